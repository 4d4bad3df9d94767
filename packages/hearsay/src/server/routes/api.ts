import { HearsayError, VERSION } from "@hearsay/core";
import { OpenAPIHono, type RouteConfig, type z } from "@hono/zod-openapi";
import type { ErrorHandler } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { ProblemShape } from "../shapes/problem.ts";

/** The app that routes hang on; `/api/openapi.json` is made from what they say of themselves. */
export type Api = OpenAPIHono;

/** What the description of the API says of itself. */
export const API_INFO: { readonly openapi: string; readonly info: { readonly title: string; readonly version: string } } = {
  openapi: "3.1.0",
  info: { title: "Hearsay", version: VERSION },
};

/** An app that turns what does not fit a route's shape into a clear 400. */
export function newApi(): Api {
  const api = new OpenAPIHono({
    defaultHook: (result, request) => {
      if (result.success) return undefined;
      return request.json({ error: { code: "request/shape", message: issueIn(result.error) } }, 400);
    },
  });
  api.onError(problem);
  api.notFound((request) =>
    request.json({ error: { code: "request/no-route", message: `There is nothing at ${request.req.path}.` } }, 404),
  );
  return api;
}

/** What was sent, in its shape. Throws "request/shape". For routes that take or give what is not JSON. */
export function parsed<T>(shape: z.ZodType<T>, sent: unknown): T {
  const result = shape.safeParse(sent);
  if (!result.success) throw new HearsayError("request/shape", issueIn(result.error));
  return result.data;
}

function issueIn({ issues: [issue] }: z.ZodError): string {
  return issue === undefined ? "That is not what this route takes." : `${issue.path.join(".")}: ${issue.message}`;
}

/** Responses of a route that gives JSON of a shape. */
export function gives(shape: z.ZodType, description: string): RouteConfig["responses"] {
  return {
    200: { description, content: { "application/json": { schema: shape } } },
    default: { description: "What went wrong, in words", content: { "application/json": { schema: ProblemShape } } },
  };
}

const STATUS: readonly (readonly [RegExp, ContentfulStatusCode])[] = [
  [/\/(?:missing|no-[\w-]+)$/, 404],
  [/^case\/(?:permission|read-only)$/, 403],
  [/^case\/(?:busy|held)/, 409],
  [/^(?:usage|edit|input|request)\b/, 400],
];

const problem: ErrorHandler = (error, request) => {
  if (!(error instanceof HearsayError)) {
    console.error(error);
    return request.json({ error: { code: "server/bug", message: `Something went wrong in Hearsay itself: ${error.message}` } }, 500);
  }
  const status = STATUS.find(([codes]) => codes.test(error.code))?.[1] ?? 500;
  return request.json({ error: { code: error.code, message: error.message } }, status);
};
