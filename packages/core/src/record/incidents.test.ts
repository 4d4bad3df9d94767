import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TOWNS } from "../../test/towns.ts";
import { read } from "../read.ts";
import type { Incident } from "../types/dossier.ts";
import { type Judged, NO_JUDGEMENTS } from "../types/judgements.ts";
import type { ReportRecord } from "../types/report-record.ts";
import { incidentsOf } from "./incidents.ts";

function report(id: string, published: string, text: string): Promise<ReportRecord> {
  return read({ text }, { id, outlet: id, published, language: "en", gazetteer: TOWNS });
}

const BOMB = report(
  "Herald",
  "2023-05-02",
  "Market bombed in Moundou\n\nA bomb killed at least nine people at a market in Moundou, in southern Chad, on Monday, police said.",
);
const ALSO = report(
  "Courier",
  "2023-05-02",
  "Seventeen people were killed on Monday when a bomb exploded at a market in Moundou, a hospital doctor said.",
);
const SARH = report("Post", "2023-05-02", "Four people were killed on Monday when a bomb exploded at a bus station in Sarh, police said.");
const OLD = report("Mirror", "2023-05-03", "Ten years ago, on May 1, 2013, gunmen killed 40 people at a market in Moundou.");
const DRILL = report(
  "Echo",
  "2023-05-02",
  "Moundou rehearses for the worst\n\nTwelve people were killed by a bomb in the drill at the market in Moundou on Monday.",
);
const THREAT = report("Star", "2023-05-02", "Gunmen threatened on Monday to kill 50 people at the market in Moundou.");
const NEXT = report("Globe", "2023-05-20", "Three people were killed on Friday when a bomb exploded at a market in Moundou, police said.");
const QUAKE = report("Sun", "2023-05-02", "An earthquake killed 30 people in Pasto, Colombia, on Monday, the mayor said.");
const QUAKE_AFTER = report(
  "Moon",
  "2023-05-04",
  "The number of dead in the earthquake in Pasto rose to 41 on Thursday, Mayor Luis Arango said.",
);
const QUAKE_MAYOR = report("Tide", "2023-05-03", "Thirty-six people died in the earthquake in Pasto, Mayor Luis Arango said on Wednesday.");
const TAKEN = report(
  "Dune",
  "2023-06-06",
  "Gunmen kidnapped 30 pupils and killed two guards at a school in Moundou, in southern Chad, on Monday, police said.\n\nThe air force bombed a camp in a forest on Tuesday, the army said. Four boys died in the bombing, a herders’ union said.",
);
const TAKEN_LATER = report(
  "Reed",
  "2023-06-09",
  "Parents of children taken from a school in Moundou say that 41 pupils were kidnapped, more than the 30 given by the police.",
);
const FREED = report(
  "Salt",
  "2023-06-12",
  "The last nine pupils kidnapped from a school in Moundou were freed on Monday, the governor said.",
);
const TAKEN_IN_SARH = report("Clay", "2023-06-06", "Gunmen kidnapped seven travellers near Sarh on Monday, police said.");
const ALL = [BOMB, ALSO, SARH, OLD, DRILL, THREAT, NEXT, QUAKE, QUAKE_AFTER, QUAKE_MAYOR];

/** Which reports give the killed of each incident. */
function killedIn(incidents: readonly Incident[], records: readonly ReportRecord[]): readonly string[] {
  const figures = new Map(
    records.flatMap((record) => record.figures.map((figure) => [`${record.version.id}/${figure.id}`, { record, figure }] as const)),
  );
  return incidents
    .map(({ claims }) => [
      ...new Set(
        claims
          .map(({ version, claim }) => figures.get(`${version}/${claim}`))
          .filter((found) => found?.figure.of === "killed")
          .map((found) => found?.record.version.outlet ?? ""),
      ),
    ])
    .filter((outlets) => outlets.length > 0)
    .map((outlets) => outlets.sort().join(" + "))
    .sort();
}

async function gathered(...reports: readonly Promise<ReportRecord>[]): Promise<readonly string[]> {
  const records = await Promise.all(reports);
  return killedIn(incidentsOf(records, [], NO_JUDGEMENTS), records);
}

describe("gathers", () => {
  test("two reports of one bomb", async () => expect(await gathered(BOMB, ALSO)).toEqual(["Courier + Herald"]));
  test("the toll of one earthquake as it rises for days", async () =>
    expect(await gathered(QUAKE, QUAKE_MAYOR, QUAKE_AFTER)).toEqual(["Moon + Sun + Tide"]));
});

/** The words of each happening and figure, by incident. */
async function toldIn(...reports: readonly Promise<ReportRecord>[]): Promise<readonly (readonly string[])[]> {
  const records = await Promise.all(reports);
  const words = new Map(
    records.flatMap(({ version, text, figures, happenings }) =>
      [...figures, ...happenings].map(({ id, start, end }) => [`${version.id}/${id}`, text.slice(start, end)] as const),
    ),
  );
  return incidentsOf(records, [], NO_JUDGEMENTS).map(({ claims }) =>
    claims.map(({ version, claim }) => words.get(`${version}/${claim}`) ?? ""),
  );
}

describe("an abduction", () => {
  test("is told for days, on whatever day its people are freed", async () => {
    const told = await toldIn(TAKEN, TAKEN_LATER, FREED);
    const [taking] = told.filter((words) => words.includes("kidnapped"));
    expect(told.filter((words) => words.includes("kidnapped"))).toHaveLength(1);
    expect(taking).toEqual(expect.arrayContaining(["30", "41"]));
  });
  test("is not the bombing told after it, whose dead are its own", async () => {
    const told = await toldIn(TAKEN);
    expect(told.find((words) => words.includes("bombing"))).toEqual(expect.arrayContaining(["bombed", "Four"]));
    expect(told.find((words) => words.includes("bombing"))).not.toContain("kidnapped");
  });
  test("is not that in another town", async () =>
    expect((await toldIn(TAKEN, TAKEN_IN_SARH)).filter((words) => words.includes("kidnapped"))).toHaveLength(2));
});

describe("keeps apart", () => {
  test("two bombs in two towns on one day", async () => expect(await gathered(BOMB, SARH)).toEqual(["Herald", "Post"]));
  test("an attack of ten years ago", async () => expect(await gathered(BOMB, OLD)).toEqual(["Herald", "Mirror"]));
  test("a drill", async () => expect(await gathered(BOMB, DRILL)).toEqual(["Echo", "Herald"]));
  test("a threat", async () => expect((await gathered(BOMB, THREAT)).some((each) => each.includes("+"))).toBe(false));
  test("another bomb in the same town weeks later", async () => expect(await gathered(BOMB, NEXT)).toEqual(["Globe", "Herald"]));
  test("an earthquake in another country", async () => expect(await gathered(BOMB, QUAKE)).toEqual(["Herald", "Sun"]));
});

test("says why its tellings are of one thing, and where and when it was", async () => {
  const records = await Promise.all([BOMB, ALSO]);
  const incident = incidentsOf(records, [], NO_JUDGEMENTS).find(({ claims }) => new Set(claims.map(({ version }) => version)).size === 2);
  expect(incident).toMatchObject({ type: "ASSAULT", from: "2023-05-01", to: "2023-05-01", place: { name: "Moundou" } });
  expect(incident?.because).toMatchObject([
    { code: "same-type-place-time", words: "2 reports tell of the same kind of thing in Moundou on 2023-05-01." },
  ]);
});

test("does not depend on the order of adding", async () => {
  const records = await Promise.all(ALL);
  const expected = incidentsOf(records, [], NO_JUDGEMENTS);
  fc.assert(
    fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
      expect(incidentsOf(shuffled, [], NO_JUDGEMENTS)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test("every claim is in one incident at most", async () => {
  const claims = incidentsOf(await Promise.all(ALL), [], NO_JUDGEMENTS).flatMap((incident) =>
    incident.claims.map(({ version, claim }) => `${version}/${claim}`),
  );
  expect(new Set(claims).size).toBe(claims.length);
});

describe("a person's word goes before the rules", () => {
  const judged = (...joinings: readonly Judged[]) => ({ ...NO_JUDGEMENTS, joinings });

  async function killed(of: Promise<ReportRecord>) {
    const record = await of;
    const figure = record.figures.find((each) => each.of === "killed");
    return { version: record.version.id, claim: figure?.id ?? "" };
  }

  test("split, and merged again", async () => {
    const records = await Promise.all([BOMB, ALSO]);
    const members = [await killed(BOMB), await killed(ALSO)];
    const split: Judged = { what: "incident", verdict: "different", members, why: null };
    const together = (incidents: readonly Incident[]) =>
      incidents.some(({ claims }) =>
        members.every(({ version, claim }) => claims.some((each) => each.version === version && each.claim === claim)),
      );
    expect(together(incidentsOf(records, [], NO_JUDGEMENTS))).toBe(true);
    expect(together(incidentsOf(records, [], judged(split)))).toBe(false);
    expect(together(incidentsOf(records, [], judged(split, { ...split, verdict: "same" })))).toBe(true);
  });

  test("two towns that a person calls one attack", async () => {
    const records = await Promise.all([BOMB, SARH]);
    const members = [await killed(BOMB), await killed(SARH)];
    const incidents = incidentsOf(records, [], judged({ what: "incident", verdict: "same", members, why: "one group, one plan" }));
    expect(killedIn(incidents, records)).toEqual(["Herald + Post"]);
  });
});
