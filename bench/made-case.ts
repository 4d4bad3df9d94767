import { rmSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { claimsOf } from "@hearsay/core";
import { createCase, openCaseToWrite } from "hearsay";
import { loadGazetteer } from "./gazetteer.ts";
import { type Made, madeReports } from "./made/reports.ts";

const HELP = `Usage: npx tsx --conditions=hearsay-source bench/made-case.ts OUT.hearsay [--reports N] [--force]

Writes a case of made reports on made-up crises, the same every time, to measure with.

  --reports N  how many (default 10000, some 20 claims each)
  --force      write over a file that is there`;

/** When everything in a made case was done: the file is the same every time. */
const AT = "2026-06-01T12:00:00.000Z";
const AT_ONCE = 500;

const { values, positionals } = parseArgs({
  options: { reports: { type: "string", default: "10000" }, force: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  allowPositionals: true,
});
const [path] = positionals;
const count = Number(values.reports);
if (values.help === true || path === undefined || !Number.isInteger(count) || count < 1) {
  console.log(HELP);
  process.exit(values.help === true ? 0 : 2);
}
if (values.force === true) for (const ending of ["", "-wal", "-shm"]) rmSync(path + ending, { force: true });

const start = performance.now();
createCase(path, `Made case of ${count} reports`, AT);
const file = await openCaseToWrite(path, "made-case");
// What a crash loses is made again.
file.db.pragma("synchronous = OFF");
let claims = 0;
let batch: Made[] = [];
const keep = () => {
  file.add(
    batch.map(({ record, text }) => ({ item: { id: record.id, input: { text }, said: {} }, record: JSON.stringify(record), marks: "[]" })),
    AT,
  );
  batch = [];
};
for (const made of madeReports(count, loadGazetteer())) {
  claims += claimsOf(made.record).length;
  batch.push(made);
  if (batch.length === AT_ONCE) keep();
}
keep();
file.close();
console.log(`${path}: ${count} reports, ${claims} claims, in ${((performance.now() - start) / 1000).toFixed(1)} s`);
