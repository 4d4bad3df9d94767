import { randomUUID } from "node:crypto";
import { HearsayError } from "@hearsay/core";
import type { Job, JobLine } from "./shapes/job.ts";

/** What a job tells while it runs. */
export interface Progress {
  readonly signal: AbortSignal;
  /** How far: so many of so many; null: nobody knows how many. */
  step(done: number, total: number | null): void;
  line(line: JobLine): void;
  /** What it is at, or came to, in words. */
  say(words: string): void;
}

/** Long work that goes on when the page is closed, and can be cancelled. */
export interface Jobs {
  start(kind: Job["kind"], title: string, work: (progress: Progress) => Promise<void>): Job;
  list(): readonly Job[];
  get(id: string): Job;
  /** What became of its items, from the one numbered `from` (0 is the first) on. */
  lines(id: string, from: number, most: number): readonly JobLine[];
  cancel(id: string): Job;
  /** Waits for none, stops all. */
  close(): void;
}

/** Jobs that ended are kept up to this many. */
const KEPT = 50;

/** Pages hear of a job this often at most, and when it ends. */
const TELL_MS = 100;

interface Held {
  job: Job;
  readonly lines: JobLine[];
  readonly abort: AbortController;
  telling: NodeJS.Timeout | null;
}

/** Jobs of one server; `changed` hears how they go on. */
export function jobsOf(changed: (job: Job) => void): Jobs {
  const jobs = new Map<string, Held>();
  const held = (id: string): Held => {
    const found = jobs.get(id);
    if (found === undefined) throw new HearsayError("job/missing", `There is no job ${id}.`);
    return found;
  };
  const set = (each: Held, some: Partial<Job>): void => {
    each.job = { ...each.job, ...some };
    if (each.job.state !== "running") {
      clearTimeout(each.telling ?? undefined);
      changed(each.job);
      return;
    }
    each.telling ??= setTimeout(() => {
      each.telling = null;
      changed(each.job);
    }, TELL_MS);
    each.telling.unref();
  };
  return {
    start: (kind, title, work) => {
      const job: Job = {
        id: randomUUID(),
        kind,
        title,
        state: "running",
        done: 0,
        total: null,
        words: "",
        lines: 0,
        counts: {},
        begun: new Date().toISOString(),
        ended: null,
      };
      const each: Held = { job, lines: [], abort: new AbortController(), telling: null };
      const { signal } = each.abort;
      jobs.set(job.id, each);
      for (const [old, { job: before }] of jobs) if (jobs.size > KEPT && before.state !== "running") jobs.delete(old);
      const progress: Progress = {
        signal,
        step: (done, total) => set(each, { done, total }),
        line: (line) => {
          each.lines.push(line);
          const { counts } = each.job;
          set(each, { lines: each.lines.length, counts: { ...counts, [line.outcome]: (counts[line.outcome] ?? 0) + 1 } });
        },
        say: (words) => set(each, { words }),
      };
      const end = (state: Job["state"], some: Partial<Job> = {}): void => set(each, { state, ended: new Date().toISOString(), ...some });
      work(progress).then(
        () => end(signal.aborted ? "cancelled" : "done"),
        (error: unknown) =>
          signal.aborted ? end("cancelled") : end("failed", { words: error instanceof Error ? error.message : String(error) }),
      );
      changed(job);
      return job;
    },
    list: () => [...jobs.values()].map(({ job }) => job).reverse(),
    get: (id) => held(id).job,
    lines: (id, from, most) => held(id).lines.slice(from, from + most),
    cancel: (id) => {
      const { abort, job } = held(id);
      abort.abort();
      return job;
    },
    close: () => {
      for (const { abort } of jobs.values()) abort.abort();
    },
  };
}
