import { createRoute, z } from "@hono/zod-openapi";
import { countHits, type Hit, search } from "../../store/search.ts";
import { HIT_END, HIT_START } from "../../store/snippet.ts";
import type { Context } from "../context.ts";
import { FILTER_FIELDS } from "../shapes/filter.ts";
import { FilterOptionListShape, FilterOptionsShape } from "../shapes/filter-options.ts";
import { FoundHitsShape, NameHitsShape, type ReportHit, ReportHitsShape } from "../shapes/search.ts";
import { type Api, gives } from "./api.ts";

const query: z.ZodObject<{ q: z.ZodString; limit: z.ZodDefault<z.ZodCoercedNumber> }> = z.object({
  q: z.string().max(500),
  limit: z.coerce.number().int().min(1).max(200).default(20),
});

/** `/api/search`: words, in the whole case. Reports come from the case file's index, at once; the rest from the thread that knows the case. */
export function searchRoutes(api: Api, { read, ask }: Context): void {
  const reports = createRoute({
    method: "get",
    path: "/api/search",
    summary: 'Reports that have all of the words ("in quotes" together, with * at the end those that begin so), best first',
    request: { query },
    responses: gives(ReportHitsShape, "The reports, with the words around what was found"),
  });
  api.openapi(reports, (request) => {
    const { q, limit } = request.req.valid("query");
    return request.json(
      read((file) => ({ total: countHits(file, q), hits: search(file, q, limit).map(hitOf) })),
      200,
    );
  });

  const found = createRoute({
    method: "get",
    path: "/api/search/found",
    summary: "Claims, people, bodies and places that have all of the words",
    request: { query },
    responses: gives(FoundHitsShape, "What was found"),
  });
  api.openapi(found, async (request) => {
    const { q, limit } = request.req.valid("query");
    return request.json(await ask("found", { words: q, limit }), 200);
  });

  const incidents = createRoute({
    method: "get",
    path: "/api/search/incidents",
    summary: "Incidents whose name has all of the words: known once the whole case is grouped",
    request: { query: query.pick({ q: true }) },
    responses: gives(NameHitsShape, "The incidents"),
  });
  api.openapi(incidents, async (request) => request.json(await ask("incidentsFound", { words: request.req.valid("query").q }), 200));

  const options = createRoute({
    method: "get",
    path: "/api/filter",
    summary: "What the filter can be set to, and how many reports and claims it lets through",
    request: { query: z.object(FILTER_FIELDS) },
    responses: gives(FilterOptionsShape, "Suggestions and counts"),
  });
  api.openapi(options, async (request) => request.json(await ask("filterOptions", request.req.valid("query")), 200));

  const chosen = createRoute({
    method: "get",
    path: "/api/filter/incidents",
    summary: "The incidents that the filter can be set to: known once the whole case is grouped",
    responses: gives(FilterOptionListShape, "Incidents, those in most reports first"),
  });
  api.openapi(chosen, async (request) => request.json(await ask("incidentOptions", null), 200));
}

function hitOf({ version, title, outlet, published, snippet, item }: Hit): ReportHit {
  const parts = snippet
    .replaceAll(/\s+/g, " ")
    .split(HIT_START)
    .flatMap((part, index) => {
      const [hit = "", rest] = index === 0 ? ["", part] : part.split(HIT_END);
      return [
        { words: hit, hit: true },
        { words: rest ?? "", hit: false },
      ];
    });
  return { version, title: title ?? item ?? version, outlet, published, snippet: parts.filter(({ words }) => words !== "") };
}
