import type { Row } from "../layer.ts";
import { MEASURES, sourcesOf } from "./known.ts";

/** A row with how fast its layer read the set: words in a second of one core; null where it was not clocked. */
export interface Measured extends Row {
  readonly pace: number | null;
}

const ABOUT = `# Quality and speed

Written by \`npm run bench -- quality --write\` for this version, on development sets that are not part of this repository. By rules alone, unless the set says "with the
model". Rules were tuned on these sets: expect a little less on others. What is left standing is told in \`bench/known-gaps.md\`. Pace is in words per second of one core,
for the whole reading of a text, on two shared x86-64 cores.
`;

const HEADS = ["layer", "set", "measure", "ours", "best known", "source", "pace"];

/** The page of figures: what is measured and how, the table, and where figures of others are from. */
export function qualityPage(rows: readonly Measured[]): string {
  const sources = [...new Set(rows.flatMap(({ best }) => sourcesOf(best)))];
  const marks = (best: string): string =>
    sourcesOf(best)
      .map((source) => `[${sources.indexOf(source) + 1}]`)
      .join(" ");
  const lines = rows.map((row) =>
    line([row.layer, row.set, row.measure, number(row.ours), row.best, marks(row.best), row.pace === null ? "" : String(row.pace)]),
  );
  const layers = [...new Set(rows.map(({ layer }) => layer))];
  return [
    ABOUT,
    line(HEADS),
    `|${HEADS.map((head) => (head === "ours" || head === "pace" ? "---:" : "---")).join("|")}|`,
    ...lines,
    "",
    "## Sources",
    "",
    ...sources.map((source, index) => `${index + 1}. ${source}`),
    "",
    "## What is measured",
    "",
    ...layers.flatMap((layer) => (MEASURES.has(layer) ? [`- **${layer}**: ${MEASURES.get(layer)}.`] : [])),
    "",
  ].join("\n");
}

/** The rows of a page written before; a page of an older form gives those without pace. */
export function rowsOf(page: string): readonly Measured[] {
  return page
    .split("\n")
    .filter((text) => text.startsWith("| ") && !text.startsWith("| layer |"))
    .map((text): Measured => {
      const [layer = "", set = "", measure = "", ours = "", best = "", , pace = ""] = text
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim());
      return { layer, set, measure, ours: Number(ours), best, pace: pace === "" ? null : Number(pace) };
    });
}

/** What was measured now in the place of what was measured before, layer by layer and set by set; the rest stays as it was. */
export function merged(before: readonly Measured[], now: readonly Measured[]): readonly Measured[] {
  const key = ({ layer, set }: Row): string => `${layer}\n${set}`;
  const fresh = new Map<string, Measured[]>();
  for (const row of now) fresh.set(key(row), [...(fresh.get(key(row)) ?? []), row]);
  const all: Measured[] = [];
  const taken = new Set<string>();
  const take = (of: string): void => {
    if (taken.has(of)) return;
    taken.add(of);
    all.push(...(fresh.get(of) ?? []));
  };
  for (const row of before) {
    if (fresh.has(key(row))) take(key(row));
    else all.push(row);
  }
  for (const of of fresh.keys()) take(of);
  return all;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`.replaceAll("|  |", "| |").replaceAll("|  |", "| |");
}

function number(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}
