import type { Token, TokenRange } from "../../../../types/paragraph.ts";
import { ACTOR_NOUNS } from "../../actors/actor-nouns.ts";
import type { FoundAttribution } from "../found.ts";
import type { Outline } from "../outline.ts";
import { canSpeak, givesFigures } from "../speakers.ts";
import { isNumber, PAPERS, STATES } from "./words.ts";

/** Whether the phrase is about a count or the paper it stands in. */
export function hasPaper({ tokens }: Outline, { first, last }: TokenRange): boolean {
  for (let at = first; at < Math.min(last, first + 10); at++) if (PAPERS.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** "the agency's latest count", "a tally compiled by the agency", "figures from the ministry": a paper that is somebody's. */
export function ownsPaper({ tokens }: Outline, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.lower ?? "";
    if (/^['’]s?$/.test(word) || (at > first && /^(?:by|from)$/.test(word))) return true;
    if (at === first && /^(?:its|their|his|her)$/.test(word)) return true;
    if (/^(?:earlier|initial|official|preliminary|previous|provisional)$/.test(word)) return true;
    if (at === first && /^(?:government|hospital|ministry|police|state|official|internal|un|us)$/.test(word)) return true;
  }
  return false;
}

/** A noun phrase by its words: it opens as one, and no finite verb stands in it. */
export function isNominal({ tokens }: Outline, { first, last }: TokenRange): boolean {
  const opening = tokens[first];
  if (opening === undefined || last <= first) return false;
  if (!/^(?:DET|PROPN|NOUN|ADJ|NUM)$/.test(opening.pos) && !/^(?:its|his|her|their|our|one|both)$/.test(opening.lower)) return false;
  if (/^(?:most|some|many|which|that|there|all|both|nobody|no|none|including)$/.test(opening.lower)) return false;
  let noun = false;
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Token;
    if (
      isFiniteVerb(token) ||
      (token.pos === "SCONJ" && !/^(?:after|before|since|until)$/.test(token.lower)) ||
      (/^(?:who|which|that|because|as|than)$/.test(token.lower) && token.text !== "WHO")
    )
      return false;
    if (token.pos === "NOUN" || token.pos === "PROPN" || (at > first && token.pos === "VERB")) noun = true;
  }
  return noun;
}

/** A verb that makes a clause, by its look. */
export function isFiniteVerb(token: Token): boolean {
  if (token.pos === "AUX") return true;
  // "an earlier count had put": a noun that the tagger took for a verb.
  if (PAPERS.test(token.lower)) return false;
  return token.pos === "VERB" && !/(?:ed|ing|en|based|led|run|held|monitor)$/.test(token.lower);
}

/** Somebody who may give a number: a person or body, or a paper that is somebody's. */
export function isVoice(outline: Outline, source: TokenRange): boolean {
  const { tokens } = outline;
  for (let at = source.first; at < source.last; at++) if (STATES.test(tokens[at]?.lower ?? "")) return false;
  if (/^\d/.test(tokens[source.first]?.text ?? "")) return false;
  const counted = /^(?:one|two|three|four|five|six|several|both)$/.test(tokens[source.first]?.lower ?? "");
  const part = counted && tokens[source.first + 1]?.lower === "of" ? { first: source.first + 2, last: source.last } : source;
  if (counted && part.last > part.first && canSpeak(outline, lastNoun(outline, part))) return true;
  if (givesFigures(outline, source)) return true;
  return (hasPaper(outline, source) && ownsPaper(outline, source)) || givesFigures(outline, lastNoun(outline, source));
}

/** The last words of the first noun phrase: "officials" of "three interior ministry officials". */
function lastNoun({ tokens }: Outline, { first, last }: TokenRange): TokenRange {
  let head = first;
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Token;
    if (token.pos === "ADP" || token.text === ",") break;
    if (token.pos === "NOUN" || token.pos === "PROPN" || ACTOR_NOUNS.has(token.lower)) head = at;
  }
  return { first: head, last: head + 1 };
}

/** Whether the words make a clause, or a number with what befell: "34 dead". */
export function hasPredicate({ tokens }: Outline, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (/^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? "") || STATES.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** Whether the first number of a range is in the content of something found. */
export function coverOf(found: readonly FoundAttribution[], first: number, last: number, tokens: readonly Token[]): boolean {
  let at = first;
  while (at < last && !isNumber(tokens[at])) at++;
  return found.some((one) => one.content.some((range) => range.first <= at && at < range.last));
}

/** Where what is given ends: before a clause that sets another against it. */
export function endOf({ tokens }: Outline, from: number, limit: number): number {
  for (let at = from; at < limit; at++)
    if (tokens[at]?.text === "," && /^(?:but|while|whereas|though|although)$/.test(tokens[at + 1]?.lower ?? "")) return at;
  return limit;
}
