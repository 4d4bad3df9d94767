import { z } from "@hono/zod-openapi";

/** One entry of the ledger, as people read it. */
export interface LogEntry {
  readonly seq: number;
  /** Instant, UTC. */
  readonly at: string;
  readonly by: string;
  readonly kind: string;
  /** What it says, in words: "accepted 3 claims". */
  readonly words: string;
  readonly why: string | null;
  /** Fields that were corrected: what stood there, what stands there now. */
  readonly changes: readonly { readonly field: string; readonly from: string; readonly to: string }[];
  /** What it is about: the words of claims, the titles of reports; some of many. */
  readonly about: readonly { readonly version: string; readonly claim: string | null; readonly words: string }[];
  /** How many it is about in all. */
  readonly aboutAll: number;
  /** True when the decision was taken back. */
  readonly undone: boolean;
  readonly hash: string;
}

/** A part of the ledger, newest first. */
export interface LogPage {
  /** How many entries the choice of kind and person lets through. */
  readonly total: number;
  readonly entries: readonly LogEntry[];
}

/** What the ledger can be narrowed to. */
export interface LogChoices {
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly people: readonly string[];
  /** Hash of the newest entry; null: empty. */
  readonly head: string | null;
}

/** What checks of the case came to since the server was started. */
export interface Integrity {
  /** The newest check that ended; null: none yet. */
  readonly last: {
    readonly at: string;
    readonly faults: readonly { readonly where: string; readonly what: string }[];
    readonly versions: number;
    readonly entries: number;
    readonly head: string | null;
  } | null;
  /** Hash of the newest entry as it is now: another than `last.head` where something was written since. */
  readonly head: string | null;
}

const text: z.ZodString = z.string();

export const LogPageShape: z.ZodType<LogPage> = z.object({
  total: z.number().int(),
  entries: z.array(
    z.object({
      seq: z.number().int(),
      at: text,
      by: text,
      kind: text,
      words: text,
      why: text.nullable(),
      changes: z.array(z.object({ field: text, from: text, to: text })),
      about: z.array(z.object({ version: text, claim: text.nullable(), words: text })),
      aboutAll: z.number().int(),
      undone: z.boolean(),
      hash: text,
    }),
  ),
});

export const LogChoicesShape: z.ZodType<LogChoices> = z.object({
  kinds: z.array(z.object({ kind: text, count: z.number().int() })),
  people: z.array(text),
  head: text.nullable(),
});

export const IntegrityShape: z.ZodType<Integrity> = z.object({
  last: z
    .object({
      at: text,
      faults: z.array(z.object({ where: text, what: text })),
      versions: z.number().int(),
      entries: z.number().int(),
      head: text.nullable(),
    })
    .nullable(),
  head: text.nullable(),
});
