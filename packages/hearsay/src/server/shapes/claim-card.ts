import { z } from "@hono/zod-openapi";
import { type Evidence, EvidenceShape } from "./evidence.ts";
import { type PageClaim, PageClaimShape } from "./report-page.ts";

/** A field that a person may correct, with the value it has now and what the machine said; "null" stands for nothing. */
export interface EditableField {
  readonly field: string;
  readonly type: "number" | "words" | "yes-or-no" | "one-of";
  readonly orNull: boolean;
  /** Values of "one-of", as they are written. */
  readonly values: readonly string[];
  readonly value: string;
  readonly machine: string;
}

/** One claim to be weighed: its words in their paragraph, its fields, what found it. */
export interface ClaimCard {
  readonly evidence: Evidence;
  readonly shown: PageClaim;
  readonly title: string;
  readonly fields: readonly EditableField[];
  /** Passages it rests on. */
  readonly grounds: readonly { readonly start: number; readonly end: number; readonly quote: string; readonly position: string }[];
  /** Other claims that rest on some of the same words, in order of the text. */
  readonly beside: readonly PageClaim[];
}

export const ClaimCardShape: z.ZodType<ClaimCard> = z.object({
  evidence: EvidenceShape,
  shown: PageClaimShape,
  title: z.string(),
  fields: z.array(
    z.object({
      field: z.string(),
      type: z.enum(["number", "words", "yes-or-no", "one-of"]),
      orNull: z.boolean(),
      values: z.array(z.string()),
      value: z.string(),
      machine: z.string(),
    }),
  ),
  grounds: z.array(z.object({ start: z.number(), end: z.number(), quote: z.string(), position: z.string() })),
  beside: z.array(PageClaimShape),
});
