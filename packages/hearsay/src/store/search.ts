import type { CaseFile } from "./case-file.ts";

/** A report in which words were found. */
export interface Hit {
  readonly version: string;
  readonly item: string | null;
  readonly report: string;
  /** Words around the first that were found, those between \u0001 and \u0002. */
  readonly snippet: string;
}

export const HIT_START = "\u0001";
export const HIT_END = "\u0002";

/** Reports that have all of the words, best first. What a person types is never a query language that can be got wrong. */
export function search(file: CaseFile, words: string, limit: number): readonly Hit[] {
  const query = queryOf(words);
  if (query === null) return [];
  return file
    .sql(
      // Ranked and cut off inside: only of what is given are the words looked for that stand around.
      `SELECT versions.id AS version, item, report, snippet
       FROM (
         SELECT rowid AS number, rank AS place, snippet(search, 1, '${HIT_START}', '${HIT_END}', '…', 24) AS snippet
         FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?
       ) AS hits JOIN versions ON versions.number = hits.number ORDER BY place, hits.number`,
    )
    .all(query, limit) as Hit[];
}

/** How many reports have all of the words. */
export function countHits(file: CaseFile, words: string): number {
  const query = queryOf(words);
  return query === null ? 0 : (file.sql("SELECT count(*) FROM search WHERE search MATCH ?").pluck().get(query) as number);
}

/** Words as a query of FTS5: each in quotes, so that nothing in them is an operator; null: no words. */
export function queryOf(words: string): string | null {
  const terms: string[] = [];
  for (const [, phrase, word] of words.matchAll(/"([^"]*)"|([^\s"]+)/g)) {
    const said = (phrase ?? word ?? "").replaceAll("\0", " ");
    if (!/[\p{L}\p{N}]/u.test(said)) continue;
    const begins = phrase === undefined && said.endsWith("*");
    terms.push(`"${said.replaceAll("*", " ").trim()}"${begins ? "*" : ""}`);
  }
  return terms.length === 0 ? null : terms.join(" ");
}
