import type { FoundHits, NameHit, ReportHits } from "hearsay/shapes";
import { useEffect, useMemo, useState } from "react";
import { useAnswer } from "./queries.ts";

const SETTLE_MS = 120;

/** Words as they are when somebody stopped typing. */
export function useSettled(words: string): string {
  const [settled, settle] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => settle(words), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
}

/** Looks for words in the whole case. The last word may be half typed. */
export function useSearch(
  words: string,
  limit: number,
  enabled = true,
): { readonly reports: ReportHits | undefined; readonly found: FoundHits | undefined } {
  const said = words.trim();
  const isAsked = enabled && /[\p{L}\p{N}]{2}/u.test(said);
  const q = /[\p{L}\p{N}]$/u.test(said) && !said.includes('"') ? `${said}*` : said;
  const reports = useAnswer<ReportHits>("/api/search", { q, limit }, isAsked);
  const found = useAnswer<FoundHits>("/api/search/found", { q: said, limit }, isAsked);
  // Incidents are known when the whole case is: nothing else waits for them.
  const incidents = useAnswer<readonly NameHit[]>("/api/search/incidents", { q: said }, isAsked);
  const all = useMemo(
    () =>
      found.data === undefined ? undefined : { ...found.data, names: [...found.data.names, ...(incidents.data ?? [])].sort(byReports) },
    [found.data, incidents.data],
  );
  return { reports: isAsked ? reports.data : undefined, found: isAsked ? all : undefined };
}

function byReports(a: NameHit, b: NameHit): number {
  return b.reports - a.reports || (a.name < b.name ? -1 : 1);
}
