import type { ReportRecord } from "../types/report-record.ts";
import type { Span } from "../types/span.ts";

/** Where a report was filed from stands at the head of a paragraph: "ALMATY, Jan. 7 (Saryarka) –", "Kabul, Afghanistan —", "NUR-SULTAN (Northgate) - ". */
const DATELINE = /^[\p{Lu}][^\n.!?:;]{0,60}?(?:[.][^\n.!?:;]{0,40}?)?(?:\([^)\n]{1,40}\)\s*[-–—:]|\s[–—]{1,2}|\s--?)\s/u;

/** The spans of a record's datelines: they say where and when a report was written, not where and when anything happened. */
export function datelinesOf(record: ReportRecord): readonly Span[] {
  const found: Span[] = [];
  for (const block of record.blocks) {
    if (block.kind !== "paragraph" && block.kind !== "standfirst") continue;
    const match = DATELINE.exec(record.text.slice(block.start, Math.min(block.end, block.start + 160)));
    if (match !== null) found.push({ start: block.start, end: block.start + match[0].length });
  }
  return found;
}
