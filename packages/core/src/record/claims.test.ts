import { expect, test } from "vitest";
import type { ReportRecord } from "../types/report-record.ts";
import { hashOf } from "./canonical.ts";
import { readingOf } from "./claims.ts";

const text = "At least 12 people died, police said.";
const by = { kind: "rule", name: "en/test: by hand", score: null } as const;
const record = {
  format: "hearsay/1",
  id: "a.txt",
  version: { id: "v-1", report: "r-1", original: { sha256: "00", bytes: 37, mediaType: "text/plain" }, textSha256: hashOf(text) },
  text,
  statements: [
    {
      id: "s-1",
      voice: { actor: null, name: "police", kind: "named", via: [] },
      source: [{ start: 25, end: 31 }],
      cue: [{ start: 32, end: 36 }],
      content: [{ start: 0, end: 23 }],
      by,
    },
    { id: "s-empty", source: [], cue: [], content: [{ start: 4, end: 4 }], by },
  ],
  figures: [{ id: "f-1", start: 0, end: 11, counted: { start: 12, end: 18 }, by }],
  happenings: [],
  namings: [],
  made: { hearsay: "0.1.0", model: null, runtime: null },
} as unknown as ReportRecord;

test("a reading tells what was read and quotes what each claim rests on", () => {
  const [read, claimed] = readingOf(record, "stored");
  expect(read).toMatchObject({ version: "v-1", report: "r-1", record: hashOf("stored"), text: hashOf(text) });
  expect(claimed.claims.map(({ claim, grounds }) => [claim, grounds.map(({ quote }) => quote)])).toEqual([
    ["s-1", ["At least 12 people died", "police", "said"]],
    ["f-1", ["At least 12", "people"]],
  ]);
});

test("what rests on nothing is no claim", () => {
  expect(readingOf(record, "stored")[1].claims.some(({ claim }) => claim === "s-empty")).toBe(false);
});
