import type { Block } from "./block.ts";
import type { Span } from "./span.ts";

/** Universal part of speech (https://universaldependencies.org/u/pos/), as the tokeniser of the language guesses it. */
export type Pos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"
  | "SPACE";

/** A word or a mark of punctuation, where it stands in the text. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
}

/** Half-open [first, last) indices into the tokens of one paragraph. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A block that is read: its tokens with offsets into the whole text, and its sentences. Copies and furniture give none. */
export interface Paragraph extends Span {
  readonly kind: Exclude<Block["kind"], "repeated" | "furniture">;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
}

/** The characters that a range of tokens covers, without the white space around it. Throws on an empty range. */
export function spanOf(paragraph: Paragraph, range: TokenRange): Span {
  const first = paragraph.tokens[range.first];
  const last = paragraph.tokens[range.last - 1];
  if (first === undefined || last === undefined) throw new RangeError(`no tokens in [${range.first}, ${range.last})`);
  return { start: first.start, end: last.end };
}
