import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "./lines.ts";

async function cut(text: string | Buffer, sizes: readonly number[], longest = 1_000): Promise<(string | null)[]> {
  const bytes = Buffer.from(text);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    let at = 0;
    for (let turn = 0; at < bytes.length; turn++) {
      const size = sizes[turn % sizes.length] ?? 1;
      yield bytes.subarray(at, at + size);
      at += size;
    }
  }
  const lines: (string | null)[] = [];
  for await (const { bytes: line } of linesOf(chunks(), longest)) lines.push(line?.toString("utf8") ?? null);
  return lines;
}

test("any line end will do, and the last line needs none", async () => {
  expect(await cut("a\nb\r\nc\rd\n\ne", [100])).toEqual(["a", "b", "c", "d", "", "e"]);
  expect(await cut("a\r\n", [2, 1])).toEqual(["a"]);
  expect(await cut("", [1])).toEqual([]);
});

test("lines do not depend on how the bytes come in", async () => {
  const words = fc.string({ unit: fc.constantFrom("a", "é", "\n", "\r", "\r\n", "𝄞") });
  const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(words, sizes, async (text, some) => {
      expect(await cut(text, some)).toEqual(await cut(text, [10_000]));
      expect((await cut(text, some)).join("\n")).toBe(text.replaceAll(/\r\n?/g, "\n").replace(/\n$/, ""));
    }),
  );
});

test("a line that is too long is passed over and told of, and the next is read", async () => {
  expect(await cut(`${"x".repeat(50)}\nshort\n`, [7], 20)).toEqual([null, "short"]);
});
