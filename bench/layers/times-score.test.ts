import { expect, test } from "vitest";
import { countTimes, percentF1, type Timex } from "./times-score.ts";

const timex = (start: number, end: number, value: string | null): Timex => ({ start, end, value });

test("counts the same span with the same value as all three", () => {
  expect(countTimes([timex(0, 6, "2022-01-07")], [timex(0, 6, "2022-01-07")])).toEqual({
    gold: 1,
    found: 1,
    strict: 1,
    relaxed: 1,
    value: 1,
  });
});

test("counts an overlap as relaxed, and its value", () => {
  expect(countTimes([timex(4, 10, "2022")], [timex(0, 10, "2022")])).toEqual({ gold: 1, found: 1, strict: 0, relaxed: 1, value: 1 });
  expect(countTimes([timex(4, 10, "2022")], [timex(0, 10, "2021")])).toEqual({ gold: 1, found: 1, strict: 0, relaxed: 1, value: 0 });
});

test("does not count spans that only touch", () => {
  expect(countTimes([timex(0, 5, "2022")], [timex(5, 9, "2022")]).relaxed).toBe(0);
});

test("matches one to one, the same span first", () => {
  const found = [timex(0, 12, "2022-01-07"), timex(0, 6, "2022")];
  expect(countTimes([timex(0, 6, "2022")], found)).toEqual({ gold: 1, found: 2, strict: 1, relaxed: 1, value: 1 });
  expect(countTimes([timex(0, 4, "A"), timex(5, 9, "B")], [timex(0, 9, "A")]).relaxed).toBe(1);
});

test("gives F1 in percent", () => {
  expect(percentF1(1, 1, 3)).toBe(50);
  expect(percentF1(0, 0, 0)).toBe(0);
});
