import type { Dossier, Revision } from "../types/dossier.ts";
import { changeKind, changeWords } from "./case/change-words.ts";
import { dayWords } from "./case/day-words.ts";
import { type Lookup, lookupOf } from "./case/lookup.ts";
import { COLOUR, PLAIN, wrapped } from "./page.ts";
import { visible } from "./visible.ts";

export interface DifferenceOptions {
  readonly width?: number;
  readonly colour?: boolean;
  /** Changed claims only: a change of wording that changes none of them is left out. */
  readonly facts?: boolean;
}

/** What changed between the versions of one report, told in claims; each change with the words before and after. */
export function difference(dossier: Dossier, report: string, options: DifferenceOptions = {}): string {
  const width = options.width ?? 100;
  const style = options.colour === true ? COLOUR : PLAIN;
  const lookup = lookupOf(dossier);
  const revisions = dossier.revisions.filter((revision) => revision.report === report);
  const out: string[] = [];
  for (const revision of revisions) {
    const { from, to, quiet } = revision;
    out.push(...wrapped(visible(`${versionWords(from, lookup)} → ${versionWords(to, lookup)}`), width, "").map(style.strong));
    out.push(quiet ? style.warning("Changed without notice to readers.") : "Changed with a notice to readers.");
    const shown = changesOf(revision, options.facts === true);
    for (const change of shown) out.push(...wrapped(visible(`${changeKind(change)}: ${changeWords(change)}`), width, "  "));
    const wording = revision.changes.length - shown.length;
    if (wording > 0) out.push(style.faint(`  ${wording} more in wording only`));
    out.push("");
  }
  if (out.length === 0) out.push("Only one version of this report is in the case, or nothing changed between its versions.", "");
  return out.join("\n");
}

/** The changes of a revision; with `facts`, those of its wording alone left out. */
export function changesOf(revision: Revision, facts: boolean): Revision["changes"] {
  return facts ? revision.changes.filter(({ kind }) => kind !== "wording") : revision.changes;
}

function versionWords(version: string, lookup: Lookup): string {
  const said = lookup.record(version)?.version;
  const day = said?.updated ?? said?.published ?? null;
  return [lookup.outlet(version), day === null ? null : dayWords(day), version].filter((each) => each !== null).join(", ");
}
