import { changesOf, compare as compareOf, comparisonOf, difference, type ReportRecord } from "@hearsay/core";
import { loadDossier, reportNamed } from "./dossier.ts";
import type { Io } from "./io.ts";
import { formatFor } from "./options.ts";

/** `hearsay compare`: two reports, each by its newest version unless a version is named. */
export async function compare(path: string, a: string, b: string, options: { readonly format?: string }, io: Io): Promise<number> {
  const format = formatFor(options.format, ["text", "json"], "text", "json", io);
  const dossier = await loadDossier(path);
  const [first, second] = [newest(reportNamed(dossier, a, path)), newest(reportNamed(dossier, b, path))];
  if (format === "text") await io.out(compareOf(dossier, first, second, { width: io.width, colour: io.colour }).trimEnd());
  else await io.out(JSON.stringify(comparisonOf(dossier, first, second)));
  return 0;
}

/** `hearsay diff`: what changed between the versions of one report. Exit code 1 when nothing did. */
export async function diff(
  path: string,
  name: string,
  options: { readonly format?: string; readonly facts?: boolean },
  io: Io,
): Promise<number> {
  const format = formatFor(options.format, ["text", "json"], "text", "json", io);
  const dossier = await loadDossier(path);
  const [{ version }] = reportNamed(dossier, name, path);
  const facts = options.facts === true;
  const revisions = dossier.revisions
    .filter(({ report }) => report === version.report)
    .map((revision) => ({ ...revision, changes: changesOf(revision, facts) }));
  if (format === "text") await io.out(difference(dossier, version.report, { width: io.width, colour: io.colour, facts }).trimEnd());
  else await io.out(JSON.stringify({ report: version.report, revisions }));
  return revisions.some(({ changes }) => changes.length > 0) ? 0 : 1;
}

function newest(versions: readonly [ReportRecord, ...ReportRecord[]]): ReportRecord {
  return versions.at(-1) ?? versions[0];
}
