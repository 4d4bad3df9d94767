import type { Actor } from "@hearsay/core";
import { expect, test } from "vitest";
import { addGap, countGap, gapF1 } from "./coreference-score.ts";

// "Ana met Eva before she left": Ana 0-3, Eva 8-11, she 19-22.
const item = {
  pronoun: { start: 19, end: 22 },
  candidates: [
    { start: 0, end: 3, coref: true },
    { start: 8, end: 11, coref: false },
  ],
};

function actor(...mentions: readonly (readonly [number, number, "name" | "pronoun"])[]): Actor {
  return {
    id: "a",
    name: "A",
    named: true,
    kind: "person",
    sectors: [],
    country: null,
    roles: [],
    mentions: mentions.map(([start, end, form]) => ({ start, end, form })),
    by: { kind: "rule", name: "test", score: null },
  };
}

test("the actor behind the pronoun answers for both candidates", () => {
  expect(countGap(item, [actor([0, 3, "name"], [19, 22, "pronoun"]), actor([8, 11, "name"])])).toEqual({
    right: 1,
    wrong: 0,
    missed: 0,
    both: 1,
    all: 1,
  });
  expect(countGap(item, [actor([0, 3, "name"]), actor([8, 11, "name"], [19, 22, "pronoun"])])).toEqual({
    right: 0,
    wrong: 1,
    missed: 1,
    both: 0,
    all: 1,
  });
});

test("a pronoun that nobody claims misses", () => {
  const counts = countGap(item, [actor([0, 3, "name"])]);
  expect(counts).toEqual({ right: 0, wrong: 0, missed: 1, both: 0, all: 1 });
  expect(gapF1(addGap(counts, { right: 1, wrong: 0, missed: 0, both: 1, all: 1 }))).toBeCloseTo(66.7, 1);
});
