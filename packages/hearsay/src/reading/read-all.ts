import { availableParallelism } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { type Acquired, type FailedItem, isFailed } from "../acquire/item.ts";
import { BIG } from "../acquire/limits.ts";
import { type How, Pool } from "./pool.ts";
import { type ReadItem, readItem, whyNotRead } from "./read-item.ts";
import { loadReader, type ModelName } from "./reader.ts";

/** What became of one report, in the order in which reports came in. */
export type Outcome = ReadItem | FailedItem;

export interface ReadAllOptions {
  /** Threads at most; as many as the machine has cores when not said. */
  readonly threads?: number | undefined;
  /** Whether the marks are wanted too, as for a case. */
  readonly marks?: boolean | undefined;
  /** What marks the words: the trained model of English when not said. */
  readonly model?: ModelName | undefined;
  /** Always in threads, however little there is: who asks has other things to do, such as serving pages. */
  readonly apart?: boolean | undefined;
}

/** Threads cannot load TypeScript, so from source everything is read in this one. */
const BUILT = !import.meta.url.endsWith(".ts");
/** Reports under way at once are held to about this much, whatever their number. */
const BYTES_UNDER_WAY = 16 * 1024 * 1024;

/** So many reports, or so many bytes of them, are read before threads would be ready. */
const FEW = 8;
const SHORT_IN_ALL = 128 * 1024;

/** Reports may be long in coming, as from a pipe that is fed now and then: nothing that came waits for what did not. */
const SOON_MS = 50;

/** Reads reports on all cores and gives them back in order. Holds a few in memory at a time; one that fails is given back as such and stops nothing. */
export async function* readAll(source: AsyncIterable<Acquired>, options: ReadAllOptions = {}): AsyncGenerator<Outcome> {
  const threads = Math.max(1, options.threads ?? availableParallelism());
  const how: How = { model: options.model ?? "en", withMarks: options.marks === true };
  const arriving = source[Symbol.asyncIterator]();
  const following = (): Next => {
    const next = arriving.next();
    // Heard of when it is its turn; not at all when reading was given up.
    next.catch(() => undefined);
    return next;
  };
  let next: Next | null = following();
  try {
    while (next !== null) {
      const first: IteratorResult<Acquired> = await next;
      if (first.done === true) return;
      const gathered: Acquired[] = [first.value];
      next = following();
      while (!isMuch(gathered)) {
        const soon: IteratorResult<Acquired> | null = await Promise.race([next, wait(SOON_MS, null, { ref: false })]);
        if (soon === null) break;
        next = soon.done === true ? null : following();
        if (soon.done === true) break;
        gathered.push(soon.value);
      }
      if (BUILT && (options.apart === true || isMuch(gathered))) {
        yield* withThreads(gathered, next, following, threads, how);
        return;
      }
      for (const acquired of gathered) yield await readHere(acquired, how);
    }
  } finally {
    // Not waited for: a source that waits for more input ends only when that comes.
    arriving.return?.()?.catch(() => undefined);
  }
}

/** Whether reports are worth the start of threads, each of which must first load what it reads with. */
function isMuch(gathered: readonly Acquired[]): boolean {
  const size = gathered.reduce((sum, acquired) => sum + sizeOf(acquired), 0);
  return gathered.length > FEW || size > BIG || (gathered.length > 1 && size > SHORT_IN_ALL);
}

type Next = Promise<IteratorResult<Acquired>>;

async function* withThreads(
  gathered: readonly Acquired[],
  more: Next | null,
  following: () => Next,
  threads: number,
  how: How,
): AsyncGenerator<Outcome> {
  const pool = new Pool(threads, how);
  try {
    yield* inTurn(pool, gathered, more, following, threads * 6);
  } finally {
    await pool.close();
  }
}

async function* inTurn(
  pool: Pool,
  gathered: readonly Acquired[],
  more: Next | null,
  following: () => Next,
  most: number,
): AsyncGenerator<Outcome> {
  const waiting: { readonly outcome: Promise<{ readonly outcome: Outcome }>; readonly size: number }[] = [];
  let underWay = 0;
  const start = (acquired: Acquired): void => {
    const size = sizeOf(acquired);
    const outcome = isFailed(acquired) ? Promise.resolve(acquired) : pool.read(acquired, size);
    const told = outcome.then((done) => ({ outcome: done }));
    // Heard of when it is its turn; not at all when reading was given up.
    told.catch(() => undefined);
    underWay += size;
    waiting.push({ outcome: told, size });
  };
  const arrival = (next: Next): Promise<{ readonly arrived: IteratorResult<Acquired> }> => {
    const arrived = next.then((result) => ({ arrived: result }));
    arrived.catch(() => undefined);
    return arrived;
  };
  for (const acquired of gathered) start(acquired);
  let next: ReturnType<typeof arrival> | null = more === null ? null : arrival(more);
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
      next = arrival(following());
    }
  }
}

async function readHere(acquired: Acquired, { model, withMarks }: How): Promise<Outcome> {
  if (isFailed(acquired)) return acquired;
  const reader = await loadReader(model);
  try {
    return await readItem(acquired, reader, withMarks);
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
