import fc from "fast-check";
import { expect, test } from "vitest";
import { type ReadOptions, read } from "../read.ts";
import type { ClaimRef, Origin } from "../types/dossier.ts";
import { NO_JUDGEMENTS } from "../types/judgements.ts";
import type { ReportRecord } from "../types/report-record.ts";
import { claimsOf } from "./claims.ts";
import { countOf } from "./count.ts";
import { originsOf } from "./origins.ts";

const FERRY = [
  "Nineteen people drowned when a ferry overturned on the Lower Tarn on Sunday night, the river police said.",
  "The boat was carrying bricks and a wedding party, and it had no lamp, said Captain Ruth Adeyo, who leads the search.",
  "“We found the bride’s brother holding on to a crate of soft drinks,” Adeyo told reporters at the landing.",
  "Villagers from both banks have brought canoes and nets, and the governor of Tarn State has closed the crossing until Friday.",
  "Two ferries sank on the same stretch of the river last year after loads of timber slipped.",
].join("\n\n");

function told(outlet: string | null, published: string, text: string, more: ReadOptions = {}): Promise<ReportRecord> {
  return read({ text }, { id: `${outlet} ${published}`, published, language: "en", ...(outlet === null ? {} : { outlet }), ...more });
}

/** Origins as "kind name: outlets", those of several reports only. */
function shared(origins: readonly Origin[], records: readonly ReportRecord[]): readonly string[] {
  const byId = new Map(records.map(({ version }) => [version.id, version.outlet]));
  return origins
    .filter(({ members }) => members.length > 1)
    .map(({ kind, name, members }) => `${kind} ${name}: ${members.map(({ version }) => byId.get(version)).join(", ")}`);
}

function claimIn(record: ReportRecord, words: string): ClaimRef {
  const at = record.text.indexOf(words);
  const claim = [...record.figures, ...record.happenings].find(({ start, end }) => start <= at && at < end);
  const statement = record.statements.find(({ content }) => content.some(({ start, end }) => start <= at && at < end));
  return { version: record.version.id, claim: (claim ?? statement)?.id ?? "" };
}

const all = (records: readonly ReportRecord[]): readonly ClaimRef[] =>
  records.flatMap((record) => claimsOf(record).map(({ claim }) => ({ version: record.version.id, claim: claim.id })));

test("a wire story and a paper that prints it with the credit, cut, and with a paragraph of its own", async () => {
  const wire = await told("Delta Wire", "2023-05-01T06:00Z", `TARN BRIDGE, May 1 (Delta Wire) - ${FERRY}`);
  const paper = await told(
    "Morning Anchor",
    "2023-05-01T08:00Z",
    `TARN BRIDGE, May 1 (Delta Wire) - ${FERRY.split("\n\n").slice(0, 3).join("\n\n")}\n\nAt the port of Anchor Bay, inspectors detained four boats on Monday for missing life jackets.`,
  );
  const origins = originsOf([wire, paper], NO_JUDGEMENTS);
  const story = origins.find(({ kind }) => kind === "wire");
  expect(story?.members.map(({ version }) => version)).toEqual([wire.version.id, paper.version.id]);
  expect(story?.members[1]?.because.map(({ code }) => code)).toEqual(["wire-credit", "shared-paragraphs"]);
  const own = origins.find(({ kind, name }) => kind === "outlet" && name === "Morning Anchor");
  expect(own?.members[0]?.claims).toContain(claimIn(paper, "four").claim);
  expect(own?.members[0]?.claims).not.toContain(claimIn(paper, "Nineteen").claim);
});

test("words taken without a credit go back to whoever surely had them first", async () => {
  const first = await told("River Times", "2023-05-01T06:00Z", FERRY);
  const copy = await told(
    "Daily Echo",
    "2023-05-02T06:00Z",
    `Grief on the river\n\n${FERRY.split("\n\n").slice(1).reverse().join("\n\n")}`,
  );
  expect(shared(originsOf([copy, first], NO_JUDGEMENTS), [first, copy])).toContain("outlet River Times: River Times, Daily Echo");
});

test("which of two came first is left open where the times do not say", async () => {
  const one = await told("River Times", "2023-05-01", FERRY);
  const other = await told("Daily Echo", "2023-05-01T09:30Z", FERRY);
  const origins = originsOf([one, other], NO_JUDGEMENTS);
  expect(origins.filter(({ kind }) => kind === "unknown").map(({ name }) => name)).toEqual(["Daily Echo or River Times"]);
});

test("to quote the same words is to share a speaker, not a text", async () => {
  const one = await told(
    "River Times",
    "2023-05-01",
    "The search went on after dark. “We will not stop before every mother on this bank has an answer,” said Ruth Adeyo.",
  );
  const other = await told(
    "Daily Echo",
    "2023-05-01",
    "Ruth Adeyo promised to keep looking. “We will not stop before every mother on this bank has an answer,” she said at noon.",
  );
  expect(shared(originsOf([one, other], NO_JUDGEMENTS), [one, other])).toEqual(["speaker Ruth Adeyo: River Times, Daily Echo"]);
});

test("two who tell one event in words of their own share nothing", async () => {
  const one = await told("River Times", "2023-05-01", "A ferry overturned on the Lower Tarn on Sunday night. Nineteen people drowned.");
  const other = await told(
    "Daily Echo",
    "2023-05-01",
    "At least 17 people are dead after a boat capsized near Tarn Bridge late on Sunday.",
  );
  expect(shared(originsOf([one, other], NO_JUDGEMENTS), [one, other])).toEqual([]);
});

test("outlets of one owner, as a person says", async () => {
  const one = await told("River Times", "2023-05-01", "A ferry overturned on the Lower Tarn on Sunday night. Nineteen people drowned.");
  const other = await told(
    "Daily Echo",
    "2023-05-01",
    "At least 17 people are dead after a boat capsized near Tarn Bridge late on Sunday.",
  );
  const owners = new Map([
    ["River Times", "Tarn Media"],
    ["Daily Echo", "Tarn Media"],
  ]);
  const origins = originsOf([one, other], { ...NO_JUDGEMENTS, owners });
  expect(shared(origins, [one, other])).toEqual([expect.stringMatching(/^outlet Tarn Media: /)]);
  expect(origins[0]?.members[0]?.because.map(({ code }) => code)).toEqual(["same-owner"]);
});

test("a person ties claims to one origin, and takes a claim out", async () => {
  const one = await told("River Times", "2023-05-01", "A ferry overturned on the Lower Tarn on Sunday night. Nineteen people drowned.");
  const other = await told(
    "Daily Echo",
    "2023-05-01",
    "At least 17 people are dead after a boat capsized near Tarn Bridge late on Sunday.",
  );
  const members = [claimIn(one, "Nineteen"), claimIn(other, "17")];
  const merged = originsOf([one, other], {
    ...NO_JUDGEMENTS,
    joinings: [{ what: "origin", verdict: "same", members, why: "Both had it from the harbour office." }],
  });
  expect(shared(merged, [one, other])).toHaveLength(1);
  expect(merged[0]?.members[0]?.because).toContainEqual({ code: "judged", words: "Both had it from the harbour office." });
  const copy = await told("Night Post", "2023-05-03", one.text);
  const split = {
    what: "origin",
    verdict: "different",
    members: [claimIn(one, "Nineteen"), claimIn(copy, "Nineteen")],
    why: null,
  } as const;
  const apart = originsOf([one, copy], { ...NO_JUDGEMENTS, joinings: [split] });
  expect(countOf(split.members, apart).origins).toHaveLength(2);
});

test("an agency that the case has learned of", async () => {
  const one = await told("Daily Echo", "2023-05-01", `${FERRY}\n\nSource: Quayside`);
  const other = await told("Night Post", "2023-05-01T10:00Z", FERRY);
  expect(shared(originsOf([one, other], NO_JUDGEMENTS), [one, other])).toContain("wire Quayside: Daily Echo, Night Post");
});

test("counts speakers and witnesses as known, words on nobody's word as possible", async () => {
  const police = await told("River Times", "2023-05-01", "Nineteen people drowned, Police Minister Ana Rewa said on Monday.");
  const clinic = await told("Daily Echo", "2023-05-01", "Nurse Tom Okello said that 19 people had drowned.");
  const nobody = await told("Night Post", "2023-05-01", "Nineteen people drowned in the river on Sunday.");
  const records = [police, clinic, nobody];
  const origins = originsOf(records, NO_JUDGEMENTS);
  const claims = records.map((record) => claimIn(record, /Nineteen|19/.exec(record.text)?.[0] ?? ""));
  expect(countOf(claims, origins)).toMatchObject({ known: 2, atMost: 3 });
  expect(countOf(claims.slice(2), origins)).toMatchObject({ known: 1, atMost: 1 });
  expect(countOf([], origins)).toEqual({ known: 0, atMost: 0, origins: [] });
});

test("somebody who told the outlet is a witness of its own", async () => {
  const heard = await told("River Times", "2023-05-01", "A fisherman told River Times that 19 people had drowned.");
  const cited = await told("Daily Echo", "2023-05-02", "Nineteen people drowned, River Times reported.");
  const origins = originsOf([heard, cited], NO_JUDGEMENTS);
  expect(origins.flatMap(({ members }) => members.flatMap(({ because }) => because.map(({ code }) => code)))).toContain("own-witness");
  expect(countOf([claimIn(heard, "19")], origins).known).toBe(1);
});

const STORIES: readonly (readonly [string, string, string])[] = [
  ["River Times", "2023-05-01T06:00Z", FERRY],
  [
    "Delta Wire",
    "2023-05-01T07:00Z",
    "TARN BRIDGE, May 1 (Delta Wire) - Twenty-two people are feared dead after a ferry turned over on the Lower Tarn, the governor’s office said. Divers worked through the night in strong current. A priest told Delta Wire that three children were among them.",
  ],
  [
    "Daily Echo",
    "2023-05-01T11:00Z",
    "Nobody counted the passengers. A survivor told this newspaper that 40 people had been on board. “The owner pushed us on like goats to the market,” Joy Amadi said. Police arrested the owner, a spokesman said on Monday.",
  ],
];

test("what is copied once more is known no better", async () => {
  const base = await Promise.all(STORIES.map(([outlet, published, text]) => told(outlet, published, text)));
  const before = countOf(all(base), originsOf(base, NO_JUDGEMENTS));
  const copying = fc.record({
    which: fc.integer({ min: 0, max: STORIES.length - 1 }),
    keep: fc.integer({ min: 1, max: 5 }),
    outlet: fc.constantFrom("Copy One", "Copy Two", "Daily Echo"),
    published: fc.constantFrom("2023-04-30", "2023-05-01", "2023-05-01T06:30Z", "2023-05-04T12:00Z"),
    tail: fc.constantFrom("", "\n\n(AFP)", "\n\nSource: Delta Wire", "\n\nWith reporting by Reuters."),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(copying, { minLength: 1, maxLength: 3 }), async (copies) => {
      const made = await Promise.all(
        copies.map(({ which, keep, outlet, published, tail }, at) => {
          const text = STORIES[which]?.[2] ?? "";
          const cut = text.includes("\n\n")
            ? text
                .split("\n\n")
                .slice(0, keep + 1)
                .join("\n\n")
            : text;
          return told(outlet, published, cut + tail, { id: `copy ${at}`, report: `copy ${at}` });
        }),
      );
      const records = [...base, ...made];
      const after = countOf(all(records), originsOf(records, NO_JUDGEMENTS));
      expect(after.known).toBeLessThanOrEqual(before.known);
    }),
    { numRuns: 25 },
  );
});

test("the order of adding changes nothing", async () => {
  const records = await Promise.all(
    [...STORIES, ["Night Post", "2023-05-02", FERRY] as const].map(([outlet, published, text]) => told(outlet, published, text)),
  );
  const origins = originsOf(records, NO_JUDGEMENTS);
  fc.assert(
    fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
      expect(originsOf(shuffled, NO_JUDGEMENTS)).toEqual(origins);
    }),
    { numRuns: 10 },
  );
});
