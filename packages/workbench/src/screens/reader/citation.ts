import type { ReportPage } from "hearsay/shapes";
import { dayWords } from "../../parts/day.ts";

/** What somebody else needs to find the words again: the quote, who published it when and where, which version, and the offsets. */
export function citationOf(page: ReportPage, span: { readonly start: number; readonly end: number } | null): string {
  const quote = span === null ? "" : `“${page.text.slice(span.start, span.end).replaceAll(/\s+/g, " ").trim()}” `;
  const where = [page.outlet, `“${page.title}”`, dayWords(page.published), page.url].filter((each) => each !== null && each !== "");
  const at = span === null ? "" : `, characters ${span.start}–${span.end}`;
  return `${quote}— ${where.join(", ")} (version ${page.version}${at}).`;
}

/** The words that are selected on the page, as offsets into the text; null: none, or not in the text. */
export function selectedSpan(): { readonly start: number; readonly end: number } | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const holder = element?.closest<HTMLElement>("[data-at]");
  if (holder === null || holder === undefined) return null;
  const from = Number(holder.dataset["at"]);
  // Where a hidden character is written out, offsets inside the run are not those of the text.
  if (!(node instanceof Text) || holder.querySelector(".hidden-character") !== null) return from;
  return from + offset;
}
