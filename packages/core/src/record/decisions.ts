import type { CaseState, Standing } from "../types/case-state.ts";
import type { UndoneDeed } from "../types/entry.ts";

/** The deed that takes the newest standing decision back; null: there is none. */
export function undoing(state: CaseState): UndoneDeed | null {
  const step = state.done.at(-1);
  return step === undefined ? null : { kind: "undone", entry: step.entry.seq };
}

/** The deed that takes the decision undone last again; null: there is none. */
export function redoing(state: CaseState): UndoneDeed | null {
  const step = state.undone.at(-1);
  return step === undefined ? null : { kind: "redone", entry: step.entry.seq };
}

/** Decisions whose claim the newest reading no longer finds: kept, and waiting for a person. */
export function orphansOf(state: CaseState): readonly Standing[] {
  return [...state.standings.values()].filter(({ claim }) => state.versions.get(claim.version)?.claims.has(claim.claim) !== true);
}
