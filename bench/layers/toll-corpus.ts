import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One figure as the labels give it. */
export interface TollFigure {
  readonly words: string;
  /** As in corpora/tolls/README.md: "12", ">=12", ">3700", "<=50", "<50", "~30", "~<30", "~>30", "300..400", "~>=24", "?". */
  readonly amount: string;
  readonly of: string;
  readonly unit: string | null;
  readonly population: string | null;
  readonly as: string;
  readonly voice: string | null;
  readonly place: string | null;
  readonly asOf: string | null;
}

/** One labelled paragraph. */
export interface TollText {
  readonly id: string;
  readonly style: string;
  readonly written: string | null;
  readonly heldout: boolean;
  readonly text: string;
  readonly figures: readonly TollFigure[];
}

const AS = new Set(["level", "new", "rise", "fall", "former", "withdrawn"]);

/** Reads the labelled paragraphs: dev.txt, and heldout.txt that nobody tunes on. */
export function readTolls(folder: string): readonly TollText[] {
  return ["dev.txt", "heldout.txt"].flatMap((name) => {
    const path = join(folder, name);
    return existsSync(path) ? parseTolls(readFileSync(path, "utf8"), name === "heldout.txt") : [];
  });
}

/** Parses the plain format: "## id | style | date", the text, then "= words | amount | of unit [population] [as] | voice | place | as of". */
export function parseTolls(source: string, heldout: boolean): readonly TollText[] {
  return source
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const lines = part.split("\n");
      const [id = "", style = "", written = ""] = (lines[0] ?? "").split("|").map((field) => field.trim());
      const text = lines
        .slice(1)
        .filter((line) => !line.startsWith("= ") && line.trim() !== "")
        .join("\n");
      const figures = lines.filter((line) => line.startsWith("= ")).map((line) => figureOf(line.slice(2), `${id}: ${line}`, text));
      return { id, style, written: written || null, heldout, text, figures };
    });
}

function figureOf(line: string, where: string, text: string): TollFigure {
  const [words = "", amount = "", what = "", voice = "-", place = "-", asOf = "-"] = line.split("|").map((field) => field.trim());
  if (!text.toLowerCase().includes(words.toLowerCase())) throw new Error(`${where}: the text does not have these words`);
  if (!/^(?:[~<>=]*[\d.]+|[\d.]+\.\.[\d.]+|~[\d.]+\.\.[\d.]+|\?)$/.test(amount)) throw new Error(`${where}: what amount is "${amount}"?`);
  const [of = "", unit = "", ...rest] = what.split(" ");
  const as = rest.find((word) => AS.has(word)) ?? "level";
  const population = rest.find((word) => !AS.has(word)) ?? null;
  const said = (field: string) => (field === "-" || field === "" ? null : field);
  return { words, amount, of, unit: unit === "-" ? null : unit, population, as, voice: said(voice), place: said(place), asOf: said(asOf) };
}
