import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runCorpus } from "../../../test/corpus.ts";
import { understand } from "../../../test/understand.ts";
import {
  about,
  atLeast,
  atMost,
  between,
  exactly,
  fewerThan,
  justOver,
  type Measure,
  meets,
  moreThan,
  nearly,
  sameMeasure,
  vague,
} from "../../understand/amounts.ts";
import { writeAmount } from "./amounts/write.ts";
import { amounts } from "./amounts.corpus.ts";

async function measures(text: string): Promise<{ words: string; value: Measure }[]> {
  const { found } = await understand(text);
  return found.amounts.map(({ amount: { words, ...value } }) => ({ words, value }));
}

runCorpus("amounts", amounts, measures);

const number = fc.oneof(
  fc.integer({ min: 2, max: 999 }),
  fc.integer({ min: 1000, max: 9_000_000 }),
  fc.integer({ min: 20, max: 99_999 }).map((n) => n / 10),
);
const measure: fc.Arbitrary<Measure> = fc.oneof(
  number.map(exactly),
  number.map(atLeast),
  number.map(moreThan),
  number.map(atMost),
  number.map(fewerThan),
  number.map(about),
  number.map(nearly),
  number.map(justOver),
  fc
    .tuple(number, number)
    .filter(([a, b]) => a < b)
    .map(([a, b]) => between(a, b)),
  fc.constantFrom(null, 3, 24, 200, 2000, 20_000, 200_000).map(vague),
);

test("keeps a number apart from the calibre behind it", async () => {
  const found = await measures("Rebels fired 20 122mm rockets and 12 000 shells.");
  expect(found.map(({ value }) => value.value)).toEqual([20, 122, 12_000]);
});

describe("an amount written out", () => {
  test("reads back as itself", async () => {
    await fc.assert(
      fc.asyncProperty(measure, async (amount) => {
        const words = writeAmount(amount);
        const found = await measures(`Officials counted ${words} people there.`);
        expect(found.map(({ value }) => value)).toEqual([amount]);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

describe("amounts meet", () => {
  test("when they share a number, and only then", () => {
    expect(meets(exactly(12), atLeast(12))).toBe(true);
    expect(meets(exactly(12), moreThan(12))).toBe(false);
    expect(meets(about(30), exactly(33))).toBe(true);
    expect(meets(about(30), exactly(34))).toBe(false);
    expect(meets(nearly(30), exactly(30))).toBe(false);
    expect(meets(between(300, 400), fewerThan(300))).toBe(false);
    expect(meets(between(300, 400), atMost(300))).toBe(true);
    expect(meets(vague(24), exactly(20))).toBe(false);
    expect(meets(vague(null), exactly(20))).toBe(true);
  });

  test("both ways round, and each with itself", () => {
    fc.assert(
      fc.property(measure, measure, (a, b) => meets(a, b) === meets(b, a) && meets(a, a) && sameMeasure(a, a)),
      { seed: 7 },
    );
  });
});
