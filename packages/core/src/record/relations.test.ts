import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TOWNS } from "../../test/towns.ts";
import { read } from "../read.ts";
import type { Relation } from "../types/dossier.ts";
import { type Judgements, NO_JUDGEMENTS } from "../types/judgements.ts";
import type { ReportRecord } from "../types/report-record.ts";
import { incidentsOf } from "./incidents.ts";
import { relationsOf } from "./relations.ts";

function report(id: string, published: string, text: string): Promise<ReportRecord> {
  return read({ text }, { id, outlet: id, published, language: "en", gazetteer: TOWNS });
}

async function related(reports: readonly Promise<ReportRecord>[], judged: Judgements = NO_JUDGEMENTS): Promise<readonly Relation[]> {
  const records = await Promise.all(reports);
  return relationsOf(incidentsOf(records, [], judged), records, [], judged);
}

/** Kinds and reasons, without what only repeats. */
async function told(...reports: readonly Promise<ReportRecord>[]): Promise<readonly string[]> {
  return (await related(reports))
    .filter(({ kind }) => kind !== "repeats")
    .map(({ kind, over }) => `${kind}${over === null ? "" : ` over ${over}`}`);
}

const NINE = report(
  "Herald",
  "2023-05-02",
  "At least nine people were killed on Monday when a bomb exploded at a market in Moundou, police said.",
);
const SEVENTEEN = report(
  "Courier",
  "2023-05-02",
  "Seventeen people were killed on Monday when a bomb exploded at a market in Moundou, a hospital doctor said.",
);
const ELEVEN = report(
  "Post",
  "2023-05-02",
  "Eleven people were killed on Monday when a bomb exploded at a market in Moundou, the army said.",
);
const LATER = report(
  "Globe",
  "2023-05-03",
  "Nineteen people were killed on Monday when a bomb exploded at a market in Moundou, the army said.",
);
const DENIAL = report(
  "Echo",
  "2023-05-02",
  "Eleven people were killed on Monday when a bomb exploded at a market in Moundou, the army said. The rebels denied that they had attacked the market in Moundou.",
);

describe("figures of one incident and measure", () => {
  test("at least nine and seventeen can both hold", async () => expect(await told(NINE, SEVENTEEN)).toEqual([]));
  test("eleven and seventeen on one day conflict", async () => expect(await told(ELEVEN, SEVENTEEN)).toEqual(["conflicts over amount"]));
  test("the later word of one voice takes the place of the earlier", async () => expect(await told(ELEVEN, LATER)).toEqual(["supersedes"]));
  test("a higher count by another voice a day later differs in time", async () =>
    expect(await told(SEVENTEEN, LATER)).toEqual(["differs over time"]));
  test("what somebody denies conflicts with it", async () => expect(await told(ELEVEN, DENIAL)).toEqual(["conflicts over denial"]));
});

test("says why in words that can be checked", async () => {
  const [conflict] = (await related([ELEVEN, SEVENTEEN])).filter(({ kind }) => kind === "conflicts");
  expect(conflict?.because).toEqual([
    { code: "amounts-part", words: "The army says Eleven on 2 May 2023, a hospital doctor Seventeen on 2 May 2023, of the same thing." },
  ]);
  const [later] = (await related([ELEVEN, LATER])).filter(({ kind }) => kind === "supersedes");
  expect(later?.because[0]?.words).toBe("The army said Eleven on 2 May 2023 and Nineteen on 3 May 2023.");
});

test("of two that supersede, a is the later", async () => {
  const [later] = (await related([ELEVEN, LATER])).filter(({ kind }) => kind === "supersedes");
  expect(later?.a.version).toBe((await LATER).version.id);
});

test("a new report takes no conflict away", async () => {
  const conflicts = (relations: readonly Relation[]) => relations.filter(({ kind }) => kind === "conflicts").map(({ id }) => id);
  const before = conflicts(await related([ELEVEN, SEVENTEEN]));
  for (const more of [NINE, LATER, DENIAL])
    expect(conflicts(await related([ELEVEN, SEVENTEEN, more]))).toEqual(expect.arrayContaining([...before]));
});

test("a person takes a relation out", async () => {
  const [conflict] = (await related([ELEVEN, SEVENTEEN])).filter(({ kind }) => kind === "conflicts");
  if (conflict === undefined) throw new Error("There is no conflict.");
  const judged: Judgements = { ...NO_JUDGEMENTS, relations: [{ a: conflict.b, b: conflict.a, kind: "conflicts", verdict: "rejected" }] };
  expect((await related([ELEVEN, SEVENTEEN], judged)).filter(({ kind }) => kind === "conflicts")).toEqual([]);
});

/** Reports of one bomb by voices that can be told apart, or that cannot, with numbers that part or meet. */
const TOLD = fc.record({
  outlet: fc.constantFrom("Herald", "Courier", "Post", "Globe", "Echo", "Star"),
  amount: fc.constantFrom("Nine people", "At least nine people", "Eleven people", "Seventeen people", "More than 20 people"),
  voice: fc.constantFrom("police", "the army", "a hospital doctor", "Mayor Idriss Haroun", "the rebels"),
  day: fc.constantFrom("2023-05-02T08:00Z", "2023-05-02T09:00Z", "2023-05-02T20:00Z", "2023-05-03T08:00Z"),
});

/** Each report is read once, however often it comes up. */
const READ = new Map<string, Promise<ReportRecord>>();

function readOnce({ outlet, amount, voice, day }: { outlet: string; amount: string; voice: string; day: string }): Promise<ReportRecord> {
  const key = `${outlet} ${amount} ${voice} ${day}`;
  const known =
    READ.get(key) ??
    read(
      { text: `${amount} were killed on Monday when a bomb exploded at a market in Moundou, ${voice} said.` },
      { id: key, outlet, published: day, language: "en", gazetteer: TOWNS },
    );
  READ.set(key, known);
  return known;
}

// An earlier report of one number shows that it is older than it seemed, and so differs in time: then a relation between the same two says that.
test("adding a report never removes a conflict between others' claims, but by a relation that says why", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(TOLD, { minLength: 3, maxLength: 6, selector: (each) => JSON.stringify(each) }), async (told) => {
      const records = await Promise.all(told.map(readOnce));
      const [more, ...others] = records;
      if (more === undefined) return;
      const before = relationsOf(incidentsOf(others, [], NO_JUDGEMENTS), others, [], NO_JUDGEMENTS);
      const after = relationsOf(incidentsOf(records, [], NO_JUDGEMENTS), records, [], NO_JUDGEMENTS);
      const amounts = amountsRelated(after, records, ["conflicts", "differs", "supersedes"]);
      for (const conflict of amountsRelated(before, others, ["conflicts"])) expect(amounts).toContain(conflict);
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** What is related, with its reason, by voice and amount: which of several copies stands for them may change. */
function amountsRelated(
  relations: readonly Relation[],
  records: readonly ReportRecord[],
  kinds: readonly Relation["kind"][],
): readonly string[] {
  const byId = new Map(records.map((record) => [record.version.id, record]));
  const side = ({ version, claim }: Relation["a"]) => {
    const record = byId.get(version);
    const figure = record?.figures.find(({ id }) => id === claim);
    return `${record?.statements.find(({ id }) => id === figure?.statement)?.voice.name}: ${figure?.amount.words.toLowerCase()}`;
  };
  return relations
    .filter(({ kind, because }) => kinds.includes(kind) && because.length > 0)
    .map(({ a, b }) => [side(a), side(b)].sort().join(" | "));
}
