import type { Judged } from "../types/judgements.ts";

/** What people decided, in numbers of items. */
export interface Decided {
  readonly together: readonly (readonly [number, number])[];
  /** For each item, the numbers of the decisions that keep it from others: two items with one number stay apart. */
  readonly against: readonly (readonly number[])[];
}

/** Decisions about items that hold the claims named. `holding`: the item that holds a claim, by "version/claim". Of two decisions about the same two items the later one holds. */
export function decided(decisions: readonly Judged[], holding: ReadonlyMap<string, number>, items: number): Decided {
  const together: (readonly [number, number])[] = [];
  const against = Array.from({ length: items }, (): number[] => []);
  const seen = new Set<string>();
  let number = 0;
  for (const { verdict, members } of [...decisions].reverse()) {
    const held = [...new Set(members.flatMap(({ version, claim }) => holding.get(`${version}/${claim}`) ?? []))];
    for (const [index, a] of held.entries())
      for (const b of held.slice(index + 1)) {
        const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        if (verdict === "same") together.push([a, b]);
        else {
          against[a]?.push(number);
          against[b]?.push(number);
          number += 1;
        }
      }
  }
  return { together, against };
}
