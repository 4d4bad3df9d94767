import { z } from "@hono/zod-openapi";
import { type Evidence, EvidenceShape, type Origins, OriginsShape } from "./evidence.ts";

/** What became of an amount, or how it stands to another. */
export interface RemarkShown {
  readonly kind: "withdrawn" | "superseded" | "supersedes" | "conflicts" | "differs";
  readonly words: string;
  /** "": the words say it. */
  readonly because: string;
}

/** One amount of a toll: who gives it, since when, from how many origins, what became of it. */
export interface TollValue {
  readonly words: string;
  readonly fate: "stands" | "superseded" | "withdrawn";
  readonly origins: Origins;
  readonly reports: number;
  readonly since: string | null;
  readonly voices: readonly string[];
  readonly remarks: readonly RemarkShown[];
  readonly evidence: readonly Evidence[];
  /** Passages that are not among the evidence. */
  readonly more: number;
}

/** One measure of one incident. */
export interface Toll {
  readonly track: string;
  readonly incident: string | null;
  readonly incidentTitle: string | null;
  readonly of: string;
  readonly title: string;
  /** Who exactly is counted: a part of everybody; null: not said. */
  readonly population: string | null;
  readonly tellings: number;
  readonly values: readonly TollValue[];
  /** Amounts that are not among the values. */
  readonly moreValues: number;
}

/** One incident and what befell people in it. */
export interface TollGroup {
  readonly incident: string | null;
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
  readonly reports: number;
  readonly tolls: readonly Toll[];
}

/** Two passages that conflict. */
export interface Conflict {
  readonly relation: string;
  readonly incident: string | null;
  readonly over: string | null;
  readonly because: string;
  readonly a: Evidence;
  readonly b: Evidence;
  readonly fresh: boolean;
}

/** What a page changed after it was published. */
export interface PageChange {
  readonly report: string;
  readonly from: string;
  readonly to: string;
  readonly outlet: string;
  readonly day: string | null;
  /** True: without notice to readers. */
  readonly quiet: boolean;
  readonly changes: readonly { readonly kind: string; readonly before: string | null; readonly after: string | null }[];
  /** Changes in wording alone, which are not listed. */
  readonly wording: number;
  readonly fresh: boolean;
}

/** Reports by day and by place, and where they are silent. */
export interface Coverage {
  /** First day of each column, and how many days a column stands for. */
  readonly days: readonly string[];
  readonly step: number;
  /** "All reports" first, then places, those with most reports first. */
  readonly rows: readonly { readonly name: string; readonly reports: number; readonly counts: readonly number[] }[];
  readonly undated: number;
  readonly without: readonly { readonly from: string; readonly to: string }[];
  readonly silent: readonly { readonly place: string; readonly last: string; readonly reports: number }[];
  readonly named: readonly string[];
}

/** The first screen: the case in one look. */
export interface Overview {
  /** Those that most reports count first. */
  readonly groups: readonly TollGroup[];
  /** Incidents with a toll that are not among the groups. */
  readonly moreGroups: number;
  readonly conflicts: readonly Conflict[];
  readonly moreConflicts: number;
  /** Pairs that only seem to conflict. */
  readonly seeming: number;
  readonly changed: readonly PageChange[];
  readonly coverage: Coverage;
  readonly review: readonly {
    readonly kind: "statement" | "figure" | "event" | "naming";
    readonly waiting: number;
    readonly all: number;
  }[];
  /** What came since the last look; null: nobody looked before. */
  readonly news: {
    readonly reports: readonly { readonly version: string; readonly outlet: string; readonly title: string; readonly isNew: boolean }[];
    readonly decisions: number;
    readonly entries: number;
  } | null;
  readonly hidden: { readonly measures: number; readonly conflicts: number; readonly reports: number };
}

export const RemarkShape: z.ZodType<RemarkShown> = z.object({
  kind: z.enum(["withdrawn", "superseded", "supersedes", "conflicts", "differs"]),
  words: z.string(),
  because: z.string(),
});

export const TollShape: z.ZodType<Toll> = z.object({
  track: z.string(),
  incident: z.string().nullable(),
  incidentTitle: z.string().nullable(),
  of: z.string(),
  title: z.string(),
  population: z.string().nullable(),
  tellings: z.number(),
  values: z.array(
    z.object({
      words: z.string(),
      fate: z.enum(["stands", "superseded", "withdrawn"]),
      origins: OriginsShape,
      reports: z.number(),
      since: z.string().nullable(),
      voices: z.array(z.string()),
      remarks: z.array(RemarkShape),
      evidence: z.array(EvidenceShape),
      more: z.number(),
    }),
  ),
  moreValues: z.number(),
});

export const OverviewShape: z.ZodType<Overview> = z.object({
  groups: z.array(
    z.object({
      incident: z.string().nullable(),
      title: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      place: z.string().nullable(),
      reports: z.number(),
      tolls: z.array(TollShape),
    }),
  ),
  moreGroups: z.number(),
  conflicts: z.array(
    z.object({
      relation: z.string(),
      incident: z.string().nullable(),
      over: z.string().nullable(),
      because: z.string(),
      a: EvidenceShape,
      b: EvidenceShape,
      fresh: z.boolean(),
    }),
  ),
  moreConflicts: z.number(),
  seeming: z.number(),
  changed: z.array(
    z.object({
      report: z.string(),
      from: z.string(),
      to: z.string(),
      outlet: z.string(),
      day: z.string().nullable(),
      quiet: z.boolean(),
      changes: z.array(z.object({ kind: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
      wording: z.number(),
      fresh: z.boolean(),
    }),
  ),
  coverage: z.object({
    days: z.array(z.string()),
    step: z.number(),
    rows: z.array(z.object({ name: z.string(), reports: z.number(), counts: z.array(z.number()) })),
    undated: z.number(),
    without: z.array(z.object({ from: z.string(), to: z.string() })),
    silent: z.array(z.object({ place: z.string(), last: z.string(), reports: z.number() })),
    named: z.array(z.string()),
  }),
  review: z.array(z.object({ kind: z.enum(["statement", "figure", "event", "naming"]), waiting: z.number(), all: z.number() })),
  news: z
    .object({
      reports: z.array(z.object({ version: z.string(), outlet: z.string(), title: z.string(), isNew: z.boolean() })),
      decisions: z.number(),
      entries: z.number(),
    })
    .nullable(),
  hidden: z.object({ measures: z.number(), conflicts: z.number(), reports: z.number() }),
});
