import type { Token } from "../../../types/paragraph.ts";
import { exactly, type Measure } from "../../../understand/amounts.ts";
import { gluedCurrency } from "../figures/units.ts";
import { plainNumber } from "./digit-text.ts";
import { SCALES } from "./numerals.ts";
import { scale } from "./scale.ts";

const GLUED = /^([A-Za-z]{1,3}s?)(\d+(?:[.,]\d+)*)(m|mn|bn|b|k)?$/;

/** Short scales written behind glued digits, where no word of ours says otherwise. */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ["m", 1e6],
  ["b", 1e9],
]);

/** A sum whose currency stands before the digits without a space: "$US55,931,000", "Rs500 crore", "KSh200", "N3bn". */
export function gluedMoney(tokens: readonly Token[], at: number): { readonly measure: Measure; readonly last: number } | null {
  const signed = tokens[at]?.text === "$";
  const token = signed ? tokens[at + 1] : tokens[at];
  if (token === undefined || (signed && token.start !== tokens[at]?.end)) return null;
  const parts = GLUED.exec(token.text);
  if (parts === null) return null;
  const [, code = "", digits = "", letter] = parts;
  let text = digits;
  let last = signed ? at + 2 : at + 1;
  while (
    letter === undefined &&
    tokens[last]?.text === "," &&
    tokens[last]?.start === tokens[last - 1]?.end &&
    /^\d{3}(?:[.,]\d+)*$/.test(tokens[last + 1]?.text ?? "") &&
    tokens[last + 1]?.start === tokens[last]?.end
  ) {
    text += `,${tokens[last + 1]?.text}`;
    last += 2;
  }
  const value = plainNumber(text, false);
  if (value === null) return null;
  const factor = letter === undefined ? 1 : (LETTERS.get(letter) ?? SCALES.get(letter) ?? 1);
  const scaled = letter === undefined ? scale(tokens, last, value) : { value: value * factor, last };
  // "N7" and "R62" are roads: one letter is money only where the sum is a large one.
  const isPlainly = scaled.value >= 1000 && (scaled.value !== value || text.includes(","));
  if (!signed && (gluedCurrency(code) === null || (code.length === 1 && !isPlainly))) return null;
  if (signed && !/^(?:US|A|AU|NZ|C|CA|HK|S)$/.test(code)) return null;
  return { measure: exactly(scaled.value), last: scaled.last };
}
