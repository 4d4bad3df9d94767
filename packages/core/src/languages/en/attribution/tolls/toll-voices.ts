import type { Token, TokenRange } from "../../../../types/paragraph.ts";
import type { FoundAttribution } from "../found.ts";
import type { Outline } from "../outline.ts";
import { withGap } from "./gaps.ts";
import { labelIn, signatureIn, sourceLine } from "./labels.ts";
import { leading } from "./leads.ts";
import { passiveIn, trailingIn } from "./trails.ts";
import type { Sentence } from "./words.ts";
import { hasNumber, LEADS } from "./words.ts";

/**
 * Who gives a number, where the grammar of speech found nobody: "firefighters say between 10 and 20", "was put at 44 by the mayor's office", ", communicated the
 * prosecutor's office", "the agency's latest count is 12". Reads words rather than parts of speech, so that a verb which the tagger took for a noun is no loss.
 * Nothing is found where no number is given.
 */
export function tollVoices(outline: Outline, sentence: Sentence, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  if (sentence.quote >= 0) return found;
  const cited = sourceLine(outline, sentence);
  if (cited !== null) return [...found, cited];
  if (!hasNumber(outline, sentence.first, sentence.last)) return found;
  let all = [...found];
  for (const part of partsOf(outline, sentence)) {
    const more = [
      ...leading(outline, part, all),
      ...trailingIn(outline, part, all),
      ...passiveIn(outline, part, all),
      ...labelIn(outline, part, all),
      ...signatureIn(outline, part, all),
    ];
    for (const one of more) all = withOne(outline.tokens, all, one);
    for (const one of [...all]) all = withGap(outline, part, all, one);
  }
  return all.length === found.length ? all : all.sort((a, b) => startOf(a) - startOf(b));
}

/** A find with the cue of another corrects its source; else it stands beside it. */
function withOne(tokens: readonly Token[], all: readonly FoundAttribution[], one: FoundAttribution): FoundAttribution[] {
  const first = (range: TokenRange) => tokens[range.first]?.text ?? "";
  const cue = one.cue[0];
  const source = one.source[0];
  // "HRANA lists 402 killed and estimates that": no part of the verb is the next one's subject.
  const mended = all.map((other) =>
    cue !== undefined && source !== undefined && other.source.some((range) => range.first < cue.last && cue.first < range.last)
      ? { ...other, source: one.source }
      : other,
  );
  const same = mended.findIndex((other) =>
    other.cue.some((range) => cue !== undefined && range.first < cue.last && cue.first < range.last),
  );
  if (same < 0) return [...mended, one];
  const other = mended[same];
  const ahead = other?.content[0];
  // ", the president announced Thursday, up from 225": what stands before the verb was said, and the day is no content of it.
  if (
    one.rule !== LEADS &&
    other !== undefined &&
    ahead !== undefined &&
    cue !== undefined &&
    ahead.first >= cue.last &&
    !/^["“]$/u.test(first(ahead))
  )
    return mended.map((each, index) => (index === same ? one : each));
  return mended.map((other, index) => (index === same ? { ...other, source: one.source } : other));
}

function startOf(one: FoundAttribution): number {
  return Math.min(...[...one.source, ...one.cue, ...one.content].map(({ first }) => first));
}

/** The parts of a sentence between its semicolons. */
function partsOf({ tokens, quoteOf }: Outline, sentence: Sentence): readonly TokenRange[] {
  const parts: TokenRange[] = [];
  let first = sentence.first;
  let limit = sentence.last;
  while (limit > first && /^[.!?…]+$/u.test(tokens[limit - 1]?.text ?? "")) limit--;
  for (let at = first; at < limit; at++) {
    if (tokens[at]?.text !== ";" || (quoteOf[at] ?? -1) >= 0) continue;
    parts.push({ first, last: at });
    first = at + 1;
  }
  parts.push({ first, last: limit });
  return parts;
}
