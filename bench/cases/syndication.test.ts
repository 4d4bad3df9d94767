import { join } from "node:path";
import type { Dossier } from "@hearsay/core";
import { expect, test } from "vitest";
import { groupTally } from "../layers/cases.ts";
import { loadCase } from "./labels.ts";
import { sourcesOf, syndicated } from "./syndication.ts";

const cases = ["cholera", "tailings-dam", "two-bombings"].map((name) => loadCase(join(import.meta.dirname, "../../corpora/cases", name)));
const LOCAL = ["The flag flew at half-mast over the town hall.", "A student from here is safe."];
const sources = cases.flatMap(sourcesOf);

test("no source is a copy of another", () => {
  const ids = sources.map(({ id }) => id);
  expect(ids).toContain("tailings-dam/planalto-03");
  expect(ids).not.toContain("tailings-dam/hudson-03");
  expect(new Set(ids).size).toBe(ids.length);
});

test("copies come out the same every time, each with words of its source", () => {
  const versions = syndicated(sources, 4, LOCAL);
  expect(versions).toEqual(syndicated(sources, 4, LOCAL));
  expect(versions).toHaveLength(sources.length * 5);
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{5,}/gu));
  for (const { source, text } of versions) {
    const own = words(sources.find(({ id }) => id === source)?.text ?? "");
    expect([...words(text)].filter((word) => own.has(word)).length).toBeGreaterThan(8);
  }
});

test("a tie by text between two texts is a false merge; one by a speaker's words is not", () => {
  const versions = syndicated(sources.slice(0, 2), 1, []);
  const records = versions.map(({ id }) => ({ id, version: { id: `v-${id}` } }));
  const origin = (kind: string, ...at: number[]) => ({ kind, members: at.map((index) => ({ version: `v-${versions[index]?.id}` })) });
  const dossier = (...origins: object[]) => ({ records, origins }) as unknown as Dossier;
  expect(groupTally(versions, dossier(origin("wire", 0, 1), origin("outlet", 2, 3)))).toEqual({ right: 2, found: 2, expected: 2 });
  expect(groupTally(versions, dossier(origin("wire", 0, 1, 2)))).toEqual({ right: 1, found: 3, expected: 2 });
  expect(groupTally(versions, dossier(origin("speaker", 0, 2)))).toEqual({ right: 0, found: 0, expected: 2 });
});
