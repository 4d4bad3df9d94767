import { z } from "@hono/zod-openapi";
import { type Evidence, EvidenceShape, type Origins, OriginsShape } from "./evidence.ts";

/** One amount of a toll: who gives it, since when, from how many origins, what became of it. */
export interface TollValue {
  readonly words: string;
  readonly fate: "stands" | "superseded" | "withdrawn";
  readonly origins: Origins;
  readonly reports: number;
  readonly since: string | null;
  readonly voices: readonly string[];
  readonly remarks: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** One measure of one incident. */
export interface Toll {
  readonly track: string;
  readonly incident: string | null;
  readonly incidentTitle: string | null;
  readonly of: string;
  readonly title: string;
  readonly values: readonly TollValue[];
}

/** The first screen: the case in one look. */
export interface Overview {
  readonly tolls: readonly Toll[];
}

export const TollShape: z.ZodType<Toll> = z.object({
  track: z.string(),
  incident: z.string().nullable(),
  incidentTitle: z.string().nullable(),
  of: z.string(),
  title: z.string(),
  values: z.array(
    z.object({
      words: z.string(),
      fate: z.enum(["stands", "superseded", "withdrawn"]),
      origins: OriginsShape,
      reports: z.number(),
      since: z.string().nullable(),
      voices: z.array(z.string()),
      remarks: z.array(z.string()),
      evidence: z.array(EvidenceShape),
    }),
  ),
});

export const OverviewShape: z.ZodType<Overview> = z.object({ tolls: z.array(TollShape) });
