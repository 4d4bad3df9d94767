import { z } from "@hono/zod-openapi";
import { type Evidence, EvidenceShape } from "./evidence.ts";

/** Something with a time of its own: an incident; events or statements that share a time and a kind. */
export interface TimeItem {
  readonly id: string;
  readonly lane: "incident" | "event" | "statement";
  readonly title: string;
  readonly place: string | null;
  /** First and last day or instant that the words allow; null on a side: open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Days on which it was reported. */
  readonly reported: readonly string[];
  readonly tellings: number;
  readonly reports: number;
  /** Id of the incident; null: it belongs to none. */
  readonly incident: string | null;
  /** The first passage; null for incidents. */
  readonly evidence: Evidence | null;
}

/** When it happened and when it was reported. */
export interface Timeline {
  readonly items: readonly TimeItem[];
  readonly moreItems: number;
  /** Without a time of its own. */
  readonly undated: readonly TimeItem[];
  readonly undatedCount: number;
  /** Versions by day of publication: that pass the filter, and that its days alone hide. */
  readonly reported: readonly { readonly day: string; readonly passing: number; readonly hidden: number }[];
  /** Reports without a date. */
  readonly undatedReports: number;
  readonly hidden: { readonly items: number; readonly reports: number };
}

const item = z.object({
  id: z.string(),
  lane: z.enum(["incident", "event", "statement"]),
  title: z.string(),
  place: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  reported: z.array(z.string()),
  tellings: z.number(),
  reports: z.number(),
  incident: z.string().nullable(),
  evidence: EvidenceShape.nullable(),
});

export const TimelineShape: z.ZodType<Timeline> = z.object({
  items: z.array(item),
  moreItems: z.number(),
  undated: z.array(item),
  undatedCount: z.number(),
  reported: z.array(z.object({ day: z.string(), passing: z.number(), hidden: z.number() })),
  undatedReports: z.number(),
  hidden: z.object({ items: z.number(), reports: z.number() }),
});
