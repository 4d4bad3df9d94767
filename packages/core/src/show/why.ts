import type { Dossier, Reason } from "../types/dossier.ts";
import { countWords } from "./case/count-words.ts";
import { dayWords } from "./case/day-words.ts";
import { type Lookup, lookupOf, quoted, type Telling } from "./case/lookup.ts";
import { measurer } from "./case/measures.ts";
import { relationWords } from "./case/relation-words.ts";
import { measureWords } from "./case-brief.ts";
import { COLOUR, PLAIN, type Style, wrapped } from "./page.ts";
import { incidentWords } from "./toll.ts";
import { visible } from "./visible.ts";

/** Why the case says so: a judgement in words, its reasons, and the passages it rests on. */
export interface Why {
  readonly id: string;
  readonly kind: "incident" | "origin" | "relation" | "track" | "same";
  readonly words: string;
  readonly because: readonly { readonly of: string | null; readonly reason: Reason }[];
  readonly passages: readonly Telling[];
}

export interface WhyOptions {
  readonly width?: number;
  readonly colour?: boolean;
}

/** The reasons of a judgement of the dossier; null: it has none called so. */
export function whyOf(dossier: Dossier, id: string, lookup: Lookup = lookupOf(dossier)): Why | null {
  const plain = (because: readonly Reason[]): Why["because"] => because.map((reason) => ({ of: null, reason }));
  const incident = dossier.incidents.find((each) => each.id === id);
  if (incident !== undefined)
    return {
      id,
      kind: "incident",
      words: `${incidentWords(incident)}: ${countWords(incident.count)}`,
      because: plain(incident.because),
      passages: lookup.tellings(incident.claims),
    };
  const relation = dossier.relations.find((each) => each.id === id);
  if (relation !== undefined) {
    const passages = [relation.a, relation.b].map(lookup.telling).filter((each) => each !== null);
    const [a, b] = passages.map(({ passage }) => `“${passage.words}”`);
    return {
      id,
      kind: "relation",
      words: `${a ?? "?"} ${relationWords(relation)} ${b ?? "?"}`,
      because: plain(relation.because),
      passages,
    };
  }
  const origin = dossier.origins.find((each) => each.id === id);
  if (origin !== undefined)
    return {
      id,
      kind: "origin",
      words: `${origin.name} (${origin.kind})`,
      because: origin.members.flatMap(({ version, because }) =>
        because.map((reason) => ({ of: `${lookup.outlet(version)} (${version})`, reason })),
      ),
      passages: lookup.tellings(
        origin.members.flatMap(({ version, claims }) => (claims === "all" ? [] : claims.map((claim) => ({ version, claim })))),
      ),
    };
  const track = dossier.tracks.find((each) => each.id === id);
  if (track !== undefined) {
    const [measure] = measurer(dossier, lookup)([track]);
    return {
      id,
      kind: "track",
      words: measure === undefined ? track.of : measureWords(measure),
      because: (measure?.values ?? []).flatMap(({ words, remarks }) =>
        remarks.map((remark) => ({
          of: words,
          reason: { code: "judged", words: [remark.words, ...remark.because].join(": ") } as const,
        })),
      ),
      passages: lookup.tellings(track.steps.map(({ claim }) => claim)),
    };
  }
  const same = dossier.sames.find((each) => each.id === id);
  if (same === undefined) return null;
  return { id, kind: "same", words: `${same.name}: ${same.verdict}, ${same.by} (${same.members.length})`, because: [], passages: [] };
}

/** Reasons and passages in words for a reader at a terminal. */
export function why(found: Why, options: WhyOptions = {}): string {
  const width = options.width ?? 100;
  const style = options.colour === true ? COLOUR : PLAIN;
  const out = [
    ...wrapped(visible(`${found.kind} ${found.id}`), width, "").map(style.faint),
    ...wrapped(visible(found.words), width, "").map(style.strong),
  ];
  if (found.because.length > 0) out.push("", style.heading("Because"));
  for (const { of, reason } of found.because) out.push(...wrapped(visible(`${of === null ? "" : `${of}: `}${reason.words}`), width, "  "));
  if (found.passages.length > 0) out.push("", style.heading(`Passages (${found.passages.length})`));
  for (const telling of found.passages) out.push(...passageLines(telling, style, width));
  return `${out.join("\n")}\n`;
}

function passageLines({ passage, voice, outlet, published, ref, state }: Telling, style: Style, width: number): readonly string[] {
  const where = [voice, outlet, published === null ? null : dayWords(published), passage.position, `${ref.version}/${ref.claim}`, state];
  return [
    ...wrapped(visible(quoted(passage)), width, "  "),
    ...wrapped(visible(where.filter((each) => each !== null).join(" · ")), width, "    ").map(style.faint),
  ];
}
