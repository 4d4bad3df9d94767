import { z } from "@hono/zod-openapi";
import { type Evidence, EvidenceShape } from "./evidence.ts";

/** A report in which words were found. */
export interface ReportHit {
  readonly version: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
  /** Words around the first that were found; those that were looked for are marked. */
  readonly snippet: readonly { readonly words: string; readonly hit: boolean }[];
}

/** Reports that have all of the words, best first. */
export interface ReportHits {
  readonly total: number;
  readonly hits: readonly ReportHit[];
}

/** A person, body, place or incident whose name has the words. */
export interface NameHit {
  readonly kind: "actor" | "place" | "incident";
  readonly name: string;
  /** Id of an incident; null: the name is what it is asked for by. */
  readonly id: string | null;
  /** In how many reports. */
  readonly reports: number;
}

/** What else has the words: claims, by their words and whose they are, and names of people, bodies and places. */
export interface FoundHits {
  /** How many claims in all. */
  readonly total: number;
  readonly claims: readonly Evidence[];
  readonly names: readonly NameHit[];
}

export const ReportHitsShape: z.ZodType<ReportHits> = z.object({
  total: z.number().int(),
  hits: z.array(
    z.object({
      version: z.string(),
      title: z.string(),
      outlet: z.string().nullable(),
      published: z.string().nullable(),
      snippet: z.array(z.object({ words: z.string(), hit: z.boolean() })),
    }),
  ),
});

export const NameHitsShape: z.ZodType<readonly NameHit[]> = z.array(
  z.object({ kind: z.enum(["actor", "place", "incident"]), name: z.string(), id: z.string().nullable(), reports: z.number().int() }),
);

export const FoundHitsShape: z.ZodType<FoundHits> = z.object({
  total: z.number().int(),
  claims: z.array(EvidenceShape),
  names: NameHitsShape,
});
