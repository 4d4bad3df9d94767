import type { ClaimRef, ReportRecord } from "@hearsay/core";
import { type Filter, NO_FILTER } from "../shapes/filter.ts";
import type { TimeItem, Timeline } from "../shapes/timeline.ts";
import { evidenceOf } from "./evidence.ts";
import type { Known } from "./known.ts";
import { perKnown } from "./per-known.ts";
import { incidentByClaim, type Scope, scopeOf } from "./scope.ts";

const MOST = { incident: 150, event: 300, statement: 150 } as const;
const MOST_UNDATED = 60;
const MOST_DAYS = 60;

/** A thing with a time, and every claim that tells of it. */
interface Timed {
  readonly id: string;
  readonly lane: TimeItem["lane"];
  readonly title: string;
  readonly place: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly incident: string | null;
  readonly claims: { readonly ref: ClaimRef; readonly record: ReportRecord }[];
}

/** Incidents, events and statements, those of one kind, time and place together. */
const allTimed = perKnown((known): readonly Timed[] => {
  const { dossier, lookup } = known;
  const incidents = dossier.incidents.map(
    ({ id, title, place, from, to, claims }): Timed => ({
      id,
      lane: "incident",
      title,
      place: place?.name ?? null,
      from,
      to,
      incident: id,
      claims: claims.flatMap((ref) => {
        const record = lookup.record(ref.version);
        return record === undefined ? [] : [{ ref, record }];
      }),
    }),
  );
  const owners = incidentByClaim(known);
  const groups = new Map<string, Timed>();
  const put = (record: ReportRecord, claim: string, timed: Omit<Timed, "id" | "claims" | "incident">): void => {
    const ref = { version: record.version.id, claim };
    const key = [timed.lane, timed.title, timed.place, timed.from, timed.to].join("|");
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, { ...timed, id: key, incident: owners.get(`${ref.version}/${claim}`) ?? null, claims: [{ ref, record }] });
    else group.claims.push({ ref, record });
  };
  for (const record of dossier.records) {
    const times = new Map(record.times.map((time) => [time.id, time]));
    const places = new Map(record.places.map((place) => [place.id, place.name]));
    for (const { id, type, mode, status, time, place } of record.happenings) {
      const when = times.get(time ?? "");
      const kind = `${type.toLowerCase()}${mode === null ? "" : `, ${mode}`}${status === "happened" ? "" : ` (${status})`}`;
      put(record, id, {
        lane: "event",
        title: kind,
        place: places.get(place ?? "") ?? null,
        from: when?.from ?? null,
        to: when?.to ?? null,
      });
    }
    for (const { id, voice, stance, time } of record.statements) {
      const when = times.get(time ?? "");
      // Most statements are dated by their report alone: not a time of their own.
      if (when === undefined || (when.from === null && when.to === null)) continue;
      const title = `${voice.name ?? "nobody named"} ${stance}`;
      put(record, id, { lane: "statement", title, place: null, from: when.from, to: when.to });
    }
  }
  return [...incidents, ...groups.values()];
});

/** Every item, as no filter shows it. */
const allItems = perKnown((known): readonly TimeItem[] => {
  const scope = scopeOf(known, NO_FILTER);
  return allTimed(known)
    .map((timed) => itemOf(known, timed, scope))
    .filter((each) => each !== null);
});

/** When it happened and when it was reported. */
export function timelineOf(known: Known, { filter }: { readonly filter: Filter }): Timeline {
  const scope = scopeOf(known, filter);
  const all = allTimed(known);
  const shown = scope.isNarrow ? all.map((timed) => itemOf(known, timed, scope)).filter((each) => each !== null) : allItems(known);
  const dated = shown.filter(({ from, to }) => from !== null || to !== null);
  const undated = shown.filter(({ from, to }) => from === null && to === null).sort((a, b) => b.reports - a.reports);
  const items = (["incident", "event", "statement"] as const).flatMap((lane) =>
    dated
      .filter((each) => each.lane === lane)
      .sort((a, b) => b.reports - a.reports || b.tellings - a.tellings)
      .slice(0, MOST[lane]),
  );
  const withEvidence = (item: TimeItem): TimeItem => {
    const timed = item.lane === "incident" ? undefined : byId(known).get(item.id);
    const ref = timed?.claims.find(({ ref: each, record }) => passes(known, scope, each, record, null))?.ref;
    const telling = ref === undefined ? null : known.lookup.telling(ref);
    return telling === null ? item : { ...item, evidence: evidenceOf(telling) };
  };
  const days = daysOf(known, filter);
  return {
    items: items.sort((a, b) => order(a.from ?? a.to ?? "", b.from ?? b.to ?? "")).map(withEvidence),
    moreItems: dated.length - items.length,
    undated: undated.slice(0, MOST_UNDATED).map(withEvidence),
    undatedCount: undated.length,
    ...days,
    hidden: { items: all.length - shown.length, reports: days.reported.reduce((sum, { hidden }) => sum + hidden, 0) },
  };
}

const byId = perKnown((known) => new Map(allTimed(known).map((each) => [each.id, each])));

function passes({ lookup }: Known, scope: Scope, ref: ClaimRef, record: ReportRecord, incident: string | null): boolean {
  if (!scope.isNarrow) return true;
  if (!scope.looksAtClaims) return scope.version(record);
  if (!scope.version(record)) return false;
  const telling = lookup.telling(ref);
  return telling !== null && scope.telling(telling, incident);
}

function itemOf(known: Known, { id, lane, title, place, from, to, incident, claims }: Timed, scope: Scope): TimeItem | null {
  const own = lane === "incident" ? incident : null;
  const some = scope.isNarrow ? claims.filter(({ ref, record }) => passes(known, scope, ref, record, own)) : claims;
  if (some.length === 0) return null;
  const reported = new Set(some.map(({ record }) => record.version.published?.slice(0, 10) ?? "").filter((day) => day.length === 10));
  const reports = new Set(some.map(({ record }) => record.version.report)).size;
  return {
    id,
    lane,
    title,
    place,
    from,
    to,
    reported: [...reported].sort().slice(0, MOST_DAYS),
    tellings: some.length,
    reports,
    incident,
    evidence: null,
  };
}

/** Versions by day; those that only the days of the filter hide are counted beside the others, so that the days can be widened again. */
function daysOf(known: Known, filter: Filter): Pick<Timeline, "reported" | "undatedReports"> {
  const scope = scopeOf(known, filter);
  const wide = scopeOf(known, { ...filter, since: null, until: null });
  const days = new Map<string, { passing: number; hidden: number }>();
  let undatedReports = 0;
  for (const record of known.dossier.records) {
    if (!wide.version(record)) continue;
    const day = record.version.published?.slice(0, 10) ?? "";
    if (day.length < 10) {
      undatedReports++;
      continue;
    }
    const count = days.get(day) ?? { passing: 0, hidden: 0 };
    if (scope.version(record)) count.passing++;
    else count.hidden++;
    days.set(day, count);
  }
  return { reported: [...days].sort(([a], [b]) => order(a, b)).map(([day, count]) => ({ day, ...count })), undatedReports };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
