import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { EMPTY_CASE, read } from "@hearsay/core";
import { dossierOf } from "../packages/core/src/record/dossier.ts";
import { loadModel } from "../packages/hearsay/src/reading/reader.ts";
import { belowFloor, type Floors } from "./floors.ts";
import { loadGazetteer } from "./gazetteer.ts";
import type { Layer, Read } from "./layer.ts";
import { attribution } from "./layers/attribution.ts";
import { cases, type DossierOf } from "./layers/cases.ts";
import { challenge } from "./layers/challenge.ts";
import { coreference } from "./layers/coreference.ts";
import { grouping } from "./layers/grouping.ts";
import { happenings } from "./layers/happenings.ts";
import { modelSpeed } from "./layers/model-speed.ts";
import { muc } from "./layers/muc.ts";
import { namesUner, namesWorldwide } from "./layers/names.ts";
import { figures } from "./layers/newsquant.ts";
import { pages } from "./layers/pages.ts";
import { placesGwn, placesLgl } from "./layers/places.ts";
import { scale } from "./layers/scale.ts";
import { speakers } from "./layers/speakers.ts";
import { speed } from "./layers/speed.ts";
import { times } from "./layers/times.ts";
import { tolls } from "./layers/tolls.ts";
import { page, workbench } from "./layers/workbench.ts";
import { sourcesOf } from "./quality/known.ts";
import { type Measured, merged, qualityPage, rowsOf } from "./quality/page.ts";
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
  scale(dossier),
  page,
  workbench,
  speed,
  modelSpeed,
];

const PAGE = resolve(import.meta.dirname, "../docs/reference/quality.md");

const HELP = `Usage: npm run bench -- [quality] [LAYER…] [--data FOLDER] [--floors] [--json]

Scores each layer on the data sets that have it and prints one table, with the best known beside ours.

  quality    print the page of docs/reference/quality.md instead: figures, sources and pace
  --write    with quality: write the page; layers that were not measured now stay as they were written
  LAYER      one or more of: ${LAYERS.map(({ name }) => name).join(", ")}; when none is named all but scale, workbench and model-speed, which take minutes
  --data     folder of the data sets (default ../shared/data); a set that is not there is skipped
  --floors   compare with bench/floors.json and fail when a figure lies below its floor
  --model    en: read with the trained model; none: by rules (default none; floors are of rules)
  --json     print rows as JSON`;

const { values, positionals } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    floors: { type: "boolean" },
    json: { type: "boolean" },
    write: { type: "boolean" },
    model: { type: "string", default: "none" },
    help: { type: "boolean", short: "h" },
  },
  allowPositionals: true,
});
if (values.help === true) {
  console.log(HELP);
  process.exit(0);
}
const asPage = positionals[0] === "quality";
const wanted = asPage ? positionals.slice(1) : positionals;
const unknown = wanted.filter((name) => !LAYERS.some((layer) => layer.name === name));
if (unknown.length > 0) {
  console.error(`No such layer: ${unknown.join(", ")}.\n\n${HELP}`);
  process.exit(2);
}

const gazetteer = loadGazetteer();
const tagger = values.model === "en" ? await loadModel() : undefined;
/** Words read and seconds of processor time spent on them, of the layer at hand. */
let spent = { words: 0, seconds: 0 };
const readItem: Read = async (item) => {
  const start = process.cpuUsage();
  const record = await read({ text: item.text }, { id: item.id, published: item.written ?? undefined, language: "en", gazetteer, tagger });
  const { user, system } = process.cpuUsage(start);
  spent = { words: spent.words + item.text.split(/\s+/).length, seconds: spent.seconds + (user + system) / 1e6 };
  return record;
};
const rows: Measured[] = [];
for (const layer of LAYERS) {
  if (wanted.length > 0 ? !wanted.includes(layer.name) : layer.byNameOnly === true || (layer === modelSpeed && tagger === undefined))
    continue;
  const folder = layer.set.startsWith("corpora/") ? resolve(import.meta.dirname, "..", layer.set) : join(values.data, layer.set);
  if (!existsSync(folder)) {
    console.error(`${layer.name}: no data at ${folder}, skipped`);
    continue;
  }
  console.error(`${layer.name} …`);
  spent = { words: 0, seconds: 0 };
  const found = await layer.measure(folder, readItem, tagger);
  const pace = spent.seconds > 0 ? Math.round(spent.words / spent.seconds) : null;
  rows.push(...found.map((row) => ({ ...row, set: tagger === undefined ? row.set : `${row.set}, with the model`, pace })));
}
for (const { layer, measure, best } of rows)
  if (best !== "" && !best.startsWith("aim") && sourcesOf(best).length === 0) console.error(`NO SOURCE: ${layer}, ${measure}: ${best}`);
if (values.json === true) console.log(JSON.stringify(rows, null, 2));
else if (!asPage) console.log(table(rows));
else if (values.write === true) {
  const all = existsSync(PAGE) ? merged(rowsOf(readFileSync(PAGE, "utf8")), rows) : rows;
  writeFileSync(PAGE, qualityPage(all));
  console.log(`${rows.length} figures written to docs/reference/quality.md, ${all.length - rows.length} kept as they were`);
} else console.log(qualityPage(rows));

if (values.floors === true) {
  const floors = JSON.parse(readFileSync(join(import.meta.dirname, "floors.json"), "utf8")) as Floors;
  const below = belowFloor(rows, floors);
  for (const { row, floor, why } of below)
    console.error(`BELOW ITS FLOOR: ${row.layer}, ${row.set}, ${row.measure}: ${row.ours}, floor ${floor} (${why})`);
  console.log(`${rows.length} figures measured, ${below.length} below their floor`);
  process.exit(below.length > 0 ? 1 : 0);
}
