import type { AttributionMark, Marks } from "../types/marks.ts";
import type { Paragraph, Token } from "../types/paragraph.ts";
import { linkReport, type SharesSource } from "./link-loose.ts";
import { marksByGroup } from "./marks-by-group.ts";
import { quotationAt, quotations } from "./quotations.ts";

/** A marked stretch of words, [first, last), counted over all paragraphs of the report. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly mark: AttributionMark;
}

/** Who says what by which words. */
export interface Said {
  readonly source: readonly Stretch[];
  readonly cue: readonly Stretch[];
  readonly content: readonly Stretch[];
}

/** The words of a report in one row. */
export interface ReportWords {
  /** Where the words of each paragraph start. */
  readonly starts: readonly number[];
  readonly tokens: readonly Token[];
  /** For each word the number of its sentence. */
  readonly sentence: Int32Array;
  /** 1 for each word that stands in a quotation. */
  readonly quoted: Uint8Array;
}

/** Puts the words of the paragraphs in one row. */
export function wordsOf(paragraphs: readonly Paragraph[]): ReportWords {
  const tokens = paragraphs.flatMap((paragraph) => paragraph.tokens);
  const sentence = new Int32Array(tokens.length);
  const quoted = new Uint8Array(tokens.length);
  const within = quotations(paragraphs);
  const starts: number[] = [];
  let start = 0;
  let number = 0;
  for (const paragraph of paragraphs) {
    starts.push(start);
    for (const { first, last } of paragraph.sentences) sentence.fill(++number, start + first, start + last);
    for (const [at, token] of paragraph.tokens.entries()) quoted[start + at] = quotationAt(within, token.start) === undefined ? 0 : 1;
    start += paragraph.tokens.length;
  }
  return { starts, tokens, sentence, quoted };
}

/** What marks without groups say: linked by where they stand. */
export function saidByPlace(
  paragraphs: readonly Paragraph[],
  marks: readonly Marks[],
  { starts }: ReportWords,
  sharesSource: SharesSource,
): readonly Said[] {
  return linkReport(paragraphs, marks, sharesSource).map(({ source, cue, content }) => {
    const stretches = (placed: typeof content): Stretch[] =>
      placed
        .map(({ paragraph, mark }) => ({ first: (starts[paragraph] ?? 0) + mark.first, last: (starts[paragraph] ?? 0) + mark.last, mark }))
        .sort((a, b) => a.first - b.first);
    return { source: stretches(source), cue: stretches(cue), content: stretches(content) };
  });
}

/** What marks with groups say. */
export function saidByGroup(marks: readonly Marks[], { starts }: ReportWords): readonly Said[] {
  const placed = (paragraph: number, mark: AttributionMark): Stretch => {
    const start = starts[paragraph] ?? 0;
    return { first: start + mark.first, last: start + mark.last, mark };
  };
  return [...marksByGroup(marks, placed).values()];
}

/** Back to marks, a list for each paragraph in order; the marks of one statement share a group. */
export function marksOf(said: readonly Said[], { starts }: ReportWords): readonly (readonly AttributionMark[])[] {
  const lists: AttributionMark[][] = starts.map(() => []);
  for (const [group, { source, cue, content }] of said.entries())
    for (const { first, last, mark } of [...source, ...cue, ...content]) {
      const at = paragraphAt(starts, first);
      const start = starts[at] ?? 0;
      lists[at]?.push({ ...mark, first: first - start, last: last - start, group });
    }
  for (const list of lists) list.sort((a, b) => a.first - b.first || b.last - a.last);
  return lists;
}

/** The paragraph of a word. One without words begins where the next does, and has none. */
function paragraphAt(starts: readonly number[], word: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How many words two lists of stretches share. */
export function shared(a: readonly Stretch[], b: readonly Stretch[]): number {
  let words = 0;
  for (const one of a) for (const other of b) words += Math.max(0, Math.min(one.last, other.last) - Math.max(one.first, other.first));
  return words;
}

/** How many words stretches have. */
export function size(list: readonly Stretch[]): number {
  return list.reduce((sum, { first, last }) => sum + last - first, 0);
}

/** Words that are looked up together. */
const NEAR = 256;

/** Finds the statements of a list that have words near those of another, so that long reports are not compared each with each. */
export function nearby(list: readonly Said[]): (one: Said) => ReadonlySet<Said> {
  const cells = new Map<number, Said[]>();
  for (const one of list)
    for (const cell of cellsOf(one)) {
      const own = cells.get(cell);
      if (own === undefined) cells.set(cell, [one]);
      else own.push(one);
    }
  return (one) => new Set([...cellsOf(one)].flatMap((cell) => cells.get(cell) ?? []));
}

function cellsOf({ source, cue, content }: Said): ReadonlySet<number> {
  const cells = new Set<number>();
  for (const { first, last } of [...source, ...cue, ...content])
    for (let cell = Math.floor(first / NEAR); cell <= Math.floor((last - 1) / NEAR); cell++) cells.add(cell);
  return cells;
}
