import type { CaseState } from "../types/case-state.ts";
import type { Dossier } from "../types/dossier.ts";
import { type Judgements, NO_JUDGEMENTS } from "../types/judgements.ts";
import type { ReportRecord } from "../types/report-record.ts";
import { canonical } from "./canonical.ts";
import { withCasePlaces } from "./case-places.ts";
import { withChanges } from "./edit.ts";
import { keyOf } from "./fold.ts";
import { incidentsOf } from "./incidents.ts";
import { originsOf } from "./origins.ts";
import { relationsOf } from "./relations.ts";
import { inOrder, reportsOf, versionsOf } from "./reports.ts";
import { revisionsOf } from "./revisions.ts";
import { samesOf } from "./sames.ts";
import { tracksOf } from "./tracks.ts";

/** What a dossier is made of. */
export interface DossierInput {
  readonly title: string;
  readonly state: CaseState;
  /** The newest record of each version. */
  readonly records: readonly ReportRecord[];
  readonly judged?: Judgements | undefined;
}

/** What a case says across its reports: the same for the same records and decisions, in whatever order they were added. */
export function dossierOf({ title, state, records, judged = judgementsOf(state) }: DossierInput): Dossier {
  const ordered = inOrder(records);
  const changed = changedVersions(state);
  const standing = ordered.map((record) => (changed.has(record.version.id) ? decided(record, state) : record));
  const origins = originsOf(standing, judged);
  const placed = withCasePlaces(standing);
  const incidents = incidentsOf(placed, origins, judged);
  const relations = relationsOf(incidents, placed, origins, judged);
  return {
    format: "hearsay-case/1",
    title,
    ledger: state.head ?? "",
    records: ordered,
    states: statesOf(state),
    reports: reportsOf(ordered, judged),
    origins,
    incidents,
    relations,
    tracks: tracksOf(incidents, placed, origins, relations),
    revisions: [...versionsOf(ordered).values()].flatMap(revisionsOf),
    sames: samesOf(standing, judged),
  };
}

/** What stands decided about claims, as a dossier lists it. */
export function statesOf({ standings }: CaseState): Dossier["states"] {
  return [...standings.values()]
    .map(({ claim, state: decision }) => ({ claim, state: decision }))
    .sort((a, b) => (keyOf(a.claim) < keyOf(b.claim) ? -1 : 1));
}

/**
 * What of the decisions a dossier follows from, in words that are equal when it is: of two states of one case with the same bearing, the dossiers differ in `ledger`
 * and `states` alone. To accept a claim changes nothing else.
 */
export function bearingOf(state: CaseState): string {
  const { owners, ...judged } = judgementsOf(state);
  const changed = [...state.standings.values()]
    .filter((standing) => standing.state === "rejected" || standing.changes.length > 0)
    .map((standing) => [keyOf(standing.claim), standing.state === "rejected" || standing.changes] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return canonical({ ...judged, owners: [...owners], changed });
}

/** What people decided, as far as the ledger says it. */
export function judgementsOf(state: CaseState): Judgements {
  return {
    ...NO_JUDGEMENTS,
    joinings: state.joinings.map(({ what, verdict, members, why }) => ({ what, verdict, members, why })),
    relations: state.weighings.map(({ a, b, relation, verdict }) => ({ a, b, kind: relation, verdict })),
    owners: new Map(state.ownings.map(({ outlet, owner }) => [outlet, owner])),
    agencies: [...new Set(state.listings.map(({ agency }) => agency))],
  };
}

/** Versions in which people corrected something, or took something out. */
function changedVersions({ standings }: CaseState): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { claim, state, changes } of standings.values()) if (state === "rejected" || changes.length > 0) found.add(claim.version);
  return found;
}

/** A record as people left it: corrected, and without the claims that they took out. */
function decided(record: ReportRecord, { standings }: CaseState): ReportRecord {
  const { id: version } = record.version;
  const keep = <Claim extends ReportRecord["statements" | "figures" | "happenings" | "namings"][number]>(
    claims: readonly Claim[],
  ): readonly Claim[] =>
    claims.flatMap((claim) => {
      const standing = standings.get(keyOf({ version, claim: claim.id }));
      if (standing === undefined) return [claim];
      return standing.state === "rejected" ? [] : [withChanges(claim, standing.changes)];
    });
  return {
    ...record,
    statements: keep(record.statements),
    figures: keep(record.figures),
    happenings: keep(record.happenings),
    namings: keep(record.namings),
  };
}
