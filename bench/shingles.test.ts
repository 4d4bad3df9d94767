import { describe, expect, test } from "vitest";
import { scoreOf, shingleCounts } from "./shingles.ts";

describe("the measure of the article extraction benchmark", () => {
  test("the same words, whatever stands between them, are all right", () => {
    expect(shingleCounts("One two three, four five.", "one: not")).toEqual({ tp: 0, fp: 1 / 3, fn: 2 / 3 });
    expect(shingleCounts("One two three, four five.", "One two\nthree four five")).toEqual({ tp: 1, fp: 0, fn: 0 });
  });

  test("counts runs of four words, each as often as it comes", () => {
    // Truth: abcd bcde. Ours: abcd bcdx.
    expect(shingleCounts("a b c d e", "a b c d x")).toEqual({ tp: 1 / 3, fp: 1 / 3, fn: 1 / 3 });
    expect(shingleCounts("a a a a a", "a a a a")).toEqual({ tp: 1 / 2, fp: 0, fn: 1 / 2 });
  });

  test("nothing against nothing counts for nothing", () => {
    expect(shingleCounts("", "")).toEqual({ tp: 0, fp: 0, fn: 0 });
    expect(shingleCounts("a b", "")).toEqual({ tp: 0, fp: 0, fn: 1 });
  });

  test("precision leaves out pages with no answer, recall those with no truth", () => {
    const { precision, recall, f1 } = scoreOf([
      { tp: 1, fp: 0, fn: 0 },
      { tp: 0, fp: 0, fn: 1 },
      { tp: 0.5, fp: 0.5, fn: 0 },
    ]);
    expect(precision).toBeCloseTo(0.75);
    expect(recall).toBeCloseTo(2 / 3);
    expect(f1).toBeCloseTo((2 * 0.75 * (2 / 3)) / (0.75 + 2 / 3));
  });
});
