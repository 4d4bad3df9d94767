import type { AmountFound } from "../../../types/language.ts";
import type { Token, TokenRange } from "../../../types/paragraph.ts";
import type { Counted } from "./draft.ts";
import { phraseAfter } from "./phrase.ts";
import { populationAt } from "./who.ts";

/** Where the words for percent behind a number end; the number's own end where there are none. */
export function percentAt(tokens: readonly Token[], last: number): number {
  const at = tokens[last]?.text === "-" ? last + 1 : last;
  const word = tokens[at]?.lower ?? "";
  if (word === "%" || word === "percent" || word === "pc" || word === "pct") return at + 1;
  if (word === "percentage" && /^points?$/.test(tokens[at + 1]?.lower ?? "")) return at + 2;
  return word === "per" && tokens[at + 1]?.lower === "cent" ? at + 2 : last;
}

/** A share: of what, and of whom. `factor` makes percent of it. */
export function shareOf(tokens: readonly Token[], last: number, sentence: TokenRange, factor: number): Counted {
  const inner = phraseAfter(tokens, last, sentence.last);
  const phrase = tokens[last]?.lower === "of" || inner.head !== null ? inner : { ...inner, head: null, last: inner.first };
  const votes = /^(?:votes?|ballots)$/.test(phrase.head === null ? "" : (tokens[phrase.head]?.lower ?? ""));
  return {
    phrase,
    of: votes ? "votes" : "share",
    unit: "percent",
    population: populationAt(tokens, phrase),
    per: null,
    factor,
    governor: null,
    rule: factor === 1 ? "<number> percent" : "<fraction> of <noun>",
  };
}

/** A part of one, and no decimal. */
export function isFraction(found: AmountFound): boolean {
  const { value } = found.amount;
  return value !== null && value > 0 && value < 1 && !/\.\d/.test(found.amount.words);
}

/** "half of the town", "1/4 of the barns", "one in five children"; not "1/2 cup", which measures. */
export function isShare(tokens: readonly Token[], found: AmountFound, last: number): boolean {
  return !/[/⁄¼-¾⅐-⅞]/.test(found.amount.words) || tokens[last]?.lower === "of";
}
