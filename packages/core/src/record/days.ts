import { numberOf, readDay } from "../understand/calendar.ts";

/** Days from first to last, both included, counted from 1970-01-01. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** The number of the day that an ISO 8601 date or instant begins with; null when it names no whole day. */
export function dayNumber(iso: string | null): number | null {
  const day = iso === null ? null : readDay(iso);
  return day === null ? null : numberOf(day);
}

/** The days that an interval of ISO 8601 ends covers; an open end counts as the other end. */
export function daysOf(from: string | null, to: string | null): Days | null {
  const first = dayNumber(from);
  const last = dayNumber(to);
  if (first === null && last === null) return null;
  return { first: first ?? last ?? 0, last: last ?? first ?? 0 };
}

/** Whether two stretches of days share one. */
export function overlap(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** How many days lie between two stretches; 0 when they overlap. */
export function gap(a: Days, b: Days): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** What two stretches share, which must overlap. */
export function shared(a: Days, b: Days): Days {
  return { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) };
}

/** From the first of both to the last of both. */
export function hull(a: Days, b: Days): Days {
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}
