import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReportRecord } from "../types/report-record.ts";
import { compared, prepare, Sieve } from "./carried.ts";
import { Numbers } from "./numbers.ts";

/** As much of a record as copies are found by: a text of sentences in one paragraph. */
function textOf(sentences: readonly string[]): ReportRecord {
  const text = sentences.join(" ");
  return {
    text,
    blocks: [{ start: 0, end: text.length, kind: "paragraph" }],
    version: { id: text, report: text },
  } as unknown as ReportRecord;
}

const word = fc.constantFrom(..."barge canal dredger ferry gauge harbour jetty keel lock mole pier quay sluice tide weir".split(" "));
const sentence = fc
  .tuple(fc.array(word, { minLength: 6, maxLength: 24 }), fc.boolean())
  .map(([words, quoted]) => (quoted ? `He said: “${words.join(" ")}.”` : `The ${words.join(" ")}.`));
const sentences = fc.array(sentence, { minLength: 1, maxLength: 8 });

test("what the sieve keeps back has nothing in common that would count", () => {
  let kept = 0;
  let compares = 0;
  fc.assert(
    fc.property(sentences, sentences, sentences, (first, second, both) => {
      const one = prepare(textOf([...first, ...both]));
      const others = [[...both.slice(0, 1), ...second], second, [...both, ...second]].map((each) => prepare(textOf(each)));
      const sieve = new Sieve();
      for (const other of others) {
        const passes = sieve.passes(one, other);
        const found = compared(one, other);
        if (!passes) kept++;
        if (found !== null) compares++;
        expect(found === null || passes).toBe(true);
        // The other way round, and asked again after another.
        expect(new Sieve().passes(other, one)).toBe(passes);
        expect(sieve.passes(one, other)).toBe(passes);
      }
    }),
    { numRuns: 150 },
  );
  expect(kept).toBeGreaterThan(20);
  expect(compares).toBeGreaterThan(20);
});

test("numbers come out in order, each once where that is asked", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { maxLength: 3000 }), (all) => {
      const numbers = new Numbers();
      for (const each of all) numbers.push(each);
      const inOrder = [...all].sort((a, b) => a - b);
      expect([...numbers.sorted()]).toEqual(inOrder);
      expect([...numbers.sortedOnce()]).toEqual([...new Set(inOrder)]);
    }),
  );
});
