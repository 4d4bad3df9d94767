import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { claimsOf, EMPTY_CASE, judgementsOf, type ReportRecord } from "@hearsay/core";
import { withCasePlaces } from "../../packages/core/src/record/case-places.ts";
import { incidentsOf } from "../../packages/core/src/record/incidents.ts";
import { originsOf } from "../../packages/core/src/record/origins.ts";
import { loadGazetteer } from "../gazetteer.ts";
import type { Layer, Row } from "../layer.ts";
import { madeReports } from "../made/reports.ts";
import type { DossierOf } from "./cases.ts";

const FEW = 1_000;
const MANY = 10_000;

/** What a large case costs: made reports, grouped, and as a whole dossier; with one report more; and in memory. Of one core, whoever else uses the machine. */
export function scale(dossierOf: DossierOf, few: number = FEW, many: number = MANY): Layer {
  return {
    name: "scale",
    byNameOnly: true,
    set: "corpora/cases",
    async measure(): Promise<readonly Row[]> {
      const small = costs(few, dossierOf);
      const large = costs(many, dossierOf);
      const row = (set: string, measure: string, ours: number, best = ""): Row => ({
        layer: "scale",
        set,
        measure,
        ours: Math.round(ours * 100) / 100,
        best,
      });
      return [
        ...[small, large].flatMap((cost) => {
          const set = `made, ${cost.reports} reports`;
          return [
            row(set, "grouped into origins and incidents, reports/s", Math.round((1000 * cost.reports) / cost.grouping), "aim 1,000"),
            row(set, "whole dossier, reports/s", Math.round((1000 * cost.reports) / cost.dossier)),
            row(set, "one report added, ms", Math.round(cost.added), "aim 50"),
            row(set, "memory of records, MB", Math.round(cost.records)),
            row(set, "memory of the dossier beside them, MB", Math.round(cost.memory)),
          ];
        }),
        row(
          `made, ${few} to ${many} reports`,
          "a report's cost in the larger, times that in the smaller",
          large.dossier / many / (small.dossier / few),
        ),
        row(`made, ${many} reports`, "claims a report", large.claims / many),
      ];
    },
  };
}

interface Costs {
  readonly reports: number;
  readonly claims: number;
  /** Milliseconds that one core was busy. */
  readonly grouping: number;
  readonly dossier: number;
  readonly added: number;
  /** Megabytes. */
  readonly records: number;
  readonly memory: number;
}

function costs(reports: number, dossierOf: DossierOf): Costs {
  const judged = judgementsOf(EMPTY_CASE);
  const empty = heap();
  // From JSON, as a case file gives them.
  const records = [...madeReports(reports, loadGazetteer())].map(({ record }) => JSON.parse(JSON.stringify(record)) as ReportRecord);
  const held = heap();
  const claims = records.reduce((sum, record) => sum + claimsOf(record).length, 0);
  const last = records.splice(Math.floor(reports / 2), 1);
  // Copies: what is remembered of them does not help the others.
  const grouping = timed(() => {
    const copies = records.map((record) => ({ ...record }));
    return incidentsOf(withCasePlaces(copies), originsOf(copies, judged), judged);
  });
  const before = heap();
  const dossier = timed(() => dossierOf(records));
  const memory = heap() - before;
  const added = timed(() => dossierOf([...records, ...last]));
  return { reports, claims, grouping: grouping.spent, dossier: dossier.spent, added: added.spent, records: held - empty, memory };
}

/** Milliseconds that this process kept a core busy, its own helpers included. */
function timed<T>(work: () => T): { readonly result: T; readonly spent: number } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, spent: (user + system) / 1000 };
}

let collect: (() => void) | null = null;

/** Megabytes in use when all that nobody holds is gone. */
function heap(): number {
  if (collect === null) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as () => void;
  }
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20 + process.memoryUsage().arrayBuffers / 2 ** 20;
}
