import { createReadStream, type Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { Said } from "@hearsay/core";
import type { Acquired } from "./item.ts";
import { jsonLines, looksLikeJsonLines } from "./json-lines.ts";
import { BIGGEST_REPORT, TOO_LONG } from "./limits.ts";

/** What reports are written in. */
export type From = "text" | "html" | "jsonl";

export const FROM: readonly From[] = ["text", "html", "jsonl"];

export interface AcquireOptions {
  /** What the caller says of every report; a JSON line that says otherwise is believed. */
  readonly said?: Said;
  /** What the input is written in; when not said, the ending of its name tells, then its bytes. */
  readonly from?: From | undefined;
  /** Standard input. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Told of each file of a folder that is passed over, because its ending is not one of reports. */
  readonly passedOver?: (name: string) => void;
}

const JSON_LINES = new Set([".jsonl", ".ndjson"]);
const PAGES = new Set([".html", ".htm", ".xhtml"]);
/** Files that tell of the folder they lie in, and are no reports. */
const ABOUT_THE_FOLDER = /^(?:changelog|licen[cs]e|notice|readme)(?:\.|$)/i;
const TEXTS = new Set([".txt", ".text", ".md", ""]);

/** Reports from files, folders, JSON Lines and standard input ("-"), in the order they are named; a folder in the order of its names. What cannot be had fails alone. */
export async function* acquire(paths: readonly string[], options: AcquireOptions): AsyncGenerator<Acquired> {
  for (const path of paths) {
    if (path === "-") yield* fromStdin(options);
    else yield* fromPath(path, basename(path), options);
  }
}

async function* fromPath(path: string, id: string, options: AcquireOptions): AsyncGenerator<Acquired> {
  try {
    const what = await stat(path);
    if (what.isDirectory()) yield* fromFolder(path, options);
    else if (what.size > BIGGEST_REPORT && !isJsonLines(path, options)) yield { id, error: TOO_LONG };
    else yield* fromFile(path, id, options);
  } catch (error) {
    yield { id, error: whyNotHad(path, error) };
  }
}

async function* fromFolder(folder: string, options: AcquireOptions): AsyncGenerator<Acquired> {
  for (const { path, id } of await filesIn(folder)) {
    if (mayBeReport(path)) yield* fromPath(path, id, options);
    else options.passedOver?.(id);
  }
}

/** Whether a file of a folder may be a report or hold some, by its name; one that is named itself is always tried. */
export function mayBeReport(path: string): boolean {
  const ending = extname(path).toLowerCase();
  return !ABOUT_THE_FOLDER.test(basename(path)) && (JSON_LINES.has(ending) || PAGES.has(ending) || TEXTS.has(ending));
}

async function* fromFile(path: string, id: string, options: AcquireOptions): AsyncGenerator<Acquired> {
  const stream = createReadStream(path, { highWaterMark: 1024 * 1024 });
  if (isJsonLines(path, options)) yield* jsonLines(stream, id, options.said ?? {});
  else yield fileItem(await bytesOf(stream), id, path, options);
}

async function* fromStdin(options: AcquireOptions): AsyncGenerator<Acquired> {
  const chunks = options.stdin[Symbol.asyncIterator]();
  const first = await chunks.next();
  const head: Uint8Array = first.done === true ? Buffer.alloc(0) : first.value;
  const all = startingWith(head, chunks);
  if (options.from === "jsonl" || (options.from === undefined && looksLikeJsonLines(head))) {
    yield* jsonLines(all, "-", options.said ?? {});
    return;
  }
  yield fileItem(await bytesOf(all), null, "", { ...options, said: { method: "paste", ...options.said } });
}

/** A report from the bytes of a file; null: more than one report may have. The ending of its name tells what it is written in, unless that is said. */
export function fileItem(
  bytes: Uint8Array | null,
  id: string | null,
  path: string,
  { from, said }: Pick<AcquireOptions, "from" | "said">,
): Acquired {
  if (bytes === null) return { id, error: TOO_LONG };
  const ending = extname(path).toLowerCase();
  const kind = from ?? (PAGES.has(ending) ? "html" : ending === ".txt" || ending === ".text" || ending === ".md" ? "text" : undefined);
  const mediaType = kind === "html" ? "text/html" : kind === "text" ? "text/plain" : undefined;
  const own = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { id, input: { bytes: own, mediaType }, said: { method: "file", ...said } };
}

async function filesIn(folder: string): Promise<readonly { readonly path: string; readonly id: string }[]> {
  const files: { path: string; id: string }[] = [];
  const walk = async (path: string, id: string): Promise<void> => {
    const inside: Dirent[] = await readdir(path, { withFileTypes: true });
    for (const each of inside.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (each.name.startsWith(".")) continue;
      const next = { path: join(path, each.name), id: id === "" ? each.name : `${id}/${each.name}` };
      if (each.isDirectory()) await walk(next.path, next.id);
      else if (!each.isSymbolicLink() || !(await isFolder(next.path))) files.push(next);
    }
  };
  await walk(folder, "");
  return files;
}

/** All bytes of a stream; null: more than one report may have. */
async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of chunks) {
    size += part.length;
    if (size > BIGGEST_REPORT) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Links to folders are not followed: they may lead back. */
function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (what) => what.isDirectory(),
    () => false,
  );
}

async function* startingWith(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Whether a file holds a report a line. */
export function isJsonLines(path: string, { from }: Pick<AcquireOptions, "from">): boolean {
  return from === undefined ? JSON_LINES.has(extname(path).toLowerCase()) : from === "jsonl";
}

function whyNotHad(path: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT" || code === "ENOTDIR") return `There is no file ${path}.`;
  if (code === "EACCES" || code === "EPERM") return `${path} may not be read. Ask for permission to read it.`;
  if (code === "ELOOP") return `${path} is a link that leads back to itself.`;
  return `${path} could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
