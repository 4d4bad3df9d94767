import type { Token } from "../../../types/paragraph.ts";
import { STATE_OF } from "../figures/effects.ts";
import { isPersonNoun } from "../figures/people.ts";
import { currencyOf, measureOf, thingOf } from "../figures/units.ts";

/** What a sign before digits says: the digits, and the token behind them. */
export interface Signed {
  readonly digits: string;
  readonly negative: boolean;
  readonly last: number;
}

/** A number with a sign: "-12 degrees", "−3.5", "minus 12", "minus-5"; null: no sign stands here. What is counted is never fewer than none, so that before it the dash is a dash. */
export function signedDigits(tokens: readonly Token[], at: number): Signed | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const whole = /^(?:-|−|minus-)(\d[\d.,]*)$/.exec(token.lower);
  if (whole !== null) {
    const words = token.lower.startsWith("minus");
    return { digits: whole[1] ?? "", negative: words || isMeasured(tokens, at + 1), last: at + 1 };
  }
  if (token.lower !== "minus" && token.text !== "−") return null;
  const digits = tokens[at + 1];
  const before = tokens[at - 1];
  if (digits === undefined || !/^\d/.test(digits.text) || (before?.pos === "NUM" && before.end + 1 >= token.start)) return null;
  if (token.text === "−" && digits.start !== token.end) return null;
  return { digits: digits.text, negative: token.lower === "minus" || isMeasured(tokens, at + 2), last: at + 2 };
}

function isMeasured(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return true;
  const { lower } = next;
  if (isPersonNoun(lower) || thingOf(lower) !== null || STATE_OF.has(lower)) return false;
  if (measureOf(lower) !== null || currencyOf(lower) !== null || /^(?:%|°|percent|per|degrees?|points?|percentage)$/.test(lower))
    return true;
  if (/^[CF]\.?$/.test(next.text) && next.start === tokens[at - 1]?.end) return true;
  return next.pos === "PUNCT" || next.pos === "ADP" || next.pos === "AUX" || next.pos === "CCONJ";
}

/** Whether a full stop is the mark of a fraction with nothing before it: ".5 percent". */
export function isBarePoint(tokens: readonly Token[], at: number): boolean {
  const point = tokens[at];
  const digits = tokens[at + 1];
  if (point?.text !== "." || digits === undefined || digits.start !== point.end || !/^\d+$/.test(digits.text)) return false;
  const before = tokens[at - 1];
  return before === undefined || before.end < point.start;
}
