import type { ReportRecord } from "../types/report-record.ts";
import type { Span } from "../types/span.ts";
import { compared, type Prepared, prepare, Sieve } from "./carried.ts";
import { Numbers } from "./numbers.ts";

/** Words of one version that another carries: sentences, one by one. */
export interface Copy {
  /** The version that stands earlier in `records`; which of the two copied is for who knows the hours and the credits to say. */
  readonly a: string;
  readonly b: string;
  readonly sentences: readonly { readonly a: Span; readonly b: Span; readonly share: number }[];
  /** How many runs of three words outside quotations both have: what the finding rests on. */
  readonly evidence: number;
}

/** Sentences of a version, and with which sentences of others each belongs together. */
export interface Sentence extends Span {
  /** Number of its group: the same for all sentences that are copies of one. */
  readonly group: number;
}

/** What copies were found among versions. */
export interface Copies {
  readonly copies: readonly Copy[];
  /** By version id, in order of the text. */
  readonly sentences: ReadonlyMap<string, readonly Sentence[]>;
}

/** A text copied a thousand times is compared with its earliest tellings only: the time must not grow with the square. */
const MOST_ALIKE = 12;
const MOST_VERSIONS = 1 << 20;

/**
 * Which versions carry whose sentences. Texts that share a run of eight words outside quotations are candidates (winnowed shingles of five words, so that a
 * part cut out of a long text is found as well as the whole); what share of a sentence's runs of three words the other text has decides. To quote the same
 * statement is not to copy. Versions of one report, and those that `apart` tells to be no question, are not compared.
 */
export function copiesOf(records: readonly ReportRecord[], apart: (a: ReportRecord, b: ReportRecord) => boolean = () => false): Copies {
  const prepared: Prepared[] = records.map(prepare);
  const marks = new Numbers();
  prepared.forEach(({ fingerprints }, at) => {
    for (const fingerprint of fingerprints) marks.push(fingerprint * MOST_VERSIONS + at);
  });
  const copies: Copy[] = [];
  const bases: number[] = [];
  let total = 0;
  for (const { spans } of prepared) {
    bases.push(total);
    total += spans.length;
  }
  const groups = new Groups(total);
  const sieve = new Sieve();
  for (const pair of candidates(marks.sorted())) {
    const first = Math.floor(pair / MOST_VERSIONS);
    const second = pair % MOST_VERSIONS;
    const a = prepared[first] as Prepared;
    const b = prepared[second] as Prepared;
    if (a.record.version.report === b.record.version.report || apart(a.record, b.record)) continue;
    const shared = sieve.passes(a, b) ? compared(a, b) : null;
    if (shared === null) continue;
    for (const { from, to } of shared.sentences) groups.join((bases[first] as number) + from, (bases[second] as number) + to);
    copies.push({
      a: a.record.version.id,
      b: b.record.version.id,
      sentences: shared.sentences.map(({ from, to, share }) => ({ a: a.spans[from] as Span, b: b.spans[to] as Span, share })),
      evidence: shared.evidence,
    });
  }
  const sentences = new Map<string, readonly Sentence[]>();
  prepared.forEach(({ record, spans }, at) => {
    const base = bases[at] as number;
    sentences.set(
      record.version.id,
      spans.map((span, index) => ({ ...span, group: groups.of(base + index) })),
    );
  });
  return { copies, sentences };
}

/** Pairs of versions that have a fingerprint in common, by their order, each once: the number of the first times `MOST_VERSIONS`, and that of the second. */
function candidates(marks: Float64Array): Float64Array {
  const pairs = new Numbers();
  let start = 0;
  for (let at = 1; at <= marks.length; at++) {
    if (at < marks.length && fingerprintOf(marks[at] as number) === fingerprintOf(marks[start] as number)) continue;
    for (let second = start + 1; second < at; second++) {
      const b = (marks[second] as number) % MOST_VERSIONS;
      for (let first = start; first < Math.min(second, start + MOST_ALIKE); first++) {
        const a = (marks[first] as number) % MOST_VERSIONS;
        if (a !== b) pairs.push(a * MOST_VERSIONS + b);
      }
    }
    start = at;
  }
  return pairs.sortedOnce();
}

function fingerprintOf(mark: number): number {
  return Math.floor(mark / MOST_VERSIONS);
}

/** Which belong together, by pairs (union of sets; the least member names the group). */
class Groups {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, at) => at);
  }

  of(one: number): number {
    let at = one;
    while (this.#parents[at] !== at) {
      const parent = this.#parents[at] as number;
      this.#parents[at] = this.#parents[parent] as number;
      at = this.#parents[at] as number;
    }
    return at;
  }

  join(a: number, b: number): void {
    const first = this.of(a);
    const second = this.of(b);
    this.#parents[Math.max(first, second)] = Math.min(first, second);
  }
}
