import { expect, test } from "vitest";
import { understand } from "../../../../test/understand.ts";

/** Each number of a text with who gives it; null: the report itself. */
async function voices(text: string): Promise<readonly (readonly [string, string | null])[]> {
  const { found } = await understand(text);
  return found.figures.map((figure) => {
    const statement = found.statements.find(({ id }) => id === figure.statement);
    const source = statement?.source.map(({ start, end }) => text.slice(start, end)).join(" ") ?? null;
    return [text.slice(figure.start, figure.end), source];
  });
}

const GIVEN: readonly (readonly [string, ...(readonly [string, string | null])[]])[] = [
  ["Nurses say between 10 and 20 people died.", ["between 10 and 20", "Nurses"]],
  ["Losses could reach $8bn, analysts at a bank estimate.", ["$8bn", "analysts at a bank"]],
  ["The number of dead was put at 44 by the mayor's office.", ["44", "the mayor's office"]],
  ["In total 46 persons died, communicated the prosecutor's office.", ["46", "the prosecutor's office"]],
  [
    "The fire service's latest count is 12 dead and 30 injured.",
    ["12", "The fire service's latest count"],
    ["30", "The fire service's latest count"],
  ],
  ["The minister put it at 250 dead, a senior official at 300.", ["250", "The minister"], ["300", "a senior official"]],
  ["Fifty people are missing, police say; 22 are dead.", ["Fifty", "police"], ["22", "police"]],
  [
    "At least 11,000 people died, the ministry said, raising its earlier toll of 5,000.",
    ["At least 11,000", "the ministry"],
    ["5,000", "the ministry"],
  ],
  [
    "Some 40 people died, two officials told the agency, among them nine children.",
    ["Some 40", "two officials"],
    ["nine", "two officials"],
  ],
  ["Nine people died, Xinhua quoted the rescue headquarters as saying.", ["Nine", "the rescue headquarters"]],
  ["The governor ordered the release of 221 prisoners.", ["221", null]],
  ["Fatalities: 321", ["321", null]],
  ["The flood killed 19 people, it is thought.", ["19", null]],
];

for (const [text, ...given] of GIVEN)
  test(text, async () => {
    expect(await voices(text)).toEqual(given);
  });
