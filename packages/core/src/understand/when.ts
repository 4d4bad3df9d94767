import type { Span } from "../types/span.ts";
import type { Time } from "../types/time.ts";

/** Cost in characters of a boundary that stands between the words and a time. */
const COMMA = 25;
const CLAUSE = 60;
const SENTENCE_PART = 150;
/** English puts the adverb behind its verb: a time before the words that does not open the sentence counts as farther off. */
const BEFORE = 30;
/** A time that begins within so many characters of the sentence ("On Friday, …", "Late on Friday …") is about the whole of it. */
const OPENING = 12;
const OPENING_COST = 45;

const BOUNDARY = /[;:"“”()—]|\s[-–]\s|,|\b(?:that|which|who|whom|while|when|after|before|because|since|although|but|until)\b/gi;

/**
 * The time that governs a verb or figure at `span`: the nearest in its sentence, where nearness counts the clause boundaries between them when the report's
 * `text` is given. Lengths of time that are not anchored, and times that recur, govern nothing. Null when the sentence has none.
 * `times` must be sorted by start, as `Findings.times` is.
 */
export function timeFor(span: Span, sentence: Span, times: readonly Time[], text = ""): Time | null {
  let best: Time | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let index = firstFrom(times, sentence.start); index < times.length; index++) {
    const time = times[index];
    if (time === undefined || time.start >= sentence.end) break;
    if (time.end > sentence.end || time.type === "set" || (time.from === null && time.to === null)) continue;
    const cost = distance(span, time, sentence, text);
    if (cost < least) {
      least = cost;
      best = time;
    }
  }
  return best;
}

/** Index of the first time that starts at or after `start`. */
function firstFrom(times: readonly Time[], start: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distance(span: Span, time: Time, sentence: Span, text: string): number {
  if (time.start < span.end && span.start < time.end) return 0;
  const isBefore = time.end <= span.start;
  const from = isBefore ? time.end : span.end;
  const to = isBefore ? span.start : time.start;
  const between = text.slice(from, Math.min(to, from + 1000));
  let cost = to - from;
  for (const match of between.matchAll(BOUNDARY)) cost += boundaryCost(match[0].trim());
  if (!isBefore) return cost;
  return time.start - sentence.start <= OPENING ? Math.min(cost + BEFORE, OPENING_COST) : cost + BEFORE;
}

function boundaryCost(words: string): number {
  if (words === ",") return COMMA;
  return /^[a-z]/i.test(words) ? CLAUSE : SENTENCE_PART;
}
