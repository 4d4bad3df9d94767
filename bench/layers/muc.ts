import { join } from "node:path";
import type { ReportRecord } from "@hearsay/core";
import { jsonLines } from "../json-lines.ts";
import type { Layer, Read, Row } from "../layer.ts";

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly written: string | null;
  readonly incidents: readonly {
    readonly victims: readonly { readonly number: readonly string[]; readonly effect: readonly string[] }[];
  }[];
}

type Found = ReportRecord["figures"][number];

/** A victim count of the keys: what befell, and every way its number may be given. */
export interface VictimCount {
  readonly of: "killed" | "injured";
  readonly numbers: readonly { readonly bound: "=" | "~" | ">" | "<" | "range"; readonly low: number; readonly high: number }[];
}

/**
 * Victim counts of MUC-4's keys: of those of two or more that stand as a number in the text, how many are found with number, effect and bound. A share of the gold,
 * since the keys leave out whatever is no terrorist incident.
 */
export const muc: Layer = {
  name: "muc",
  set: "muc",
  async measure(folder: string, read: Read): Promise<readonly Row[]> {
    let right = 0;
    let all = 0;
    for (const item of jsonLines<Gold>(join(folder, "dev.jsonl"))) {
      const counts = victimCounts(item).filter((count) => stands(count, item.text));
      if (counts.length === 0) continue;
      const { figures } = await read({ id: item.id, text: item.text, written: item.written });
      all += counts.length;
      right += counts.filter((count) => figures.some((figure) => agrees(count, figure))).length;
    }
    return [
      {
        layer: "muc",
        set: "muc dev",
        measure: `victim counts right (of ${all})`,
        ours: Math.round((1000 * right) / Math.max(1, all)) / 10,
        best: "",
      },
    ];
  },
};

/** The counts of two or more of the keys of one report. */
export function victimCounts({ incidents }: Pick<Gold, "incidents">): readonly VictimCount[] {
  const counts: VictimCount[] = [];
  const seen = new Set<string>();
  for (const { number, effect } of incidents.flatMap(({ victims }) => victims)) {
    const of = effect.includes("DEATH") ? "killed" : effect.includes("INJURY") ? "injured" : null;
    const numbers = number.map(keyNumber).filter((key) => key !== null);
    if (of === null || numbers.length === 0 || numbers.every(({ high }) => high < 2)) continue;
    const key = `${of} ${number.join("|")}`;
    if (!seen.has(key)) counts.push({ of, numbers });
    seen.add(key);
  }
  return counts;
}

/** Reads a number as the keys write it: "12", "~30" about, "10 -" at least, "- 15" at most, "6-8" a range; null for "PLURAL". */
export function keyNumber(key: string): VictimCount["numbers"][number] | null {
  const match = /^(~|-)?\s*(\d+)\s*(?:(-)\s*(\d+)?)?$/.exec(key.trim());
  if (match === null) return null;
  const low = Number(match[2]);
  if (match[4] !== undefined) return { bound: "range", low, high: Number(match[4]) };
  const bound = match[1] === "~" ? "~" : match[1] === "-" ? "<" : match[3] === "-" ? ">" : "=";
  return { bound, low, high: low };
}

const WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

function stands({ numbers }: VictimCount, text: string): boolean {
  const lower = text.toLowerCase();
  return numbers.some(({ low }) => {
    const written = [String(low), low.toLocaleString("en-US"), WORDS[low] ?? ""].filter((form) => form !== "");
    return written.some((form) => new RegExp(`(?<![\\d.,])\\b${form}\\b(?![.,]?\\d)`).test(lower));
  });
}

function agrees({ of, numbers }: VictimCount, figure: Found): boolean {
  if (figure.of !== of) return false;
  const { value, low, high, approximate } = figure.amount;
  return numbers.some((key) => {
    if (key.bound === "=") return value === key.low && !approximate;
    if (key.bound === "~") return (value === key.low || low === key.low) && approximate;
    if (key.bound === ">") return value === null && low === key.low && high === null;
    if (key.bound === "<") return (high === key.low || low === key.low) && value !== high;
    return low === key.low && high === key.high;
  });
}
