import type { Job } from "hearsay/shapes";
import { useEffect, useSyncExternalStore } from "react";
import { get } from "./client.ts";
import { caseChanged } from "./queries.ts";

const jobs = new Map<string, Job>();
const listeners = new Set<() => void>();
let shown: readonly Job[] = [];

function tell(): void {
  shown = [...jobs.values()].sort((a, b) => (a.begun < b.begun ? 1 : -1));
  for (const listener of listeners) listener();
}

/** Puts a job among those that are shown. */
export function noteJob(job: Job): void {
  jobs.set(job.id, job);
  tell();
}

/** All jobs of this server, newest first, as they go on. */
export function useJobs(): readonly Job[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}

/** Hears of what happens in the case, here or by another command, as long as the page is open. */
export function useLive(): void {
  useEffect(() => {
    const source = new EventSource("/api/live");
    source.addEventListener("ledger", () => caseChanged());
    source.addEventListener("job", (event) => noteJob((JSON.parse(event.data as string) as { job: Job }).job));
    source.addEventListener("open", () => {
      // What happened while nobody listened.
      caseChanged();
      get<readonly Job[]>("/api/jobs").then(
        (all) => {
          for (const job of all) jobs.set(job.id, job);
          tell();
        },
        () => {},
      );
    });
    return () => source.close();
  }, []);
}
