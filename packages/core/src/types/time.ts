import type { Maker } from "./maker.ts";
import type { Span } from "./span.ts";

/** A time expression and the interval that it fixes; never a made-up first of the month. */
export interface Time extends Span {
  readonly id: string;
  /** TIMEX3 value: "2022-01-06", "2022-W01", "PT2H", "P20Y", "PRESENT_REF"; null: not resolved. */
  readonly value: string | null;
  readonly type: "date" | "time" | "duration" | "set";
  /** First and last day (or instant) that the words allow, both included, ISO 8601; null: open on that side. */
  readonly from: string | null;
  readonly to: string | null;
  /** What the words did not say, and the report's date or the sentence before supplied. */
  readonly inferred: readonly ("year" | "month" | "week" | "day")[];
  readonly by: Maker;
}
