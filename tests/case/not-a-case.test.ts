import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { beforeAll, describe, expect, test } from "vitest";
import { folder, hearsay, isTidy, jsonLines, story } from "./hearsay.ts";

const dir = folder();
const good = join(dir, "good.hearsay");

beforeAll(() => {
  hearsay(["new", good]);
  hearsay(["add", good, "-", "--from", "jsonl"], { input: jsonLines(Array.from({ length: 30 }, (_, number) => story(number))) });
});

function made(name: string, make: (path: string) => void): string {
  const path = join(dir, name);
  make(path);
  return path;
}

const WRONG: readonly (readonly [string, () => string, RegExp])[] = [
  ["a missing file", () => join(dir, "missing.hearsay"), /There is no case .*missing\.hearsay.*hearsay new/],
  ["a file in a missing folder", () => join(dir, "no/where.hearsay"), /There is no case/],
  ["a folder", () => made("folder.hearsay", (path) => mkdirSync(path, { recursive: true })), /is not a file/],
  ["an empty file", () => made("empty.hearsay", (path) => writeFileSync(path, "")), /is not a Hearsay case/],
  ["a text", () => made("text.hearsay", (path) => writeFileSync(path, "At least 12 people died.\n".repeat(2000))), /is not a Hearsay case/],
  ["another program's database", () => made("other.hearsay", other), /is not a Hearsay case/],
  ["a case of a newer Hearsay", () => made("newer.hearsay", newer), /newer Hearsay.*Update/],
  ["a case cut short", () => made("short.hearsay", short), /is damaged.*copy/],
  ["a case with a page written over", () => made("over.hearsay", writtenOver), /is damaged.*copy/],
];

function other(path: string): void {
  const db = new Sqlite(path);
  db.exec("CREATE TABLE IF NOT EXISTS things (name)");
  db.close();
}

function newer(path: string): void {
  copyFileSync(good, path);
  const db = new Sqlite(path);
  db.pragma("user_version = 99");
  db.close();
}

function short(path: string): void {
  copyFileSync(good, path);
  truncateSync(path, 20_000);
}

function writtenOver(path: string): void {
  const bytes = readFileSync(good);
  bytes.fill(0x58, 100, 8192);
  writeFileSync(path, bytes);
}

describe("what is no case is told by name, with what to do", () => {
  test.each(WRONG)("%s", (_, path, message) => {
    const file = path();
    for (const verb of [
      ["reports", file],
      ["undo", file],
      ["verify", file],
    ]) {
      const ran = hearsay(verb);
      expect(ran.code).toBe(2);
      expect(ran.err).toContain(file);
      expect(ran.err).toMatch(message);
      expect(isTidy(ran)).toBe(true);
    }
  });

  test("nothing is made by looking", () => {
    hearsay(["reports", join(dir, "looked.hearsay")]);
    expect(existsSync(join(dir, "looked.hearsay"))).toBe(false);
  });

  test("a file that is there is never made anew", () => {
    const before = readFileSync(good);
    expect(hearsay(["new", good])).toMatchObject({ code: 2, err: expect.stringContaining("exists already") });
    expect(hearsay(["new", join(dir, "no/folder/x.hearsay")])).toMatchObject({ code: 2, err: expect.stringContaining("no folder") });
    expect(readFileSync(good).equals(before)).toBe(true);
  });

  test.skipIf(process.getuid?.() === 0)("no permission", () => {
    const path = made("mine.hearsay", (file) => copyFileSync(good, file));
    chmodSync(path, 0o400);
    expect(hearsay(["reports", path]).lines).toHaveLength(30);
    expect(hearsay(["undo", path])).toMatchObject({ code: 2, err: expect.stringContaining("may not be written") });
    chmodSync(path, 0o000);
    expect(hearsay(["reports", path])).toMatchObject({ code: 2, err: expect.stringContaining("may not be read") });
  });
});

describe("words that are no command", () => {
  test.each([
    [["ad", good], /Did you mean add/],
    [["figures"], /missing required argument/],
    [["figures", good, "--format", "xml"], /Allowed choices/],
    [["figures", good, "--sicne", "2024"], /Did you mean --since/],
    [["figures", good, "--since", "yesterday"], /must be a date/],
    [["add", good, "x.txt", "--published", "7 January"], /must be a date/],
    [["export", good, "xml"], /jsonl or csv/],
  ])("%j", (args, message) => {
    const ran = hearsay(args);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(message);
    expect(isTidy(ran)).toBe(true);
  });
});
