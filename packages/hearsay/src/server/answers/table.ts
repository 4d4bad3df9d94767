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

/** The values of a column as numbers: a filter looks at hundreds of thousands of lines. */
interface Coded {
  readonly values: readonly (string | null)[];
  /** By line: number of its value. */
  readonly codes: Uint32Array;
}

/** What passes a query, in its order; kept so that scrolling asks for nothing anew. */
interface Passed {
  readonly lines: Uint32Array;
  readonly hidden: number;
  readonly facets: TableWindow["facets"];
}

interface Prepared {
  readonly columns: readonly ListColumn[];
  readonly rows: readonly Row[];
  /** Order of the lines by each column that was asked for. */
  readonly orders: Map<string, Uint32Array>;
  readonly coded: Map<string, Coded>;
  readonly passed: Map<string, Passed>;
}

/** Queries whose answers are kept. */
const MOST_PASSED = 6;

const lists = perKnown(() => new Map<Listing, Prepared>());

function prepared(known: Known, listing: Listing): Prepared {
  const kept = lists(known);
  const before = kept.get(listing);
  if (before !== undefined) return before;
  const made: Prepared = {
    columns: columnsOf(known, listing),
    rows: known.rows(listing),
    orders: new Map(),
    coded: new Map(),
    passed: new Map(),
  };
  kept.set(listing, made);
  return made;
}

/** A window of a list. */
export function tableWindow(known: Known, query: TableQuery): TableWindow {
  const { listing, offset, limit } = query;
  const list = prepared(known, listing);
  const { columns, rows } = list;
  const { lines, hidden, facets } = passedOf(known, list, query);
  return {
    columns: columns.map(({ id, right, usual }) => ({ id, right, usual })),
    total: lines.length,
    all: rows.length,
    hidden,
    offset,
    rows: [...lines.subarray(offset, offset + limit)].map((line) => {
      const row = rows[line] as Row;
      return { version: row.version, claim: row.claim, state: row.state, cells: columns.map(({ cell }) => cell(row)) };
    }),
    facets,
  };
}

function passedOf(known: Known, list: Prepared, query: TableQuery): Passed {
  const { filter, facet, sort, down } = query;
  const key = JSON.stringify([filter, facet, sort, down]);
  const before = list.passed.get(key);
  if (before !== undefined) return before;
  const made = pass(known, list, query);
  const [oldest] = list.passed.keys();
  if (list.passed.size >= MOST_PASSED && oldest !== undefined) list.passed.delete(oldest);
  list.passed.set(key, made);
  return made;
}

function pass(known: Known, list: Prepared, query: TableQuery): Passed {
  const { rows } = list;
  const { length } = rows;
  const test = tester(known, list, query);
  const order = orderBy(list, query.sort);
  const facets = facetsOf(query.listing).map((column) => {
    const coded = codedOf(list, column);
    return { column, ...coded, counts: new Uint32Array(coded.values.length) };
  });
  const lines = new Uint32Array(length);
  let total = 0;
  let hidden = 0;
  for (let at = 0; at < length; at++) {
    const place = query.down ? length - 1 - at : at;
    const line = order === null ? place : (order[place] as number);
    const failed = test(rows[line] as Row, line);
    if (failed === HIDDEN) {
      hidden++;
      continue;
    }
    if (failed === null) lines[total++] = line;
    if (failed === "") continue;
    for (const { column, codes, counts } of facets) {
      if (failed !== null && failed !== column) continue;
      const code = codes[line] as number;
      counts[code] = (counts[code] as number) + 1;
    }
  }
  return {
    lines: lines.slice(0, total),
    hidden,
    facets: facets.map(({ column, values, counts }) => {
      const found = values
        .map((value, code) => ({ value, count: counts[code] as number }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count || (String(a.value) < String(b.value) ? -1 : 1));
      return { column, values: found.slice(0, MOST_VALUES), more: Math.max(0, found.length - MOST_VALUES) };
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
  const tests = [...chosen].map(([column, wanted]) => {
    const { values, codes } = codedOf(list, column);
    return { column, codes, isWanted: Uint8Array.from(values, (value) => Number(wanted.has(value))) };
  });
  return (row, line) => {
    if (passes !== null && !passes(row)) return HIDDEN;
    let failed: string | null = null;
    for (const { column, codes, isWanted } of tests)
      if (isWanted[codes[line] as number] !== 1) {
        if (failed !== null) return "";
        failed = column;
      }
    return failed;
  };
}

/** Values of one column: figures are narrowed by what they are of, whomever they count. */
function codedOf({ columns, rows, coded }: Prepared, id: string): Coded {
  const before = coded.get(id);
  if (before !== undefined) return before;
  const column = columns.find((each) => each.id === id);
  const known = new Map<string | null, number>();
  const codes = Uint32Array.from(rows, (row) => {
    const cell = row.kind === "figure" && id === "of" ? (row["of"] as string) : (column?.cell(row) ?? null);
    const value = cell === null || cell === "" ? null : String(cell);
    const code = known.get(value) ?? known.size;
    known.set(value, code);
    return code;
  });
  const made = { values: [...known.keys()], codes };
  coded.set(id, made);
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
