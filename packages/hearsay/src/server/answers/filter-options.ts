import { type Listing, outletOf, voiceNameOf } from "@hearsay/core";
import type { Filter } from "../shapes/filter.ts";
import type { FilterOption, FilterOptions } from "../shapes/filter-options.ts";
import type { Known } from "./known.ts";
import { perKnown } from "./per-known.ts";
import { looksAtClaims, rowScope } from "./row-scope.ts";

/** Suggestions of each kind at most: those in most reports. */
const MOST = 300;
const CLAIMS: readonly Listing[] = ["statements", "figures", "events", "namings"];

/** What the filter can be set to, and how much it lets through as it is. */
export function filterOptions(known: Known, filter: Filter): FilterOptions {
  return { ...optionsOf(known), ...shareOf(known, filter) };
}

/** Counts what a filter lets through: where it asks about claims, a version is shown that has one which passes. */
function shareOf(known: Known, filter: Filter): Pick<FilterOptions, "versions" | "claims"> {
  const passes = rowScope(known, filter);
  const asksClaims = looksAtClaims(filter);
  const shown = new Set<string>();
  const claims = { shown: 0, of: 0 };
  for (const listing of CLAIMS)
    for (const row of known.rows(listing)) {
      claims.of++;
      if (passes !== null && !passes(row)) continue;
      claims.shown++;
      if (asksClaims) shown.add(row.version);
    }
  if (!asksClaims) for (const row of known.rows("reports")) if (passes === null || passes(row)) shown.add(row.version);
  return { versions: { shown: shown.size, of: known.kept.length }, claims };
}

const optionsOf: (known: Known) => Pick<FilterOptions, "outlet" | "place" | "voice"> = perKnown((known) => {
  const outlets = new Tally();
  for (const { record } of known.kept) outlets.add(outletOf(record), record.version.report);
  const places = new Tally();
  for (const row of known.rows("places")) {
    for (const name of [row["name"], row["country"]]) if (typeof name === "string") places.add(name, row.report);
  }
  const voices = new Tally();
  for (const row of known.rows("statements")) {
    const name = voiceNameOf(row);
    if (name !== null) voices.add(name, row.report);
  }
  return { outlet: outlets.options(), place: places.options(), voice: voices.options() };
});

/** The incidents that a filter can be set to. */
export const incidentOptions: (known: Known) => readonly FilterOption[] = perKnown(({ dossier }) =>
  dossier.incidents
    .map(({ id, title, claims }) => ({ value: id, words: title, reports: new Set(claims.map(({ version }) => version)).size }))
    .sort(byReports)
    .slice(0, MOST),
);

/** Counts the reports that each name is in. */
class Tally {
  readonly #reports = new Map<string, Set<string>>();

  add(name: string, report: string): void {
    const seen = this.#reports.get(name);
    if (seen === undefined) this.#reports.set(name, new Set([report]));
    else seen.add(report);
  }

  options(): readonly FilterOption[] {
    return [...this.#reports]
      .filter(([name]) => name !== "")
      .map(([name, { size }]) => ({ value: name, words: name, reports: size }))
      .sort(byReports)
      .slice(0, MOST);
  }
}

function byReports(a: FilterOption, b: FilterOption): number {
  return b.reports - a.reports || (a.words < b.words ? -1 : 1);
}
