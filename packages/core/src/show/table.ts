import { visible } from "./visible.ts";

/** A column of a table. */
export interface Column<Row> {
  readonly head: string;
  /** Numbers stand at the right. */
  readonly right?: boolean;
  readonly cell: (row: Row) => string | number | null;
}

/** How a table is written, a line at a time, so that a long one need not be held in memory. */
export interface Table<Row> {
  readonly head: string;
  readonly line: (row: Row) => string;
}

const GAP = "  ";
const NARROWEST = 5;

/** Lays out a table for a terminal of `width` characters: columns as wide as their words in `sample`, the widest cut first where there is no room. */
export function tableOf<Row>(columns: readonly Column<Row>[], sample: readonly Row[], width: number): Table<Row> {
  const widths = columns.map((column) => Math.max(widthOf(column.head), ...sample.map((row) => widthOf(wordsOf(column, row)))));
  let over = widths.reduce((sum, each) => sum + each + GAP.length, -GAP.length) - width;
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    const wide = widths[widest] ?? 0;
    if (wide <= NARROWEST) break;
    const next = Math.max(NARROWEST, ...widths.filter((each) => each < wide));
    const cut = Math.min(over, Math.max(1, wide - next));
    widths[widest] = Math.max(NARROWEST, wide - cut);
    over -= cut;
  }
  const write = (cells: readonly string[]): string =>
    cells
      .map((words, at) => fitted(words, widths[at] ?? 0, columns[at]?.right === true))
      .join(GAP)
      .trimEnd();
  return { head: write(columns.map(({ head }) => head)), line: (row) => write(columns.map((column) => wordsOf(column, row))) };
}

/** How many columns of a terminal words take: two for wide characters, none for marks that join the one before. */
export function widthOf(words: string): number {
  if (/^[\u0020-\u007e]*$/.test(words)) return words.length;
  let width = 0;
  for (const character of words) width += /\p{M}|\u200d|\ufe0f/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** East Asian wide and full-width characters, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

function wordsOf<Row>(column: Column<Row>, row: Row): string {
  const cell = column.cell(row);
  return cell === null ? "" : visible(String(cell));
}

function fitted(words: string, width: number, right: boolean): string {
  let fitting = words;
  if (widthOf(words) > width) {
    fitting = "";
    let used = 1;
    for (const character of words) {
      used += widthOf(character);
      if (used > width) break;
      fitting += character;
    }
    fitting += "…";
  }
  const space = " ".repeat(Math.max(0, width - widthOf(fitting)));
  return right ? space + fitting : fitting + space;
}
