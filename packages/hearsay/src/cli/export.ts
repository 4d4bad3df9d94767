import { CLAIMS_CSV, CSV, caseHtml, caseMarkdown, type Dossier, HearsayError, type Listing } from "@hearsay/core";
import { openCase } from "../store/open-case.ts";
import { loadDossier } from "./dossier.ts";
import type { Io } from "./io.ts";
import { rowsIn, writeCsv } from "./list.ts";

const CLAIMS: readonly Listing[] = ["statements", "figures", "events", "namings"];

/** Formats that hold the whole dossier: what the reports come to together. */
const PAGES: ReadonlyMap<string, (dossier: Dossier) => string> = new Map([
  ["json", (dossier: Dossier) => JSON.stringify(dossier)],
  ["md", caseMarkdown],
  ["html", caseHtml],
]);

/** `hearsay export`. */
export async function exportCase(
  path: string,
  format: string,
  options: { readonly what: string; readonly raw?: boolean },
  io: Io,
): Promise<number> {
  const { what } = options;
  const page = PAGES.get(format);
  if (page !== undefined) {
    await io.out(page(await loadDossier(path)).trimEnd());
    return 0;
  }
  if (format !== "jsonl" && format !== "csv")
    throw new HearsayError("usage", `A case is exported as html, md, json, jsonl or csv; "${format}" is none of them.`);
  if (format === "csv" && (what === "records" || what === "ledger"))
    throw new HearsayError("usage", `The ${what} do not fit into a table. Use: hearsay export ${path} jsonl --what ${what}`);
  const file = openCase(path);
  try {
    if (what === "ledger") for (const entry of file.entries()) await io.out(JSON.stringify(entry));
    else if (what === "records") for (const { record } of file.kept()) await io.out(JSON.stringify(record));
    else {
      const listings = what === "claims" ? CLAIMS : [what as Listing];
      const rows = rowsIn(file, listings);
      if (format === "csv") await writeCsv(what === "claims" ? CLAIMS_CSV : CSV[what as Listing], rows, options.raw === true, io);
      else for (const row of rows) await io.out(JSON.stringify(row));
    }
    return 0;
  } finally {
    file.close();
  }
}
