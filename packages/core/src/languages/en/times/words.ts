import type { Paragraph, Pos } from "../../../types/paragraph.ts";

/** A word, number or mark as the rules for time see it: finer than a token ("mid-March" is three). */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** Part of speech of the token that it belongs to. */
  readonly pos: Pos;
  /** Index of its sentence in the paragraph. */
  readonly sentence: number;
}

const WORD =
  /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])|\d{1,4}[/.]\d{1,2}[/.]\d{2,4}(?![\d/])|\d{1,2}[:.]\d{2}(?:am|pm)?(?![\d%])|\d+(?:,\d{3})*(?:\.\d+)?[a-z]*|['’]\d0s|[ap]\.\s?m\b\.?|o['’]clock|['’]s(?![\p{L}])|\p{L}+|\S/giu;

/** Longest run of tokens that is taken apart at once, so that a text without sentences needs no more memory than others. */
const RUN = 600;

/** Takes a paragraph apart, a run of whole sentences at a time. Runs without a word that can begin a time are left out. */
export function* runsOfWords(paragraph: Paragraph, text: string, trigger: RegExp): Generator<readonly Word[]> {
  const { tokens, sentences } = paragraph;
  let first = 0;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.last <= first) continue;
    const next = sentences[index + 1];
    if (next !== undefined && next.last - first <= RUN) continue;
    while (first < sentence.last) {
      const last = Math.min(sentence.last, first + RUN);
      const start = tokens[first]?.start ?? 0;
      const end = tokens[last - 1]?.end ?? start;
      if (trigger.test(text.slice(start, end))) yield take(paragraph, text, first, last);
      first = last;
    }
  }
}

function take(paragraph: Paragraph, text: string, first: number, last: number): readonly Word[] {
  const { tokens, sentences } = paragraph;
  const start = tokens[first]?.start ?? 0;
  const slice = text.slice(start, tokens[last - 1]?.end ?? start);
  const words: Word[] = [];
  let token = first;
  let sentence = sentenceOf(paragraph, first);
  let end = start;
  for (const match of slice.matchAll(WORD)) {
    const at = start + match.index;
    while (token < last - 1 && (tokens[token]?.end ?? 0) <= at) token++;
    while (sentence < sentences.length - 1 && (sentences[sentence]?.last ?? 0) <= token) sentence++;
    const word = match[0];
    const pos = tokens[token]?.pos ?? "X";
    words.push({ text: word, lower: word.toLowerCase(), start: at, end: at + word.length, spaced: at > end, pos, sentence });
    end = at + word.length;
  }
  return words;
}

/** Index of the sentence that holds the token. */
function sentenceOf(paragraph: Paragraph, token: number): number {
  let low = 0;
  let high = paragraph.sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paragraph.sentences[middle]?.last ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
