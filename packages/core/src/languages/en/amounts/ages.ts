import type { Token } from "../../../types/paragraph.ts";
import type { Span } from "../../../types/span.ts";
import { isPersonNoun } from "../figures/people.ts";
import { type Numeral, readNumber } from "./read-number.ts";

/** An age that the text gives: "the mayor, 47", "aged 12", "a 34-year-old". It is no amount, since it counts nobody. */
export interface Age extends Span {
  readonly years: number;
}

/** The ages among the words of a paragraph. */
export function agesIn(tokens: readonly Token[]): readonly Age[] {
  const ages: Age[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const numeral = tokens[at]?.pos === "NUM" ? readNumber(tokens, at) : null;
    const years = numeral?.measure.value ?? null;
    if (numeral === null || years === null || !(isAge(tokens, numeral) || isYearsOld(tokens, numeral.last))) continue;
    ages.push({ start: tokens[at]?.start ?? 0, end: tokens[numeral.last - 1]?.end ?? 0, years });
  }
  return ages;
}

/** "34-year-old", "34 years old", "34 years of age". */
function isYearsOld(tokens: readonly Token[], from: number): boolean {
  const words = tokens
    .slice(from, from + 4)
    .map(({ lower }) => lower)
    .join(" ");
  return /^(?:- ?)?years?(?: -)? olds?\b|^years? of age\b/.test(words);
}

/** Whether a number is somebody's age, said without the word "years". */
export function isAge(tokens: readonly Token[], { first, last }: Numeral): boolean {
  const before = tokens[first - 1];
  const next = tokens[last];
  const value = Number(tokens[first]?.text ?? "");
  if (before?.lower === "aged" || before?.lower === "age" || before?.lower === "ages") return true;
  if (before?.lower === "and" && (tokens[first - 3]?.lower === "aged" || tokens[first - 3]?.lower === "ages")) return true;
  if (before?.text === "-" && (tokens[first - 2]?.lower === "under" || tokens[first - 2]?.lower === "over")) return true;
  if (last !== first + 1 || !(value > 0 && value < 120)) return false;
  const enclosed = before?.text === "," || before?.text === "(" || before?.text === "[";
  const closed = next === undefined || next.text === "," || /^[―—–)-]$/.test(next.text) || next.text === "." || next.text === "]";
  const name = tokens[first - 2];
  return (
    enclosed &&
    closed &&
    name !== undefined &&
    (name.pos === "PROPN" || isPersonNoun(name.lower) || (name.pos === "NOUN" && next?.text === ",")) &&
    (before.text !== "(" || next?.text === ")")
  );
}
