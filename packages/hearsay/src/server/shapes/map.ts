import { z } from "@hono/zod-openapi";
import { type Evidence, EvidenceShape } from "./evidence.ts";

/** A place where something is told of. */
export interface MapPlace {
  readonly name: string;
  readonly kind: "country" | "region" | "settlement" | "feature" | "facility";
  readonly country: string | null;
  readonly admin1: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly incidents: readonly { readonly id: string; readonly title: string }[];
  /** Events and figures told of there. */
  readonly claims: number;
  readonly reports: number;
  readonly evidence: readonly Evidence[];
}

/** Where it happened, as far as the reports say. */
export interface PlacesMap {
  readonly places: readonly MapPlace[];
  readonly morePlaces: number;
  /** Incidents of no place. */
  readonly unlocated: readonly { readonly id: string; readonly title: string; readonly claims: number }[];
  readonly unlocatedCount: number;
  /** Events and figures of no place, and of a place without a point. */
  readonly unlocatedClaims: number;
  readonly hidden: { readonly places: number; readonly claims: number };
}

export const PlacesMapShape: z.ZodType<PlacesMap> = z.object({
  places: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(["country", "region", "settlement", "feature", "facility"]),
      country: z.string().nullable(),
      admin1: z.string().nullable(),
      lat: z.number(),
      lon: z.number(),
      incidents: z.array(z.object({ id: z.string(), title: z.string() })),
      claims: z.number(),
      reports: z.number(),
      evidence: z.array(EvidenceShape),
    }),
  ),
  morePlaces: z.number(),
  unlocated: z.array(z.object({ id: z.string(), title: z.string(), claims: z.number() })),
  unlocatedCount: z.number(),
  unlocatedClaims: z.number(),
  hidden: z.object({ places: z.number(), claims: z.number() }),
});
