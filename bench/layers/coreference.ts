import { join } from "node:path";
import { jsonLines } from "../json-lines.ts";
import type { Layer, Row } from "../layer.ts";
import { addGap, countGap, type GapCounts, type GapItem, gapF1 } from "./coreference-score.ts";

/** Whom pronouns mean (GAP), names found by ourselves; the best known are given the two names. */
export const coreference: Layer = {
  name: "coreference",
  set: "coref-gap",
  async measure(folder, read) {
    let counts: GapCounts = { right: 0, wrong: 0, missed: 0, both: 0, all: 0 };
    for (const item of jsonLines<GapItem & { readonly id: string; readonly text: string }>(join(folder, "dev.jsonl"))) {
      const { actors } = await read(item);
      counts = addGap(counts, countGap(item, actors));
    }
    const row = (measure: string, ours: number, best = ""): Row => ({ layer: "coreference", set: "coref-gap", measure, ours, best });
    return [
      row("F1 (whom a pronoun means)", gapF1(counts), "parallelism 66.9 (names given)"),
      row("pronouns with both answers right", (100 * counts.both) / counts.all),
    ];
  },
};
