import type { AmountFound } from "../../../types/language.ts";
import type { Token, TokenRange } from "../../../types/paragraph.ts";
import { DEMONYMS } from "../places/demonyms.ts";
import type { Counted, Draft, Site } from "./draft.ts";
import { ACTION_OF, HEAD_OF, OF_PERSONS, type Of, STATE_OF } from "./effects.ts";
import { type Governor, governorOf, linkBefore } from "./governor.ts";
import { type Measured, magnitudeBefore, measuredBy } from "./measured.ts";
import { AID, moneyAt, moneyOf } from "./money.ts";
import { isPersonNoun, populationOf, populationOfBody } from "./people.ts";
import { perAfter } from "./per.ts";
import { type Phrase, phraseAfter } from "./phrase.ts";
import { isList, isPart } from "./relate.ts";
import { thingOf } from "./units.ts";

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

function isFraction(found: AmountFound): boolean {
  const { value } = found.amount;
  return value !== null && value > 0 && value < 1 && !/\.\d/.test(found.amount.words);
}

/** "half of the town", "1/4 of the barns", "one in five children"; not "1/2 cup", which measures. */
function isShare(tokens: readonly Token[], found: AmountFound, last: number): boolean {
  return !/[/⁄¼-¾⅐-⅞]/.test(found.amount.words) || tokens[last]?.lower === "of";
}

/** A bare number, or one in a list, takes over what befell the number before it: "14, 9 and 3 people", "up from 6,957", "including 3 children". */
function inherit(
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
function isCount(tokens: readonly Token[], first: number, sentence: TokenRange): boolean {
  if (!/^(?:to|at|from|is|was|of)$/.test(linkBefore(tokens, first))) return false;
  for (let at = first - 1; at >= Math.max(sentence.first, first - 12); at--) {
    if (/^[.;]$/.test(tokens[at]?.text ?? "")) return false;
    if (/^(?:count|figure|tally|total)$/.test(tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

/** "Earlier it had counted 56", "the coroner counts 85", "Iran says it lost 131", "it could climb to several thousand": a toll told before is told again. */
function tollAgain(tokens: readonly Token[], toll: Draft, first: number, phrase: Phrase): Omit<Counted, "phrase" | "per"> | null {
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
function isClause(tokens: readonly Token[], first: number, phrase: Phrase): boolean {
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

/** "38 were children": the population that the number is said to be; null: none. */
function roleBehind(tokens: readonly Token[], phrase: Phrase): string | null {
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

function percentAt(tokens: readonly Token[], last: number): number {
  const at = tokens[last]?.text === "-" ? last + 1 : last;
  const word = tokens[at]?.lower ?? "";
  if (word === "%" || word === "percent" || word === "pc" || word === "pct") return at + 1;
  if (word === "percentage" && /^points?$/.test(tokens[at + 1]?.lower ?? "")) return at + 2;
  return word === "per" && tokens[at + 1]?.lower === "cent" ? at + 2 : last;
}

function shareOf(tokens: readonly Token[], last: number, sentence: TokenRange, factor: number): Counted {
  const inner = phraseAfter(tokens, last, sentence.last);
  const phrase = tokens[last]?.lower === "of" || inner.head !== null ? inner : { ...inner, head: null, last: inner.first };
  const votes = /^(?:votes?|ballots)$/.test(phrase.head === null ? "" : (tokens[phrase.head]?.lower ?? ""));
  return {
    phrase,
    of: votes ? "votes" : "share",
    unit: "percent",
    population: populationAt(tokens, phrase),
    per: null,
    factor,
    governor: null,
    rule: factor === 1 ? "<number> percent" : "<fraction> of <noun>",
  };
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

function unitOf(head: Token | null, of: Of): string | null {
  if (head === null) return OF_PERSONS.has(of) || of === "affected" ? "person" : null;
  const thing = thingOf(head.lower);
  if (thing !== null) return thing;
  if (head.pos === "PROPN" && isPeople(head.lower)) return "person";
  if (isPersonNoun(head.lower) || (OF_PERSONS.has(of) && !["destroyed", "damaged"].includes(of)) || HEAD_OF.has(head.lower))
    return "person";
  return head.pos === "PROPN" ? head.lower : head.lemma.toLowerCase();
}

/** "Chileans", "Iraqis", "Rohingya": a people, by its name or the look of it. */
function isPeople(word: string): boolean {
  return (
    DEMONYMS.has(word) ||
    DEMONYMS.has(word.replace(/s$/, "")) ||
    /(?:ans|anis|ese|rohingya|uyghurs|uighurs|kurds|yazidis|tamils)$/.test(word)
  );
}

/** Who exactly: the head noun, or a modifier before it ("police officers", "child soldiers", "Turkish nationals"). */
function populationAt(tokens: readonly Token[], phrase: Phrase): string | null {
  if (phrase.head === null) return null;
  const head = tokens[phrase.head] as Token;
  const own = populationOf(head.lower);
  const modifiers = tokens.slice(phrase.first, phrase.head).map((token) => token.lower);
  if (/^members?$/.test(head.lower) && modifiers.at(-1) === "service") return "soldier";
  if (/^(?:members?|personnel|employees?|staff|agents?)$/.test(head.lower)) {
    const after = tokens[phrase.last]?.lower === "of" ? tokens.slice(phrase.last + 1, phrase.last + 7) : [];
    const stop = after.findIndex(({ pos }) => pos === "VERB" || pos === "AUX" || pos === "PUNCT" || pos === "CCONJ");
    const body = populationOfBody([...modifiers, "|", ...after.slice(0, stop < 0 ? 7 : stop).map(({ lower }) => lower)].join(" "));
    if (body !== null) return body;
  }
  if (modifiers.includes("police") || head.lower === "police") return "officer";
  if (modifiers.includes("aid") || modifiers.includes("relief") || modifiers.includes("humanitarian"))
    if (own === "employee" || head.lower === "staff") return "aid-worker";
  if (modifiers.includes("health") && own === "employee") return "doctor";
  if (modifiers.includes("suicide") && own === "attacker") return "attacker";
  if (modifiers.includes("security") && (own === "officer" || own === "employee" || head.lower === "personnel")) return "officer";
  if (own === "foreigner") return "foreigner";
  if (own !== null && own !== "resident" && own !== "employee") return own;
  for (const word of modifiers) {
    const population = populationOf(word);
    if (population !== null) return population;
    if (word === "foreign") return "foreigner";
    if (word === "military" || word === "army") return "soldier";
    if (word === "displaced" || word === "civilian") return word;
    if (word === "elderly") return "elderly";
  }
  return own;
}
