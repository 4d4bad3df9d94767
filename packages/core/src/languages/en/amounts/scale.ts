import type { Token } from "../../../types/paragraph.ts";
import { clean } from "../../../understand/amounts.ts";
import { isPersonNoun } from "../figures/people.ts";
import { currencyOf } from "../figures/units.ts";
import { SCALES } from "./numerals.ts";

/** Applies the scale words that follow a number: "3.5 million", "2 lakh crore", "5m" before people or behind a currency. */
export function scale(tokens: readonly Token[], at: number, from: number): { value: number; last: number } {
  let value = from;
  let last = at;
  for (;;) {
    const hyphen = tokens[last]?.text === "-" && isJoined(tokens, last) ? 1 : 0;
    const token = tokens[last + hyphen];
    if (token === undefined || (hyphen > 0 && token.lower.length < 5)) break;
    const factor = SCALES.get(token.lower) ?? (last === at ? shortScale(tokens, last) : undefined);
    if (factor === undefined || (token.lower === "k" && token.start !== tokens[last - 1]?.end)) break;
    value = clean(value * factor);
    last += hyphen + 1;
    if (last - at > 2) break;
  }
  return { value, last };
}

/** "m" and "b" are million and billion behind a currency or before a word for people or money; else a metre, or nothing. */
function shortScale(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at] as Token;
  const letter = token.lower.replace(".", "");
  if (letter !== "m" && letter !== "b") return undefined;
  const next = tokens[at + 1];
  const money = currencyOf(tokens[at - 2]?.text ?? "") !== null || currencyOf(next?.lower ?? "") !== null;
  const people =
    next !== undefined && letter === "m" && (isPersonNoun(next.lower) || next.lower === "homes" || next.lower === "households");
  if (!money && !people) return undefined;
  return letter === "m" ? 1e6 : 1e9;
}

/** Whether a hyphen touches the words on both sides: "30-million". */
function isJoined(tokens: readonly Token[], hyphen: number): boolean {
  return tokens[hyphen]?.start === tokens[hyphen - 1]?.end && tokens[hyphen]?.end === tokens[hyphen + 1]?.start;
}
