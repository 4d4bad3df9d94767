import { copyFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite, { type Database } from "better-sqlite3";
import { beforeAll, describe, expect, test } from "vitest";
import { openCase } from "../../packages/hearsay/src/store/open-case.ts";
import { faultsIn } from "../../packages/hearsay/src/store/verify.ts";
import { folder, hearsay, jsonLines, story } from "./hearsay.ts";

const dir = folder();
const good = join(dir, "good.hearsay");

beforeAll(() => {
  hearsay(["new", good]);
  hearsay(["add", good, "-", "--from", "jsonl"], { input: jsonLines([story(1), story(2)]) });
  const [figure] = hearsay(["figures", good]).lines;
  hearsay(["accept", good, `${figure?.["version"]}/${figure?.["claim"]}`]);
});

/** What somebody with the file and SQLite could do, and what verify says of it. */
const DEEDS: readonly (readonly [string, (db: Database) => void, RegExp])[] = [
  [
    "a byte of an original is changed",
    (db) =>
      db.exec(
        "UPDATE sqlar SET data = cast(replace(cast(data AS TEXT), 'Beira', 'Braga') AS BLOB), sz = sz WHERE rowid = 1; UPDATE sqlar SET data = zeroblob(sz) WHERE rowid = 2",
      ),
    /originals\/.*bytes/,
  ],
  [
    "an original is taken away",
    (db) => db.exec("PRAGMA foreign_keys = OFF; DELETE FROM sqlar WHERE rowid = 1"),
    /its record or its original is gone/,
  ],
  [
    "a figure in a record is changed",
    (db) => db.exec("UPDATE readings SET record = replace(record, 'At least 3', 'At least 9')"),
    /record was changed/,
  ],
  ["a record is no JSON any more", (db) => db.exec("UPDATE readings SET record = substr(record, 1, 100)"), /record/],
  ["a record is taken away", (db) => db.exec("PRAGMA foreign_keys = OFF; DELETE FROM readings WHERE entry = 1"), /is gone/],
  [
    "a decision is given another name",
    (db) => db.exec("DROP TRIGGER ledger_keeps_words; UPDATE ledger SET entry = replace(entry, 'Ana', 'Bea') WHERE kind = 'accepted'"),
    /entry 5 was changed: its hash does not fit/,
  ],
  [
    "an entry is taken away",
    (db) => db.exec("PRAGMA foreign_keys = OFF; DROP TRIGGER ledger_keeps_entries; DELETE FROM ledger WHERE seq = 2"),
    /entry 2 is missing/,
  ],
  [
    "the words a claim rests on are changed in the ledger",
    (db) =>
      db.exec(
        'DROP TRIGGER ledger_keeps_words; UPDATE ledger SET entry = replace(entry, \'"quote":"At least 3"\', \'"quote":"At least 9"\')',
      ),
    /does not stand on the words that the ledger quotes/,
  ],
];

describe("verify tells what somebody changed", () => {
  test.each(DEEDS)("%s", (name, deed, message) => {
    const file = join(dir, `${name.replaceAll(" ", "-")}.hearsay`);
    copyFileSync(good, file);
    const db = new Sqlite(file);
    deed(db);
    db.close();
    const opened = openCase(file);
    const faults = [...faultsIn(opened)].map(({ where, what }) => `${where}: ${what}`);
    opened.close();
    expect(faults.join("\n")).toMatch(message);
  });

  test("and ends with exit code 1", () => {
    const file = join(dir, "told.hearsay");
    copyFileSync(good, file);
    const db = new Sqlite(file);
    db.exec("UPDATE readings SET record = replace(record, 'At least 3', 'At least 9') WHERE entry = 1");
    db.close();
    const { code, lines, err } = hearsay(["verify", file]);
    expect(code).toBe(1);
    expect(lines[0]).toMatchObject({ where: expect.stringMatching(/^v-/), what: expect.stringContaining("record was changed") });
    expect(err).toMatch(/\d faults? in .*told\.hearsay/);
  });
});

test("entries of the ledger are neither changed nor removed by accident", () => {
  const db = new Sqlite(good);
  expect(() => db.exec("DELETE FROM ledger")).toThrow(/never removed/);
  expect(() => db.exec("UPDATE ledger SET kind = 'read'")).toThrow(/never changed/);
  db.close();
});
