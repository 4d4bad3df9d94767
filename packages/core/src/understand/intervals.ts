import { type Day, daysIn, isDay, isoDay, isoWeekOf, mondayOf, numberOf, plusDays } from "./calendar.ts";

/** First and last day or instant that a value allows, both included, ISO 8601; null: open on that side. */
export interface Interval {
  readonly from: string | null;
  readonly to: string | null;
}

/** Which part of a span of time the words name. */
export type Part = "early" | "middle" | "late";

export const OPEN: Interval = { from: null, to: null };

/**
 * Months of a season, for the northern half of the earth: wide enough for both the calendar's and the astronomer's season.
 * Winter of a year may be the one before it or the one after it.
 */
const SEASON: Readonly<Record<string, readonly [string, string]>> = {
  SP: ["03-01", "06-21"],
  SU: ["06-01", "09-23"],
  FA: ["09-01", "12-21"],
};

/** Hours that a part of the day may cover. Morning begins at midnight, since "2 in the morning" does; night ends the next morning. */
const DAY_PART: Readonly<Record<string, readonly [string, string, 0 | 1]>> = {
  MO: ["00:00", "12:00", 0],
  MI: ["11:00", "14:00", 0],
  AF: ["12:00", "19:00", 0],
  EV: ["16:00", "23:59", 0],
  NI: ["17:00", "07:00", 1],
  DT: ["06:00", "20:00", 0],
};

/** The interval of a TIMEX3 value that names a date or time: "2022", "2022-Q3", "2022-W01", "2022-01-06TNI", "198". Open for all others ("P3D", "PRESENT_REF"). */
export function intervalOf(value: string): Interval {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T(.*))?$/.exec(value);
  if (day !== null) return ofDay(Number(day[1]), Number(day[2]), Number(day[3]), day[4]);
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month !== null) return ofMonths(Number(month[1]), Number(month[2]), Number(month[2]));
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  if (week !== null) return ofWeek(Number(week[1]), Number(week[2]), week[3] !== undefined);
  const part = /^(\d{4})-(Q|H)([1-4])$/.exec(value);
  if (part !== null) {
    const length = part[2] === "Q" ? 3 : 6;
    return ofMonths(Number(part[1]), (Number(part[3]) - 1) * length + 1, Number(part[3]) * length);
  }
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season !== null) return ofSeason(season[1] ?? "", season[2] ?? "");
  const years = /^(\d{2,4})$/.exec(value);
  if (years === null) return OPEN;
  const digits = years[1] ?? "";
  return { from: `${digits.padEnd(4, "0")}-01-01`, to: `${digits.padEnd(4, "9")}-12-31` };
}

/** The interval from the first of one to the last of the other. */
export function spanning(first: Interval, last: Interval): Interval {
  return { from: first.from, to: last.to };
}

/**
 * The part of an interval of days that "early", "mid-" or "late" may mean: the first half, the middle half, the last half. Other intervals stay as they are.
 */
export function partOf(interval: Interval, part: Part): Interval {
  const first = wholeDay(interval.from);
  const last = wholeDay(interval.to);
  if (first === null || last === null) return interval;
  const low = numberOf(first);
  const length = numberOf(last) - low + 1;
  const half = Math.ceil(length / 2);
  const quarter = Math.floor(length / 4);
  if (part === "early") return { from: interval.from, to: isoDay(plusDays(first, half - 1)) };
  if (part === "late") return { from: isoDay(plusDays(first, length - half)), to: interval.to };
  return { from: isoDay(plusDays(first, quarter)), to: isoDay(plusDays(last, -quarter)) };
}

function ofDay(year: number, month: number, day: number, time: string | undefined): Interval {
  if (!isDay(year, month, day)) return OPEN;
  const date = { year, month, day };
  if (time === undefined) return { from: isoDay(date), to: isoDay(date) };
  const part = DAY_PART[time];
  if (part !== undefined) return { from: `${isoDay(date)}T${part[0]}`, to: `${isoDay(plusDays(date, part[2]))}T${part[1]}` };
  if (time === "24:00") return { from: `${isoDay(plusDays(date, 1))}T00:00`, to: `${isoDay(plusDays(date, 1))}T00:00` };
  return { from: `${isoDay(date)}T${time}`, to: `${isoDay(date)}T${time}` };
}

function ofMonths(year: number, first: number, last: number): Interval {
  if (first < 1 || last > 12) return OPEN;
  return { from: isoDay({ year, month: first, day: 1 }), to: isoDay({ year, month: last, day: daysIn(year, last) }) };
}

function ofWeek(year: number, week: number, weekend: boolean): Interval {
  const monday = mondayOf(year, week);
  if (week < 1 || isoWeekOf(monday).year !== year) return OPEN;
  return { from: isoDay(weekend ? plusDays(monday, 5) : monday), to: isoDay(plusDays(monday, 6)) };
}

function ofSeason(year: string, season: string): Interval {
  if (season === "WI")
    return { from: `${String(Number(year) - 1).padStart(4, "0")}-12-01`, to: `${String(Number(year) + 1).padStart(4, "0")}-03-21` };
  const days = SEASON[season];
  return days === undefined ? OPEN : { from: `${year}-${days[0]}`, to: `${year}-${days[1]}` };
}

function wholeDay(iso: string | null): Day | null {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
