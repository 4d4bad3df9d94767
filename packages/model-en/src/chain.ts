/** One layer of the model: its tags and how likely one follows another. */
export interface Layer {
  readonly tags: readonly string[];
  /** Log weight of each tag at the first word. */
  readonly start: readonly number[];
  /** `transitions[a][b]`: log weight of tag b after tag a. */
  readonly transitions: readonly (readonly number[])[];
}

/** A run of words with one label, [first, last), and how sure the model is of it, 0 to 1. */
export interface Labelled {
  readonly label: string;
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

const IMPOSSIBLE = -1e4;

/** The weights of a layer ready to be used: what BIO forbids is barred (I-x follows only B-x or I-x, and never comes first). */
export interface Chain {
  readonly tags: readonly string[];
  readonly start: Float64Array;
  readonly transitions: Float64Array;
}

/** Bars what BIO forbids. */
export function chainOf({ tags, start, transitions }: Layer): Chain {
  const size = tags.length;
  const barred = new Float64Array(size * size);
  for (const [a, from] of tags.entries())
    for (const [b, to] of tags.entries()) {
      const follows = !to.startsWith("I-") || (from !== "O" && from.slice(2) === to.slice(2));
      barred[a * size + b] = follows ? (transitions[a]?.[b] ?? 0) : IMPOSSIBLE;
    }
  return { tags, start: Float64Array.from(tags, (tag, at) => (tag.startsWith("I-") ? IMPOSSIBLE : (start[at] ?? 0))), transitions: barred };
}

/** The best path of tags through the words (Viterbi 1967). `emissions`: words by tags, row after row. */
export function bestPath(chain: Chain, emissions: Float32Array): Uint8Array {
  const size = chain.tags.length;
  const words = emissions.length / size;
  const path = new Uint8Array(words);
  if (words === 0) return path;
  const back = new Uint8Array(words * size);
  let score = new Float64Array(size);
  let next = new Float64Array(size);
  for (let tag = 0; tag < size; tag++) score[tag] = (chain.start[tag] ?? 0) + (emissions[tag] ?? 0);
  for (let word = 1; word < words; word++) {
    for (let tag = 0; tag < size; tag++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let before = 0; before < size; before++) {
        const total = (score[before] ?? 0) + (chain.transitions[before * size + tag] ?? 0);
        if (total > best) {
          best = total;
          from = before;
        }
      }
      next[tag] = best + (emissions[word * size + tag] ?? 0);
      back[word * size + tag] = from;
    }
    [score, next] = [next, score];
  }
  let tag = 0;
  for (let at = 1; at < size; at++) if ((score[at] ?? 0) > (score[tag] ?? 0)) tag = at;
  for (let word = words - 1; word >= 0; word--) {
    path[word] = tag;
    tag = back[word * size + tag] ?? 0;
  }
  return path;
}

/** Runs of words with one label along the best path; the score is the mean probability of the tags by their own words, to two places. */
export function labelled(chain: Chain, emissions: Float32Array): readonly Labelled[] {
  const size = chain.tags.length;
  const path = bestPath(chain, emissions);
  const runs: Labelled[] = [];
  for (let word = 0; word < path.length; ) {
    const tag = chain.tags[path[word] ?? 0] ?? "O";
    if (tag === "O") {
      word++;
      continue;
    }
    const first = word;
    let sum = 0;
    do {
      sum += probability(emissions, word * size, size, path[word] ?? 0);
      word++;
    } while (word < path.length && chain.tags[path[word] ?? 0] === `I-${tag.slice(2)}`);
    runs.push({ label: tag.slice(2), first, last: word, score: Math.round((sum / (word - first)) * 100) / 100 });
  }
  return runs;
}

function probability(emissions: Float32Array, from: number, size: number, tag: number): number {
  const chosen = emissions[from + tag] ?? 0;
  let total = 0;
  for (let at = 0; at < size; at++) total += Math.exp((emissions[from + at] ?? 0) - chosen);
  return 1 / total;
}
