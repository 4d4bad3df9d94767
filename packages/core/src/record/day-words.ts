import { readDay } from "../understand/calendar.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "7 January 2022" for an ISO 8601 day or instant; what was given when it names no whole day. */
export function dayWords(iso: string): string {
  const day = readDay(iso);
  return day === null ? iso : `${day.day} ${MONTHS[day.month - 1] ?? ""} ${day.year}`;
}
