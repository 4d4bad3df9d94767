import type { Maker } from "../types/maker.ts";
import type { Marks } from "../types/marks.ts";
import { type Paragraph, spanOf } from "../types/paragraph.ts";
import { covers, type Span } from "../types/span.ts";
import { linkReport, type Placed, type SharesSource } from "./link-loose.ts";
import { marksByGroup } from "./marks-by-group.ts";

/** Marks that were linked: who, by which words, what. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Index of the paragraph of its cue, else of its content. */
  readonly paragraph: number;
  /** Its speaker is that of the attribution with this index, which stands before it. */
  readonly carries: number | null;
  readonly by: Maker;
}

/** Links the marks of a report: by their groups where the marker knows them, else by where they stand. In order of the text. */
export function linkMarks(paragraphs: readonly Paragraph[], marks: readonly Marks[], sharesSource: SharesSource): readonly Attribution[] {
  const groups = marksByGroup(marks, (paragraph, mark): Placed => ({ paragraph, mark }));
  const spans = (list: readonly Placed[]): Span[] =>
    list
      .flatMap(({ paragraph: index, mark }) => {
        const paragraph = paragraphs[index];
        return paragraph === undefined ? [] : [spanOf(paragraph, mark)];
      })
      .sort((a, b) => a.start - b.start);
  const found: Attribution[] = [];
  for (const one of [...groups.values(), ...linkReport(paragraphs, marks, sharesSource)]) {
    const main = one.cue[0] ?? one.content[0];
    if (one.content.length === 0 || main === undefined || (one.cue.length === 0 && one.source.length === 0)) continue;
    const { paragraph, mark } = main;
    found.push({ source: spans(one.source), cue: spans(one.cue), content: spans(one.content), paragraph, carries: null, by: mark.by });
  }
  return found.sort((a, b) => startOf(a) - startOf(b));
}

/** Where the first words of an attribution stand. */
export function startOf(one: Attribution): number {
  return Math.min(
    one.source[0]?.start ?? Number.MAX_SAFE_INTEGER,
    one.cue[0]?.start ?? Number.MAX_SAFE_INTEGER,
    one.content[0]?.start ?? Number.MAX_SAFE_INTEGER,
  );
}

/** Where the last words of an attribution end. */
export function endOf(one: Attribution): number {
  return Math.max(one.source.at(-1)?.end ?? 0, one.cue.at(-1)?.end ?? 0, one.content.at(-1)?.end ?? 0);
}

/** For each attribution, the index of the innermost other one in whose content it stands whole; null: none. */
export function nest(attributions: readonly Attribution[]): readonly (number | null)[] {
  const order = attributions
    .map((one, index) => ({ index, start: startOf(one), end: endOf(one) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const within: (number | null)[] = attributions.map(() => null);
  const open: { readonly index: number; readonly span: Span }[] = [];
  const contents = attributions
    .flatMap((one, index) => one.content.map((span) => ({ index, span })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let at = 0;
  for (const { index, start } of order) {
    const one = attributions[index];
    if (one === undefined) continue;
    while (at < contents.length && (contents[at]?.span.start ?? 0) <= start) {
      const next = contents[at++];
      if (next !== undefined) open.push(next);
    }
    for (let top = open.length - 1; top >= 0; top--) {
      const holder = open[top];
      if (holder === undefined) continue;
      if (holder.span.end <= start) {
        open.splice(top, 1);
        continue;
      }
      const other = attributions[holder.index];
      if (holder.index === index || other === undefined || within[index] !== null) continue;
      const words = one.cue.length > 0 ? [...one.cue, ...one.content] : one.content;
      if (words.every((span) => other.content.some((content) => covers(content, span)))) within[index] = holder.index;
    }
  }
  return within;
}
