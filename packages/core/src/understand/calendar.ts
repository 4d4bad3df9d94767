/** A day of the proleptic Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** True in a leap year of the Gregorian calendar. */
export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days the month has. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True when the calendar has this day. */
export function isDay(year: number, month: number, day: number): boolean {
  return 1 <= month && month <= 12 && 1 <= day && day <= daysIn(year, month);
}

/** Number of the day, counted from 0000-03-01 as in H. Hinnant, "chrono-compatible low-level date algorithms", with 1970-01-01 as 0. */
export function numberOf({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day with this number: `dayOf(numberOf(day))` is the day again. */
export function dayOf(number: number): Day {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** So many days later; earlier when negative. */
export function plusDays(day: Day, days: number): Day {
  return dayOf(numberOf(day) + days);
}

/** The same day so many months later, or the last day of that month where it has no such day: 31 January and one month is 28 or 29 February. */
export function plusMonths(day: Day, months: number): Day {
  const count = day.year * 12 + day.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return { year, month, day: Math.min(day.day, daysIn(year, month)) };
}

/** Day of the week by ISO 8601: Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  const rest = (numberOf(day) + 3) % 7;
  return (rest < 0 ? rest + 7 : rest) + 1;
}

/** Week by ISO 8601: weeks begin on Monday and belong to the year of their Thursday. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = plusDays(day, 4 - weekdayOf(day));
  const dayOfYear = (DAYS_BEFORE_MONTH[thursday.month - 1] ?? 0) + thursday.day + (thursday.month > 2 && isLeap(thursday.year) ? 1 : 0);
  return { year: thursday.year, week: Math.ceil(dayOfYear / 7) };
}

/** Monday of a week by ISO 8601. */
export function mondayOf(year: number, week: number): Day {
  const fourth = { year, month: 1, day: 4 };
  return plusDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

/** ISO 8601: "2022-01-06". */
export function isoDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Reads the day at the beginning of an ISO 8601 date or instant; null when there is no whole day. */
export function readDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? { year, month, day } : null;
}
