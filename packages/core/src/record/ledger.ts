import type { Deed, Entry } from "../types/entry.ts";
import { canonical, hashOf } from "./canonical.ts";

/** Where a ledger ends: what the next entry is tied to. */
export interface LedgerEnd {
  readonly seq: number;
  readonly hash: string | null;
}

export const EMPTY_LEDGER: LedgerEnd = { seq: 0, hash: null };

/** The entry that says a deed was done, tied to the entries before it. Time and name come from the caller. */
export function entryOf(deed: Deed, end: LedgerEnd, at: string, by: string): Entry {
  const open = { ...deed, seq: end.seq + 1, at, by, previous: end.hash };
  return { ...open, hash: hashOf(canonical(open)) };
}

/** What is wrong with an entry that should come next, in words; null when it is sound. */
export function faultOf(entry: Entry, end: LedgerEnd): string | null {
  const { hash, ...open } = entry;
  if (entry.seq !== end.seq + 1) return `entry ${end.seq + 1} is missing: entry ${entry.seq} comes next`;
  if (entry.previous !== end.hash) return `entry ${entry.seq} is not tied to the one before it: an entry was changed, added or removed`;
  if (hashOf(canonical(open)) !== hash) return `entry ${entry.seq} was changed: its hash does not fit`;
  return null;
}
