import { HearsayError } from "@hearsay/core";
import { EXPORT_FORMATS, type ExportFormat, type ExportWhat, exported, sourceOf } from "../dossier/export.ts";
import { openCase } from "../store/open-case.ts";
import type { Io } from "./io.ts";

/** `hearsay export`. */
export async function exportCase(
  path: string,
  format: string,
  options: { readonly what: string; readonly accepted?: boolean; readonly raw?: boolean },
  io: Io,
): Promise<number> {
  const { what, accepted = false, raw = false } = options;
  if (!EXPORT_FORMATS.includes(format as ExportFormat))
    throw new HearsayError("usage", `A case is exported as html, md, json, jsonl or csv; "${format}" is none of them.`);
  if (format === "csv" && (what === "records" || what === "ledger"))
    throw new HearsayError("usage", `The ${what} do not fit into a table. Use: hearsay export ${path} jsonl --what ${what}`);
  const file = openCase(path);
  try {
    const exporting = { format: format as ExportFormat, what: what as ExportWhat, accepted, raw };
    for (const piece of exported(sourceOf(file), exporting)) await io.out(piece);
    return 0;
  } finally {
    file.close();
  }
}
