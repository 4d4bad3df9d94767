import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canonical, finish, fold, orphansOf, prepare, type ReportRecord } from "@hearsay/core";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Item } from "../acquire/item.ts";
import type { CaseFile, NewReading } from "./case-file.ts";
import { FORMAT } from "./format.ts";
import { createCase, openCase, openCaseToWrite } from "./open-case.ts";
import { orphansIn } from "./orphans.ts";
import { queryOf, search } from "./search.ts";
import { faultsIn } from "./verify.ts";

const AT = "2024-03-07T10:00:00.000Z";
const dir = mkdtempSync(join(tmpdir(), "hearsay-store-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
let number = 0;

async function fresh(): Promise<CaseFile> {
  const path = join(dir, `${++number}.hearsay`);
  createCase(path, "Test", AT);
  return openCaseToWrite(path, "test");
}

/** A reading by hand: figures where the words stand, whatever the rules of a language would find. */
async function reading(text: string, counted: readonly string[] = [], said: Item["said"] = {}): Promise<NewReading> {
  const item: Item = { id: `item ${number}`, input: { text }, said };
  const prepared = await prepare(item.input, { ...said, language: "xx", id: item.id ?? undefined });
  const plain = finish(prepared, [], { tagger: null });
  const figures = counted.map((words) => {
    const start = text.indexOf(words);
    const amount = { value: null, low: null, high: null, open: null, approximate: true, words };
    return {
      id: `f-${words.replaceAll(/\W/g, "")}`,
      start,
      end: start + words.length,
      amount,
      counted: null,
      by: { kind: "rule", name: "by hand", score: null },
    };
  });
  return { item, record: JSON.stringify({ ...plain, figures } as unknown as ReportRecord), marks: "[]" };
}

describe("a case", () => {
  test("gives back originals byte for byte, with and without Hearsay", async () => {
    const file = await fresh();
    const text = "Nine people died in Beira, police said. ".repeat(40);
    const [added] = file.add([await reading(text)], AT);
    expect(Buffer.from(file.original(added?.version ?? "") ?? []).toString("utf8")).toBe(text);
    file.close();
    const name = archive(file.path, "-At").trim();
    if (name === "") return;
    expect(name).toMatch(/^originals\/[0-9a-f]{64}\.txt$/);
    spawnSync("sqlite3", [file.path, "-Ax"], { cwd: dir });
    expect(readFileSync(join(dir, name), "utf8")).toBe(text);
  });

  test("keeps one version for the same bytes, and both versions of a changed report", async () => {
    const file = await fresh();
    const one = await reading("Nine died.", [], { report: "story" });
    const two = await reading("Ten died.", [], { report: "story" });
    expect(file.add([one, one, two], AT).map(({ outcome }) => outcome)).toEqual(["added", "identical", "new version"]);
    expect(file.add([two], AT).map(({ outcome }) => outcome)).toEqual(["identical"]);
    expect([...file.kept()].map(({ record }) => record.text)).toEqual(["Nine died.", "Ten died."]);
    file.close();
  });

  test("does not depend on how reports are cut into batches", async () => {
    const readings = await Promise.all(
      ["Nine died.", "Ten died.", "Nine died.", "Many fled."].map((text) => reading(text, [text.split(" ")[0] ?? ""])),
    );
    const states = [];
    for (const sizes of [[4], [1, 1, 1, 1], [3, 1]]) {
      const file = await fresh();
      let at = 0;
      for (const size of sizes) {
        file.add(readings.slice(at, at + size), AT);
        at += size;
      }
      states.push([...file.entries()].map((entry) => canonical(entry)));
      file.close();
    }
    expect(states[1]).toEqual(states[0]);
    expect(states[2]).toEqual(states[0]);
  });

  test("keeps decisions when a better reading comes, and lists those whose words it no longer finds", async () => {
    const file = await fresh();
    const text = "Nine died and forty were hurt.";
    const [added] = file.add([await reading(text, ["Nine", "forty"])], AT);
    const version = added?.version ?? "";
    file.decide(
      {
        kind: "accepted",
        claims: [
          { version, claim: "f-Nine" },
          { version, claim: "f-forty" },
        ],
        why: null,
      },
      AT,
      "Ana",
    );
    const better = await reading(text, ["Nine"]);
    file.reread(better.record, better.marks, AT);
    expect(file.decisions().standings.get(`${version}/f-Nine`)?.state).toBe("accepted");
    expect(orphansIn(file, file.decisions().standings.values()).map(({ claim }) => claim.claim)).toEqual(["f-forty"]);
    expect(orphansOf(fold(file.entries())).map(({ claim }) => claim.claim)).toEqual(["f-forty"]);
    expect(search(file, "forty", 10)).toHaveLength(1);
    expect([...faultsIn(file)]).toEqual([]);
    file.close();
  });

  test("a batch that fails half way leaves nothing", async () => {
    const file = await fresh();
    const wrong = { ...(await reading("Ten died.")), record: "{" };
    const right = await reading("Nine died.");
    expect(() => file.add([right, wrong], AT)).toThrow();
    expect([...file.kept()]).toEqual([]);
    expect([...file.entries()]).toEqual([]);
    file.close();
  });

  test("is in the newest format, says what it is, and carries its schemas", async () => {
    const file = await fresh();
    expect(file.db.pragma("user_version", { simple: true })).toBe(FORMAT);
    expect(file.db.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(file.db.pragma("synchronous", { simple: true })).toBe(2);
    const about = new Map(file.db.prepare("SELECT name, content FROM about").raw().all() as [string, string][]);
    expect(about.get("README")).toContain("sqlite3 CASE -Ax");
    expect(JSON.parse(about.get("record.schema.json") ?? "")).toHaveProperty("definitions.ReportRecord");
    expect(JSON.parse(about.get("entry.schema.json") ?? "")).toHaveProperty("definitions.Entry");
    expect(about.get("title")).toBe("Test");
    file.close();
  });

  test("its index can be made again", async () => {
    const file = await fresh();
    file.add([await reading("A bridge collapsed near Beira.")], AT);
    file.db.exec("INSERT INTO search (search) VALUES ('delete-all')");
    expect(search(file, "bridge", 10)).toEqual([]);
    file.db.exec("INSERT INTO search (search) VALUES ('rebuild')");
    expect(search(file, "bridge", 10)).toHaveLength(1);
    file.close();
  });

  test("opened to read, it is not written", async () => {
    const file = await fresh();
    file.close();
    const reader = openCase(file.path);
    expect(() => reader.undo(AT, "Ana")).toThrow(/read only/);
    expect(() => reader.db.exec("DELETE FROM about")).toThrow();
    reader.close();
  });
});

test("whatever is typed is searched for as words", async () => {
  const file = await fresh();
  file.add([await reading("A bridge collapsed near Beira. João saw it.")], AT);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", '"', "*", "(", ")", ":", "^", "-", "+", " ", "NEAR", "OR", "\0", "é", "\ud800") }),
      (words) => {
        search(file, words, 5);
      },
    ),
  );
  expect(search(file, "joao bridg*", 5)).toHaveLength(1);
  expect(search(file, '"bridge collapsed"', 5)).toHaveLength(1);
  expect(search(file, '"collapsed bridge"', 5)).toHaveLength(0);
  expect(queryOf(" \t")).toBeNull();
  file.close();
});

function archive(path: string, option: string): string {
  return spawnSync("sqlite3", [path, option], { encoding: "utf8" }).stdout ?? "";
}
