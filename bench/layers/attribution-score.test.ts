import { expect, test } from "vitest";
import {
  type Attribution,
  doubleQuoted,
  exact,
  f1,
  isDirect,
  linked,
  type Range,
  sum,
  taggedSpans,
  textOfTokens,
  tokensWithin,
} from "./attribution-score.ts";

const TEXT = '"The dam broke," the mayor said. Residents said they had no warning.';

function at(words: string): Range {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
}

const QUOTE: Attribution = { source: [at("the mayor")], cue: [at("said")], content: [at('"The dam broke,"')] };
const REPORT: Attribution = { source: [at("Residents")], cue: [], content: [at("they had no warning")] };

test("links what shares content and source, edges aside", () => {
  const ours = { ...QUOTE, content: [at("The dam broke")] };
  expect(linked(TEXT, [QUOTE, REPORT], [REPORT, ours])).toEqual({ right: 2, found: 2, expected: 2 });
});

test("another source, or half of the content missing, is no link", () => {
  expect(linked(TEXT, [QUOTE], [{ ...QUOTE, source: [at("Residents")] }]).right).toBe(0);
  expect(linked(TEXT, [REPORT], [{ ...REPORT, content: [at("warning")] }]).right).toBe(0);
});

test("no source on both sides is equal, on one side it is not", () => {
  const none = { ...QUOTE, source: [] };
  expect(linked(TEXT, [none], [none]).right).toBe(1);
  expect(linked(TEXT, [none], [QUOTE]).right).toBe(0);
});

test("one found statement pairs with one of the gold only", () => {
  expect(linked(TEXT, [QUOTE, QUOTE], [QUOTE])).toEqual({ right: 1, found: 1, expected: 2 });
});

test("direct is nine tenths between double marks", () => {
  const quoted = doubleQuoted(TEXT);
  expect(isDirect(TEXT, QUOTE, quoted)).toBe(true);
  expect(isDirect(TEXT, REPORT, quoted)).toBe(false);
});

test("F1 over summed tallies", () => {
  const tally = sum([
    { right: 1, found: 2, expected: 1 },
    { right: 1, found: 1, expected: 2 },
  ]);
  expect(f1(tally)).toBeCloseTo(66.67, 1);
});

test("tokens become text again, and spans of the text tokens", () => {
  const { text, ranges } = textOfTokens(["``", "We", "do", "n't", "know", ",", "''", "she", "said", "."]);
  expect(text).toBe("“We don't know,” she said.");
  expect(tokensWithin(ranges, [0, text.indexOf(" she")])).toBe("0-6");
});

test("spans of BIO tags, exact", () => {
  const gold = taggedSpans(["B-content", "I-content", "O", "B-source", "B-cue", "B-content"], "content");
  expect([...gold]).toEqual(["0-1", "5-5"]);
  expect(exact(gold, new Set(["0-1", "5-6"]))).toEqual({ right: 1, found: 2, expected: 2 });
});
