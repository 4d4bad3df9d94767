import { createRoute, z } from "@hono/zod-openapi";
import { nameOf } from "../answers/export.ts";
import type { Context } from "../context.ts";
import { EXPORT_FIELDS, ExportPreviewShape } from "../shapes/export.ts";
import { ProblemShape } from "../shapes/problem.ts";
import { type Api, gives, parsed } from "./api.ts";

const TYPES = {
  html: "text/html; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  json: "application/json",
  jsonl: "application/x-ndjson",
  csv: "text/csv; charset=utf-8",
} as const;

const query = z.object(EXPORT_FIELDS);

/** `/api/export`: the case written out, as `hearsay export` does; accepted claims only unless all are asked for. */
export function exportRoutes(api: Api, { ask, read }: Context): void {
  const preview = createRoute({
    method: "get",
    path: "/api/export/preview",
    summary: "How an export begins, its size, and what it leaves out",
    request: { query },
    responses: gives(ExportPreviewShape, "The preview"),
  });
  api.openapi(preview, async (request) => {
    const { scope, ...asked } = request.req.valid("query");
    return request.json(await ask("exportPreview", { ...asked, accepted: scope === "accepted" }), 200);
  });

  api.openAPIRegistry.registerPath({
    method: "get",
    path: "/api/export",
    summary: "The case as html, md, json, jsonl or csv, to be kept as a file",
    request: { query },
    responses: {
      200: {
        description: "The file",
        content: Object.fromEntries(Object.values(TYPES).map((type) => [type.split(";")[0], { schema: z.string() }])),
      },
      default: { description: "What went wrong, in words", content: { "application/json": { schema: ProblemShape } } },
    },
  });
  // Not by `openapi`: what comes back is a file, not JSON.
  api.get("/api/export", async (request) => {
    const { scope, ...asked } = parsed(query, request.req.query());
    const exporting = { ...asked, accepted: scope === "accepted" };
    const pieces = await ask("exported", exporting);
    const name = nameOf(
      read((file) => file.title),
      exporting,
    );
    return new Response(bytesOf(pieces), {
      headers: {
        "Content-Type": TYPES[asked.format],
        "Content-Length": String(pieces.reduce((sum, piece) => sum + piece.length, 0)),
        "Content-Disposition": `attachment; filename="${name}"`,
      },
    });
  });
}

function bytesOf(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  const rest = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull: (controller) => {
      const next = rest.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
}
