import type { Findings } from "../types/language.ts";
import type { Maker } from "../types/maker.ts";
import type { Naming } from "../types/naming.ts";
import type { Span } from "../types/span.ts";
import { actorIndex } from "./actor-at.ts";
import { idMaker } from "./ids.ts";

/** A label as the rules of a language found it. */
export interface NamingFound extends Span {
  readonly label: string;
  /** Words for who gives the name, where the clause itself tells it ("the mayor called …"). */
  readonly giver: Span | null;
  /** Words for whom it is given to. */
  readonly bearer: Span | null;
  /** The clause itself gives the name, whoever speaks; else the word counts only as its statement's or the report's own. */
  readonly given: boolean;
  /** Loaded enough to show as the report's own choice of word. */
  readonly own: boolean;
  readonly by: Maker;
}

/** Joins labels with their voices and bearers. The same label by the same voice for the same bearer is told once. */
export function namingsOf(candidates: readonly NamingFound[], found: Pick<Findings, "actors" | "statements">): readonly Naming[] {
  const id = idMaker();
  const actorOf = actorIndex(found.actors);
  const statementOf = innermost(found.statements.flatMap((statement) => statement.content.map((span) => ({ ...span, statement }))));
  const seen = new Set<string>();
  const namings: Naming[] = [];
  for (const one of candidates) {
    const statement = statementOf(one.start)?.statement ?? null;
    if (statement === null && !one.given && !one.own) continue;
    const voice = one.given && one.giver !== null ? (actorOf(one.giver)?.id ?? null) : (statement?.voice.actor ?? null);
    const bearer = one.bearer ?? { start: one.start, end: one.end };
    const bearing = actorOf(bearer);
    // The label alone names nobody: "bandits" are not called bandits by being called so.
    const of = bearing === null || (one.bearer === null && bearing.name.toLowerCase().endsWith(one.label)) ? null : bearing.id;
    const key = `${voice ?? statement?.voice.name ?? ""}|${of ?? ""}|${one.label}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const span = { start: one.start, end: one.end };
    namings.push({ id: id("naming", [span]), ...span, statement: statement?.id ?? null, voice, of, label: one.label, by: one.by });
  }
  return namings;
}

/** Gives the narrowest of the pieces that hold an offset. */
function innermost<Piece extends Span>(pieces: readonly Piece[]): (offset: number) => Piece | null {
  const sorted = pieces.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const reach: number[] = [];
  for (const piece of sorted) reach.push(Math.max(reach.at(-1) ?? 0, piece.end));
  return (offset) => {
    let best: Piece | null = null;
    for (let at = firstAfter(sorted, offset) - 1; at >= 0 && (reach[at] ?? 0) > offset; at--) {
      const piece = sorted[at];
      if (piece === undefined || piece.end <= offset) continue;
      if (best === null || piece.end - piece.start < best.end - best.start) best = piece;
    }
    return best;
  };
}

function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
