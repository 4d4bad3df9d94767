import { expect, test } from "vitest";
import { understand } from "../../test/understand.ts";
import { statements } from "../languages/en/statements.ts";
import type { Marks } from "../types/marks.ts";

/** Statements of a text, and again from the same marks with what belongs together forgotten, as a trained marker gives them. */
async function bothWays(text: string): Promise<{ readonly linked: readonly string[]; readonly relinked: readonly string[] }> {
  const { reading, found } = await understand(text);
  const loose: Marks[] = reading.marks.map(({ attribution, names }) => {
    const seen = new Set<string>();
    const once = attribution.filter(
      ({ label, first, last }) => !seen.has(`${label} ${first} ${last}`) && seen.add(`${label} ${first} ${last}`),
    );
    return { attribution: once.map((mark) => ({ ...mark, group: null })), names };
  });
  const words = (list: ReturnType<typeof statements>): string[] =>
    list.map(({ source, content }) => [...source, ...content].map(({ start, end }) => text.slice(start, end)).join(" | "));
  return { linked: words(found.statements), relinked: words(statements({ ...reading, marks: loose }, { ...found, statements: [] })) };
}

test.each([
  '"The bridge is gone," said the mayor of San Telmo.',
  "Police said three people were killed, adding that the search would go on.",
  "The opposition claims that 40 people died; the government says the toll is 12.",
  "The river, engineers said, will crest on Friday.",
  "According to two officials, the port is closed.",
  '"The dam is old," she said. "It will not hold."',
  'The judge wrote:\n\n"The law was broken and must be mended."',
  "It was reported that the airport had been seized.",
  "Rebels shelled the town, the army said. Residents said the hospital was hit.",
])("links marks without groups as with them: %s", async (text) => {
  const { linked, relinked } = await bothWays(text);
  expect(linked.length).toBeGreaterThan(0);
  expect(relinked).toEqual(linked);
});

test("marks with holes still link: a word lost inside a content, a cue that was missed", async () => {
  const { reading, found } = await understand(
    "Police said three people were killed in the blast. Doctors feared that more would die in the night.",
  );
  const holes: Marks[] = reading.marks.map(({ attribution, names }) => ({
    names,
    attribution: attribution
      .filter((mark) => !(mark.label === "cue" && mark.first > 9))
      .flatMap((mark) =>
        mark.label === "content"
          ? [
              { ...mark, group: null, last: mark.first + 3 },
              { ...mark, group: null, first: mark.first + 4 },
            ]
          : [{ ...mark, group: null }],
      ),
  }));
  const again = statements({ ...reading, marks: holes }, { ...found, statements: [] });
  const words = again.map(({ source, content }) => [...source, ...content].map(({ start, end }) => reading.text.slice(start, end)));
  expect(words).toEqual([
    ["Police", "three people were killed in the blast"],
    ["Doctors", "that more would die in the night"],
  ]);
});

test("a statement stands once, whatever the marks", async () => {
  const { reading, found } = await understand("Police said three people were killed in the blast.");
  expect(found.statements).toHaveLength(1);
  expect(new Set(found.statements.map(({ id }) => id)).size).toBe(1);
  expect(reading.text.slice(found.statements[0]?.content[0]?.start, found.statements[0]?.content[0]?.end)).toBe(
    "three people were killed in the blast",
  );
});
