import { z } from "@hono/zod-openapi";

/** One claim ready to be shown as evidence: who published it, on whose word, and the words in their surroundings. */
export interface Evidence {
  readonly version: string;
  readonly claim: string;
  readonly kind: "statement" | "figure" | "event" | "naming";
  readonly state: "suggested" | "accepted" | "rejected" | "edited";
  readonly outlet: string;
  readonly published: string | null;
  /** "Health Ministry, via Northgate"; "the report's own word". */
  readonly voice: string;
  /** The passage, cut at spaces: what stands before the words, the words, what stands after. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** "¶4 1234–1260". */
  readonly position: string;
}

export const EvidenceShape: z.ZodType<Evidence> = z.object({
  version: z.string(),
  claim: z.string(),
  kind: z.enum(["statement", "figure", "event", "naming"]),
  state: z.enum(["suggested", "accepted", "rejected", "edited"]),
  outlet: z.string(),
  published: z.string().nullable(),
  voice: z.string(),
  before: z.string(),
  words: z.string(),
  after: z.string(),
  position: z.string(),
});

/** How many independent origins: at least `known`, at most `atMost`. */
export interface Origins {
  readonly known: number;
  readonly atMost: number;
}

export const OriginsShape: z.ZodType<Origins> = z.object({ known: z.number(), atMost: z.number() });

/** How two claims stand to each other. */
export const RelationKindShape: z.ZodType<"repeats" | "corroborates" | "conflicts" | "differs" | "supersedes"> = z.enum([
  "repeats",
  "corroborates",
  "conflicts",
  "differs",
  "supersedes",
]);
