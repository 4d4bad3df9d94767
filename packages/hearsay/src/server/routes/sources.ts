import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "../context.ts";
import { FILTER_FIELDS } from "../shapes/filter.ts";
import { SourcesShape } from "../shapes/sources.ts";
import { type Api, gives } from "./api.ts";

/** `/api/sources`: outlets, origins, and who carries whom. */
export function sourceRoutes(api: Api, { ask }: Context): void {
  const sources = createRoute({
    method: "get",
    path: "/api/sources",
    summary: "Outlets with their owners, and the origins that several reports go back to, with the reason of each tie",
    request: { query: z.object(FILTER_FIELDS) },
    responses: gives(SourcesShape, "Outlets and origins"),
  });
  api.openapi(sources, async (request) => request.json(await ask("sources", request.req.valid("query")), 200));
}
