import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@hearsay/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createCase, openCaseToWrite } from "../../store/open-case.ts";
import type { Filter } from "../shapes/filter.ts";
import type { Knowing } from "../shapes/knowing.ts";
import { answererOf } from "./answerer.ts";
import { isOfLines } from "./answers.ts";

const AT = "2026-01-12T09:00:00.000Z";
const NOTHING: Filter = { since: null, until: null, outlet: [], place: [], voice: [], state: [], incident: [], q: null };
const folder = mkdtempSync(join(tmpdir(), "hearsay-answers-"));
const path = join(folder, "a.hearsay");

beforeAll(async () => {
  createCase(path, "A case", AT);
  const file = await openCaseToWrite(path, "test");
  for (const [id, text] of [
    ["a.txt", "The ministry said on Saturday that 12 people were killed in the flood."],
    ["b.txt", "Police said on Saturday that 14 people had died in the flood."],
  ] as const) {
    const record = await read({ text }, { id, published: "2026-01-10" });
    file.add([{ item: { id, input: { text }, said: {} }, record: JSON.stringify(record), marks: "[]" }], AT);
  }
  file.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function answered(): { readonly told: (Knowing | null)[]; readonly answerer: ReturnType<typeof answererOf> } {
  const told: (Knowing | null)[] = [];
  return { told, answerer: answererOf(path, (knowing) => told.push(knowing)) };
}

test.each<Filter>([
  NOTHING,
  { ...NOTHING, q: "flood" },
  { ...NOTHING, voice: ["police"], state: ["suggested"] },
  { ...NOTHING, since: "2026-01-01", outlet: ["a.txt"] },
])("lines are answered without grouping the case", (filter) => {
  const { told, answerer } = answered();
  const lines = { listing: "figures", filter, facet: [] } as const;
  const window = { ...lines, sort: "amount", down: true, offset: 0, limit: 10 };
  for (const [name, query] of [
    ["tableWindow", window],
    ["tableRefs", lines],
    ["filterOptions", filter],
    ["found", { words: "police", limit: 5 }],
  ] as const) {
    expect(isOfLines(name, query)).toBe(true);
    answerer.answer(name, query);
  }
  expect(told.filter((each) => each?.doing === "grouping")).toEqual([]);
  answerer.close();
});

test("what is asked across reports says that it groups them, once", () => {
  const { told, answerer } = answered();
  expect(isOfLines("filterOptions", { ...NOTHING, incident: ["x"] })).toBe(false);
  answerer.answer("overview", { filter: NOTHING, news: null });
  answerer.answer("incidentOptions", null);
  expect(told).toEqual([{ doing: "reading", done: 0, total: 2 }, null, { doing: "grouping", done: 0, total: 2 }, null]);
  answerer.close();
});

test("a filter counts the versions and claims that it lets through", () => {
  const { answerer } = answered();
  const all = answerer.answer("filterOptions", NOTHING);
  expect(all.versions).toEqual({ shown: 2, of: 2 });
  expect(all.claims.shown).toBe(all.claims.of);
  const police = answerer.answer("filterOptions", { ...NOTHING, voice: ["police"] });
  expect(police.versions).toEqual({ shown: 1, of: 2 });
  expect(police.claims.shown).toBeGreaterThan(0);
  expect(police.claims.shown).toBeLessThan(all.claims.of);
  answerer.close();
});
