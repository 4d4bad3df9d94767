import type { TokenRange } from "../../../types/paragraph.ts";
import type { Clauses } from "./clause.ts";
import type { Trigger } from "./trigger.ts";

/**
 * Settles what a sentence alone cannot: "40 were killed" is an assault in a report of an ambush and the toll of a flood in another. Unsure ones count as assaults
 * when the nearest sure event of force, hazard or accident in the report is one of force; else they are left out. A "blast" is that of the bomb that a report tells of.
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
  const bombed = triggers.some(({ type, mode, status }) => type === "ASSAULT" && BOMBED.has(mode ?? "") && status === "happened");
  return triggers
    .filter((one, at) => !one.unsure || (before[at] ?? after[at]) === "force")
    .map((one) => (bombed && one.blast === true ? { ...one, type: "ASSAULT", mode: "explosives" } : one));
}

/** Ways of attacking that are heard as a blast. */
const BOMBED: ReadonlySet<string> = new Set(["aerial", "explosives", "heavy-weapons", "suicide-attack"]);

const BOMB = /^(?:(?:car|truck)-?bombs?|bomb(?:er|s)?|dynamite|explosives|grenades?|landmines?|minefield|mines|rockets?|shells?)$/;

/** Whether a sentence tells of what is made to blow up, so that what blows up in it was blown up. */
export function tellsOfBombs({ paragraph }: Clauses, { first, last }: TokenRange): boolean {
  return paragraph.tokens.slice(first, last).some(({ lower }) => BOMB.test(lower));
}
