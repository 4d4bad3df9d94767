import type { Job, JobLine } from "hearsay/shapes";
import { useEffect, useSyncExternalStore } from "react";
import { get } from "./client.ts";

interface Lines {
  lines: readonly JobLine[];
  asking: boolean;
}

const known = new Map<string, Lines>();
const listeners = new Set<() => void>();
const NONE: readonly JobLine[] = [];

/** What became of each item of a job so far; more is asked for as the job goes on. */
export function useJobLines(job: Job): readonly JobLine[] {
  const lines = useSyncExternalStore(hear, () => known.get(job.id)?.lines ?? NONE);
  useEffect(() => {
    if (lines.length < job.lines) void fetchMore(job.id);
  }, [job.id, job.lines, lines]);
  return lines;
}

function hear(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function fetchMore(id: string): Promise<void> {
  const held = known.get(id) ?? { lines: NONE, asking: false };
  if (held.asking) return;
  held.asking = true;
  known.set(id, held);
  try {
    const more = await get<readonly JobLine[]>(`/api/jobs/${id}/lines`, { from: held.lines.length });
    held.lines = [...held.lines, ...more];
  } catch {
    // Asked again when the job goes on.
  } finally {
    held.asking = false;
    for (const listener of listeners) listener();
  }
}
