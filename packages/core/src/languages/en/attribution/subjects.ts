import type { TokenRange } from "../../../types/paragraph.ts";
import type { VerbGroup } from "../chunks.ts";
import type { Outline } from "./outline.ts";
import { isTime, nounEndingAt, nounStartingAt, phraseEnd, phraseStart, verbStartingAt } from "./phrases.ts";

const RELATIVE: ReadonlySet<string> = new Set(["who", "which"]);

/** Whose verb it is, where the words before it say so, and where the words of the subject begin. Looks no further left than `floor`. */
export function subjectBefore(outline: Outline, verb: VerbGroup, floor: number, depth = 0): TokenRange | null {
  const { tokens } = outline;
  let at = verb.first;
  while (at > floor && (tokens[at - 1]?.pos === "ADV" || /^(?:also|then|both|all|later|each)$/.test(tokens[at - 1]?.lower ?? ""))) at--;
  if (at <= floor) return null;
  const phrase = nounEndingAt(outline, at);
  if (phrase !== null && phrase.first >= floor) {
    const word = tokens[phrase.head];
    if (word !== undefined && RELATIVE.has(word.lower)) return { first: phrase.first, last: phrase.last };
    if (isTime(outline, phrase) && at === verb.first) {
      // "the minister on Monday said", "the minister Monday said"
      let before = phrase.first;
      if (tokens[before - 1]?.pos === "ADP") before--;
      const earlier = nounEndingAt(outline, before);
      return earlier === null || earlier.first < floor ? null : { first: phraseStart(outline, earlier, floor), last: earlier.last };
    }
    return { first: phraseStart(outline, phrase, floor), last: phrase.last };
  }
  const previous = tokens[at - 1];
  if (previous === undefined) return null;
  if (previous.text === "," || previous.text === ")" || /^[-–—]+$/.test(previous.text)) {
    const aside = subjectBeforeAside(outline, at, floor);
    if (aside !== null) return aside;
  }
  if (depth > 4) return null;
  const coordinated = previous.pos === "CCONJ" || (previous.text === "," && tokens[at]?.lower !== "said");
  if (coordinated || verb.tense === "infinitive" || verb.tense === "participle") {
    const governing = verbBefore(outline, at, floor, coordinated && verb.tense !== "participle");
    if (governing === null) return null;
    return subjectBefore(outline, governing, floor, depth + 1);
  }
  return null;
}

/** "the minister, who took office in May, said": the subject stands before the commas and its words go up to the verb. */
function subjectBeforeAside(outline: Outline, at: number, floor: number): TokenRange | null {
  const { tokens, quoteOf } = outline;
  const mark = tokens[at - 1]?.text ?? "";
  const opening = mark === ")" ? "(" : mark;
  for (let index = at - 2; index > floor && at - index < 45; index--) {
    if ((quoteOf[index] ?? -1) !== (quoteOf[at] ?? -1)) return null;
    if (tokens[index]?.text !== opening) continue;
    const phrase = nounEndingAt(outline, index);
    if (phrase === null || phrase.first < floor || isTime(outline, phrase)) continue;
    const inside = tokens[index + 1];
    if (inside === undefined || inside.pos === "CCONJ" || inside.pos === "SCONJ" || inside.lower === "that") continue;
    const starts = nounStartingAt(outline, index + 1);
    // A clause of its own between the commas is no aside: "the dam broke, water rose, officials said".
    if (starts !== null && !/^(?:who|which|whose)$/.test(inside.lower)) {
      const end = phraseEnd(outline, starts, at - 1);
      const verb = verbStartingAt(outline, end);
      if (verb !== null && verb.tense !== "participle" && !(verb.tense === "past" && verb.head === verb.first)) continue;
    }
    const first = phraseStart(outline, phrase, floor);
    const lead = tokens[first - 1];
    if (lead !== undefined && first > floor && (lead.pos === "VERB" || lead.pos === "ADP") && opening === ",") continue;
    return { first, last: at };
  }
  return null;
}

/** The nearest verb on the left that has, or shares, a subject. */
function verbBefore(outline: Outline, at: number, floor: number, finite: boolean): VerbGroup | null {
  const { chunks, chunkOf, quoteOf } = outline;
  for (let index = at - 1; index >= floor; index--) {
    const chunk = chunks[chunkOf[index] ?? -1];
    if (chunk === undefined || chunk.kind !== "verb" || (quoteOf[chunk.head] ?? -1) !== (quoteOf[at] ?? -1)) continue;
    if (chunk.first < floor) return null;
    if (finite && (chunk.tense === "infinitive" || chunk.tense === "participle")) continue;
    return chunk;
  }
  return null;
}

/** The subject that follows its verb: "said Ana Ruiz, director of the clinic". */
export function subjectAfter(outline: Outline, at: number, limit: number): TokenRange | null {
  const phrase = nounStartingAt(outline, at);
  if (phrase === null || phrase.last > limit || isTime(outline, phrase)) return null;
  const last = phraseEnd(outline, phrase, limit);
  const verb = verbStartingAt(outline, last);
  if (verb !== null && last < limit && verb.tense !== "participle" && verb.tense !== "infinitive") return null;
  return { first: at, last };
}
