import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "../context.ts";
import { JobLineShape, JobShape } from "../shapes/job.ts";
import { type Api, gives } from "./api.ts";

const params: z.ZodObject<{ id: z.ZodString }> = z.object({ id: z.string() });

/** `/api/jobs`: long work, how far it is, and how to stop it. Pages hear how it goes on at `/api/live`. */
export function jobRoutes(api: Api, { jobs }: Context): void {
  const list = createRoute({
    method: "get",
    path: "/api/jobs",
    summary: "Long work, newest first",
    responses: gives(z.array(JobShape), "The jobs"),
  });
  api.openapi(list, (request) => request.json([...jobs.list()], 200));

  const lines = createRoute({
    method: "get",
    path: "/api/jobs/{id}/lines",
    summary: "What became of each item of a job, in the order in which they were done",
    request: {
      params,
      query: z.object({ from: z.coerce.number().int().min(0).default(0), most: z.coerce.number().int().min(1).max(5_000).default(1_000) }),
    },
    responses: gives(z.array(JobLineShape), "The items, from the one asked for on"),
  });
  api.openapi(lines, (request) => {
    const { from, most } = request.req.valid("query");
    return request.json([...jobs.lines(request.req.valid("param").id, from, most)], 200);
  });

  const cancel = createRoute({
    method: "post",
    path: "/api/jobs/{id}/cancel",
    summary: "Stop a job; what it has done stays done",
    request: { params },
    responses: gives(JobShape, "The job"),
  });
  api.openapi(cancel, (request) => request.json(jobs.cancel(request.req.valid("param").id), 200));
}
