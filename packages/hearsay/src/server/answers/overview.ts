import { becauseWords, changeKind, type Dispute, disputesOf, type Measure, type ReportRecord, weighty } from "@hearsay/core";
import type { Filter } from "../shapes/filter.ts";
import type { Conflict, Overview, PageChange, TollGroup } from "../shapes/overview.ts";
import { coverageOf } from "./coverage.ts";
import { evidenceOf } from "./evidence.ts";
import type { Known } from "./known.ts";
import { measureIn, tollMeasures, tollOf } from "./measures.ts";
import { perKnown } from "./per-known.ts";
import { incidentByClaim, incidentById, type Scope, scopeOf } from "./scope.ts";

/** The filter, and what came into the case since the last look. */
export interface OverviewQuery {
  readonly filter: Filter;
  /** Null: nobody looked before. */
  readonly news: { readonly versions: readonly string[]; readonly decisions: number; readonly entries: number } | null;
}

const MOST_GROUPS = 10;
/** Amounts of the measure in sight and of those folded in, and passages of each: the rest is in the figures screen. */
const MOST_VALUES = 8;
const MOST_VALUES_BELOW = 4;
const MOST_PASSAGES = 3;
const MOST_CONFLICTS = 30;
const MOST_CHANGED = 20;
const MOST_NEW = 12;

/** Overviews that are kept: whoever opens the page again is not to wait for the same once more. */
const MOST_KEPT = 4;
const kept = perKnown(() => new Map<string, Overview>());

/** The case in one look. */
export function overviewOf(known: Known, query: OverviewQuery): Overview {
  const before = kept(known);
  const key = JSON.stringify(query);
  const made = before.get(key) ?? madeOf(known, query);
  const [oldest] = before.keys();
  if (!before.has(key) && before.size >= MOST_KEPT && oldest !== undefined) before.delete(oldest);
  before.set(key, made);
  return made;
}

function madeOf(known: Known, { filter, news }: OverviewQuery): Overview {
  const { dossier, lookup } = known;
  const scope = scopeOf(known, filter);
  const fresh = new Set(news?.versions);
  const tolls = tollMeasures(known);
  const { groups, moreGroups, measures } = groupsOf(known, scope);
  const all = conflictsOf(known);
  const conflicts = all.filter(({ a, b }) => scope.telling(a) || scope.telling(b));
  const disputes = conflicts.slice(0, MOST_CONFLICTS).map(({ relation, a, b }): Conflict => {
    const { id, over, because } = relation;
    return {
      relation: id,
      incident: incidentByClaim(known).get(`${a.ref.version}/${a.ref.claim}`) ?? null,
      over,
      because: becauseWords(because),
      a: evidenceOf(a),
      b: evidenceOf(b),
      fresh: fresh.has(a.ref.version) || fresh.has(b.ref.version),
    };
  });
  const reports = new Set(
    scope.isNarrow ? dossier.records.filter((record) => !scope.version(record)).map(({ version }) => version.report) : [],
  );
  if (reports.size > 0) for (const record of dossier.records) if (scope.version(record)) reports.delete(record.version.report);
  return {
    groups,
    moreGroups,
    conflicts: disputes,
    moreConflicts: Math.max(0, conflicts.length - MOST_CONFLICTS),
    seeming: seemingOf(known).filter(({ a, b }) => scope.telling(a) || scope.telling(b)).length,
    changed: changedIn(known, scope, fresh),
    coverage: coverageOf(known, scope),
    review: reviewOf(known, scope),
    news:
      news === null
        ? null
        : {
            decisions: news.decisions,
            entries: news.entries,
            reports: news.versions.slice(0, MOST_NEW).flatMap((id) => {
              const record = lookup.record(id);
              if (record === undefined) return [];
              const isNew = dossier.reports.find(({ versions }) => versions.includes(id))?.versions.length === 1;
              return [{ version: id, outlet: lookup.outlet(id), title: titleOf(record), isNew }];
            }),
          },
    hidden: { measures: tolls.length - measures, conflicts: all.length - conflicts.length, reports: reports.size },
  };
}

/** A report's title, else how it begins. */
export function titleOf({ version, text }: ReportRecord): string {
  return version.title ?? text.trimStart().split("\n", 1)[0]?.slice(0, 160) ?? "";
}

const disputes = perKnown(({ dossier, lookup }) => disputesOf(dossier.relations, lookup));
const conflictsOf = perKnown((known): readonly Dispute[] => disputes(known).filter(({ relation }) => relation.kind === "conflicts"));
const seemingOf = perKnown((known): readonly Dispute[] => disputes(known).filter(({ relation }) => relation.kind === "differs"));

/** Incidents with their tolls, those that most reports count first; only those that are shown are made whole. */
function groupsOf(known: Known, scope: Scope): { groups: readonly TollGroup[]; moreGroups: number; measures: number } {
  const byIncident = new Map<string | null, { readonly some: Measure[]; readonly reports: Set<string> }>();
  let measures = 0;
  for (const measure of tollMeasures(known)) {
    const { incident } = measure.track;
    const group = byIncident.get(incident) ?? { some: [], reports: new Set<string>() };
    let passes = false;
    for (const { tellings } of measure.values) {
      for (const telling of tellings) {
        if (!scope.telling(telling, incident)) continue;
        group.reports.add(telling.report);
        passes = true;
      }
    }
    if (!passes) continue;
    measures++;
    group.some.push(measure);
    byIncident.set(incident, group);
  }
  const incidents = incidentById(known);
  const ranked = [...byIncident].sort(
    ([a, { reports: ofA }], [b, { reports: ofB }]) => ofB.size - ofA.size || ((a ?? "") < (b ?? "") ? -1 : 1),
  );
  const groups = ranked.slice(0, MOST_GROUPS).map(([id, { some, reports }]): TollGroup => {
    const incident = incidents.get(id ?? "");
    return {
      incident: id,
      title: incident?.title ?? "Counted without an incident",
      from: incident?.from ?? null,
      to: incident?.to ?? null,
      place: incident?.place?.name ?? null,
      reports: reports.size,
      tolls: some
        .map((measure) => measureIn(known, measure, scope))
        .filter((each) => each !== null)
        .map((each) => tollOf(known, each, each.track.population === null ? MOST_VALUES : MOST_VALUES_BELOW, MOST_PASSAGES)),
    };
  });
  return { groups, moreGroups: ranked.length - groups.length, measures };
}

/** What pages changed in more than wording: without notice first, then the newest. */
const weightyRevisions = perKnown(({ dossier, lookup }) =>
  dossier.revisions
    .flatMap((revision) => {
      const record = lookup.record(revision.to);
      const told = weighty(revision);
      return record === undefined || told.length === 0 ? [] : [{ revision, told, record }];
    })
    .sort((a, b) => Number(b.revision.quiet) - Number(a.revision.quiet) || (dayOf(a.record) < dayOf(b.record) ? 1 : -1)),
);

function dayOf({ version }: ReportRecord): string {
  return version.updated ?? version.published ?? "";
}

function changedIn(known: Known, scope: Scope, fresh: ReadonlySet<string>): readonly PageChange[] {
  const { lookup } = known;
  return weightyRevisions(known)
    .filter(({ record }) => scope.version(record))
    .sort((a, b) => Number(fresh.has(b.revision.to)) - Number(fresh.has(a.revision.to)))
    .slice(0, MOST_CHANGED)
    .map(({ revision: { report, from, to, quiet, changes }, told, record }) => ({
      report,
      from,
      to,
      outlet: lookup.outlet(to),
      day: record.version.updated ?? record.version.published,
      quiet,
      changes: told.map((change) => ({
        kind: changeKind(change),
        before: change.before?.text.slice(0, 300) ?? null,
        after: change.after?.text.slice(0, 300) ?? null,
      })),
      wording: changes.length - told.length,
      fresh: fresh.has(to),
    }));
}

const KINDS = [
  ["figure", "figures"],
  ["statement", "statements"],
  ["event", "happenings"],
  ["naming", "namings"],
] as const;

/** How many of each kind nobody has decided about, by version. */
const waitingByVersion = perKnown(({ dossier, state: { standings } }) =>
  dossier.records.map((record) => ({
    record,
    counts: KINDS.map(([, list]) => {
      const waiting = record[list].filter(({ id }) => !standings.has(`${record.version.id}/${id}`)).length;
      return { waiting, all: record[list].length };
    }),
  })),
);

function reviewOf(known: Known, scope: Scope): Overview["review"] {
  const some = waitingByVersion(known).filter(({ record }) => scope.version(record));
  return KINDS.map(([kind], at) => ({
    kind,
    waiting: some.reduce((sum, { counts }) => sum + (counts[at]?.waiting ?? 0), 0),
    all: some.reduce((sum, { counts }) => sum + (counts[at]?.all ?? 0), 0),
  }));
}
