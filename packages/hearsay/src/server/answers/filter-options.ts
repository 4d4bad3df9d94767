import { claimsOf, outletOf, voiceNameOf } from "@hearsay/core";
import type { Filter } from "../shapes/filter.ts";
import type { FilterOption, FilterOptions } from "../shapes/filter-options.ts";
import type { Known } from "./known.ts";
import { perKnown } from "./per-known.ts";
import { scopeOf } from "./scope.ts";

/** Suggestions of each kind at most: those in most reports. */
const MOST = 300;

/** What the filter can be set to, and how much it lets through as it is. */
export function filterOptions(known: Known, filter: Filter): FilterOptions {
  return { ...optionsOf(known), ...shareOf(known, filter) };
}

/** Counts what a filter lets through; a claim is looked at only where the filter asks about claims. */
function shareOf(known: Known, filter: Filter): Pick<FilterOptions, "versions" | "claims"> {
  const { lookup, dossier } = known;
  const scope = scopeOf(known, filter);
  const claims = { shown: 0, of: 0 };
  const versions = { shown: 0, of: dossier.records.length };
  for (const record of dossier.records) {
    const all = claimsOf(record);
    claims.of += all.length;
    if (!scope.version(record)) continue;
    if (!scope.looksAtClaims) {
      versions.shown++;
      claims.shown += all.length;
      continue;
    }
    let shown = 0;
    for (const { claim } of all) {
      const telling = lookup.telling({ version: record.version.id, claim: claim.id });
      if (telling !== null && scope.telling(telling)) shown++;
    }
    claims.shown += shown;
    if (shown > 0) versions.shown++;
  }
  return { versions, claims };
}

const optionsOf: (known: Known) => Pick<FilterOptions, "outlet" | "place" | "voice" | "incident"> = perKnown((known) => {
  const { dossier } = known;
  const outlets = new Tally();
  for (const record of dossier.records) outlets.add(outletOf(record), record.version.report);
  const places = new Tally();
  for (const row of known.rows("places")) {
    for (const name of [row["name"], row["country"]]) if (typeof name === "string") places.add(name, row.report);
  }
  const voices = new Tally();
  for (const row of known.rows("statements")) {
    const name = voiceNameOf(row);
    if (name !== null) voices.add(name, row.report);
  }
  const incident = dossier.incidents
    .map(({ id, title, claims }) => ({ value: id, words: title, reports: new Set(claims.map(({ version }) => version)).size }))
    .sort(byReports)
    .slice(0, MOST);
  return { outlet: outlets.options(), place: places.options(), voice: voices.options(), incident };
});

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
