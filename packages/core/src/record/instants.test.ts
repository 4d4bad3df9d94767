import { expect, test } from "vitest";
import { daysApart, isBefore } from "./instants.ts";

test.each([
  ["2022-01-07", "2022-01-08", true],
  ["2022-01-08", "2022-01-07T23:59", false],
  ["2022-01-07", "2022-01-07T14:52", null],
  ["2022-01-07T14:30Z", "2022-01-07T19:20+06:00", false],
  ["2022-01-07T14:30Z", "2022-01-07T15:05", null],
  ["2022-01-07T14:30Z", "2022-01-08T15:05", true],
  [null, "2022-01-08", null],
  ["7 January", "2022-01-08", null],
] as const)("%s before %s: %s", (a, b, before) => {
  expect(isBefore(a, b)).toBe(before);
});

test("counts the days between", () => {
  expect(daysApart("2022-02-28", "2022-03-01T09:00")).toBe(1);
  expect(daysApart(null, "2022-03-01")).toBeNull();
});
