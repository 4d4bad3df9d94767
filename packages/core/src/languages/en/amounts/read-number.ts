import type { Token } from "../../../types/paragraph.ts";
import { between, clean, exactly, type Measure, times, vague } from "../../../understand/amounts.ts";
import { isPersonNoun } from "../figures/people.ts";
import { thingOf } from "../figures/units.ts";
import { plainNumber } from "./digit-text.ts";
import { denominatorAt, digitFraction, type Fraction, fractionOf, mixedFraction } from "./fractions.ts";
import { gluedMoney } from "./glued-money.ts";
import { SCALES, TENS, UNITS, VAGUE_LOW, VAGUE_SCALES } from "./numerals.ts";
import { scale } from "./scale.ts";
import { isBarePoint, signedDigits } from "./signs.ts";

/** A number without its hedge: tokens [first, last). */
export interface Numeral {
  readonly measure: Measure;
  readonly first: number;
  readonly last: number;
  readonly kind: "digits" | "words" | "vague" | "fraction" | "none" | "article";
}

/** Reads the number that begins at a token; null where none does. */
export function readNumber(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const code = token.text.charCodeAt(0);
  if (code >= 48 && code <= 57) return digits(tokens, at);
  if (code === 46) return token.text.length > 1 ? digits(tokens, at) : barePoint(tokens, at);
  if (mayBeMarked(token.text, code)) return marked(tokens, at);
  const { lower } = token;
  if (/^(?:hundred|thousand|million|billion|dozen)$/.test(lower) && tokens[at - 1]?.lower === "another")
    return { measure: exactly(SCALES.get(lower) ?? 1), first: at, last: at + 1, kind: "words" };
  if (lower === "a" || lower === "an") return afterArticle(tokens, at);
  if (lower === "minus") return marked(tokens, at);
  if (lower === "half") return halfScale(tokens, at) ?? fraction(at, fractionOf(tokens, 1, at));
  if (UNITS.has(lower) || TENS.has(lower)) return words(tokens, at);
  if (VAGUE_SCALES.has(lower)) return vagueScale(tokens, at);
  if (lower === "many" && tokens[at - 1]?.lower === "how") return null;
  if (lower === "many" && /^(?:as|how|so|too|not|that)$/.test(tokens[at - 1]?.lower ?? "") && tokens[at + 1]?.lower === "as") return null;
  if (VAGUE_LOW.has(lower)) return vagueWord(tokens, at, at, lower);
  if (lower === "couple" || lower === "few" || lower === "handful") return fewOf(tokens, at, at);
  if (lower === "nobody" || lower === "none") return { measure: exactly(0), first: at, last: at + 1, kind: "none" };
  if (lower === "no") return noOne(tokens, at);
  return null;
}

/** Whether a token that begins with no digit may be a number all the same: "-12", "$", "½", "Rs500", "R5m". Asked of every word, so it looks at single characters. */
function mayBeMarked(text: string, code: number): boolean {
  const { length } = text;
  if (code === 36 || (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x2212)) return true;
  if (length < 2) return false;
  const last = text.charCodeAt(length - 1);
  if (last >= 48 && last <= 57) return true;
  // "m", "n" of "bn", "b", "k" behind digits.
  if (last !== 109 && last !== 110 && last !== 98 && last !== 107) return false;
  const before = text.charCodeAt(length - (last === 110 ? 3 : 2));
  return before >= 48 && before <= 57;
}

/** A number that begins with a sign, a currency or a fraction: "-12", "$US500", "Rs500", "½". */
function marked(tokens: readonly Token[], at: number): Numeral | null {
  const money = gluedMoney(tokens, at);
  if (money !== null) return { ...money, first: at, kind: "digits" };
  const signed = signedDigits(tokens, at);
  if (signed === null) return fraction(at, digitFraction(tokens, at));
  const value = plainNumber(signed.digits, false);
  if (value === null) return null;
  const scaled = scale(tokens, signed.last, signed.negative ? -value : value);
  return { measure: exactly(scaled.value), first: at, last: scaled.last, kind: "digits" };
}

/** ".5 percent". */
function barePoint(tokens: readonly Token[], at: number): Numeral | null {
  if (!isBarePoint(tokens, at)) return null;
  const scaled = scale(tokens, at + 2, Number(`0.${tokens[at + 1]?.text}`));
  return { measure: exactly(scaled.value), first: at, last: scaled.last, kind: "digits" };
}

const RANGE = /^(\d[\d,.]*)[-–—](\d[\d,.]*)$/;

function fraction(first: number, found: Fraction | null): Numeral | null {
  return found === null ? null : { ...found, first, kind: "fraction" };
}

function digits(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at] as Token;
  const range = RANGE.exec(token.text);
  if (range !== null) {
    const low = plainNumber(range[1] ?? "", false);
    const high = plainNumber(range[2] ?? "", false);
    if (low === null || high === null || low >= high) return null;
    const scaled = scale(tokens, at + 1, 1);
    return { measure: times(between(low, high), scaled.value), first: at, last: scaled.last, kind: "digits" };
  }
  const parted = digitFraction(tokens, at);
  if (parted !== null) return fraction(at, parted);
  let last = at + 1;
  let value = plainNumber(token.text, countsHeads(tokens, last));
  if (value === null) return null;
  if (/^[1-9]\d{0,2}$/.test(token.text)) {
    for (let next = tokens[last]; next !== undefined && isGroup(tokens[last - 1], next, tokens[last + 1]); next = tokens[last]) {
      value = value * 1000 + Number(next.text);
      last++;
    }
  }
  const part = last === at + 1 && Number.isInteger(value) ? partOf(tokens, at, last, value) : null;
  if (part !== null) return part;
  const halved = andAHalf(tokens, last);
  const mixed = mixedFraction(tokens, last);
  if (halved > last) {
    value += 0.5;
    last = halved;
  } else if (mixed?.measure.value) {
    value += mixed.measure.value;
    ({ last } = mixed);
  }
  const scaled = remainder(tokens, scale(tokens, last, value), last);
  return { measure: exactly(scaled.value), first: at, last: scaled.last, kind: "digits" };
}

/** "one in five children", "2 out of 3", "one in three of the workers": a part of a whole that stands for all. */
function partOf(tokens: readonly Token[], first: number, last: number, value: number): Numeral | null {
  const joint = tokens[last]?.lower;
  if (value >= 10 || (joint !== "in" && !(joint === "out" && tokens[last + 1]?.lower === "of"))) return null;
  const whole = readNumber(tokens, joint === "in" ? last + 1 : last + 2);
  const size = whole?.measure.value ?? 0;
  if (whole === null || size <= value || size > 1000) return null;
  const behind = tokens[whole.last];
  const people = isPersonNoun(behind?.lower ?? "") || (size <= 20 && (behind?.pos === "NOUN" || behind?.lower === "of"));
  if (!people && joint !== "out") return null;
  return { measure: exactly(clean(value / size)), first, last: whole.last, kind: "fraction" };
}

/** "9 thousand 900", "2 million 300 thousand": a smaller number follows the scale word, as translations write it. */
function remainder(tokens: readonly Token[], scaled: { value: number; last: number }, from: number): { value: number; last: number } {
  const factor = SCALES.get(tokens[scaled.last - 1]?.lower ?? "") ?? 0;
  const next = tokens[scaled.last];
  if (scaled.last !== from + 1 || factor < 1000 || scaled.value % factor !== 0) return scaled;
  if (next === undefined || !/^[1-9]\d{0,2}$/.test(next.text) || next.start !== (tokens[scaled.last - 1]?.end ?? 0) + 1) return scaled;
  const rest = scale(tokens, scaled.last + 1, Number(next.text));
  if (rest.value >= factor || (rest.last === scaled.last + 1 && (factor > 1000 || rest.value < 100))) return scaled;
  return remainder(tokens, { value: scaled.value + rest.value, last: rest.last }, rest.last - 1);
}

/** Whether a token is the next group of three of a number parted by a space: "12 000"; not the calibre of "20 122mm rockets". */
function isGroup(before: Token | undefined, token: Token, next: Token | undefined): boolean {
  if (before === undefined || token.start !== before.end + 1 || !/^\d{3}$/.test(token.text)) return false;
  return next?.lower !== "mm" || next.start !== token.end;
}

function countsHeads(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.lower === "the" ? tokens[at + 1] : tokens[at];
  return next !== undefined && (isPersonNoun(next.lower) || next.lower === "dead" || next.lower === "homes" || next.lower === "families");
}

function andAHalf(tokens: readonly Token[], at: number): number {
  return tokens[at]?.lower === "and" && tokens[at + 1]?.lower === "a" && tokens[at + 2]?.lower === "half" ? at + 3 : at;
}

function words(tokens: readonly Token[], at: number): Numeral | null {
  let total = 0;
  let current = 0;
  let last = at;
  let expect: "any" | "unit" | "scale" = "any";
  for (;;) {
    let index = last;
    let token = tokens[index];
    if (token === undefined) break;
    if (last > at && token.text === "-" && tokens[index - 1]?.end === token.start) token = tokens[++index];
    else if (last > at && token.lower === "and" && expect !== "unit" && current + total >= 100) token = tokens[++index];
    if (token === undefined) break;
    const unit = UNITS.get(token.lower);
    const ten = TENS.get(token.lower);
    const factor = SCALES.get(token.lower);
    if (unit !== undefined && expect !== "scale" && (expect === "any" || unit < 10)) {
      current += unit;
      expect = "scale";
    } else if (ten !== undefined && expect === "any") {
      current += ten;
      expect = "unit";
    } else if (factor !== undefined && index > at && token.lower.length > 1) {
      if (factor === 100) current *= 100;
      else {
        total += (current === 0 ? 1 : current) * factor;
        current = 0;
      }
      expect = "any";
    } else break;
    last = index + 1;
  }
  if (last === at) return null;
  const value = total + current;
  const denominator = denominatorAt(tokens, last);
  if (denominator !== null && value < denominator.by) return fraction(at, fractionOf(tokens, value, denominator.at));
  const part = partOf(tokens, at, last, value);
  if (part !== null) return part;
  const halved = andAHalf(tokens, last);
  if (halved > last) {
    const scaled = scale(tokens, halved, value + 0.5);
    return { measure: exactly(scaled.value), first: at, last: scaled.last, kind: "words" };
  }
  return { measure: exactly(value), first: at, last, kind: "words" };
}

/** "a hundred", "a dozen", "a couple of", "a few hundred", "a third of". A bare article is one only before a word for a person. */
function afterArticle(tokens: readonly Token[], at: number): Numeral | null {
  const next = tokens[at + 1];
  if (next === undefined) return null;
  if (next.lower === "couple" || next.lower === "few" || next.lower === "handful") return fewOf(tokens, at, at + 1);
  if (next.lower === "number" && tokens[at + 2]?.lower === "of") return vagueWord(tokens, at, at + 1, "a number");
  if (SCALES.has(next.lower) && next.lower.length > 2 && next.lower !== "score") {
    const scaled = scale(tokens, at + 1, 1);
    return { measure: exactly(scaled.value), first: at, last: scaled.last, kind: "words" };
  }
  if (
    next.lower === "quarter" &&
    tokens[at + 2]?.lower === "of" &&
    tokens[at + 3]?.lower === "a" &&
    SCALES.has(tokens[at + 4]?.lower ?? "")
  )
    return { measure: exactly((SCALES.get(tokens[at + 4]?.lower ?? "") ?? 0) / 4), first: at, last: at + 5, kind: "words" };
  const denominator = denominatorAt(tokens, at + 1);
  if (denominator !== null) return fraction(at, fractionOf(tokens, 1, denominator.at));
  return { measure: exactly(1), first: at, last: at + 1, kind: "article" };
}

/** "half a million", "half a dozen". */
function halfScale(tokens: readonly Token[], at: number): Numeral | null {
  const article = tokens[at + 1]?.lower;
  const factor = SCALES.get(tokens[at + 2]?.lower ?? "");
  if ((article !== "a" && article !== "an") || factor === undefined) return null;
  return { measure: exactly(factor / 2), first: at, last: at + 3, kind: "words" };
}

/** "dozens", "tens of thousands", "hundreds of thousands". */
function vagueScale(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at] as Token;
  let low = 2 * (VAGUE_SCALES.get(token.lower) ?? 1);
  let last = at + 1;
  const next = tokens[at + 2];
  if (tokens[at + 1]?.lower === "of" && next !== undefined && VAGUE_SCALES.has(next.lower)) {
    low *= VAGUE_SCALES.get(next.lower) ?? 1;
    last = at + 3;
  } else if (token.lower === "tens") return null;
  else if (
    token.lower === "scores" &&
    !/^(?:of|more|others|were|are|have|dead|killed|injured|wounded|missing|feared)$/.test(tokens[last]?.lower ?? "")
  )
    return null;
  return { measure: vague(low), first: at, last, kind: "vague" };
}

/** "a couple of hundred", "a few dozen", "several thousand", "a handful of". */
function fewOf(tokens: readonly Token[], first: number, at: number): Numeral | null {
  const { lower } = tokens[at] as Token;
  if (lower !== "few" || first < at) {
    const last = tokens[at + 1]?.lower === "of" ? at + 2 : at + 1;
    if (lower === "couple") {
      const scaled = scale(tokens, last, 2);
      if (last === at + 1 && scaled.last === last) return null;
      return { measure: { ...exactly(scaled.value), low: null, high: null, approximate: true }, first, last: scaled.last, kind: "vague" };
    }
    return vagueWord(tokens, first, at, lower === "few" ? "a few" : "a handful");
  }
  return null;
}

function vagueWord(tokens: readonly Token[], first: number, at: number, word: string): Numeral | null {
  const low = VAGUE_LOW.get(word) ?? null;
  const scaled = scale(tokens, at + 1, low ?? 2);
  if (scaled.last > at + 1) return { measure: vague(scaled.value), first, last: scaled.last, kind: "vague" };
  return { measure: vague(low), first, last: at + 1, kind: "vague" };
}

/** What is said to be none: "no deaths". */
const COUNTED_NONE: ReadonlySet<string> = new Set([
  "arrests",
  "cases",
  "deaths",
  "fatalities",
  "infections",
  "injuries",
  "killings",
  "losses",
]);

function noOne(tokens: readonly Token[], at: number): Numeral | null {
  const next = tokens[at + 1];
  if (next === undefined) return null;
  if (next.text === "-" && tokens[at + 2]?.lower === "one") return { measure: exactly(0), first: at, last: at + 3, kind: "none" };
  if (next.lower === "one") return { measure: exactly(0), first: at, last: at + 2, kind: "none" };
  const noun = next.pos === "ADJ" || next.lower === "other" ? (tokens[at + 2] ?? next) : next;
  if (isPersonNoun(noun.lower) || thingOf(noun.lower) !== null || COUNTED_NONE.has(noun.lower))
    return { measure: exactly(0), first: at, last: at + 1, kind: "none" };
  return null;
}
