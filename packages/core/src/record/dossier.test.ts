import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "../read.ts";
import type { Deed, Entry } from "../types/entry.ts";
import type { ReportRecord } from "../types/report-record.ts";
import { canonical } from "./canonical.ts";
import { readingOf } from "./claims.ts";
import { undoing } from "./decisions.ts";
import { dossierOf } from "./dossier.ts";
import { fold } from "./fold.ts";
import { entryOf } from "./ledger.ts";

const REPORTS = [
  [
    "Canyon Herald",
    "2024-08-02T09:00Z",
    "Six miners were killed when a gallery collapsed at the Ouro Frio pit on Friday, the mine rescue service said.",
  ],
  [
    "Pampa Wire",
    "2024-08-02T10:00Z",
    "OURO FRIO, Aug. 2 (Pampa Wire) - Four miners died and 12 are missing at the Ouro Frio pit, the company said in a statement. A doctor told Pampa Wire that two of the injured could not speak.",
  ],
  [
    "Morning Post",
    "2024-08-02T12:00Z",
    "OURO FRIO, Aug. 2 (Pampa Wire) - Four miners died and 12 are missing at the Ouro Frio pit, the company said in a statement.",
  ],
] as const;

const records = await Promise.all(
  REPORTS.map(([outlet, published, text]) => read({ text }, { id: outlet, outlet, published, language: "en" })),
);

/** The state of a case in which these records were read and these deeds done. */
function stateOf(read: readonly ReportRecord[], deeds: readonly Deed[] = []) {
  const entries: Entry[] = [];
  for (const deed of [...read.flatMap((record) => [...readingOf(record, canonical(record))]), ...deeds]) {
    const last = entries.at(-1);
    entries.push(entryOf(deed, { seq: last?.seq ?? 0, hash: last?.hash ?? null }, "2024-08-03T00:00:00Z", "Ada"));
  }
  return fold(entries);
}

test("says what the records say, each version once", () => {
  const state = stateOf(records);
  const dossier = dossierOf({ title: "Ouro Frio", state, records: [...records, ...records] });
  expect(dossier).toMatchObject({ format: "hearsay-case/1", title: "Ouro Frio", ledger: state.head, states: [] });
  expect(dossier.records.map(({ id }) => id)).toEqual(["Canyon Herald", "Pampa Wire", "Morning Post"]);
  expect(dossier.reports).toHaveLength(3);
});

test("the order of adding changes nothing but the ledger", () => {
  const { ledger, ...rest } = dossierOf({ title: "", state: stateOf(records), records });
  fc.assert(
    fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
      const other = dossierOf({ title: "", state: stateOf(shuffled), records: shuffled });
      expect(canonical({ ...other, ledger })).toBe(canonical({ ...rest, ledger }));
    }),
    { numRuns: 6 },
  );
});

test("what a person took out counts for nothing, and undo restores the dossier byte for byte", () => {
  const figure = records[0]?.figures[0];
  const claim = { version: records[0]?.version.id ?? "", claim: figure?.id ?? "" };
  const before = stateOf(records);
  const rejected: Deed = { kind: "rejected", claims: [claim], why: "A slip of the pen." };
  const taken = stateOf(records, [rejected]);
  const undo = undoing(taken);
  const given = (state: typeof taken) => dossierOf({ title: "", state, records });
  expect(given(taken).states).toEqual([{ claim, state: "rejected" }]);
  const riding = given(taken).origins.flatMap(({ members }) =>
    members.flatMap(({ version, claims }) => (version === claim.version && claims !== "all" ? claims : [])),
  );
  expect(riding).not.toContain(claim.claim);
  expect(given(taken).tracks.flatMap(({ steps }) => steps.map((step) => step.claim))).not.toContainEqual(claim);
  const back = given(stateOf(records, [rejected, ...(undo === null ? [] : [undo])]));
  expect(canonical({ ...back, ledger: "" })).toBe(canonical({ ...given(before), ledger: "" }));
});
