import { chmodSync, mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, hearsay, isTidy, jsonLines } from "./hearsay.ts";

const dir = folder();
const SENTENCE = "Nine people died in Beira on Monday, police said.";
const bytes = (...parts: (string | readonly number[])[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const runOf = (unit: string, size = 20_000): string => `${SENTENCE} ${unit.repeat(size / unit.length)} ${SENTENCE}`;

/** Files that must be read, though oddly. */
const READ: Readonly<Record<string, string | Buffer>> = {
  "truncated.html": `<html><head><title>Flood</title></head><body><article><p>${SENTENCE} ${SENTENCE}</p><p class="a`,
  "nested.html": `<html><body>${"<div>".repeat(30_000)}<p>${SENTENCE}</p>`,
  "script.html": `<html><body><script>alert("x")</script><img src=x onerror=alert(1)><p>${SENTENCE}</p></body></html>`,
  "entities.html": `<!DOCTYPE a [<!ENTITY b "${"&c;".repeat(500)}">]><html><body><p>${SENTENCE} ${"&b;&#x110000;&#0;".repeat(500)}</p></body></html>`,
  "nul.txt": `\u0000${SENTENCE}\u0000`,
  "not-utf8.txt": bytes(SENTENCE, [0x20, 0x63, 0x61, 0x66, 0xe9, 0x20, 0xff], SENTENCE),
  "one-line.txt": `${SENTENCE} `.repeat(1_000),
  "open.txt": runOf("("),
  "quotes.txt": runOf('" '),
  "commas.txt": runOf(", "),
  "said.txt": runOf("said "),
  "he-said.txt": runOf("he said ", 12_000),
  "digits.txt": runOf("1,"),
  "numbers.txt": runOf("1, 2, ", 12_000),
  "slashes.txt": runOf("1/1/"),
  "capitals.txt": runOf("A"),
  "titles.txt": runOf("Dr. ", 12_000),
  "presidents.txt": runOf("President ", 12_000),
  "initials.txt": runOf("A. B. ", 12_000),
  "the.txt": runOf("the "),
  "faces.txt": runOf("😀"),
  "dashes.txt": runOf("—", 600_000),
  "spaces.txt": runOf(" ", 600_000),
  "accents.txt": runOf("\u0301"),
  "controls.txt": runOf("\u202e\u001b[31m"),
};

/** Files that are no reports, with what is said of them. */
const REFUSED: Readonly<Record<string, readonly [string | Buffer, RegExp]>> = {
  "zip.txt": [
    bytes(
      "PK\u0003\u0004",
      Array.from({ length: 400 }, (_, at) => (at * 37) % 256),
    ),
    /zip archive/,
  ],
  "report.pdf.txt": [
    bytes(
      "%PDF-1.7\n",
      [0xe2, 0xe3, 0xcf, 0xd3],
      "\n1 0 obj\n<</Length 5>>stream\n",
      Array.from({ length: 900 }, (_, at) => (at * 91) % 256),
    ),
    /PDF file/,
  ],
  "picture.txt": [
    bytes(
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d],
      "IHDR",
      Array.from({ length: 400 }, (_, at) => (at * 53) % 256),
    ),
    /PNG picture/,
  ],
  "empty.txt": ["", /is empty/],
  "blank.txt": [" \n\t\u00a0\n", /no words/],
};

test("hostile files are read or refused, each alone, and soon", { timeout: 180_000 }, () => {
  const inside = join(dir, "files");
  mkdirSync(inside);
  for (const [name, content] of Object.entries(READ)) writeFileSync(join(inside, name), content);
  for (const [name, [content]] of Object.entries(REFUSED)) writeFileSync(join(inside, name), content);
  const ran = hearsay(["read", inside, join(dir, "missing.txt"), "--format", "jsonl"], { timeout: 150_000 });
  expect(ran.code).toBe(1);
  expect(isTidy(ran)).toBe(true);
  const byId = new Map(ran.lines.map((line) => [line["id"], line]));
  expect(byId.size).toBe(Object.keys(READ).length + Object.keys(REFUSED).length + 1);
  for (const name of Object.keys(READ)) expect(byId.get(name), name).toMatchObject({ text: expect.stringContaining("Nine people died") });
  for (const [name, [, why]] of Object.entries(REFUSED)) expect(byId.get(name), name).toMatchObject({ error: expect.stringMatching(why) });
  expect(byId.get("missing.txt")).toMatchObject({ error: expect.stringContaining("There is no file") });
  expect(byId.get("script.html")?.["text"]).not.toContain("alert");
});

test("a report over the limit is refused before it is read, and the next is read", () => {
  const big = join(dir, "big.txt");
  const good = join(dir, "good.txt");
  writeFileSync(big, SENTENCE);
  truncateSync(big, 40_000_000);
  writeFileSync(good, SENTENCE);
  const ran = hearsay(["read", big, good, "--format", "jsonl"]);
  expect(ran.code).toBe(1);
  expect(ran.lines).toMatchObject([{ id: "big.txt", error: expect.stringContaining("bigger than 32 MB") }, { id: "good.txt" }]);
});

test("a folder alone, a missing file, a line of wrong shape", () => {
  const lines = jsonLines([{ id: "half", text: `${SENTENCE} \ud800` }, { id: 7, text: SENTENCE }, { txt: SENTENCE }]);
  const ran = hearsay(["read", "-", "--from", "jsonl", "--format", "jsonl"], { input: `${lines}{"id":` });
  expect(ran.code).toBe(1);
  expect(isTidy(ran)).toBe(true);
  expect(ran.lines.map((line) => ("error" in line ? "refused" : "read"))).toEqual(["read", "read", "refused", "refused"]);
});

test.skipIf(process.getuid?.() === 0 || process.platform === "win32")("a file that may not be read is told of", () => {
  const path = join(dir, "locked.txt");
  writeFileSync(path, SENTENCE);
  chmodSync(path, 0);
  expect(hearsay(["read", path])).toMatchObject({ code: 1, err: expect.stringMatching(/locked\.txt/) });
});
