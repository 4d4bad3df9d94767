import { z } from "@hono/zod-openapi";

const OUTCOMES = ["added", "new version", "identical", "failed", "passed over", "done"] as const;

/** What became of one item of a job. */
export interface JobLine {
  readonly name: string;
  readonly outcome: (typeof OUTCOMES)[number];
  readonly version: string | null;
  /** The reason where it failed; what else is to be told of it. */
  readonly words: string | null;
  /** True when the server still holds what failed, and can try it again. */
  readonly again: boolean;
}

/** Long work: reading reports, verifying a case. What became of each item is asked for apart: a job may have thousands. */
export interface Job {
  readonly id: string;
  readonly kind: "import" | "verify";
  readonly title: string;
  readonly state: "running" | "done" | "failed" | "cancelled";
  readonly done: number;
  /** Null: nobody knows yet how many. */
  readonly total: number | null;
  readonly words: string;
  /** How many items there is something to tell of, and how many came to what. */
  readonly lines: number;
  readonly counts: Readonly<Partial<Record<JobLine["outcome"], number>>>;
  /** Instants, UTC. */
  readonly begun: string;
  readonly ended: string | null;
}

export const JobLineShape: z.ZodType<JobLine> = z.object({
  name: z.string(),
  outcome: z.enum(OUTCOMES),
  version: z.string().nullable(),
  words: z.string().nullable(),
  again: z.boolean(),
});

export const JobShape: z.ZodType<Job> = z.object({
  id: z.string(),
  kind: z.enum(["import", "verify"]),
  title: z.string(),
  state: z.enum(["running", "done", "failed", "cancelled"]),
  done: z.number(),
  total: z.number().nullable(),
  words: z.string(),
  lines: z.number(),
  counts: z.partialRecord(z.enum(OUTCOMES), z.number()),
  begun: z.string(),
  ended: z.string().nullable(),
});
