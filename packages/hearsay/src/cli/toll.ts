import { caseBrief, caseMarkdown, caseRowsOf, toll as tollOf } from "@hearsay/core";
import { loadDossier } from "./dossier.ts";
import type { Io } from "./io.ts";
import { formatFor } from "./options.ts";

/** `hearsay toll`. Exit code 1 when there are no such figures. */
export async function toll(path: string, options: { readonly of?: string; readonly format?: string }, io: Io): Promise<number> {
  const format = formatFor(options.format, ["text", "jsonl"], "text", "jsonl", io);
  const dossier = await loadDossier(path);
  const of = options.of === undefined ? {} : { of: options.of };
  const rows = caseRowsOf("tracks", dossier, options.of === undefined || options.of === "all" ? null : options.of);
  if (format === "text") await io.out(tollOf(dossier, { width: io.width, colour: io.colour, ...of }).trimEnd());
  else for (const { item } of rows) await io.out(JSON.stringify(item));
  return rows.length === 0 ? 1 : 0;
}

/** `hearsay brief`. */
export async function brief(path: string, options: { readonly format?: string }, io: Io): Promise<number> {
  const format = formatFor(options.format, ["text", "markdown"], "text", "markdown", io);
  const dossier = await loadDossier(path);
  const words = format === "text" ? caseBrief(dossier, { width: io.width, colour: io.colour }) : caseMarkdown(dossier);
  await io.out(words.trimEnd());
  return 0;
}
