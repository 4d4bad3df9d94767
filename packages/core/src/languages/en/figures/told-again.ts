import type { Token, TokenRange } from "../../../types/paragraph.ts";
import type { Counted, Draft } from "./draft.ts";
import { OF_PERSONS, STATE_OF } from "./effects.ts";
import { isPersonNoun } from "./people.ts";
import { type Phrase, phraseAfter } from "./phrase.ts";
import { isList, isPart } from "./relate.ts";
import { linkBefore } from "./toll-words.ts";
import { thingOf } from "./units.ts";
import { populationAt, unitOf } from "./who.ts";

/** A bare number, or one in a list, takes over what befell the number before it: "14, 9 and 3 people", "up from 6,957", "including 3 children". */
export function inherit(
  tokens: readonly Token[],
  near: Draft,
  first: number,
  phrase: Phrase,
  sentence: TokenRange,
): Omit<Counted, "phrase" | "per"> | null {
  const head = phrase.head === null ? null : (tokens[phrase.head] as Token);
  const same = near.sentence === sentence;
  const population = populationAt(tokens, phrase);
  const unit = head === null ? near.unit : unitOf(head, near.of);
  const base = { of: near.of, unit, population, factor: 1, governor: null };
  const person = head === null || isPersonNoun(head.lower) || near.unit === unitOf(head, "other");
  if (near.unit === "percent" || near.of === "cost") return null;
  if (/^an?$/.test(tokens[first]?.lower ?? "") && tokens[phrase.last]?.lower === "of" && tokens[phrase.last + 1]?.pos === "NUM")
    return null;
  if (same && isPart(tokens, near.last, first) && person)
    return { ...base, population: population ?? (head === null ? roleBehind(tokens, phrase) : null), rule: "including <number>" };
  // "damaged 600 roofs and 90 cars"
  if (
    same &&
    head !== null &&
    (near.of === "destroyed" || near.of === "damaged") &&
    thingOf(head.lower) !== null &&
    isList(tokens, near.phrase.last, first)
  )
    return { ...base, rule: "<number> and <number>" };
  if (phrase.ofThem && person) return { ...base, rule: "<number> of them" };
  const role = head === null && same ? roleBehind(tokens, phrase) : null;
  if (role !== null) return { ...base, population: role, rule: "<number> were <population>" };
  if (same && person && isList(tokens, near.phrase.last, first)) return { ...base, rule: "<number> and <number>" };
  if (head === null && same && isPlaceList(tokens, near.phrase.last, first))
    return { ...base, population: near.population, rule: "<number> in <place>, <number> in <place>" };
  const quoted = /^["“]$/.test(tokens[first - 1]?.text ?? "") ? first - 1 : first;
  const before = linkBefore(tokens, quoted);
  if (head === null && /^(?:as|from|to|at|of|by|than|with|is|was|figure)$/.test(before) && isToll(tokens, first, sentence))
    return { ...base, population: near.population, rule: "toll of the number before" };
  if (head === null && same && isGapped(tokens, first, near)) return { ...base, population: near.population, rule: "<place> <number>" };
  if (head === null && before === "of" && SPEAKS.test(tokens[first - 2]?.lower ?? ""))
    return { ...base, population: near.population, rule: "speaks of <number>" };
  if (
    same &&
    tokens[first - 1]?.lower === "the" &&
    COMPARES.test(tokens[first - 2]?.lower ?? "") &&
    GIVEN.test(tokens[phrase.head ?? phrase.last]?.lower ?? "")
  )
    return { ...base, unit: near.unit, population: near.population, rule: GIVEN_BY_OTHER };
  if (head === null && same && isOtherVoice(tokens, near, quoted))
    return { ...base, population: near.population, rule: "<source> of <number>, <source> of <number>" };
  if (head === null && same && isDealtOut(tokens, near, first)) return { ...base, rule: "<number>: <number> and <number>" };
  if (head === null && same && near.of === "votes" && /^(?:to|against|and)$/.test(before))
    return { ...base, rule: "<number> votes to <number>" };
  return null;
}

/** What a paragraph before told of last: so many persons killed, injured, missing. */
export type Told = Pick<Draft, "of" | "unit">;

/** "raised the count on the island to 85, from ten": a count that says not of what. */
export function isCount(tokens: readonly Token[], first: number, sentence: TokenRange): boolean {
  const link = linkBefore(tokens, first);
  // "gave the number as 146"
  if ((link === "as" || link === "at") && /^(?:number|toll)$/.test(tokens[first - 2]?.lower ?? "")) return true;
  if (!/^(?:to|at|from|is|was|of)$/.test(link)) return false;
  for (let at = first - 1; at >= Math.max(sentence.first, first - 12); at--) {
    if (/^[.;]$/.test(tokens[at]?.text ?? "")) return false;
    if (/^(?:count|figure|tally|total)$/.test(tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

/** "Earlier it had counted 56", "the coroner counts 85", "Iran says it lost 131", "it could climb to several thousand": a toll told before is told again. */
export function tollAgain(tokens: readonly Token[], toll: Draft, first: number, phrase: Phrase): Omit<Counted, "phrase" | "per"> | null {
  if (phrase.head !== null || !OF_PERSONS.has(toll.of) || toll.unit !== "person") return null;
  const next = tokens[phrase.last];
  let at = first - 1;
  while (
    at > first - 4 &&
    /^(?:just|now|only|the|already|about|some|around|at|to)$/.test(tokens[at]?.lower ?? "") &&
    tokens[at - 1]?.pos !== "NOUN"
  )
    at--;
  const verb = tokens[at]?.lower ?? "";
  const link = linkBefore(tokens, first);
  const counts =
    /^(?:confirm(?:s|ed)?|counts?|counted|documented|lists?|listed|logged|record(?:s|ed)?|registered|report(?:s|ed)?|tallied)$/.test(verb);
  const fears =
    /^(?:acknowledge[sd]?|admits?|admitted|believes?|calculates?|cite[sd]?|claims?|claimed|estimates?|fears?|feared|gives|gave|reckons?|says|speaks|suspects?)$/.test(
      verb,
    ) &&
    (next === undefined || /^[,;.]$/.test(next.text) || next.lower === "dead");
  const hosts = toll.of === "displaced" && /^(?:hosts?|hosting|houses|shelters?|sheltering|took|taken)$/.test(verb);
  const is = /^(?:is|was)$/.test(verb) && /^(?:it|that|toll|figure)$/.test(tokens[at - 1]?.lower ?? "");
  const lost = toll.of === "killed" && /^(?:lost|loses|lose|buried)$/.test(verb);
  const climbs =
    (link === "to" || link === "at") &&
    /^(?:climb|climbed|climbs|grow|grown|guessed|jumped|puts?|reach|rise|rises|risen|rose|stands?|stood|swell|top)$/.test(verb);
  const reached = /^(?:exceeds?|exceeded|passed|reach|reached|reaches|surpass|surpassed|top|topped)$/.test(verb);
  if (!counts && !lost && !climbs && !reached && !fears && !hosts && !is) return null;
  if (next !== undefined && (next.pos === "NOUN" || next.pos === "NUM")) return null;
  return { of: toll.of, unit: toll.unit, population: null, factor: 1, governor: null, rule: "counts <number>" };
}

/** "Fifty-three escaped, police say; 223 are missing": a number alone that does something. */
export function isClause(tokens: readonly Token[], first: number, phrase: Phrase): boolean {
  const before = tokens[first - 1];
  const verb = tokens[phrase.last];
  if (verb === undefined || phrase.last - first > 4 || phrase.ofThem) return false;
  if (before !== undefined && !/^(?:[.;,:]|and|that|but|said|says|while)$/.test(before.lower)) return false;
  if (verb.pos !== "VERB" || !/(?:ed|ft|ent|ew|an|wam)$/.test(verb.lower)) return false;
  return !/^(?:based|compared|followed|said|told|based|including)$/.test(verb.lower);
}

/** "Spain counted 678 deaths, Portugal 1,063": the verb and the noun are left out. */
function isGapped(tokens: readonly Token[], first: number, near: Draft): boolean {
  let at = first - 1;
  while (at > near.last && tokens[at]?.pos === "PROPN") at--;
  return at < first - 1 && first - near.last < 20 && /^(?:,|and|;)$/.test(tokens[at]?.lower ?? "");
}

const SPEAKS = /^(?:speak|speaks|spoke|speaking|talk|talks|talked|talking|tell|tells|told|know|knows|knew|hear|heard)$/;

/** The rule of a number that another source is said to have given. */
export const GIVEN_BY_OTHER = "than the <number> given by <source>";

/** "Many more than the 146 given by the police". English; own compilation. */
const COMPARES = /^(?:against|from|than|to|with)$/;
const GIVEN = /^(?:announced|cited|claimed|counted|estimated|given|listed|named|published|put|quoted|recorded|registered|reported)$/;

/** "38 were children": the population that the number is said to be; null: none. */
export function roleBehind(tokens: readonly Token[], phrase: Phrase): string | null {
  const verb = STATE_OF.has(tokens[phrase.last]?.lower ?? "") ? phrase.last + 1 : phrase.last;
  if (!/^(?:were|are|was|is)$/.test(tokens[verb]?.lower ?? "")) return null;
  const role = phraseAfter(tokens, verb + 1, Math.min(tokens.length, verb + 6));
  return role.head === null ? null : populationAt(tokens, role);
}

/** "the mayor speaks of 11 dead, a doctor of four": the verb is left out, its preposition said again. */
function isOtherVoice(tokens: readonly Token[], near: Draft, first: number): boolean {
  const link = tokens[first - 1]?.lower ?? "";
  if ((link !== "of" && link !== "at") || tokens[near.first - 1]?.lower !== link || first - near.phrase.last > 9) return false;
  for (let at = near.phrase.last; at < first - 1; at++)
    if (tokens[at]?.pos === "VERB" || tokens[at]?.pos === "AUX" || tokens[at]?.pos === "NUM" || tokens[at]?.text === ".") return false;
  return first - near.phrase.last > 2;
}

/** "15 dead: nine in a crash, four who tried to escape and two burned in their homes". */
function isDealtOut(tokens: readonly Token[], near: Draft, first: number): boolean {
  if (!/^(?:,|and|:|;)$/.test(tokens[first - 1]?.lower ?? "") || first - near.last > 24) return false;
  if (near.rule === "<number>: <number> and <number>") return true;
  for (let at = near.last; at < first; at++) if (tokens[at]?.text === ":") return true;
  return false;
}

/** "12 in Almaty and 9 in Aktobe": a bare number with a place of its own. */
function isPlaceList(tokens: readonly Token[], from: number, first: number): boolean {
  if (first - from > 9 || !tokens.slice(from, first).some(({ pos }) => pos === "PROPN")) return false;
  for (let at = from; at < first; at++) {
    const token = tokens[at] as Token;
    if (token.pos !== "PROPN" && !/^(?:,|and|in|at|near|another|a|further|from|the|of)$/.test(token.lower)) return false;
  }
  return true;
}

function isToll(tokens: readonly Token[], first: number, sentence: TokenRange): boolean {
  for (let at = first - 1; at >= Math.max(sentence.first, first - 9); at--)
    if (
      /^(?:up|down|total|toll|tally|figure|figures|count|number|compared|earlier|previous|previously|put|puts|rose|risen|revised|raised|increase|increased|dropped|fell|double|from|against)$/.test(
        tokens[at]?.lower ?? "",
      )
    )
      return true;
  return false;
}
