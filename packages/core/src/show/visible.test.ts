import { expect, test } from "vitest";
import { visible } from "./visible.ts";

test("writes out what would steer a terminal", () => {
  expect(visible("red \u001b[31m alert")).toBe("red ‹U+001B›[31m alert");
  expect(visible("evil\u202egnp.exe")).toBe("evil‹U+202E›gnp.exe");
  expect(visible("zero\u200bwidth")).toBe("zero‹U+200B›width");
});

test("writes out half a character and leaves whole ones", () => {
  expect(visible("\ud83d\udd25 fire \ud83d")).toBe("\ud83d\udd25 fire ‹U+D83D›");
});

test("puts a passage on one line", () => {
  expect(visible("one\r\n\ttwo")).toBe("one two");
});

test("leaves words of any script alone", () => {
  for (const words of ["Алматы", "الماتي", "阿拉木图", "Aktobé", "“quoted” – 12 %"]) expect(visible(words)).toBe(words);
});
