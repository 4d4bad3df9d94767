import { ENTRY_SCHEMA, RECORD_SCHEMA, VERSION } from "@hearsay/core";
import type { Database } from "better-sqlite3";
import { README } from "./readme.ts";

/** "HEAR" in ASCII: marks the SQLite file as a case. */
export const APPLICATION_ID: number = 0x48454152;

/** Step n turns a case of format n into one of format n + 1. Steps are never changed once released; a test opens a case of each format. */
const STEPS: readonly ((db: Database) => void)[] = [first];

/** The format that this program writes. */
export const FORMAT: number = STEPS.length;

/** Brings a case, or an empty file, up to the format that this program writes. All or nothing. */
export function bringUp(db: Database): void {
  db.transaction(() => {
    for (const step of STEPS.slice(formatOf(db))) step(db);
    db.pragma(`user_version = ${FORMAT}`);
  }).immediate();
}

/** The format a case is in; 0: none yet. */
export function formatOf(db: Database): number {
  return db.pragma("user_version", { simple: true }) as number;
}

function first(db: Database): void {
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.exec(`
    CREATE TABLE about (name TEXT PRIMARY KEY, content TEXT NOT NULL);

    -- The reports as they came in: an SQLite archive. "data" is zlib-compressed where that is shorter than "sz".
    CREATE TABLE sqlar (name TEXT PRIMARY KEY, mode INT, mtime INT, sz INT, data BLOB);

    -- Every entry in canonical JSON, each with the hash of the one before.
    CREATE TABLE ledger (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, hash TEXT NOT NULL, entry TEXT NOT NULL);
    CREATE INDEX ledger_decisions ON ledger (seq) WHERE kind NOT IN ('read', 'claimed');
    CREATE TRIGGER ledger_keeps_entries BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'entries of the ledger are never removed'); END;
    CREATE TRIGGER ledger_keeps_words BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'entries of the ledger are never changed'); END;

    -- A report as it stood at one time. "item": the caller's own id; "original": its name in sqlar; "given": how it came in and what the caller said of it;
    -- "reading": the newest reading.
    CREATE TABLE versions (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      report TEXT NOT NULL,
      item TEXT,
      original TEXT NOT NULL REFERENCES sqlar (name),
      given TEXT NOT NULL,
      reading INTEGER NOT NULL
    );
    CREATE INDEX versions_report ON versions (report);
    CREATE INDEX versions_original ON versions (original);

    -- What a reading gave: the record, and the marks it was made from. "entry": the ledger entry that says so. Older readings stay.
    CREATE TABLE readings (
      entry INTEGER PRIMARY KEY REFERENCES ledger (seq),
      version TEXT NOT NULL REFERENCES versions (id),
      record TEXT NOT NULL,
      marks TEXT NOT NULL
    );

    -- Where each id is found. Made from the newest readings; can be made again.
    CREATE TABLE found (id TEXT, version TEXT, kind TEXT NOT NULL, PRIMARY KEY (id, version)) WITHOUT ROWID;

    -- The words of the newest readings, for searching. Made again by: INSERT INTO search (search) VALUES ('rebuild');
    CREATE VIEW searched AS
      SELECT number, json_extract(record, '$.version.title') AS title, json_extract(record, '$.text') AS text
      FROM versions JOIN readings ON readings.entry = versions.reading;
    CREATE VIRTUAL TABLE search USING fts5 (title, text, content = 'searched', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2');

    -- Which process writes just now.
    CREATE TABLE holder (
      only INTEGER PRIMARY KEY CHECK (only = 1), token TEXT, pid INTEGER, host TEXT, started TEXT, command TEXT, since TEXT, seen TEXT
    );
  `);
  const about = db.prepare("INSERT INTO about (name, content) VALUES (?, ?)");
  about.run("README", README);
  about.run("made by", `hearsay ${VERSION}`);
  about.run("record.schema.json", JSON.stringify(RECORD_SCHEMA));
  about.run("entry.schema.json", JSON.stringify(ENTRY_SCHEMA));
}
