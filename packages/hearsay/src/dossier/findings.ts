import { bearingOf, type CaseState, type Dossier, dossierOf, type ReportRecord, statesOf } from "@hearsay/core";
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

/**
 * Finds what the case at a path says, again and again as the case changes. Records that were read are held, so that only new ones are read from the disk and
 * prepared; where what people decided since bears on nothing but the state of claims, what was found stands.
 */
export class Finder {
  readonly #path: string;
  readonly #held = new Map<string, { readonly reading: number; readonly record: ReportRecord }>();
  #last: { readonly bearing: string; readonly findings: DossierFindings } | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  /** What the case says now. `tell` hears of the progress. Throws what `openCase` throws. */
  find(tell: (progress: Progress) => void): DossierFindings {
    const file = openCase(this.#path);
    try {
      // One moment of the case, whoever writes meanwhile.
      file.db.exec("BEGIN");
      const { seq, hash } = file.end();
      const state: CaseState = { ...file.decisions(), entries: seq, head: hash };
      const fresh = this.#take(file, tell);
      const bearing = `${file.title}\n${bearingOf(state)}`;
      if (fresh || this.#last?.bearing !== bearing) this.#last = { bearing, findings: this.#found(file.title, state) };
      else this.#last = { bearing, findings: { ...this.#last.findings, ledger: hash ?? "", states: statesOf(state) } };
      return this.#last.findings;
    } finally {
      file.close();
    }
  }

  #found(title: string, state: CaseState): DossierFindings {
    const { records: _, ...findings } = dossierOf({ title, state, records: [...this.#held.values()].map(({ record }) => record) });
    return findings;
  }

  /** Takes in readings that are not held yet; false: there are none. */
  #take(file: CaseFile, tell: (progress: Progress) => void): boolean {
    const rows = file.sql("SELECT id, reading FROM versions").all() as { readonly id: string; readonly reading: number }[];
    const missing = rows.filter(({ id, reading }) => this.#held.get(id)?.reading !== reading);
    const newest = file.sql("SELECT record FROM readings WHERE entry = ?").pluck();
    missing.forEach(({ id, reading }, at) => {
      if (at % STEP === 0) tell({ done: at, total: missing.length });
      this.#held.set(id, { reading, record: file.json<ReportRecord>(newest.get(reading) as string) });
    });
    return missing.length > 0;
  }
}
