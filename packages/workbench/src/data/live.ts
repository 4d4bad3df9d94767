import type { Job, Knowing, Session } from "hearsay/shapes";
import { useEffect, useSyncExternalStore } from "react";
import { get } from "./client.ts";
import { noteKnowing } from "./knowing.ts";
import { caseChanged, queries, SESSION } from "./queries.ts";

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
    source.addEventListener("knowing", (event) => noteKnowing((JSON.parse(event.data as string) as { knowing: Knowing | null }).knowing));
    source.addEventListener("error", () => noteKnowing(null));
    source.addEventListener("open", () => {
      void lookAgain();
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

/** What happened while nobody listened: screens are asked for again only where the case is another than they show. */
async function lookAgain(): Promise<void> {
  const shown = queries.getQueryData<Session>(SESSION);
  if (shown === undefined) return;
  try {
    if ((await get<Session>("/api/session")).ledger !== shown.ledger) caseChanged();
  } catch {
    // Asked again when the stream opens again.
  }
}
