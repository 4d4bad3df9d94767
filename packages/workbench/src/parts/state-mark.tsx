import type { Evidence } from "hearsay/shapes";
import { Check, CircleDashed, Pencil, X } from "lucide-react";

const MARKS = { suggested: CircleDashed, accepted: Check, edited: Pencil, rejected: X } as const;

/** Where a claim stands; never by colour alone. */
export function StateMark({ state, words = false }: { readonly state: Evidence["state"]; readonly words?: boolean }) {
  const Icon = MARKS[state];
  return (
    <span className={`state state-${state}`} title={state}>
      <Icon size={14} strokeWidth={2} aria-hidden />
      <span className={words ? undefined : "out-of-sight"}>{state}</span>
    </span>
  );
}
