import type { ClaimRef, Incident, Origin } from "../types/dossier.ts";
import type { Judgements } from "../types/judgements.ts";
import type { ReportRecord } from "../types/report-record.ts";
import { pairsWorthComparing } from "./blocks.ts";
import { type Clusters, clusters } from "./clusters.ts";
import { type Days, hull, overlap, shared } from "./days.ts";
import { decided } from "./decided.ts";
import { kindred, sameAffair } from "./families.ts";
import { incidentOf } from "./incident-of.ts";
import { firstEvent, isBesideOther, isCrossed, leadOf, tieToLead } from "./leads.ts";
import { remembered } from "./remembered.ts";
import { inOrder } from "./reports.ts";
import type { Telling } from "./telling.ts";
import { tellingsOf } from "./tellings.ts";
import { aboutWhere, oddWithin, type Tie, tieAcross, tieInside, tieToDenied, tieToOnlyPlace, toldBefore } from "./ties.ts";
import { fitOf, isLocal, narrower, type Where } from "./where.ts";

/**
 * Gathers what all versions of reports tell into incidents: one happening in the world as several reports tell it.
 * Joined are tellings that fit in kind, place and time and share something besides; what is unsure stays apart. Depends on no order.
 */
export function incidentsOf(records: readonly ReportRecord[], origins: readonly Origin[], judged: Judgements): readonly Incident[] {
  const decisions = judged.joinings.filter(({ what }) => what === "incident");
  const split = new Set(decisions.filter(({ verdict }) => verdict === "different").flatMap(({ members }) => members.map(keyOf)));
  const tellings = inOrder(records).flatMap((record) => {
    const alone = split.size === 0 ? split : claimsIn(record, split);
    return alone.size === 0 ? tellingsIn(record) : tellingsOf(record, alone);
  });
  const groups = grouped(tellings, decisions);
  return groups.map((group) => incidentOf(group, origins)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const tellingsIn: (record: ReportRecord) => readonly Telling[] = remembered((record) => tellingsOf(record));

/** What a group of tellings comes to, as far as others can be held against it. */
interface Summary {
  readonly wide: boolean;
  /** The report it is all from; null: from several. */
  readonly report: string | null;
  readonly calm: boolean;
  readonly realm: Telling["realm"];
  readonly families: readonly string[];
  readonly where: Where | null;
  readonly country: string | null;
  readonly days: Days | null;
  /** Who is arrested, named or sentenced: others make it another thing. Of those who are hurt many are named; they say nothing. */
  readonly people: ReadonlySet<string>;
  /** Numbers of decisions that keep it from others. */
  readonly against: readonly number[];
}

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly tie: Tie;
}

function grouped(tellings: readonly Telling[], decisions: Judgements["joinings"]): readonly (readonly Telling[])[] {
  const holding = new Map<string, number>();
  tellings.forEach((telling, item) => {
    for (const claim of claimsOfTelling(telling)) holding.set(keyOf(claim), item);
  });
  const { together, against } = decided(decisions, holding, tellings.length);
  const found = clusters(
    tellings.map((telling, item) => summaryOf(telling, against[item] ?? [])),
    joined,
  );
  const forced = clusters(
    tellings.map((_, item) => against[item] ?? []),
    (a, b) => (a.some((each) => b.includes(each)) ? null : [...a, ...b]),
  );
  for (const { a, b } of edgesOf(tellings)) found.join(a, b);
  attachDenied(tellings, found);
  const byGroup = new Map<number, number[]>();
  for (const item of tellings.keys()) {
    const group = found.find(item);
    const items = byGroup.get(group);
    if (items === undefined) byGroup.set(group, [item]);
    else items.push(item);
  }
  // A person's word goes before every rule: whole groups become one.
  for (const items of byGroup.values()) for (const item of items) forced.join(items[0] ?? item, item);
  for (const [a, b] of together) forced.join(a, b);
  const all = new Map<number, Telling[]>();
  tellings.forEach((telling, item) => {
    const group = forced.find(item);
    const members = all.get(group);
    if (members === undefined) all.set(group, [telling]);
    else members.push(telling);
  });
  return [...all.values()];
}

/** All ties, the heaviest first; of equals, those of the first tellings. */
function edgesOf(tellings: readonly Telling[]): readonly Edge[] {
  const edges: Edge[] = [];
  const add = (a: number, b: number, tie: Tie | null) => {
    if (tie !== null) edges.push({ a, b, tie });
  };
  for (let first = 0; first < tellings.length; ) {
    let end = first + 1;
    while (end < tellings.length && tellings[end]?.from === tellings[first]?.from) end += 1;
    inside(tellings, first, end, add);
    first = end;
  }
  for (const [a, b] of pairsWorthComparing(tellings)) {
    const [one, other] = [tellings[a], tellings[b]];
    if (one !== undefined && other !== undefined) add(a, b, tieAcross(one, other));
  }
  return edges.sort((x, y) => y.tie.weight - x.tie.weight || x.a - y.a || x.b - y.b);
}

/** So many tellings back, a report's tellings are compared with each other. */
const BACK = 40;

/** What the same word tells again goes with what it told first, before anything else. */
const AGAIN: Tie = { weight: 9.6, why: "restated" };

function inside(tellings: readonly Telling[], first: number, end: number, add: (a: number, b: number, tie: Tie | null) => void): void {
  const lead = leadOf(tellings, first, end);
  const event = firstEvent(tellings, first, end);
  const places: number[] = [];
  for (let b = first; b < end; b++) {
    const later = tellings[b];
    if (later === undefined) continue;
    for (let a = Math.max(first, b - BACK); a < b; a++) {
      const earlier = tellings[a];
      if (earlier !== undefined) add(a, b, tieInside(earlier, later));
    }
    if (later.toll && later.realm === "happened" && isLocal(later.where)) places.push(b);
    const leading = tellings[lead];
    if (leading !== undefined && lead !== b && kindred(leading.family, later.family) && !oddWithin(leading, later))
      add(
        lead,
        b,
        tieToLead(leading, later, {
          isFirst: b === event,
          crossed: isCrossed(tellings, lead, b),
          besideOther: b !== event && isBesideOther(tellings, lead, b),
        }),
      );
    const before = toldBefore(tellings, first, b);
    if (before >= 0) add(before, b, AGAIN);
  }
  const where = tellings[places[0] ?? -1];
  if (where === undefined || !where.calm || places.some((place) => fitOf(tellings[place]?.where ?? null, where.where) !== "same")) return;
  for (let item = first; item < end; item++) {
    const other = tellings[item];
    if (other !== undefined && item !== places[0]) add(places[0] ?? item, item, tieToOnlyPlace(where, other));
  }
}

function summaryOf(telling: Telling, against: readonly number[]): Summary {
  return {
    wide: telling.scope === "wide",
    report: telling.from.record.version.report,
    calm: telling.calm,
    realm: telling.realm,
    families: [telling.family],
    where: telling.calm && telling.main ? aboutWhere(telling) : telling.where,
    country: telling.country,
    days: telling.days,
    people: HURT.has(telling.family) ? NOBODY : telling.people,
    against,
  };
}

const HURT: ReadonlySet<string> = new Set(["accident", "assault", "blast", "harm", "hazard"]);
const NOBODY: ReadonlySet<string> = new Set();

/** What two groups come to; null when anything keeps them apart: another place, other days, a whole crisis against one incident in it, a person's word. */
function joined(a: Summary, b: Summary): Summary | null {
  if (a.realm !== b.realm) return null;
  if (a.against.length > 0 && a.against.some((each) => b.against.includes(each))) return null;
  // What one report tells without a place goes with what it tells of one; the toll of a crisis that many tell does not.
  if (a.wide !== b.wide && !(a.calm && b.calm) && (a.wide ? a : b).report === null) return null;
  if (fitOf(a.where, b.where) === "apart") return null;
  if (a.country !== null && b.country !== null && a.country !== b.country) return null;
  const lasting = a.families.includes("hazard") || b.families.includes("hazard");
  if (a.days !== null && b.days !== null && !lasting && !overlap(a.days, b.days)) return null;
  const affair = a.wide && b.wide;
  if (!a.families.every((one) => b.families.every((other) => kindred(one, other) || (affair && sameAffair(one, other))))) return null;
  const both = new Set([...a.people, ...b.people]);
  if (a.people.size > 0 && b.people.size > 0 && both.size === a.people.size + b.people.size) return null;
  const families = [...new Set([...a.families, ...b.families])];
  return {
    wide: a.wide && b.wide,
    report: a.report === b.report ? a.report : null,
    calm: a.calm && b.calm,
    realm: a.realm,
    families,
    where: narrower(a.where, b.where),
    country: a.country ?? b.country,
    days: a.days === null || b.days === null ? (a.days ?? b.days) : lasting ? hull(a.days, b.days) : shared(a.days, b.days),
    people: both,
    against: a.against.length + b.against.length === 0 ? a.against : [...a.against, ...b.against],
  };
}

/** What is denied belongs to the incident in which it is told as happened, when there is one best; it ties nothing else together. */
function attachDenied(tellings: readonly Telling[], found: Clusters<Summary>): void {
  const denied = tellings.map((telling, item) => ({ telling, item })).filter(({ telling }) => telling.realm === "denied");
  if (denied.length === 0) return;
  const byKind = new Map<string, number[]>();
  tellings.forEach(({ realm, country, family }, item) => {
    if (realm !== "happened") return;
    const key = `${country ?? ""} ${family}`;
    const items = byKind.get(key);
    if (items === undefined) byKind.set(key, [item]);
    else items.push(item);
  });
  for (const { telling, item } of denied) {
    const kinds = ["harm", "assault", "hazard", "accident", "blast", telling.family].filter(
      (family, at, all) => kindred(family, telling.family) && all.indexOf(family) === at,
    );
    const best = new Map<number, number>();
    for (const family of kinds)
      for (const other of around(byKind.get(`${telling.country ?? ""} ${family}`) ?? [], item)) {
        const told = tellings[other];
        const weight = told === undefined ? 0 : tieToDenied(telling, told);
        if (weight > 0) best.set(found.find(other), Math.max(best.get(found.find(other)) ?? 0, weight));
      }
    const [first, second] = [...best].sort(([a, m], [b, n]) => n - m || a - b);
    if (first !== undefined && first[1] > (second?.[1] ?? 0)) found.attach(item, first[0]);
  }
}

/** A denial is held against so many tellings before it and after it. */
const AROUND = 150;

/** Of numbers in order, those nearest to one. */
function around(items: readonly number[], item: number): readonly number[] {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] ?? 0) < item) low = middle + 1;
    else high = middle;
  }
  return items.slice(Math.max(0, low - AROUND), low + AROUND);
}

function claimsOfTelling({ from, happening, figures }: Telling): readonly ClaimRef[] {
  const version = from.record.version.id;
  return [...(happening === null ? [] : [happening.id]), ...figures.map(({ id }) => id)].map((claim) => ({ version, claim }));
}

function keyOf({ version, claim }: ClaimRef): string {
  return `${version}/${claim}`;
}

function claimsIn({ version }: ReportRecord, keys: ReadonlySet<string>): ReadonlySet<string> {
  const prefix = `${version.id}/`;
  return new Set([...keys].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)));
}
