import { expect, test } from "vitest";
import { intervalOf, partOf } from "./intervals.ts";

test.each([
  ["2022-01-06", "2022-01-06", "2022-01-06"],
  ["2022-01-06T14:30Z", "2022-01-06T14:30Z", "2022-01-06T14:30Z"],
  ["2022-01-06TNI", "2022-01-06T17:00", "2022-01-07T07:00"],
  ["2022-01-06T24:00", "2022-01-07T00:00", "2022-01-07T00:00"],
  ["2020-02", "2020-02-01", "2020-02-29"],
  ["2020-W53", "2020-12-28", "2021-01-03"],
  ["2022-W01-WE", "2022-01-08", "2022-01-09"],
  ["2019-Q3", "2019-07-01", "2019-09-30"],
  ["2019-H2", "2019-07-01", "2019-12-31"],
  ["2019", "2019-01-01", "2019-12-31"],
  ["198", "1980-01-01", "1989-12-31"],
  ["19", "1900-01-01", "1999-12-31"],
  ["2011-SU", "2011-06-01", "2011-09-23"],
  ["1994-WI", "1993-12-01", "1995-03-21"],
])("%s is from %s to %s", (value, from, to) => {
  expect(intervalOf(value)).toEqual({ from, to });
});

test.each(["P3D", "PRESENT_REF", "2021-02-30", "2021-13", "2021-W53", "XXXX-WXX-2", ""])("%j fixes no interval", (value) => {
  expect(intervalOf(value)).toEqual({ from: null, to: null });
});

test("parts a period in halves", () => {
  const year = intervalOf("2015");
  expect(partOf(year, "early")).toEqual({ from: "2015-01-01", to: "2015-07-02" });
  expect(partOf(year, "late")).toEqual({ from: "2015-07-02", to: "2015-12-31" });
  expect(partOf(year, "middle")).toEqual({ from: "2015-04-02", to: "2015-10-01" });
  expect(partOf(intervalOf("2015-06-01"), "late")).toEqual(intervalOf("2015-06-01"));
});
