import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { openCase } from "../../packages/hearsay/src/store/open-case.ts";
import { folder, hearsay, started, story } from "./hearsay.ts";

const TIMES = 20;

test(`nothing acknowledged is lost when a process is killed while it adds, ${TIMES} times`, { timeout: 300_000 }, async () => {
  const file = join(folder(), "killed.hearsay");
  expect(hearsay(["new", file]).code).toBe(0);
  const acknowledged = new Set<string>();
  for (let time = 0; time < TIMES; time++) {
    for (const version of await addAndKill(file, time)) acknowledged.add(version);
    const kept = versionsIn(file);
    for (const version of acknowledged) expect(kept, `after kill ${time + 1}`).toContain(version);
  }
  expect(acknowledged.size).toBeGreaterThan(TIMES);
  expect(hearsay(["verify", file])).toMatchObject({ code: 0, out: "" });
});

function versionsIn(file: string): ReadonlySet<unknown> {
  const opened = openCase(file);
  try {
    return new Set(opened.sql("SELECT id FROM versions").pluck().all());
  } finally {
    opened.close();
  }
}

/** Feeds reports without end, kills the process a moment after the first acknowledgement, and gives what was acknowledged. */
function addAndKill(file: string, time: number): Promise<readonly string[]> {
  const versions: string[] = [];
  const child = started(["add", file, "-", "--from", "jsonl", "--format", "jsonl"]);
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new Error("The command has no pipes.");
  stdin.on("error", () => {});
  let number = time * 100_000;
  const feed = (): void => {
    while (!child.killed && stdin.write(`${JSON.stringify(story(number++))}\n`));
  };
  stdin.on("drain", feed);
  feed();
  // Another moment each time: within a batch, at its end, in a checkpoint.
  const moment = (time * 37) % 400;
  createInterface({ input: stdout }).on("line", (line) => {
    if (versions.length === 0) setTimeout(() => child.kill("SIGKILL"), moment);
    // A line that the kill cut off was not acknowledged.
    if (line.endsWith("}")) versions.push((JSON.parse(line) as { version: string }).version);
  });
  return new Promise((done) => child.on("close", () => done(versions)));
}
