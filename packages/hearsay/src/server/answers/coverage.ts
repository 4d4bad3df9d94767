import { daysOf, gapsOf, type ReportRecord } from "@hearsay/core";
import type { Coverage } from "../shapes/overview.ts";
import type { Known } from "./known.ts";
import { perKnown } from "./per-known.ts";
import type { Scope } from "./scope.ts";

/** Columns and places of the strip. */
const COLUMNS = 62;
const PLACES = 8;
const DAY_MS = 86_400_000;

const gaps = perKnown(({ dossier }) => gapsOf(dossier));

/** For each version: its days as numbers since 1970, and the places where it tells of something. */
const appearances = perKnown(({ dossier }) =>
  dossier.records.map((record) => ({
    record,
    days: daysOf(record.version).map((iso) => Date.parse(`${iso}T00:00:00Z`) / DAY_MS),
    places: placesTold(record),
  })),
);

/** Reports by day and by place: as far as the scope lets them through, and the silences that the whole case shows. */
export function coverageOf(known: Known, scope: Scope): Coverage {
  const seen = appearances(known).filter(({ record }) => scope.version(record));
  const dated = seen.filter(({ days }) => days.length > 0);
  const all = dated.flatMap(({ days }) => days);
  const first = all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = all.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const length = all.length === 0 ? 0 : last - first + 1;
  const step = Math.max(1, [1, 2, 7, 14, 30, 61, 122, 366].find((each) => length / each <= COLUMNS) ?? Math.ceil(length / COLUMNS));
  const columns = Math.ceil(length / step);
  const strip = (some: typeof dated): readonly number[] => {
    const sets = Array.from({ length: columns }, () => new Set<string>());
    for (const { record, days } of some) for (const day of days) sets[Math.floor((day - first) / step)]?.add(record.version.report);
    return sets.map(({ size }) => size);
  };
  const reportsOf = (some: typeof dated): number => new Set(some.map(({ record }) => record.version.report)).size;
  const byPlace = new Map<string, (typeof dated)[number][]>();
  for (const each of dated) {
    for (const place of each.places) {
      const list = byPlace.get(place);
      if (list === undefined) byPlace.set(place, [each]);
      else list.push(each);
    }
  }
  const places = [...byPlace]
    .map(([name, some]) => ({ name, some, reports: reportsOf(some) }))
    .sort((a, b) => b.reports - a.reports || (a.name < b.name ? -1 : 1))
    .slice(0, PLACES);
  const { days: without, silent, named } = gaps(known);
  return {
    days: Array.from({ length: columns }, (_, at) => new Date((first + at * step) * DAY_MS).toISOString().slice(0, 10)),
    step,
    rows: [
      { name: "All reports", reports: reportsOf(seen), counts: strip(dated) },
      ...places.map(({ name, some, reports }) => ({ name, reports, counts: strip(some) })),
    ],
    undated: seen.length - dated.length,
    without: without.slice(0, 20),
    silent: silent.slice(-20),
    named: named.slice(0, 40),
  };
}

function placesTold({ places, happenings, figures }: ReportRecord): readonly string[] {
  const told = new Set([...happenings, ...figures].map(({ place }) => place));
  return [
    ...new Set(places.filter(({ id, kind }) => told.has(id) && (kind === "settlement" || kind === "region")).map(({ name }) => name)),
  ];
}
