import { parentPort } from "node:worker_threads";
import type { Item } from "../acquire/item.ts";
import { readItem, whyNotRead } from "./read-item.ts";
import { loadReader } from "./reader.ts";

/** A thread that reads: an item comes in, what was read or why not goes back. */
parentPort?.on("message", async (item: Item) => {
  try {
    parentPort?.postMessage(await readItem(item, await loadReader()));
  } catch (error) {
    parentPort?.postMessage({ id: item.id, error: whyNotRead(error) });
  }
});
