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
    const toll = tollDenied(denied, incident, records);
    if (toll !== null) {
      found.push({ a: denied.ref, b: toll.ref, because: { code: "denied", words: toll.words } });
      continue;
    }
    const { mode } = denied.happening;
    const other = others.find(({ happening }) => mode !== null && happening.mode === mode) ?? others[0];
    if (other === undefined) continue;
    const words = `${voiceOf(denied) ?? "One report"} denies what ${voiceOf(other) ?? other.from.record.version.outlet ?? "another report"} tells: “${other.from.record.text.slice(other.happening.start, other.happening.end)}”.`;
    found.push({ a: denied.ref, b: other.ref, because: { code: "denied", words } });
  }
  return found;
}

const DIED = /^(?:dead|death|die|dy|kill)/i;
const ANYBODY = /\b(?:any(?:body|one)|people|civilians?|nobody)\b/i;

/** "It denied that children had been killed": what another voice gives of such dead, rather than the deed alone. */
function tollDenied(
  { happening, from }: { readonly happening: Happening; readonly from: Indexed },
  incident: Incident,
  records: ReadonlyMap<string, Indexed>,
): { readonly ref: ClaimRef; readonly words: string } | null {
  const { text } = from.record;
  if (!DIED.test(text.slice(happening.start, happening.end))) return null;
  const whom = happening.whom.map(({ start, end }) => text.slice(start, end)).join(" ");
  const voice = voiceOf({ happening, from });
  for (const ref of incident.claims) {
    const other = records.get(ref.version);
    const figure = other?.figures.get(ref.claim);
    if (other === undefined || figure === undefined || figure.of !== "killed" || figure.as !== "level" || figure.statement === null)
      continue;
    const statement = other.statements.get(figure.statement);
    if (statement === undefined || statement.stance === "denies" || statement.voice.name === null || statement.voice.name === voice)
      continue;
    const fits = figure.population === null ? ANYBODY.test(whom) : whom.toLowerCase().includes(figure.population);
    if (!fits) continue;
    const counted = figure.counted === null ? "" : ` ${other.record.text.slice(figure.counted.start, figure.counted.end)}`;
    return {
      ref,
      words: `${voice ?? "One report"} denies that any were killed; ${statement.voice.name} gives ${figure.amount.words}${counted}.`,
    };
  }
  return null;
}

function voiceOf({ happening, from }: { readonly happening: Happening; readonly from: Indexed }): string | null {
  return happening.statement === null ? null : (from.statements.get(happening.statement)?.voice.name ?? null);
}
