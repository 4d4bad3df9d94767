import { join } from "node:path";
import { incidentsOf } from "../../packages/core/src/record/incidents.ts";
import { NO_JUDGEMENTS } from "../../packages/core/src/types/judgements.ts";
import { jsonLines } from "../json-lines.ts";
import type { Layer, Row } from "../layer.ts";
import { countPairs } from "./grouping-score.ts";

interface GroupedItem {
  readonly id: string;
  readonly text: string;
  readonly topic: number;
  /** One event of its topic: the other subtopic tells of another event of the same kind. */
  readonly subtopic: string;
}

/** Which reports tell of one event (ECB+): pairs of reports that share an incident, against those of one subtopic. The reports have no dates. */
export const grouping: Layer = {
  name: "grouping",
  set: "grouping-ecb",
  async measure(folder, read) {
    const items = jsonLines<GroupedItem>(join(folder, "train.jsonl"));
    const records = [];
    for (const { id, text } of items) records.push(await read({ id, text }));
    const subtopics = new Map(records.map(({ version }, at) => [version.id, items[at]?.subtopic ?? ""]));
    const groups = incidentsOf(records, [], NO_JUDGEMENTS).map(({ claims }) => [...new Set(claims.map(({ version }) => version))]);
    const { right, found, expected } = countPairs(groups, subtopics);
    const row = (measure: string, ours: number): Row => ({ layer: "grouping", set: "grouping-ecb", measure, ours, best: "" });
    return [
      row("pairs of reports, precision", found === 0 ? 100 : (100 * right) / found),
      row("pairs of reports, recall", (100 * right) / expected),
    ];
  },
};
