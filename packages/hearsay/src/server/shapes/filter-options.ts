import { z } from "@hono/zod-openapi";

/** Something that a filter can be set to, with how many reports it is in. */
export interface FilterOption {
  readonly value: string;
  /** What people are shown, where that is another. */
  readonly words: string;
  readonly reports: number;
}

/** What the filter bar can suggest, and what the filter that is set lets through. */
export interface FilterOptions {
  readonly outlet: readonly FilterOption[];
  readonly place: readonly FilterOption[];
  readonly voice: readonly FilterOption[];
  readonly versions: { readonly shown: number; readonly of: number };
  readonly claims: { readonly shown: number; readonly of: number };
}

/** Suggestions of one kind. */
export const FilterOptionListShape: z.ZodType<readonly FilterOption[]> = z.array(
  z.object({ value: z.string(), words: z.string(), reports: z.number().int() }),
);
const share: z.ZodType<FilterOptions["claims"]> = z.object({ shown: z.number().int(), of: z.number().int() });

export const FilterOptionsShape: z.ZodType<FilterOptions> = z.object({
  outlet: FilterOptionListShape,
  place: FilterOptionListShape,
  voice: FilterOptionListShape,
  versions: share,
  claims: share,
});
