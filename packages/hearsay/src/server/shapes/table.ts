import { z } from "@hono/zod-openapi";

/** What a person can list. */
export type TableList = "reports" | "statements" | "figures" | "events" | "namings" | "places" | "actors";

export interface TableColumn {
  readonly id: string;
  /** Numbers stand at the end. */
  readonly right: boolean;
  /** Shown until somebody chooses otherwise. */
  readonly usual: boolean;
}

export interface TableRow {
  readonly version: string;
  /** Null: the line is about the version itself. */
  readonly claim: string | null;
  readonly state: "suggested" | "accepted" | "rejected" | "edited" | null;
  /** One for each column. */
  readonly cells: readonly (string | number | boolean | null)[];
}

/** A window of a list: sorted, filtered, with how often each value stands in what passes. */
export interface TableWindow {
  readonly columns: readonly TableColumn[];
  /** Lines that pass; lines there are; lines that the filter of all screens holds back. */
  readonly total: number;
  readonly all: number;
  readonly hidden: number;
  readonly offset: number;
  readonly rows: readonly TableRow[];
  readonly facets: readonly {
    readonly column: string;
    /** Most frequent first; null: nothing is said. */
    readonly values: readonly { readonly value: string | null; readonly count: number }[];
    /** Values that are not among those given. */
    readonly more: number;
  }[];
}

/** The claims of all lines that pass, up to a limit. */
export interface TableRefs {
  readonly total: number;
  readonly rows: readonly {
    readonly version: string;
    readonly claim: string;
    readonly state: "suggested" | "accepted" | "rejected" | "edited";
    readonly words: string;
    readonly outlet: string | null;
  }[];
}

export const LISTS: readonly TableList[] = ["reports", "statements", "figures", "events", "namings", "places", "actors"];
const state = z.enum(["suggested", "accepted", "rejected", "edited"]);

export const TableWindowShape: z.ZodType<TableWindow> = z.object({
  columns: z.array(z.object({ id: z.string(), right: z.boolean(), usual: z.boolean() })),
  total: z.number(),
  all: z.number(),
  hidden: z.number(),
  offset: z.number(),
  rows: z.array(
    z.object({
      version: z.string(),
      claim: z.string().nullable(),
      state: state.nullable(),
      cells: z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  ),
  facets: z.array(
    z.object({
      column: z.string(),
      values: z.array(z.object({ value: z.string().nullable(), count: z.number() })),
      more: z.number(),
    }),
  ),
});

export const TableRefsShape: z.ZodType<TableRefs> = z.object({
  total: z.number(),
  rows: z.array(z.object({ version: z.string(), claim: z.string(), state, words: z.string(), outlet: z.string().nullable() })),
});
