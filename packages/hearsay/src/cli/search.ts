import { type Column, HearsayError, tableOf, visible } from "@hearsay/core";
import { openCase } from "../store/open-case.ts";
import { search as searchIn } from "../store/search.ts";
import { HIT_END, HIT_START } from "../store/snippet.ts";
import type { Io } from "./io.ts";
import { formatFor } from "./options.ts";

/** `hearsay search`. Exit code 1 when nothing was found. */
export async function search(
  path: string,
  words: readonly string[],
  options: { readonly format?: string; readonly limit?: string },
  io: Io,
): Promise<number> {
  const format = formatFor(options.format, ["table", "jsonl"], "table", "jsonl", io);
  const limit = Number(options.limit ?? 100);
  if (!Number.isInteger(limit) || limit < 1)
    throw new HearsayError("usage", `--limit must be a number of 1 or more; it was "${options.limit}".`);
  const file = openCase(path);
  try {
    const hits = searchIn(file, words.join(" "), limit).map(({ report, item, version, outlet, published, title, snippet }) => ({
      report,
      id: item,
      version,
      outlet,
      published,
      title,
      snippet: snippet.replaceAll(/\s+/g, " "),
    }));
    type Found = (typeof hits)[number];
    const columns: readonly Column<Found>[] = [
      { head: "version", cell: (hit) => hit.version },
      { head: "report", cell: (hit) => hit.id ?? hit.report },
      { head: "published", cell: (hit) => hit.published },
      { head: "words", cell: (hit) => hit.snippet.replaceAll(HIT_START, "[").replaceAll(HIT_END, "]") },
    ];
    if (hits.length === 0) io.tell(`Nothing found for ${visible(words.join(" "))}.`);
    else if (format === "table") {
      const table = tableOf(columns, hits, io.width);
      await io.out(table.head);
      for (const hit of hits) await io.out(table.line(hit));
    } else {
      for (const hit of hits) {
        const matches = [...hit.snippet.matchAll(/\u0001([^\u0002]*)\u0002/g)].map(([, match]) => match);
        await io.out(JSON.stringify({ ...hit, snippet: hit.snippet.replaceAll(/[\u0001\u0002]/g, ""), matches }));
      }
    }
    return hits.length === 0 ? 1 : 0;
  } finally {
    file.close();
  }
}
