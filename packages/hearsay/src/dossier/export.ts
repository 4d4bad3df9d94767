import {
  acceptedRecord,
  type CaseState,
  CLAIMS_CSV,
  CSV,
  caseHtml,
  caseMarkdown,
  csvLine,
  type Dossier,
  dossierOf,
  type Entry,
  HearsayError,
  type Listing,
  type Row,
  rowsOf,
  visible,
} from "@hearsay/core";
import { type JsonBytes, jsonBytes } from "../reading/json-bytes.ts";
import type { CaseFile, Kept } from "../store/case-file.ts";

/** What a case is written out as. */
export type ExportFormat = "html" | "md" | "json" | "jsonl" | "csv";

export const EXPORT_FORMATS: readonly ExportFormat[] = ["html", "md", "json", "jsonl", "csv"];

/** What lists hold; "claims": statements, figures, events and namings together. */
export type ExportWhat = "claims" | "records" | "ledger" | Listing;

export interface Exporting {
  readonly format: ExportFormat;
  /** Of jsonl and csv; the others hold the whole case. */
  readonly what: ExportWhat;
  /** Only claims that a person accepted or edited. Records and the ledger are what they are. */
  readonly accepted: boolean;
  /** CSV: cells as they are, also those that a spreadsheet would run. */
  readonly raw: boolean;
}

/** Where a case is written out from. */
export interface ExportSource {
  readonly title: string;
  readonly state: CaseState;
  readonly kept: () => Iterable<Kept>;
  readonly entries: () => Iterable<Entry>;
  /** Of everything. */
  readonly dossier: () => Dossier;
}

const CLAIMS: readonly Listing[] = ["statements", "figures", "events", "namings"];

const PAGES: Readonly<Partial<Record<ExportFormat, (dossier: Dossier) => string | JsonBytes>>> = {
  json: (dossier) => jsonBytes(dossier, false),
  md: (dossier) => caseMarkdown(dossier).trimEnd(),
  html: (dossier) => caseHtml(dossier).trimEnd(),
};

/** A case file as what it is written out from. */
export function sourceOf(file: CaseFile): ExportSource {
  const { seq, hash } = file.end();
  const state: CaseState = { ...file.decisions(), entries: seq, head: hash };
  return {
    title: file.title,
    state,
    kept: () => file.kept(),
    entries: () => file.entries(),
    dossier: () => dossierOf({ title: file.title, state, records: [...file.kept()].map(({ record }) => record) }),
  };
}

/** Writes a case out, a line or a long page at a time. Throws "usage" for what does not fit together. */
export function* exported(source: ExportSource, exporting: Exporting): Generator<string | JsonBytes> {
  const { format, what, accepted, raw } = exporting;
  const page = PAGES[format];
  if (page !== undefined) yield page(accepted ? acceptedDossier(source) : source.dossier());
  else if (format === "csv" && (what === "records" || what === "ledger"))
    throw new HearsayError("usage", `The ${what} do not fit into a table. Write them as jsonl.`);
  else if (what === "ledger") for (const entry of source.entries()) yield JSON.stringify(entry);
  else if (what === "records") for (const { record } of source.kept()) yield JSON.stringify(record);
  else {
    const rows = rowsIn(source, what === "claims" ? CLAIMS : [what], accepted);
    if (format === "csv") yield* csvOf(what === "claims" ? CLAIMS_CSV : CSV[what], rows, raw);
    else for (const row of rows) yield JSON.stringify(row);
  }
}

function acceptedDossier({ title, state, kept }: ExportSource): Dossier {
  return dossierOf({ title, state, records: [...kept()].map(({ record }) => acceptedRecord(record, state)) });
}

function* rowsIn({ kept, state }: ExportSource, listings: readonly Listing[], accepted: boolean): Generator<Row> {
  for (const { item, record } of kept()) {
    const { id } = record.version;
    const listed = {
      item,
      record: accepted ? acceptedRecord(record, state) : record,
      standing: (claim: string) => state.standings.get(`${id}/${claim}`),
    };
    for (const listing of listings)
      for (const row of rowsOf(listing, listed))
        if (!accepted || row.state === null || row.state === "accepted" || row.state === "edited") yield row;
  }
}

function* csvOf(columns: (typeof CSV)[Listing], rows: Iterable<Row>, raw: boolean): Generator<string> {
  yield csvLine(columns.map(([head]) => head));
  for (const row of rows) {
    const cells = columns.map(([, cell]) => cell(row));
    yield csvLine(raw ? cells : cells.map((cell) => (typeof cell === "string" ? visible(cell) : cell)), raw);
  }
}
