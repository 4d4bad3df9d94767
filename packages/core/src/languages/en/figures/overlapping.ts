import type { Span } from "../../../types/span.ts";

/** Spans in order of the text. Sorts in place. */
export function sorted<T extends Span>(spans: T[]): readonly T[] {
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Of spans in order, those that overlap a span, given that none is longer than `longest` characters (0: those that begin in the span). */
export function overlapping<T extends Span>(spans: readonly T[], span: Span, longest: number): readonly T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < span.start - longest) low = middle + 1;
    else high = middle;
  }
  const out: T[] = [];
  for (let at = low; at < spans.length; at++) {
    const each = spans[at] as T;
    if (each.start >= span.end) break;
    if (each.end > span.start) out.push(each);
  }
  return out;
}
