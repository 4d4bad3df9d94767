import { expect, test } from "vitest";
import { read } from "../read.ts";
import type { CaseState, Standing } from "../types/case-state.ts";
import { acceptedRecord } from "./accepted.ts";
import { EMPTY_CASE } from "./fold.ts";

const gazetteer = { lookUp: () => [] } as never;

test("only what was accepted stays, with the voice it stands on", async () => {
  const record = await read(
    { text: "The health ministry said on Monday that 17 people were killed. Police said that 40 people were injured in the fire." },
    { gazetteer },
  );
  const figure = record.figures.find(({ of }) => of === "killed");
  expect(figure?.statement).not.toBeNull();
  const claim = { version: record.version.id, claim: figure?.id ?? "" };
  const standing: Standing = { claim, state: "accepted", changes: [], entry: 1 };
  const state: CaseState = { ...EMPTY_CASE, standings: new Map([[`${claim.version}/${claim.claim}`, standing]]) };
  const kept = acceptedRecord(record, state);
  expect(kept.figures.map(({ id }) => id)).toEqual([figure?.id]);
  expect(kept.statements.map(({ id }) => id)).toEqual([figure?.statement]);
  expect(kept.happenings).toEqual([]);
  expect(kept.text).toBe(record.text);
  expect(acceptedRecord(record, EMPTY_CASE).statements).toEqual([]);
});
