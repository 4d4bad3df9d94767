import type { Trigger } from "./trigger.ts";

/**
 * Settles what a sentence alone cannot: "40 were killed" is an assault in a report of an ambush and the toll of a flood in another. Unsure ones count as assaults
 * when the nearest sure event of force, hazard or accident in the report is one of force; else they are left out.
 */
export function settled(triggers: readonly Trigger[]): readonly Trigger[] {
  const sure = triggers.map((one) =>
    one.unsure ? null : one.type === "ASSAULT" ? "force" : one.type === "HAZARD" || one.type === "ACCIDENT" ? "chance" : null,
  );
  const before: (string | null)[] = [];
  let last: string | null = null;
  for (const kind of sure) {
    last = kind ?? last;
    before.push(last);
  }
  const after: (string | null)[] = [];
  let next: string | null = null;
  for (let at = sure.length - 1; at >= 0; at--) {
    next = sure[at] ?? next;
    after[at] = next;
  }
  return triggers.filter((one, at) => !one.unsure || (before[at] ?? after[at]) === "force");
}
