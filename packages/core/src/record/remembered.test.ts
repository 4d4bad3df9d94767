import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "../read.ts";
import type { ReportRecord } from "../types/report-record.ts";
import { canonical } from "./canonical.ts";
import { dossierOf } from "./dossier.ts";
import { EMPTY_CASE } from "./fold.ts";
import { remembered } from "./remembered.ts";

const TOLD = [
  ["Tarn Wire", "2024-03-05T08:00Z", "Six people were killed when a bridge fell into the Lomo on Tuesday, the roads ministry said."],
  [
    "Tarn Wire",
    "2024-03-05T13:00Z",
    "Nine people were killed when a bridge fell into the Lomo on Tuesday, the roads ministry said in the afternoon.",
  ],
  [
    "Evening Kite",
    "2024-03-05T09:00Z",
    "Six people were killed when a bridge fell into the Lomo on Tuesday, the roads ministry said. Our reporter saw two lorries.",
  ],
  ["Marsh Radio", "2024-03-06T07:00Z", "A doctor said 11 had died at the bridge, and “nobody had looked at the bolts since the war”."],
  [
    "Dike Courier",
    "2024-03-06T09:00Z",
    "“Nobody had looked at the bolts since the war,” a doctor said. The ministry denies that 11 were killed.",
  ],
  [
    "Marsh Radio",
    "2024-03-07T07:00Z",
    "The mayor, Ilse Bandt, called the builders “vandals”. Police arrested four engineers in Lomo on Wednesday.",
  ],
] as const;

const records = await Promise.all(
  TOLD.map(([outlet, published, text]) => read({ text }, { id: `${outlet} ${published}`, outlet, published, language: "en" })),
);
const found = (all: readonly ReportRecord[]) => canonical(dossierOf({ title: "The bridge", state: EMPTY_CASE, records: all }));

test("a case that grows report by report, in whatever order, says the same as one that is read anew", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(records, { minLength: 2 }), (order) => {
      for (let count = 1; count <= order.length; count++) {
        const grown = order.slice(0, count);
        // Copies are other objects: nothing is remembered of them.
        expect(found(grown)).toBe(found(structuredClone(grown)));
      }
    }),
    { numRuns: 12 },
  );
});

test("what is made of a thing is made once, even when it is nothing", () => {
  let made = 0;
  const first = remembered((words: readonly string[]) => {
    made++;
    return words[0];
  });
  const empty: readonly string[] = [];
  expect([first(empty), first(empty), first(["a"])]).toEqual([undefined, undefined, "a"]);
  expect(made).toBe(2);
});
