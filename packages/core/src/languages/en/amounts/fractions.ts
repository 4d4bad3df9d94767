import type { Token } from "../../../types/paragraph.ts";
import { exactly, type Measure } from "../../../understand/amounts.ts";
import { measureOf } from "../figures/units.ts";
import { FRACTIONS } from "./numerals.ts";

/** A fraction: its worth, and the token behind it. */
export interface Fraction {
  readonly measure: Measure;
  readonly last: number;
}

/** A word that divides ("third", "quarters") at a token or behind a hyphen; null: none. */
export function denominatorAt(tokens: readonly Token[], at: number): { readonly by: number; readonly at: number } | null {
  const index = tokens[at]?.text === "-" ? at + 1 : at;
  const by = FRACTIONS.get(tokens[index]?.lower ?? "");
  return by === undefined ? null : { by, at: index };
}

/** A fraction in words counts only where its whole follows: "half of", "a third of", "half the", "half a mile". `at`: the word that divides. */
export function fractionOf(tokens: readonly Token[], over: number, at: number): Fraction | null {
  const by = FRACTIONS.get(tokens[at]?.lower ?? "");
  const next = tokens[at + 1]?.lower ?? "";
  if (by === undefined) return null;
  const halfTheWhole = by === 2 && /^(?:the|its|their)$/.test(next);
  const measured = /^an?$/.test(next) && by === 2 && measureOf(tokens[at + 2]?.lower ?? "") !== null;
  if (next !== "of" && !halfTheWhole && !measured && !isBy(tokens, at)) return null;
  if (next === "of" && /^(?:hour|year|century|season|match|game|centuries)s?$/.test(tokens[at + 2]?.lower ?? "")) return null;
  return { measure: exactly(Number((over / by).toFixed(4))), last: at + 1 };
}

/** "fell by a third", "cut by half". */
function isBy(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > at - 4 && /^(?:an?|one|two|three|-|about|nearly|almost|over)$/.test(tokens[before]?.lower ?? "")) before--;
  return tokens[before]?.lower === "by" && tokens[at + 1]?.pos !== "NOUN" && tokens[at + 1]?.text !== "-";
}

/** Unicode's vulgar fractions (https://www.unicode.org/charts/PDF/U2150.pdf). */
const VULGAR: ReadonlyMap<string, number> = new Map([
  ["¼", 1 / 4],
  ["½", 1 / 2],
  ["¾", 3 / 4],
  ["⅐", 1 / 7],
  ["⅑", 1 / 9],
  ["⅒", 1 / 10],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

const SLASHED = /^(\d{1,2})[/⁄](\d{1,3})$/;
const PLACES = 7;

/** A fraction in digits at a token: "1/4" before its whole or a measure, "1⁄32", "½"; null: none. Two numbers with a plain slash alone may be a date or a score. */
export function digitFraction(tokens: readonly Token[], at: number): Fraction | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const vulgar = VULGAR.get(token.text);
  if (vulgar !== undefined) return of(vulgar, at + 1);
  const slashed = SLASHED.exec(token.text);
  if (slashed !== null) {
    const next = tokens[at + 1]?.lower ?? "";
    const isMeasured = next === "of" || measureOf(next) !== null || KITCHEN.has(next) || token.text.includes("⁄");
    return isMeasured ? parted(slashed[1] ?? "", slashed[2] ?? "", at + 1) : null;
  }
  const [bar, under] = [tokens[at + 1], tokens[at + 2]];
  if (bar?.text !== "⁄" || under === undefined || bar.start !== token.end || under.start !== bar.end) return null;
  return parted(token.text, under.text, at + 3);
}

/** What is added to a whole number by the fraction behind it: "2½", "1 1/2 litres"; null: nothing. */
export function mixedFraction(tokens: readonly Token[], at: number): Fraction | null {
  const token = tokens[at];
  const whole = tokens[at - 1];
  if (token === undefined || whole === undefined || token.start - whole.end > 1 || !/^\d+$/.test(whole.text)) return null;
  if (VULGAR.has(token.text)) return digitFraction(tokens, at);
  return token.start > whole.end ? digitFraction(tokens, at) : null;
}

/** Measures of the kitchen that no unit of science stands for. */
const KITCHEN: ReadonlySet<string> = new Set([
  "cup",
  "cups",
  "spoon",
  "spoons",
  "tablespoon",
  "tablespoons",
  "tbsp",
  "teaspoon",
  "teaspoons",
  "tsp",
]);

function parted(over: string, under: string, last: number): Fraction | null {
  return Number(over) > 0 && Number(over) < Number(under) ? of(Number(over) / Number(under), last) : null;
}

function of(value: number, last: number): Fraction {
  return { measure: exactly(Number(value.toFixed(PLACES))), last };
}
