import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "../context.ts";
import { FILTER_FIELDS } from "../shapes/filter.ts";
import { OverviewShape } from "../shapes/overview.ts";
import { type Api, gives } from "./api.ts";

/** `/api/overview`: the case in one look. */
export function overviewRoutes(api: Api, { ask }: Context): void {
  const overview = createRoute({
    method: "get",
    path: "/api/overview",
    summary: "The case in one look: tolls with their origins",
    request: { query: z.object(FILTER_FIELDS) },
    responses: gives(OverviewShape, "The overview"),
  });
  api.openapi(overview, async (request) => request.json(await ask("overview", request.req.valid("query")), 200));
}
