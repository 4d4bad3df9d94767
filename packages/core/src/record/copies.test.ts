import { expect, test } from "vitest";
import { read } from "../read.ts";
import { copiesOf } from "./copies.ts";
import { fingerprints, hashedWords, shingles } from "./shingles.ts";

const STORY = [
  "Firefighters carried eleven residents out of the Linden Court home in Harrow Vale after smoke filled the lower floors before dawn.",
  "The alarm went off at ten past four, and the night nurse woke the people on her corridor one by one, said her sister.",
  "“I have never been so afraid and never so sure of what to do,” the nurse told the fire chief.",
  "Investigators are looking at a heater that was bought second-hand in the autumn and stood beside the linen room.",
].join("\n\n");

async function carried(a: string, b: string): Promise<readonly string[]> {
  const records = await Promise.all([a, b].map((text, at) => read({ text }, { report: `r${at}`, language: "en" })));
  const { copies } = copiesOf(records);
  return copies.flatMap(({ b: version, sentences }) => {
    const text = records.find((record) => record.version.id === version)?.text ?? "";
    return sentences.map((sentence) => text.slice(sentence.b.start, sentence.b.end).trim());
  });
}

const paragraphs = STORY.split("\n\n");

test("the whole", async () => {
  expect(await carried(STORY, STORY)).toEqual(paragraphs);
});

test("cut, moved and under another headline", async () => {
  const cut = ["Smoke in the night", paragraphs[3], paragraphs[0]].join("\n\n");
  expect(await carried(STORY, cut)).toEqual([paragraphs[3], paragraphs[0]]);
});

test("lightly reworded", async () => {
  const reworded = STORY.replace("carried", "brought").replace("before dawn", "early on Friday").replace("are looking at", "are examining");
  expect(await carried(STORY, reworded)).toHaveLength(4);
});

test("one paragraph inside a report of another matter", async () => {
  const inside = `Heating prices have doubled in the county since October, and more people buy old heaters at markets.\n\n${paragraphs[3]}\n\nThe council will vote on a subsidy in March.`;
  expect(await carried(STORY, inside)).toEqual([paragraphs[3]]);
});

test("the same words of a speaker are no copy", async () => {
  const quoting =
    "The nurse of Linden Court spoke at a service on Sunday. “I have never been so afraid and never so sure of what to do,” she said.";
  expect(await carried(STORY, quoting)).toEqual([]);
});

test("the same facts in other words are no copy", async () => {
  const own =
    "Eleven people were rescued from a care home in Harrow Vale when a fire broke out before dawn on Friday. A heater may have caused it, officials said.";
  expect(await carried(STORY, own)).toEqual([]);
});

test("versions of one report are not compared", async () => {
  const records = await Promise.all(
    [STORY, `${STORY}\n\nThe home opened in 1974.`].map((text) => read({ text }, { report: "one", language: "en" })),
  );
  expect(copiesOf(records).copies).toEqual([]);
});

test("hashes words without case, apostrophes and commas in numbers, and knows long quotations", () => {
  const { words, quoted, starts } = hashedWords("It’s 3,000: “we saw all five of them” and a “mob”", 0, 50);
  const same = hashedWords("its 3000", 0, 8);
  expect([...words.slice(0, 2)]).toEqual([...same.words]);
  expect([...quoted].join("")).toBe("0011111100" + "0");
  expect(starts[1]).toBe(5);
});

test("two texts that share a run of eight words share a fingerprint", () => {
  const of = (text: string) => new Set(fingerprints(shingles(hashedWords(text, 0, text.length).words, 5), 4));
  const first = of("one two three four five six seven eight nine ten eleven twelve thirteen fourteen");
  const other = of("red green four five six seven eight nine ten eleven blue white black grey");
  expect([...first].some((print) => other.has(print))).toBe(true);
});
