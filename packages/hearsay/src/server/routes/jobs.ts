import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "../context.ts";
import { JobShape } from "../shapes/job.ts";
import { type Api, gives } from "./api.ts";

/** `/api/jobs`: long work, how far it is, and how to stop it. Pages hear of each step on `/api/live`. */
export function jobRoutes(api: Api, { jobs }: Context): void {
  const list = createRoute({
    method: "get",
    path: "/api/jobs",
    summary: "Long work, newest first",
    responses: gives(z.array(JobShape), "The jobs"),
  });
  api.openapi(list, (request) => request.json([...jobs.list()], 200));

  const cancel = createRoute({
    method: "post",
    path: "/api/jobs/{id}/cancel",
    summary: "Stop a job; what it has done stays done",
    request: { params: z.object({ id: z.string() }) },
    responses: gives(JobShape, "The job"),
  });
  api.openapi(cancel, (request) => request.json(jobs.cancel(request.req.valid("param").id), 200));
}
