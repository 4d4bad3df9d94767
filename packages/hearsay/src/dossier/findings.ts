import { type Dossier, dossierOf, type ReportRecord } from "@hearsay/core";
import type { CaseFile } from "../store/case-file.ts";
import { openCase } from "../store/open-case.ts";

/** What a case says across its reports, without the records themselves: those lie in the case file, by version. */
export type DossierFindings = Omit<Dossier, "records">;

/** How far the reading of a case is, in versions of reports. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Says how far it is once in so many versions. */
const STEP = 100;

/** Finds what the case at a path says now. `tell` hears of the progress. */
export function findingsAt(path: string, tell: (progress: Progress) => void): DossierFindings {
  const file = openCase(path);
  try {
    const { seq, hash } = file.end();
    const records = recordsIn(file, tell);
    const { records: _, ...findings } = dossierOf({
      title: file.title,
      state: { ...file.decisions(), entries: seq, head: hash },
      records,
    });
    return findings;
  } finally {
    file.close();
  }
}

function recordsIn(file: CaseFile, tell: (progress: Progress) => void): readonly ReportRecord[] {
  const total = file.sql("SELECT count(*) FROM versions").pluck().get() as number;
  const records: ReportRecord[] = [];
  tell({ done: 0, total });
  for (const { record } of file.kept()) {
    records.push(record);
    if (records.length % STEP === 0) tell({ done: records.length, total });
  }
  return records;
}
