import { join } from "node:path";
import { understand } from "../../packages/core/test/understand.ts";
import { jsonLines } from "../json-lines.ts";
import type { Layer, Row } from "../layer.ts";
import { addCounts, countRight, f1, NO_COUNTS, type Quantity } from "./newsquant-score.ts";

interface Gold {
  readonly text: string;
  readonly quantities: readonly { readonly value: string; readonly normalized_unit: string; readonly change: Quantity["change"] }[];
}

/**
 * Quantities of news sentences. The set counts every quantity, also those that tell nothing of a crisis, so that what is scored is all our amounts (with the unit and
 * the change of the figure made of them, where one is) and the lengths of time that the times layer found. Its unit names are mapped to ours by the table below.
 */
export const figures: Layer = {
  name: "figures",
  set: "newsquant",
  async measure(folder: string): Promise<readonly Row[]> {
    let counts = NO_COUNTS;
    for (const { text, quantities } of jsonLines<Gold>(join(folder, "dev.jsonl"))) {
      counts = addCounts(counts, countRight(quantities.map(goldQuantity), await quantitiesOf(text)));
    }
    const row = (measure: string, right: number, best: string): Row => ({
      layer: "figures",
      set: "newsquant dev",
      measure,
      ours: f1(right, counts),
      best,
    });
    return [
      row("value F1", counts.value, "CQE 92.0"),
      row("value and bound F1", counts.change, "CQE 88.1"),
      row("value, bound and unit F1", counts.unit, "CQE 85.6"),
    ];
  },
};

/** Their unit names to ours. */
const UNITS: Record<string, readonly string[]> = {
  "-": [],
  dollar: ["usd"],
  "australian dollar": ["aud"],
  "hong kong dollar": ["hkd"],
  euro: ["eur"],
  "pound sterling": ["gbp"],
  shekel: ["ils"],
  percentage: ["percent"],
  people: ["person"],
  worker: ["person", "worker"],
  man: ["person", "man"],
  kid: ["person"],
  employer: ["person", "employer"],
  horsepower: ["[hp]"],
  horse: ["[hp]", "horse"],
  hertz: ["hz"],
  gigahertz: ["ghz"],
  kilowatt: ["kw"],
  "kilowatt hour": ["kw.h"],
  yard: ["[yd_i]"],
  inch: ["[in_i]"],
  foot: ["[ft_i]"],
  metre: ["m"],
  mile: ["[mi_i]"],
  centimetre: ["cm"],
  kilogram: ["kg"],
  litre: ["l"],
  gallon: ["[gal_us]"],
  ounce: ["[oz_av]"],
  "pound-mass": ["[lb_av]", "gbp"],
  "mile per hour": ["[mi_i]/h"],
  celsius: ["cel", "degree"],
};

/** A gold quantity in our terms. */
export function goldQuantity({ value, normalized_unit, change }: Gold["quantities"][number]): Quantity {
  const range = /^(-?[\d.]+)-([\d.]+)$/.exec(value);
  const low = Number(range?.[1] ?? value);
  const high = Number(range?.[2] ?? value);
  const base = normalized_unit.replace(/ per .*$/, "");
  const units = UNITS[normalized_unit] ?? UNITS[base] ?? [base, base.split(" ").at(-1) ?? base];
  return { low, high, change, units };
}

const PERIODS: Record<string, string> = { Y: "year", M: "month", W: "week", D: "day", H: "hour", S: "second" };

/** All quantities we find in a text. */
export async function quantitiesOf(text: string): Promise<readonly Quantity[]> {
  const { found } = await understand(text);
  const out: Quantity[] = [];
  for (const { start, end, amount } of found.amounts) {
    const figure = found.figures.find((other) => other.start === start && other.end === end);
    const number = amount.value ?? amount.low ?? amount.high;
    if (number === null) continue;
    const low = amount.value ?? amount.low ?? number;
    const high = amount.value ?? amount.high ?? number;
    const bound = amount.approximate
      ? "~"
      : amount.value !== null || (amount.low !== null && amount.high !== null)
        ? "="
        : amount.low !== null
          ? ">"
          : "<";
    const change =
      figure?.as === "rise" && (bound === "=" || bound === "~")
        ? "up"
        : (bound === "=" || bound === "~") && figure?.as === "fall"
          ? "down"
          : bound;
    const counted = figure?.counted ? (text.slice(figure.counted.start, figure.counted.end).toLowerCase().split(/\s+/).at(-1) ?? "") : "";
    const units = [figure?.unit?.toLowerCase() ?? "", counted, counted.replace(/s$/, "")].filter((unit) => unit !== "");
    const scale =
      figure?.unit === "percent" && figure.amount.value !== null && amount.value !== null ? figure.amount.value / amount.value : 1;
    out.push({ low: low * scale, high: high * scale, change, units });
  }
  for (const time of found.times) {
    const period = /^P(T?)([\d.]+)([YMWDHS])$/.exec(time.value ?? "");
    if (time.type !== "duration" || period === null) continue;
    const words = text.slice(Math.max(0, time.start - 14), time.end).toLowerCase();
    const change = /more than|over|at least/.test(words)
      ? ">"
      : /up to|less than|under/.test(words)
        ? "<"
        : /about|around|nearly|almost|roughly|some/.test(words)
          ? "~"
          : "=";
    const unit = period[1] === "T" && period[3] === "M" ? "minute" : (PERIODS[period[3] ?? ""] ?? "");
    if (/\d|one|two|three|four|five|six|seven|eight|nine|ten/.test(text.slice(time.start, time.end).toLowerCase()))
      out.push({ low: Number(period[2]), high: Number(period[2]), change, units: [unit] });
  }
  return out;
}
