import { meets, sameMeasure } from "../understand/amounts.ts";
import { gap, overlap } from "./days.ts";
import { kindred, sameAffair } from "./families.ts";
import { isTaking, mannerBeside } from "./manner.ts";
import type { Telling } from "./telling.ts";
import { atOdds } from "./tellings.ts";
import { fitOf, isLocal } from "./where.ts";

/** What speaks for two tellings being of one thing: the heavier, the sooner they are joined. */
export interface Tie {
  readonly weight: number;
  readonly why: Why;
}

/** The kind of evidence, for the words of a reason. */
export type Why = "copied" | "restated" | "topic" | "place-time" | "time" | "parties" | "crisis" | "figures";

/** Tolls of one crisis are published at most so many days apart, or there is another toll between. */
const CRISIS = 10;

/** Of a report that names no country, only what comes so soon is of the same thing. */
const DAYS_AFTER = 3;
/** Characters between two tellings of one paragraph or two. */
const BESIDE = 250;

/** The tie between two tellings of one report; null: nothing shows that they are of one thing. */
export function tieInside(a: Telling, b: Telling): Tie | null {
  if (a.realm !== b.realm || !akin(a, b) || apart(a, b)) return null;
  if (a.figures.some((one) => b.figures.some((other) => restates(one, other)))) return { weight: 10, why: "restated" };
  if (oddWithin(a, b)) return null;
  if (a.scope === "wide" && b.scope === "wide") return a.toll && b.toll ? { weight: 6, why: "crisis" } : null;
  if (!kindred(a.family, b.family)) return null;
  const fit = fitOf(a.where, b.where);
  // What is told without a day is not what the background tells of days before, unless it stands beside it.
  const beside =
    sameDays(a, b) === true ||
    (a.days === null && b.days === null) ||
    (a.window !== null && b.window !== null && overlap(a.window, b.window)) ||
    Math.abs(a.start - b.start) < BESIDE;
  if (fit === "same" && beside) return { weight: 8, why: "place-time" };
  if (sameDays(a, b) === true && fit !== "inside") return { weight: 7, why: "time" };
  return null;
}

/** The tie between tellings of two reports; null: nothing shows that they are of one thing, or something shows that they are not. */
export function tieAcross(a: Telling, b: Telling): Tie | null {
  if (a.realm !== b.realm || !akin(a, b) || apart(a, b)) return null;
  if (a.sentence !== null && a.sentence === b.sentence && a.scope === b.scope && near(a, b)) return { weight: 9, why: "copied" };
  if (a.scope === "wide" && b.scope === "wide" && a.toll && b.toll) return ofCrisis(a, b);
  if (!kindred(a.family, b.family)) return null;
  const evidence = evidenceOf(a, b);
  const fit = fitOf(a.where, b.where);
  const calm = hits(a) && hits(b) && a.calm && b.calm && a.window !== null && b.window !== null && near(a, b);
  if (calm && fit === "same" && isLocal(a.where) && evidence >= 1) return { weight: 2 + evidence, why: "place-time" };
  if (calm && a.main && b.main) {
    // One disaster hardly follows another in the same town; it is told for days, with the town and without.
    const topic = fitOf(aboutWhere(a), aboutWhere(b));
    if (topic === "apart") return null;
    if (fit === "same" && isLocal(a.where) && (evidence >= 0.5 || lasts(a.family))) return { weight: 2 + evidence, why: "place-time" };
    if (evidence + (topic === "same" && isLocal(aboutWhere(a)) ? 1.5 : 0) >= 1.5) return { weight: 1 + evidence, why: "crisis" };
  }
  if (isTaking(a) && isTaking(b) && fit === "same" && isLocal(a.where) && a.main && b.main && near(a, b) && evidence >= 0.5)
    return { weight: 2 + evidence, why: "place-time" };
  if (a.scope !== b.scope) return null;
  if (a.window !== null && b.window !== null && !overlap(a.window, b.window)) return null;
  const hurts = a.toll || b.toll || HURTS.has(a.family);
  if (fit === "same" && a.where?.kind !== "country" && a.window !== null && b.window !== null && hurts)
    return { weight: 4 + evidence, why: "place-time" };
  if (fit === "same" && a.where?.kind !== "country" && evidence >= 1) return { weight: 3 + evidence, why: "place-time" };
  if (fit === "inside" && evidence >= 1 && a.window !== null && b.window !== null) return { weight: 2 + evidence, why: "place-time" };
  if (sameDays(a, b) === true && evidence >= 2) return { weight: 1 + evidence, why: "time" };
  return evidence >= 3 ? { weight: evidence, why: "parties" } : null;
}

/** The tie of a toll without place to the only place that a report of a disaster gives tolls of. */
export function tieToOnlyPlace(placed: Telling, telling: Telling): Tie | null {
  if (!telling.toll || telling.scope !== "wide" || !placed.calm || !placed.main || placed.realm !== telling.realm) return null;
  if (!kindred(placed.family, telling.family) || apart(placed, telling)) return null;
  return { weight: 5, why: "topic" };
}

/** "It bombed two camps. Four boys died in the bombing": what one word tells again, of the only event told by it; by number of the earlier telling. -1: none. */
export function toldBefore(tellings: readonly Telling[], first: number, item: number): number {
  const telling = tellings[item];
  if (telling === undefined || telling.refers !== "back" || telling.word === null || telling.days !== null || isLocal(telling.where))
    return -1;
  let found = -1;
  for (let earlier = item - 1; earlier >= first; earlier--) {
    const other = tellings[earlier];
    if (other?.happening == null || other.word !== telling.word || other.realm !== telling.realm) continue;
    if (!kindred(other.family, telling.family) || apart(other, telling)) continue;
    const nearer = tellings[found];
    if (nearer !== undefined && apart(nearer, other)) return -1;
    if (found < 0) found = earlier;
  }
  return found;
}

/** What speaks for a denial being about something told as happened; 0: nothing. */
export function tieToDenied(denied: Telling, told: Telling): number {
  if (!kindred(denied.family, told.family) || apart(denied, told)) return 0;
  if (denied.window !== null && told.window !== null && gap(denied.window, told.window) > CRISIS) return 0;
  const near = fitOf(denied.where, told.where) === "same" || sameDays(denied, told) === true ? 1 : 0;
  const inside = denied.from === told.from ? 1 : 0;
  const figures = denied.figures.some((one) => told.figures.some((other) => one.of === other.of && sameMeasure(one.amount, other.amount)))
    ? 2
    : 0;
  const [manner, its] = [mannerBeside(denied), mannerBeside(told)];
  if (manner !== null && its !== null && manner !== its) return 0;
  const mode = denied.happening !== null && denied.happening.mode !== null && denied.happening.mode === told.happening?.mode ? 1 : 0;
  const evidence = evidenceOf(denied, told) + near + inside + figures + mode + (manner !== null && manner === its ? 1 : 0);
  return evidence >= 2 ? evidence : 0;
}

/** Whether the figures or families of two tellings can be of one thing; the tolls of a crisis also across its families. */
function akin(a: Telling, b: Telling): boolean {
  if (kindred(a.family, b.family)) return true;
  return a.toll && b.toll && a.scope === "wide" && b.scope === "wide" && sameAffair(a.family, b.family);
}

/** Where it is told to be; of what is told of no town, where the report is about. */
export function aboutWhere({ where, topic }: Telling): Telling["where"] {
  return isLocal(where) ? where : (topic ?? where);
}

/** A toll, or an accident or disaster that has one. */
function hits({ toll, family }: Telling): boolean {
  return toll || family === "accident" || family === "blast" || family === "hazard";
}

function near(a: Telling, b: Telling): boolean {
  return a.window === null || b.window === null || gap(a.window, b.window) <= CRISIS;
}

/** Elsewhere, or on other days. */
function apart(a: Telling, b: Telling): boolean {
  if (fitOf(a.where, b.where) === "apart") return true;
  if (a.country !== null && b.country !== null && a.country !== b.country) return true;
  return a.days !== null && b.days !== null && gap(a.days, b.days) > (lasts(a.family) && lasts(b.family) ? CRISIS : 0);
}

/** Floods, fires and epidemics go on for days; an attack does not. */
function lasts(family: string): boolean {
  return family === "hazard";
}

/** True or false when both give days; null when one gives none. */
function sameDays(a: Telling, b: Telling): boolean | null {
  return a.days === null || b.days === null ? null : overlap(a.days, b.days);
}

function ofCrisis(a: Telling, b: Telling): Tie | null {
  if (a.window === null || b.window === null || gap(a.window, b.window) > CRISIS) return null;
  if (a.calm && b.calm && fitOf(aboutWhere(a), aboutWhere(b)) === "apart") return null;
  const names = sharedNames(a, b);
  if (a.country === null || b.country === null)
    return a.calm && b.calm && sharedPeople(a, b) && gap(a.window, b.window) <= DAYS_AFTER ? { weight: 1, why: "crisis" } : null;
  if (names >= 2) return { weight: 1 + names / 10, why: "crisis" };
  return a.figures.some((one) =>
    b.figures.some((other) => one.of === other.of && telling(one.amount) && sameMeasure(one.amount, other.amount)),
  )
    ? { weight: 2 + names / 10, why: "figures" }
    : null;
}

/** What two tellings share beyond kind, place and day. */
function evidenceOf(a: Telling, b: Telling): number {
  let found = 0;
  for (const person of a.people) if (b.people.has(person)) found += 2;
  for (const body of a.bodies) if (b.bodies.has(body)) found += 1;
  const names = sharedNames(a, b);
  found += Math.min(2, names / 2);
  if (names >= STORY_NAMES && sameStory(a, b)) found += 1.5;
  if (a.word !== null && a.word === b.word) found += 0.5;
  if (
    a.figures.some((one) => b.figures.some((other) => one.of === other.of && telling(one.amount) && sameMeasure(one.amount, other.amount)))
  )
    found += 1;
  return found;
}

/** Two reports of one story share so many names, and so much of the shorter opening. */
const STORY_NAMES = 3;
const STORY_WORDS = 0.25;

function sameStory(a: Telling, b: Telling): boolean {
  let found = 0;
  for (const word of a.opening) if (b.opening.has(word)) found += 1;
  return found >= STORY_WORDS * Math.min(a.opening.size, b.opening.size);
}

function sharedPeople(a: Telling, b: Telling): boolean {
  for (const name of a.names) if (!name.startsWith("at ") && b.names.has(name)) return true;
  return false;
}

/** Names that both reports have, but for that of the place itself. */
function sharedNames(a: Telling, b: Telling): number {
  let found = 0;
  for (const name of a.names) if (b.names.has(name) && name !== a.at && name !== b.at) found += 1;
  return found;
}

/** A number that two reports hardly give by chance. */
function telling({ value }: { readonly value: number | null }): boolean {
  return value !== null && value > 4;
}

function restates(a: Telling["figures"][number], b: Telling["figures"][number]): boolean {
  return (
    a.of === b.of &&
    a.unit === b.unit &&
    a.amount.value !== null &&
    a.amount.value > 1 &&
    sameMeasure(a.amount, b.amount) &&
    meets(a.amount, b.amount)
  );
}

/** One voice in one report that gives two amounts speaks of two things, unless one is a part, an earlier value or taken back. */
export function oddWithin(a: Telling, b: Telling): boolean {
  if (a.scope === "wide" && b.scope === "wide") return false;
  return a.figures.some((one) =>
    b.figures.some((other) => one.statement === other.statement && one.partOf === null && other.partOf === null && atOdds(one, other)),
  );
}

const HURTS: ReadonlySet<string> = new Set(["accident", "assault", "blast", "harm", "hazard"]);
