import { keepPreviousData, QueryClient, type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { Session } from "hearsay/shapes";
import { ApiError, get, type Query } from "./client.ts";

/** What was asked for is kept until the case changes: `Live` says when. */
export const queries: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && error instanceof ApiError && error.status === 0,
    },
  },
});

/** Where the answer about the open case lies. */
export const SESSION: readonly unknown[] = ["answer", "/api/session", {}];

/** Asks a route, and again when the case changes; what was shown stays until the new answer is there. */
export function useAnswer<T>(path: string, query: Query = {}, enabled = true): UseQueryResult<T, Error> {
  return useQuery({
    queryKey: ["answer", path, query],
    queryFn: ({ signal }) => get<T>(path, query, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** The case that is open. */
export function useSession(): UseQueryResult<Session, Error> {
  return useAnswer<Session>("/api/session");
}

/** The case changed: everything that is shown is asked for again. */
export function caseChanged(): void {
  void queries.invalidateQueries({ queryKey: ["answer"] });
}
