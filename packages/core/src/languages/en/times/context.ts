import { type Day, isoDay, isoWeekOf, plusDays, plusMonths, readDay } from "../../../understand/calendar.ts";
import { type Interval, intervalOf, OPEN, type Part, partOf, spanning } from "../../../understand/intervals.ts";
import type { UnitCode } from "./lexicon.ts";
import type { Word } from "./words.ts";

export type Inferred = "year" | "month" | "week" | "day";

/** What one rule makes of the words from where it was asked up to `last` (excluded). */
export interface Draft {
  readonly last: number;
  readonly value: string | null;
  readonly type: "date" | "time" | "duration" | "set";
  readonly interval: Interval;
  readonly inferred: readonly Inferred[];
  readonly rule: string;
  /** A time of day that still wants its day. */
  readonly clock?: string;
}

/** What relative words hang on: the day of the report, and what was named before. */
export interface Context {
  readonly report: Day | null;
  /** The day that weekdays are counted from: that of the report, or of its update when that came within the week, since the words are then those of the update. */
  readonly weekdays: Day | null;
  /** Whether other dates of the report show that "03/05/2021" is 3 May; null: none does. */
  readonly dayFirst: boolean | null;
  /** Value of the last date in the text that "the day before" may hang on. */
  last: string | null;
  /** The last of them that names one day. */
  lastDay: string | null;
  /** Value of the last quarter that the text spoke of; null again once it spoke of another stretch of months. */
  quarter: string | null;
}

/** A rule: reads the words at an index, or does not. */
export type Rule = (words: readonly Word[], at: number, context: Context) => Draft | null;

interface Details {
  readonly type?: Draft["type"];
  readonly inferred?: readonly Inferred[];
  readonly part?: Part | null;
  readonly interval?: Interval;
  readonly clock?: string;
}

/** A draft whose interval follows from its value, unless details say otherwise. */
export function drafted(last: number, value: string | null, rule: string, details: Details = {}): Draft {
  const whole = details.interval ?? (value === null ? OPEN : intervalOf(value));
  const interval = details.part === undefined || details.part === null ? whole : partOf(whole, details.part);
  const { type = "date", inferred = [], clock } = details;
  return { last, value, type, interval, inferred, rule, ...(clock === undefined ? {} : { clock }) };
}

/** Year in four digits. */
export function isoYear(year: number): string {
  return String(year).padStart(4, "0");
}

/** "2022-01". */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${String(month).padStart(2, "0")}`;
}

/** "2022-W01", the week that holds the day. */
export function isoWeek(day: Day): string {
  const { year, week } = isoWeekOf(day);
  return `${isoYear(year)}-W${String(week).padStart(2, "0")}`;
}

/** The unit that is so many units away from the one that holds `day`, as a value: in January 2022, -1 month is "2021-12". */
export function shifted(day: Day, unit: UnitCode, count: number): string | null {
  switch (unit) {
    case "D":
      return isoDay(plusDays(day, count));
    case "W":
      return isoWeek(plusDays(day, count * 7));
    case "WE":
      return `${isoWeek(plusDays(day, count * 7))}-WE`;
    case "M": {
      const moved = plusMonths(day, count);
      return isoMonth(moved.year, moved.month);
    }
    case "Q": {
      const moved = plusMonths(day, count * 3);
      return `${isoYear(moved.year)}-Q${Math.ceil(moved.month / 3)}`;
    }
    case "Y":
      return isoYear(day.year + count);
    case "E":
      return isoYear(day.year + count * 10);
    case "C":
      return isoYear(day.year + count * 100);
    default:
      return isoDay(day);
  }
}

/** A value moved by so many units, as fine as it was, or as fine as the unit where that is coarser: "1989-Q3" a year earlier is "1988-Q3". */
export function moved(value: string, unit: UnitCode, count: number): string | null {
  const first = intervalOf(value).from?.slice(0, 10);
  const day = first === undefined ? null : readDay(first);
  if (day === null) return null;
  const quarter = /^\d{4}(-Q\d)$/.exec(value);
  if (unit === "Y" && quarter !== null) return `${isoYear(day.year + count)}${quarter[1] ?? ""}`;
  if (unit === "Y" && /^\d{4}-\d{2}$/.test(value)) return isoMonth(day.year + count, day.month);
  if (/^\d{4}$/.test(value) && unit !== "Y" && unit !== "E" && unit !== "C") return null;
  if (/^\d{4}-\d{2}$/.test(value) && (unit === "D" || unit === "W")) return null;
  return shifted(day, unit, count);
}

/** The last day named, or the report's day. */
export function baseDay(context: Context): Day | null {
  return (context.lastDay === null ? null : readDay(context.lastDay)) ?? context.report;
}

/** The lower-case word at an index; "" beyond the ends. */
export function lowerAt(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? "";
}

/** True when the word has a capital and small letters: in a text all in capitals no word is a name for that. */
export function isTitled(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text);
}

/** True when the word begins with a capital. */
export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** The days of two values, from the first of one to the last of the other. */
export function between(first: string, last: string): Interval {
  const interval = spanning(intervalOf(first), intervalOf(last));
  return interval.from !== null && interval.to !== null && interval.to < interval.from ? OPEN : interval;
}

/** The week that holds a day, as a value. */
export function weekHolding(value: string): string | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (match === null) return null;
  return isoWeek({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}
