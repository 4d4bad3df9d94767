import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "../context.ts";
import { FILTER_FIELDS } from "../shapes/filter.ts";
import { PlacesMapShape } from "../shapes/map.ts";
import { TimelineShape } from "../shapes/timeline.ts";
import { type Api, gives } from "./api.ts";

/** `/api/timeline` and `/api/map`: when it happened and was reported, and where. */
export function whenAndWhereRoutes(api: Api, { ask }: Context): void {
  const timeline = createRoute({
    method: "get",
    path: "/api/timeline",
    summary: "When it happened and when it was reported",
    request: { query: z.object(FILTER_FIELDS) },
    responses: gives(TimelineShape, "The timeline"),
  });
  api.openapi(timeline, async (request) => request.json(await ask("timeline", { filter: request.req.valid("query") }), 200));

  const map = createRoute({
    method: "get",
    path: "/api/map",
    summary: "Where it happened, as far as the reports say",
    request: { query: z.object(FILTER_FIELDS) },
    responses: gives(PlacesMapShape, "Places with what is told of them"),
  });
  api.openapi(map, async (request) => request.json(await ask("placesMap", { filter: request.req.valid("query") }), 200));
}
