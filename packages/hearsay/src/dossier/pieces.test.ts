import { expect, test } from "vitest";
import type { DossierFindings } from "./findings.ts";
import { headOf, Pieces, piecesOf } from "./pieces.ts";

test("findings that were cut up are the same when they are put together", () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `x-${at}` }));
  const findings = {
    format: "hearsay-case/1",
    title: "A case",
    ledger: "abc",
    states: [],
    reports: many(3),
    origins: many(1_000),
    incidents: many(1_001),
    relations: many(2_500),
    tracks: many(1),
    revisions: [],
    sames: many(2),
  } as unknown as DossierFindings;
  const pieces = [...piecesOf(findings)];
  expect(pieces.map(({ list, items }) => `${list} ${items.length}`)).toEqual([
    "reports 3",
    "origins 1000",
    "incidents 1000",
    "incidents 1",
    "relations 1000",
    "relations 1000",
    "relations 500",
    "tracks 1",
    "sames 2",
  ]);
  const together = new Pieces();
  for (const piece of pieces) together.take(structuredClone(piece));
  expect(together.whole(headOf(findings))).toEqual(findings);
});
