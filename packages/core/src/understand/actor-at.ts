import type { Actor } from "../types/actor.ts";
import type { Span } from "../types/span.ts";

/** Looks up whom some words name. */
export type ActorLookup = (span: Span) => Actor | null;

interface Entry extends Span {
  readonly actor: Actor;
}

/**
 * An index of all mentions, for many look-ups. Of the mentions that lie within the words, the first in the text counts, of those that start together the longest
 * ("a spokesman for the ministry" is the spokesman). When none does, the closest around the words, else any that overlaps.
 */
export function actorIndex(actors: readonly Actor[]): ActorLookup {
  const entries: Entry[] = [];
  for (const actor of actors) for (const { start, end } of actor.mentions) entries.push({ start, end, actor });
  entries.sort((a, b) => a.start - b.start || b.end - a.end);
  /** Greatest end among all entries up to this one: where to stop when looking back. */
  const reach: number[] = [];
  for (const entry of entries) reach.push(Math.max(reach.at(-1) ?? 0, entry.end));
  return (span) => {
    let within: Entry | null = null;
    let around: Entry | null = null;
    let beside: Entry | null = null;
    for (let at = firstFrom(entries, span.end) - 1; at >= 0 && (reach[at] ?? 0) > span.start; at--) {
      const entry = entries[at];
      if (entry === undefined || entry.end <= span.start) continue;
      if (span.start <= entry.start && entry.end <= span.end) within = entry;
      else if (entry.start <= span.start && span.end <= entry.end) around = narrower(around, entry);
      else beside = entry;
    }
    return (within ?? around ?? beside)?.actor ?? null;
  };
}

/** Whom some words name, by the mention that fits them best; for many look-ups keep an `actorIndex`. */
export function actorAt(span: Span, actors: readonly Actor[]): Actor | null {
  return actorIndex(actors)(span);
}

function narrower(known: Entry | null, entry: Entry): Entry {
  return known !== null && known.end - known.start <= entry.end - entry.start ? known : entry;
}

/** Index of the first entry that starts at or after an offset. */
function firstFrom(entries: readonly Entry[], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
