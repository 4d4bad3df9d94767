import { createRoute, z } from "@hono/zod-openapi";
import type { OverviewQuery } from "../answers/overview.ts";
import type { Context } from "../context.ts";
import { FILTER_FIELDS } from "../shapes/filter.ts";
import { OverviewShape } from "../shapes/overview.ts";
import { type Api, gives } from "./api.ts";

/** `/api/overview`: the case in one look. */
export function overviewRoutes(api: Api, { ask, read }: Context): void {
  const overview = createRoute({
    method: "get",
    path: "/api/overview",
    summary: "The case in one look: tolls with their origins, conflicts, changes, coverage, what waits",
    request: {
      query: z.object({ ...FILTER_FIELDS, seen: z.preprocess((value) => value ?? null, z.coerce.number().int().min(0).nullable()) }),
    },
    responses: gives(OverviewShape, "The overview"),
  });
  api.openapi(overview, async (request) => {
    const { seen, ...filter } = request.req.valid("query");
    const news = read((file): OverviewQuery["news"] => {
      if (seen === null) return null;
      const rows = file.sql("SELECT kind, entry FROM ledger WHERE seq > ? AND kind <> 'claimed' ORDER BY seq").all(seen) as {
        kind: string;
        entry: string;
      }[];
      const reads = rows.filter(({ kind }) => kind === "read");
      const versions = new Set(reads.map(({ entry }) => file.json<{ version: string }>(entry).version));
      return { versions: [...versions], decisions: rows.length - reads.length, entries: rows.length };
    });
    return request.json(await ask("overview", { filter, news }), 200);
  });
}
