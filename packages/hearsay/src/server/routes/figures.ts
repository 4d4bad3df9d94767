import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "../context.ts";
import { FiguresShape } from "../shapes/figures.ts";
import { FILTER_FIELDS } from "../shapes/filter.ts";
import { type Api, gives } from "./api.ts";

/** `/api/figures-over-time`: measures, and one of them over time. */
export function figureRoutes(api: Api, { ask }: Context): void {
  const figures = createRoute({
    method: "get",
    path: "/api/figures-over-time",
    summary: "Measures, and one of them over time: each telling with its voice, bounds and what became of it",
    request: { query: z.object({ ...FILTER_FIELDS, track: z.preprocess((value) => value ?? null, z.string().max(200).nullable()) }) },
    responses: gives(FiguresShape, "The measures and the one asked for"),
  });
  api.openapi(figures, async (request) => {
    const { track, ...filter } = request.req.valid("query");
    return request.json(await ask("figures", { filter, track }), 200);
  });
}
