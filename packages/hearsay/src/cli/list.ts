import { CSV, csvLine, HearsayError, kindsOf, type Listing, type Row, rowsOf, TABLES, tableOf, visible, voiceNameOf } from "@hearsay/core";
import { isIsoDate } from "../acquire/said.ts";
import type { CaseFile } from "../store/case-file.ts";
import { openCase } from "../store/open-case.ts";
import { counted, type Io } from "./io.ts";
import { formatFor } from "./options.ts";

export interface ListOptions {
  readonly format?: string;
  readonly outlet?: string;
  readonly since?: string;
  readonly until?: string;
  readonly of?: string;
  readonly by?: string;
  readonly state?: string;
  readonly raw?: boolean;
}

/** A table takes its widths from this many rows; the rest is written as it comes. */
const SAMPLE = 500;

/** `hearsay reports`, `statements`, `figures`, `events`, `namings`, `places`, `actors`. */
export async function list(listing: Listing, path: string, options: ListOptions, io: Io): Promise<number> {
  const format = formatFor(options.format, ["table", "jsonl", "csv"], "table", "jsonl", io);
  const chosen = filterOf(options);
  const file = openCase(path);
  try {
    const tally = { shown: 0, undated: 0 };
    const rows = rowsIn(file, [listing], chosen, tally);
    if (format === "table") await writeTable(listing, rows, io);
    else if (format === "csv") await writeCsv(CSV[listing], rows, options.raw === true, io);
    else for (const row of rows) await io.out(JSON.stringify(row));
    if (tally.undated > 0) io.tell(`Left out ${counted(tally.undated, "report")} whose day of publication is not known.`);
    if (tally.shown === 0) io.tell(`No ${listing} found.`);
    else if (io.terminal) io.tell(counted(tally.shown, listing.replace(/s$/, "")));
    return 0;
  } finally {
    file.close();
  }
}

interface Filter {
  readonly report: (outlet: string | null) => boolean;
  readonly day: ((published: string | null) => boolean | null) | null;
  readonly row: (row: Row) => boolean;
}

/** Rows of a case, a report at a time, in the order in which reports came in. */
function* rowsIn(
  file: CaseFile,
  listings: readonly Listing[],
  filter: Filter = filterOf({}),
  tally: { shown: number; undated: number } = { shown: 0, undated: 0 },
): Generator<Row> {
  const { standings } = file.decisions();
  for (const { item, record } of file.kept()) {
    const { id, outlet, published } = record.version;
    if (!filter.report(outlet)) continue;
    const day = filter.day === null ? true : filter.day(published);
    if (day === null) tally.undated++;
    if (day !== true) continue;
    for (const listing of listings) {
      for (const row of rowsOf(listing, { item, record, standing: (claim) => standings.get(`${id}/${claim}`) })) {
        if (!filter.row(row)) continue;
        tally.shown++;
        yield row;
      }
    }
  }
}

/** Writes rows as CSV, hidden characters made visible. */
async function writeCsv(columns: (typeof CSV)[Listing], rows: Iterable<Row>, raw: boolean, io: Io): Promise<void> {
  await io.out(csvLine(columns.map(([head]) => head)));
  for (const row of rows) {
    const cells = columns.map(([, cell]) => cell(row));
    await io.out(csvLine(raw ? cells : cells.map((cell) => (typeof cell === "string" ? visible(cell) : cell)), raw));
  }
}

function filterOf(options: ListOptions): Filter {
  const { outlet, since, until, of, by, state } = options;
  for (const [name, date] of Object.entries({ since, until })) {
    if (date !== undefined && !isIsoDate(date))
      throw new HearsayError("usage", `--${name} must be a date like 2024-05-01, 2024-05 or 2024; it is "${date}".`);
  }
  return {
    report: (name) => outlet === undefined || same(name, outlet),
    day: since === undefined && until === undefined ? null : (published) => (published === null ? null : between(published, since, until)),
    row: (row) =>
      (of === undefined || kindsOf(row).some((kind) => same(kind, of))) &&
      (by === undefined || holds(voiceNameOf(row), by)) &&
      (state === undefined || row.state === state),
  };
}

/** Compared as far as both are said: published in "2024-05" is since 2024-05-20, as far as is known. */
function between(published: string, since: string | undefined, until: string | undefined): boolean {
  const least = Math.min(published.length, since?.length ?? 0);
  const most = Math.min(published.length, until?.length ?? 0);
  return published.slice(0, least) >= (since ?? "").slice(0, least) && published.slice(0, most) <= (until ?? "").slice(0, most);
}

function same(a: string | null, b: string): boolean {
  return a !== null && plain(a) === plain(b);
}

function holds(name: string | null, part: string): boolean {
  return name !== null && plain(name).includes(plain(part));
}

/** Case and accents make no difference to a filter. */
function plain(words: string): string {
  return words.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}

async function writeTable(listing: Listing, rows: Iterator<Row> & Iterable<Row>, io: Io): Promise<void> {
  const sample: Row[] = [];
  for (let next = rows.next(); next.done !== true; next = rows.next()) {
    sample.push(next.value);
    if (sample.length === SAMPLE) break;
  }
  if (sample.length === 0) return;
  const table = tableOf(TABLES[listing], sample, io.width);
  await io.out(io.colour ? `\u001b[1m${table.head}\u001b[22m` : table.head);
  const write = (row: Row): Promise<void> =>
    io.out(io.colour && row.state === "rejected" ? `\u001b[9m${table.line(row)}\u001b[29m` : table.line(row));
  for (const row of sample) await write(row);
  for (let next = rows.next(); next.done !== true; next = rows.next()) await write(next.value);
}
