import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Pieces, quotesOf, shapeOf } from "./pieces.ts";

interface Fixture {
  readonly words: readonly { readonly word: string; readonly pieces: readonly number[]; readonly shape: number }[];
  readonly quotes: readonly { readonly words: readonly string[]; readonly state: readonly number[] }[];
}

const fixture = JSON.parse(readFileSync(new URL("../test/pieces.json", import.meta.url), "utf8")) as Fixture;
const pieces = new Pieces(readFileSync(new URL("../data/vocab.txt", import.meta.url), "utf8"));

test.each(fixture.words)("splits $word as the training did", ({ word, pieces: ids, shape }) => {
  expect(pieces.of(word)).toEqual(ids);
  expect(shapeOf(word, false)).toBe(shape);
});

test.each(fixture.quotes)("sees where quotations are open in $words", ({ words, state }) => {
  expect([...quotesOf(words)]).toEqual(state);
});

test("half a character is one unknown word", () => {
  expect(pieces.of("\ud800").length).toBe(1);
});
