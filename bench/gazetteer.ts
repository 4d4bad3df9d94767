import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Gazetteer } from "@hearsay/core";
import { dataFile, openGazetteer } from "@hearsay/gazetteer";

let loaded: Gazetteer | null = null;

/** The gazetteer that ships, read from disk once. */
export function loadGazetteer(): Gazetteer {
  loaded ??= openGazetteer(readFileSync(fileURLToPath(dataFile.href)));
  return loaded;
}
