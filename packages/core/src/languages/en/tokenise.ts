import type { Block } from "../../types/block.ts";
import type { Paragraph, Pos, Token, TokenRange } from "../../types/paragraph.ts";
import type { Span } from "../../types/span.ts";
import { isBarePoint } from "./amounts/signs.ts";
import { manyTokens } from "./many-tokens.ts";
import { withDocument } from "./wink.ts";

/** A block longer than this is read in pieces, each a paragraph of its own, so that a text without line breaks costs no more than one with them. */
const LONGEST = 5_000;

/** The tokens of a text longer than this are kept in little memory. */
const MANY = 1_000_000;

/** How far from where it should be a word is looked for, in characters. */
const FAR = 64;

/** Tokens and sentences of the blocks that are read, by wink-nlp. Offsets are rebuilt from its spacing, and every token is the words it stands at. */
export function tokenise(text: string, blocks: readonly Block[]): readonly Paragraph[] {
  const words = vocabulary();
  const kept = text.length > MANY ? manyTokens() : null;
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    if (block.kind === "repeated" || block.kind === "furniture") continue;
    for (const piece of pieces(text, block)) {
      const paragraph = paragraphOf(text, piece, block.kind, words);
      if (paragraph.tokens.length > 0) paragraphs.push(kept === null ? paragraph : kept(paragraph, paragraph.tokens));
    }
  }
  return paragraphs;
}

/** So many characters without a white space are no words of English (encoded data, a hostile line), and wink takes time with their square. The expression
 *  remembers each character that it takes, so it takes a longer run in parts. */
const NO_WORDS = /\S{400,100000}/g;

/** The stretches of a block that are read: without what is no words, and cut after white space where they are long. */
function pieces(text: string, block: Span): Span[] {
  const some: Span[] = [];
  let { start } = block;
  for (const run of text.slice(block.start, block.end).matchAll(NO_WORDS)) {
    cut(text, { start, end: block.start + run.index }, some);
    start = block.start + run.index + run[0].length;
  }
  cut(text, { start, end: block.end }, some);
  return some;
}

function cut(text: string, { start: from, end }: Span, into: Span[]): void {
  let start = from;
  while (end - start > LONGEST) {
    // There is white space at least every 400 characters, though it need not be a plain space.
    const tail = text.slice(start + LONGEST - 400, start + LONGEST).search(/\s\S*$/);
    const next = start + LONGEST - (tail < 0 ? 0 : 400 - tail - 1);
    into.push({ start, end: next });
    start = next;
  }
  if (start < end) into.push({ start, end });
}

function paragraphOf(text: string, { start, end }: Span, kind: Paragraph["kind"], words: (value: string) => string): Paragraph {
  const { values, spaces, lemmas, poses, spans } = withDocument(text.slice(start, end), (document, its) => ({
    values: document.tokens().out(),
    // wink's own types know none of these as helpers of a collection; all are.
    spaces: document.tokens().out(its.precedingSpaces as never) as unknown as string[],
    lemmas: document.tokens().out(its.lemma as never) as unknown as string[],
    spans: document.sentences().out(its.span as never) as unknown as [number, number][],
    poses: document.tokens().out(its.pos),
  }));
  const tokens: Token[] = [];
  /** For each of wink's tokens, how many of ours stand before it. */
  const before: number[] = [];
  let at = start;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? "";
    before.push(tokens.length);
    let first = at + (spaces[index] ?? "").length;
    if (!text.startsWith(value, first)) {
      // wink leaves out characters that it takes for nothing (U+FEFF) and changes a few; what cannot be found again near by is no word.
      first = at + text.slice(at, at + value.length + FAR).indexOf(value);
      if (value === "" || first < at) continue;
    }
    at = first + value.length;
    tokens.push({
      start: first,
      end: at,
      text: words(value),
      lower: words(value.toLowerCase()),
      lemma: words(lemmas[index] ?? value),
      pos: (poses[index] ?? "X") as Pos,
    });
  }
  before.push(tokens.length);
  const ranges = spans
    .map(([first, last]) => ({ first: before[first] ?? 0, last: before[last + 1] ?? tokens.length }))
    .filter(({ first, last }) => first < last);
  return { start, end, kind, tokens, sentences: joined(ranges, tokens).flatMap((range) => bounded(range, tokens)) };
}

/** Abbreviations that wink ends a sentence after, though a name follows. */
const BEFORE_NAMES: ReadonlySet<string> = new Set([
  "adm.",
  "brig.",
  "cmdr.",
  "cpl.",
  "det.",
  "hon.",
  "insp.",
  "maj.",
  "msgr.",
  "pvt.",
  "rev.",
  "supt.",
]);

/** Takes back splits that no sentence makes: before a small letter (“Go!” he said), after the abbreviation of a title, and in ".5 percent". */
function joined(ranges: readonly TokenRange[], tokens: readonly Token[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  for (const range of ranges) {
    const before = sentences.at(-1);
    const first = tokens[range.first]?.text ?? "";
    const end = before === undefined ? "" : `${tokens[before.last - 2]?.lower ?? ""}${tokens[before.last - 1]?.lower ?? ""}`;
    const abbreviated = BEFORE_NAMES.has(end) || BEFORE_NAMES.has(tokens[(before?.last ?? 0) - 1]?.lower ?? "");
    const isFraction = before !== undefined && /^\d/.test(first) && isBarePoint(tokens, before.last - 1);
    if (before !== undefined && (/^\p{Ll}/u.test(first) || abbreviated || isFraction))
      sentences[sentences.length - 1] = { first: before.first, last: range.last };
    else sentences.push(range);
  }
  return sentences;
}

/** Nobody writes a longer sentence: such a run is a list or text without full stops, and is read in parts, cut behind a mark where there is one. */
const LONGEST_SENTENCE = 250;

function bounded({ first, last }: TokenRange, tokens: readonly Token[]): readonly TokenRange[] {
  if (last - first <= LONGEST_SENTENCE) return [{ first, last }];
  const parts: TokenRange[] = [];
  let start = first;
  while (last - start > LONGEST_SENTENCE) {
    let end = start + LONGEST_SENTENCE;
    while (end > start + LONGEST_SENTENCE / 2 && !/^[;,:]$/.test(tokens[end - 1]?.text ?? "")) end--;
    if (end <= start + LONGEST_SENTENCE / 2) end = start + LONGEST_SENTENCE;
    parts.push({ first: start, last: end });
    start = end;
  }
  parts.push({ first: start, last });
  return parts;
}

/** Keeps one copy of each word: a report repeats few of them very often. */
function vocabulary(): (value: string) => string {
  const known = new Map<string, string>();
  return (value) => {
    const kept = known.get(value);
    if (kept !== undefined) return kept;
    known.set(value, value);
    return value;
  };
}
