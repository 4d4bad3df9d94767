import { expect, test } from "vitest";
import { TOWNS } from "../../test/towns.ts";
import { read } from "../read.ts";
import { NO_JUDGEMENTS } from "../types/judgements.ts";
import type { ReportRecord } from "../types/report-record.ts";
import { incidentsOf } from "./incidents.ts";
import { relationsOf } from "./relations.ts";
import { tracksOf } from "./tracks.ts";

function report(id: string, published: string, words: string): Promise<ReportRecord> {
  return read({ text: words }, { id, outlet: id, published, language: "en", gazetteer: TOWNS });
}

test("a track tells each figure in time, with what it lowers and how many tell each amount", async () => {
  const records = await Promise.all([
    report("Courier", "2023-05-04", "Fourteen people were killed on Monday when a bomb exploded at a market in Moundou, the army said."),
    report("Herald", "2023-05-02", "Seventeen people were killed on Monday when a bomb exploded at a market in Moundou, the army said."),
    report("Post", "2023-05-03", "Seventeen people were killed on Monday when a bomb exploded at a market in Moundou, a doctor said."),
  ]);
  const incidents = incidentsOf(records, [], NO_JUDGEMENTS);
  const relations = relationsOf(incidents, records, [], NO_JUDGEMENTS);
  const [track] = tracksOf(incidents, records, [], relations).filter(({ of }) => of === "killed");
  expect(track).toMatchObject({ of: "killed", unit: "person", population: null, place: "Moundou" });
  expect(track?.steps.map(({ said, voice, amount, corrects }) => [said, voice, amount.value, corrects?.version])).toEqual([
    ["2023-05-02", "the army", 17, undefined],
    ["2023-05-03", "a doctor", 17, undefined],
    ["2023-05-04", "the army", 14, records[1]?.version.id],
  ]);
  expect(track?.values.map(({ amount, claims }) => [amount.value, claims.length])).toEqual([
    [17, 2],
    [14, 1],
  ]);
});
