import {
  type CaseState,
  type ClaimRef,
  canonical,
  claimsOf,
  type Deed,
  EMPTY_LEDGER,
  type Entry,
  entryOf,
  fold,
  HearsayError,
  type LedgerEnd,
  type ReportRecord,
  readingOf,
  redoing,
  undoing,
  VERSION,
} from "@hearsay/core";
import type { Database, Statement } from "better-sqlite3";
import type { Item } from "../acquire/item.ts";
import type { Hold } from "./holder.ts";
import { bytesOf, givenOf, nameOf, packed, sha256Of, unpacked } from "./original.ts";
import { damaged, troubleWith } from "./trouble.ts";

/** A report that was read and is to be kept: as it came in, and its record and marks in JSON. */
export interface NewReading {
  readonly item: Item;
  readonly record: string;
  readonly marks: string;
}

/** What became of a report that was added. */
export interface Added {
  readonly version: string;
  readonly outcome: "added" | "identical" | "new version";
}

/** One version of a report as its newest reading left it. */
export interface Kept {
  /** The caller's own id. */
  readonly item: string | null;
  readonly record: ReportRecord;
}

/** Anything that was found, by its id. */
export interface FoundRow extends ClaimRef {
  readonly kind: string;
}

/** A case that is open. */
export class CaseFile {
  readonly path: string;
  /** For the parts of the store: search, verify, info. */
  readonly db: Database;
  readonly #hold: Hold | null;
  readonly #prepared = new Map<string, Statement>();

  constructor(path: string, db: Database, hold: Hold | null) {
    this.path = path;
    this.db = db;
    this.#hold = hold;
  }

  /** The title its maker gave it. */
  get title(): string {
    return (this.sql("SELECT content FROM about WHERE name = 'title'").pluck().get() as string | undefined) ?? "";
  }

  /** Keeps reports, all in one go: when this returns, they are on the disk. A report that is in already changes nothing. */
  add(readings: readonly NewReading[], at: string): readonly Added[] {
    return this.#write(() => readings.map((reading) => this.#addOne(reading, at)));
  }

  /** Keeps a new reading of a version that is in the case. Decisions stand; the older reading stays. */
  reread(record: string, marks: string, at: string): void {
    const read = JSON.parse(record) as ReportRecord;
    const { id } = read.version;
    this.#write(() => {
      const number = this.sql("SELECT number FROM versions WHERE id = ?").pluck().get(id);
      if (number === undefined) throw new HearsayError("case/no-version", `${this.path} has no version ${id} to read again.`);
      this.sql("INSERT INTO search (search, rowid, title, text) SELECT 'delete', number, title, text FROM searched WHERE number = ?").run(
        number,
      );
      this.sql("DELETE FROM found WHERE version = ?").run(id);
      this.sql("UPDATE versions SET reading = ? WHERE id = ?").run(this.#keepReading(read, record, marks, at), id);
      this.sql("INSERT INTO search (rowid, title, text) SELECT number, title, text FROM searched WHERE number = ?").run(number);
    });
  }

  /** Writes down what a person did. */
  decide(deed: Deed, at: string, by: string): Entry {
    return this.#write(() => this.#append(deed, at, by));
  }

  /** Takes the newest decision back, and gives it; null: there is none. */
  undo(at: string, by: string): Entry | null {
    return this.#step(undoing, at, by);
  }

  /** Takes the decision undone last again, and gives it; null: there is none. */
  redo(at: string, by: string): Entry | null {
    return this.#step(redoing, at, by);
  }

  /** What people decided. Readings are left out: `found` and `kept` tell of them. */
  decisions(): CaseState {
    return fold(this.entries("WHERE kind NOT IN ('read', 'claimed')"));
  }

  /** Entries of the ledger in order; `where` is SQL of this program's own. */
  *entries(where = ""): Generator<Entry> {
    for (const words of this.db.prepare(`SELECT entry FROM ledger ${where} ORDER BY seq`).pluck().iterate())
      yield this.json<Entry>(words as string);
  }

  /** The end of the ledger: how many entries there are, and the hash of the newest. */
  end(): LedgerEnd {
    return (this.sql("SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1").get() as LedgerEnd | undefined) ?? EMPTY_LEDGER;
  }

  /** Every version, in the order in which they came in, one at a time. */
  *kept(): Generator<Kept> {
    const rows = this.db
      .prepare("SELECT item, record FROM versions JOIN readings ON readings.entry = versions.reading ORDER BY number")
      .iterate();
    for (const row of rows as Iterable<{ item: string | null; record: string }>) yield { item: row.item, record: this.json(row.record) };
  }

  /** One version; null: not in this case. */
  version(id: string): Kept | null {
    const row = this.sql("SELECT item, record FROM versions JOIN readings ON readings.entry = versions.reading WHERE versions.id = ?").get(
      id,
    );
    if (row === undefined) return null;
    const { item, record } = row as { item: string | null; record: string };
    return { item, record: this.json(record) };
  }

  /** Everything that is called so, in any version. */
  found(id: string): readonly FoundRow[] {
    return this.sql("SELECT version, id AS claim, kind FROM found WHERE id = ? ORDER BY version").all(id) as FoundRow[];
  }

  /** A report as it came in. */
  original(version: string): Uint8Array | null {
    const row = this.sql("SELECT sz, data FROM sqlar JOIN versions ON versions.original = sqlar.name WHERE versions.id = ?").get(version);
    if (row === undefined) return null;
    const { sz, data } = row as { sz: number; data: Buffer };
    return unpacked(data, sz);
  }

  /** A prepared statement, made once. */
  sql(words: string): Statement {
    const known = this.#prepared.get(words);
    if (known !== undefined) return known;
    const statement = this.db.prepare(words);
    this.#prepared.set(words, statement);
    return statement;
  }

  close(): void {
    this.#hold?.release();
    this.db.close();
  }

  json<T>(words: string): T {
    try {
      return JSON.parse(words) as T;
    } catch (error) {
      throw damaged(this.path, "a record or entry is no JSON", error);
    }
  }

  #addOne({ item, record, marks }: NewReading, at: string): Added {
    const read = JSON.parse(record) as ReportRecord;
    const { id, report, original } = read.version;
    if (this.sql("SELECT 1 FROM versions WHERE id = ?").get(id) !== undefined) return { version: id, outcome: "identical" };
    const known = this.sql("SELECT 1 FROM versions WHERE report = ? LIMIT 1").get(report) !== undefined;
    const name = this.#keepOriginal(item, original, at);
    const given = canonical({ as: givenOf(item.input), said: item.said });
    const insert = this.sql("INSERT INTO versions (id, report, item, original, given, reading) VALUES (?, ?, ?, ?, ?, 0)");
    const number = insert.run(id, report, item.id, name, given).lastInsertRowid;
    this.sql("UPDATE versions SET reading = ? WHERE id = ?").run(this.#keepReading(read, record, marks, at), id);
    this.sql("INSERT INTO search (rowid, title, text) SELECT number, title, text FROM searched WHERE number = ?").run(number);
    return { version: id, outcome: known ? "new version" : "added" };
  }

  #keepOriginal(item: Item, { sha256, mediaType }: ReportRecord["version"]["original"], at: string): string {
    const name = nameOf(sha256, mediaType);
    if (this.sql("SELECT 1 FROM sqlar WHERE name = ?").get(name) !== undefined) return name;
    const bytes = bytesOf(item.input);
    if (sha256Of(bytes) !== sha256)
      throw new HearsayError("case/original", `The bytes of ${item.id ?? "the report"} changed while they were read. Add it again.`);
    const seconds = Math.floor(Date.parse(at) / 1000);
    this.sql("INSERT INTO sqlar (name, mode, mtime, sz, data) VALUES (?, ?, ?, ?, ?)").run(
      name,
      0o100644,
      seconds,
      bytes.length,
      packed(bytes),
    );
    return name;
  }

  #keepReading(read: ReportRecord, record: string, marks: string, at: string): number {
    const by = `hearsay ${VERSION}`;
    const [readDeed, claimedDeed] = readingOf(read, record);
    const { seq } = this.#append(readDeed, at, by);
    this.#append(claimedDeed, at, by);
    const { id } = read.version;
    this.sql("INSERT INTO readings (entry, version, record, marks) VALUES (?, ?, ?, ?)").run(seq, id, record, marks);
    const find = this.sql("INSERT OR IGNORE INTO found (id, version, kind) VALUES (?, ?, ?)");
    for (const { kind, claim } of claimsOf(read)) find.run(claim.id, id, kind);
    for (const actor of read.actors) find.run(actor.id, id, "actor");
    for (const place of read.places) find.run(place.id, id, "place");
    for (const time of read.times) find.run(time.id, id, "time");
    return seq;
  }

  #append(deed: Deed, at: string, by: string): Entry {
    const entry = entryOf(deed, this.end(), at, by);
    this.sql("INSERT INTO ledger (seq, kind, hash, entry) VALUES (?, ?, ?, ?)").run(entry.seq, entry.kind, entry.hash, canonical(entry));
    return entry;
  }

  #step(deedOf: (state: CaseState) => Deed | null, at: string, by: string): Entry | null {
    return this.#write(() => {
      const deed = deedOf(this.decisions());
      if (deed === null || !("entry" in deed)) return null;
      this.#append(deed, at, by);
      const about = this.sql("SELECT entry FROM ledger WHERE seq = ?").pluck().get(deed.entry) as string;
      return this.json<Entry>(about);
    });
  }

  #write<T>(work: () => T): T {
    const hold = this.#hold;
    if (hold === null) throw new HearsayError("case/permission", `${this.path} was opened to read only.`);
    try {
      return this.db
        .transaction(() => {
          hold.check();
          return work();
        })
        .immediate();
    } catch (error) {
      throw troubleWith(this.path, error);
    }
  }
}
