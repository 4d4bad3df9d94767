import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { prepare, taggerFor } from "@hearsay/core";
import { jsonLines } from "../json-lines.ts";
import type { Layer, Row } from "../layer.ts";
import { addNameCounts, countNames, type Labelled, type NameCounts, nameF1 } from "./names-score.ts";

interface Item {
  readonly text: string;
  readonly entities: readonly Labelled[];
}

const NOTHING: NameCounts = { right: 0, ours: 0, gold: 0 };
const LABELS = ["person", "organization", "place"] as const;
/** The labels of the makers in our words; what is not here is not measured. Both sets count sites among places here. */
const THEIRS: Readonly<Record<string, string>> = {
  PER: "person",
  ORG: "organization",
  LOC: "place",
  Person: "person",
  Organization: "organization",
  Location: "place",
  Facility: "place",
};
const BEST = "on CoNLL-2003: compromise 47.9 (measured), BERT-base 92.4";

/** Names in news of many countries (Worldwide Newswire). */
export const namesWorldwide: Layer = layer("entities-worldwide");
/** Names in web text (Universal NER on EWT). */
export const namesUner: Layer = layer("entities-uner");

function layer(set: string): Layer {
  return {
    name: `names-${set.replace("entities-", "")}`,
    set,
    async measure(folder, _read, model) {
      const counts = new Map<string, NameCounts>(LABELS.map((label) => [label, NOTHING]));
      let milliseconds = 0;
      let words = 0;
      for (const { text, entities } of jsonLines<Item>(join(folder, "dev.jsonl"))) {
        const prepared = await prepare({ text }, { language: "en" });
        const tagger = taggerFor(prepared, model);
        if (tagger === null) continue;
        const start = performance.now();
        const marks = await tagger.tag(prepared.paragraphs);
        milliseconds += performance.now() - start;
        const ours = prepared.paragraphs.flatMap(({ tokens }, index) =>
          (marks[index]?.names ?? []).map(({ first, last, label }) => ({
            start: tokens[first]?.start ?? 0,
            end: tokens[last - 1]?.end ?? 0,
            label: label === "facility" ? "place" : label,
          })),
        );
        for (const { tokens } of prepared.paragraphs) words += tokens.length;
        const gold = entities.map(({ start, end, label }) => ({ start, end, label: THEIRS[label] ?? "" }));
        for (const label of LABELS) {
          const some = countNames(
            gold.filter((name) => name.label === label),
            ours.filter((name) => name.label === label),
          );
          counts.set(label, addNameCounts(counts.get(label) ?? NOTHING, some));
        }
      }
      const row = (measure: string, ours: number, best = ""): Row => ({ layer: "names", set, measure, ours, best });
      return [
        row("F1, exact bounds and label", nameF1([...counts.values()].reduce(addNameCounts, NOTHING)), BEST),
        ...LABELS.map((label) => row(`F1, ${label}`, nameF1(counts.get(label) ?? NOTHING))),
        row(model === undefined ? "words/s, rule tagger" : "words/s, model and rules", Math.round((1000 * words) / milliseconds)),
      ];
    },
  };
}
