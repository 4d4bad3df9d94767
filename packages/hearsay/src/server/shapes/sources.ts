import { z } from "@hono/zod-openapi";

/** Who published: how much, whose words, who owns it. */
export interface Outlet {
  readonly outlet: string;
  readonly owner: string | null;
  /** True where a person said so, false where the page or the caller did. */
  readonly ownerSaid: boolean;
  readonly reports: number;
  readonly versions: number;
  readonly claims: number;
  /** Claims that stand in its own words, as far as the texts show. */
  readonly own: number;
  /** Whose text it carries. */
  readonly carries: readonly { readonly name: string; readonly reports: number }[];
}

/** One version that goes back to an origin, and why. */
export interface OriginMember {
  readonly version: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly title: string;
  /** Claims that go back to it; null: all. */
  readonly claims: number | null;
  readonly because: readonly string[];
  /** Any claim of this version that goes back to the origin: what a split names. Null: it has none. */
  readonly claim: string | null;
}

/** Where claims first came from, and who carries them. */
export interface SharedOrigin {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly reports: number;
  readonly members: readonly OriginMember[];
}

/** Who carries whom. */
export interface Sources {
  readonly outlets: readonly Outlet[];
  /** Origins that several reports go back to, those with most first. */
  readonly shared: readonly SharedOrigin[];
  /** Origins that one report alone goes back to. */
  readonly single: number;
  /** Shared origins beyond those that are listed. */
  readonly more: number;
  /** Agencies that a person named, beside our own list. */
  readonly agencies: readonly string[];
  /** What the filter hides. */
  readonly hidden: number;
}

export const SourcesShape: z.ZodType<Sources> = z.object({
  outlets: z.array(
    z.object({
      outlet: z.string(),
      owner: z.string().nullable(),
      ownerSaid: z.boolean(),
      reports: z.number(),
      versions: z.number(),
      claims: z.number(),
      own: z.number(),
      carries: z.array(z.object({ name: z.string(), reports: z.number() })),
    }),
  ),
  shared: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      name: z.string(),
      reports: z.number(),
      members: z.array(
        z.object({
          version: z.string(),
          outlet: z.string(),
          published: z.string().nullable(),
          title: z.string(),
          claims: z.number().nullable(),
          because: z.array(z.string()),
          claim: z.string().nullable(),
        }),
      ),
    }),
  ),
  single: z.number(),
  more: z.number(),
  agencies: z.array(z.string()),
  hidden: z.number(),
});
