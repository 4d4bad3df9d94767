import { isDay, isoDay, numberOf, weekdayOf } from "../../../understand/calendar.ts";
import { intervalOf, type Part, spanning } from "../../../understand/intervals.ts";
import { type Context, type Draft, drafted, type Inferred, isCapital, isoMonth, isTitled, lowerAt, type Rule } from "./context.ts";
import { FIXED_DAYS, MONTHS, WEEKDAYS } from "./lexicon.ts";
import { readOrdinal, readSpelledYear } from "./numbers.ts";
import { type Side, sideOf } from "./tense.ts";
import type { Word } from "./words.ts";

/** "7 January 2022", "January 7", "the 7th of January", "Jan. 2022", "Friday, Oct. 13", "in December". */
export const monthDate: Rule = (words, at, context) => {
  const weekday = weekdayBefore(words, at);
  if (weekday !== null) {
    const rest = monthDate(words, weekday, context);
    return rest !== null && rest.value !== null && /^\d{4}-\d\d-\d\d$/.test(rest.value)
      ? { ...rest, rule: `<weekday> ${rest.rule}` }
      : null;
  }
  const { part, at: from } = partBefore(words, at);
  return dayFirst(words, from, at, context, part) ?? monthFirst(words, from, at, context, part);
};

/** "2022-01-07", "07/01/2022", "7.1.2022". Where both numbers may be the month, both days are allowed and no value is given. */
export const numericDate: Rule = (words, at, context) => {
  const word = words[at];
  if (word === undefined) return null;
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:t(.*))?$/.exec(word.lower);
  if (iso !== null) {
    if (!isDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))) return null;
    return drafted(at + 1, word.text.toUpperCase(), "<year>-<month>-<day>", iso[4] === undefined ? {} : { type: "time" });
  }
  const parts = /^(\d{1,4})([/.])(\d{1,2})\2(\d{2,4})$/.exec(word.lower);
  if (parts === null || lowerAt(words, at - 1) === "/" || lowerAt(words, at + 1) === "/") return null;
  const [one, two, three] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (parts[1]?.length === 4)
    return isDay(one, two, three) ? drafted(at + 1, isoDay({ year: one, month: two, day: three }), "<year>/<month>/<day>") : null;
  if (parts[4]?.length !== 4 || three < 1000) return null;
  const british = isDay(three, two, one) ? isoDay({ year: three, month: two, day: one }) : null;
  const american = isDay(three, one, two) ? isoDay({ year: three, month: one, day: two }) : null;
  if (british === null && american === null) return null;
  if (context.dayFirst === false && american !== null) return drafted(at + 1, american, "<month>/<day>/<year>");
  if (parts[2] === "." || context.dayFirst === true || american === null || british === american)
    return british === null ? null : drafted(at + 1, british, "<day>/<month>/<year>");
  if (british === null) return drafted(at + 1, american, "<month>/<day>/<year>");
  const [from, to] = british < american ? [british, american] : [american, british];
  return drafted(at + 1, null, "<day or month>/<month or day>/<year>", { interval: { from, to } });
};

/** "Christmas Eve", "New Year's Day", "Thanksgiving". */
export const namedDay: Rule = (words, at, context) => {
  if (!isCapital(words[at])) return null;
  for (let length = 5; length >= 1; length--) {
    const name = joined(words, at, length);
    const fixed = FIXED_DAYS.get(name);
    if (fixed !== undefined) return dated(words, at, at + length, context, fixed[0], fixed[1], null, "<named day>");
    if (name === "thanksgiving day" || name === "thanksgiving") {
      if (context.report === null) return drafted(at + length, null, "<named day>");
      const year = context.report.month < 7 ? context.report.year - 1 : context.report.year;
      const first = weekdayOf({ year, month: 11, day: 1 });
      const day = 1 + ((4 - first + 7) % 7) + 21;
      return drafted(at + length, isoDay({ year, month: 11, day }), "<named day>", { inferred: ["year"] });
    }
  }
  return null;
};

/** The month that stands at an index, with where it ends. */
export function monthAt(words: readonly Word[], at: number): { readonly month: number; readonly last: number } | null {
  const word = words[at];
  if (word === undefined || !isCapital(word)) return null;
  const month = MONTHS.get(word.lower);
  if (month === undefined) return null;
  const isShort = word.lower.length <= 4 && word.lower !== "may" && word.lower !== "june" && word.lower !== "july";
  const dotted = lowerAt(words, at + 1) === "." && words[at + 1]?.spaced === false;
  if (isShort && !dotted && !/^\d/.test(lowerAt(words, at + 1)) && !/^\d/.test(lowerAt(words, at - 1))) return null;
  return { month, last: at + (isShort && dotted ? 2 : 1) };
}

/** A year in digits at an index: four digits from 1000 to 2199. */
export function yearAt(words: readonly Word[], at: number): number | null {
  const lower = lowerAt(words, at);
  return /^(?:1\d|20|21)\d\d$/.test(lower) ? Number(lower) : null;
}

/** "early", "mid-", "late", "the end of" and the like before a date. */
export function partBefore(words: readonly Word[], at: number): { readonly part: Part | null; readonly at: number } {
  const lower = lowerAt(words, at);
  const hyphen = lowerAt(words, at + 1) === "-" ? 1 : 0;
  if (lower === "early" || lower === "late") return { part: lower, at: at + 1 + hyphen };
  if (lower === "mid" || lower === "middle") return { part: "middle", at: at + 1 + hyphen };
  return { part: null, at };
}

/** The day that a month and a day without a year mean, by the side of the report's day that the verb shows; the nearest where it shows none. */
export function yearFor(context: Context, month: number, day: number | null, side: Side): number | null {
  const { report } = context;
  if (report === null) return null;
  const here = numberOf(report);
  const today = day ?? report.day;
  const isPast = month < report.month || (month === report.month && today <= report.day);
  const isNow = month === report.month && today === report.day;
  const before = isPast ? report.year : report.year - 1;
  const after = isPast && !isNow ? report.year + 1 : report.year;
  const distance = (year: number) => Math.abs(numberOf({ year, month, day: 15 }) - here);
  // A date within a month on the other side is taken for near, not for nearly a year away.
  if (side === "past") return distance(before) > 300 && distance(after) < 60 && day !== null ? after : before;
  if (side === "future") return distance(after) > 270 && distance(before) < 100 ? before : after;
  return distance(after) * (day === null ? 2 : 2.5) < distance(before) ? after : before;
}

function dayFirst(words: readonly Word[], from: number, first: number, context: Context, part: Part | null): Draft | null {
  let at = lowerAt(words, from) === "the" ? from + 1 : from;
  const ordinal = readOrdinal(words[at]);
  const day = ordinal ?? (/^\d{1,2}$/.test(lowerAt(words, at)) ? Number(lowerAt(words, at)) : null);
  if (day === null || day < 1 || day > 31) return null;
  const range = dayRange(words, at);
  at = range === null ? at + 1 : range.last;
  if (lowerAt(words, at) === "of") at++;
  const month = monthAt(words, at);
  if (month === null) return null;
  const { last, year } = yearBehind(words, month.last, context);
  // "the first of May" is a date; "first May" and "the second March" are not.
  if (ordinal !== null && at === from + 1 && !/^\d/.test(lowerAt(words, from))) return null;
  return dated(
    words,
    first,
    last,
    context,
    month.month,
    day,
    year,
    year === null ? "<day> <month>" : "<day> <month> <year>",
    part,
    range?.day ?? null,
  );
}

function monthFirst(words: readonly Word[], from: number, first: number, context: Context, part: Part | null): Draft | null {
  const month = monthAt(words, from);
  if (month === null) return null;
  let at = month.last;
  if (lowerAt(words, at) === "the" && readOrdinal(words[at + 1]) !== null) at++;
  const lower = lowerAt(words, at);
  const ordinal = readOrdinal(words[at]);
  const day = ordinal ?? (/^\d{1,2}$/.test(lower) && lowerAt(words, at + 1) !== "%" ? Number(lower) : null);
  if (day !== null && 1 <= day && day <= 31 && words[at]?.spaced === true) {
    const range = dayRange(words, at);
    const { last, year } = yearBehind(words, range === null ? at + 1 : range.last, context);
    return dated(
      words,
      first,
      last,
      context,
      month.month,
      day,
      year,
      year === null ? "<month> <day>" : "<month> <day> <year>",
      part,
      range?.day ?? null,
    );
  }
  const comma = lower === "," || lower === "of" ? at + 1 : at;
  const year = yearAt(words, comma);
  if (year !== null) return drafted(comma + 1, isoMonth(year, month.month), "<month> <year>", { part });
  const spelled = readSpelledYear(words, comma);
  if (spelled !== null && spelled.value !== null)
    return drafted(spelled.last, isoMonth(spelled.value, month.month), "<month> <year>", { part });
  const same = ofThatYear(words, lower === "of" ? comma : at);
  if (same !== null && context.last !== null)
    return drafted(same, isoMonth(Number(context.last.slice(0, 4)), month.month), "<month> that year", { part, inferred: ["year"] });
  const beside = /^(last|this|next)$/.test(lower) && lowerAt(words, at + 1) === "year" ? lower : null;
  if (beside !== null) {
    const value =
      context.report === null ? null : isoMonth(context.report.year + (beside === "last" ? -1 : beside === "next" ? 1 : 0), month.month);
    return drafted(at + 2, value, "<month> <last, this or next> year", { part, inferred: ["year"] });
  }
  return bareMonth(words, from, first, month, context, part);
}

/** Where "that year", "that same year" or "the same year" ends. */
function ofThatYear(words: readonly Word[], at: number): number | null {
  if (!/^(?:that|the)$/.test(lowerAt(words, at))) return null;
  const isSame = lowerAt(words, at + 1) === "same";
  if (!isSame && lowerAt(words, at) === "the") return null;
  const noun = isSame ? at + 2 : at + 1;
  return lowerAt(words, noun) === "year" ? noun + 1 : null;
}

function bareMonth(
  words: readonly Word[],
  from: number,
  first: number,
  { month, last }: { readonly month: number; readonly last: number },
  context: Context,
  part: Part | null,
): Draft | null {
  if (!isMonthName(words, from, last, part)) return null;
  const before = lowerAt(words, first - 1);
  const side = before === "until" || before === "till" ? "future" : before === "since" ? "past" : sideOf(words, first, last);
  const year = yearFor(context, month, null, side);
  return drafted(last, year === null ? null : isoMonth(year, month), "<month>", { part, inferred: ["year"] });
}

const BEFORE_MONTH: ReadonlySet<string> = new Set(
  "after around before between by during each early every for from in its late mid next of since the this through throughout till to until a last and or ( -".split(
    " ",
  ),
);

/** "March" and "May" are words and all months but a few are given names: a bare one needs a word before it that goes with a month. */
function isMonthName(words: readonly Word[], at: number, last: number, part: Part | null): boolean {
  if (part !== null) return true;
  const before = words[at - 1];
  const after = words[last];
  const name = lowerAt(words, at);
  const startsSentence = before === undefined || before.sentence !== words[at]?.sentence;
  const afterName = isTitled(after) && after?.pos === "PROPN" && after.spaced && WEEKDAYS.get(after.lower) === undefined;
  // "June Carter": nobody's month stands right before a capital that is no place for it.
  const isGiven = name === "april" || name === "june" || name === "august" || name === "may";
  if (isGiven && afterName && !/^(?:in|since|until|by|during|of|early|late|last|next|this)$/.test(before?.lower ?? "")) return false;
  if (startsSentence) return name !== "may" && name !== "march" && name !== "april" && name !== "june" && name !== "august" && !afterName;
  if (name === "may" || name === "march")
    return BEFORE_MONTH.has(before.lower) && !isTitled(after) && (name === "may" || before.lower !== "to");
  if (isTitled(before) && before.pos === "PROPN" && !BEFORE_MONTH.has(before.lower) && MONTHS.get(before.lower) === undefined) return false;
  if (name === "april" || name === "june" || name === "august") return BEFORE_MONTH.has(before.lower) || before.pos !== "PUNCT";
  return !afterName || BEFORE_MONTH.has(before.lower);
}

function dated(
  words: readonly Word[],
  first: number,
  last: number,
  context: Context,
  month: number,
  day: number,
  year: number | null,
  rule: string,
  part: Part | null = null,
  lastDay: number | null = null,
): Draft | null {
  const before = lowerAt(words, first - 1);
  const side = before === "until" || before === "till" ? "future" : before === "since" ? "past" : null;
  const known = year ?? yearFor(context, month, day, side ?? sideOf(words, first, last));
  const inferred: readonly Inferred[] = year === null ? ["year"] : [];
  if (known === null) return isDay(2000, month, day) ? drafted(last, null, rule, { inferred }) : null;
  if (!isDay(known, month, day)) return null;
  const value = isoDay({ year: known, month, day });
  if (lastDay === null || !isDay(known, month, lastDay) || lastDay <= day) return drafted(last, value, rule, { inferred, part });
  const end = isoDay({ year: known, month, day: lastDay });
  return drafted(last, `${value}/${end}`, `${rule}, <days>`, { inferred, interval: spanning(intervalOf(value), intervalOf(end)) });
}

/** "3-5", "3 to 5" before or behind a month. */
function dayRange(words: readonly Word[], at: number): { readonly day: number; readonly last: number } | null {
  const joint = lowerAt(words, at + 1);
  if (joint !== "-" && joint !== "–" && joint !== "to") return null;
  const word = words[at + 2];
  const day = readOrdinal(word) ?? (/^\d{1,2}$/.test(word?.lower ?? "") ? Number(word?.lower) : null);
  return day === null || day > 31 || (joint === "to" && monthAt(words, at - 1) === null && monthAt(words, at + 3) === null)
    ? null
    : { day, last: at + 3 };
}

function yearBehind(words: readonly Word[], at: number, context: Context): { readonly year: number | null; readonly last: number } {
  const of = lowerAt(words, at) === "of" ? at + 1 : at;
  const beside = ["last", "this", "next"].indexOf(lowerAt(words, of));
  if (beside >= 0 && lowerAt(words, of + 1) === "year" && context.report !== null)
    return { year: context.report.year + beside - 1, last: of + 2 };
  const comma = lowerAt(words, at) === "," || lowerAt(words, at) === "of" ? at + 1 : at;
  const short = comma === at && /^[(–—-]/.test(lowerAt(words, at + 1)) ? /^\d\d$/.exec(lowerAt(words, at)) : null;
  // The dateline of older wires: "BOGOTA, 18 AUG 89 (…)".
  if (short !== null && words[at + 1]?.spaced === true)
    return { year: Number(short[0]) + (Number(short[0]) > 50 ? 1900 : 2000), last: at + 1 };
  const year = yearAt(words, comma);
  if (year === null || words[comma]?.spaced !== true) return { year: null, last: at };
  return { year, last: comma + 1 };
}

/** Where the date begins behind "Friday," or "Fri.,". */
function weekdayBefore(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word === undefined || !WEEKDAYS.has(word.lower) || !isCapital(word)) return null;
  let next = at + 1;
  if (lowerAt(words, next) === ".") next++;
  if (lowerAt(words, next) === ",") next++;
  if (lowerAt(words, next) === "the") return next;
  return monthAt(words, next) !== null || /^\d/.test(lowerAt(words, next)) ? next : null;
}

/** The words from `at`, as they stand but for single spaces. */
function joined(words: readonly Word[], at: number, length: number): string {
  let text = "";
  for (let index = at; index < at + length; index++) {
    const word = words[index];
    if (word === undefined) return "";
    text += (word.spaced && index > at ? " " : "") + word.lower.replace("’", "'");
  }
  return text;
}
