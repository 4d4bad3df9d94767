import type { Token, TokenRange } from "../../../../types/paragraph.ts";
import type { FoundAttribution } from "../found.ts";
import type { Outline } from "../outline.ts";
import { trimmed } from "../phrases.ts";
import { endOf, isFiniteVerb, isNominal, isVoice } from "./phrases.ts";
import { COUNTS, HEDGES, isNumber, SETS } from "./words.ts";

/** "a minister put it at 250, a senior official at 300", "Spain counted 678 deaths, Portugal 1,063": the verb is left out the second time. */
export function withGap(outline: Outline, part: TokenRange, all: FoundAttribution[], one: FoundAttribution): FoundAttribution[] {
  const { tokens } = outline;
  const cue = one.cue[0];
  const content = one.content[0];
  if (cue === undefined || content === undefined || content.first < cue.first || cue.first < part.first || cue.first >= part.last)
    return all;
  const verb = tokens[cue.last - 1]?.lower ?? "";
  const spoken = /^(?:speaks?|spoke|talks?|talked|of)$/.test(verb);
  if (!SETS.has(verb) && !COUNTS.has(verb) && !spoken) return all;
  let first = -1;
  for (let at = content.first; at < Math.min(outline.tokens.length - 1, content.first + 40); at++) {
    const token = tokens[at] as Token;
    if (first >= 0 && isNumber(token)) {
      let hedge = at;
      while (
        hedge > first &&
        (HEDGES.has(tokens[hedge - 1]?.lower ?? "") || /^["“]$/u.test(tokens[hedge - 1]?.text ?? "")) &&
        !/^(?:at|of)$/.test(tokens[hedge - 1]?.lower ?? "")
      )
        hedge--;
      const link = tokens[hedge - 1]?.lower ?? "";
      const linked = /^(?:at|of)$/.test(link);
      const source = { first, last: linked ? hedge - 1 : hedge };
      const fits = spoken ? link === "of" : SETS.has(verb) ? link === "at" : !linked;
      if (!fits || source.last - first > 9 || !isNominal(outline, source) || !isVoice(outline, source)) return all;
      if (all.some((other) => other.source.some((range) => range.first === first))) return all;
      const end = endOf(outline, hedge, Math.max(part.last, at + 1));
      const ends = commaAfter(outline, at, end);
      const given = {
        source: [source],
        cue: linked ? [{ first: hedge - 1, last: hedge }] : [],
        content: [{ first: hedge, last: ends }],
        rule: "<source> gives <number>, <source> <number>",
      };
      const cut = trimmed(outline, content.first, first);
      return [
        ...all.map((other) =>
          other === one && cut !== null && content.last > first ? { ...other, content: [cut, ...other.content.slice(1)] } : other,
        ),
        given,
      ];
    }
    if (first >= 0 && (isFiniteVerb(token) || /^[,;:.]$/.test(token.text))) first = -1;
    if (/^[,;]$/.test(token.text) && at > content.first) first = tokens[at + 1]?.lower === "and" ? at + 2 : at + 1;
    if (token.text === ".") return all;
  }
  return all;
}

function commaAfter({ tokens }: Outline, at: number, limit: number): number {
  for (let index = at + 1; index < limit; index++) if (/^[,;.]$/.test(tokens[index]?.text ?? "")) return index;
  return limit;
}
