import { expect, test } from "vitest";
import { belowFloor } from "./floors.ts";

const row = { layer: "times", set: "dev", measure: "strict F1", ours: 80, best: "" };

test("a figure below its floor is told, one at it is not", () => {
  expect(belowFloor([row], { "times, dev, strict F1": { least: 80.1, why: "reached" } })).toHaveLength(1);
  expect(belowFloor([row], { "times, dev, strict F1": { least: 80, why: "reached" } })).toEqual([]);
});

test("where less is better the ceiling counts, and no number at all never passes", () => {
  const floors = { "times, dev, strict F1": { most: 79, why: "memory" } };
  expect(belowFloor([row], floors)).toHaveLength(1);
  expect(belowFloor([{ ...row, ours: Number.NaN }], floors)).toHaveLength(1);
});

test("a figure without a floor passes", () => expect(belowFloor([row], {})).toEqual([]));
