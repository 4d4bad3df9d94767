import {
  type Claimed,
  EMPTY_CASE,
  EMPTY_LEDGER,
  type Entry,
  faultOf,
  fold,
  type LedgerEnd,
  type ReadDeed,
  type ReportRecord,
} from "@hearsay/core";
import type { CaseFile } from "./case-file.ts";
import { sha256Of, unpacked } from "./original.ts";

/** Something that is not as it was written. */
export interface Fault {
  /** An entry, a version, an original, the file. */
  readonly where: string;
  readonly what: string;
}

/** How far a check is. */
export type Tell = (done: number, total: number) => void;

/** All that is wrong with a case: its file, the chain of its ledger, originals, records, texts and quoted words. One version at a time is held in memory; `tell` hears of each step. */
export function* faultsIn(file: CaseFile, tell: Tell = () => {}): Generator<Fault> {
  const count = (table: string): number => file.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  const total = 1 + count("ledger") + count("sqlar") + count("readings");
  let done = 0;
  const step = (): void => tell(++done, total);
  yield* faultsOfFile(file);
  step();
  const read = new Map<number, ReadDeed>();
  yield* faultsOfLedger(file, read, step);
  yield* faultsOfOriginals(file, step);
  yield* faultsOfReadings(file, read, step);
}

function* faultsOfFile(file: CaseFile): Generator<Fault> {
  for (const words of file.db.prepare("PRAGMA integrity_check(20)").pluck().all() as string[]) {
    if (words !== "ok") yield { where: "file", what: words };
  }
}

function* faultsOfLedger(file: CaseFile, read: Map<number, ReadDeed>, step: () => void): Generator<Fault> {
  let end: LedgerEnd = EMPTY_LEDGER;
  let state = EMPTY_CASE;
  let folds = true;
  for (const row of file.db.prepare("SELECT seq, kind, hash, entry FROM ledger ORDER BY seq").iterate()) {
    step();
    const { seq, kind, hash, entry: words } = row as { seq: number; kind: string; hash: string; entry: string };
    const where = `entry ${seq}`;
    let entry: Entry;
    try {
      entry = JSON.parse(words) as Entry;
    } catch {
      yield { where, what: "it is no JSON" };
      continue;
    }
    const fault = faultOf(entry, end);
    if (fault !== null) yield { where, what: fault };
    if (entry.seq !== seq || entry.kind !== kind || entry.hash !== hash)
      yield { where, what: "its row says something else than the entry" };
    if (entry.kind === "read") read.set(seq, { ...entry });
    try {
      if (folds && entry.kind !== "read" && entry.kind !== "claimed") state = fold([entry], state);
    } catch (error) {
      folds = false;
      yield { where, what: error instanceof Error ? error.message : String(error) };
    }
    end = { seq, hash: entry.hash };
  }
}

function* faultsOfOriginals(file: CaseFile, step: () => void): Generator<Fault> {
  for (const row of file.db.prepare("SELECT name, sz, data FROM sqlar ORDER BY name").iterate()) {
    step();
    const { name, sz, data } = row as { name: string; sz: number; data: Buffer };
    try {
      const bytes = unpacked(data, sz);
      if (bytes.length !== sz || !name.includes(sha256Of(bytes)))
        yield { where: name, what: "its bytes are not those that came in: their hash differs" };
    } catch {
      yield { where: name, what: "it cannot be unpacked: its bytes were changed" };
    }
  }
}

function* faultsOfReadings(file: CaseFile, read: Map<number, ReadDeed>, step: () => void): Generator<Fault> {
  const rows = file.db
    .prepare(
      `SELECT readings.entry AS entry, version, record, report, versions.id AS id, original, ledger.entry AS claimed
       FROM readings LEFT JOIN versions ON versions.id = readings.version
       LEFT JOIN ledger ON ledger.seq = readings.entry + 1 ORDER BY readings.entry`,
    )
    .iterate();
  for (const row of rows) {
    step();
    const { entry, version, record: words, id, original, claimed } = row as Readonly<Record<string, string>> & { entry: number };
    const where = `${version}`;
    const deed = read.get(entry);
    read.delete(entry);
    if (deed === undefined || deed.version !== version) yield { where, what: `the ledger does not say that it was read in entry ${entry}` };
    if (id === null) yield { where, what: "it is not in the list of versions" };
    if (deed !== undefined && sha256Of(words ?? "") !== deed.record)
      yield { where, what: "its record was changed: its hash is not the one in the ledger" };
    try {
      const record = JSON.parse(words ?? "") as ReportRecord;
      if (original !== null && original !== undefined && !original.includes(record.version.original.sha256))
        yield { where, what: "its original is another one than its record says" };
      if (sha256Of(record.text) !== record.version.textSha256 || record.version.textSha256 !== (deed?.text ?? record.version.textSha256))
        yield { where, what: "its text was changed: its hash differs" };
      for (const what of spanFaults(record)) yield { where, what };
      for (const what of groundFaults(record, (JSON.parse(claimed ?? "null") as { claims?: readonly Claimed[] } | null)?.claims ?? []))
        yield { where, what };
    } catch {
      yield { where, what: "its record is no record: it cannot be read" };
    }
  }
  for (const [seq, { version }] of read) yield { where: version, what: `its record, read in entry ${seq}, is gone` };
  const lost = file.db
    .prepare("SELECT id FROM versions WHERE reading NOT IN (SELECT entry FROM readings) OR original NOT IN (SELECT name FROM sqlar)")
    .pluck();
  for (const id of lost.all() as string[]) yield { where: id, what: "its record or its original is gone" };
}

/** Every span of a record lies in its text, and amounts quote it. */
function spanFaults(record: ReportRecord): readonly string[] {
  const faults: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { start, end } = value as { readonly start?: unknown; readonly end?: unknown };
    if (typeof start === "number" && typeof end === "number" && !(0 <= start && start <= end && end <= record.text.length))
      faults.push(`characters ${start} to ${end} are not in its text`);
    for (const inner of Object.values(value)) walk(inner);
  };
  const { blocks, actors, places, times, statements, figures, happenings, namings, notices } = record;
  walk([blocks, actors, places, times, statements, figures, happenings, namings, notices]);
  for (const figure of figures) {
    if (!record.text.slice(figure.start, figure.end).includes(figure.amount.words))
      faults.push(`figure ${figure.id} does not quote its text`);
  }
  return faults;
}

/** The words that the ledger quotes stand where it says. */
function groundFaults(record: ReportRecord, claims: readonly Claimed[]): readonly string[] {
  return claims
    .filter(({ grounds }) => grounds.length === 0 || grounds.some(({ start, end, quote }) => record.text.slice(start, end) !== quote))
    .map(({ claim }) => `${claim} does not stand on the words that the ledger quotes`);
}
