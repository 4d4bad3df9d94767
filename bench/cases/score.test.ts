import type { Dossier, ReportRecord } from "@hearsay/core";
import { expect, test } from "vitest";
import { type CaseLabels, type CaseReport, faultsOf } from "./labels.ts";
import { scoreCase } from "./score.ts";

const REPORTS: readonly CaseReport[] = [
  { id: "wire", outlet: "Wire", title: "", published: "2021-01-01", text: "A bus fell. Nine died in Lima." },
  { id: "copy", outlet: "Post", title: "", published: "2021-01-01", text: "Nine died in Lima." },
  { id: "own", outlet: "Gazette", owner: "House", title: "", published: "2021-01-01", text: "Eleven died in Lima. A year ago 30 died." },
  { id: "own2", outlet: "Echo", owner: "House", title: "", published: "2021-01-02", text: "Twelve died in Lima. A year ago 30 died." },
];
const LABELS: CaseLabels = {
  title: "A bus",
  origins: [
    { name: "wire", kind: "wire", why: "", members: ["wire", "copy"] },
    { name: "agency", kind: "agency", why: "", members: ["copy", "own2"] },
  ],
  unsure: [{ pair: ["wire", "own2"], why: "" }],
  incidents: [
    {
      name: "bus",
      kind: "event",
      tells: [
        ["wire", "Nine"],
        ["copy", "Nine"],
        ["own", "Eleven"],
      ],
    },
    { name: "last year", kind: "history", tells: [["own", "30"]] },
  ],
  relations: [
    { a: ["own", "Eleven"], b: ["wire", "Nine"], kind: "conflicts", over: "amount", why: "" },
    { a: ["own", "Eleven"], b: ["copy", "Nine"], kind: "conflicts", over: "amount", why: "" },
    { a: ["copy", "Nine"], b: ["wire", "Nine"], kind: "meets", why: "" },
    { a: ["own", "30"], b: ["wire", "Nine"], kind: "apart", why: "" },
  ],
  revisions: [{ from: "own", to: "own2", quiet: true, changes: [{ kind: "figure-changed", before: "Eleven", after: "Twelve" }] }],
};

function record({ id, text }: CaseReport): ReportRecord {
  const figures = [...text.matchAll(/Nine|Eleven|Twelve|30/g)].map(({ 0: words, index }) => ({
    id: `f-${words}`,
    start: index,
    end: index + words.length,
  }));
  return { id, version: { id: `v-${id}` }, text, figures, happenings: [], statements: [] } as unknown as ReportRecord;
}

const RECORDS = REPORTS.map(record);

function score(more: Partial<Record<keyof Dossier, unknown>>) {
  const dossier = { records: RECORDS, origins: [], incidents: [], relations: [], revisions: [], ...more } as unknown as Dossier;
  return scoreCase({ name: "bus", reports: REPORTS, labels: LABELS }, dossier);
}

const claim = (version: string, words: string) => ({ version: `v-${version}`, claim: `f-${words}` });
const origin = (...ids: string[]) => ({ kind: "wire", name: "", members: ids.map((id) => ({ version: `v-${id}` })) });
const incident = (...claims: object[]) => ({ id: JSON.stringify(claims), title: "", claims });

test("the labels say what is in the texts, and nothing else passes", () => {
  expect(faultsOf(REPORTS, LABELS)).toEqual([]);
  const wrong = {
    ...LABELS,
    incidents: [{ name: "bus", kind: "event" as const, tells: [["wire", "Ten"] as const, ["wier", "Nine"] as const] }],
  };
  expect(faultsOf(REPORTS, wrong)).toHaveLength(2);
});

test("an empty dossier finds nothing, and nothing wrong", () => {
  const empty = score({});
  expect(empty.ties).toEqual({ right: 0, found: 0, expected: 1 });
  expect(empty.links).toEqual({ right: 0, found: 0, expected: 3 });
  expect(empty.conflicts).toEqual({ right: 0, found: 0, expected: 2 });
  expect(empty.kinds).toEqual({ right: 1, of: 4 });
  expect(empty.revisions).toEqual({ right: 0, found: 0, expected: 1 });
});

test("a tie of one house counts apart, an unsure one and one by the agency alone not at all, a wrong one against us", () => {
  const { ties, house } = score({
    origins: [origin("wire", "copy"), origin("own", "own2"), origin("wire", "own2"), origin("copy", "own2"), origin("copy", "own")],
  });
  expect(ties).toEqual({ right: 1, found: 2, expected: 1 });
  expect(house).toEqual({ right: 1, found: 1, expected: 1 });
});

test("an incident that holds last year's dead is a merge", () => {
  const whole = [claim("wire", "Nine"), claim("copy", "Nine"), claim("own", "Eleven")];
  expect(score({ incidents: [incident(...whole), incident(claim("own", "30"))] })).toMatchObject({
    links: { right: 3, found: 3, expected: 3 },
    merges: 0,
  });
  expect(score({ incidents: [incident(...whole, claim("own", "30"))] })).toMatchObject({ links: { right: 3, found: 5 }, merges: 1 });
});

test("what a copy repeats need not be related again", () => {
  const { conflicts, kinds } = score({
    relations: [
      { a: claim("wire", "Nine"), b: claim("copy", "Nine"), kind: "repeats" },
      { a: claim("own", "Eleven"), b: claim("wire", "Nine"), kind: "conflicts" },
    ],
  });
  expect(conflicts).toEqual({ right: 2, found: 2, expected: 2 });
  expect(kinds).toEqual({ right: 4, of: 4 });
});

test("a look-alike called a conflict costs precision", () => {
  const { conflicts } = score({ relations: [{ a: claim("own", "30"), b: claim("wire", "Nine"), kind: "conflicts" }] });
  expect(conflicts).toEqual({ right: 0, found: 1, expected: 2 });
});

test("a change must be of the right kind with the right words", () => {
  const change = (kind: string, before: string, after: string) => ({ kind, before: { text: before }, after: { text: after } });
  const revision = (...changes: object[]) => ({ from: "v-own", to: "v-own2", quiet: true, changes });
  const right = score({ revisions: [revision(change("figure-changed", "Eleven", "Twelve died"), change("wording", "a", "b"))] });
  expect(right.revisions).toEqual({ right: 1, found: 1, expected: 1 });
  expect(right.quiet).toEqual({ right: 1, of: 1 });
  const wrong = score({ revisions: [revision(change("bound-changed", "Eleven", "Twelve"), change("claim-added", "", "x"))] });
  expect(wrong.revisions).toEqual({ right: 0, found: 2, expected: 1 });
});
