import type { Report } from "../types/dossier.ts";
import type { Judgements } from "../types/judgements.ts";
import type { ReportRecord } from "../types/report-record.ts";

/** Records by publication, then id, each version once: the order of everything else in a dossier, whatever the order of adding. */
export function inOrder(records: readonly ReportRecord[]): readonly ReportRecord[] {
  const once = new Map<string, ReportRecord>();
  for (const record of records) once.set(record.version.id, record);
  return [...once.values()].sort((a, b) => byTime(a.version.published, b.version.published) || compare(a.version.id, b.version.id));
}

/** Articles through all their versions, oldest first. */
export function reportsOf(records: readonly ReportRecord[], judged: Judgements): readonly Report[] {
  return [...versionsOf(records).entries()].map(([id, versions]) => {
    const outlet = versions.findLast(({ version }) => version.outlet !== null)?.version.outlet ?? null;
    return {
      id,
      outlet,
      owner: ownerOf(outlet, versions.findLast(({ version }) => version.owner !== null)?.version.owner ?? null, judged),
      versions: versions.map(({ version }) => version.id),
    };
  });
}

/** The versions of each report, in the order in which the page stood so: by what the page and its capture say, then the caller's own id. */
export function versionsOf(records: readonly ReportRecord[]): ReadonlyMap<string, readonly ReportRecord[]> {
  const groups = new Map<string, ReportRecord[]>();
  for (const record of inOrder(records)) {
    const group = groups.get(record.version.report);
    if (group === undefined) groups.set(record.version.report, [record]);
    else group.push(record);
  }
  for (const group of groups.values()) group.sort(byAge);
  return groups;
}

/** Who owns an outlet: what a person said, else what the page or the caller said. */
export function ownerOf(outlet: string | null, said: string | null, judged: Judgements): string | null {
  return (outlet === null ? undefined : judged.owners.get(outlet)) ?? said;
}

function byAge(a: ReportRecord, b: ReportRecord): number {
  return (
    byTime(a.version.published, b.version.published) ||
    (a.version.updated !== null || b.version.updated !== null
      ? compare(a.version.updated ?? a.version.published ?? "", b.version.updated ?? b.version.published ?? "")
      : 0) ||
    byTime(a.version.retrieved, b.version.retrieved) ||
    compare(a.id ?? "", b.id ?? "") ||
    compare(a.version.id, b.version.id)
  );
}

function byTime(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compare(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
