import { z } from "@hono/zod-openapi";

/** A version that carries words which another published, or credits them to a source. */
export interface Carried {
  readonly version: string;
  /** Name of the origin: a wire agency, an outlet. */
  readonly of: string;
  /** Why: "9 of its 10 sentences … also stand in …". */
  readonly because: readonly string[];
  /** The version of the origin's own, where the case has it. */
  readonly from: string | null;
}

export const CarriedShape: z.ZodType<Carried> = z.object({
  version: z.string(),
  of: z.string(),
  because: z.array(z.string()),
  from: z.string().nullable(),
});
