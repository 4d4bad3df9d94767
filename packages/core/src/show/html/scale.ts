import { type Day, dayOf, isoDay, numberOf, readDay } from "../../understand/calendar.ts";

/** Where a number stands on a picture, and the numbers to write beside it. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  readonly isLogarithmic: boolean;
}

/** Numbers this many times apart do not fit on one even scale. */
const FAR_APART = 60;

/** A scale for amounts from the bottom of a picture to its top: even from zero, or by powers of ten where the amounts are far apart. */
export function amountScale(values: readonly number[], bottom: number, top: number): Scale {
  const most = Math.max(1, ...values);
  const positive = values.filter((value) => value > 0);
  const least = positive.length === 0 ? most : Math.min(...positive);
  if (most / least > FAR_APART) return logarithmic(least, most, bottom, top);
  const step = niceStep(most / 4);
  const end = Math.ceil((most * 1.06) / step) * step;
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, at) => at * step);
  return { at: (value) => bottom + (value / end) * (top - bottom), ticks, isLogarithmic: false };
}

function logarithmic(least: number, most: number, bottom: number, top: number): Scale {
  const from = Math.floor(Math.log10(least));
  const to = Math.ceil(Math.log10(most * 1.1));
  const at = (value: number): number =>
    bottom + ((Math.max(from, Math.log10(Math.max(value, 10 ** from))) - from) / (to - from)) * (top - bottom);
  return { at, ticks: Array.from({ length: to - from + 1 }, (_, each) => 10 ** (from + each)), isLogarithmic: true };
}

/** 1, 2 or 5 times a power of ten, and no less than 1. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  return Math.max(1, ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power);
}

/** Days since 1970, with the time of day as a fraction where it is said; null: no day is said. */
export function instantOf(iso: string | null): number | null {
  const day: Day | null = iso === null ? null : readDay(iso);
  if (day === null) return null;
  const [, hours = "12", minutes = "0"] = /T(\d{2}):(\d{2})/.exec(iso ?? "") ?? [];
  return numberOf(day) + (Number(hours) * 60 + Number(minutes)) / 1440;
}

/** A scale for time from the left of a picture to its right, a tick at the beginning of a day. */
export function timeScale(instants: readonly number[], left: number, right: number): Scale & { readonly days: readonly string[] } {
  const from = Math.floor(Math.min(...instants));
  const to = Math.max(Math.ceil(Math.max(...instants)), from + 1);
  const every = [1, 2, 3, 7, 14, 30, 61, 122, 366].find((days) => (to - from) / days <= 8) ?? Math.ceil((to - from) / 8);
  const ticks = Array.from({ length: Math.ceil((to - from) / every) }, (_, at) => from + at * every);
  const days = ticks.map((tick) => isoDay(dayOf(tick)));
  return { at: (value) => left + ((value - from) / (to - from)) * (right - left), ticks, days, isLogarithmic: false };
}
