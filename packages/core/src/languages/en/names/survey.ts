import type { Paragraph, Token } from "../../../types/paragraph.ts";
import { NO_NAME } from "./plain-words.ts";

/** How a paragraph uses capitals: as English does, on most words (headlines), or on all letters (teletype). */
export type Casing = "plain" | "title" | "upper";

/** What one look over a whole report tells about its capitals. */
export interface Survey {
  readonly casing: readonly Casing[];
  /** Words seen in small letters. */
  readonly small: ReadonlySet<string>;
  /** Words seen with a capital where grammar asks for none, by how often. */
  readonly capital: ReadonlyMap<string, number>;
}

/** Looks over a report before names are marked in it. */
export function survey(paragraphs: readonly Paragraph[]): Survey {
  const casing = paragraphs.map(casingOf);
  const small = new Set<string>();
  const capital = new Map<string, number>();
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || casing[index] !== "plain") continue;
    let sentence = 0;
    for (let at = 0; at < paragraph.tokens.length; at++) {
      while ((paragraph.sentences[sentence]?.last ?? Number.POSITIVE_INFINITY) <= at) sentence++;
      const token = paragraph.tokens[at];
      if (token === undefined) continue;
      if (token.text === token.lower) small.add(token.lower);
      else if (!opens(paragraph, at, paragraph.sentences[sentence]?.first ?? 0))
        capital.set(token.lower, (capital.get(token.lower) ?? 0) + 1);
    }
  }
  return { casing, small, capital };
}

/** Whether a token stands where any word gets a capital: first in its sentence, or behind an opening quotation mark, a colon, a dash or a bracket. */
export function opens(paragraph: Paragraph, at: number, first: number): boolean {
  if (at <= first) return true;
  const before = paragraph.tokens[at - 1];
  if (before === undefined) return true;
  if (/^["“”„«'‘:•*—–|]$/.test(before.text)) return !isClosing(paragraph, at - 1);
  if (before.text === "-") return before.end !== paragraph.tokens[at]?.start || at - 1 <= first;
  if (before.text === ".") return true;
  return false;
}

function isClosing(paragraph: Paragraph, at: number): boolean {
  const mark = paragraph.tokens[at];
  const before = paragraph.tokens[at - 1];
  const after = paragraph.tokens[at + 1];
  return (
    mark !== undefined &&
    before !== undefined &&
    after !== undefined &&
    before.end === mark.start &&
    mark.end < after.start &&
    /["”'’]/.test(mark.text)
  );
}

/** Whether a token begins with a capital letter. */
export function isCapital(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  if (code < 128) return 65 <= code && code <= 90;
  return token.text !== token.lower && /^\p{Lu}/u.test(token.text);
}

function casingOf(paragraph: Paragraph): Casing {
  let words = 0;
  let capitals = 0;
  let upper = 0;
  let long = 0;
  for (const token of paragraph.tokens) {
    if (token.text === token.lower && token.lower === token.text.toUpperCase()) continue;
    if (token.text.length < 4 || NO_NAME.has(token.lower)) {
      if (token.text.length > 1 && token.text === token.text.toUpperCase()) upper++;
      if (token.text.length > 1) long++;
      continue;
    }
    words++;
    long++;
    if (isCapital(token)) capitals++;
    if (token.text === token.text.toUpperCase()) upper++;
  }
  if (long >= 2 && upper > 0.7 * long) return "upper";
  // Headlines do not end in a full stop.
  if (paragraph.kind !== "headline" && paragraph.tokens.at(-1)?.text === ".") return "plain";
  if (paragraph.kind === "headline" || paragraph.tokens.length < 25) return words >= 3 && capitals > 0.75 * words ? "title" : "plain";
  return words >= 10 && capitals > 0.85 * words ? "title" : "plain";
}
