import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { bodyLimit } from "hono/body-limit";
import type { Context } from "./context.ts";
import type { Guard } from "./guard.ts";
import { API_INFO, type Api, newApi } from "./routes/api.ts";
import { claimsRoutes } from "./routes/claims.ts";
import { compareRoutes } from "./routes/compare.ts";
import { decisionRoutes } from "./routes/decisions.ts";
import { exportRoutes } from "./routes/export.ts";
import { figureRoutes } from "./routes/figures.ts";
import { importRoutes } from "./routes/imports.ts";
import { jobRoutes } from "./routes/jobs.ts";
import { logRoutes } from "./routes/log.ts";
import { overviewRoutes } from "./routes/overview.ts";
import { reportRoutes } from "./routes/reports.ts";
import { reviewRoutes } from "./routes/review.ts";
import { searchRoutes } from "./routes/search.ts";
import { sessionRoutes } from "./routes/session.ts";
import { sourceRoutes } from "./routes/sources.ts";
import { tableRoutes } from "./routes/tables.ts";
import { whenAndWhereRoutes } from "./routes/when-and-where.ts";

/** The built workbench, beside the built command. */
const PAGES = fileURLToPath(new URL("../workbench/", import.meta.url).href);

/** Bytes of a request that brings reports, and of any other. */
const MOST_BYTES_OF_REPORTS = 256 * 1024 * 1024;
const MOST_BYTES = 1024 * 1024;

/** Every route: a thin skin over what the command calls too. */
export function appOf(context: Context, guard: Guard): Api {
  const app = newApi();
  app.use("*", guard.check);
  app.use("/api/*", async (request, next) => {
    const most = request.req.path.startsWith("/api/imports") ? MOST_BYTES_OF_REPORTS : MOST_BYTES;
    const message = `That is more than ${most / 1024 / 1024} MB at once. Bring it in smaller parts.`;
    return bodyLimit({ maxSize: most, onError: (large) => large.json({ error: { code: "request/too-large", message } }, 413) })(
      request,
      next,
    );
  });
  app.get("/enter", (request) => guard.enter(request));
  addRoutes(app, context);
  app.doc31("/api/openapi.json", API_INFO);
  const pages = serveStatic({
    root: PAGES,
    onFound: (path, request) => {
      // Names of assets carry their hash; the page itself is looked for each time.
      request.header("Cache-Control", path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  app.get("/api/*", (request) => request.notFound());
  app.get("*", pages);
  // Every screen has an address of its own, and one page serves them all.
  app.get("*", serveStatic({ root: PAGES, path: "index.html" }));
  return app;
}

/** The routes under `/api/`, without the page that asks them. */
export function addRoutes(app: Api, context: Context): void {
  for (const routes of [
    sessionRoutes,
    searchRoutes,
    logRoutes,
    exportRoutes,
    jobRoutes,
    importRoutes,
    decisionRoutes,
    overviewRoutes,
    reportRoutes,
    reviewRoutes,
    tableRoutes,
    figureRoutes,
    claimsRoutes,
    compareRoutes,
    sourceRoutes,
    whenAndWhereRoutes,
  ])
    routes(app, context);
}
