import type { Origin, Reason, Relation } from "../types/dossier.ts";
import { interval, meets, nearest, sameMeasure } from "../understand/amounts.ts";
import { countOf } from "./count.ts";
import { dayWords } from "./day-words.ts";
import { isToll } from "./families.ts";
import { type Given, sameVoice } from "./given.ts";
import { daysApart, isBefore } from "./instants.ts";
import { fitOf } from "./where.ts";

/** How one figure stands to another of the same incident and measure: the relation without the claims; `turned`: of the second to the first. */
export interface Finding {
  readonly kind: Relation["kind"];
  readonly over: Relation["over"];
  readonly because: Reason;
  readonly turned: boolean;
}

/** What a case knows beyond two figures. */
export interface Beside {
  readonly origins: readonly Origin[];
  /** True when somebody took this figure back. */
  readonly takenBack: (given: Given) => boolean;
  /** True for a version that a newer one took the place of. */
  readonly old: (given: Given) => boolean;
}

/** Two amounts so many hours apart, the later the higher, are two states of one count. */
const HOURS = 2;

/** How two figures stand to each other; null: nothing needs to be said. `a` was said first, as far as is known. */
export function betweenFigures(a: Given, b: Given, beside: Beside): Finding | null {
  if (a.figure.partOf === b.figure.id || b.figure.partOf === a.figure.id) return null;
  if (denies(a) !== denies(b)) return denial(a, b);
  if (denies(a)) return null;
  const same = sameVoice(a, b);
  const meet = meets(a.figure.amount, b.figure.amount);
  if (b.figure.as === "withdrawn" && a.figure.as === "level" && sameMeasure(a.figure.amount, b.figure.amount))
    return found("supersedes", null, "later-same-voice", `${a.figure.amount.words} ${saidBy(a)} was taken back${on(b)}.`, true);
  if ((a.figure.as === "new") !== (b.figure.as === "new") && a.figure.as !== "former" && b.figure.as !== "former" && samePeople(a, b))
    return newOfAll(a, b);
  if (a.figure.as !== b.figure.as || (a.figure.as !== "level" && !meet)) return null;
  const looks = meet ? null : lookAlike(a, b);
  if (looks !== null) return looks;
  const people = samePeople(a, b);
  if (meet) return people ? ((same ? sharper(a, b) : null) ?? meeting(a, b, beside)) : null;
  if (a.ref.version === b.ref.version && same) return null;
  if (same) return later(a, b) ?? (a.voiceKey === b.voiceKey ? null : parting(a, b, beside));
  if (beside.old(a) || beside.old(b)) return null;
  return parting(a, b, beside);
}

function denies({ statement }: Given): boolean {
  return statement?.stance === "denies";
}

function denial(a: Given, b: Given): Finding | null {
  if (!meets(a.figure.amount, b.figure.amount) || !samePeople(a, b)) return null;
  const [who, what] = denies(a) ? [a, b] : [b, a];
  return found(
    "conflicts",
    "denial",
    "denied",
    `${who.voice ?? "One report"} denies ${who.figure.amount.words}, which ${what.voice ?? "another report"} gives.`,
  );
}

function newOfAll(a: Given, b: Given): Finding {
  const [part, all] = a.figure.as === "new" ? [a, b] : [b, a];
  return found(
    "differs",
    "time",
    "different-time",
    `${part.figure.amount.words} counts only what is new, ${all.figure.amount.words} everything up to then.`,
  );
}

/** "17" a day after "at least nine", by the same voice: the later word, though both can hold. */
function sharper(a: Given, b: Given): Finding | null {
  if (a.part || b.part || a.figure.as !== "level" || nearest(a.figure.amount) === nearest(b.figure.amount)) return null;
  const days = daysApart(a.said, b.said);
  return days === null || days === 0 ? null : later(a, b);
}

/** Why two amounts that part may both hold: other units, people or places. */
function lookAlike(a: Given, b: Given): Finding | null {
  const [x, y] = [a.figure, b.figure];
  if (x.unit !== null && y.unit !== null && x.unit !== y.unit)
    return found("differs", "unit", "different-unit", `${x.amount.words} counts by ${x.unit}, ${y.amount.words} by ${y.unit}.`);
  if (!samePeople(a, b) && !morePartThanWhole(a, b))
    return found(
      "differs",
      "population",
      "different-population",
      `${x.amount.words} counts ${a.population ?? "people in general"}, ${y.amount.words} ${b.population ?? "people in general"}.`,
    );
  const [part, whole] = a.part ? [a, b] : [b, a];
  if (part.part && !whole.part && (nearest(part.figure.amount) ?? 0) < (nearest(whole.figure.amount) ?? 0))
    return found(
      "differs",
      "population",
      "different-population",
      `${part.figure.amount.words} counts a part of all, ${whole.figure.amount.words} everybody.`,
    );
  if (a.part && b.part)
    return found("differs", "population", "different-population", `${x.amount.words} and ${y.amount.words} count a part each.`);
  if (a.care !== b.care) {
    const [care, all] = a.care ? [a, b] : [b, a];
    return found(
      "differs",
      "population",
      "different-population",
      `${care.figure.amount.words} counts those still in hospital, ${all.figure.amount.words} does not say so.`,
    );
  }
  if (a.sureness !== b.sureness && a.sureness !== null && b.sureness !== null)
    return found(
      "differs",
      "population",
      "different-population",
      `${x.amount.words} counts ${a.sureness} cases, ${y.amount.words} ${b.sureness} ones.`,
    );
  if (a.attackers !== b.attackers && Math.abs((nearest(x.amount) ?? 0) - (nearest(y.amount) ?? 0)) <= FEW)
    return found("differs", "population", "different-population", `${[a, b].map(counting).join(", ")}.`);
  if (a.area !== b.area && (a.area ?? b.area) !== null)
    return found("differs", "place", "different-place", `${x.amount.words} is for ${areaWords(a)}, ${y.amount.words} for ${areaWords(b)}.`);
  const fit = fitOf(a.where, b.where);
  if (fit === "apart" || (fit === "inside" && (a.where?.kind === "settlement") !== (b.where?.kind === "settlement")))
    return found(
      "differs",
      "place",
      "different-place",
      `${x.amount.words} is for ${a.where?.name}, ${y.amount.words} for ${b.where?.name}.`,
    );
  return null;
}

function areaWords({ area, where }: Given): string {
  return area === null ? (where?.name ?? "a place that is not said") : `the ${area}`;
}

/** Attackers left out of a count, or put in, are a few. */
const FEW = 5;

function counting({ attackers, figure }: Given): string {
  if (attackers === null) return `${figure.amount.words} does not say so`;
  return `${figure.amount.words} counts the attackers ${attackers === "with" ? "in" : "out"}`;
}

/** A part of all people that is larger than all: then the two cannot both hold. */
function morePartThanWhole(a: Given, b: Given): boolean {
  if ((a.population === null) === (b.population === null)) return false;
  const [part, whole] = a.population === null ? [b, a] : [a, b];
  return interval(part.figure.amount).low > interval(whole.figure.amount).high;
}

/** Whether the same people are counted: the same words, or words that share one. */
function samePeople(a: Given, b: Given): boolean {
  if (a.population === b.population) return true;
  if (a.population === null || b.population === null) return false;
  const words = new Set(a.population.split(" "));
  return b.population.split(" ").some((word) => words.has(word));
}

function meeting(a: Given, b: Given, beside: Beside): Finding {
  const count = countOf([a.ref, b.ref], beside.origins);
  const amounts = sameMeasure(a.figure.amount, b.figure.amount)
    ? `Both say ${a.figure.amount.words}`
    : `${a.figure.amount.words} and ${b.figure.amount.words} can both hold`;
  if (!sameVoice(a, b) && count.known > 1) return found("corroborates", null, "amounts-meet", `${amounts}, from independent origins.`);
  return found("repeats", null, "amounts-meet", `${amounts}; that they are of independent origins is not shown.`);
}

function later(a: Given, b: Given): Finding | null {
  const first = isBefore(a.said, b.said) ?? isBefore(a.from.record.version.published, b.from.record.version.published);
  if (first === null) return null;
  const [before, after] = first ? [a, b] : [b, a];
  const words = `${capital(after.voice ?? "The same report")} said ${before.figure.amount.words}${on(before)} and ${after.figure.amount.words}${on(after)}.`;
  return found("supersedes", null, "later-same-voice", words, first);
}

function parting(a: Given, b: Given, beside: Beside): Finding | null {
  const low = nearest(a.figure.amount);
  const high = nearest(b.figure.amount);
  const both = `${capital(a.voice ?? "one report")} says ${a.figure.amount.words}${on(a)}, ${b.voice ?? "another report"} ${b.figure.amount.words}${on(b)}`;
  if (beside.takenBack(a) || beside.takenBack(b))
    return found("differs", "time", "different-time", `${both}; one of the two was taken back.`);
  // The day of an attack is no day of a count: where both give one day, they differ in when they were said.
  const counted = daysApart(a.asOf, b.asOf);
  const days = counted === null || counted === 0 ? daysApart(a.said, b.said) : counted;
  const grew =
    isToll(a.figure.of) && !(a.aboard && b.aboard) && low !== null && high !== null && (FALLS.has(a.figure.of) || grows(a, b, low, high));
  if (days !== null && days > 0 && grew) return found("differs", "time", "different-time", `${both}: a count may change with time.`);
  if (days === 0 && grew && hoursApart(a, b))
    return found("differs", "time", "different-time", `${both}, hours apart: a count may change with time.`);
  return found("conflicts", "amount", "amounts-part", `${both}, of the same thing.`);
}

/** People who are missing are found; who fled goes home. These counts fall as they rise. */
const FALLS: ReadonlySet<string> = new Set(["affected", "detained", "displaced", "evacuated", "missing"]);

function grows(a: Given, b: Given, first: number, second: number): boolean {
  const before = isBefore(a.asOf, b.asOf) ?? isBefore(a.said, b.said);
  return before === null ? false : before ? first < second : second < first;
}

function hoursApart(a: Given, b: Given): boolean {
  const [x, y] = [clock(a), clock(b)];
  if (x === null || y === null) return false;
  if ((x.zone === null) !== (y.zone === null)) return false;
  return Math.abs(x.hour - (x.zone ?? 0) - (y.hour - (y.zone ?? 0))) >= HOURS;
}

/** Hours since midnight of a clock, and how far it is before that of Greenwich; null: not told. */
function clock({ asOf, said }: Given): { readonly hour: number; readonly zone: number | null } | null {
  const match = /T(\d{2}):(\d{2})(?::[\d.]+)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?/.exec(asOf?.includes("T") === true ? asOf : (said ?? ""));
  if (match === null) return null;
  const [, hours, minutes, zulu, sign, ahead, more] = match;
  const zone =
    zulu === undefined && sign === undefined
      ? null
      : zulu === undefined
        ? (sign === "-" ? -1 : 1) * (Number(ahead) + Number(more) / 60)
        : 0;
  return { hour: Number(hours) + Number(minutes) / 60, zone };
}

function found(kind: Finding["kind"], over: Finding["over"], code: Reason["code"], words: string, turned = false): Finding {
  return { kind, over, because: { code, words }, turned };
}

function saidBy(given: Given): string {
  return `that ${given.voice ?? "a report"} gave`;
}

function on({ said }: Given): string {
  return said === null ? "" : ` on ${dayWords(said)}`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
