import type { GazetteerEntry } from "../../../types/gazetteer.ts";
import type { Token } from "../../../types/paragraph.ts";
import { DIRECTIONS, DIVISION_WORDS, DIVISIONS_WORDS, SETTLEMENT_WORDS } from "./words.ts";

/** "the province of X", "the city of X". */
export function isTitleOfPlace(tokens: readonly Token[], first: number): boolean {
  const kind = tokens[first - 2]?.lower ?? "";
  return (
    tokens[first - 1]?.lower === "of" &&
    (DIVISION_WORDS.has(kind) || SETTLEMENT_WORDS.has(kind) || DIRECTIONS.has(kind) || kind === "outskirts")
  );
}

/** Kind of place that the words beside a name say: "the city of X", "X region", "X and Y counties"; null: none. */
export function kindBeside(tokens: readonly Token[], first: number, last: number): GazetteerEntry["kind"] | null {
  const after = tokens[last]?.lower ?? "";
  const before = tokens[first - 1]?.lower === "of" ? (tokens[first - 2]?.lower ?? "") : (tokens[first - 1]?.lower ?? "");
  if (DIVISION_WORDS.has(after)) return "region";
  if (DIVISION_WORDS.has(before) && tokens[first - 1]?.lower === "of") return "region";
  if (SETTLEMENT_WORDS.has(before)) return "settlement";
  if (DIVISIONS_WORDS.has(tokens[listEnd(tokens, last, 1)]?.lower ?? "")) return "region";
  const start = listEnd(tokens, first - 1, -1);
  if (tokens[start]?.lower === "of" && DIVISIONS_WORDS.has(tokens[start - 1]?.lower ?? "")) return "region";
  return null;
}

/** Where a list of names ends in one direction: the first token that is neither a name nor a comma nor "and". */
export function listEnd(tokens: readonly Token[], from: number, step: 1 | -1): number {
  let at = from;
  for (let nth = 0; nth < 16; nth++) {
    const token = tokens[at];
    if (token === undefined || !(isCapitalised(token) || token.text === "," || token.lower === "and" || token.text === "&")) break;
    at += step;
  }
  return at;
}

/** Whether a token begins with a capital. */
export function isCapitalised(token: Token): boolean {
  const first = token.text.charCodeAt(0);
  if (first >= 65 && first <= 90) return true;
  return first > 127 && token.text !== token.lower && token.lower.charCodeAt(0) !== first;
}

/** Nothing but blanks on one line between two tokens, or nothing. */
export function joins(before: Token | undefined, after: Token | undefined): boolean {
  return before !== undefined && after !== undefined && after.start - before.end <= 1;
}

/** The words of some tokens as written, without a possessive at the end. */
export function wordsOf(tokens: readonly Token[], first: number, last: number): string {
  let words = "";
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Token;
    words += at > first && token.start > (tokens[at - 1] as Token).end ? ` ${token.text}` : token.text;
  }
  return words.replace(/['’]s?$/, "");
}

/** Where those words stand. */
export function spanOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  words: string,
): { readonly start: number; readonly end: number } {
  const start = (tokens[first] as Token).start;
  const end = (tokens[last - 1] as Token).end;
  const possessive = /['’]s?$/.exec((tokens[last - 1] as Token).text)?.[0].length ?? 0;
  return { start, end: words === "" ? end : end - possessive };
}
