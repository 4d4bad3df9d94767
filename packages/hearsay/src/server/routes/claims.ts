import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "../context.ts";
import { ClaimsMatrixShape } from "../shapes/claims.ts";
import { FILTER_FIELDS } from "../shapes/filter.ts";
import { type Api, gives } from "./api.ts";

/** `/api/claims-matrix`: claims of one incident by independent origin. */
export function claimsRoutes(api: Api, { ask }: Context): void {
  const matrix = createRoute({
    method: "get",
    path: "/api/claims-matrix",
    summary: "Claims of one incident by independent origin: who says, denies, gives another value, took it out later",
    request: { query: z.object({ ...FILTER_FIELDS, of: z.preprocess((value) => value ?? null, z.string().max(200).nullable()) }) },
    responses: gives(ClaimsMatrixShape, "The matrix"),
  });
  api.openapi(matrix, async (request) => {
    const { of, ...filter } = request.req.valid("query");
    return request.json(await ask("claimsMatrix", { filter, of }), 200);
  });
}
