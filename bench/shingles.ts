/** True positives, false positives and false negatives of one page, as shares that add up to 1 (or are all 0). */
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

const SIZE = 4;

/** Compares two texts by their runs of four words: how many are in both, only in ours, only in the truth. As a share, so that long pages do not weigh more. */
export function shingleCounts(truth: string, ours: string): Counts {
  const left = bag(truth);
  let tp = 0;
  let fp = 0;
  for (const [shingle, count] of bag(ours)) {
    const wanted = left.get(shingle) ?? 0;
    tp += Math.min(count, wanted);
    fp += Math.max(0, count - wanted);
    left.set(shingle, Math.max(0, wanted - count));
  }
  let fn = 0;
  for (const count of left.values()) fn += count;
  const all = tp + fp + fn;
  return all === 0 ? { tp, fp, fn } : { tp: tp / all, fp: fp / all, fn: fn / all };
}

/** Mean precision and mean recall over pages, and the harmonic mean of the two means: the benchmark's own way. */
export function scoreOf(pages: readonly Counts[]): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const precision = mean(pages.filter(({ tp, fp }) => tp + fp > 0).map(({ tp, fp }) => tp / (tp + fp)));
  const recall = mean(pages.filter(({ tp, fn }) => tp + fn > 0).map(({ tp, fn }) => tp / (tp + fn)));
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Every run of four words with how often it comes; of a shorter text, the whole. */
function bag(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - SIZE + 1); at += 1) {
    const shingle = words.slice(at, at + SIZE).join(" ");
    if (shingle !== "") counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
