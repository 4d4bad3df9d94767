import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { dataFile, openGazetteer } from "@hearsay/gazetteer";
import type { Reader } from "./read-item.ts";

let loaded: Promise<Reader> | null = null;

/** The reader of this thread, loaded when first asked for. */
export function loadReader(): Promise<Reader> {
  loaded ??= readFile(fileURLToPath(dataFile.href)).then((bytes) => ({ gazetteer: openGazetteer(bytes), tagger: null }));
  return loaded;
}
