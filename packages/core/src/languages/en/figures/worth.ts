import type { AmountFound } from "../../../types/language.ts";
import type { Token } from "../../../types/paragraph.ts";
import type { Counted, Site } from "./draft.ts";
import { isPersonNoun } from "./people.ts";
import { measureOf, thingOf } from "./units.ts";

/** Nouns with which a number tells nothing of a crisis: "two sides", "three times". Own compilation. */
const EMPTY: ReadonlySet<string> = new Set(
  "anniversary bit bits chance day days decade decades degree example fact factor factors front fronts game games goal goals half hand hands hour hours idea issue issues item items kind kinds lot match matches matter minute minutes month months moment occasion occasions option options page pages part parts phase phases place places point points question questions reason reasons round rounds season second seconds set sets side sides sort sorts stage stages step steps term terms thing things time times topic topics type types version versions way ways week weeks word words year years".split(
    " ",
  ),
);

/** Words of speech: a number of persons directly before one is a source, not a count ("two hospital officials said"). */
const SPEECH = /^(?:said|says|say|told|tell|tells|added|confirmed|reported|report|spoke|speaking|who|familiar|saying|described)$/;

/** Whether a reader of the list of figures would want to see it. What befell persons or things always; other counts only where they stand on their own feet. */
export function isWorthTelling({ tokens, first, last, sentence }: Site, found: AmountFound, counted: Counted): boolean {
  const { phrase, of, unit } = counted;
  const small = found.amount.value !== null && found.amount.value <= 10;
  const article = found.by.name === "en/amount: a <person>";
  const head = phrase.head === null ? null : (tokens[phrase.head] as Token);
  // "a 25th life"
  if (article && /^\d+(?:st|nd|rd|th)$/.test(tokens[last]?.lower ?? "")) return false;
  if (isTotalOf(tokens, first) || isAgeOf(tokens, first, found)) return false;
  if (unit === "person" && counted.per === null && !Number.isInteger(found.amount.value ?? found.amount.low ?? 0)) return false;
  if (found.by.name === "en/amount: no one")
    return isHarm(of) && (unit === "person" || head !== null) && !isOfNobody(tokens, last, counted);
  if (
    article &&
    (!isHarm(of) ||
      (counted.governor === null && !/^including|and <number>/.test(counted.rule)) ||
      (of === "released" && unit !== "person") ||
      counted.rule === "<number> <noun>")
  )
    return false;
  if (head !== null && isPersonNoun(head.lower) && isSpeaker(tokens, phrase.last, first, sentence.first, of)) return false;
  if (unit !== null && /^(?:percent|[A-Z]{3}|cent|penny)$/.test(unit)) return true;
  if (
    tokens[last]?.text === "-" &&
    tokens[last]?.start === tokens[last - 1]?.end &&
    measureOf(tokens[last + 1]?.lower ?? "") === null &&
    !/^(?:strong|magnitude)$/.test(tokens[last + 1]?.lower ?? "")
  )
    return false;
  if (of !== "other") return !(small && definite(tokens, first) && counted.rule === "<number> <noun>");
  if (counted.rule === "<number> <measure>") return found.by.name !== "en/amount: <vague number>" || (found.amount.low ?? 0) >= 20;
  if (head === null && counted.rule === "toll of the number before" && unit !== null && isEarlier(tokens, first)) return true;
  if (counted.rule === "<number> <verb>") return true;
  if (head === null || EMPTY.has(head.lower) || EMPTY.has(head.lemma)) return false;
  if (
    article ||
    found.amount.value === 1 ||
    (found.by.name === "en/amount: <vague number>" && found.amount.low !== null && found.amount.low < 20)
  )
    return false;
  if (found.amount.value === null && found.amount.low === null && found.amount.high === null) return false;
  if (small && (definite(tokens, first) || phrase.ofThem)) return false;
  if (head.pos === "PROPN" && unit === "person") return true;
  return (
    head.pos === "NOUN" &&
    (/s$|men$|people|children|staff|crew|police/.test(head.lower) || isPersonNoun(head.lower) || thingOf(head.lower) !== null)
  );
}

/** "up from 2.4 million", "compared with 63": the number that was before. */
function isEarlier(tokens: readonly Token[], first: number): boolean {
  const words = `${tokens[first - 2]?.lower} ${tokens[first - 1]?.lower}`;
  return /^(?:(?:up|down|rose|risen|fell|fallen|increase|decrease) from|compared (?:with|to))$/.test(words);
}

/** "Nobody knows how many are dead": what nobody does is another matter than what befell nobody. */
function isOfNobody(tokens: readonly Token[], last: number, { governor }: Counted): boolean {
  if (governor === null || governor < last) return false;
  for (let at = last; at < governor; at++)
    if (
      /^(?:VERB|SCONJ|PRON)$/.test(tokens[at]?.pos ?? "") &&
      !/^(?:been|being|believed|confirmed|else|feared|found|known|reported|reportedly|said|thought|us|them|whom)$/.test(
        tokens[at]?.lower ?? "",
      )
    )
      return true;
  return false;
}

/** "29 of 35 drones", "29 out of the 35": the second number only frames the first. */
function isTotalOf(tokens: readonly Token[], first: number): boolean {
  let at = /^(?:the|its|their|his|her|our)$/.test(tokens[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  // "14 of the country's 22 regions", "half of Somalia's 15 million people"
  if (/^['’]s$/.test(tokens[first - 1]?.lower ?? "")) {
    at = first - 2;
    while (at > first - 6 && tokens[at]?.lower !== "of") at--;
    if (tokens[at]?.lower === "of" && /^(?:half|third|quarter|most|majority|percent|%|cent)$/.test(tokens[at - 1]?.lower ?? ""))
      return true;
  }
  if (tokens[at]?.lower === "of" && /^(?:none|neither|any|each|most|several|some)$/.test(tokens[at - 1]?.lower ?? "")) return true;
  return (
    tokens[at]?.lower === "of" && (tokens[at - 1]?.pos === "NUM" || (tokens[at - 1]?.lower === "out" && tokens[at - 2]?.pos === "NUM"))
  );
}

/** "a woman of 65", "the man of 49". */
function isAgeOf(tokens: readonly Token[], first: number, found: AmountFound): boolean {
  const { value } = found.amount;
  const who = tokens[first - 2];
  // "children younger than five", "aged five to 72"
  const before = tokens
    .slice(Math.max(0, first - 4), first)
    .map(({ lower }) => lower)
    .join(" ");
  if (
    value !== null &&
    value < 111 &&
    /\b(?:younger than|older than|ages?|aged(?: (?:from|between))?(?: [\w-]+ (?:to|and))?)$/.test(before)
  )
    return true;
  return (
    value !== null &&
    value < 111 &&
    tokens[first - 1]?.lower === "of" &&
    who !== undefined &&
    /^(?:an?|the|another|one)$/.test(tokens[first - 3]?.lower ?? "") &&
    /(?:man|woman|boy|girl|child|teenager|mother|father|farmer|widow|resident|student|pensioner)$/.test(who.lower)
  );
}

function isHarm(of: Counted["of"]): boolean {
  return (
    of !== "other" &&
    of !== "share" &&
    of !== "troops" &&
    of !== "participants" &&
    of !== "votes" &&
    of !== "aid" &&
    of !== "cost" &&
    of !== "assailants"
  );
}

function definite(tokens: readonly Token[], first: number): boolean {
  return /^(?:the|these|those|both|his|her|its|their|our|my|all|other|last|first|next|past|any|every|each)$/.test(
    tokens[first - 1]?.lower ?? "",
  );
}

function isSpeaker(tokens: readonly Token[], after: number, first: number, from: number, of: Counted["of"]): boolean {
  if (of !== "other" && of !== "troops" && of !== "participants" && of !== "affected") return false;
  const next = tokens[after]?.lower ?? "";
  if (SPEECH.test(next)) return true;
  for (let at = after; at < after + 6; at++) {
    const token = tokens[at];
    if (token === undefined || token.pos === "ADP" || token.pos === "PUNCT" || token.pos === "AUX") break;
    if (SPEECH.test(token.lower)) return true;
    if (token.pos === "VERB") break;
  }
  const before = tokens[first - 1]?.lower ?? "";
  return before === "to" && first - 2 >= from && tokens[first - 2]?.lower === "according";
}
