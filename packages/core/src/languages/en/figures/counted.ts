import type { AmountFound } from "../../../types/language.ts";
import type { Token, TokenRange } from "../../../types/paragraph.ts";
import type { Counted, Draft, Site } from "./draft.ts";
import { ACTION_OF, HEAD_OF, OF_PERSONS, type Of, STATE_OF } from "./effects.ts";
import { governorOf } from "./governor.ts";
import { type Measured, magnitudeBefore, measuredBy } from "./measured.ts";
import { AID, moneyAt, moneyOf } from "./money.ts";
import { isPersonNoun, populationOf } from "./people.ts";
import { perAfter } from "./per.ts";
import { type Phrase, phraseAfter } from "./phrase.ts";
import { isList } from "./relate.ts";
import { isFraction, isShare, percentAt, shareOf } from "./shares.ts";
import type { Governor } from "./spot.ts";
import { inherit, isClause, isCount, roleBehind, type Told, tollAgain } from "./told-again.ts";
import { populationAt, unitOf } from "./who.ts";

/** Says what an amount counts and what befell it; null where the words say neither. `near`: the figure before, in this sentence or the one before; `tolls`: those there that say what befell persons; `told`: the last toll of the paragraphs before. */
export function countedOf(
  site: Site,
  found: AmountFound,
  near: Draft | null,
  tolls: readonly Draft[] = [],
  told: Told | null = null,
): Counted | null {
  const { tokens, first, last, sentence } = site;
  const money = moneyAt(tokens, found.amount.words, last);
  if (money !== null) return moneyOf(tokens, first, money, sentence);
  const percent = percentAt(tokens, last);
  if (percent > last) return shareOf(tokens, percent, sentence, 1);
  const piece = isFraction(found) ? measuredPiece(tokens, last) : null;
  if (piece !== null) return measureOfSite(tokens, first, piece, sentence);
  if (isFraction(found) && isShare(tokens, found, last)) return shareOf(tokens, last, sentence, 100);
  const measure = measuredBy(tokens, last) ?? magnitudeBefore(tokens, first, last);
  if (measure !== null) return measureOfSite(tokens, first, measure, sentence);
  if (tokens[last]?.text === "-" && tokens[last + 1]?.lower === "strong") return strongOf(tokens, last + 2, sentence);
  const own = phraseAfter(tokens, last, sentence.last);
  let governor = governorOf({ tokens, first, last, phrase: own, from: sentence.first, to: sentence.last });
  let phrase = own;
  // "speaks of 27, and 106 arrests": a comma and an "and" part two numbers, they do not list them.
  const parted = near !== null && tokens[last]?.text === "," && tokens[last + 1]?.lower === "and";
  const listed = own.head === null && own.last === last && !parted ? listEnd(tokens, last, sentence.last) : last;
  const role = own.head === null && !own.ofThem && near !== null && near.unit === "person" ? roleBehind(tokens, own) : null;
  if (role !== null && near !== null && near.sentence !== sentence && OF_PERSONS.has(near.of))
    return {
      phrase: own,
      of: near.of,
      unit: "person",
      population: role,
      per: null,
      factor: 1,
      governor: null,
      rule: "<number> were <population>",
    };
  if (listed > last && governor === null) {
    phrase = phraseAfter(tokens, listed, sentence.last);
    governor = governorOf({ tokens, first, last: listed, phrase, from: sentence.first, to: sentence.last });
    if (governor === null && phrase.head === null) phrase = own;
  }
  // "15 dead: nine in a crash and two burned in their homes": persons do not burn down.
  if (governor?.of === "destroyed" && phrase.head === null && near?.sentence === sentence && near.unit === "person") governor = null;
  const head = phrase.head === null ? null : (tokens[phrase.head] as Token);
  const per = perAfter(tokens, phrase.last);
  if (governor !== null && near !== null && sharesVictims(tokens, near, first, phrase, governor, sentence))
    return {
      phrase,
      of: near.of,
      unit: unitOf(head, near.of),
      population: populationAt(tokens, phrase),
      per,
      factor: 1,
      governor: null,
      rule: "<number> and <number>",
    };
  if (governor !== null) {
    const named = tokens[governor.token ?? -1]?.lower ?? "";
    const crowd = phrase.head === null && PEOPLE_OF_TOLL.has(HEAD_OF.get(named) ?? governor.of) ? populationOf(named) : null;
    const population = populationAt(tokens, phrase) ?? crowd ?? (phrase.ofThem ? roleBehind(tokens, phrase) : null);
    return {
      phrase,
      of: governor.of,
      unit: unitOf(head, governor.of),
      population,
      per,
      factor: 1,
      governor: governor.token,
      rule: governor.rule,
    };
  }
  const toll = tolls.findLast(({ of }) => of === "killed") ?? tolls.at(-1) ?? null;
  // "326 dead and 183,159 displaced, up from 225": what rises is the toll.
  const risen = tokens[first - 1]?.lower === "from" && /^(?:up|down)$/.test(tokens[first - 2]?.lower ?? "") && toll?.sentence === sentence;
  const inherited =
    near === null ? null : inherit(tokens, risen && toll !== null && toll.unit === near.unit ? toll : near, first, phrase, sentence);
  if (inherited !== null && (inherited.of !== "other" || toll === null)) return { ...inherited, phrase, per };
  const again = toll === null ? null : (inherit(tokens, toll, first, phrase, sentence) ?? tollAgain(tokens, toll, first, phrase));
  if (again !== null && (toll === near || near?.unit !== "person" || !/^<number>|^including/.test(again.rule)))
    return { ...again, phrase, per };
  if (inherited !== null) return { ...inherited, phrase, per };
  const group = groupOf(tokens, sentence, first);
  if (group !== null && (head === null || isPersonNoun(head.lower))) {
    const role = roleBehind(tokens, phrase);
    return {
      phrase,
      of: group.of,
      unit: "person",
      population: populationAt(tokens, phrase) ?? role,
      per,
      factor: 1,
      governor: group.token,
      rule: "of the <dead>, <number>",
    };
  }
  const further = /^(?:additional|another|further)$/.test(tokens[first - 1]?.lower ?? "");
  if (head === null && further && near !== null && near.unit === "person" && OF_PERSONS.has(near.of))
    return { phrase, of: near.of, unit: "person", population: null, per, factor: 1, governor: null, rule: "another <number>" };
  if (head === null && near !== null && near.unit === "person" && isClause(tokens, first, phrase))
    return { phrase, of: "other", unit: "person", population: null, per, factor: 1, governor: phrase.last, rule: "<number> <verb>" };
  if (head === null && told !== null && near === null && isCount(tokens, first, sentence))
    return { phrase, ...told, population: null, per, factor: 1, governor: null, rule: "toll of the paragraph before" };
  if (head === null) return null;
  return {
    phrase,
    of: "other",
    unit: unitOf(head, "other"),
    population: populationAt(tokens, phrase),
    per,
    factor: 1,
    governor: phrase.head,
    rule: "<number> <noun>",
  };
}

/** "killed 12 civilians and 18 soldiers": soldiers here are no deployment, they share what befell the civilians. */
function sharesVictims(
  tokens: readonly Token[],
  near: Draft,
  first: number,
  phrase: Phrase,
  governor: Governor,
  sentence: TokenRange,
): boolean {
  if (near.sentence !== sentence || near.unit !== "person" || !OF_PERSONS.has(near.of) || PEOPLE_OF_TOLL.has(near.of)) return false;
  if (governor.token === null || governor.token !== phrase.head || !PEOPLE_OF_TOLL.has(governor.of)) return false;
  const next = tokens[phrase.last];
  if (next !== undefined && (next.pos === "VERB" || next.pos === "AUX")) return false;
  return first > near.phrase.last && isList(tokens, near.phrase.last, first);
}

const PEOPLE_OF_TOLL: ReadonlySet<Of> = new Set<Of>(["assailants", "participants", "troops"]);

/** "a 900-strong force", "a 3,000-strong crowd". */
function strongOf(tokens: readonly Token[], from: number, sentence: TokenRange): Counted {
  const phrase = phraseAfter(tokens, from, sentence.last);
  const head = phrase.head === null ? "" : (tokens[phrase.head]?.lower ?? "");
  const of = ACTION_OF.get(head) ?? HEAD_OF.get(head) ?? "other";
  return { phrase, of, unit: "person", population: null, per: null, factor: 1, governor: phrase.head, rule: "<number>-strong <noun>" };
}

/** Where a list of numbers ends that begins behind a number: "14, 9 and 3 dead". */
function listEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  for (;;) {
    let next = at;
    while (next < to && /^(?:,|and|or)$/.test(tokens[next]?.lower ?? "")) next++;
    if (next === at || tokens[next]?.pos !== "NUM" || next >= to) return at;
    at = next + 1;
  }
}

/** "Of the dead, 103 were in the capital and two were children": the group that opens the sentence; null: none does. */
function groupOf(tokens: readonly Token[], { first: from }: TokenRange, first: number): { readonly of: Of; readonly token: number } | null {
  if (!/^(?:of|among|amongst)$/.test(tokens[from]?.lower ?? "") || first - from > 40) return null;
  for (let at = from; at < first; at++) if (/^[;:.]$/.test(tokens[at]?.text ?? "")) return null;
  let state: { readonly of: Of; readonly token: number } | null = null;
  for (let at = from + 1; at < Math.min(first, from + 8); at++) {
    const token = tokens[at] as Token;
    if (token.text === ",") return state;
    const of = STATE_OF.get(token.lower) ?? (token.lower === "fatalities" || token.lower === "victims" ? "killed" : undefined);
    if (of !== undefined) state ??= { of, token: at };
  }
  return null;
}

/** "half a mile", "a quarter of a mile", "1/16 of a US pint": a part of a measure is a measure, no share. */
function measuredPiece(tokens: readonly Token[], last: number): Measured | null {
  let at = tokens[last]?.lower === "of" ? last + 1 : last;
  if (!/^(?:an?|one)$/.test(tokens[at]?.lower ?? "")) return null;
  at++;
  while (/^(?:u\.?s\.?|imperial|square|cubic|metric)$/.test(tokens[at]?.lower ?? "") && measuredBy(tokens, at) === null) at++;
  return measuredBy(tokens, at);
}

function measureOfSite(tokens: readonly Token[], first: number, measure: Measured, sentence: TokenRange): Counted {
  const inner = phraseAfter(tokens, measure.last, sentence.last);
  const phrase = tokens[measure.last]?.lower === "of" ? inner : { ...inner, first: measure.last, last: measure.last, head: null };
  const unit = measure.code === "magnitude" ? null : measure.code;
  let of: Of = "other";
  for (let at = Math.max(sentence.first, first - 5); at < Math.min(sentence.last, measure.last + 6); at++) {
    const word = tokens[at]?.lower ?? "";
    if (/^(?:burned|burnt|charred|scorched|destroyed|consumed|razed)$/.test(word)) of = "destroyed";
    else if (/^(?:flooded|submerged|inundated|damaged)$/.test(word) || (word === "water" && tokens[at - 1]?.lower === "under"))
      of = "damaged";
    else if (
      (AID.test(word) || /^(?:food|rice|supplies|medicine|medicines|flour|wheat|blankets)$/.test(word)) &&
      /^(?:t|kg|L)$/.test(measure.code)
    )
      of = "aid";
  }
  const per = perAfter(tokens, measure.last);
  return { phrase, of, unit, population: null, per, factor: 1, governor: null, rule: "<number> <measure>" };
}
