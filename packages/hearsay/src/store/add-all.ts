import { setTimeout as wait } from "node:timers/promises";
import { type Acquired, type FailedItem, isFailed } from "../acquire/item.ts";
import { sizeOf, stringOf } from "../reading/json-bytes.ts";
import { type ReadAllOptions, readAll } from "../reading/read-all.ts";
import type { Added, CaseFile, NewReading } from "./case-file.ts";

/** Reports are kept in one go with those that came in this long before, so that each need not wait for the disk alone. */
const GATHER_MS = 250;
const MOST_AT_ONCE = 200;
const MOST_BYTES_AT_ONCE = 32 * 1024 * 1024;

/** A report on its way into a case: what it was acquired as, and what reading it gave. */
export interface Step {
  readonly acquired: Acquired;
  readonly outcome: NewReading | FailedItem;
}

/** What became of one report that was to be added. */
export interface Kept {
  /** The caller's own id. */
  readonly id: string | null;
  readonly version: string | null;
  readonly outcome: Added["outcome"] | "failed";
  /** Why it failed, for people. */
  readonly error?: string;
}

/** Puts a batch on the disk; what comes back is safe there. Throws what `CaseFile.add` throws. */
export function keepBatch(file: CaseFile, batch: readonly Step[], at: string): readonly Kept[] {
  const readings = batch.map(({ outcome }) => outcome).filter((outcome): outcome is NewReading => !isFailed(outcome));
  const kept = file.add(readings, at)[Symbol.iterator]();
  return batch.map(({ outcome }): Kept => {
    if (isFailed(outcome)) return { id: outcome.id, version: null, outcome: "failed", error: outcome.error };
    const added = kept.next().value as Added;
    return { id: outcome.item.id, version: added.version, outcome: added.outcome };
  });
}

/** Reads reports and gathers them for the disk, in the order in which they came in. A report never waits long for others. Ends early, without what is being read, when `signal` says so. */
export async function* batches(
  source: AsyncIterable<Acquired>,
  options: Omit<ReadAllOptions, "marks">,
  signal?: AbortSignal,
): AsyncGenerator<readonly Step[]> {
  const under: Acquired[] = [];
  const outcomes = readAll(remembered(source, under), { ...options, marks: true })[Symbol.asyncIterator]();
  const stopped = stopOf(signal);
  let batch: Step[] = [];
  let bytes = 0;
  let next = outcomes.next();
  let time: Promise<"time"> | null = null;
  try {
    for (;;) {
      // In this order: of those that are ready the first is taken, and reports may always be ready.
      const first = await Promise.race([...(stopped === null ? [] : [stopped]), next, ...(time === null ? [] : [time])]);
      if (first === "stop") break;
      if (first === "time" || batch.length >= MOST_AT_ONCE || bytes > MOST_BYTES_AT_ONCE) {
        yield batch;
        batch = [];
        bytes = 0;
        time = null;
      }
      if (first === "time") continue;
      if (first.done === true) break;
      const acquired = under.shift() as Acquired;
      if ("error" in first.value || isFailed(acquired)) batch.push({ acquired, outcome: first.value as FailedItem });
      else {
        const { record, marks } = first.value;
        batch.push({ acquired, outcome: { item: acquired, record: stringOf(record), marks: stringOf(marks ?? []) } });
        bytes += sizeOf(record);
      }
      time ??= wait(GATHER_MS, "time" as const, { ref: false });
      next = outcomes.next();
    }
    if (batch.length > 0) yield batch;
  } finally {
    // Not waited for: a report that is being read is read to its end.
    outcomes.return?.(undefined)?.catch(() => undefined);
  }
}

function stopOf(signal: AbortSignal | undefined): Promise<"stop"> | null {
  if (signal === undefined) return null;
  return new Promise((stop) => {
    if (signal.aborted) stop("stop");
    else signal.addEventListener("abort", () => stop("stop"), { once: true });
  });
}

/** Remembers what is being read, so that the original can be kept beside its record. */
async function* remembered(source: AsyncIterable<Acquired>, under: Acquired[]): AsyncGenerator<Acquired> {
  for await (const acquired of source) {
    under.push(acquired);
    yield acquired;
  }
}
