import { z } from "@hono/zod-openapi";

/** What the filter bar holds: shared by every screen, kept in the address. An empty list lets everything through. */
export interface Filter {
  /** Published on this day or later, on this day or earlier: "2022-01-07", "2022-01", "2022". */
  readonly since: string | null;
  readonly until: string | null;
  readonly outlet: readonly string[];
  /** Gazetteer names. */
  readonly place: readonly string[];
  /** Names of voices and actors; part of one is enough. */
  readonly voice: readonly string[];
  readonly state: readonly string[];
  /** Ids of incidents. */
  readonly incident: readonly string[];
  /** Words, in the passage or the title. */
  readonly q: string | null;
}

const list: z.ZodType<readonly string[], unknown> = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(500)).max(100),
);
const date: z.ZodType<string | null, unknown> = z.preprocess(
  (value) => value ?? null,
  z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "a date like 2024-05-01, 2024-05 or 2024")
    .nullable(),
);

/** Fields of a query string; a list is the same name several times. */
export const FILTER_FIELDS: Readonly<{
  since: typeof date;
  until: typeof date;
  outlet: typeof list;
  place: typeof list;
  voice: typeof list;
  state: typeof list;
  incident: typeof list;
  q: z.ZodType<string | null, unknown>;
}> = {
  since: date,
  until: date,
  outlet: list,
  place: list,
  voice: list,
  state: list,
  incident: list,
  q: z.preprocess((value) => value ?? null, z.string().max(500).nullable()),
};

/** Lets everything through. */
export const NO_FILTER: Filter = { since: null, until: null, outlet: [], place: [], voice: [], state: [], incident: [], q: null };
