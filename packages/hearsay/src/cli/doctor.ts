import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { LANGUAGES } from "@hearsay/core";
import { sha256Of } from "../store/original.ts";
import type { Io } from "./io.ts";
import { formatFor } from "./options.ts";
import { VERSION } from "./version.ts";

interface Check {
  readonly what: string;
  readonly ok: boolean;
  readonly found: string;
}

const CHROMIUMS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** `hearsay doctor`. Exit code 1 when something that is needed is missing. */
export async function doctor(options: { readonly format?: string }, io: Io): Promise<number> {
  const format = formatFor(options.format, ["text", "json"], "text", "json", io);
  const checks: Check[] = [
    { what: "hearsay", ok: true, found: VERSION },
    nodeCheck(),
    await checked("SQLite", sqlite),
    await checked("place names", gazetteer),
    { what: "languages read", ok: true, found: LANGUAGES.join(", ") },
    await checked("reading model", model),
    { what: "browser (for the workbench's tests only)", ok: true, found: CHROMIUMS.find((path) => existsSync(path)) ?? "none" },
  ];
  if (format === "json") await io.out(JSON.stringify(checks));
  else for (const { what, ok, found } of checks) await io.out(`${ok ? "ok     " : "MISSING"}  ${what}: ${found}`);
  return checks.every(({ ok }) => ok) ? 0 : 1;
}

function nodeCheck(): Check {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return { what: "Node.js", ok, found: `${process.versions.node}${ok ? "" : "; 20.19 or later is needed"}` };
}

async function sqlite(): Promise<string> {
  const { default: Sqlite } = await import("better-sqlite3");
  const db = new Sqlite(":memory:");
  db.exec("CREATE VIRTUAL TABLE words USING fts5 (text)");
  const version = db.prepare("SELECT sqlite_version()").pluck().get() as string;
  db.close();
  return `${version} with full-text search`;
}

async function gazetteer(): Promise<string> {
  const { dataFile } = await import("@hearsay/gazetteer");
  const bytes = await readFile(fileURLToPath(dataFile.href));
  return `${Math.round(bytes.length / 1024)} kB, SHA-256 ${sha256Of(bytes).slice(0, 16)}…`;
}

async function model(): Promise<string> {
  const { loadModel } = await import("../reading/reader.ts");
  const { name, runtime } = await loadModel();
  return `${name} on ${runtime} (what reads English; --model none reads by rules alone)`;
}

async function checked(what: string, find: () => Promise<string>): Promise<Check> {
  try {
    return { what, ok: true, found: await find() };
  } catch (error) {
    return { what, ok: false, found: error instanceof Error ? error.message : String(error) };
  }
}
