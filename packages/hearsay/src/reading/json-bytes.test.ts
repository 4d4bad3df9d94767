import { expect, test } from "vitest";
import { jsonBytes, sizeOf, stringOf } from "./json-bytes.ts";

const values = [
  {},
  [],
  { a: [] },
  { a: 1, b: undefined, c: "“\ud800”", d: null, e: [1, null, { f: [] }] },
  { long: Array.from({ length: 1_234 }, (_, at) => ({ at, words: "é".repeat(at % 7) })), after: { x: true } },
  Array.from({ length: 1_000 }, (_, at) => [at]),
];

test("the pieces are what JSON.stringify gives", () => {
  for (const value of values)
    for (const small of [true, false]) {
      const json = jsonBytes(value, small);
      expect(stringOf(json)).toBe(JSON.stringify(value));
      expect(sizeOf(json)).toBe(Buffer.byteLength(JSON.stringify(value)));
    }
});

test("what is long comes in pieces", () => {
  expect(jsonBytes(values[4] as object, false).length).toBeGreaterThan(3);
  expect(jsonBytes(values[4] as object, true)).toHaveLength(1);
});
