import { readFileSync } from "node:fs";

/** Rows of a tab-separated file of `sources/`, without its comments ("# ...") and empty lines. */
export function tableOf(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../sources/${name}`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t").map((cell) => cell.trim()));
}
