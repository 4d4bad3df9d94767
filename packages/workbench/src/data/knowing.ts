import type { Knowing } from "hearsay/shapes";
import { useSyncExternalStore } from "react";

let now: Knowing | null = null;
const listeners = new Set<() => void>();

/** The server said how far it knows the case; null: as far as anybody asked. */
export function noteKnowing(knowing: Knowing | null): void {
  now = knowing;
  for (const listener of listeners) listener();
}

/** What answers from the whole case wait for; null: nothing. */
export function useKnowing(): Knowing | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => now,
  );
}
