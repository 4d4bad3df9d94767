import { expect, test } from "vitest";
import { tokenise } from "./tokenise.ts";

function sentences(text: string): string[] {
  return tokenise(text, [{ start: 0, end: text.length, kind: "paragraph" }]).flatMap(({ tokens, sentences }) =>
    sentences.map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end)),
  );
}

test("a sentence goes on after a quotation that ends in a mark", () => {
  expect(sentences("“We will go!” he said. “Why?” asked the mayor.")).toEqual(["“We will go!” he said.", "“Why?” asked the mayor."]);
});

test("abbreviations end no sentence", () => {
  expect(sentences("The Rev. Ana Cruz met Gen. Ali Khan on Jan. 7 at 6 a.m. in St. Louis. Nobody came.")).toHaveLength(2);
});

test("every token stands where it says, whatever is between them", () => {
  const text = "Dead:\u00a012,000\r\n🔥 “don't” — Алматы\u0000x\ud800";
  for (const { tokens } of tokenise(text, [{ start: 0, end: text.length, kind: "paragraph" }]))
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
});

test("copies and furniture give no words", () => {
  expect(tokenise("Read more", [{ start: 0, end: 9, kind: "furniture" }])).toEqual([]);
});

test("a text without line breaks is read in pieces that lose nothing and cut no word", () => {
  const text = "The river rose by two metres on Friday. ".repeat(3_000);
  const paragraphs = tokenise(text, [{ start: 0, end: text.length, kind: "paragraph" }]);
  expect(paragraphs.length).toBeGreaterThan(5);
  expect(paragraphs.flatMap(({ tokens }) => tokens.map((token) => token.text)).join(" ")).toBe(
    "The river rose by two metres on Friday . ".repeat(3_000).trim(),
  );
});

test("characters that the splitter leaves out shift nothing", () => {
  for (const odd of ["\ufeff", "\u00ad", "\u200b", "\u2060", "\u0085", "\u180e", "\u3000"]) {
    const text = `The${odd} river${odd}${odd} rose. ${odd}Also, ${odd} nobody${odd} fled.`;
    const [paragraph] = tokenise(text, [{ start: 0, end: text.length, kind: "paragraph" }]);
    for (const token of paragraph?.tokens ?? []) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(paragraph?.tokens.some((token) => token.text === "fled")).toBe(true);
  }
});

test("a long run without white space is no words, and costs nothing", () => {
  const text = `The river rose. ${"1/".repeat(200_000)} Nobody fled.`;
  const paragraphs = tokenise(text, [{ start: 0, end: text.length, kind: "paragraph" }]);
  expect(paragraphs.flatMap(({ tokens }) => tokens.map((token) => token.text)).join(" ")).toBe("The river rose . Nobody fled .");
});

test("a very long text gives the tokens that its parts give", () => {
  const part = "The river Ems rose by 2 metres on Friday. “Nobody fled,” the mayor said.\n";
  const text = part.repeat(15_000);
  const blocks = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ start: at * part.length, end: (at + 1) * part.length - 1, kind: "paragraph" as const }));
  const [first] = tokenise(part, blocks(1));
  const many = tokenise(text, blocks(15_000));
  for (const at of [0, 1, 14_000, 70, 6, 1]) {
    const paragraph = many[at];
    expect(
      paragraph?.tokens.map((token) => ({ ...token, start: token.start - at * part.length, end: token.end - at * part.length })),
    ).toEqual(first?.tokens);
    expect(paragraph?.sentences).toEqual(first?.sentences);
    expect({ ...paragraph }.tokens).toEqual(paragraph?.tokens);
  }
});

test("a sentence that does not end is read in parts, cut behind a mark where there is one", () => {
  const text = "The river rose, ".repeat(200);
  const parts = sentences(text);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.every((part) => part.startsWith("The") && part.endsWith(","))).toBe(true);
  expect(parts.join(" ")).toBe(text.trim());
});

test("a long run without a mark is cut all the same", () => {
  const parts = sentences("said ".repeat(900));
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.join(" ")).toBe("said ".repeat(900).trim());
});

test("a text is the same words whatever was read before", () => {
  const words = (text: string): string[] =>
    tokenise(text, [{ start: 0, end: text.length, kind: "paragraph" }]).flatMap(({ tokens }) => tokens.map((token) => token.text));
  const alone = ["Okafor", "'s", "plan", "fell", "."];
  expect(words("Okafor's plan fell.")).toEqual(alone);
  for (const other of ["Okafor's--and more", "Okafor's/Musa's", 'It is "Okafor\'s..."']) {
    words(other);
    expect(words("Okafor's plan fell.")).toEqual(alone);
  }
});

test("words without end are no burden, and change nothing", () => {
  const text = Array.from({ length: 24_000 }, (_, at) => `q${at.toString(36)}x`).join(" ");
  const read = (some: string): number =>
    tokenise(some, [{ start: 0, end: some.length, kind: "paragraph" }]).reduce((sum, one) => sum + one.tokens.length, 0);
  const few = read(text.slice(0, 4_000));
  read(text);
  expect(read(text.slice(0, 4_000))).toBe(few);
});
