import type { Reason } from "../../types/dossier.ts";

/** Reasons in one line, each once and without its full stop. */
export function becauseWords(because: readonly Reason[]): string {
  return [...new Set(because.map(({ words }) => unstopped(words)))].join("; ");
}

/** A reason without its full stop, to stand among others. */
export function unstopped(reason: string): string {
  return reason.replace(/\.$/, "");
}
