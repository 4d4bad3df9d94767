import {
  bearingOf,
  type CaseState,
  type Dossier,
  dossierOf,
  type Listing,
  type ReportRecord,
  type Row,
  rowsOf,
  statesOf,
} from "@hearsay/core";
import type { Kept } from "../../store/case-file.ts";

/** What is made of a record or of a whole case is kept from one state of the ledger to the next where a decision leaves it as it was. */
export interface CarryOver {
  /** Lines of one list that a record gives. */
  rows(listing: Listing, kept: Kept): readonly Row[];
  dossier(title: string): Dossier;
}

interface RowsMade {
  readonly decided: string;
  readonly rows: readonly Row[];
}

interface DossierMade {
  /** Title and decisions that it follows from. */
  readonly bearing: string;
  readonly records: readonly ReportRecord[];
  readonly dossier: Dossier;
}

const rowsMade = new WeakMap<ReportRecord, Map<Listing, RowsMade>>();
/** By the first record of the case: a thread knows one case. */
const dossierMade = new WeakMap<ReportRecord, DossierMade>();

export function carryOver(state: CaseState, kept: readonly Kept[]): CarryOver {
  const decided = decidedByVersion(state);
  const records = kept.map(({ record }) => record);
  return {
    rows: (listing, { item, record }) => {
      const own = decided.get(record.version.id) ?? "";
      const lists = rowsMade.get(record) ?? new Map<Listing, RowsMade>();
      rowsMade.set(record, lists);
      const before = lists.get(listing);
      if (before?.decided === own) return before.rows;
      const rows = rowsOf(listing, { item, record, standing: (claim) => state.standings.get(`${record.version.id}/${claim}`) });
      lists.set(listing, { decided: own, rows });
      return rows;
    },
    dossier: (title) => {
      const [first] = records;
      const bearing = `${title}\n${bearingOf(state)}`;
      const before = first === undefined ? undefined : dossierMade.get(first);
      const same =
        before?.bearing === bearing && before.records.length === records.length && before.records.every((each, at) => each === records[at]);
      const dossier = same
        ? { ...before.dossier, ledger: state.head ?? "", states: statesOf(state) }
        : dossierOf({ title, state, records });
      if (first !== undefined) dossierMade.set(first, { bearing, records, dossier });
      return dossier;
    },
  };
}

/** Which decisions a version has: the same words, the same decisions. */
function decidedByVersion({ standings }: CaseState): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { claim, entry, state } of standings.values())
    found.set(claim.version, `${found.get(claim.version) ?? ""} ${claim.claim}:${entry}:${state}`);
  return found;
}
