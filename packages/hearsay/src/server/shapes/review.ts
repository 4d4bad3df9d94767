import { z } from "@hono/zod-openapi";
import { type Evidence, EvidenceShape, RelationKindShape } from "./evidence.ts";

/** Claims that say the same, shown by the first of them that waits. */
export interface ReviewItem {
  readonly evidence: Evidence;
  readonly head: string;
  readonly tail: string;
  /** Why it comes when it comes: "toll, conflicts over amount". */
  readonly why: string;
  readonly isUrgent: boolean;
  /** How many wait, and how many there are. */
  readonly open: number;
  readonly size: number;
}

/** A window of what waits to be decided. */
export interface ReviewQueue {
  /** Claims of the case, and how many of them wait; of those how many are asked for, and how many the filter holds back. */
  readonly claims: number;
  readonly waiting: number;
  readonly open: number;
  readonly hidden: number;
  /** Steps: claims that say the same are one. */
  readonly groups: number;
  readonly offset: number;
  readonly items: readonly ReviewItem[];
}

/** Everybody who says the same, and what stands against it. */
export interface ReviewGroup {
  readonly why: string;
  /** Claims that wait. */
  readonly open: readonly { readonly version: string; readonly claim: string }[];
  readonly claims: readonly Evidence[];
  readonly relations: readonly {
    readonly id: string;
    readonly kind: "repeats" | "corroborates" | "conflicts" | "differs" | "supersedes";
    readonly words: string;
    readonly because: readonly string[];
    readonly other: Evidence;
  }[];
}

export const ReviewQueueShape: z.ZodType<ReviewQueue> = z.object({
  claims: z.number(),
  waiting: z.number(),
  open: z.number(),
  hidden: z.number(),
  groups: z.number(),
  offset: z.number(),
  items: z.array(
    z.object({
      evidence: EvidenceShape,
      head: z.string(),
      tail: z.string(),
      why: z.string(),
      isUrgent: z.boolean(),
      open: z.number(),
      size: z.number(),
    }),
  ),
});

export const ReviewGroupShape: z.ZodType<ReviewGroup> = z.object({
  why: z.string(),
  open: z.array(z.object({ version: z.string(), claim: z.string() })),
  claims: z.array(EvidenceShape),
  relations: z.array(
    z.object({
      id: z.string(),
      kind: RelationKindShape,
      words: z.string(),
      because: z.array(z.string()),
      other: EvidenceShape,
    }),
  ),
});
