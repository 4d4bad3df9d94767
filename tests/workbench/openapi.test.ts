import { expect, test } from "vitest";
import { apiDocument, routesAlone } from "../../packages/hearsay/src/server/document.ts";

interface Operation {
  readonly summary?: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: object }>> };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: Readonly<Record<string, { readonly schema?: object }>> }>
  >;
}

const { paths } = apiDocument() as { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
);

test("there are routes", () => expect(operations.length).toBeGreaterThan(15));

test.each(operations)("$name says what it does, what it takes and what it gives", ({ operation }) => {
  expect(operation.summary?.length ?? 0).toBeGreaterThan(10);
  const content = Object.values(operation.responses["200"]?.content ?? {});
  expect(content.length).toBeGreaterThan(0);
  for (const { schema } of content) expect(Object.keys(schema ?? {}).length).toBeGreaterThan(0);
  for (const { schema } of Object.values(operation.requestBody?.content ?? {})) expect(Object.keys(schema ?? {}).length).toBeGreaterThan(0);
});

test("every route of the server is described", () => {
  const served = routesAlone()
    .routes.filter(
      ({ path, method }) => path.startsWith("/api/") && method !== "ALL" && !path.includes("*") && path !== "/api/openapi.json",
    )
    .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)(\{[^}]*\})?/g, "{$1}")}`);
  const described = new Set(operations.map(({ name }) => name));
  expect([...new Set(served)].filter((name) => !described.has(name))).toEqual([]);
});
