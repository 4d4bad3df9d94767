import { expect, test } from "vitest";
import { HIT_END, HIT_START, snippetOf } from "./snippet.ts";

const shown = (text: string, words: string): string => snippetOf(text, words).replaceAll(HIT_START, "[").replaceAll(HIT_END, "]");

test("words that were looked for are marked, whatever their case and accents", () => {
  expect(shown("The Café burned. A cafe stood beside it.", "CAFE")).toBe("The [Café] burned. A [cafe] stood beside it.");
});

test("the part with most of the words is shown, and where it is cut is said", () => {
  const far = `${"word ".repeat(60)}The bridge over the river fell on Monday. ${"more ".repeat(60)}`;
  expect(shown(`A river. ${far}`, "river bridge")).toMatch(/^…word .*\[bridge\] over the \[river\] fell .*…$/);
});

test("a star stands for whatever follows, quotes for words together", () => {
  expect(shown("Evacuees were evacuated by the Red Cross.", '"red cross" evacu*')).toBe(
    "[Evacuees] were [evacuated] by the [Red] [Cross].",
  );
});

test("a text without the words shows how it begins", () => {
  expect(shown("Only its title has them.", "bridge")).toBe("Only its title has them.");
});
