/** Pairs of reports put together that belong together, all put together, and all that belong together. */
export interface PairCounts {
  readonly right: number;
  readonly found: number;
  readonly expected: number;
}

/** Counts each pair of reports once, however many groups they share. `truth`: what each report tells of. */
export function countPairs(groups: readonly (readonly string[])[], truth: ReadonlyMap<string, string>): PairCounts {
  const pairs = new Set<string>();
  let right = 0;
  for (const group of groups)
    for (const [at, a] of group.entries())
      for (const b of group.slice(at + 1)) {
        const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
        if (pairs.has(pair)) continue;
        pairs.add(pair);
        if (truth.get(a) === truth.get(b)) right += 1;
      }
  const sizes = new Map<string, number>();
  for (const event of truth.values()) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  let expected = 0;
  for (const size of sizes.values()) expected += (size * (size - 1)) / 2;
  return { right, found: pairs.size, expected };
}
