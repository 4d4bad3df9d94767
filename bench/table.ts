import type { Row } from "./layer.ts";

/** The rows as a Markdown table that also reads well as plain text. */
export function table(rows: readonly Row[]): string {
  const cells = [
    ["layer", "set", "measure", "ours", "best known"],
    ...rows.map((row) => [row.layer, row.set, row.measure, number(row.ours), row.best]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const line = (parts: readonly string[]): string =>
    `| ${parts.map((part, column) => (column === 3 ? part.padStart(widths[3] ?? 0) : part.padEnd(widths[column] ?? 0))).join(" | ")} |`;
  const [head = [], ...body] = cells;
  return [
    line(head),
    `|${widths.map((width, column) => (column === 3 ? `${"-".repeat(width + 1)}:` : "-".repeat(width + 2))).join("|")}|`,
    ...body.map(line),
  ].join("\n");
}

function number(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}
