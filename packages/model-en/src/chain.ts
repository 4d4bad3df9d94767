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

/**
 * Runs of words with one label along the best path. The score is the probability that these very words, no more and no fewer, carry the label, over all paths
 * (forward and backward sums; Baum 1972), to two places.
 */
export function labelled(chain: Chain, emissions: Float32Array): readonly Labelled[] {
  const size = chain.tags.length;
  const path = bestPath(chain, emissions);
  if (!path.some((tag) => chain.tags[tag] !== "O")) return [];
  const sums = sumsOf(chain, emissions);
  const runs: Labelled[] = [];
  for (let word = 0; word < path.length; ) {
    const tag = chain.tags[path[word] ?? 0] ?? "O";
    if (tag === "O") {
      word++;
      continue;
    }
    const first = word;
    const inside = `I-${tag.slice(2)}`;
    let score = sums.before[word * size + (path[word] ?? 0)] ?? 0;
    for (word++; word < path.length && chain.tags[path[word] ?? 0] === inside; word++) {
      const [from, to] = [path[word - 1] ?? 0, path[word] ?? 0];
      score += (chain.transitions[from * size + to] ?? 0) + (emissions[word * size + to] ?? 0);
    }
    score += afterRun(chain, emissions, sums, word - 1, path[word - 1] ?? 0, chain.tags.indexOf(inside)) - sums.all;
    runs.push({ label: tag.slice(2), first, last: word, score: Math.round(Math.min(1, Math.exp(score)) * 100) / 100 });
  }
  return runs;
}

/** Logarithms of sums over paths: `before` ends in a tag at a word, `after` goes on from there, `all` is over whole paths. */
interface Sums {
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly all: number;
}

function sumsOf({ tags, start, transitions }: Chain, emissions: Float32Array): Sums {
  const size = tags.length;
  const words = emissions.length / size;
  const before = new Float64Array(words * size);
  const after = new Float64Array(words * size);
  const terms = new Float64Array(size);
  for (let tag = 0; tag < size; tag++) before[tag] = (start[tag] ?? 0) + (emissions[tag] ?? 0);
  for (let word = 1; word < words; word++)
    for (let tag = 0; tag < size; tag++) {
      for (let from = 0; from < size; from++) terms[from] = (before[(word - 1) * size + from] ?? 0) + (transitions[from * size + tag] ?? 0);
      before[word * size + tag] = logOfSum(terms) + (emissions[word * size + tag] ?? 0);
    }
  for (let word = words - 2; word >= 0; word--)
    for (let tag = 0; tag < size; tag++) {
      const next = (word + 1) * size;
      for (let to = 0; to < size; to++)
        terms[to] = (transitions[tag * size + to] ?? 0) + (emissions[next + to] ?? 0) + (after[next + to] ?? 0);
      after[word * size + tag] = logOfSum(terms);
    }
  return { before, after, all: logOfSum(before.subarray((words - 1) * size)) };
}

/** Sum over the ways on from the last word of a run that do not prolong it. */
function afterRun(
  { tags, transitions }: Chain,
  emissions: Float32Array,
  { after }: Sums,
  word: number,
  tag: number,
  inside: number,
): number {
  const size = tags.length;
  const next = (word + 1) * size;
  if (next >= emissions.length) return 0;
  const terms = new Float64Array(size);
  for (let to = 0; to < size; to++)
    terms[to] = to === inside ? IMPOSSIBLE : (transitions[tag * size + to] ?? 0) + (emissions[next + to] ?? 0) + (after[next + to] ?? 0);
  return logOfSum(terms);
}

function logOfSum(terms: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const term of terms) if (term > most) most = term;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
}
