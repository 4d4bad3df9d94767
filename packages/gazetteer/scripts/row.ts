import type { GazetteerEntry } from "@hearsay/core";

/** A place on its way into the file: an entry with all its names. */
export interface Row extends Omit<GazetteerEntry, "main"> {
  /** Names beside the main one. */
  readonly others: readonly string[];
}
