import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { read } from "@hearsay/core";
import type { Layer, Read, Row } from "./layer.ts";

const LAYERS: readonly Layer[] = [];

const { values, positionals } = parseArgs({ options: { data: { type: "string", default: "../shared/data" } }, allowPositionals: true });
const rows: Row[] = [];
const readItem: Read = (item) => read({ text: item.text }, { id: item.id, published: item.written ?? undefined, language: "en" });
for (const layer of LAYERS) {
  if (positionals.length > 0 && !positionals.includes(layer.name)) continue;
  const folder = join(values.data, layer.set);
  if (!existsSync(folder)) {
    console.log(`${layer.name}: no data at ${folder}, skipped`);
    continue;
  }
  rows.push(...(await layer.measure(folder, readItem)));
}
console.table(rows);
