import { useQueries } from "@tanstack/react-query";
import type { TableList, TableRow, TableWindow } from "hearsay/shapes";
import { get, type Query } from "../../data/client.ts";

/** Lines that are asked for at once. */
export const PAGE = 100;

/** A line and its number in the whole list. */
export interface Line extends TableRow {
  readonly at: number;
}

/** The lines from one to another as far as they are there; more is asked for as it is scrolled to. */
export function useLines(list: TableList, query: Query, first: number, last: number): ReadonlyMap<number, Line> {
  const pages: number[] = [];
  for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page++) pages.push(page);
  return useQueries({
    queries: pages.map((page) => {
      const asked = { ...query, offset: page * PAGE, limit: PAGE };
      const path = `/api/tables/${list}`;
      return { queryKey: ["answer", path, asked], queryFn: ({ signal }: { signal: AbortSignal }) => get<TableWindow>(path, asked, signal) };
    }),
    combine: linesIn,
  });
}

const made = new WeakMap<TableWindow, readonly Line[]>();

/** The lines of a window: the same objects each time, so that rows which did not change are not drawn again. */
function linesOf(window: TableWindow): readonly Line[] {
  const before = made.get(window);
  if (before !== undefined) return before;
  const lines = window.rows.map((row, at) => ({ ...row, at: window.offset + at }));
  made.set(window, lines);
  return lines;
}

function linesIn(answers: readonly { readonly data: TableWindow | undefined }[]): ReadonlyMap<number, Line> {
  const lines = new Map<number, Line>();
  for (const { data } of answers) if (data !== undefined) for (const line of linesOf(data)) lines.set(line.at, line);
  return lines;
}
