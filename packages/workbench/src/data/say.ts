import { useSyncExternalStore } from "react";

interface Said {
  readonly id: number;
  readonly words: string;
  readonly kind: "done" | "problem";
  readonly undo: (() => void) | null;
}

const KEPT_MS = 8_000;

let said: readonly Said[] = [];
let next = 1;
const listeners = new Set<() => void>();

/** Tells the person at the page what just happened. A problem stays until it is dismissed. */
export function say(words: string, kind: Said["kind"] = "done", undo: Said["undo"] = null): void {
  const id = next++;
  // Undo takes the newest decision back: only what was said last may offer it.
  set([...said.slice(-3).map((each) => ({ ...each, undo: null })), { id, words, kind, undo }]);
  if (kind === "done") setTimeout(() => dismiss(id), KEPT_MS);
}

/** Takes one away. */
export function dismiss(id: number): void {
  set(said.filter((each) => each.id !== id));
}

export function useSaid(): readonly Said[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => said,
  );
}

function set(some: readonly Said[]): void {
  said = some;
  for (const listener of listeners) listener();
}
