import { join } from "node:path";
import type { ReportRecord } from "@hearsay/core";
import { pairsOf } from "../cases/score.ts";
import { jsonLines } from "../json-lines.ts";
import type { Layer, Read, Row } from "../layer.ts";
import { f1, sum, type Tally } from "./attribution-score.ts";
import type { DossierOf } from "./cases.ts";

interface Item {
  readonly id: string;
  readonly text: string;
  readonly written: string | null;
  readonly topic: number;
  readonly subtopic: string;
}

/** ECB+: reports on two different events of one kind a topic. Two reports go together when they share an incident. */
export function grouping(dossierOf: DossierOf): Layer {
  return {
    name: "grouping",
    set: "grouping-ecb",
    async measure(folder: string, read: Read): Promise<readonly Row[]> {
      const items = jsonLines<Item>(join(folder, "train.jsonl"));
      const tallies: Tally[] = [];
      for (const topic of new Set(items.map((item) => item.topic))) {
        const part = items.filter((item) => item.topic === topic);
        const records: ReportRecord[] = [];
        for (const item of part) records.push(await read(item));
        tallies.push(togetherTally(part, dossierOf(records)));
      }
      const all = sum(tallies);
      const row = (measure: string, ours: number): Row => ({
        layer: "grouping",
        set: "grouping-ecb",
        measure,
        ours: Math.round(ours * 10) / 10,
        best: "",
      });
      return [
        row("pairs of reports in one incident, precision", all.found === 0 ? 0 : (100 * all.right) / all.found),
        row("pairs of reports in one incident, recall", all.expected === 0 ? 0 : (100 * all.right) / all.expected),
        row("pairs of reports in one incident, F1", f1(all)),
      ];
    },
  };
}

/** Pairs of reports of one subtopic, against those that share an incident. */
export function togetherTally(
  items: readonly { readonly id: string; readonly subtopic: string }[],
  dossier: Pick<ReturnType<DossierOf>, "records" | "incidents">,
): Tally {
  const idOf = new Map(dossier.records.map(({ id, version }) => [version.id, id ?? ""]));
  const together = new Set<string>();
  for (const { claims } of dossier.incidents)
    for (const [a, b] of pairsOf([...new Set(claims.map(({ version }) => idOf.get(version) ?? version))].sort())) together.add(`${a} ${b}`);
  let [right, found, expected] = [0, 0, 0];
  for (const [a, b] of pairsOf([...items].sort((x, y) => (x.id < y.id ? -1 : 1)))) {
    const both = together.has(`${a.id} ${b.id}`);
    if (both) found++;
    if (a.subtopic === b.subtopic) expected++;
    if (both && a.subtopic === b.subtopic) right++;
  }
  return { right, found, expected };
}
