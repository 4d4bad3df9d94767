import { parentPort } from "node:worker_threads";
import type { Item } from "../acquire/item.ts";
import { type ReadItem, readItem, whyNotRead } from "./read-item.ts";
import { loadReader, type ModelName } from "./reader.ts";

/** What a thread is asked to do. */
export interface Task {
  readonly item: Item;
  readonly model: ModelName;
  readonly withMarks: boolean;
}

let last: Promise<void> = Promise.resolve();

/** A thread that reads: items come in, and of each in turn what was read or why not goes back. */
parentPort?.on("message", (task: Task) => {
  last = last.then(() => answer(task));
});

async function answer({ item, model, withMarks }: Task): Promise<void> {
  try {
    const read: ReadItem = await readItem(item, await loadReader(model), withMarks);
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
