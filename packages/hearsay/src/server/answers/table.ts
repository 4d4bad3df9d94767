import type { Listing, Row } from "@hearsay/core";
import type { Filter } from "../shapes/filter.ts";
import type { TableRefs, TableWindow } from "../shapes/table.ts";
import type { Known } from "./known.ts";
import { perKnown } from "./per-known.ts";
import { rowScope } from "./row-scope.ts";
import { columnsOf, facetsOf, type ListColumn } from "./table-columns.ts";

/** Which lines of a list. */
export interface LinesQuery {
  readonly listing: Listing;
  readonly filter: Filter;
  /** "column:value"; values of one column are alternatives. "column:" is nothing said. */
  readonly facet: readonly string[];
}

export interface TableQuery extends LinesQuery {
  readonly sort: string | null;
  readonly down: boolean;
  readonly offset: number;
  readonly limit: number;
}

const MOST_VALUES = 40;
const MOST_REFS = 2_000;

interface Prepared {
  readonly columns: readonly ListColumn[];
  readonly rows: readonly Row[];
  /** Order of the lines by each column that was asked for. */
  readonly orders: Map<string, Uint32Array>;
  /** Values of a column, by line. */
  readonly values: Map<string, readonly (string | null)[]>;
}

const lists = perKnown(() => new Map<Listing, Prepared>());

function prepared(known: Known, listing: Listing): Prepared {
  const kept = lists(known);
  const before = kept.get(listing);
  if (before !== undefined) return before;
  const made = { columns: columnsOf(known, listing), rows: known.rows(listing), orders: new Map(), values: new Map() };
  kept.set(listing, made);
  return made;
}

/** A window of a list. */
export function tableWindow(known: Known, query: TableQuery): TableWindow {
  const { listing, sort, down, offset, limit } = query;
  const list = prepared(known, listing);
  const { columns, rows } = list;
  const test = tester(known, list, query);
  const order = orderBy(list, sort);
  const window: Row[] = [];
  const facets = facetsOf(listing).map((column) => ({ column, values: valuesOf(list, column), counts: new Map<string | null, number>() }));
  let total = 0;
  let hidden = 0;
  const { length } = rows;
  for (let at = 0; at < length; at++) {
    const place = down ? length - 1 - at : at;
    const line = order === null ? place : (order[place] as number);
    const row = rows[line] as Row;
    const failed = test(row, line);
    if (failed === HIDDEN) {
      hidden++;
      continue;
    }
    for (const { column, values, counts } of facets) {
      if (failed !== null && failed !== column) continue;
      const value = values[line] ?? null;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (failed !== null) continue;
    if (total >= offset && window.length < limit) window.push(row);
    total++;
  }
  return {
    columns: columns.map(({ id, right, usual }) => ({ id, right, usual })),
    total,
    all: length,
    hidden,
    offset,
    rows: window.map((row) => ({ version: row.version, claim: row.claim, state: row.state, cells: columns.map(({ cell }) => cell(row)) })),
    facets: facets.map(({ column, counts }) => {
      const values = [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (String(a.value) < String(b.value) ? -1 : 1));
      return { column, values: values.slice(0, MOST_VALUES), more: Math.max(0, values.length - MOST_VALUES) };
    }),
  };
}

/** The claims of all lines that pass, to be decided on in one go. */
export function tableRefs(known: Known, query: LinesQuery): TableRefs {
  const list = prepared(known, query.listing);
  const test = tester(known, list, query);
  const found: TableRefs["rows"][number][] = [];
  let total = 0;
  list.rows.forEach((row, line) => {
    const { version, claim, state, words, outlet } = row;
    if (claim === null || state === null || test(row, line) !== null) return;
    total++;
    if (found.length < MOST_REFS) found.push({ version, claim, state, words, outlet });
  });
  return { total, rows: found };
}

const HIDDEN = Symbol("held back by the filter of all screens");

/** Null: the line passes; a column: it fails by that alone; `""`: by several. */
function tester(known: Known, list: Prepared, { filter, facet }: LinesQuery): (row: Row, line: number) => null | string | typeof HIDDEN {
  const passes = rowScope(known, filter);
  const chosen = new Map<string, Set<string | null>>();
  for (const each of facet) {
    const colon = each.indexOf(":");
    const [column, value] = [each.slice(0, colon), each.slice(colon + 1)];
    chosen.set(column, (chosen.get(column) ?? new Set()).add(value === "" ? null : value));
  }
  const tests = [...chosen].map(([column, wanted]) => ({ column, wanted, values: valuesOf(list, column) }));
  return (row, line) => {
    if (passes !== null && !passes(row)) return HIDDEN;
    let failed: string | null = null;
    for (const { column, wanted, values } of tests)
      if (!wanted.has(values[line] ?? null)) {
        if (failed !== null) return "";
        failed = column;
      }
    return failed;
  };
}

/** Values of one column, by line: figures are narrowed by what they are of, whomever they count. */
function valuesOf({ columns, rows, values }: Prepared, id: string): readonly (string | null)[] {
  const before = values.get(id);
  if (before !== undefined) return before;
  const column = columns.find((each) => each.id === id);
  const made = rows.map((row) => {
    const value = row.kind === "figure" && id === "of" ? (row["of"] as string) : (column?.cell(row) ?? null);
    return value === null || value === "" ? null : String(value);
  });
  values.set(id, made);
  return made;
}

function orderBy({ columns, rows, orders }: Prepared, id: string | null): Uint32Array | null {
  const column = id === null ? undefined : columns.find((each) => each.id === id);
  if (column === undefined) return null;
  const before = orders.get(column.id);
  if (before !== undefined) return before;
  const keys = rows.map((row) => {
    const key = column.sortKey(row);
    return typeof key === "string" ? key.toLowerCase() : key;
  });
  const order = Uint32Array.from({ length: rows.length }, (_, at) => at).sort((a, b) => compared(keys[a], keys[b]) || a - b);
  orders.set(column.id, order);
  return order;
}

/** Numbers before words, nothing last. */
function compared(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null || a === undefined || a === "") return b === null || b === undefined || b === "" ? 0 : 1;
  if (b === null || b === undefined || b === "") return -1;
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return (a as string) < (b as string) ? -1 : 1;
}
