import type { ReportRecord } from "../types/report-record.ts";
import { versionsOf } from "./reports.ts";

/** The ids of the versions that no newer version of their report took the place of. */
export function latestOf(records: readonly ReportRecord[]): ReadonlySet<string> {
  return new Set([...versionsOf(records).values()].map((versions) => versions.at(-1)?.version.id ?? ""));
}
