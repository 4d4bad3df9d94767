import { expect, test } from "vitest";
import { understand } from "../../../test/understand.ts";
import { chunks } from "./chunks.ts";

async function chunksOf(text: string): Promise<readonly string[]> {
  const { reading } = await understand(text);
  const paragraph = reading.paragraphs[0];
  if (paragraph === undefined) return [];
  return chunks(paragraph).map((chunk) => {
    const words = reading.text.slice(paragraph.tokens[chunk.first]?.start, paragraph.tokens[chunk.last - 1]?.end);
    return chunk.kind === "noun"
      ? words
      : `${words} = ${chunk.lemma} ${chunk.tense}${chunk.passive ? " passive" : ""}${chunk.negated ? " not" : ""}`;
  });
}

test.each<[string, readonly string[]]>([
  ["The flooded villages have not been evacuated.", ["The flooded villages", "have not been evacuated = evacuate past passive not"]],
  ["The health ministry's spokesman will speak today.", ["The health ministry's spokesman", "will speak = speak future"]],
  [
    "Rebels wanted to leave the coal-producing valley.",
    ["Rebels", "wanted = want past", "to leave = leave infinitive", "the coal-producing valley"],
  ],
  ["She would never resign.", ["She", "would never resign = resign modal not"]],
])("chunks %s", async (text, expected) => {
  expect(await chunksOf(text)).toEqual(expected);
});

test("a verb group knows tense, passive and negation; its head is the verb", async () => {
  expect(await chunksOf("Soldiers were seen near the dam.")).toEqual(["Soldiers", "were seen = see past passive", "the dam"]);
});
