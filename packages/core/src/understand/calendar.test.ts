import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, daysIn, isDay, isoDay, isoWeekOf, mondayOf, numberOf, plusDays, plusMonths, readDay, weekdayOf } from "./calendar.ts";

const numbers = fc.integer({ min: -700_000, max: 2_900_000 });

test("counts days from 1970", () => {
  expect(numberOf({ year: 1970, month: 1, day: 1 })).toBe(0);
  expect(numberOf({ year: 2000, month: 3, day: 1 })).toBe(11017);
  expect(isoDay(dayOf(19000))).toBe("2022-01-08");
});

test("reads back the day it counted", () => {
  fc.assert(
    fc.property(numbers, (number) => {
      const day = dayOf(number);
      expect(isDay(day.year, day.month, day.day)).toBe(true);
      expect(numberOf(day)).toBe(number);
    }),
  );
});

test("knows weekdays and ISO weeks, at the turn of the year too", () => {
  expect(weekdayOf({ year: 2022, month: 1, day: 7 })).toBe(5);
  expect(isoWeekOf({ year: 2021, month: 1, day: 3 })).toEqual({ year: 2020, week: 53 });
  expect(isoWeekOf({ year: 2024, month: 12, day: 30 })).toEqual({ year: 2025, week: 1 });
  fc.assert(
    fc.property(numbers, (number) => {
      const day = dayOf(number);
      const { year, week } = isoWeekOf(day);
      expect(isoDay(plusDays(mondayOf(year, week), weekdayOf(day) - 1))).toBe(isoDay(day));
    }),
  );
});

test("never overflows a short month", () => {
  expect(isoDay(plusMonths({ year: 2022, month: 1, day: 31 }, -2))).toBe("2021-11-30");
  expect(isoDay(plusMonths({ year: 2023, month: 12, day: 31 }, 2))).toBe("2024-02-29");
  expect(daysIn(1900, 2)).toBe(28);
});

test("reads only days that exist", () => {
  expect(readDay("2022-01-07T14:52")).toEqual({ year: 2022, month: 1, day: 7 });
  expect(readDay("2022-02-30")).toBeNull();
  expect(readDay("2022-01")).toBeNull();
});
