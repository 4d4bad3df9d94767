import { z } from "@hono/zod-openapi";

/** Which case is open, how far it is read, and what undo and redo would do. */
export interface Session {
  readonly title: string;
  /** Name of the file, without its folder. */
  readonly file: string;
  readonly hearsay: string;
  readonly by: string;
  readonly readOnly: boolean;
  /** Hash of the newest entry of the ledger: which state of the case this is; null: empty. */
  readonly ledger: string | null;
  readonly entries: number;
  readonly counts: Readonly<Record<"reports" | "versions" | "statements" | "figures" | "events" | "namings" | "actors" | "places", number>>;
  readonly decided: Readonly<Record<"accepted" | "rejected" | "edited", number>>;
  /** What the next undo and redo would take back or take again, in words; null: nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
}

const count = z.number().int();

export const SessionShape: z.ZodType<Session> = z.object({
  title: z.string(),
  file: z.string(),
  hearsay: z.string(),
  by: z.string(),
  readOnly: z.boolean(),
  ledger: z.string().nullable(),
  entries: count,
  counts: z.object({
    reports: count,
    versions: count,
    statements: count,
    figures: count,
    events: count,
    namings: count,
    actors: count,
    places: count,
  }),
  decided: z.object({ accepted: count, rejected: count, edited: count }),
  undo: z.string().nullable(),
  redo: z.string().nullable(),
});
