import type { ReportRecord } from "@hearsay/core";
import type { CaseFile } from "./case-file.ts";
import { snippetOf } from "./snippet.ts";

/** A report in which words were found. */
export interface Hit {
  readonly version: string;
  readonly item: string | null;
  readonly report: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  /** Words around the first that were found, those between \u0001 and \u0002. */
  readonly snippet: string;
}

/** Reports that have all of the words, best first. What a person types is never a query language that can be got wrong. */
export function search(file: CaseFile, words: string, limit: number): readonly Hit[] {
  const query = queryOf(words);
  if (query === null) return [];
  const rows = file
    .sql(
      // Ranked and cut off inside: only what is given is looked at more closely.
      `SELECT versions.id AS version, item, report, record
       FROM (SELECT rowid AS number, rank AS place FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?) AS hits
       JOIN versions ON versions.number = hits.number JOIN readings ON readings.entry = versions.reading ORDER BY place, hits.number`,
    )
    .all(query, limit) as { version: string; item: string | null; report: string; record: string }[];
  return rows.map(({ version, item, report, record: stored }) => {
    const record = file.json<ReportRecord>(stored);
    const { title, outlet, published } = record.version;
    return { version, item, report, title, outlet, published, snippet: snippetOf(record.text, words) };
  });
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
