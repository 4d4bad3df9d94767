/** A span with its TIMEX3 value. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

/** What a document adds to the counts. */
export interface Counts {
  readonly gold: number;
  readonly found: number;
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
}

/**
 * Counts of one document by the measure of TempEval-3 (UzZaman et al. 2013): strict, the same span; relaxed, spans that share a character, one to one;
 * value, those of the relaxed whose value is the same. Spans that are the same are matched before spans that only overlap.
 */
export function countTimes(gold: readonly Timex[], found: readonly Timex[]): Counts {
  const free = new Set(found);
  const pairs: [Timex, Timex][] = [];
  const left: Timex[] = [];
  let strict = 0;
  for (const wanted of gold) {
    const same = [...free].find((one) => one.start === wanted.start && one.end === wanted.end);
    if (same === undefined) {
      left.push(wanted);
      continue;
    }
    strict++;
    free.delete(same);
    pairs.push([wanted, same]);
  }
  for (const wanted of left) {
    const near = [...free].find((one) => one.start < wanted.end && wanted.start < one.end);
    if (near === undefined) continue;
    free.delete(near);
    pairs.push([wanted, near]);
  }
  const value = pairs.filter(([wanted, given]) => wanted.value === given.value).length;
  return { gold: gold.length, found: found.length, strict, relaxed: pairs.length, value };
}

/** F1 in percent, two places. */
export function percentF1(right: number, gold: number, found: number): number {
  return gold + found === 0 ? 0 : Math.round((20000 * right) / (gold + found)) / 100;
}
