import { join } from "node:path";
import { jsonLines } from "../json-lines.ts";
import type { Layer, Row } from "../layer.ts";
import { quantitiesOf } from "./newsquant-quantities.ts";
import { addCounts, countRight, f1, NO_COUNTS, type Quantity } from "./newsquant-score.ts";

interface Gold {
  readonly text: string;
  readonly quantities: readonly { readonly value: string; readonly normalized_unit: string; readonly change: Quantity["change"] }[];
}

/** Quantities of news sentences: what is scored, and what is put into the set's notation, is said in newsquant-quantities.ts. Its unit names are mapped to ours by the table below. */
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
  ounce: ["[oz_av]", "[foz_us]"],
  "pound-mass": ["[lb_av]", "gbp"],
  "mile per hour": ["[mi_i]/h"],
  "mile per gallon": ["[mi_i]/[gal_us]"],
  "foot pound-force": ["[ft_i].[lbf_av]"],
  pint: ["[pt_us]", "pint"],
  quart: ["[qt_us]", "quart"],
  "fluid ounce": ["[foz_us]"],
  "year of age": ["a", "year"],
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
