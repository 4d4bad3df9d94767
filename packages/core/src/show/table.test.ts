import { expect, test } from "vitest";
import { type Column, tableOf, widthOf } from "./table.ts";

interface Row {
  readonly words: string;
  readonly amount: number | null;
}

const columns: readonly Column<Row>[] = [
  { head: "words", cell: (row) => row.words },
  { head: "amount", right: true, cell: (row) => row.amount },
];

test("columns line up", () => {
  const rows = [
    { words: "at least 12", amount: 12 },
    { words: "dozens", amount: null },
  ];
  const table = tableOf(columns, rows, 80);
  expect([table.head, ...rows.map(table.line)]).toEqual(["words        amount", "at least 12      12", "dozens"]);
});

test("the widest column is cut to the width of the terminal", () => {
  const row = { words: "a very long sentence that goes on and on", amount: 3 };
  const line = tableOf(columns, [row], 30).line(row);
  expect(line).toBe("a very long sentence …       3");
  expect(line.length).toBe(30);
});

test("wide characters take two columns, joining marks none", () => {
  expect(widthOf("阿拉木图")).toBe(8);
  expect(widthOf("Aktobe\u0301")).toBe(6);
  expect(tableOf(columns, [{ words: "阿拉木图阿拉木图", amount: 1 }], 16).line({ words: "阿拉木图阿拉木图", amount: 1 })).toBe(
    "阿拉木…        1",
  );
});

test("what steers a terminal is written out", () => {
  const row = { words: "red \u001b[31m\u202e", amount: 1 };
  expect(tableOf(columns, [row], 80).line(row)).toContain("‹U+001B›[31m‹U+202E›");
});
