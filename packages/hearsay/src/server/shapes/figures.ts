import { z } from "@hono/zod-openapi";
import { type Evidence, EvidenceShape } from "./evidence.ts";
import { type Toll, TollShape } from "./overview.ts";

/** A measure in the list beside the chart. */
export interface MeasureListed {
  readonly track: string;
  readonly title: string;
  readonly of: string;
  readonly incident: string | null;
  readonly incidentTitle: string | null;
  readonly tellings: number;
  readonly amounts: number;
  /** The newest amount that nobody took back; null: none stands. */
  readonly stands: string | null;
  readonly isContested: boolean;
}

/** One telling of a measure, as a chart draws it. */
export interface FigurePoint {
  /** When it was said, ISO 8601, and the same in days since 1970; the time of day where it is known. */
  readonly said: string;
  readonly instant: number;
  /** The value, the middle of the range, or its only bound. */
  readonly y: number;
  /** Ends of the whisker; null on a side: open. Both null: none. */
  readonly low: number | null;
  readonly high: number | null;
  /** The side on which the amount has no bound: "at least" is open above. */
  readonly open: "above" | "below" | null;
  readonly words: string;
  /** "~30", "≥ 24": to write beside the mark. */
  readonly label: string;
  readonly voice: string;
  /** An earlier report already gave this amount from the same origin. */
  readonly isCopy: boolean;
  readonly fate: "stands" | "superseded" | "withdrawn";
  readonly evidence: Evidence;
}

/** Measures, and one of them over time. */
export interface Figures {
  readonly measures: readonly MeasureListed[];
  readonly moreMeasures: number;
  readonly chosen: {
    readonly toll: Toll;
    readonly points: readonly FigurePoint[];
    /** Tellings that cannot be drawn: without a number, or without a day. */
    readonly undrawn: number;
    /** Why there is no chart; null: there is one. */
    readonly noChart: string | null;
    /** What only looks like one series: other unit, place, population or time. */
    readonly warnings: readonly string[];
  } | null;
  readonly hidden: { readonly measures: number; readonly tellings: number };
}

export const FiguresShape: z.ZodType<Figures> = z.object({
  measures: z.array(
    z.object({
      track: z.string(),
      title: z.string(),
      of: z.string(),
      incident: z.string().nullable(),
      incidentTitle: z.string().nullable(),
      tellings: z.number(),
      amounts: z.number(),
      stands: z.string().nullable(),
      isContested: z.boolean(),
    }),
  ),
  moreMeasures: z.number(),
  chosen: z
    .object({
      toll: TollShape,
      points: z.array(
        z.object({
          said: z.string(),
          instant: z.number(),
          y: z.number(),
          low: z.number().nullable(),
          high: z.number().nullable(),
          open: z.enum(["above", "below"]).nullable(),
          words: z.string(),
          label: z.string(),
          voice: z.string(),
          isCopy: z.boolean(),
          fate: z.enum(["stands", "superseded", "withdrawn"]),
          evidence: EvidenceShape,
        }),
      ),
      undrawn: z.number(),
      noChart: z.string().nullable(),
      warnings: z.array(z.string()),
    })
    .nullable(),
  hidden: z.object({ measures: z.number(), tellings: z.number() }),
});
