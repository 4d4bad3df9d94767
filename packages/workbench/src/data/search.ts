import type { FoundHits, ReportHits } from "hearsay/shapes";
import { useEffect, useState } from "react";
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
  return { reports: isAsked ? reports.data : undefined, found: isAsked ? found.data : undefined };
}
