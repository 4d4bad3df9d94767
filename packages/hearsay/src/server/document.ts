import { addRoutes } from "./app.ts";
import type { Context } from "./context.ts";
import { API_INFO, type Api, newApi } from "./routes/api.ts";

/** The routes without a case to serve. */
export function routesAlone(): Api {
  const app = newApi();
  addRoutes(app, {} as Context);
  return app;
}

/** What `/api/openapi.json` says, without a case: for the reference and its test. */
export function apiDocument(): Readonly<Record<string, unknown>> {
  return routesAlone().getOpenAPI31Document(API_INFO) as unknown as Readonly<Record<string, unknown>>;
}
