import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "../context.ts";
import { FILTER_FIELDS } from "../shapes/filter.ts";
import { ReviewGroupShape, ReviewQueueShape } from "../shapes/review.ts";
import { type Api, gives } from "./api.ts";

const MOST = 500;

/** `/api/review`: what waits to be decided. */
export function reviewRoutes(api: Api, { ask }: Context): void {
  const queue = createRoute({
    method: "get",
    path: "/api/review",
    summary: "What waits to be decided: claims that say the same together, tolls and conflicts first",
    request: {
      query: z.object({
        ...FILTER_FIELDS,
        kind: z.enum(["all", "figure", "statement", "event", "naming"]).default("all"),
        offset: z.coerce.number().int().min(0).default(0),
        limit: z.coerce.number().int().min(1).max(MOST).default(60),
      }),
    },
    responses: gives(ReviewQueueShape, "A window of the queue"),
  });
  api.openapi(queue, async (request) => {
    const { kind, offset, limit, ...filter } = request.req.valid("query");
    return request.json(await ask("reviewQueue", { filter, kind, offset, limit }), 200);
  });

  const group = createRoute({
    method: "get",
    path: "/api/review/group",
    summary: "Everybody who says the same as a claim, and what conflicts with it",
    request: { query: z.object({ version: z.string().max(200), claim: z.string().max(200) }) },
    responses: gives(ReviewGroupShape, "The group"),
  });
  api.openapi(group, async (request) => request.json(await ask("reviewGroup", request.req.valid("query")), 200));
}
