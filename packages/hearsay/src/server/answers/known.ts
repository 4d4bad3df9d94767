import { type CaseState, type Dossier, type Entry, type Listing, type Lookup, lookupOf, type ReportRecord, type Row } from "@hearsay/core";
import type { CaseFile, Kept } from "../../store/case-file.ts";
import type { Knowing } from "../shapes/knowing.ts";
import { carryOver } from "./carry-over.ts";

/** All that is known of a case at one state of its ledger; each part is made when it is first asked for. */
export interface Known {
  /** Hash of the newest entry; null: none. */
  readonly ledger: string | null;
  readonly title: string;
  readonly state: CaseState;
  /** In the order in which they came in. */
  readonly kept: readonly Kept[];
  readonly records: ReadonlyMap<string, ReportRecord>;
  /** Every entry of the ledger, read from the file when it is asked for. */
  entries(): Iterable<Entry>;
  /** Every line of a list, in the order of reports and their text. */
  rows(listing: Listing): readonly Row[];
  readonly dossier: Dossier;
  readonly lookup: Lookup;
}

/** Says how far the reading is once in so many versions. */
const STEP = 250;

/** Reads the case; `before` is what was known last: records that did not change are not parsed again. `tell` hears what is being done that takes its time; null: nothing. */
export function knownOf(file: CaseFile, before: Known | null, tell: (knowing: Knowing | null) => void): Known {
  const { seq, hash } = file.end();
  const state: CaseState = { ...file.decisions(), entries: seq, head: hash };
  const kept = [...keptIn(file, before, tell)];
  const lists = new Map<Listing, readonly Row[]>();
  const carried = carryOver(state, kept);
  let dossier: Dossier | null = null;
  let lookup: Lookup | null = null;
  const known: Known = {
    ledger: hash,
    title: file.title,
    state,
    kept,
    records: new Map(kept.map(({ record }) => [record.version.id, record])),
    entries: () => file.entries(),
    rows: (listing) => {
      const made = lists.get(listing) ?? kept.flatMap((each) => carried.rows(listing, each));
      lists.set(listing, made);
      return made;
    },
    get dossier() {
      if (dossier === null) {
        tell({ doing: "grouping", done: 0, total: kept.length });
        dossier = carried.dossier(known.title);
        tell(null);
      }
      return dossier;
    },
    get lookup() {
      lookup ??= lookupOf(known.dossier);
      return lookup;
    },
  };
  return known;
}

/** Newest readings; those of entries that were there before are taken from what was known. */
function* keptIn(file: CaseFile, before: Known | null, tell: (knowing: Knowing | null) => void): Generator<Kept> {
  const readings = file.sql("SELECT id, reading FROM versions ORDER BY number").all() as { id: string; reading: number }[];
  const old = new Map(before?.kept.map((each) => [each.record.version.id, each]));
  const known = before?.state.entries ?? 0;
  for (const [at, { id, reading }] of readings.entries()) {
    if (at % STEP === 0) tell({ doing: "reading", done: at, total: readings.length });
    const same = reading <= known ? old.get(id) : undefined;
    const kept = same ?? file.version(id);
    if (kept !== null) yield kept;
  }
  tell(null);
}
