import { availableParallelism } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type Acquired, type FailedItem, type Item, isFailed } from "../acquire/item.ts";
import { type ReadItem, readItem, whyNotRead } from "./read-item.ts";
import { loadReader } from "./reader.ts";

/** What became of one report, in the order in which reports came in. */
export type Outcome = ReadItem | FailedItem;

export interface ReadAllOptions {
  /** Threads at most; as many as the machine has cores when not said. */
  readonly threads?: number | undefined;
}

/** Threads cannot load TypeScript, so from source everything is read in this one. */
const BUILT = !import.meta.url.endsWith(".ts");
/** Reports under way at once are held to about this much, whatever their number. */
const BYTES_UNDER_WAY = 16 * 1024 * 1024;

/** Reports may be long in coming, as from a pipe that is fed now and then: nothing that came waits for what did not. */
const SOON_MS = 50;

/** Reads reports on all cores and gives them back in order. Holds a few in memory at a time; one that fails is given back as such and stops nothing. */
export async function* readAll(source: AsyncIterable<Acquired>, options: ReadAllOptions = {}): AsyncGenerator<Outcome> {
  const threads = Math.max(1, options.threads ?? availableParallelism());
  const arriving = source[Symbol.asyncIterator]();
  const first = await arriving.next();
  if (first.done === true) return;
  const second = arriving.next();
  const soon = await Promise.race([second, wait(SOON_MS, null)]);
  if (soon?.done === true || threads === 1 || !BUILT) {
    yield await readHere(first.value);
    for (let next = await second; next.done !== true; next = await arriving.next()) yield await readHere(next.value);
    return;
  }
  const pool = new Pool(threads);
  try {
    yield* inTurn(pool, first.value, second, arriving, threads * 4);
  } finally {
    await pool.close();
    // Not waited for: a source that waits for more input ends only when that comes.
    arriving.return?.()?.catch(() => undefined);
  }
}

type Next = Promise<IteratorResult<Acquired>>;

async function* inTurn(
  pool: Pool,
  first: Acquired,
  second: Next,
  arriving: AsyncIterator<Acquired>,
  most: number,
): AsyncGenerator<Outcome> {
  const waiting: { readonly outcome: Promise<{ readonly outcome: Outcome }>; readonly size: number }[] = [];
  let underWay = 0;
  const start = (acquired: Acquired): void => {
    const size = sizeOf(acquired);
    const outcome = isFailed(acquired) ? Promise.resolve(acquired) : pool.read(acquired);
    underWay += size;
    waiting.push({ outcome: outcome.then((done) => ({ outcome: done })), size });
  };
  const arrival = (next: Next): Promise<{ readonly arrived: IteratorResult<Acquired> }> => {
    const arrived = next.then((result) => ({ arrived: result }));
    // Heard of when it is its turn; not at all when reading was given up.
    arrived.catch(() => undefined);
    return arrived;
  };
  start(first);
  let next: ReturnType<typeof arrival> | null = arrival(second);
  for (;;) {
    const oldest = waiting[0];
    const hasRoom = oldest === undefined || (waiting.length < most && underWay < BYTES_UNDER_WAY);
    const turns = [...(next !== null && hasRoom ? [next] : []), ...(oldest === undefined ? [] : [oldest.outcome])];
    if (turns.length === 0) return;
    const turn = await Promise.race(turns);
    if ("outcome" in turn) {
      waiting.shift();
      underWay -= oldest?.size ?? 0;
      yield turn.outcome;
    } else if (turn.arrived.done === true) next = null;
    else {
      start(turn.arrived.value);
      next = arrival(arriving.next());
    }
  }
}

async function readHere(acquired: Acquired): Promise<Outcome> {
  if (isFailed(acquired)) return acquired;
  const reader = await loadReader();
  try {
    return await readItem(acquired, reader);
  } catch (error) {
    return { id: acquired.id, error: whyNotRead(error) };
  }
}

function sizeOf(acquired: Acquired): number {
  if (isFailed(acquired)) return 0;
  const { input } = acquired;
  if ("bytes" in input) return input.bytes.length;
  return "text" in input ? input.text.length * 2 : input.html.length * 2;
}

interface Job {
  readonly item: Item;
  readonly done: (outcome: Outcome) => void;
}

/** A fixed number of reading threads, each with one report at a time. A thread that dies fails its report and is replaced. */
class Pool {
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Job>();
  readonly #queue: Job[] = [];
  #started = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  read(item: Item): Promise<Outcome> {
    return new Promise((done) => {
      this.#queue.push({ item, done });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#started < this.#most ? this.#start() : undefined);
    const job = worker === undefined ? undefined : this.#queue.shift();
    if (worker === undefined || job === undefined) return;
    this.#busy.set(worker, job);
    worker.postMessage(job.item);
  }

  #start(): Worker {
    this.#started++;
    const worker = new Worker(fileURLToPath(new URL("./worker.js", import.meta.url).href));
    worker.on("message", (outcome: Outcome) => {
      const job = this.#busy.get(worker);
      this.#busy.delete(worker);
      this.#idle.push(worker);
      job?.done(outcome);
      this.#next();
    });
    worker.on("error", (error) => {
      const job = this.#busy.get(worker);
      this.#busy.delete(worker);
      this.#started--;
      job?.done({ id: job.item.id, error: `the thread that read it stopped: ${whyNotRead(error)}` });
      this.#next();
    });
    return worker;
  }
}
