import { CASE_COLUMNS, type CaseListing, caseRowsOf, caseTable, csvLine, tableOf, visible } from "@hearsay/core";
import { loadDossier } from "./dossier.ts";
import { counted, type Io } from "./io.ts";
import { formatFor } from "./options.ts";

export interface GatheredOptions {
  readonly format?: string;
  readonly of?: string;
  readonly raw?: boolean;
}

/** `hearsay incidents`, `origins`, `conflicts`, `tracks`, `revisions`: what the reports of a case come to together. */
export async function gathered(listing: CaseListing, path: string, options: GatheredOptions, io: Io): Promise<number> {
  const format = formatFor(options.format, ["table", "jsonl", "csv"], "table", "jsonl", io);
  const rows = caseRowsOf(listing, await loadDossier(path), options.of ?? null);
  if (format === "jsonl") for (const { item } of rows) await io.out(JSON.stringify(item));
  else if (format === "csv") {
    const { table, csv } = CASE_COLUMNS[listing];
    const heads = [...table, ...csv];
    await io.out(csvLine(heads.map((head) => head.replaceAll(" ", "_"))));
    for (const { cells } of rows) {
      const values = heads.map((head) => cells[head] ?? null);
      await io.out(
        csvLine(
          options.raw === true ? values : values.map((each) => (typeof each === "string" ? visible(each) : each)),
          options.raw === true,
        ),
      );
    }
  } else if (rows.length > 0) {
    const table = tableOf(caseTable(listing), rows, io.width);
    await io.out(io.colour ? `\u001b[1m${table.head}\u001b[22m` : table.head);
    for (const row of rows) await io.out(table.line(row));
  }
  if (rows.length === 0) io.tell(`No ${listing} found.`);
  else if (io.terminal) io.tell(`${counted(rows.length, "line")}. Why: hearsay why ${path} ID`);
  return 0;
}
