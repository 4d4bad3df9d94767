import { z } from "@hono/zod-openapi";
import { type Evidence, EvidenceShape, RelationKindShape } from "./evidence.ts";

/** What the rest of the case says of one version: where its words come from, what changed, how its claims stand to others. */
export interface VersionInCase {
  /** All versions of its report, oldest first. */
  readonly versions: readonly {
    readonly version: string;
    readonly published: string | null;
    readonly updated: string | null;
    readonly retrieved: string | null;
  }[];
  readonly revisions: readonly {
    readonly from: string;
    readonly to: string;
    readonly quiet: boolean;
    readonly changes: readonly { readonly kind: string; readonly before: string | null; readonly after: string | null }[];
    /** Changes of wording alone, which are left out. */
    readonly wording: number;
  }[];
  /** Where its words first came from, as far as the texts show. */
  readonly origins: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    /** Claims of this version that go back to it; null: all. */
    readonly claims: number | null;
    readonly because: readonly string[];
    /** Other reports that go back to it. */
    readonly others: number;
  }[];
  /** Versions of other reports that share its sentences: first those with most. */
  readonly carried: readonly {
    readonly version: string;
    readonly outlet: string;
    readonly published: string | null;
    readonly earlier: boolean | null;
    /** Share of the other's words that stand here, and of this one's that stand there: 0 to 1. */
    readonly share: number;
    readonly ofThis: number;
    readonly sentences: number;
  }[];
  readonly relations: readonly {
    readonly id: string;
    /** The claim of this version. */
    readonly claim: string;
    readonly kind: "repeats" | "corroborates" | "conflicts" | "differs" | "supersedes";
    readonly words: string;
    readonly because: readonly string[];
    readonly other: Evidence;
  }[];
}

const date = z.string().nullable();

export const VersionInCaseShape: z.ZodType<VersionInCase> = z.object({
  versions: z.array(z.object({ version: z.string(), published: date, updated: date, retrieved: date })),
  revisions: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      quiet: z.boolean(),
      changes: z.array(z.object({ kind: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
      wording: z.number(),
    }),
  ),
  origins: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.string(),
      claims: z.number().nullable(),
      because: z.array(z.string()),
      others: z.number(),
    }),
  ),
  carried: z.array(
    z.object({
      version: z.string(),
      outlet: z.string(),
      published: date,
      earlier: z.boolean().nullable(),
      share: z.number(),
      ofThis: z.number(),
      sentences: z.number(),
    }),
  ),
  relations: z.array(
    z.object({
      id: z.string(),
      claim: z.string(),
      kind: RelationKindShape,
      words: z.string(),
      because: z.array(z.string()),
      other: EvidenceShape,
    }),
  ),
});
