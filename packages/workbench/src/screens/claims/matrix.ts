import type { ClaimRow, ClaimsMatrix } from "hearsay/shapes";

/** What a column does with a claim. */
export type Stand = "says" | "denies" | "other" | "silent" | "removed";

/** A column: an origin, or one outlet that carries it. */
export interface MatrixColumn {
  readonly key: string;
  readonly origin: number;
  /** Null: the origin, whoever carries it. */
  readonly outlet: number | null;
}

/** A cell with the passages behind it. */
export interface Cell {
  readonly stand: Stand;
  readonly evidence: readonly number[];
  /** What it says instead: titles of the other claims. */
  readonly other: readonly string[];
}

/** How each stand is marked and named. */
export const STANDS: Readonly<Record<Stand, { readonly sign: string; readonly words: string }>> = {
  says: { sign: "●", words: "says" },
  denies: { sign: "✕", words: "denies or takes back" },
  other: { sign: "≠", words: "gives another value" },
  silent: { sign: "·", words: "silent" },
  removed: { sign: "⊘", words: "said, and removed later" },
};

/** Origins as columns; those that are expanded are followed by the outlets that carry them. */
export function columnsOf({ origins, rows }: ClaimsMatrix, expanded: ReadonlySet<number>): readonly MatrixColumn[] {
  return origins.flatMap((_, origin): MatrixColumn[] => {
    const own = { key: `o${origin}`, origin, outlet: null };
    if (!expanded.has(origin)) return [own];
    const outlets = new Set(
      rows.flatMap(({ tellings }) => tellings.filter((each) => each.origins.includes(origin)).map(({ outlet }) => outlet)),
    );
    return [own, ...[...outlets].map((outlet) => ({ key: `o${origin}-${outlet}`, origin, outlet }))];
  });
}

/** Cells of all rows under all columns. */
export function cellsOf({ rows }: ClaimsMatrix, columns: readonly MatrixColumn[]): readonly (readonly Cell[])[] {
  const own = (row: ClaimRow, { origin, outlet }: MatrixColumn): ClaimRow["tellings"] =>
    row.tellings.filter((each) => each.origins.includes(origin) && (outlet === null || each.outlet === outlet));
  return rows.map((row) =>
    columns.map((column): Cell => {
      const some = own(row, column);
      if (some.length > 0) {
        const evidence = some.map((each) => each.evidence);
        const stand = some.some(({ does }) => does === "denies") ? "denies" : some.every(({ isRemoved }) => isRemoved) ? "removed" : "says";
        return { stand, evidence, other: [] };
      }
      const others =
        row.measure === null
          ? []
          : rows
              .filter(({ id, measure }) => measure === row.measure && id !== row.id)
              .map((each) => ({
                title: each.title,
                tellings: own(each, column).filter(({ does, isRemoved }) => does === "says" && !isRemoved),
              }))
              .filter(({ tellings }) => tellings.length > 0);
      if (others.length === 0) return { stand: "silent", evidence: [], other: [] };
      return {
        stand: "other",
        evidence: others.flatMap(({ tellings }) => tellings.map(({ evidence }) => evidence)),
        other: others.map(({ title }) => title),
      };
    }),
  );
}

/** "Interior Ministry", "Interior Ministry, in Saryarka". */
export function columnName({ origin, outlet }: MatrixColumn, { origins, outlets }: ClaimsMatrix): string {
  const name = origins[origin]?.name ?? "";
  return outlet === null ? name : `${name}, in ${outlets[outlet] ?? ""}`;
}
