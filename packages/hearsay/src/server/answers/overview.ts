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

const MOST_GROUPS = 24;
const MOST_CONFLICTS = 30;
const MOST_CHANGED = 20;
const MOST_NEW = 12;

/** The case in one look. */
export function overviewOf(known: Known, { filter, news }: OverviewQuery): Overview {
  const { dossier, lookup } = known;
  const scope = scopeOf(known, filter);
  const fresh = new Set(news?.versions);
  const tolls = tollMeasures(known);
  const shown = tolls.map((measure) => measureIn(known, measure, scope)).filter((each) => each !== null);
  const groups = groupsOf(known, shown);
  const all = conflictsOf(known);
  const conflicts = all.filter(({ a, b }) => scope.telling(a) || scope.telling(b));
  const disputes = conflicts.map(({ relation, a, b }): Conflict => {
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
  const reports = new Set(dossier.records.filter((record) => !scope.version(record)).map(({ version }) => version.report));
  for (const record of dossier.records) if (scope.version(record)) reports.delete(record.version.report);
  return {
    groups: groups.slice(0, MOST_GROUPS),
    moreGroups: Math.max(0, groups.length - MOST_GROUPS),
    conflicts: disputes.slice(0, MOST_CONFLICTS),
    moreConflicts: Math.max(0, disputes.length - MOST_CONFLICTS),
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
    hidden: { measures: tolls.length - shown.length, conflicts: all.length - conflicts.length, reports: reports.size },
  };
}

/** A report's title, else how it begins. */
export function titleOf({ version, text }: ReportRecord): string {
  return version.title ?? text.trimStart().split("\n", 1)[0]?.slice(0, 160) ?? "";
}

const disputes = perKnown(({ dossier, lookup }) => disputesOf(dossier.relations, lookup));
const conflictsOf = perKnown((known): readonly Dispute[] => disputes(known).filter(({ relation }) => relation.kind === "conflicts"));
const seemingOf = perKnown((known): readonly Dispute[] => disputes(known).filter(({ relation }) => relation.kind === "differs"));

function groupsOf(known: Known, measures: readonly Measure[]): readonly TollGroup[] {
  const byIncident = new Map<string | null, Measure[]>();
  for (const measure of measures) {
    const list = byIncident.get(measure.track.incident);
    if (list === undefined) byIncident.set(measure.track.incident, [measure]);
    else list.push(measure);
  }
  const incidents = incidentById(known);
  return [...byIncident]
    .map(([id, some]) => ({
      id,
      some,
      reports: new Set(some.flatMap(({ values }) => values.flatMap(({ tellings }) => tellings.map(({ report }) => report)))).size,
    }))
    .sort((a, b) => b.reports - a.reports || ((a.id ?? "") < (b.id ?? "") ? -1 : 1))
    .map(({ id, some, reports }, at) => {
      const incident = incidents.get(id ?? "");
      return {
        incident: id,
        title: incident?.title ?? "Counted without an incident",
        from: incident?.from ?? null,
        to: incident?.to ?? null,
        place: incident?.place?.name ?? null,
        reports,
        // Whole groups are built for those that are shown.
        tolls: at < MOST_GROUPS ? some.map((measure) => tollOf(known, measure)) : [],
      };
    });
}

function changedIn(known: Known, scope: Scope, fresh: ReadonlySet<string>): readonly PageChange[] {
  const { dossier, lookup } = known;
  return dossier.revisions
    .map((revision) => ({ revision, told: weighty(revision), record: lookup.record(revision.to) }))
    .filter(({ told, record }) => told.length > 0 && record !== undefined && scope.version(record))
    .map(({ revision: { report, from, to, quiet, changes }, told, record }) => ({
      report,
      from,
      to,
      outlet: lookup.outlet(to),
      day: record?.version.updated ?? record?.version.published ?? null,
      quiet,
      changes: told.map((change) => ({
        kind: changeKind(change),
        before: change.before?.text.slice(0, 300) ?? null,
        after: change.after?.text.slice(0, 300) ?? null,
      })),
      wording: changes.length - told.length,
      fresh: fresh.has(to),
    }))
    .sort((a, b) => Number(b.fresh) - Number(a.fresh) || Number(b.quiet) - Number(a.quiet) || ((a.day ?? "") < (b.day ?? "") ? 1 : -1))
    .slice(0, MOST_CHANGED);
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
