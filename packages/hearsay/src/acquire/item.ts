import type { Input, Said } from "@hearsay/core";

/** One report as it came in, before it is read: what is in it and what the caller said of it. */
export interface Item {
  /** The caller's own id (the `id` of a JSON line, else the file name); null for standard input. */
  readonly id: string | null;
  readonly input: Input;
  readonly said: Said;
}

/** Something that should have been a report and could not be had: no such file, a broken JSON line. */
export interface FailedItem {
  readonly id: string | null;
  /** For people: what was expected, what came, what to do. */
  readonly error: string;
}

/** What a source of reports yields, in its own order. */
export type Acquired = Item | FailedItem;

/** True for what could not be had, or could not be read. */
export function isFailed(some: object): some is FailedItem {
  return "error" in some;
}
