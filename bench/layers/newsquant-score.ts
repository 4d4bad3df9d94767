/** One quantity as NewsQuant or we give it. */
export interface Quantity {
  /** Low and high; equal for one number. */
  readonly low: number;
  readonly high: number;
  readonly change: "=" | "~" | "<" | ">" | "up" | "down";
  /** Names a unit may go by, in lower case; empty: none. */
  readonly units: readonly string[];
}

/** Right answers, ours and theirs, of one or more texts. */
export interface Counts {
  readonly value: number;
  readonly change: number;
  readonly unit: number;
  readonly ours: number;
  readonly gold: number;
}

export const NO_COUNTS: Counts = { value: 0, change: 0, unit: 0, ours: 0, gold: 0 };

/** Counts what is right in one text. Each gold quantity takes the quantity of ours that agrees in most: value first, then value and change, then value, change and unit. */
export function countRight(gold: readonly Quantity[], ours: readonly Quantity[]): Counts {
  const free = new Set(ours);
  let value = 0;
  let change = 0;
  let unit = 0;
  for (const target of gold) {
    let best: Quantity | null = null;
    let most = 0;
    for (const quantity of free) {
      const score = agreement(target, quantity);
      if (score > most) {
        most = score;
        best = quantity;
      }
    }
    if (best === null) continue;
    free.delete(best);
    value++;
    const changed = best.change === target.change;
    if (changed) change++;
    if (changed && sameUnit(target, best)) unit++;
  }
  return { value, change, unit, ours: ours.length, gold: gold.length };
}

/** Sums the counts of two sets of texts. */
export function addCounts(a: Counts, b: Counts): Counts {
  return {
    value: a.value + b.value,
    change: a.change + b.change,
    unit: a.unit + b.unit,
    ours: a.ours + b.ours,
    gold: a.gold + b.gold,
  };
}

/** F1 in percent, one place. */
export function f1(right: number, { ours, gold }: Counts): number {
  return ours + gold === 0 ? 0 : Math.round((2000 * right) / (ours + gold)) / 10;
}

function agreement(a: Quantity, b: Quantity): number {
  if (!near(Math.min(a.low, a.high), Math.min(b.low, b.high)) || !near(Math.max(a.low, a.high), Math.max(b.low, b.high))) return 0;
  return 1 + (a.change === b.change ? 1 : 0) + (sameUnit(a, b) ? 1 : 0);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

function sameUnit(a: Quantity, b: Quantity): boolean {
  if (a.units.length === 0 || b.units.length === 0) return a.units.length === b.units.length;
  return a.units.some((unit) => b.units.includes(unit));
}
