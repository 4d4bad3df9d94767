import { lowerAt } from "./context.ts";
import { NUMERALS, ORDINALS } from "./lexicon.ts";
import type { Word } from "./words.ts";

/** A number in words or digits; `value` null is "several". */
export interface Count {
  readonly value: number | null;
  readonly last: number;
}

const VAGUE: ReadonlySet<string> = new Set(["few", "many", "multiple", "numerous", "several"]);

/** How many: "12", "2 1/2", "twenty-four", "a", "a couple of", "several", "a hundred", "half a". */
export function readCount(words: readonly Word[], at: number): Count | null {
  const lower = lowerAt(words, at);
  if (/^\d/.test(lower)) return readDigits(words, at);
  if (VAGUE.has(lower)) return { value: null, last: at + 1 };
  if (lower === "dozens" || lower === "scores" || lower === "hundreds" || lower === "thousands")
    return lowerAt(words, at + 1) === "of" ? { value: null, last: at + 2 } : null;
  if (lower === "couple" && lowerAt(words, at + 1) === "of") return { value: 2, last: at + 2 };
  if (lower === "half") return /^an?$/.test(lowerAt(words, at + 1)) ? { value: 0.5, last: at + 2 } : null;
  if (lower === "a" || lower === "an") {
    const next = lowerAt(words, at + 1);
    if (next === "few" || next === "couple") {
      const last = at + (next === "couple" && lowerAt(words, at + 2) === "of" ? 3 : 2);
      return { value: next === "few" ? null : 2, last };
    }
    if (next === "dozen") return { value: 12, last: at + 2 };
    if (next === "hundred" || next === "thousand") return { value: next === "hundred" ? 100 : 1000, last: at + 2 };
    return { value: 1, last: at + (next === "full" || next === "further" || next === "additional" ? 2 : 1) };
  }
  return readNumeral(words, at);
}

/** "1st", "7th", "eighth". */
export function readOrdinal(word: Word | undefined): number | null {
  if (word === undefined) return null;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word.lower);
  return digits === null ? (ORDINALS.get(word.lower) ?? null) : Number(digits[1]);
}

/** A year in words: "nineteen ninety-six", "two thousand". */
export function readSpelledYear(words: readonly Word[], at: number): Count | null {
  const lower = lowerAt(words, at);
  const century = NUMERALS.get(lower);
  if (lower === "two" && lowerAt(words, at + 1) === "thousand") return { value: 2000, last: at + 2 };
  if (century === undefined || century < 15 || century > 20) return null;
  const tens = readBelowHundred(words, at + 1);
  return tens === null || tens.value === null || tens.value < 10 ? null : { value: century * 100 + tens.value, last: tens.last };
}

function readDigits(words: readonly Word[], at: number): Count | null {
  const lower = lowerAt(words, at);
  if (!/^\d+(?:,\d{3})*(?:\.\d+)?$/.test(lower)) return null;
  let value = Number(lower.replaceAll(",", ""));
  let last = at + 1;
  if (words[last]?.lower === "½") return { value: value + 0.5, last: last + 1 };
  if (lowerAt(words, last + 1) === "/" && lowerAt(words, last) === "1" && lowerAt(words, last + 2) === "2") {
    value += 0.5;
    last += 3;
  }
  return { value, last };
}

function readNumeral(words: readonly Word[], at: number): Count | null {
  const small = readBelowHundred(words, at);
  if (small === null || small.value === null) return null;
  const next = lowerAt(words, small.last);
  if (next === "hundred" || next === "thousand") return { value: small.value * (next === "hundred" ? 100 : 1000), last: small.last + 1 };
  return small;
}

function readBelowHundred(words: readonly Word[], at: number): Count | null {
  const value = NUMERALS.get(lowerAt(words, at));
  if (value === undefined) return null;
  if (value < 20) return { value, last: at + 1 };
  const one = lowerAt(words, at + 1) === "-" ? at + 2 : at + 1;
  const ones = NUMERALS.get(lowerAt(words, one));
  return ones !== undefined && 0 < ones && ones < 10 ? { value: value + ones, last: one + 1 } : { value, last: at + 1 };
}
