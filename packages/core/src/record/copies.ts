import type { ReportRecord } from "../types/report-record.ts";
import type { Span } from "../types/span.ts";
import { fingerprints, hashedWords, shingles } from "./shingles.ts";

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

const SHINGLE = 5;
const WINDOW = 4;
const GRAM = 3;
/** A sentence with half of its runs of three words in another text is carried: one word in six may be another. */
const LEAST_SHARE = 0.5;
/** Runs of three words outside quotations: fewer can fall together when two people tell one fact. */
const LEAST_EVIDENCE = 16;
/** In one sentence alone, where some of its words are others: a list of charges falls out alike in two hands. */
const LEAST_ALONE = 22;
const WORD_FOR_WORD = 0.9;
/** One sentence of the carried ones must be long enough to be no set phrase. */
const LEAST_SENTENCE = 9;
/** A text copied a thousand times is compared with its earliest tellings only: the time must not grow with the square. */
const MOST_ALIKE = 12;
const MOST_VERSIONS = 1 << 20;
const MOST_SENTENCES = 1 << 19;

interface Prepared {
  readonly record: ReportRecord;
  readonly spans: readonly Span[];
  /** How many runs of three words the sentences up to each have. */
  readonly ends: Int32Array;
  /** Runs of three words as `markOf` makes them, sorted. */
  readonly index: Float64Array;
}

/**
 * Which versions carry whose sentences. Texts that share a run of eight words outside quotations are candidates (winnowed shingles of five words, so that a
 * part cut out of a long text is found as well as the whole); what share of a sentence's runs of three words the other text has decides. To quote the same
 * statement is not to copy. Versions of one report, and those that `apart` tells to be no question, are not compared.
 */
export function copiesOf(records: readonly ReportRecord[], apart: (a: ReportRecord, b: ReportRecord) => boolean = () => false): Copies {
  const prepared: Prepared[] = [];
  const marks = new Numbers();
  for (const record of records) {
    const at = prepared.length;
    prepared.push(prepare(record, (fingerprint) => marks.push((fingerprint >>> 0) * MOST_VERSIONS + at)));
  }
  const copies: Copy[] = [];
  const bases: number[] = [];
  let total = 0;
  for (const { spans } of prepared) {
    bases.push(total);
    total += spans.length;
  }
  const groups = new Groups(total);
  for (const { first, second } of candidates(marks.sorted())) {
    const a = prepared[first] as Prepared;
    const b = prepared[second] as Prepared;
    if (a.record.version.report === b.record.version.report || apart(a.record, b.record)) continue;
    const shared = compared(a, b);
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

function prepare(record: ReportRecord, mark: (fingerprint: number) => void): Prepared {
  const spans: Span[] = [];
  const grams: number[] = [];
  const quoted: number[] = [];
  const ends: number[] = [];
  const { text } = record;
  for (const block of record.blocks) {
    // A headline is each outlet's own, and a correction tells of this page alone.
    if (block.kind === "furniture" || block.kind === "repeated" || block.kind === "headline" || block.kind === "correction") continue;
    const hashed = hashedWords(text, block.start, block.end);
    let at = 0;
    for (const span of sentencesIn(text, block)) {
      const first = at;
      while (at < hashed.words.length && (hashed.starts[at] as number) < span.end) at++;
      if (at === first) continue;
      spans.push(span);
      // Short sentences have no run of three: their words, as they are.
      const found = shingles(hashed.words.subarray(first, at), Math.min(GRAM, at - first));
      for (let index = 0; index < found.length; index++) {
        grams.push(found[index] as number);
        let inside = 0;
        for (let word = 0; word < GRAM && first + index + word < at; word++) inside |= hashed.quoted[first + index + word] as number;
        quoted.push(inside);
      }
      ends.push(grams.length);
    }
    forRuns(hashed.quoted, (start, end) => {
      for (const each of fingerprints(shingles(hashed.words.subarray(start, end), SHINGLE), WINDOW)) mark(each);
    });
  }
  const index = new Float64Array(grams.length);
  let sentence = 0;
  for (let at = 0; at < grams.length; at++) {
    while (at >= (ends[sentence] as number)) sentence++;
    index[at] = markOf(grams[at] as number, sentence, quoted[at] as number);
  }
  index.sort();
  return { record, spans, ends: Int32Array.from(ends), index };
}

/** Runs of words that stand outside long quotations. */
function forRuns(quoted: Uint8Array, give: (start: number, end: number) => void): void {
  let start = 0;
  for (let at = 0; at <= quoted.length; at++) {
    if (at < quoted.length && quoted[at] === 0) continue;
    if (at - start >= SHINGLE) give(start, at);
    start = at + 1;
  }
}

const STOP = /[.!?…]["”’»)\]]*\s+(?=["“„«‘([]?[\p{Lu}\p{N}\p{Lo}])/gu;
/** "Jan. 7", "Mr. Ruiz", "U.S. troops": a full stop that ends nothing. */
const SHORTENED =
  /(?:^|[\s(“"])(?:\p{Lu}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mrs?|Ms|Dr|Prof|Gen|Col|Lt|Maj|Sgt|Capt|Gov|Sen|Rep|Rev|St|No|vs|(?:\p{L}\.)+\p{L})\.\s+$/u;

/** The sentences of one block, roughly: a wrong cut is the same wrong cut in every copy. */
export function sentencesIn(text: string, block: Span): readonly Span[] {
  const found: Span[] = [];
  const words = text.slice(block.start, block.end);
  let start = 0;
  for (const match of words.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (SHORTENED.test(words.slice(Math.max(start, end - 12), end))) continue;
    found.push({ start: block.start + start, end: block.start + end });
    start = end;
  }
  if (start < words.length) found.push({ start: block.start + start, end: block.end });
  return found;
}

/** Pairs of versions that have a fingerprint in common, by their order, each once. */
function candidates(marks: Float64Array): readonly { readonly first: number; readonly second: number }[] {
  const pairs = new Numbers();
  let start = 0;
  for (let at = 1; at <= marks.length; at++) {
    if (at < marks.length && fingerprintOf(marks[at] as number) === fingerprintOf(marks[start] as number)) continue;
    for (let second = start + 1; second < at; second++) {
      for (let first = start; first < Math.min(second, start + MOST_ALIKE); first++) {
        const a = (marks[first] as number) % MOST_VERSIONS;
        const b = (marks[second] as number) % MOST_VERSIONS;
        if (a !== b) pairs.push(a * MOST_VERSIONS + b);
      }
    }
    start = at;
  }
  const sorted = pairs.sorted();
  const found: { first: number; second: number }[] = [];
  for (let at = 0; at < sorted.length; at++) {
    const pair = sorted[at] as number;
    if (pair !== sorted[at - 1]) found.push({ first: Math.floor(pair / MOST_VERSIONS), second: pair % MOST_VERSIONS });
  }
  return found;
}

function fingerprintOf(mark: number): number {
  return Math.floor(mark / MOST_VERSIONS);
}

interface Shared {
  readonly sentences: readonly { readonly from: number; readonly to: number; readonly share: number }[];
  readonly evidence: number;
}

/** Sentences of each that the other has; null: too little to say that one copied. */
function compared(a: Prepared, b: Prepared): Shared | null {
  const forward = new Tally(b.spans.length, a.spans.length);
  const backward = new Tally(a.spans.length, b.spans.length);
  for (let i = 0, j = 0; i < a.index.length && j < b.index.length; ) {
    const one = gramOf(a.index[i] as number);
    const other = gramOf(b.index[j] as number);
    if (one < other) i++;
    else if (other < one) j++;
    else {
      // Of several sentences with the same run the first is meant.
      const firstA = sentenceOf(a.index[i] as number);
      const firstB = sentenceOf(b.index[j] as number);
      for (; i < a.index.length && gramOf(a.index[i] as number) === one; i++) backward.add(a.index[i] as number, firstB);
      for (; j < b.index.length && gramOf(b.index[j] as number) === one; j++) forward.add(b.index[j] as number, firstA);
    }
  }
  const inB = carried(b, forward);
  const inA = carried(a, backward);
  const evidence = Math.max(inA.evidence, inB.evidence);
  const longest = Math.max(inA.longest, inB.longest);
  const alone = longest === evidence && Math.max(inA.share, inB.share) < WORD_FOR_WORD;
  if (evidence < (alone ? LEAST_ALONE : LEAST_EVIDENCE) || longest < LEAST_SENTENCE) return null;
  const pairs = new Map<number, { from: number; to: number; share: number }>();
  for (const { sentence, other, share } of inB.found) pairs.set(other * MOST_SENTENCES + sentence, { from: other, to: sentence, share });
  for (const { sentence, other, share } of inA.found) {
    const key = sentence * MOST_SENTENCES + other;
    if ((pairs.get(key)?.share ?? 0) < share) pairs.set(key, { from: sentence, to: other, share });
  }
  return { sentences: [...pairs.values()].sort((x, y) => x.to - y.to || x.from - y.from), evidence };
}

/** What of each sentence of one text stands in the other. */
class Tally {
  /** Runs of each sentence that the other text has, and those of them outside quotations. */
  readonly shared: Uint32Array;
  readonly own: Uint32Array;
  readonly #most: Uint32Array;
  readonly #best: Int32Array;
  readonly #hits = new Map<number, number>();
  readonly #width: number;

  constructor(sentences: number, others: number) {
    this.shared = new Uint32Array(sentences);
    this.own = new Uint32Array(sentences);
    this.#most = new Uint32Array(sentences);
    this.#best = new Int32Array(sentences).fill(-1);
    this.#width = others;
  }

  add(mark: number, other: number): void {
    const sentence = sentenceOf(mark);
    this.shared[sentence] = (this.shared[sentence] as number) + 1;
    if (mark % 2 === 0) this.own[sentence] = (this.own[sentence] as number) + 1;
    const key = sentence * this.#width + other;
    const times = (this.#hits.get(key) ?? 0) + 1;
    this.#hits.set(key, times);
    const most = this.#most[sentence] as number;
    if (times < most || (times === most && (this.#best[sentence] as number) < other)) return;
    this.#most[sentence] = times;
    this.#best[sentence] = other;
  }

  /** The sentence of the other text that has most of this one. */
  best(sentence: number): number {
    return this.#best[sentence] as number;
  }
}

interface Carried {
  readonly found: readonly { readonly sentence: number; readonly other: number; readonly share: number }[];
  /** Runs of three words outside quotations that both have; in the longest sentence of them; how much of that one the other text has. */
  readonly evidence: number;
  readonly longest: number;
  readonly share: number;
}

/** Sentences of a text that stand in the other, each with the sentence there that has most of it. */
function carried(one: Prepared, tally: Tally): Carried {
  const shares: number[] = [];
  let evidence = 0;
  let longest = 0;
  let shareOfLongest = 0;
  for (let sentence = 0; sentence < one.spans.length; sentence++) {
    const count = (one.ends[sentence] as number) - (sentence === 0 ? 0 : (one.ends[sentence - 1] as number));
    const share = (tally.shared[sentence] as number) / count;
    const own = tally.own[sentence] as number;
    shares.push(share);
    if (share >= LEAST_SHARE && count >= 4) {
      evidence += own;
      if (own > longest) {
        longest = own;
        shareOfLongest = share;
      }
    }
  }
  const sure = (sentence: number) => (shares[sentence] ?? 0) >= LEAST_SHARE && (tally.own[sentence] ?? 0) >= 4;
  const found: { sentence: number; other: number; share: number }[] = [];
  shares.forEach((share, sentence) => {
    // A short sentence, or words that both may quote, are carried where the sentence beside them is.
    if (sure(sentence) || (share >= 0.8 && (sure(sentence - 1) || sure(sentence + 1))))
      found.push({ sentence, other: tally.best(sentence), share: Math.round(share * 100) / 100 });
  });
  return { found, evidence, longest, share: shareOfLongest };
}

/** A run of three words, the sentence it stands in and whether it stands in a quotation, in one number. */
function markOf(gram: number, sentence: number, quoted: number): number {
  return ((gram >>> 0) * MOST_SENTENCES + Math.min(sentence, MOST_SENTENCES - 1)) * 2 + quoted;
}

function gramOf(mark: number): number {
  return Math.floor(mark / (MOST_SENTENCES * 2));
}

function sentenceOf(mark: number): number {
  return Math.floor(mark / 2) % MOST_SENTENCES;
}

/** Numbers that are pushed one by one and then sorted. */
class Numbers {
  #kept = new Float64Array(1024);
  #count = 0;

  push(value: number): void {
    if (this.#count === this.#kept.length) {
      const more = new Float64Array(this.#kept.length * 2);
      more.set(this.#kept);
      this.#kept = more;
    }
    this.#kept[this.#count++] = value;
  }

  sorted(): Float64Array {
    return this.#kept.subarray(0, this.#count).sort();
  }
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
