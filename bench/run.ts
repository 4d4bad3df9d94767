import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { EMPTY_CASE, read } from "@hearsay/core";
import { dossierOf } from "../packages/core/src/record/dossier.ts";
import { loadModel } from "../packages/hearsay/src/reading/reader.ts";
import { belowFloor, type Floors } from "./floors.ts";
import { loadGazetteer } from "./gazetteer.ts";
import type { Layer, Read, Row } from "./layer.ts";
import { attribution } from "./layers/attribution.ts";
import { cases, type DossierOf } from "./layers/cases.ts";
import { challenge } from "./layers/challenge.ts";
import { coreference } from "./layers/coreference.ts";
import { grouping } from "./layers/grouping.ts";
import { happenings } from "./layers/happenings.ts";
import { muc } from "./layers/muc.ts";
import { namesUner, namesWorldwide } from "./layers/names.ts";
import { figures } from "./layers/newsquant.ts";
import { pages } from "./layers/pages.ts";
import { placesGwn, placesLgl } from "./layers/places.ts";
import { speakers } from "./layers/speakers.ts";
import { speed } from "./layers/speed.ts";
import { times } from "./layers/times.ts";
import { tolls } from "./layers/tolls.ts";
import { table } from "./table.ts";

const dossier: DossierOf = (records) => dossierOf({ title: "", state: EMPTY_CASE, records });

// Speed comes last: what it measures is the built command, warm.
const LAYERS: readonly Layer[] = [
  pages,
  times,
  placesLgl,
  placesGwn,
  figures,
  muc,
  tolls,
  namesWorldwide,
  namesUner,
  coreference,
  speakers,
  attribution,
  challenge,
  happenings,
  cases(dossier),
  grouping(dossier),
  speed,
];

const HELP = `Usage: npm run bench -- [LAYER…] [--data FOLDER] [--floors] [--json]

Scores each layer on the data sets that have it and prints one table, with the best known beside ours.

  LAYER      one or more of: ${LAYERS.map(({ name }) => name).join(", ")} (all when none is named)
  --data     folder of the data sets (default ../shared/data); a set that is not there is skipped
  --floors   compare with bench/floors.json and fail when a figure lies below its floor
  --model    en: read with the trained model; none: by rules (default none; floors are of rules)
  --json     print rows as JSON`;

const { values, positionals } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    floors: { type: "boolean" },
    json: { type: "boolean" },
    model: { type: "string", default: "none" },
    help: { type: "boolean", short: "h" },
  },
  allowPositionals: true,
});
if (values.help === true) {
  console.log(HELP);
  process.exit(0);
}
const unknown = positionals.filter((name) => !LAYERS.some((layer) => layer.name === name));
if (unknown.length > 0) {
  console.error(`No such layer: ${unknown.join(", ")}.\n\n${HELP}`);
  process.exit(2);
}

const gazetteer = loadGazetteer();
const tagger = values.model === "en" ? await loadModel() : undefined;
const readItem: Read = (item) =>
  read({ text: item.text }, { id: item.id, published: item.written ?? undefined, language: "en", gazetteer, tagger });
const rows: Row[] = [];
for (const layer of LAYERS) {
  if (positionals.length > 0 && !positionals.includes(layer.name)) continue;
  const folder = layer.set.startsWith("corpora/") ? resolve(import.meta.dirname, "..", layer.set) : join(values.data, layer.set);
  if (!existsSync(folder)) {
    console.error(`${layer.name}: no data at ${folder}, skipped`);
    continue;
  }
  console.error(`${layer.name} …`);
  rows.push(...(await layer.measure(folder, readItem)));
}
console.log(values.json === true ? JSON.stringify(rows, null, 2) : table(rows));

if (values.floors === true) {
  const floors = JSON.parse(readFileSync(join(import.meta.dirname, "floors.json"), "utf8")) as Floors;
  const below = belowFloor(rows, floors);
  for (const { row, floor, why } of below)
    console.error(`BELOW ITS FLOOR: ${row.layer}, ${row.set}, ${row.measure}: ${row.ours}, floor ${floor} (${why})`);
  console.log(`${rows.length} figures measured, ${below.length} below their floor`);
  process.exit(below.length > 0 ? 1 : 0);
}
