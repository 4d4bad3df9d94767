/** Half-open [start, end) UTF-16 code units into the text of a version. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when all of `inner` lies in `outer`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The words that a span points at. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
