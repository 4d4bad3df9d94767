import type { Dossier } from "../../types/dossier.ts";
import type { Version } from "../../types/version.ts";
import { isoDay, numberOf, plusDays, readDay } from "../../understand/calendar.ts";
import { order } from "./lookup.ts";

/** What the reports of a case leave uncovered, as far as they themselves show it. */
export interface Gaps {
  /** Days between the first and the last report on which none was published: first and last day of each stretch. */
  readonly days: readonly { readonly from: string; readonly to: string }[];
  /** Places where something is said to have happened, and that no report speaks of after a day, while the case goes on. */
  readonly silent: readonly { readonly place: string; readonly last: string; readonly reports: number }[];
  /** Places that reports name without telling what happened there. */
  readonly named: readonly string[];
}

/** Days of quiet before a place counts as silent. */
const SILENCE = 2;
/** A case over many years has gaps everywhere: looked for in the days within this many of a report. */
const LONGEST = 366;

/** Places and days without a report. */
export function gapsOf(dossier: Dossier): Gaps {
  const published = [...new Set(dossier.records.flatMap(({ version }) => daysOf(version)))].sort();
  return { days: daysWithout(published), ...placesWithout(dossier, published.at(-1) ?? null) };
}

/** The days on which a version appeared: as it was published, and as it was changed. */
export function daysOf({ published, updated }: Version): readonly string[] {
  const days = [published, updated].map((day) => day?.slice(0, 10) ?? "").filter((day) => readDay(day) !== null);
  return [...new Set(days)];
}

function daysWithout(published: readonly string[]): Gaps["days"] {
  const gaps: { from: string; to: string }[] = [];
  for (const [at, next] of published.entries()) {
    const before = readDay(published[at - 1] ?? "");
    const day = readDay(next);
    if (before === null || day === null) continue;
    const missing = numberOf(day) - numberOf(before) - 1;
    if (missing < 1 || missing > LONGEST) continue;
    gaps.push({ from: isoDay(plusDays(before, 1)), to: isoDay(plusDays(day, -1)) });
  }
  return gaps;
}

function placesWithout(dossier: Dossier, last: string | null): Pick<Gaps, "silent" | "named"> {
  const told = new Map<string, { last: string; reports: Set<string> }>();
  const named = new Set<string>();
  for (const { version, places, happenings, figures } of dossier.records) {
    const withClaims = new Set([...happenings, ...figures].map(({ place }) => place));
    for (const { id, name, kind, country } of places) {
      if ((kind !== "settlement" && kind !== "region") || country === null) continue;
      named.add(name);
      if (!withClaims.has(id)) continue;
      const known = told.get(name) ?? { last: "", reports: new Set<string>() };
      const day = version.published?.slice(0, 10) ?? "";
      const [, latest = day] = [known.last, day].sort();
      told.set(name, { last: latest, reports: known.reports.add(version.report) });
    }
  }
  const end = readDay(last ?? "");
  const silent = [...told]
    .filter(([, { last: day }]) => {
      const read = readDay(day);
      return read !== null && end !== null && numberOf(end) - numberOf(read) >= SILENCE;
    })
    .map(([place, { last: day, reports }]) => ({ place, last: day, reports: reports.size }))
    .sort((a, b) => order(a.last, b.last) || order(a.place, b.place));
  return { silent, named: [...named].filter((name) => !told.has(name)).sort() };
}
