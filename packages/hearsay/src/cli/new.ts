import { basename } from "node:path";
import { createCase } from "../store/open-case.ts";
import type { Io } from "./io.ts";

/** `hearsay new`. */
export async function newCase(path: string, options: { readonly title?: string }, io: Io): Promise<number> {
  const title = options.title ?? basename(path).replace(/\.hearsay$/, "");
  createCase(path, title, new Date().toISOString());
  io.tell(`Made ${path}. Add reports with: hearsay add ${path} FILE…`);
  return 0;
}
