import { overlap } from "./days.ts";
import { mannerOf } from "./manner.ts";
import type { Telling } from "./telling.ts";
import type { Tie } from "./ties.ts";
import { fitOf, isLocal } from "./where.ts";

/** Families of events that hurt people. */
const EVENTS: ReadonlySet<string> = new Set(["accident", "assault", "blast", "hazard"]);
/** A report's own tolls go with its own event before copies of them are put together; where no place or day is told, later. */
const PINNED = 9.5;
const LOOSE = 5.5;
/** Characters between what a report is about and what is told of it in one breath. */
const BESIDE = 250;

/** What a report is about: the first telling in its text that is pinned to a place or a day, of a toll or of an event that hurts, unless a toll stands far above it; its place in the list. -1: none. */
export function leadOf(tellings: readonly Telling[], first: number, end: number): number {
  let toll = -1;
  for (let item = first; item < end; item++) {
    const each = tellings[item];
    if (each === undefined || each.realm !== "happened" || each.refers === "several") continue;
    if (each.toll && (toll < 0 || tellings[toll]?.headline === true)) toll = item;
    if (
      each.scope !== "local" ||
      !each.main ||
      each.headline ||
      !(each.toll || EVENTS.has(each.family)) ||
      each.figures.some(({ of }) => of === "released")
    )
      continue;
    // The toll of a whole crisis comes first, and one event in it far below.
    const above = tellings[toll];
    return above !== undefined && !above.headline && each.start - above.start > BESIDE ? toll : item;
  }
  return toll;
}

/** The first event that hurts in the text of a report: "a day after a dam burst" is what its tolls are of. -1: none. */
export function firstEvent(tellings: readonly Telling[], first: number, end: number): number {
  for (let item = first; item < end; item++) {
    const each = tellings[item];
    if (each?.realm === "happened" && !each.headline && EVENTS.has(each.family) && each.happening !== null) return item;
  }
  return -1;
}

/** Whether another event is told between what a report is about and this, so that "the blast" may be that one's. */
export function isCrossed(tellings: readonly Telling[], lead: number, item: number): boolean {
  const leading = tellings[lead];
  for (let between = lead + 1; between < item; between++) {
    const each = tellings[between];
    if (each?.refers === "new" && each.realm === "happened" && EVENTS.has(each.family) && !(leading !== undefined && isOne(leading, each)))
      return true;
  }
  return false;
}

/** Whether what stands close before was on another day, or elsewhere: a toll told right after it is hardly that of what the report is about. */
export function isBesideOther(tellings: readonly Telling[], lead: number, item: number): boolean {
  const [leading, telling] = [tellings[lead], tellings[item]];
  if (leading === undefined || telling === undefined) return false;
  for (let between = lead + 1; between < item; between++) {
    const each = tellings[between];
    if (each === undefined || each.realm !== "happened" || each.happening === null || !EVENTS.has(each.family)) continue;
    if (telling.start - each.start < BESIDE && !isOpen(leading, each) && each.refers !== "several") return true;
  }
  return false;
}

/** "A bomb killed six and wounded 22": one event told by two verbs. */
function isOne(a: Telling, b: Telling): boolean {
  return a.where?.name === b.where?.name && a.days?.first === b.days?.first && Math.abs(a.start - b.start) < BESIDE;
}

/**
 * The tie of what is told without a place of its own to what its report is about: its headline, a toll, or words that mean it ("the bomb exploded").
 * `isFirst`: it is the first event of the text; `crossed`: another event is told between;
 * `besideOther`: it stands right behind one of another day or place.
 */
export function tieToLead(
  lead: Telling,
  telling: Telling,
  { isFirst, crossed, besideOther }: { readonly isFirst: boolean; readonly crossed: boolean; readonly besideOther: boolean },
): Tie | null {
  if (lead.realm !== telling.realm || !isOpen(lead, telling)) return null;
  const [one, other] = [mannerOf(lead), mannerOf(telling)];
  // "The bombing" is no abduction told again.
  if (one !== null && other !== null && one !== other) return null;
  // Of an abduction a toll is soon told that is of what came after it.
  if (besideOther && one !== null) return null;
  const weight = lead.scope === "local" ? PINNED : lead.calm ? LOOSE : 0;
  if (telling.headline) return weight > 0 && means(telling, true) ? { weight, why: "topic" } : null;
  if (telling.toll && telling.scope === "wide" && telling.where === null && lead.scope === "local") return { weight: PINNED, why: "topic" };
  if (!EVENTS.has(telling.family) || crossed) return null;
  const near = Math.abs(lead.start - telling.start) < BESIDE;
  const meant = isFirst ? near : means(telling, near && !isLocal(telling.where));
  if (!meant) return null;
  return weight > 0 ? { weight, why: "topic" } : null;
}

function means({ refers, toll }: Telling, open: boolean): boolean {
  return refers === "back" || (open && (refers === "open" || toll));
}

/** Nothing in place or day speaks against it. */
function isOpen(lead: Telling, telling: Telling): boolean {
  if (fitOf(lead.where, telling.where) === "apart" || telling.refers === "several") return false;
  return lead.days === null || telling.days === null || overlap(lead.days, telling.days);
}
