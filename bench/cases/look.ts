// `npx tsx --conditions=hearsay-source bench/cases/look.ts [CASE…]`: what a dossier of the labelled cases has wrong, line by line.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { EMPTY_CASE } from "@hearsay/core";
import { dossierOf } from "../../packages/core/src/record/dossier.ts";
import { readReports } from "../layers/cases.ts";
import { loadCase } from "./labels.ts";
import { scoreCase } from "./score.ts";

const folder = join(import.meta.dirname, "../../corpora/cases");
const named = process.argv.slice(2);
for (const name of readdirSync(folder).sort()) {
  if (name.endsWith(".md") || (named.length > 0 && !named.includes(name))) continue;
  const labelled = loadCase(join(folder, name));
  if (labelled.labels.heldOut && !named.includes(name)) continue;
  const dossier = dossierOf({ title: name, state: EMPTY_CASE, records: await readReports(labelled.reports) });
  console.log(`\n${name}\n${scoreCase(labelled, dossier).wrong.join("\n")}`);
}
