import { type Amount, CSV, type Listing, type Row, TABLES } from "@hearsay/core";
import type { TableColumn } from "../shapes/table.ts";
import type { Known } from "./known.ts";
import { speakerOf } from "./row-scope.ts";

type Cell = string | number | boolean | null;

/** A column of a list: how it is shown, and by what it is sorted. */
export interface ListColumn extends TableColumn {
  readonly cell: (row: Row) => Cell;
  readonly sortKey: (row: Row) => Cell;
}

/** Ids are for programs: there, but not shown at first. */
const IDS: readonly string[] = ["claim", "version", "report", "actor"];
/** Columns whose values are few enough to be chosen from. */
const FACETS: Readonly<Record<Listing, readonly string[]>> = {
  reports: ["outlet", "language", "owner"],
  statements: ["state", "stance", "manner", "said by", "outlet"],
  figures: ["state", "of", "as", "said by", "place", "outlet"],
  events: ["state", "type", "status", "place", "outlet"],
  namings: ["state", "label", "said by", "outlet"],
  places: ["type", "country"],
  actors: ["type", "country"],
};

/** Columns of a list: those of the command's table first, then what its CSV has besides. */
export function columnsOf(known: Known, listing: Listing): readonly ListColumn[] {
  const table = TABLES[listing].map(({ head, right = false, cell }): ListColumn => {
    const own = cellOf(known, listing, head) ?? cell;
    const isId = head === "place" ? listing === "places" : IDS.includes(head);
    return { id: head, right, usual: !isId, cell: own, sortKey: sortKeyOf(head) ?? own };
  });
  const heads = new Set(table.map(({ id }) => id));
  const more = CSV[listing]
    .filter(([head]) => !heads.has(head) && !(head === "voice" && heads.has("said by")))
    .map(
      ([head, cell]): ListColumn => ({
        id: head,
        right: false,
        usual: head === "words" && (listing === "figures" || listing === "namings"),
        cell: cell as (row: Row) => Cell,
        sortKey: cell as (row: Row) => Cell,
      }),
    );
  // A report is known by its title first.
  const first = listing === "reports" ? table.filter(({ id }) => id === "title") : [];
  return [...first, ...table.filter((column) => !first.includes(column)), ...more];
}

/** Columns of a list by whose values it can be narrowed. */
export function facetsOf(listing: Listing): readonly string[] {
  return FACETS[listing];
}

/** Namings hold ids where people want names; what is "of" is shown with whom it counts, and narrowed without. */
function cellOf(known: Known, listing: Listing, head: string): ((row: Row) => Cell) | null {
  if (head === "said by") return (row) => speakerOf(known, row);
  if (listing === "namings" && head === "calls")
    return (row) => known.records.get(row.version)?.actors.find(({ id }) => id === row["of"])?.name ?? (row["of"] as string | null);
  return null;
}

function sortKeyOf(head: string): ((row: Row) => Cell) | null {
  if (head !== "amount") return null;
  return (row) => {
    const { value, low, high } = row["amount"] as Amount;
    return value ?? low ?? high;
  };
}
