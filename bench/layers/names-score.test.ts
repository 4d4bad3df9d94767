import { expect, test } from "vitest";
import { addNameCounts, countNames, nameF1 } from "./names-score.ts";

const gold = [
  { start: 0, end: 8, label: "person" },
  { start: 14, end: 19, label: "place" },
  { start: 30, end: 36, label: "organization" },
];

test("same bounds and same label are right; other bounds or another label are not", () => {
  const ours = [
    { start: 0, end: 8, label: "person" },
    { start: 14, end: 19, label: "organization" },
    { start: 30, end: 35, label: "organization" },
  ];
  expect(countNames(gold, ours)).toEqual({ right: 1, ours: 3, gold: 3 });
});

test("F1 weighs what is missed and what is too much alike", () => {
  expect(nameF1({ right: 1, ours: 3, gold: 3 })).toBeCloseTo(33.3, 1);
  expect(nameF1({ right: 0, ours: 0, gold: 0 })).toBe(0);
  expect(addNameCounts({ right: 1, ours: 2, gold: 3 }, { right: 1, ours: 1, gold: 1 })).toEqual({ right: 2, ours: 3, gold: 4 });
});
