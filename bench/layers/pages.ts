import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Parsed, parse } from "@hearsay/core";
import { jsonLines } from "../json-lines.ts";
import type { Layer, Row } from "../layer.ts";
import { type Counts, scoreOf, shingleCounts } from "../shingles.ts";

interface Truth {
  readonly id: string;
  readonly text: string;
  readonly url?: string | null;
}

/** The article of a page as we give it: its blocks without the title, which the benchmark does not count. */
export function bodyOf(parsed: Parsed): string {
  const { text, blocks, version } = parsed;
  const [first] = blocks;
  const titled = first !== undefined && version.title !== null && text.slice(first.start, first.end) === version.title.trim();
  return titled ? text.slice(first.end).trim() : text;
}

/** Articles out of pages, by the measure of the article extraction benchmark (github.com/scrapinghub/article-extraction-benchmark). */
export const pages: Layer = {
  name: "pages",
  set: "pages",
  async measure(folder): Promise<readonly Row[]> {
    const truths = jsonLines<Truth>(join(folder, "truth.jsonl"));
    const inputs = truths.map(({ id }) => gunzipSync(readFileSync(join(folder, `${id}.html.gz`))));
    const counts: Counts[] = [];
    // The first page pays for loading what reads pages.
    if (inputs[0] !== undefined) await parse({ bytes: inputs[0], mediaType: "text/html" });
    const started = performance.now();
    const parsed: Parsed[] = [];
    for (const bytes of inputs) parsed.push(await parse({ bytes, mediaType: "text/html" }));
    const seconds = (performance.now() - started) / 1000;
    parsed.forEach((page, index) => {
      counts.push(shingleCounts((truths[index] as Truth).text, bodyOf(page)));
    });
    const { precision, recall, f1 } = scoreOf(counts);
    const row = (measure: string, ours: number, best: string): Row => ({
      layer: "pages",
      set: "pages",
      measure,
      ours: Math.round(ours * 10) / 10,
      best,
    });
    return [
      row("article precision", precision * 100, "trafilatura 93.8, Diffbot 95.8"),
      row("article recall", recall * 100, "trafilatura 97.8, Diffbot 94.4"),
      row("article F1", f1 * 100, "trafilatura 95.8, Zyte 97.0"),
      row("pages per second", truths.length / seconds, ""),
    ];
  },
};
