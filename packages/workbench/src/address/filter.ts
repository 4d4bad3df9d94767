import type { Filter } from "hearsay/shapes";
import { useMemo } from "react";
import { useSearchParams } from "wouter";

const LISTS = ["outlet", "place", "voice", "state", "incident"] as const;
const ONES = ["since", "until", "q"] as const;

/** The filter that the address holds: one for all screens. */
export function useFilter(): readonly [Filter, (change: Partial<Filter>) => void] {
  const [params, setParams] = useSearchParams();
  const filter = useMemo((): Filter => filterOf(params), [params]);
  const change = (some: Partial<Filter>): void =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      for (const [name, value] of Object.entries(some)) {
        after.delete(name);
        for (const each of typeof value === "string" ? [value] : (value ?? [])) if (each !== "") after.append(name, each);
      }
      return after;
    });
  return [filter, change];
}

/** The filter in a query string. */
export function filterOf(params: URLSearchParams): Filter {
  const lists = Object.fromEntries(LISTS.map((name) => [name, params.getAll(name)]));
  const ones = Object.fromEntries(ONES.map((name) => [name, params.get(name)]));
  return { ...lists, ...ones } as unknown as Filter;
}

/** How many parts of a filter hold something back. */
export function filterSize(filter: Filter): number {
  return LISTS.reduce((sum, name) => sum + filter[name].length, 0) + ONES.filter((name) => filter[name] !== null).length;
}

/** The part of the address that goes along to another screen: the filter, and nothing that belongs to one screen alone. */
export function carried(search: string): string {
  const from = new URLSearchParams(search);
  const to = new URLSearchParams();
  for (const name of [...LISTS, ...ONES]) for (const value of from.getAll(name)) to.append(name, value);
  const words = to.toString();
  return words === "" ? "" : `?${words}`;
}
