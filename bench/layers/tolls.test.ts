import type { ReportRecord } from "@hearsay/core";
import { expect, test } from "vitest";
import { parseTolls } from "./toll-corpus.ts";
import { alike, scoreTolls } from "./tolls.ts";

const SOURCE = `## x1 | wire | 2021-01-02
Twelve people died in Lima, police said; 30 were hurt.
= Twelve | 12 | killed person | police | Lima | -
= 30 | 30 | injured person | police | - | -
`;

function record(figures: readonly Partial<ReportRecord["figures"][number]>[]): ReportRecord {
  const text = parseTolls(SOURCE, false)[0]?.text ?? "";
  return {
    text,
    statements: [{ id: "s", voice: { actor: null, name: "police", kind: "unnamed", via: [] }, source: [], cue: [], content: [] }],
    places: [{ id: "p", name: "Lima", mentions: [{ start: text.indexOf("Lima"), end: text.indexOf("Lima") + 4 }] }],
    times: [],
    figures,
  } as unknown as ReportRecord;
}

function figure(words: string, value: number, of: string, more: object = {}) {
  const start = parseTolls(SOURCE, false)[0]?.text.indexOf(words) ?? -1;
  const amount = { value, low: value, high: value, open: null, approximate: false, words };
  const rest = { unit: "person", population: null, as: "level", statement: "s", place: null, asOf: null };
  return { start, end: start + words.length, amount, of, ...rest, ...more } as unknown as ReportRecord["figures"][number];
}

test("all fields right is a whole tuple", async () => {
  const score = await scoreTolls(parseTolls(SOURCE, false), async () =>
    record([figure("Twelve", 12, "killed", { place: "p" }), figure("30", 30, "injured")]),
  );
  expect(score["whole tuple"]).toBe(100);
});

test("a wrong effect costs its field and the tuple, a missing figure recall, one too many precision", async () => {
  const wrong = await scoreTolls(parseTolls(SOURCE, false), async () =>
    record([figure("Twelve", 12, "killed", { place: "p" }), figure("30", 30, "killed")]),
  );
  expect(wrong).toMatchObject({ "number with bound": 100, "what and unit": 50, "whole tuple": 50 });
  const missing = await scoreTolls(parseTolls(SOURCE, false), async () => record([figure("30", 30, "injured")]));
  expect(missing["number with bound"]).toBe(66.7);
  const none = await scoreTolls(parseTolls(SOURCE, false), async () => record([]));
  expect(none["number with bound"]).toBe(0);
});

test("a voice not said must not be given", async () => {
  const silent = SOURCE.replaceAll("| police |", "| - |");
  const score = await scoreTolls(parseTolls(silent, false), async () => record([figure("Twelve", 12, "killed", { place: "p" })]));
  expect(score.voice).toBe(0);
});

test("a label that the text does not have is refused", () => {
  expect(() => parseTolls("## a | b | c\nNothing here.\n= 12 | 12 | killed person | - | - | -", false)).toThrow(
    "does not have these words",
  );
});

test("names are alike when one holds the words of the other", () => {
  expect(alike("the mayor of Tultepec", "mayor")).toBe(true);
  expect(alike("police", "the ministry")).toBe(false);
});
