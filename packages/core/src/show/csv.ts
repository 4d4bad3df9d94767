/** A value in a cell. */
export type Cell = string | number | boolean | null;

/** What a spreadsheet would run as a formula, in ASCII or full width, possibly guarded already. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** A line of CSV (RFC 4180, without its line end). A cell that a spreadsheet would run gets an apostrophe in front, numbers excepted; `unguarded` takes it off again. */
export function csvLine(cells: readonly Cell[], raw = false): string {
  return cells.map((cell) => quoted(cell === null ? "" : typeof cell === "string" && !raw ? guarded(cell) : String(cell))).join(",");
}

/** A cell that no spreadsheet runs. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before it was guarded. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
