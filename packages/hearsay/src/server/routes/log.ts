import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "../context.ts";
import { logChoices, logPage } from "../pages/log-page.ts";
import { JobShape } from "../shapes/job.ts";
import { type Integrity, IntegrityShape, LogChoicesShape, LogPageShape } from "../shapes/log.ts";
import { verifyApart } from "../verify/verifying.ts";
import { type Api, gives } from "./api.ts";

const one: z.ZodType<string | null, unknown> = z.preprocess((value) => value ?? null, z.string().max(500).nullable());

/** `/api/log`: the ledger; `/api/verify` and `/api/integrity`: whether it and all else is as it was written. */
export function logRoutes(api: Api, { path, read, jobs }: Context): void {
  const page = createRoute({
    method: "get",
    path: "/api/log",
    summary: "The ledger, newest first: who did what when and why",
    request: {
      query: z.object({
        kind: one,
        by: one,
        from: z.coerce.number().int().min(0).default(0),
        most: z.coerce.number().int().min(1).max(200).default(100),
      }),
    },
    responses: gives(LogPageShape, "Entries of the ledger"),
  });
  api.openapi(page, (request) => {
    const asked = request.req.valid("query");
    return request.json(
      read((file) => logPage(file, asked)),
      200,
    );
  });

  const choices = createRoute({
    method: "get",
    path: "/api/log/choices",
    summary: "Kinds and people that the ledger can be narrowed to, and the hash of its newest entry",
    responses: gives(LogChoicesShape, "The choices"),
  });
  api.openapi(choices, (request) => request.json(read(logChoices), 200));

  let last: Integrity["last"] = null;
  const verify = createRoute({
    method: "post",
    path: "/api/verify",
    summary: "Check the case: originals, texts, quoted words, the chain of the ledger",
    responses: gives(JobShape, "The job that checks; one that runs already is given instead of another"),
  });
  api.openapi(verify, (request) => {
    const running = jobs.list().find(({ kind, state }) => kind === "verify" && state === "running");
    if (running !== undefined) return request.json(running, 200);
    const job = jobs.start("verify", "Verify the case", async (progress) => {
      progress.say("Checking originals, texts, quoted words and the chain of the ledger …");
      const verified = await verifyApart(path, progress.step, progress.signal);
      last = { at: new Date().toISOString(), ...verified };
      for (const { where, what } of verified.faults)
        progress.line({ name: where, outcome: "failed", version: null, words: what, again: false });
      const { faults, versions, entries } = verified;
      const checked = `${counted(versions, "version")} and ${counted(entries, "entry", "entries")} checked`;
      progress.step(1, 1);
      progress.say(faults.length === 0 ? `Sound: ${checked}.` : `${counted(faults.length, "fault")}; ${checked}.`);
    });
    return request.json(job, 200);
  });

  const integrity = createRoute({
    method: "get",
    path: "/api/integrity",
    summary: "What the newest check of the case came to, since this server was started",
    responses: gives(IntegrityShape, "The check"),
  });
  api.openapi(integrity, (request) =>
    request.json(
      read((file) => ({ last, head: file.end().hash })),
      200,
    ),
  );
}

function counted(count: number, name: string, many: string = `${name}s`): string {
  return `${count} ${count === 1 ? name : many}`;
}
