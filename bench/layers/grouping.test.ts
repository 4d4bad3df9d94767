import type { Dossier } from "@hearsay/core";
import { expect, test } from "vitest";
import { togetherTally } from "./grouping.ts";

const ITEMS = [
  { id: "a", subtopic: "1-ecb" },
  { id: "b", subtopic: "1-ecb" },
  { id: "c", subtopic: "1-ecbplus" },
];
const records = ITEMS.map(({ id }) => ({ id, version: { id: `v-${id}` } }));
const incident = (...ids: string[]) => ({ claims: ids.map((id) => ({ version: `v-${id}`, claim: "h-1" })) });
const dossier = (...incidents: object[]) => ({ records, incidents }) as unknown as Dossier;

test("an incident in reports of two events is a wrong pair for each two of them", () => {
  expect(togetherTally(ITEMS, dossier(incident("a", "b")))).toEqual({ right: 1, found: 1, expected: 1 });
  expect(togetherTally(ITEMS, dossier(incident("b", "a", "c")))).toEqual({ right: 1, found: 3, expected: 1 });
  expect(togetherTally(ITEMS, dossier(incident("a"), incident("c")))).toEqual({ right: 0, found: 0, expected: 1 });
});
