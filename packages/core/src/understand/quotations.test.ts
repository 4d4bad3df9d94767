import { expect, test } from "vitest";
import { understand } from "../../test/understand.ts";
import { quotationAt, quotations } from "./quotations.ts";

async function quotesIn(text: string): Promise<readonly string[]> {
  const { reading } = await understand(text);
  return quotations(reading.paragraphs).map((one) => reading.text.slice(one.start, one.end));
}

test.each<[string, readonly string[]]>([
  ['"The bridge is gone," the mayor said. "We need boats."', ['"The bridge is gone,"', '"We need boats."']],
  ["“The bridge is gone,” the mayor said.", ["“The bridge is gone,”"]],
  ["‘We won’t leave,’ said the miners’ leader.", ["‘We won’t leave,’"]],
  ["'We won't leave the workers' homes,' said the miners' leader.", ["'We won't leave the workers' homes,'"]],
  ["‘He told me “run” twice,’ she said.", ["‘He told me “run” twice,’", "“run”"]],
  ["\"They shouted 'out' all night,\" she said.", ["\"They shouted 'out' all night,\"", "'out'"]],
  ["«Il faut partir», he wrote.", ["«Il faut partir»"]],
  ["The paper wrote „Es reicht“ on its front page.", ["„Es reicht“"]],
  ['He said:"It is over".', ['"It is over"']],
])("marks the quotations of %s", async (text, expected) => {
  expect(await quotesIn(text)).toEqual(expected);
});

test.each([
  "The teachers' union and the nurses' union didn't meet.",
  "In the '90s the wall was 6'2\" high.",
  "It's the governor's office that won't answer.",
  "Rock 'n' roll came back in '68.",
])("finds no quotation in %s", async (text) => {
  expect(await quotesIn(text)).toEqual([]);
});

test("a quotation goes on where each paragraph opens with a mark and only the last closes", async () => {
  const { reading } = await understand(
    '"The water came at night.\n\n"Nobody warned us.\n\n"We lost it all," said a farmer.\n\nRain goes on.',
  );
  const found = quotations(reading.paragraphs);
  expect(found.map(({ paragraph, continues, continued, closed }) => ({ paragraph, continues, continued, closed }))).toEqual([
    { paragraph: 0, continues: true, continued: false, closed: false },
    { paragraph: 1, continues: true, continued: true, closed: false },
    { paragraph: 2, continues: false, continued: true, closed: true },
  ]);
});

test("a missing closing mark is bounded by the paragraph", async () => {
  const { reading } = await understand('He called them "bandits and thieves\n\nThe curfew holds.');
  const found = quotations(reading.paragraphs);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ paragraph: 0, closed: false, continues: false });
});

test("finds the innermost quotation at an offset", async () => {
  const text = "‘He told me “run” twice,’ she said.";
  const { reading } = await understand(text);
  const found = quotations(reading.paragraphs);
  expect(quotationAt(found, text.indexOf("run"))?.depth).toBe(1);
  expect(quotationAt(found, text.indexOf("twice"))?.depth).toBe(0);
  expect(quotationAt(found, text.indexOf("she"))).toBeUndefined();
});
