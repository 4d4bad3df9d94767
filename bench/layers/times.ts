import { join } from "node:path";
import { jsonLines } from "../json-lines.ts";
import type { Layer } from "../layer.ts";
import { type Counts, countTimes, percentF1, type Timex } from "./times-score.ts";

interface Item {
  readonly id: string;
  readonly text: string;
  readonly written: string;
  readonly times: readonly Timex[];
}

/** Time expressions by the measure of TempEval-3. The best known are from UzZaman et al. 2013 and Lee et al. 2014, on its platinum set. */
export const times: Layer = {
  name: "times",
  set: "times",
  async measure(folder, read) {
    const sum = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0 };
    for (const { id, text, written, times: gold } of jsonLines<Item>(join(folder, "dev.jsonl"))) {
      const counts: Counts = countTimes(gold, (await read({ id, text, written })).times);
      for (const kind of ["gold", "found", "strict", "relaxed", "value"] as const) sum[kind] += counts[kind];
    }
    const row = { layer: "times", set: "times" };
    return [
      { ...row, measure: "strict F1", ours: percentF1(sum.strict, sum.gold, sum.found), best: "HeidelTime 81.3" },
      { ...row, measure: "relaxed F1", ours: percentF1(sum.relaxed, sum.gold, sum.found), best: "HeidelTime 90.3" },
      { ...row, measure: "value F1", ours: percentF1(sum.value, sum.gold, sum.found), best: "UWTime 82.4; HeidelTime 77.6" },
    ];
  },
};
