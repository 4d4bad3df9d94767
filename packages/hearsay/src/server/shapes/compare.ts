import { z } from "@hono/zod-openapi";
import { type Evidence, EvidenceShape, RelationKindShape } from "./evidence.ts";

/** A version as one side of a comparison. */
export interface Side {
  readonly version: string;
  readonly report: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly title: string;
}

/** A run of words of a sentence that both sides have: in both, or in one of them only. */
export interface DiffPart {
  readonly words: string;
  readonly in: "both" | "a" | "b";
}

/** A sentence of one side or of both, in the order of the texts. */
export interface ComparedSentence {
  readonly a: { readonly start: number; readonly end: number; readonly words: string } | null;
  readonly b: { readonly start: number; readonly end: number; readonly words: string } | null;
  /** Of one that stands in both: what share of it is alike, 0 to 1, and which words differ. */
  readonly share: number;
  readonly parts: readonly DiffPart[];
}

/** Two versions beside each other. */
export interface Compared {
  readonly a: Side;
  readonly b: Side;
  /** True for two versions of one report. */
  readonly isOneReport: boolean;
  readonly sentences: readonly ComparedSentence[];
  readonly shared: number;
  readonly onlyA: number;
  readonly onlyB: number;
  /** Of two versions of one report: what changed, told in claims, and whether readers were told. */
  readonly changes: {
    readonly quiet: boolean;
    readonly facts: readonly { readonly kind: string; readonly before: string | null; readonly after: string | null }[];
  } | null;
  readonly origins: readonly { readonly id: string; readonly name: string; readonly because: readonly string[] }[];
  readonly relations: readonly {
    readonly id: string;
    readonly kind: "repeats" | "corroborates" | "conflicts" | "differs" | "supersedes";
    readonly words: string;
    readonly because: readonly string[];
    readonly a: Evidence;
    readonly b: Evidence;
  }[];
}

/** Two versions that are worth a look side by side, and why. */
export interface ComparePair {
  readonly a: Side;
  readonly b: Side;
  readonly why: string;
}

/** What there is to compare. */
export interface ComparePairs {
  readonly sides: readonly Side[];
  readonly pairs: readonly ComparePair[];
}

const side: z.ZodType<Side> = z.object({
  version: z.string(),
  report: z.string(),
  outlet: z.string(),
  published: z.string().nullable(),
  title: z.string(),
});
const passage = z.object({ start: z.number(), end: z.number(), words: z.string() }).nullable();

export const ComparedShape: z.ZodType<Compared> = z.object({
  a: side,
  b: side,
  isOneReport: z.boolean(),
  sentences: z.array(
    z.object({
      a: passage,
      b: passage,
      share: z.number(),
      parts: z.array(z.object({ words: z.string(), in: z.enum(["both", "a", "b"]) })),
    }),
  ),
  shared: z.number(),
  onlyA: z.number(),
  onlyB: z.number(),
  changes: z
    .object({
      quiet: z.boolean(),
      facts: z.array(z.object({ kind: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
    })
    .nullable(),
  origins: z.array(z.object({ id: z.string(), name: z.string(), because: z.array(z.string()) })),
  relations: z.array(
    z.object({
      id: z.string(),
      kind: RelationKindShape,
      words: z.string(),
      because: z.array(z.string()),
      a: EvidenceShape,
      b: EvidenceShape,
    }),
  ),
});

export const ComparePairsShape: z.ZodType<ComparePairs> = z.object({
  sides: z.array(side),
  pairs: z.array(z.object({ a: side, b: side, why: z.string() })),
});
