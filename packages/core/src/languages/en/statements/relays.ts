import type { Paragraph, Token } from "../../../types/paragraph.ts";
import type { Span } from "../../../types/span.ts";

/** Words of whoever passed it on in "was quoted by Interfax as saying": the name between "by" and "as"; null: none. */
export function agentOf(paragraph: Paragraph, cue: readonly Span[]): Span | null {
  const first = cue[0];
  const last = cue.at(-1);
  if (first === undefined || last === undefined) return null;
  const { tokens } = paragraph;
  const words = tokens.slice(tokenAt(tokens, first.start), tokenAt(tokens, last.end));
  const by = words.findIndex((token) => token.lower === "by");
  if (by > 0 && words.slice(0, by).some((token, index) => token.lower === "as" && words[index + 1]?.lower.endsWith("ing"))) {
    const [from, to] = [words[by + 1], words.at(-1)];
    return from === undefined || to === undefined ? null : { start: from.start, end: to.end };
  }
  const as = words.findIndex((token, index) => index > by && token.lower === "as");
  const start = words[by + 1];
  const end = words[as - 1];
  if (by < 0 || as < 0 || start === undefined || end === undefined || as - 1 < by + 1) return null;
  return { start: start.start, end: end.end };
}

/** Words of whoever passed it on in "officials quoted by the agency said"; null: none. */
export function agentOfSource(paragraph: Paragraph, source: readonly Span[]): Span | null {
  const span = source[0];
  if (span === undefined) return null;
  const { tokens } = paragraph;
  const last = tokenAt(tokens, span.end);
  for (let at = tokenAt(tokens, span.start) + 1; at < last - 2; at++) {
    const from = tokens[at + 2];
    if (/^(?:cited|quoted)$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "by" && from !== undefined)
      return { start: from.start, end: span.end };
  }
  return null;
}

/** True for names that say that they are of a news outlet: "Radio Okapi", "The Daily Star". */
export function isMediaName(name: string): boolean {
  return /\b(?:broadcasting|chronicle|courier|daily|fm|gazette|herald|journal|media|news|newspaper|press|radio|television|telegraph|times|tribune|tv)\b/i.test(
    name,
  );
}

/** True for "quoted", "cites": the words of somebody else follow. */
export function isRelay(cue: readonly Token[]): boolean {
  return cue.some((token) => /^(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing))$/.test(token.lower));
}

/** Index of the first token, or span in order, that starts at or after an offset. */
export function tokenAt(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
