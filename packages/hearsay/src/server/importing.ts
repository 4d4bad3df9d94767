import { availableParallelism } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { HearsayError } from "@hearsay/core";
import { type Acquired, isFailed } from "../acquire/item.ts";
import type { ModelName } from "../reading/reader.ts";
import { batches, type Kept, keepBatch, type Step } from "../store/add-all.ts";
import type { Context } from "./context.ts";
import type { Progress } from "./jobs.ts";
import type { Job, JobLine } from "./shapes/job.ts";

/** Reports that are to be imported. */
export interface Importing {
  readonly title: string;
  /** How many; null: nobody knows before they are read. */
  readonly total: number | null;
  readonly model: ModelName;
  /** The reports; `passedOver` is told of what cannot be one. */
  readonly source: (passedOver: (name: string) => void) => AsyncIterable<Acquired>;
}

/** What failed of an import is held for another try up to this many bytes. */
const MOST_HELD = 64 * 1024 * 1024;

/** Another command that writes the case is waited for, and looked for this often. */
const PATIENCE_MS = 1_000;

/** What failed, by job. */
const failures = new WeakMap<Context, Map<string, Acquired[]>>();

/** Starts to read and keep reports, beside whatever else goes on. The case is held for each batch alone, so that decisions can be made meanwhile. */
export function startImport(context: Context, importing: Importing): Job {
  if (context.readOnly)
    throw new HearsayError("case/read-only", "This workbench was opened with --read-only: nothing can be imported into it.");
  const held: Acquired[] = [];
  const job = context.jobs.start("import", importing.title, (progress) => run(context, importing, progress, held));
  const ofCase = failures.get(context) ?? new Map<string, Acquired[]>();
  failures.set(context, ofCase.set(job.id, held));
  return job;
}

/** What failed of a job and may be tried again; takes it away from there. */
export function failedOf(context: Context, id: string): readonly Acquired[] {
  return failures.get(context)?.get(id)?.splice(0) ?? [];
}

async function run(context: Context, { source, total, model }: Importing, progress: Progress, held: Acquired[]): Promise<void> {
  const counts = new Map<JobLine["outcome"], number>();
  let done = 0;
  let bytes = 0;
  const line = (each: JobLine): void => {
    counts.set(each.outcome, (counts.get(each.outcome) ?? 0) + 1);
    done++;
    progress.line(each);
    progress.step(done, total === null ? null : Math.max(total, done));
  };
  const items = source((name) =>
    line({ name, outcome: "passed over", version: null, words: "No report ends in that; choose the file itself to try it.", again: false }),
  );
  progress.step(0, total);
  // One core is left for the pages.
  const threads = Math.max(1, availableParallelism() - 1);
  for await (const batch of batches(items, { model, threads, apart: true }, progress.signal)) {
    const kept = await keep(context, batch, progress);
    for (const [index, { id, version, outcome, error }] of kept.entries()) {
      const acquired = batch[index]?.acquired;
      const again = outcome === "failed" && acquired !== undefined && !isFailed(acquired) && bytes + sizeOf(acquired) <= MOST_HELD;
      if (again) {
        bytes += sizeOf(acquired);
        held.push(acquired);
      }
      line({ name: id ?? "pasted text", outcome, version, words: error ?? null, again });
    }
    progress.say(inWords(counts));
  }
  progress.say(inWords(counts));
}

/** Keeps a batch; waits for another command that has the case. A batch that cannot be kept fails alone. */
async function keep(context: Context, batch: readonly Step[], progress: Progress): Promise<readonly Kept[]> {
  for (;;) {
    try {
      return await context.write("workbench import", (file) => keepBatch(file, batch, new Date().toISOString()));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const isHeld = error instanceof HearsayError && (error.code === "case/held" || error.code === "case/busy");
      if (isHeld && !progress.signal.aborted) {
        progress.say(`Waiting. ${message}`);
        await wait(PATIENCE_MS);
        continue;
      }
      return batch.map(({ acquired, outcome }) => ({
        id: acquired.id,
        version: null,
        outcome: "failed",
        error: isFailed(outcome) ? outcome.error : message,
      }));
    }
  }
}

/** "12 added, 2 new versions, 3 identical, 1 failed". */
function inWords(counts: ReadonlyMap<JobLine["outcome"], number>): string {
  const words = (["added", "new version", "identical", "failed", "passed over"] as const).flatMap((outcome) => {
    const count = counts.get(outcome) ?? 0;
    return count === 0 ? [] : [`${count} ${outcome === "new version" && count !== 1 ? "new versions" : outcome}`];
  });
  return words.length === 0 ? "Nothing was there to read" : words.join(", ");
}

function sizeOf(acquired: Acquired): number {
  if (isFailed(acquired)) return 0;
  const { input } = acquired;
  if ("bytes" in input) return input.bytes.length;
  return 2 * ("text" in input ? input.text.length : input.html.length);
}
