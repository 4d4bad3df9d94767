import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { COMMAND, folder, hearsay, isTidy, jsonLines, story } from "./hearsay.ts";

const dir = folder();
const file = join(dir, "hostile.hearsay");

beforeAll(() => {
  hearsay(["new", file]);
});

function addLines(lines: string | Uint8Array): ReturnType<typeof hearsay> {
  return hearsay(["add", file, "-", "--from", "jsonl", "--format", "jsonl"], { input: lines });
}

test("lines of wrong shape fail alone, each with why", () => {
  const good = JSON.stringify({ id: "good", text: "Nine people were injured, police said." });
  const bad: readonly (readonly [string, RegExp])[] = [
    ["nonsense", /is not JSON/],
    ["[]", /is a list/],
    ['"text"', /is a string/],
    ["12", /is a number/],
    ["null", /is null/],
    ["{}", /neither "text" nor "html"/],
    ['{"text": 5}', /"text" must be a string; it is a number/],
    ['{"html": ["a"]}', /"html" must be a string; it is a list/],
    ['{"text": "x", "title": {}}', /"title" must be a string; it is an object/],
    ['{"text": "x", "id": true}', /"id" must be a string/],
    ['{"text": "x", "published": "last week"}', /"published" must be a date/],
    ['{"text": "x", "published": "2024-02-31"}', /"published" must be a date/],
    ['{"text": "x"', /is not JSON/],
    [`${"[".repeat(200_000)}`, /is not JSON|nested too deeply/],
  ];
  const ran = addLines(`${bad.map(([line]) => line).join("\n")}\n\n  \n${good}\n`);
  expect(ran.code).toBe(1);
  expect(ran.lines).toHaveLength(bad.length + 1);
  for (const [at, [, message]] of bad.entries())
    expect(ran.lines[at]).toMatchObject({ version: null, outcome: "failed", error: expect.stringMatching(message) });
  expect(ran.lines.at(-1)).toMatchObject({ id: "good", outcome: "added" });
  expect(ran.lines[0]?.["id"]).toBe("-:1");
  expect(ran.err).toContain(`1 report added, 0 new versions, 0 identical, ${bad.length} failed`);
  expect(isTidy(ran)).toBe(true);
});

test("bytes that are not UTF-8 fail alone; UTF-16 and byte order marks are read", () => {
  const line = JSON.stringify(story(501));
  expect(
    addLines(Buffer.concat([Buffer.from('{"id":"broken","text":"caf'), Buffer.from([0xe9]), Buffer.from(`"}\n${line}\n`)])).lines,
  ).toMatchObject([
    { outcome: "failed", error: expect.stringContaining("is not UTF-8") },
    { id: "story-501", outcome: "added" },
  ]);
  expect(addLines(Buffer.from(`\ufeff${line}\r\n`)).lines).toMatchObject([{ outcome: "identical" }]);
  expect(addLines(Buffer.from(`\ufeff${line}\r`, "utf16le")).lines).toMatchObject([{ outcome: "identical" }]);
});

test("texts with NULs, half characters and controls are kept as they came, and the case stays sound", () => {
  const texts = [
    "Nine died\u0000, police said.",
    "Nine died \ud800 in Beira, police said.",
    "\u202eNine died\u001b[31m, police said.",
    " ",
    "\u0000",
  ];
  const ran = addLines(jsonLines(texts.map((text, at) => ({ id: `odd-${at}`, text }))));
  expect(isTidy(ran)).toBe(true);
  expect(ran.lines.filter(({ outcome }) => outcome === "added").length).toBeGreaterThanOrEqual(3);
  expect(hearsay(["verify", file])).toMatchObject({ code: 0, out: "" });
  const { out } = hearsay(["statements", file, "--format", "table"]);
  expect(out).not.toContain("\u001b");
  expect(out).not.toContain("\u202e");
});

test("files: missing, a folder of this and that, bytes that are no text, nothing at all", () => {
  const inside = join(dir, "in");
  mkdirSync(join(inside, "deeper"), { recursive: true });
  writeFileSync(join(inside, "a.txt"), "Six people were arrested, police said.");
  writeFileSync(join(inside, "deeper/b.html"), "<html><body><p>Five people were arrested on Monday, police said.</p></body></html>");
  writeFileSync(join(inside, "photo.jpg"), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46]));
  writeFileSync(join(inside, "zip.txt"), Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(400, 0x91)]));
  writeFileSync(join(inside, ".hidden.txt"), "Hidden.");
  symlinkSync(inside, join(inside, "loop"));
  const ran = hearsay(["add", file, join(dir, "missing.txt"), inside, join(inside, "nothing.txt"), "--format", "jsonl"]);
  expect(ran.code).toBe(1);
  expect(isTidy(ran)).toBe(true);
  const outcomes = new Map(ran.lines.map(({ id, outcome, error }) => [id, error ?? outcome]));
  expect(outcomes.get("missing.txt")).toMatch(/There is no file/);
  expect(outcomes.get("a.txt")).toBe("added");
  expect(outcomes.get("deeper/b.html")).toBe("added");
  expect([...outcomes.keys()]).not.toContain(".hidden.txt");
  expect(ran.err).toContain("photo.jpg");
});

test("ten megabytes on one line", { timeout: 120_000 }, () => {
  const ran = addLines(jsonLines([{ id: "long", text: `Nine people died in Beira, police said. ${"x".repeat(10_000_000)}` }]));
  expect(ran.lines).toMatchObject([{ id: "long", outcome: "added" }]);
});

describe("where output goes", () => {
  const sh = (command: string) => spawnSync("bash", ["-c", command], { encoding: "utf8", timeout: 50_000 });

  test("a reader that has enough is no mistake", () => {
    const ran = sh(`set -o pipefail; ${process.execPath} ${COMMAND} export ${file} jsonl --what records | head -c 10`);
    expect(ran).toMatchObject({ status: 0, stderr: "" });
  });

  test.skipIf(process.platform !== "linux")("no room for output is told", () => {
    const ran = sh(`${process.execPath} ${COMMAND} export ${file} jsonl > /dev/full`);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain("no room is left");
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });
});
