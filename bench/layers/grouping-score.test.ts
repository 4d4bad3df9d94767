import { expect, test } from "vitest";
import { countPairs } from "./grouping-score.ts";

const TRUTH = new Map([
  ["a", "quake"],
  ["b", "quake"],
  ["c", "quake"],
  ["d", "flood"],
]);

test("a pair counts once, however many incidents it shares", () =>
  expect(countPairs([["a", "b"], ["b", "a", "d"]], TRUTH)).toEqual({ right: 1, found: 3, expected: 3 }));
test("nothing together is nothing wrong", () => expect(countPairs([["a"], ["b"]], TRUTH)).toEqual({ right: 0, found: 0, expected: 3 }));
