import { once } from "node:events";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { folder, hearsay, jsonLines, started, story } from "./hearsay.ts";

const dir = folder();

async function adding(file: string): Promise<ReturnType<typeof started>> {
  const child = started(["add", file, "-", "--from", "jsonl", "--format", "jsonl"]);
  child.stdin?.write(jsonLines([story(1), story(2)]));
  await once(child.stdout as NodeJS.ReadableStream, "data");
  return child;
}

describe("two processes on one case", () => {
  test("the second waits a moment, then says who holds it; readers are let in; the case is free when the first ends", async () => {
    const file = join(dir, "held.hearsay");
    hearsay(["new", file]);
    const first = await adding(file);
    const second = hearsay(["add", file, "-", "--from", "jsonl"], { input: jsonLines([story(3)]) });
    expect(second.code).toBe(2);
    expect(second.err).toContain('held.hearsay is being written by "hearsay add"');
    expect(second.err).toContain(`process ${first.pid}`);
    expect(hearsay(["reports", file]).lines).toHaveLength(2);
    expect(hearsay(["info", file]).lines[0]?.["writing"]).toContain(`process ${first.pid}`);
    first.stdin?.end();
    await once(first, "close");
    expect(hearsay(["add", file, "-", "--from", "jsonl"], { input: jsonLines([story(3)]) }).code).toBe(0);
    expect(hearsay(["verify", file]).code).toBe(0);
  });

  test("a second that comes shortly before the first ends gets its turn", async () => {
    const file = join(dir, "turns.hearsay");
    hearsay(["new", file]);
    const first = await adding(file);
    const second = started(["add", file, "-", "--from", "jsonl"]);
    second.stdin?.end(jsonLines([story(9)]));
    setTimeout(() => first.stdin?.end(), 300);
    const [[code], [other]] = await Promise.all([once(second, "close"), once(first, "close")]);
    expect([code, other]).toEqual([0, 0]);
    expect(hearsay(["reports", file]).lines).toHaveLength(3);
  });

  test("a process that was killed holds nothing", async () => {
    const file = join(dir, "dead.hearsay");
    hearsay(["new", file]);
    const first = await adding(file);
    first.kill("SIGKILL");
    await once(first, "close");
    expect(hearsay(["undo", file])).toMatchObject({ code: 1, err: expect.stringContaining("no decision") });
  });

  test("another program's lock is told of too", () => {
    const file = join(dir, "locked.hearsay");
    hearsay(["new", file]);
    const db = new Sqlite(file);
    db.exec("BEGIN IMMEDIATE");
    expect(hearsay(["undo", file])).toMatchObject({ code: 2, err: expect.stringContaining("being written by another program") });
    db.exec("ROLLBACK");
    db.close();
    expect(hearsay(["undo", file]).code).toBe(1);
  });
});
