import { z } from "@hono/zod-openapi";

/** What became of one item of a job. */
export interface JobLine {
  readonly name: string;
  readonly outcome: "added" | "new version" | "identical" | "failed" | "done";
  readonly version: string | null;
  /** The reason where it failed; what else is to be told of it. */
  readonly words: string | null;
}

/** Long work: reading reports, verifying a case. */
export interface Job {
  readonly id: string;
  readonly kind: "import" | "verify";
  readonly title: string;
  readonly state: "running" | "done" | "failed" | "cancelled";
  readonly done: number;
  /** Null: nobody knows yet how many. */
  readonly total: number | null;
  readonly words: string;
  readonly lines: readonly JobLine[];
  /** Instants, UTC. */
  readonly begun: string;
  readonly ended: string | null;
}

export const JobShape: z.ZodType<Job> = z.object({
  id: z.string(),
  kind: z.enum(["import", "verify"]),
  title: z.string(),
  state: z.enum(["running", "done", "failed", "cancelled"]),
  done: z.number(),
  total: z.number().nullable(),
  words: z.string(),
  lines: z.array(
    z.object({
      name: z.string(),
      outcome: z.enum(["added", "new version", "identical", "failed", "done"]),
      version: z.string().nullable(),
      words: z.string().nullable(),
    }),
  ),
  begun: z.string(),
  ended: z.string().nullable(),
});
