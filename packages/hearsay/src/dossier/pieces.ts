import type { DossierFindings } from "./findings.ts";

type ListName = { [Name in keyof DossierFindings]: DossierFindings[Name] extends readonly unknown[] ? Name : never }[keyof DossierFindings];

/** Some of a list of findings, in order. */
export interface Piece {
  readonly list: ListName;
  readonly items: readonly unknown[];
}

/** What is no list. */
export type Head = Omit<DossierFindings, ListName>;

/** So many at once: whoever takes them in is kept from other work for some milliseconds. */
const AT_ONCE = 1_000;

/** Findings cut up, so that a thread that is given them by another can do other things in between. */
export function* piecesOf(findings: DossierFindings): Generator<Piece> {
  for (const [list, items] of Object.entries(findings) as [ListName, unknown][]) {
    if (!Array.isArray(items)) continue;
    for (let at = 0; at < items.length; at += AT_ONCE) yield { list, items: items.slice(at, at + AT_ONCE) };
  }
}

/** The rest. */
export function headOf({ format, title, ledger }: DossierFindings): Head {
  return { format, title, ledger };
}

/** Findings put together again. */
export class Pieces {
  readonly #lists: Record<ListName, unknown[]> = {
    states: [],
    reports: [],
    origins: [],
    incidents: [],
    relations: [],
    tracks: [],
    revisions: [],
    sames: [],
  };

  take({ list, items }: Piece): void {
    for (const item of items) this.#lists[list].push(item);
  }

  /** With what is no list. */
  whole(head: Head): DossierFindings {
    return { ...head, ...this.#lists } as DossierFindings;
  }
}
