import type { Span } from "../types/span.ts";
import type { Statement } from "../types/statement.ts";
import type { Quotation } from "./quotations.ts";

/** Whether what is said stands in quotation marks: all of it, none of it, or some. Quotations in order of the text. */
export function mannerOf(text: string, content: readonly Span[], quotations: readonly Quotation[]): Statement["manner"] {
  let inside = 0;
  let outside = 0;
  for (const span of content) {
    let at = span.start;
    for (let index = firstEndingAfter(quotations, span.start); index < quotations.length; index++) {
      const one = quotations[index];
      if (one === undefined || one.start >= span.end) break;
      if (one.end <= at) continue;
      outside += letters(text, at, Math.min(one.start, span.end));
      inside += letters(text, Math.max(at, one.start), Math.min(one.end, span.end));
      at = Math.max(at, Math.min(one.end, span.end));
    }
    outside += letters(text, at, span.end);
  }
  if (inside === 0) return "reported";
  return outside * 20 <= inside + outside ? "quoted" : "mixed";
}

function letters(text: string, start: number, end: number): number {
  return start < end ? text.slice(start, end).replace(/[\s\p{P}]+/gu, "").length : 0;
}

/** A quotation inside another ends before it, so the outermost one is looked for. */
function firstEndingAfter(quotations: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  let index = Math.max(0, low - 1);
  while (index > 0 && (quotations[index]?.depth ?? 0) > 0) index--;
  return index;
}
