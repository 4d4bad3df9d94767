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
  cancel(id: string): Job;
  /** Waits for none, stops all. */
  close(): void;
}

/** Jobs that ended are kept up to this many. */
const KEPT = 50;

/** Jobs of one server; `changed` hears of every step. */
export function jobsOf(changed: (job: Job) => void): Jobs {
  const jobs = new Map<string, { job: Job; abort: AbortController }>();
  const set = (id: string, some: Partial<Job>): Job => {
    const held = jobs.get(id);
    if (held === undefined) throw new HearsayError("job/missing", `There is no job ${id}.`);
    held.job = { ...held.job, ...some };
    changed(held.job);
    return held.job;
  };
  const get = (id: string): Job => set(id, {});
  return {
    start: (kind, title, work) => {
      const id = randomUUID();
      const abort = new AbortController();
      const begun = new Date().toISOString();
      jobs.set(id, { job: { id, kind, title, state: "running", done: 0, total: null, words: "", lines: [], begun, ended: null }, abort });
      for (const [old, { job }] of jobs) if (jobs.size > KEPT && job.state !== "running") jobs.delete(old);
      const lines: JobLine[] = [];
      const progress: Progress = {
        signal: abort.signal,
        step: (done, total) => void set(id, { done, total }),
        line: (line) => {
          lines.push(line);
          set(id, { lines: [...lines] });
        },
        say: (words) => void set(id, { words }),
      };
      const end = (state: Job["state"], some: Partial<Job> = {}): void => void set(id, { state, ended: new Date().toISOString(), ...some });
      work(progress).then(
        () => end(abort.signal.aborted ? "cancelled" : "done"),
        (error: unknown) =>
          abort.signal.aborted ? end("cancelled") : end("failed", { words: error instanceof Error ? error.message : String(error) }),
      );
      return get(id);
    },
    list: () => [...jobs.values()].map(({ job }) => job).reverse(),
    get: (id) => {
      const held = jobs.get(id);
      if (held === undefined) throw new HearsayError("job/missing", `There is no job ${id}.`);
      return held.job;
    },
    cancel: (id) => {
      jobs.get(id)?.abort.abort();
      return get(id);
    },
    close: () => {
      for (const { abort } of jobs.values()) abort.abort();
    },
  };
}
