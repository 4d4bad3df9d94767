import type { Amount } from "../types/amount.ts";

/** What an amount says without the words that say it. */
export type Measure = Omit<Amount, "words">;

/** 12. */
export function exactly(value: number): Measure {
  return { value, low: value, high: value, open: null, approximate: false };
}

/** At least 12. */
export function atLeast(low: number): Measure {
  return { value: null, low, high: null, open: null, approximate: false };
}

/** More than 3,700. */
export function moreThan(low: number): Measure {
  return { value: null, low, high: null, open: "low", approximate: false };
}

/** Up to 50. */
export function atMost(high: number): Measure {
  return { value: null, low: null, high, open: null, approximate: false };
}

/** Fewer than 50. */
export function fewerThan(high: number): Measure {
  return { value: null, low: null, high, open: "high", approximate: false };
}

/** About 30. */
export function about(value: number): Measure {
  return { value, low: null, high: null, open: null, approximate: true };
}

/** Nearly 30: about 30, and below it. */
export function nearly(value: number): Measure {
  return { value, low: null, high: value, open: "high", approximate: true };
}

/** Just over 30: about 30, and above it. */
export function justOver(value: number): Measure {
  return { value, low: value, high: null, open: "low", approximate: true };
}

/** 300 to 400. */
export function between(low: number, high: number): Measure {
  return { value: null, low, high, open: null, approximate: false };
}

/** Dozens: no number is named; `low` is the least that the word can mean, null when it sets no floor ("many"). */
export function vague(low: number | null): Measure {
  return { value: null, low, high: null, open: null, approximate: true };
}

/** The same amount said less surely ("about 300 to 400"). */
export function loosely(measure: Measure): Measure {
  return measure.value === null ? { ...measure, approximate: true } : about(measure.value);
}

/** The same measure in other units: every number times `factor`. */
export function times(measure: Measure, factor: number): Measure {
  const scale = (number: number | null) => (number === null ? null : clean(number * factor));
  return { ...measure, value: scale(measure.value), low: scale(measure.low), high: scale(measure.high) };
}

/** Takes out what binary fractions add: 3.3000000000000003 becomes 3.3. */
export function clean(number: number): number {
  return Number(number.toPrecision(12));
}

/** How far "about" reaches on either side when two amounts are compared, and only then. */
const LEEWAY = 0.1;

/** The interval an amount allows; infinite where the words leave a side open. `lowOpen` and `highOpen`: the bound itself is excluded. */
export function interval(measure: Measure): {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
} {
  let { low, high } = measure;
  if (measure.approximate) {
    if (measure.value !== null) {
      const leeway = Math.abs(measure.value) * LEEWAY;
      low ??= measure.value - leeway;
      high ??= measure.value + leeway;
    } else if (low !== null && high !== null) {
      low -= Math.abs(low) * LEEWAY;
      high += Math.abs(high) * LEEWAY;
    }
  }
  return {
    low: low ?? (high !== null && high < 0 ? Number.NEGATIVE_INFINITY : 0),
    high: high ?? Number.POSITIVE_INFINITY,
    lowOpen: measure.open === "low",
    highOpen: measure.open === "high",
  };
}

/** Whether both amounts can be true of the same thing: their intervals share a number. */
export function meets(a: Measure, b: Measure): boolean {
  const first = interval(a);
  const second = interval(b);
  const below = (x: typeof first, y: typeof first) => x.high < y.low || (x.high === y.low && (x.highOpen || y.lowOpen));
  return !below(first, second) && !below(second, first);
}

/** Whether both say the same, in whatever words. */
export function sameMeasure(a: Measure, b: Measure): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high && a.open === b.open && a.approximate === b.approximate;
}

/** The one number nearest to what was said: the value, else the named bound, else the middle of a range; null when no number was said. */
export function nearest(measure: Measure): number | null {
  if (measure.value !== null) return measure.value;
  if (measure.low !== null && measure.high !== null) return (measure.low + measure.high) / 2;
  return measure.low ?? measure.high;
}
