import type { Outline } from "./outline.ts";
import { nounStartingAt, phraseEnd, verbStartingAt } from "./phrases.ts";
import { canSpeak } from "./speakers.ts";
import { CUE_FORMS } from "./verbs.ts";

/** Third persons in headlines that are taken for nouns: "as toll rises" (own compilation, sorted). */
const GROWS: ReadonlySet<string> = new Set(
  "begins climbs continues deepens drops ends falls flares grows hits looms mounts nears passes rages resumes rises soars spreads surges tops widens worsens".split(
    " ",
  ),
);

/** Where the sentence turns away from what is said: at a semicolon, a last dash, ", while". */
export function breakIn(outline: Outline, first: number, end: number): number {
  const { tokens, quoteOf } = outline;
  const own = quoteOf[first - 1] ?? -1;
  let dash = -1;
  let dashes = 0;
  for (let at = first + (outline.headline ? 1 : 2); at < end - 1; at++) {
    const mark = tokens[at]?.text ?? "";
    if ((quoteOf[at] ?? -1) !== own) continue;
    if (mark === ";") return dashes === 1 ? dash : at;
    if (mark === "," && at - first < 12 && tokens[at + 1]?.lower === "that" && tokens[first]?.lower !== "that") return at;
    if (outline.headline && isTurn(outline, at, end)) return dashes === 1 ? dash : at;
    if (mark === "," && speaksNext(outline, at, end)) return dashes === 1 ? dash : at;
    if (mark === "," && /^(?:while|though|although)$/.test(tokens[at + 1]?.lower ?? "") && !isBackshifted(outline, at + 2, end))
      return dashes === 1 ? dash : at;
    if (!/^[–—-]$/.test(mark) || !standsFree(outline, at)) continue;
    dash = at;
    dashes++;
  }
  return dashes === 1 ? dash : end;
}

/** ", while 18 officers had died": the tense that reported speech shifts to goes on, and so does what is said (Quirk et al. 1985, 14.31). */
function isBackshifted({ tokens }: Outline, first: number, end: number): boolean {
  for (let at = first; at < end && at < first + 20; at++) {
    const token = tokens[at];
    if (token === undefined || (token.pos !== "VERB" && token.pos !== "AUX")) continue;
    const next = tokens[at + 1]?.pos;
    return (token.lower === "had" || token.lower === "would") && (next === "VERB" || next === "AUX" || next === "ADV");
  }
  return false;
}

/** ", but survivors told a different story": somebody else speaks. */
function speaksNext(outline: Outline, comma: number, end: number): boolean {
  const { tokens } = outline;
  if (!/^(?:and|but|yet)$/.test(tokens[comma + 1]?.lower ?? "")) return false;
  const subject = nounStartingAt(outline, comma + 2);
  if (subject === null || tokens[subject.head]?.pos === "PRON") return false;
  let last = phraseEnd(outline, subject, end);
  const second = tokens[last]?.lower === "and" ? nounStartingAt(outline, last + 1) : null;
  if (second !== null) last = phraseEnd(outline, second, end);
  const verb = verbStartingAt(outline, last);
  if (verb === null || verb.last > end || verb.passive || !/^(?:past|present)$/.test(verb.tense)) return false;
  const speech = CUE_FORMS.get(tokens[verb.head]?.lower ?? "")?.some((one) => one.clause && (one.quote || one.hearer)) === true;
  return speech && canSpeak(outline, { first: subject.first, last });
}

/** "as toll rises", "amid protests": in a headline the outlet tells this, not who is quoted before. */
function isTurn(outline: Outline, at: number, end: number): boolean {
  const word = outline.tokens[at]?.lower;
  if (word === "amid") return true;
  if (word !== "as" || /^(?:such|same|so)$/.test(outline.tokens[at - 1]?.lower ?? "")) return false;
  const subject = nounStartingAt(outline, at + 1);
  if (subject !== null && subject.last - subject.first > 1 && GROWS.has(outline.tokens[subject.last - 1]?.lower ?? "")) return true;
  const verb = subject === null ? null : verbStartingAt(outline, phraseEnd(outline, subject, end));
  return verb !== null && verb.last <= end && verb.tense !== "infinitive" && verb.tense !== "participle";
}

function standsFree(outline: Outline, at: number): boolean {
  const { tokens } = outline;
  return (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0) && (tokens[at]?.end ?? 0) < (tokens[at + 1]?.start ?? 0);
}
