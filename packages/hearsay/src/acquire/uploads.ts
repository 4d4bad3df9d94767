import type { Said } from "@hearsay/core";
import { fileItem, isJsonLines, mayBeReport } from "./acquire.ts";
import type { Acquired } from "./item.ts";
import { jsonLines } from "./json-lines.ts";
import { BIGGEST_REPORT } from "./limits.ts";

/** A file whose bytes are here already, as a page or a program sends it. */
export interface Upload {
  /** Its name; with its folders where it came out of one ("june/herald.html"). */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reports from files that were sent, in their order, as `acquire` takes them from a disk. What came out of a folder and cannot be a report is passed over; what was chosen itself is tried. */
export async function* uploaded(
  files: readonly Upload[],
  said: Said,
  tell: { readonly passedOver: (name: string) => void },
): AsyncGenerator<Acquired> {
  for (const { name, bytes } of files) {
    if (name.includes("/") && !mayBeReport(name)) tell.passedOver(name);
    else if (isJsonLines(name, {})) yield* jsonLines(chunksOf(bytes), name, said);
    else yield fileItem(bytes.length > BIGGEST_REPORT ? null : bytes, name, name, { said });
  }
}

const CHUNK = 1024 * 1024;

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}
