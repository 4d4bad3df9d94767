import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Rows of a tab-separated file of `sources/`, without its comments ("# ...") and empty lines. */
export function tableOf(name: string): readonly (readonly string[])[] {
  const text = readFileSync(fileURLToPath(new URL(`../sources/${name}`, import.meta.url).href), "utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t").map((cell) => cell.trim()));
}
