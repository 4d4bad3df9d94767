export const HIT_START = "\u0001";
export const HIT_END = "\u0002";

/** Words that are shown, and how many of them stand before the first that was looked for. */
const SHOWN = 24;
const BEFORE = 6;
/** Characters that are looked through: in a longer text, what stands later is not worth the time. */
const LOOKED_AT = 200_000;

/** A word that is looked for, without case and accents. */
interface Wanted {
  readonly word: string;
  /** Words that begin so are meant too. */
  readonly begins: boolean;
}

interface Token {
  readonly start: number;
  readonly end: number;
  /** Which of the words looked for it is; -1: none. */
  readonly is: number;
}

/** The part of a text that has most of the words that are looked for, those marked; its beginning where it has none (they may stand in the title). */
export function snippetOf(text: string, words: string): string {
  const tokens = tokensOf(text.slice(0, LOOKED_AT), wantedIn(words));
  const from = Math.max(0, bestStart(tokens) - BEFORE);
  const shown = tokens.slice(from, from + SHOWN);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return "";
  let snippet = from > 0 ? "…" : "";
  let at = from > 0 ? first.start : 0;
  for (const { start, end, is } of shown) {
    if (is < 0) continue;
    snippet += `${text.slice(at, start)}${HIT_START}${text.slice(start, end)}${HIT_END}`;
    at = end;
  }
  return tokens.length > from + SHOWN ? `${snippet}${text.slice(at, last.end)}…` : snippet + text.slice(at);
}

/** Index of the word from which on most of the words looked for stand near each other. */
function bestStart(tokens: readonly Token[]): number {
  let best = 0;
  let most = 0;
  const near: number[] = [];
  for (const [index, { is }] of tokens.entries()) {
    if (is < 0) continue;
    near.push(index);
    while ((near[0] ?? index) <= index - (SHOWN - BEFORE)) near.shift();
    const different = new Set(near.map((each) => tokens[each]?.is)).size;
    if (different <= most) continue;
    most = different;
    best = near[0] ?? index;
  }
  return best;
}

function tokensOf(text: string, wanted: readonly Wanted[]): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = fold(word);
    const is = wanted.findIndex(({ word: one, begins }) => (begins ? folded.startsWith(one) : folded === one));
    tokens.push({ start: index, end: index + word.length, is });
  }
  return tokens;
}

/** The words of a query, one by one: those of a phrase too. */
function wantedIn(words: string): readonly Wanted[] {
  return [...words.matchAll(/([\p{L}\p{N}\p{M}]+)(\*?)/gu)].map(([, word = "", star]) => ({ word: fold(word), begins: star === "*" }));
}

/** Without case and accents, as the index has it. */
function fold(word: string): string {
  return (/^[\x20-\x7e]*$/.test(word) ? word : word.normalize("NFKD").replaceAll(/\p{M}/gu, "")).toLowerCase();
}
