import type { Dossier, Incident, Origin, Relation, Revision, Track } from "../types/dossier.ts";
import { changeKind } from "./case/change-words.ts";
import { plural } from "./case/count-words.ts";
import { spanWords } from "./case/day-words.ts";
import { type Lookup, lookupOf, type Telling } from "./case/lookup.ts";
import { measurer, type ValueTold } from "./case/measures.ts";
import type { Cell } from "./csv.ts";
import { kindWords } from "./html/origin-picture.ts";
import type { Column } from "./table.ts";

/** What a dossier can list. */
export type CaseListing = "incidents" | "origins" | "conflicts" | "tracks" | "revisions";

/** A line of a list of the dossier: `item` as programs read it, `cells` by column. */
export interface CaseRow {
  readonly item: object;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Columns of each list: on a terminal those of the first group, in CSV both. */
export const CASE_COLUMNS: Readonly<Record<CaseListing, { readonly table: readonly string[]; readonly csv: readonly string[] }>> = {
  incidents: {
    table: ["incident", "title", "when", "place", "origins", "reports"],
    csv: ["type", "from", "to", "lat", "lon", "known", "at_most", "because"],
  },
  origins: { table: ["origin", "kind", "name", "reports", "carried by"], csv: ["because"] },
  conflicts: { table: ["relation", "kind", "over", "a", "said by a", "b", "said by b", "because"], csv: ["claim_a", "claim_b"] },
  tracks: {
    table: ["track", "of", "amount", "fate", "since", "origins", "reports", "voices"],
    csv: ["incident", "population", "unit", "place", "value", "low", "high", "open", "approximate", "known", "at_most", "remarks"],
  },
  revisions: { table: ["outlet", "notice", "change", "before", "after"], csv: ["report", "from", "to"] },
};

/** Columns for `tableOf`. */
export function caseTable(listing: CaseListing): readonly Column<CaseRow>[] {
  return CASE_COLUMNS[listing].table.map((head) => ({
    head,
    right: head === "reports",
    cell: ({ cells }) => {
      const cell = cells[head] ?? null;
      return typeof cell === "boolean" ? String(cell) : cell;
    },
  }));
}

/** The lines of one list of a dossier; `of`: this kind only (type of incident, kind of origin or relation, measure, kind of change). */
export function caseRowsOf(listing: CaseListing, dossier: Dossier, of: string | null = null): readonly CaseRow[] {
  const lookup = lookupOf(dossier);
  const is = (kind: string): boolean => of === null || kind.toLowerCase() === of.toLowerCase();
  switch (listing) {
    case "incidents":
      return dossier.incidents.filter(({ type }) => is(type)).map((incident) => incidentRow(incident, lookup));
    case "origins":
      return dossier.origins.filter(({ kind }) => is(kind)).map((origin) => originRow(origin, lookup));
    case "conflicts":
      return dossier.relations
        .filter(({ kind }) => (of === null ? kind === "conflicts" : of === "all" || is(kind)))
        .map((relation) => relationRow(relation, lookup));
    case "tracks":
      return measurer(
        dossier,
        lookup,
      )(dossier.tracks.filter((track) => is(track.of))).flatMap(({ track, values }) => values.map((value) => valueRow(track, value)));
    case "revisions":
      return dossier.revisions.flatMap((revision) =>
        revision.changes
          .filter(({ kind }) => (of === null ? kind !== "wording" : of === "all" || is(kind)))
          .map((change) => changeRow(revision, change, lookup)),
      );
  }
}

function incidentRow(incident: Incident, lookup: Lookup): CaseRow {
  const { id, title, type, from, to, place, count, because, claims } = incident;
  const reports = new Set(lookup.tellings(claims).map(({ report }) => report)).size;
  return {
    item: incident,
    cells: {
      incident: id,
      title,
      when: spanWords(from, to),
      place: place?.name ?? null,
      origins: range(count.known, count.atMost),
      reports,
      type,
      from,
      to,
      lat: place?.lat ?? null,
      lon: place?.lon ?? null,
      known: count.known,
      at_most: count.atMost,
      because: because.map(({ words }) => words).join("; "),
    },
  };
}

function originRow(origin: Origin, lookup: Lookup): CaseRow {
  const { id, kind, name, members } = origin;
  const reports = new Set(members.map(({ version }) => lookup.record(version)?.version.report ?? version));
  return {
    item: origin,
    cells: {
      origin: id,
      kind: kindWords(kind),
      name,
      reports: reports.size,
      "carried by": [...new Set(members.map(({ version }) => lookup.outlet(version)))].join("; "),
      because: members
        .map(({ version, because }) => `${lookup.outlet(version)}: ${because.map(({ words }) => words).join(", ")}`)
        .join("; "),
    },
  };
}

function relationRow(relation: Relation, lookup: Lookup): CaseRow {
  const side = (telling: Telling | null): readonly [string, string] =>
    telling === null ? ["?", "?"] : [telling.passage.words, `${telling.voice} (${telling.outlet})`];
  const [a, byA] = side(lookup.telling(relation.a));
  const [b, byB] = side(lookup.telling(relation.b));
  return {
    item: relation,
    cells: {
      relation: relation.id,
      kind: relation.kind,
      over: relation.over,
      a,
      "said by a": byA,
      b,
      "said by b": byB,
      because: relation.because.map(({ words }) => words).join("; "),
      claim_a: `${relation.a.version}/${relation.a.claim}`,
      claim_b: `${relation.b.version}/${relation.b.claim}`,
    },
  };
}

function valueRow(track: Track, { amount, words, count, reports, since, voices, fate, remarks, tellings }: ValueTold): CaseRow {
  return {
    item: {
      track: track.id,
      incident: track.incident,
      of: track.of,
      unit: track.unit,
      population: track.population,
      place: track.place,
      amount,
      words,
      count,
      reports,
      since,
      fate,
      voices,
      remarks,
      claims: tellings.map(({ ref }) => ref),
    },
    cells: {
      track: track.id,
      of: [track.of, track.population].filter((each) => each !== null).join(", "),
      amount: words,
      fate,
      since: since?.slice(0, 10) ?? null,
      origins: range(count.known, count.atMost),
      reports,
      voices: voices.map(({ name }) => name).join("; "),
      incident: track.incident,
      population: track.population,
      unit: track.unit,
      place: track.place,
      value: amount.value,
      low: amount.low,
      high: amount.high,
      open: amount.open,
      approximate: amount.approximate,
      known: count.known,
      at_most: count.atMost,
      remarks: remarks.map(({ words: remark, because }) => [remark, ...because].join(": ")).join("; "),
    },
  };
}

function changeRow(revision: Revision, change: Revision["changes"][number], lookup: Lookup): CaseRow {
  const { report, from, to, quiet } = revision;
  return {
    item: { report, from, to, quiet, ...change },
    cells: {
      outlet: lookup.outlet(to),
      notice: quiet ? "none" : "given",
      change: changeKind(change),
      before: change.before?.text ?? null,
      after: change.after?.text ?? null,
      report,
      from,
      to,
    },
  };
}

/** "3", "3 to 5". */
function range(known: number, atMost: number): string {
  return atMost > known ? `${known} to ${atMost}` : String(known);
}

/** "4 incidents", "1 revision". */
export function listed(listing: CaseListing, count: number): string {
  return plural(count, listing.replace(/s$/, ""));
}
