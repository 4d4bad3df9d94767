import type { Dossier } from "../../types/dossier.ts";
import { plural } from "./count-words.ts";
import { spanWords } from "./day-words.ts";

/** What every page about a case says first. */
export const CAUTION =
  "Reported, not verified: Hearsay counts who says what and from how many independent origins. It never says that something is true.";

/** "16 versions of 14 reports, from 8 outlets · published 5 to 16 Jan 2022". */
export function extentWords(dossier: Dossier): string {
  const outlets = new Set(dossier.records.map(({ version }) => version.outlet).filter((outlet) => outlet !== null));
  const days = dossier.records
    .map(({ version }) => version.published?.slice(0, 10) ?? "")
    .filter((day) => day !== "")
    .sort();
  const reports = plural(dossier.reports.length, "report");
  const versions = dossier.records.length > dossier.reports.length ? `${plural(dossier.records.length, "version")} of ${reports}` : reports;
  const published = spanWords(days[0] ?? null, days.at(-1) ?? null);
  return [
    outlets.size === 0 ? versions : `${versions} from ${plural(outlets.size, "outlet")}`,
    published === null ? null : `published ${published}`,
  ]
    .filter((each) => each !== null)
    .join(" · ");
}
