import { expect, test } from "vitest";
import { read } from "../read.ts";
import { versionsOf } from "./reports.ts";
import { revisionsOf } from "./revisions.ts";

const REPORT = "https://tarn.example/bridge";

/** What changed from one text to the next, as "kind: before → after". */
async function changed(from: string, to: string): Promise<{ readonly quiet: boolean | null; readonly changes: readonly string[] }> {
  const versions = await Promise.all(
    [from, to].map((text, at) =>
      read({ text }, { id: `${at}`, report: REPORT, published: "2023-05-01", updated: `2023-05-0${at + 1}`, language: "en" }),
    ),
  );
  const [revision] = revisionsOf(versions);
  const changes = revision?.changes.map(({ kind, before, after }) => `${kind}: ${before?.text ?? "–"} → ${after?.text ?? "–"}`) ?? [];
  return { quiet: revision?.quiet ?? null, changes };
}

const REST = "\n\nThe bridge was built in 1931. Trucks have crossed it since the motorway closed in March.";

test.each<[string, string, string, readonly string[]]>([
  [
    "another number",
    "Nine people were killed when the bridge fell on Monday.",
    "Twelve people were killed when the bridge fell on Monday.",
    ["figure-changed: Nine → Twelve"],
  ],
  [
    "another bound",
    "At least nine people were killed when the bridge fell.",
    "More than nine people were killed when the bridge fell.",
    ["bound-changed: At least nine → More than nine"],
  ],
  [
    "a source taken away",
    "The army said that its trucks had left the bridge an hour before.",
    "Its trucks had left the bridge an hour before.",
    ["attribution-dropped: The army said → Its trucks had left the bridge an hour before."],
  ],
  [
    "a source put in",
    "Soldiers had closed the bridge to cars on Sunday.",
    "Soldiers had closed the bridge to cars on Sunday, the army said.",
    ["attribution-added: Soldiers had closed the bridge to cars on Sunday. → the army said"],
  ],
  [
    "another source",
    "Twelve people were killed, the army said.",
    "Twelve people were killed, the mayor said.",
    ["attribution-changed: the army said → the mayor said"],
  ],
  [
    "another name for people",
    "Protesters burned two trucks near the bridge.",
    "Terrorists burned two trucks near the bridge.",
    ["label-changed: Protesters → Terrorists"],
  ],
  [
    "a claim put in",
    "The bridge fell on Monday.",
    "The bridge fell on Monday. Police arrested two engineers of the road office.",
    ["claim-added: – → Police arrested two engineers of the road office."],
  ],
  [
    "a claim taken out",
    "The bridge fell on Monday. Police arrested two engineers of the road office.",
    "The bridge fell on Monday.",
    ["claim-dropped: Police arrested two engineers of the road office. → –"],
  ],
  [
    "words only",
    "The bridge fell early on Monday as it rained.",
    "The bridge fell early on Monday in the rain.",
    ["wording: The bridge fell early on Monday as it rained. → The bridge fell early on Monday in the rain."],
  ],
])("%s", async (_, from, to, changes) => {
  expect(await changed(from + REST, to + REST)).toEqual({ quiet: true, changes });
});

test("what only moved is no change, nor are spaces", async () => {
  const first = "The bridge fell on Monday.";
  expect(await changed(`${first}${REST}`, `${REST.trim()}\n\nThe  bridge fell on Monday.`)).toEqual({ quiet: null, changes: [] });
});

test("a page that says that it was corrected is not quiet", async () => {
  const note = "Correction: An earlier version of this article gave the number of dead as nine.";
  const { quiet, changes } = await changed(`Nine people were killed.${REST}`, `Twelve people were killed.${REST}\n\n${note}`);
  expect(quiet).toBe(false);
  expect(changes).toEqual([`notice-added: – → ${note}`, "figure-changed: Nine → Twelve"]);
});

test("a note that stood there before tells of an earlier change", async () => {
  const note = "\n\nCorrection: An earlier version of this article misspelled the name of the engineer.";
  expect((await changed(`Nine people were killed.${REST}${note}`, `Twelve people were killed.${REST}${note}`)).quiet).toBe(true);
});

test("the headline", async () => {
  const text = (headline: string) => `${headline}\n\nNine people were killed when the bridge fell on Monday.${REST}`;
  expect((await changed(text("Bridge falls, nine dead"), text("Army bridge falls, nine dead"))).changes).toEqual([
    "headline-changed: Bridge falls, nine dead → Army bridge falls, nine dead",
  ]);
});

test("versions stand in the order of the page, whatever the order of adding", async () => {
  const made = await Promise.all(
    ["2023-05-03", "2023-05-01", "2023-05-02"].map((updated) =>
      read({ text: `Updated on ${updated}. The bridge fell.` }, { report: REPORT, published: "2023-05-01", updated, language: "en" }),
    ),
  );
  const order = (records: typeof made) =>
    versionsOf(records)
      .get(REPORT)
      ?.map(({ text }) => text.slice(11, 21));
  expect(order(made)).toEqual(["2023-05-01", "2023-05-02", "2023-05-03"]);
  expect(order(made.toReversed())).toEqual(order(made));
});
