import type { Job } from "hearsay/shapes";
import { useSyncExternalStore } from "react";
import { ApiError, post } from "../../data/client.ts";
import { noteJob } from "../../data/live.ts";
import type { Chosen } from "./files.ts";

/** A file that was not sent, or files on their way to the server. */
export interface Sending {
  readonly id: number;
  readonly name: string;
  readonly state: "sending" | "failed";
  readonly words: string;
  readonly files: readonly Chosen[];
}

const MEGABYTE = 1024 * 1024;
/** What one report may have, and what the server takes at once; more is sent in several goes. */
const BIGGEST_REPORT = 32 * MEGABYTE;
const BIGGEST_FILE = 250 * MEGABYTE;
const AT_ONCE = 48 * MEGABYTE;
const FILES_AT_ONCE = 2_000;

let sending: readonly Sending[] = [];
let number = 0;
const names = new Map<string, readonly string[]>();
const listeners = new Set<() => void>();

export function useSending(): readonly Sending[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => sending,
  );
}

/** Names of the files of a job that this page started, in their order. */
export function namesOf(job: string): readonly string[] {
  return names.get(job) ?? [];
}

/** Sends files, a part at a time; each part becomes a job. What the server would refuse for its size is told of at once. */
export async function sendFiles(chosen: readonly Chosen[], model: string): Promise<void> {
  const parts: Chosen[][] = [];
  let size = 0;
  for (const each of chosen) {
    const refused = whyNot(each);
    if (refused !== null) {
      add({ name: each.name, state: "failed", words: refused, files: [] });
      continue;
    }
    const part = parts.at(-1);
    if (part === undefined || part.length >= FILES_AT_ONCE || size + each.file.size > AT_ONCE) {
      parts.push([each]);
      size = 0;
    } else part.push(each);
    size += each.file.size;
  }
  for (const part of parts) await sendPart(part, model);
}

/** Takes one off the list of what was not sent. */
export function forget(id: number): void {
  set(sending.filter((each) => each.id !== id));
}

async function sendPart(part: readonly Chosen[], model: string): Promise<void> {
  const [first] = part;
  const id = add({
    name: part.length === 1 ? (first?.name ?? "") : `${part.length} files`,
    state: "sending",
    words: "Being sent to Hearsay …",
    files: part,
  });
  const form = new FormData();
  if (model !== "") form.set("model", model);
  form.set("names", JSON.stringify(part.map(({ name }) => name)));
  for (const { file, name } of part) form.append("files", file, name.split("/").at(-1));
  try {
    const job = await post<Job>("/api/imports", form);
    names.set(
      job.id,
      part.map(({ name }) => name),
    );
    forget(id);
    noteJob(job);
  } catch (error) {
    const words = error instanceof ApiError || error instanceof Error ? error.message : String(error);
    set(sending.map((each) => (each.id === id ? { ...each, state: "failed", words } : each)));
  }
}

function whyNot({ name, file: { size } }: Chosen): string | null {
  const isLines = /\.(?:jsonl|ndjson)$/i.test(name);
  if (isLines && size > BIGGEST_FILE)
    return `It has ${Math.ceil(size / MEGABYTE)} MB, more than the page can send at once. Add it on the command line: hearsay add CASE FILE`;
  if (!isLines && size > BIGGEST_REPORT)
    return `It has ${Math.ceil(size / MEGABYTE)} MB, too big for one report (32 MB). Split it, or give it as JSON Lines, a report a line.`;
  return null;
}

function add(each: Omit<Sending, "id">): number {
  number++;
  set([{ ...each, id: number }, ...sending]);
  return number;
}

function set(some: readonly Sending[]): void {
  sending = some;
  for (const listener of listeners) listener();
}
