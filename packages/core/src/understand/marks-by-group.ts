import type { AttributionMark, Marks } from "../types/marks.ts";

/** Marks that say one thing together, by role. */
export interface MarkGroup<T> {
  readonly source: T[];
  readonly cue: T[];
  readonly content: T[];
}

/** Marks with groups, gathered; `place` says where one stands, given the index of its paragraph. */
export function marksByGroup<T>(
  marks: readonly Marks[],
  place: (paragraph: number, mark: AttributionMark) => T,
): ReadonlyMap<number, MarkGroup<T>> {
  const groups = new Map<number, MarkGroup<T>>();
  for (const [paragraph, { attribution }] of marks.entries())
    for (const mark of attribution) {
      if (mark.group === null) continue;
      let group = groups.get(mark.group);
      if (group === undefined) {
        group = { source: [], cue: [], content: [] };
        groups.set(mark.group, group);
      }
      group[mark.label].push(place(paragraph, mark));
    }
  return groups;
}
