import type { ClaimRef, Incident, Reason } from "../types/dossier.ts";
import type { Happening } from "../types/happening.ts";
import type { Indexed } from "./lookup.ts";

/** Each happening of an incident that somebody denies, against the first telling of it as happened by another voice. */
export function denialsOf(
  incident: Incident,
  records: ReadonlyMap<string, Indexed>,
): readonly { readonly a: ClaimRef; readonly b: ClaimRef; readonly because: Reason }[] {
  const told: { readonly ref: ClaimRef; readonly happening: Happening; readonly from: Indexed }[] = [];
  for (const ref of incident.claims) {
    const from = records.get(ref.version);
    const happening = from?.happenings.get(ref.claim);
    if (from !== undefined && happening !== undefined) told.push({ ref, happening, from });
  }
  const found: { readonly a: ClaimRef; readonly b: ClaimRef; readonly because: Reason }[] = [];
  for (const denied of told.filter(({ happening }) => happening.status === "denied")) {
    const others = told.filter(({ happening }) => happening.status === "happened" || happening.status === "ongoing");
    // Of all that is told, what is told in the same words, else by whatever kind of act.
    const { mode } = denied.happening;
    const other = others.find(({ happening }) => mode !== null && happening.mode === mode) ?? others[0];
    if (other === undefined) continue;
    const words = `${voiceOf(denied) ?? "One report"} denies what ${voiceOf(other) ?? other.from.record.version.outlet ?? "another report"} tells: “${other.from.record.text.slice(other.happening.start, other.happening.end)}”.`;
    found.push({ a: denied.ref, b: other.ref, because: { code: "denied", words } });
  }
  return found;
}

function voiceOf({ happening, from }: { readonly happening: Happening; readonly from: Indexed }): string | null {
  return happening.statement === null ? null : (from.statements.get(happening.statement)?.voice.name ?? null);
}
