import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "../context.ts";
import { ComparedShape, ComparePairsShape } from "../shapes/compare.ts";
import { type Api, gives } from "./api.ts";

/** `/api/compare`: two versions beside each other; `/api/compare/pairs`: which are worth it. */
export function compareRoutes(api: Api, { ask }: Context): void {
  const pairs = createRoute({
    method: "get",
    path: "/api/compare/pairs",
    summary: "What there is to compare, and which pairs are worth a look: versions of one report, conflicts, shared text",
    responses: gives(ComparePairsShape, "Versions and pairs"),
  });
  api.openapi(pairs, async (request) => request.json(await ask("comparePairs", null), 200));

  const compare = createRoute({
    method: "get",
    path: "/api/compare",
    summary: "Two versions beside each other: sentences of both and of one only, their origins, how their claims stand to each other",
    request: { query: z.object({ a: z.string().max(200), b: z.string().max(200) }) },
    responses: gives(ComparedShape, "The comparison"),
  });
  api.openapi(compare, async (request) => request.json(await ask("compared", request.req.valid("query")), 200));
}
