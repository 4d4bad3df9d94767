import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvLine, guarded, unguarded } from "./csv.ts";

describe("a cell of CSV", () => {
  test.each(["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "'=1"])(
    "that a spreadsheet would run is guarded: %j",
    (cell) => {
      expect(guarded(cell)).toBe(`'${cell}`);
    },
  );

  test.each(["164", "-5", "+3.5", "more than 3,700", "a=b", "'quoted'", "", "don't"])("that is harmless stays as it is: %j", (cell) => {
    expect(guarded(cell)).toBe(cell);
  });

  test("comes back as it was", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string().map((words) => `=${words}`),
      fc.string().map((words) => `''@${words}`),
    );
    fc.assert(
      fc.property(cell, (words) => {
        expect(unguarded(guarded(words))).toBe(words);
      }),
    );
  });
});

test("a line quotes what would break it and leaves unknown values empty", () => {
  expect(csvLine(["a,b", 'say "no"', "two\nlines", null, 12, true])).toBe('"a,b","say ""no""","two\nlines",,12,true');
  expect(csvLine(["=1"], true)).toBe("=1");
});
