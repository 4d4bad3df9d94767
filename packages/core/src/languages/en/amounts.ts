import type { AmountFound, Step } from "../../types/language.ts";
import type { Maker } from "../../types/maker.ts";
import type { Paragraph, Token } from "../../types/paragraph.ts";
import type { Time } from "../../types/time.ts";
import { about, atLeast, atMost, between, fewerThan, justOver, loosely, type Measure, moreThan, nearly } from "../../understand/amounts.ts";
import { HEDGES_AFTER, HEDGES_BEFORE, type Hedge } from "./amounts/hedges.ts";
import { isNoQuantity } from "./amounts/museum.ts";
import { SCALES } from "./amounts/numerals.ts";
import { type Numeral, readNumber } from "./amounts/read-number.ts";
import { isPersonNoun } from "./figures/people.ts";
import { currencyOf, measureOf, smallChangeOf } from "./figures/units.ts";

/** Finds every number that is a quantity, with its hedge. */
export const amounts: Step<"amounts"> = (reading, found) => {
  const all: AmountFound[] = [];
  const inTime = timeCover(found.times);
  for (const [paragraph, words] of reading.paragraphs.entries()) amountsOf(words, paragraph, reading.text, inTime, all);
  return all;
};

/** An amount in the making: tokens [first, last), hedges included. */
interface Draft {
  readonly first: number;
  readonly last: number;
  readonly measure: Measure;
  readonly hedge: Hedge | null;
  readonly kind: Numeral["kind"];
}

function amountsOf(paragraph: Paragraph, index: number, text: string, inTime: (token: Token) => boolean, all: AmountFound[]): void {
  const { tokens } = paragraph;
  let at = 0;
  while (at < tokens.length) {
    const draft = readAmount(tokens, at, inTime);
    if (draft === null) {
      at++;
      continue;
    }
    const start = tokens[draft.first]?.start ?? 0;
    const last = tokens[draft.last - 1]?.end ?? start;
    const end = text[last - 1] === "." ? last - 1 : last;
    all.push({ start, end, paragraph: index, amount: { ...draft.measure, words: text.slice(start, end) }, by: makerOf(draft) });
    at = draft.last;
  }
}

const MAKERS = new Map<string, Maker>();

function makerOf({ kind, hedge }: Draft): Maker {
  const name =
    kind === "vague" || kind === "none" || kind === "article"
      ? kindName(kind)
      : `${hedge === null ? "" : `${hedge.replace("-", " ")} `}<number>`;
  let maker = MAKERS.get(name);
  if (maker === undefined) {
    maker = { kind: "rule", name: `en/amount: ${name}`, score: null };
    MAKERS.set(name, maker);
  }
  return maker;
}

function kindName(kind: "vague" | "none" | "article"): string {
  return kind === "vague" ? "<vague number>" : kind === "none" ? "no one" : "a <person>";
}

/** The amount that begins with the number at a token, hedges before it included; null where there is none. */
function readAmount(tokens: readonly Token[], at: number, inTime: (token: Token) => boolean): Draft | null {
  const numeral = readNumber(tokens, at);
  if (numeral === null || (numeral.kind !== "article" && inTime(tokens[at] as Token))) return null;
  const head = currencyBefore(tokens, at);
  const before = hedgeBefore(tokens, head);
  if (isNoQuantity(tokens, numeral, before !== null) || (before !== null && isAgeBound(tokens, numeral, before))) return null;
  let measure = numeral.measure;
  let last = numeral.last;
  let hedge: Hedge | null = null;
  const isRange = numeral.measure.value === null && numeral.measure.low !== null && numeral.measure.high !== null;
  const second = isRange ? null : secondOf(tokens, numeral, before, head, inTime);
  if (second !== null) {
    measure = second.measure;
    last = second.last;
  }
  const first = before === null || (before.hedge === "between" && second === null) ? head : before.first;
  if (before !== null && first === before.first) {
    measure = second !== null && before.hedge === "at-least" ? measure : apply(measure, before.hedge);
    hedge = before.hedge;
    if (before.loose) measure = loosely(measure);
  }
  const after = hedgeAfter(tokens, last);
  if (after !== null && measure.value !== null && !measure.approximate) {
    measure = apply(measure, after.hedge);
    hedge = after.hedge;
    last = after.last;
  }
  return { first, last, measure, hedge, kind: numeral.kind };
}

/** "boys under 15", "women over 60": an age behind a word for persons. */
function isAgeBound(tokens: readonly Token[], { last, measure }: Numeral, before: HedgeFound): boolean {
  if (measure.value === null || measure.value > 99 || before.hedge === "about" || before.hedge === "at-least") return false;
  const next = tokens[last];
  return isPersonNoun(tokens[before.first - 1]?.lower ?? "") && (next === undefined || (next.pos !== "NOUN" && next.text !== "%"));
}

/** Index where the currency sign in front of a number begins, or the number itself. */
function currencyBefore(tokens: readonly Token[], at: number): number {
  const sign = tokens[at - 1];
  if (sign === undefined || currencyOf(sign.text) === null || !/[$€£¥₹₦₽₴₩₺₸₪₱฿]|^(?:Rs\.?|RM|[A-Z]{3})$/.test(sign.text)) return at;
  const country = tokens[at - 2];
  if (
    sign.text === "$" &&
    country !== undefined &&
    /^(?:US|A|AU|C|CA|HK|NZ|S|R)$/.test(country.text) &&
    country.end + (country.text.length > 1 ? 1 : 0) >= sign.start
  )
    return at - 2;
  return at - 1;
}

interface HedgeFound {
  readonly first: number;
  readonly hedge: Hedge;
  /** A second hedge of "about" stands beside it: "at least some 30". */
  readonly loose: boolean;
}

function hedgeBefore(tokens: readonly Token[], at: number): HedgeFound | null {
  if (tokens[at - 1]?.lower === "the" && /^(?:exceed|surpass|overcome|top)/.test(tokens[at - 2]?.lower ?? ""))
    return hedgeEnding(tokens, at - 1);
  const near = hedgeEnding(tokens, at);
  if (near === null) return null;
  const far = hedgeEnding(tokens, near.first);
  if (far === null) return near;
  if (near.hedge === "about") return { ...far, loose: true };
  if (far.hedge === "about" && near.hedge !== "between")
    return { ...near, first: far.first, loose: near.hedge !== "nearly" && near.hedge !== "just-over" };
  return near;
}

function hedgeEnding(tokens: readonly Token[], at: number): HedgeFound | null {
  const candidates = HEDGES_BEFORE.get(tokens[at - 1]?.lower ?? "");
  if (candidates === undefined) return null;
  for (const { words, hedge } of candidates) {
    const first = at - words.length;
    if (first < 0) continue;
    let fits = true;
    for (let index = 0; index < words.length && fits; index++) fits = tokens[first + index]?.lower === words[index];
    if (fits && /^(?:pass(?:es|ed|ing)?|tops?|topped)$/.test(words[0] ?? "") && !(Number(tokens[at]?.text.replaceAll(",", "") ?? 0) >= 20))
      continue;
    if (fits && words[0] === "top" && tokens[first - 1]?.pos !== "NOUN") continue;
    if (fits) return { first, hedge, loose: false };
  }
  return null;
}

function hedgeAfter(tokens: readonly Token[], at: number): { readonly last: number; readonly hedge: Hedge } | null {
  const candidates = HEDGES_AFTER.get(tokens[at]?.lower ?? "");
  if (candidates === undefined) return null;
  for (const { words, hedge } of candidates) {
    if (words.every((word, index) => tokens[at + index]?.lower === word)) {
      if (words.length === 2 && words[0] === "and" && words[1] === "more" && tokens[at + 2]?.pos !== "PUNCT") continue;
      if (words[0] === "at" && /^\d/.test(tokens[at + words.length]?.text ?? "")) continue;
      if (words[0] === "tops" || (words[0] === "plus" && tokens[at + 1]?.pos === "NUM")) continue;
      return { last: at + words.length, hedge };
    }
  }
  return null;
}

const CHANGES: ReadonlySet<string> = new Set(
  "bring climb cut decline decrease double drop ease edge expand fall gain grow halve improve increase jump lower narrow plunge raise reduce revise rise shrink slide slip slow soar surge swell tumble widen up down revision".split(
    " ",
  ),
);

interface Second {
  readonly last: number;
  readonly measure: Measure;
}

/** The second number of "300 to 400", "between 300 and 400", "two or three", "at least 12 and possibly 20". */
function secondOf(
  tokens: readonly Token[],
  numeral: Numeral,
  before: HedgeFound | null,
  head: number,
  inTime: (token: Token) => boolean,
): Second | null {
  const low = numeral.measure.value;
  if (low === null || numeral.kind === "article" || numeral.kind === "none" || numeral.kind === "fraction") return null;
  const unit = unitLength(tokens, numeral.last);
  const at = numeral.last + unit;
  const joint = tokens[at];
  if (joint === undefined) return null;
  const bounded = before?.hedge === "between";
  const atLeastFirst = before?.hedge === "at-least" || before?.hedge === "more-than";
  const to = joint.lower === "to" && !changes(tokens, head);
  const dash = /^[-–—]$/.test(joint.text) && joint.end - joint.start === 1 && (tokens[at + 1]?.start ?? 0) - joint.end <= 1;
  const or = joint.lower === "or" && (before === null || before.hedge === "about");
  const and = joint.lower === "and" && bounded;
  let next = at + 1;
  let possibly = false;
  if (atLeastFirst && (joint.lower === "and" || joint.lower === "but" || joint.text === ",")) {
    if (joint.text === "," && (tokens[next]?.lower === "and" || tokens[next]?.lower === "but")) next++;
    const words = `${tokens[next]?.lower} ${tokens[next + 1]?.lower} ${tokens[next + 2]?.lower}`;
    const capped =
      /^(?:possibly as many|perhaps as many|no more than|up to|not more than|as many as|fewer than|less than|possibly|perhaps|maybe)/.exec(
        words,
      );
    if (capped === null) return null;
    next += /possibly as many|perhaps as many/.test(capped[0]) ? 4 : capped[0].split(" ").length;
    possibly = true;
  } else if (!to && !dash && !or && !and) return null;
  while (currencyOf(tokens[next]?.text ?? "") !== null || /^(?:US|A|HK)$/.test(tokens[next]?.text ?? "")) next++;
  if (
    (tokens[next] && (inTime(tokens[next] as Token) || /^(?:a|an|no|many|several|none|nobody)$/.test(tokens[next]?.lower ?? ""))) === true
  )
    return null;
  const other = readNumber(tokens, next);
  if (other === null || other.measure.value === null || isNoQuantity(tokens, other, true)) return null;
  const high = other.measure.value;
  // "lost 0.4 percent to 14.2 a dollar": a number with a unit and one without are no range.
  if (unit > 0 && unitLength(tokens, other.last) === 0) return null;
  const scaled = scaleOfLast(tokens, other);
  const bottom =
    scaled !== null && low * scaled < high && !SCALES.has(tokens[numeral.last - 1]?.lower ?? "") && low < 1000 ? low * scaled : low;
  if (bottom >= high) return null;
  if (possibly) return { last: other.last, measure: { ...between(bottom, high), open: before?.hedge === "more-than" ? "low" : null } };
  return { last: other.last, measure: between(bottom, high) };
}

/** How many tokens of unit stand behind the first number of a range: "5 percent to 6 percent", "5 km to 10 km". */
function unitLength(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower ?? "";
  if (word === "per" && tokens[at + 1]?.lower === "cent") return 2;
  if (word === "percentage" && /^points?$/.test(tokens[at + 1]?.lower ?? "")) return 2;
  if (word === "-" || word === "′" || word === "'") return 0;
  const isUnit = word === "%" || word === "percent" || currencyOf(word) !== null || smallChangeOf(word, false) !== null;
  return isUnit || measureOf(word) !== null ? 1 : 0;
}

function scaleOfLast(tokens: readonly Token[], numeral: Numeral): number | null {
  if (numeral.last - numeral.first < 2) return null;
  const word = tokens[numeral.last - 1]?.lower ?? "";
  return SCALES.get(word) ?? (word === "m" ? 1e6 : word === "b" ? 1e9 : null);
}

/** Whether "N to M" tells a change: a verb of change stands before it ("rose by 12 to 15", "from 9 to 12" behind "rose"). */
function changes(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 8); index--) {
    const token = tokens[index];
    if (token === undefined || token.pos === "PUNCT") return false;
    if (CHANGES.has(token.lemma) || CHANGES.has(token.lower)) return tokens[at - 1]?.lower !== "to";
  }
  return false;
}

function apply(measure: Measure, hedge: Hedge): Measure {
  const { value, low, high } = measure;
  if (value === null) {
    if (hedge === "about" || hedge === "nearly" || hedge === "just-over") return loosely(measure);
    if (hedge === "more-than" && low !== null && measure.approximate) return { ...measure, open: "low" };
    return low !== null && high !== null && hedge === "at-most" ? measure : measure;
  }
  switch (hedge) {
    case "at-least":
      return measure.approximate ? loosely(atLeast(value)) : atLeast(value);
    case "more-than":
      return measure.approximate ? loosely(moreThan(value)) : moreThan(value);
    case "at-most":
      return atMost(value);
    case "fewer-than":
      return fewerThan(value);
    case "about":
      return about(value);
    case "nearly":
      return nearly(value);
    case "just-over":
      return justOver(value);
    case "between":
      return measure;
  }
}

/** Says whether a token lies in a time expression. Times come in order of the text; so do the questions. */
function timeCover(times: readonly Time[]): (token: Token) => boolean {
  const sorted = [...times].sort((a, b) => a.start - b.start);
  let at = 0;
  return (token) => {
    while (at > 0 && (sorted[at]?.start ?? Number.POSITIVE_INFINITY) > token.start) at--;
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= token.start) at++;
    const time = sorted[at];
    return time !== undefined && time.start < token.end && token.start < time.end;
  };
}
