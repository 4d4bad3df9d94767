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

function linesIn(answers: readonly { readonly data: TableWindow | undefined }[]): ReadonlyMap<number, Line> {
  const lines = new Map<number, Line>();
  for (const { data } of answers)
    for (const [at, row] of data?.rows.entries() ?? []) lines.set((data?.offset ?? 0) + at, { ...row, at: (data?.offset ?? 0) + at });
  return lines;
}
