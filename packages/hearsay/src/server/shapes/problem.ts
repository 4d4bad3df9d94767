import { z } from "@hono/zod-openapi";

/** How every route says that something did not go: a fixed code for programs, words for people. */
export interface Problem {
  readonly error: { readonly code: string; readonly message: string };
}

export const ProblemShape: z.ZodType<Problem> = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
