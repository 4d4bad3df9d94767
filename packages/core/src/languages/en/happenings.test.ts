import { describe, expect, test } from "vitest";
import { runCorpus } from "../../../test/corpus.ts";
import { understand } from "../../../test/understand.ts";
import type { Happening } from "../../types/happening.ts";
import { happeningsCorpus } from "./happenings.corpus.ts";

async function happeningsOf(text: string, published?: string): Promise<readonly (Happening & { readonly words: string })[]> {
  const { reading, found } = await understand(text, published === undefined ? {} : { published });
  return found.happenings.map((one) => ({ ...one, words: reading.text.slice(one.start, one.end) }));
}

runCorpus("happenings", happeningsCorpus, async (text) =>
  (await happeningsOf(text)).map(({ words, type, mode, status }) => ({ words, value: `${type} ${mode} ${status}` })),
);

describe("who and whom", () => {
  const parties = async (text: string): Promise<readonly string[]> =>
    (await happeningsOf(text)).map(
      (one) =>
        `${one.who.map((span) => text.slice(span.start, span.end)).join(" + ")} > ${one.whom.map((span) => text.slice(span.start, span.end)).join(" + ")}`,
    );
  test.each([
    ["Police arrested 40 protesters.", "Police > 40 protesters"],
    ["Forty protesters were arrested by riot police.", "riot police > Forty protesters"],
    ["Dozens of villagers were abducted.", " > Dozens of villagers"],
    ["The army and the police detained a reporter.", "The army + the police > a reporter"],
    ["Insurgents in the north ambushed a convoy.", "Insurgents > a convoy"],
    ["The mayor, who arrived on Monday, condemned the killings.", "The mayor > "],
  ])("%s", async (text, expected) => {
    expect(await parties(text)).toEqual([expected]);
  });
});

describe("status", () => {
  test("an order and what is ordered are two", async () => {
    const found = await happeningsOf("The president ordered troops to shoot without warning.");
    expect(found.map(({ type, status }) => `${type} ${status}`)).toEqual(["REQUEST happened", "ASSAULT ordered"]);
  });
  test("a threat and what is threatened are two", async () => {
    const found = await happeningsOf("The militia threatened to bomb the refinery.");
    expect(found.map(({ type, status }) => `${type} ${status}`)).toEqual(["THREATEN happened", "ASSAULT threatened"]);
  });
  test("what lies a year or more back is historical", async () => {
    const found = await happeningsOf("In 1999 gunmen kidnapped the envoy.", "2021-05-04");
    expect(found.map(({ status }) => status)).toEqual(["historical"]);
  });
  test("killed people count as assaulted only in a report of force", async () => {
    expect(await happeningsOf("Four people were killed.")).toEqual([]);
    expect((await happeningsOf("Gunmen ambushed a bus. Four people were killed.")).map(({ type }) => type)).toEqual(["ASSAULT", "ASSAULT"]);
    expect((await happeningsOf("A landslide buried a bus. Four people were killed.")).map(({ type }) => type)).toEqual(["HAZARD"]);
  });
});

test("verb and noun that tell one event are one", async () => {
  expect((await happeningsOf("Nine soldiers were killed in an ambush near Gao.")).map(({ type, mode }) => `${type} ${mode}`)).toEqual([
    "ASSAULT firearms",
  ]);
});

describe("known gaps", () => {
  test.fails("an order put into a noun phrase", async () => {
    expect((await happeningsOf("The general gave a shoot-to-kill order.")).map(({ status }) => status)).toEqual(["ordered"]);
  });
  test.fails("a present tense that tells a single event outside a headline", async () => {
    expect(await happeningsOf("On Monday the general arrests his rival and flies home.")).toHaveLength(1);
  });
});
