import type { ReportRecord } from "../types/report-record.ts";
import type { Span } from "../types/span.ts";
import { remembered } from "./remembered.ts";
import { sentencesIn } from "./sentences.ts";
import { fingerprints, hashedWords, shingles } from "./shingles.ts";

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
const MOST_SENTENCES = 1 << 19;
const MOST_PAIRS = 1 << 16;

/** A version made ready to be compared: its sentences, and their words in runs of three. */
export interface Prepared {
  readonly record: ReportRecord;
  readonly spans: readonly Span[];
  /** How many runs of three words the sentences up to each have. */
  readonly ends: Int32Array;
  /** Runs of three words, sorted. */
  readonly grams: Uint32Array;
  /** For each run, twice the number of the sentence it stands in, and 1 where it stands in a quotation. */
  readonly marks: Uint32Array;
  /** What finds the texts that share a longer run with this one. */
  readonly fingerprints: Uint32Array;
}

/** Sentences that two versions share. */
export interface Shared {
  readonly sentences: readonly { readonly from: number; readonly to: number; readonly share: number }[];
  readonly evidence: number;
}

/** Makes a version ready. */
export const prepare: (record: ReportRecord) => Prepared = remembered(prepared);

function prepared(record: ReportRecord): Prepared {
  const marks: number[] = [];
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
      for (const each of fingerprints(shingles(hashed.words.subarray(start, end), SHINGLE), WINDOW)) marks.push(each);
    });
  }
  const index = new Float64Array(grams.length);
  let sentence = 0;
  for (let at = 0; at < grams.length; at++) {
    while (at >= (ends[sentence] as number)) sentence++;
    index[at] = markOf(grams[at] as number, sentence, quoted[at] as number);
  }
  index.sort();
  return {
    record,
    spans,
    ends: Int32Array.from(ends),
    grams: Uint32Array.from(index, gramOf),
    marks: Uint32Array.from(index, placeOf),
    fingerprints: Uint32Array.from(marks),
  };
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

/** Sentences of each that the other has; null: too little to say that one copied. */
export function compared(a: Prepared, b: Prepared): Shared | null {
  const forward = new Tally(b.spans.length, a.spans.length);
  const backward = new Tally(a.spans.length, b.spans.length);
  for (let i = 0, j = 0; i < a.grams.length && j < b.grams.length; ) {
    const one = a.grams[i] as number;
    const other = b.grams[j] as number;
    if (one < other) i++;
    else if (other < one) j++;
    else {
      // Of several sentences with the same run the first is meant.
      const firstA = (a.marks[i] as number) >>> 1;
      const firstB = (b.marks[j] as number) >>> 1;
      for (; i < a.grams.length && a.grams[i] === one; i++) backward.add(a.marks[i] as number, firstB);
      for (; j < b.grams.length && b.grams[j] === one; j++) forward.add(b.marks[j] as number, firstA);
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

/**
 * Tells which texts may have enough in common with one to be compared: most that share a phrase share no more. The runs of the one stand in a table, so that
 * those of a hundred others are looked up and not merged.
 */
export class Sieve {
  #of: Prepared | null = null;
  #keys = new Uint32Array(0);
  /** Per place of the table: 0 when empty; else 1 and how many runs outside quotations have the key. */
  #counts = new Uint16Array(0);
  /** Which question last met the key. */
  #asked = new Uint32Array(0);
  #question = 0;

  /** Whether one of the two has as many runs outside quotations from the other as any evidence takes. */
  passes(a: Prepared, b: Prepared): boolean {
    if (this.#of !== a) this.#take(a);
    this.#question++;
    const mask = this.#keys.length - 1;
    const { grams, marks } = b;
    let inA = 0;
    let inB = 0;
    for (let at = 0; at < grams.length; at++) {
      const gram = grams[at] as number;
      let place = (gram >>> 7) & mask;
      while (this.#counts[place] !== 0 && this.#keys[place] !== gram) place = (place + 1) & mask;
      const count = this.#counts[place] as number;
      if (count === 0) continue;
      inB += 1 - ((marks[at] as number) & 1);
      if (this.#asked[place] !== this.#question) {
        this.#asked[place] = this.#question;
        inA += count - 1;
      }
      if (inA >= LEAST_EVIDENCE || inB >= LEAST_EVIDENCE) return true;
    }
    return false;
  }

  #take(a: Prepared): void {
    this.#of = a;
    const size = 1 << (32 - Math.clz32(2 * a.grams.length + 1));
    if (size > this.#keys.length) {
      this.#keys = new Uint32Array(size);
      this.#counts = new Uint16Array(size);
      this.#asked = new Uint32Array(size);
    } else this.#counts.fill(0);
    const mask = this.#keys.length - 1;
    for (let at = 0; at < a.grams.length; at++) {
      const gram = a.grams[at] as number;
      let place = (gram >>> 7) & mask;
      while (this.#counts[place] !== 0 && this.#keys[place] !== gram) place = (place + 1) & mask;
      if (this.#counts[place] === 0) {
        this.#counts[place] = 1;
        this.#keys[place] = gram;
        this.#asked[place] = 0;
      }
      if (((a.marks[at] as number) & 1) === 0 && (this.#counts[place] as number) < LEAST_EVIDENCE + 1)
        this.#counts[place] = (this.#counts[place] as number) + 1;
    }
  }
}

/** What of each sentence of one text stands in the other. */
class Tally {
  /** Runs of each sentence that the other text has, and those of them outside quotations. */
  readonly shared: Uint32Array;
  readonly own: Uint32Array;
  readonly #most: Uint32Array;
  readonly #best: Int32Array;
  /** How often each sentence meets each of the other text; a table where there is room for one. */
  readonly #table: Uint16Array;
  readonly #hits = new Map<number, number>();
  readonly #width: number;

  constructor(sentences: number, others: number) {
    this.shared = new Uint32Array(sentences);
    this.own = new Uint32Array(sentences);
    this.#most = new Uint32Array(sentences);
    this.#best = new Int32Array(sentences).fill(-1);
    this.#width = others;
    this.#table = new Uint16Array(sentences * others <= MOST_PAIRS ? sentences * others : 0);
  }

  add(mark: number, other: number): void {
    const sentence = mark >>> 1;
    this.shared[sentence] = (this.shared[sentence] as number) + 1;
    if ((mark & 1) === 0) this.own[sentence] = (this.own[sentence] as number) + 1;
    const key = sentence * this.#width + other;
    const times = ((this.#table.length > 0 ? this.#table[key] : this.#hits.get(key)) ?? 0) + 1;
    if (this.#table.length > 0) this.#table[key] = times;
    else this.#hits.set(key, times);
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

function placeOf(mark: number): number {
  return mark % (MOST_SENTENCES * 2);
}
