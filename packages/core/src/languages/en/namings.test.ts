import { expect, test } from "vitest";
import { runCorpus } from "../../../test/corpus.ts";
import { understand } from "../../../test/understand.ts";
import { namingsCorpus } from "./namings.corpus.ts";

runCorpus("namings", namingsCorpus, async (text) => {
  const { reading, found } = await understand(text);
  return found.namings.map(({ start, end, label }) => ({ words: reading.text.slice(start, end), value: label }));
});

test("two labels joined by 'and' are two namings", async () => {
  const { found } = await understand('The interior minister called the protesters "bandits and terrorists".');
  expect(found.namings.map(({ label }) => label)).toEqual(["bandits", "terrorists"]);
});

test("a label used again by the same voice is told once", async () => {
  const { found } = await understand("The rebels left the valley. Later the rebels came back.");
  expect(found.namings).toHaveLength(1);
});
