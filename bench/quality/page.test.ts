import { describe, expect, test } from "vitest";
import { sourcesOf } from "./known.ts";
import { type Measured, merged, qualityPage, rowsOf } from "./page.ts";

const row = (layer: string, set: string, measure: string, ours: number, best = "", pace: number | null = null): Measured => ({
  layer,
  set,
  measure,
  ours,
  best,
  pace,
});

describe("the page of figures", () => {
  const rows = [
    row("times", "times", "strict F1", 90.4, "HeidelTime 81.3", 24_000),
    row("times", "times", "value F1", 80, "UWTime 82.4; HeidelTime 77.6", 24_000),
    row("muc", "muc dev", "victim counts right (of 43)", 74.4),
  ];

  test("says where figures of others are from, each source once", () => {
    const page = qualityPage(rows);
    expect(page).toContain("| times | times | strict F1 | 90.4 | HeidelTime 81.3 | [1] | 24000 |");
    expect(page).toContain("| times | times | value F1 | 80 | UWTime 82.4; HeidelTime 77.6 | [1] [2] | 24000 |");
    expect(page).toContain("| muc | muc dev | victim counts right (of 43) | 74.4 | | | |");
    expect(page.match(/TempEval-3 platinum: Strötgen/g)).toHaveLength(1);
  });

  test("is read back as it was written", () => expect(rowsOf(qualityPage(rows))).toEqual(rows));

  test("reads a table without sources and pace", () =>
    expect(rowsOf("| layer | set | measure | ours | best known |\n|---|---|---|---:|---|\n| a | b | c | 1 | |")).toEqual([
      row("a", "b", "c", 1),
    ]));

  test("takes in what was measured again, where it stood, and keeps the rest", () => {
    const again = [row("times", "times", "strict F1", 91), row("new", "set", "F1", 5)];
    expect(merged(rows, again)).toEqual([again[0], rows[2], again[1]]);
  });
});

test("an aim of our own has no source; a speed of HeidelTime is measured, its F1 is cited", () => {
  expect(sourcesOf("aim 200")).toEqual([]);
  expect(sourcesOf("chrono 220,000; HeidelTime 600-1,200")).toEqual(["measured by us, side by side"]);
  expect(sourcesOf("HeidelTime 81.3")).toEqual(["TempEval-3 platinum: Strötgen, Zell and Gertz, SemEval 2013"]);
});
