import { describe, expect, test } from "vitest";
import { isIsoDate, saidOf } from "./said.ts";

describe("a date of publication", () => {
  test.each([
    "2024",
    "2024-02",
    "2024-02-29",
    "2024-02-29T14:52",
    "2024-02-29 14:52",
    "2024-02-29T14:52:10Z",
    "2024-02-29T14:52:10.123+05:30",
  ])("%s", (words) => {
    expect(isIsoDate(words)).toBe(true);
  });

  test.each(["", "24", "2023-02-29", "2024-13", "2024-00-10", "2024-02-29T25:00", "29.2.2024", "yesterday", "2024-02-29T", " 2024"])(
    "not %j",
    (words) => {
      expect(isIsoDate(words)).toBe(false);
    },
  );
});

test("what is said on the command line is checked before anything is read", () => {
  expect(saidOf({ published: "2024-05", outlet: "Herald", language: "en-GB" })).toEqual({
    published: "2024-05",
    outlet: "Herald",
    language: "en-GB",
  });
  expect(saidOf({})).toEqual({});
  expect(() => saidOf({ published: "May" })).toThrow(/must be a date/);
  expect(() => saidOf({ language: "english!" })).toThrow(/must be a code/);
});
