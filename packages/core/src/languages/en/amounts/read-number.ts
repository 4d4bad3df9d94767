import type { Token } from "../../../types/paragraph.ts";
import { between, clean, exactly, type Measure, times, vague } from "../../../understand/amounts.ts";
import { isPersonNoun } from "../figures/people.ts";
import { currencyOf, thingOf } from "../figures/units.ts";
import { FRACTIONS, SCALES, TENS, UNITS, VAGUE_LOW, VAGUE_SCALES } from "./numerals.ts";

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
  if (token.text === "$") return gluedDollar(tokens, at);
  const code = token.text.charCodeAt(0);
  if ((code >= 48 && code <= 57) || (code === 46 && token.text.length > 1)) return digits(tokens, at);
  const { lower } = token;
  if (/^(?:hundred|thousand|million|billion|dozen)$/.test(lower) && tokens[at - 1]?.lower === "another")
    return { measure: exactly(SCALES.get(lower) ?? 1), first: at, last: at + 1, kind: "words" };
  if (lower === "a" || lower === "an") return afterArticle(tokens, at);
  if (lower === "half") return halfScale(tokens, at) ?? fraction(tokens, at, 1, at);
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

const SLASHED = /^(\d{1,2})\/(\d{1,3})$/;
const PLAIN = /^\d+(?:\.\d+)?$|^\.\d+$/;
const COMMAS = /^\d{1,3}(?:[,'’]\d{2,3})*[,'’]\d{3}(?:\.\d+)?$/;
const DOTS = /^\d{1,3}(?:\.\d{3}){2,}$/;
const DOT = /^[1-9]\d{0,2}\.\d{3}$/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;
const RANGE = /^(\d[\d,.]*)[-–—](\d[\d,.]*)$/;

/** The number that figures of one token say; null where they are no number ("9/11", "1990s"). `dot`: whether one dot before three digits parts thousands. */
function plain(text: string, dot: boolean): number | null {
  if (dot && DOT.test(text)) return Number(text.replace(".", ""));
  if (PLAIN.test(text)) return /^0\d/.test(text) ? null : Number(text);
  if (COMMAS.test(text)) return Number(text.replaceAll(/[,'’]/g, ""));
  if (DOTS.test(text)) return Number(text.replaceAll(".", ""));
  if (DECIMAL_COMMA.test(text)) return Number(text.replace(",", "."));
  return null;
}

function digits(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at] as Token;
  const range = RANGE.exec(token.text);
  if (range !== null) {
    const low = plain(range[1] ?? "", false);
    const high = plain(range[2] ?? "", false);
    if (low === null || high === null || low >= high) return null;
    const scaled = scale(tokens, at + 1, 1);
    return { measure: times(between(low, high), scaled.value), first: at, last: scaled.last, kind: "digits" };
  }
  const slashed = SLASHED.exec(token.text);
  if (slashed !== null && tokens[at + 1]?.lower === "of" && Number(slashed[1]) < Number(slashed[2]))
    return { measure: exactly(Number((Number(slashed[1]) / Number(slashed[2])).toFixed(7))), first: at, last: at + 1, kind: "fraction" };
  let last = at + 1;
  let value = plain(token.text, countsHeads(tokens, last));
  if (value === null) return null;
  if (/^[1-9]\d{0,2}$/.test(token.text)) {
    for (let next = tokens[last]; next !== undefined && isGroup(tokens[last - 1], next); next = tokens[last]) {
      value = value * 1000 + Number(next.text);
      last++;
    }
  }
  const halved = andAHalf(tokens, last);
  if (halved > last) {
    value += 0.5;
    last = halved;
  }
  const scaled = remainder(tokens, scale(tokens, last, value), last);
  return { measure: exactly(scaled.value), first: at, last: scaled.last, kind: "digits" };
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

/** "$US55,931,000", "$A2 million": the country stands between sign and number. */
function gluedDollar(tokens: readonly Token[], at: number): Numeral | null {
  const first = /^(?:US|A|AU|NZ|C|CA|HK|S)(\d+(?:[.,]\d+)*)$/.exec(tokens[at + 1]?.text ?? "");
  if (first === null || tokens[at + 1]?.start !== tokens[at]?.end) return null;
  let text = first[1] ?? "";
  let last = at + 2;
  while (
    tokens[last]?.text === "," &&
    tokens[last]?.start === tokens[last - 1]?.end &&
    /^\d{3}(?:[.,]\d+)*$/.test(tokens[last + 1]?.text ?? "") &&
    tokens[last + 1]?.start === tokens[last]?.end
  ) {
    text += `,${tokens[last + 1]?.text}`;
    last += 2;
  }
  const value = plain(text, false);
  if (value === null) return null;
  const scaled = scale(tokens, last, value);
  return { measure: exactly(scaled.value), first: at, last: scaled.last, kind: "digits" };
}

/** Whether a token is the next group of three of a number parted by a space: "12 000". */
function isGroup(before: Token | undefined, token: Token): boolean {
  return before !== undefined && token.start === before.end + 1 && /^\d{3}$/.test(token.text);
}

function countsHeads(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.lower === "the" ? tokens[at + 1] : tokens[at];
  return next !== undefined && (isPersonNoun(next.lower) || next.lower === "dead" || next.lower === "homes" || next.lower === "families");
}

/** Applies the scale words that follow a number: "3.5 million", "2 lakh crore", "5m" before people or behind a currency. */
function scale(tokens: readonly Token[], at: number, from: number): { value: number; last: number } {
  let value = from;
  let last = at;
  for (;;) {
    const token = tokens[last];
    if (token === undefined) break;
    const factor = SCALES.get(token.lower) ?? (last === at ? shortScale(tokens, last) : undefined);
    if (factor === undefined || (token.lower === "k" && token.start !== tokens[last - 1]?.end)) break;
    value = clean(value * factor);
    last++;
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
  const next = tokens[last];
  const denominator = denominatorAt(tokens, last);
  if (denominator !== null && value < denominator.by) return fraction(tokens, at, value, denominator.at);
  if (value < 10 && (next?.lower === "in" || (next?.lower === "out" && tokens[last + 1]?.lower === "of"))) {
    const whole = readNumber(tokens, next.lower === "in" ? last + 1 : last + 2);
    const size = whole?.measure.value ?? 0;
    const people = whole !== null && (isPersonNoun(tokens[whole.last]?.lower ?? "") || (size <= 20 && tokens[whole.last]?.pos === "NOUN"));
    if (whole !== null && size > value && size <= 1000 && (people || next.lower === "out"))
      return { measure: exactly(clean(value / size)), first: at, last: whole.last, kind: "fraction" };
  }
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
  if (denominator !== null) return fraction(tokens, at, 1, denominator.at);
  return { measure: exactly(1), first: at, last: at + 1, kind: "article" };
}

/** "half a million", "half a dozen". */
function halfScale(tokens: readonly Token[], at: number): Numeral | null {
  const article = tokens[at + 1]?.lower;
  const factor = SCALES.get(tokens[at + 2]?.lower ?? "");
  if ((article !== "a" && article !== "an") || factor === undefined) return null;
  return { measure: exactly(factor / 2), first: at, last: at + 3, kind: "words" };
}

function denominatorAt(tokens: readonly Token[], at: number): { by: number; at: number } | null {
  const index = tokens[at]?.text === "-" ? at + 1 : at;
  const by = FRACTIONS.get(tokens[index]?.lower ?? "");
  return by === undefined ? null : { by, at: index };
}

/** A fraction counts only where its whole follows: "half of", "a third of", "half the". */
function fraction(tokens: readonly Token[], first: number, over: number, at: number): Numeral | null {
  const by = FRACTIONS.get(tokens[at]?.lower ?? "");
  const next = tokens[at + 1]?.lower;
  if (by === undefined || (next !== "of" && !(by === 2 && (next === "the" || next === "its" || next === "their")))) return null;
  if (next === "of" && /^(?:hour|year|century|season|match|game|centuries)s?$/.test(tokens[at + 2]?.lower ?? "")) return null;
  return { measure: exactly(Number((over / by).toFixed(4))), first, last: at + 1, kind: "fraction" };
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
