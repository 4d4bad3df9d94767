import { expect, test } from "vitest";
import type { AttributionMark, Marks, Tagger } from "../types/marks.ts";
import { completed } from "./complete-marks.ts";

const mark = (label: AttributionMark["label"], first: number, last: number, group: number | null): AttributionMark => ({
  label,
  first,
  last,
  group,
  by: { kind: group === null ? "model" : "rule", name: "test", score: null },
});
const tagger = (name: string, paragraphs: readonly (readonly AttributionMark[])[]): Tagger => ({
  name,
  language: "en",
  runtime: name === "model" ? "test 1" : null,
  tag: async () => paragraphs.map((attribution): Marks => ({ attribution, names: [] })),
});
const groupsOf = async (
  model: readonly (readonly AttributionMark[])[],
  rules: readonly (readonly AttributionMark[])[],
): Promise<(number | null)[][]> =>
  (await completed(tagger("model", model), tagger("rules", rules)).tag([])).map(({ attribution }) => attribution.map(({ group }) => group));

test("takes from rules what the model has no words of, in order of the text", async () => {
  const rules = [[mark("source", 0, 1, 7), mark("cue", 1, 2, 7), mark("content", 2, 5, 7)]];
  expect(await groupsOf([[mark("content", 8, 12, null)]], rules)).toEqual([[7, 7, 7, null]]);
});

test("leaves a statement to the model when they share words of one role, also in another paragraph", async () => {
  const rules = [[mark("source", 0, 1, 7), mark("content", 2, 5, 7)], [mark("content", 0, 9, 7)]];
  expect(await groupsOf([[mark("content", 4, 8, null)], []], rules)).toEqual([[null], []]);
  expect(await groupsOf([[], [mark("content", 3, 4, null)]], rules)).toEqual([[], [null]]);
});

test("is the model by name and runtime", () => {
  expect(completed(tagger("model", []), tagger("rules", []))).toMatchObject({ name: "model", runtime: "test 1", language: "en" });
});
