import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "../context.ts";
import { FILTER_FIELDS } from "../shapes/filter.ts";
import { TableRefsShape, TableWindowShape } from "../shapes/table.ts";
import { type Api, gives } from "./api.ts";

const list = z.object({ list: z.enum(["reports", "statements", "figures", "events", "namings", "places", "actors"]) });
const lines = {
  ...FILTER_FIELDS,
  facet: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.string().max(500)).max(200)),
};

/** `/api/tables/…`: lists of everything found, a window at a time. */
export function tableRoutes(api: Api, { ask }: Context): void {
  const window = createRoute({
    method: "get",
    path: "/api/tables/{list}",
    summary: "A window of a list: sorted, filtered, with how often each value occurs",
    request: {
      params: list,
      query: z.object({
        ...lines,
        sort: z.string().max(100).optional(),
        dir: z.enum(["up", "down"]).default("up"),
        offset: z.coerce.number().int().min(0).default(0),
        limit: z.coerce.number().int().min(1).max(500).default(100),
      }),
    },
    responses: gives(TableWindowShape, "The window"),
  });
  api.openapi(window, async (request) => {
    const { facet, sort, dir, offset, limit, ...filter } = request.req.valid("query");
    const { list: listing } = request.req.valid("param");
    return request.json(await ask("tableWindow", { listing, filter, facet, sort: sort ?? null, down: dir === "down", offset, limit }), 200);
  });

  const refs = createRoute({
    method: "get",
    path: "/api/tables/{list}/claims",
    summary: "The claims of all lines that pass, up to 2,000: to be decided on in one go",
    request: { params: list, query: z.object(lines) },
    responses: gives(TableRefsShape, "The claims"),
  });
  api.openapi(refs, async (request) => {
    const { facet, ...filter } = request.req.valid("query");
    return request.json(await ask("tableRefs", { listing: request.req.valid("param").list, filter, facet }), 200);
  });
}
