import { expect, test } from "vitest";
import { jsonLines, looksLikeJsonLines } from "./json-lines.ts";

async function read(text: string, said = {}, longest = 10_000): Promise<unknown[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text);
  }
  const items: unknown[] = [];
  for await (const item of jsonLines(chunks(), "some.jsonl", said, longest)) items.push(item);
  return items;
}

test("a line says more than the command line does", async () => {
  const line = JSON.stringify({ id: "a", text: "x", outlet: "Herald", title: null, published: "", color: "blue" });
  expect(await read(line, { outlet: "Dawn", language: "en" })).toEqual([
    { id: "a", input: { text: "x" }, said: { method: "json", outlet: "Herald", language: "en" } },
  ]);
});

test("a page is a page; a text beside it goes first", async () => {
  expect(await read('{"html":"<p>x</p>"}\n{"html":"<p>x</p>","text":"x"}')).toMatchObject([
    { id: "some.jsonl:1", input: { html: "<p>x</p>" } },
    { input: { text: "x" } },
  ]);
});

test("a line that is too long fails alone", async () => {
  expect(await read(`{"text":"${"x".repeat(200)}"}\n{"id":2,"text":"y"}`, {}, 100)).toMatchObject([
    { id: "some.jsonl:1", error: expect.stringContaining("longer") },
    { id: "2" },
  ]);
});

test("a stream of JSON Lines is told from a text", () => {
  const looks = (words: string) => looksLikeJsonLines(Buffer.from(words));
  expect(looks('{"id":"a","text":"x"}\n{"id":"b"')).toBe(true);
  expect(looks(`\ufeff{"text": "${"long ".repeat(50)}`)).toBe(true);
  expect(looks("{sic} the minister said")).toBe(false);
  expect(looks('{"a": 1}\n')).toBe(false);
  expect(looks("At least 12 people died.")).toBe(false);
});
