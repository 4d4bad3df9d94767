import { z } from "@hono/zod-openapi";
import { type Evidence, EvidenceShape, type Origins, OriginsShape } from "./evidence.ts";

/** An incident that can be looked at. */
export interface IncidentListed {
  readonly id: string;
  readonly title: string;
  readonly reports: number;
}

/** One thing that is said, and everybody who says or denies it. */
export interface ClaimRow {
  readonly id: string;
  readonly kind: "figure" | "event";
  readonly title: string;
  /** The measure, where it is an amount: who gives another amount of it gives another value. */
  readonly measure: string | null;
  readonly fate: "stands" | "superseded" | "withdrawn";
  readonly origins: Origins;
  readonly reports: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly tellings: readonly {
    /** Place in `evidence`, in `origins`, in `outlets`. */
    readonly evidence: number;
    readonly origins: readonly number[];
    readonly outlet: number;
    readonly does: "says" | "denies";
    /** True when a later version of the same report no longer has it. */
    readonly isRemoved: boolean;
  }[];
}

/** Claims of one incident by independent origin. */
export interface ClaimsMatrix {
  readonly incidents: readonly IncidentListed[];
  readonly incident: IncidentListed | null;
  readonly origins: readonly { readonly name: string; readonly kind: string }[];
  readonly outlets: readonly string[];
  readonly rows: readonly ClaimRow[];
  readonly moreRows: number;
  readonly evidence: readonly Evidence[];
  readonly hidden: { readonly claims: number; readonly passages: number };
}

const listed = z.object({ id: z.string(), title: z.string(), reports: z.number() });

export const ClaimsMatrixShape: z.ZodType<ClaimsMatrix> = z.object({
  incidents: z.array(listed),
  incident: listed.nullable(),
  origins: z.array(z.object({ name: z.string(), kind: z.string() })),
  outlets: z.array(z.string()),
  rows: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["figure", "event"]),
      title: z.string(),
      measure: z.string().nullable(),
      fate: z.enum(["stands", "superseded", "withdrawn"]),
      origins: OriginsShape,
      reports: z.number(),
      first: z.string().nullable(),
      last: z.string().nullable(),
      tellings: z.array(
        z.object({
          evidence: z.number(),
          origins: z.array(z.number()),
          outlet: z.number(),
          does: z.enum(["says", "denies"]),
          isRemoved: z.boolean(),
        }),
      ),
    }),
  ),
  moreRows: z.number(),
  evidence: z.array(EvidenceShape),
  hidden: z.object({ claims: z.number(), passages: z.number() }),
});
