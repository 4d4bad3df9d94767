import { readDay } from "../../understand/calendar.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** A date as people say it: "9 Jan 2022"; as much of it as is known: "Jan 2022", "2022". Anything else stays as it is written. */
export function dayWords(iso: string): string {
  const day = readDay(iso);
  if (day !== null) return `${day.day} ${MONTHS[day.month - 1]} ${day.year}`;
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(iso) ?? [];
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${name} ${year}`;
}

/** An interval as people say it: "9 Jan 2022", "5 to 9 Jan 2022", "29 Dec 2021 to 9 Jan 2022", "since 5 Jan 2022"; null: neither end is known. */
export function spanWords(from: string | null, to: string | null): string | null {
  if (from === null) return to === null ? null : `until ${dayWords(to)}`;
  if (to === null) return `since ${dayWords(from)}`;
  const [first, last] = [dayWords(from), dayWords(to)];
  if (first === last) return first;
  const a = readDay(from);
  const b = readDay(to);
  if (a === null || b === null || a.year !== b.year) return `${first} to ${last}`;
  return a.month === b.month ? `${a.day} to ${last}` : `${a.day} ${MONTHS[a.month - 1]} to ${last}`;
}
