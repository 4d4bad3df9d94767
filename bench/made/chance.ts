/** Numbers from 0 up to 1 that look like chance and are the same every time. */
export type Chance = () => number;

/** Chance that follows from a number (mulberry32, T. Ettinger 2017, public domain). */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of several. */
export function pick<T>(all: readonly [T, ...T[]] | readonly T[], chance: Chance): T {
  const found = all[Math.floor(chance() * all.length)];
  if (found === undefined) throw new RangeError("There is nothing to pick from.");
  return found;
}

/** A whole number from `low` to `high`, both included. */
export function between(low: number, high: number, chance: Chance): number {
  return low + Math.floor(chance() * (high - low + 1));
}
