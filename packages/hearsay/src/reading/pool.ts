import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { HearsayError } from "@hearsay/core";
import type { FailedItem, Item } from "../acquire/item.ts";
import { BIG, HEAP_MB, heapFor, MOST_HEAP_MB, TOO_MUCH_HEAP, YOUNG_HEAP_MB } from "../acquire/limits.ts";
import { kinOf } from "./kin.ts";
import { type ReadItem, whyNotRead } from "./read-item.ts";
import type { ModelName } from "./reader.ts";
import type { CannotRead, Task } from "./worker.ts";

/** How all reports of a command are read. */
export interface How {
  readonly model: ModelName;
  readonly withMarks: boolean;
}

interface Job {
  readonly item: Item;
  readonly size: number;
  /** Megabytes of a thread of its own; null: any thread will do. */
  readonly heap: number | null;
  /** What copies of it share; null: not looked for, or nothing. */
  readonly kin: number | null;
  readonly done: (outcome: ReadItem | FailedItem) => void;
  readonly failed: (error: unknown) => void;
}

/** So many short reports wait in a thread behind the one that it reads, so that it need not wait for the next. */
const AHEAD = 3;
const SHORT = 128 * 1024;
/** So many stories it is remembered of which thread read them. */
const REMEMBERED = 10_000;

interface Reading {
  /** Those that it was given and has not answered, oldest first. */
  readonly jobs: Job[];
  /** For one big report only. */
  readonly own: boolean;
}

/**
 * A fixed number of reading threads. A thread that dies fails the report that it was reading and is replaced; those that waited in it are read by another. A big report
 * has a thread of its own with as much memory as prose of its size takes; a report that takes more is tried once more with as much as any may have.
 */
export class Pool {
  readonly #threads = new Map<Worker, Reading>();
  readonly #queue: Job[] = [];
  readonly #most: number;
  readonly #how: How;
  /** The thread that read a story: it remembers the marks of the paragraphs, so copies go there too. */
  readonly #home = new Map<number, Worker>();

  constructor(most: number, how: How) {
    this.#most = most;
    this.#how = how;
  }

  /** What became of a report; `size` in bytes, more or less. Rejects when there is nothing to read with, as when the model's file is damaged. */
  read(item: Item, size: number): Promise<ReadItem | FailedItem> {
    return new Promise((done, failed) => {
      const kin = this.#how.model === "none" || size > BIG ? null : kinOf(item);
      this.#queue.push({ item, size, heap: size > BIG ? heapFor(size) : null, kin, done, failed });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#threads.keys()].map((worker) => worker.terminate()));
  }

  #next(): void {
    for (let job = this.#queue[0]; job !== undefined; job = this.#queue[0]) {
      const worker = job.heap === null ? this.#workerFor(job) : this.#ownWorker(job.heap);
      if (worker === null) return;
      this.#queue.shift();
      this.#threads.get(worker)?.jobs.push(job);
      if (job.kin !== null) this.#remember(job.kin, worker);
      worker.postMessage({ item: job.item, ...this.#how } satisfies Task);
    }
  }

  #remember(kin: number, worker: Worker): void {
    this.#home.delete(kin);
    this.#home.set(kin, worker);
    if (this.#home.size <= REMEMBERED) return;
    for (const oldest of this.#home.keys()) {
      this.#home.delete(oldest);
      return;
    }
  }

  /** The one that read its kin, one with nothing to do, a new one, or the one that is done soonest; null: all have enough to do. */
  #workerFor(job: Job): Worker | null {
    const home = job.kin === null ? undefined : this.#home.get(job.kin);
    const waiting = home === undefined ? undefined : this.#threads.get(home);
    if (home !== undefined && waiting !== undefined && !waiting.own && waiting.jobs.length <= AHEAD && job.size <= SHORT) return home;
    let best: Worker | null = null;
    let least = AHEAD;
    for (const [worker, { jobs, own }] of this.#threads) {
      if (own) continue;
      if (jobs.length === 0) return worker;
      if (jobs.length >= least || job.size > SHORT || jobs.some(({ size }) => size > SHORT)) continue;
      best = worker;
      least = jobs.length;
    }
    return this.#threads.size < this.#most ? this.#start(HEAP_MB, false) : best;
  }

  /** A new one, in the place of one with nothing to do when there are no more to be had. */
  #ownWorker(heap: number): Worker | null {
    if (this.#threads.size >= this.#most) {
      const idle = [...this.#threads].find(([, { jobs }]) => jobs.length === 0)?.[0];
      if (idle === undefined) return null;
      this.#end(idle);
    }
    return this.#start(heap, true);
  }

  #end(worker: Worker): void {
    this.#threads.delete(worker);
    worker.terminate().catch(() => undefined);
  }

  #start(heap: number, own: boolean): Worker {
    const worker = new Worker(fileURLToPath(new URL("./worker.js", import.meta.url).href), {
      resourceLimits: { maxOldGenerationSizeMb: heap, ...(own ? { maxYoungGenerationSizeMb: YOUNG_HEAP_MB } : {}) },
    });
    this.#threads.set(worker, { jobs: [], own });
    worker.on("message", (outcome: ReadItem | FailedItem | CannotRead) => {
      const job = this.#threads.get(worker)?.jobs.shift();
      if (own) this.#end(worker);
      if ("cannotRead" in outcome) job?.failed(errorOf(outcome));
      else job?.done(outcome);
      this.#next();
    });
    worker.on("error", (error) => {
      const [job, ...waiting] = this.#threads.get(worker)?.jobs ?? [];
      this.#threads.delete(worker);
      this.#queue.unshift(...waiting);
      if (job !== undefined && isOutOfMemory(error) && heap < MOST_HEAP_MB) this.#queue.unshift({ ...job, heap: MOST_HEAP_MB });
      else job?.done({ id: job.item.id, error: whyStopped(error) });
      this.#next();
    });
    return worker;
  }
}

/** The error of another thread: only its words came over. */
function errorOf({ cannotRead, code }: CannotRead): Error {
  return code === null ? new Error(cannotRead) : new HearsayError(code, cannotRead);
}

function isOutOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
}

function whyStopped(error: unknown): string {
  return isOutOfMemory(error) ? TOO_MUCH_HEAP : `The thread that read it stopped: ${whyNotRead(error)}`;
}
