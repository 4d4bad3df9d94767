import { parentPort } from "node:worker_threads";
import { HearsayError } from "@hearsay/core";
import type { Item } from "../acquire/item.ts";
import { type Reader, type ReadItem, readItem, whyNotRead } from "./read-item.ts";
import { loadReader, type ModelName } from "./reader.ts";

/** What a thread is asked to do. */
export interface Task {
  readonly item: Item;
  readonly model: ModelName;
  readonly withMarks: boolean;
}

/** What a thread answers when it has nothing to read with: no report of the command can be read. */
export interface CannotRead {
  readonly cannotRead: string;
  /** Code of a HearsayError; null: any other error. */
  readonly code: string | null;
}

let last: Promise<void> = Promise.resolve();

/** A thread that reads: items come in, and of each in turn what was read or why not goes back. */
parentPort?.on("message", (task: Task) => {
  last = last.then(() => answer(task));
});

async function answer({ item, model, withMarks }: Task): Promise<void> {
  let reader: Reader;
  try {
    reader = await loadReader(model);
  } catch (error) {
    const code = error instanceof HearsayError ? error.code : null;
    parentPort?.postMessage({ cannotRead: whyNotRead(error), code } satisfies CannotRead);
    return;
  }
  try {
    const read: ReadItem = await readItem(item, reader, withMarks);
    // Handed over, not copied.
    parentPort?.postMessage(read, [...buffersOf(read)]);
  } catch (error) {
    parentPort?.postMessage({ id: item.id, error: whyNotRead(error) });
  }
}

/** A short piece may share its memory with others, which cannot be handed over. */
function* buffersOf({ record, marks }: ReadItem): Generator<ArrayBuffer> {
  for (const piece of [...record, ...(marks ?? [])]) if (piece.byteLength === piece.buffer.byteLength) yield piece.buffer;
}
