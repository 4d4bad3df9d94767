/** A name with its label, where it stands. */
export interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Right answers, ours and theirs, of one label or of all. */
export interface NameCounts {
  readonly right: number;
  readonly ours: number;
  readonly gold: number;
}

/** Counts names with the same bounds and the same label; twice the same counts once. */
export function countNames(gold: readonly Labelled[], ours: readonly Labelled[]): NameCounts {
  const key = ({ start, end, label }: Labelled): string => `${start} ${end} ${label}`;
  const theirs = new Set(gold.map(key));
  const found = new Set(ours.map(key));
  let right = 0;
  for (const name of found) if (theirs.has(name)) right++;
  return { right, ours: found.size, gold: theirs.size };
}

/** Sums counts. */
export function addNameCounts(a: NameCounts, b: NameCounts): NameCounts {
  return { right: a.right + b.right, ours: a.ours + b.ours, gold: a.gold + b.gold };
}

/** F1 in percent; 0 when there is nothing on either side. */
export function nameF1({ right, ours, gold }: NameCounts): number {
  return ours + gold === 0 ? 0 : (200 * right) / (ours + gold);
}
