/** Words as numbers: a hash for each, and which stand in long quotation marks. */
export interface HashedWords {
  readonly words: Int32Array;
  /** 1: inside a quotation of at least five words, which others may quote too. */
  readonly quoted: Uint8Array;
}

/** Shorter quotations are single words that a writer holds at arm's length. */
const LEAST_QUOTED = 5;
const OPENING = new Set([0x201c, 0x201e, 0xab, 0x2018]);
const CLOSING = new Set([0x201d, 0xbb]);
const STRAIGHT = 0x22;
const SINGLE = 0x2019;

/** The words of one block as hashes (FNV-1a over lower-case letters, apostrophes and commas in numbers left out), and where each begins. Quotations run to their mark, else to the end. */
export function hashedWords(text: string, start: number, end: number): HashedWords & { readonly starts: Int32Array } {
  const lower = text.slice(start, end).toLowerCase();
  const most = (lower.length >> 1) + 1;
  const words = new Int32Array(most);
  const quoted = new Uint8Array(most);
  const starts = new Int32Array(most);
  let count = 0;
  let hash = 0;
  let began = -1;
  let opened = -1;
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0x20;
    if (isWordCode(code)) {
      if (began < 0) {
        began = at;
        hash = 0x811c9dc5;
      }
      hash = Math.imul(hash ^ code, 0x01000193);
      continue;
    }
    const next = at + 1 < lower.length ? lower.charCodeAt(at + 1) : 0x20;
    if (began >= 0 && isWordCode(next) && (code === 0x27 || code === SINGLE || (code === 0x2c && isDigit(next)))) continue;
    if (began >= 0) {
      words[count] = mix(hash);
      starts[count] = start + began;
      count++;
      began = -1;
    }
    if (opened < 0 && (OPENING.has(code) || code === STRAIGHT)) opened = count;
    else if (opened >= 0 && (CLOSING.has(code) || code === STRAIGHT || code === SINGLE || at === lower.length)) {
      if (count - opened >= LEAST_QUOTED) quoted.fill(1, opened, count);
      opened = -1;
    }
  }
  return { words: words.subarray(0, count), quoted: quoted.subarray(0, count), starts: starts.subarray(0, count) };
}

/** A hash of words as they are. */
export function hashOfWords(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** A hash for each run of `size` words, in order. */
export function shingles(words: Int32Array, size: number): Int32Array {
  const found = new Int32Array(Math.max(0, words.length - size + 1));
  for (let at = 0; at < found.length; at++) {
    let hash = 0x9e3779b9;
    for (let word = 0; word < size; word++) hash = mix(Math.imul(hash, 31) + (words[at + word] as number));
    found[at] = hash;
  }
  return found;
}

/**
 * The least shingle of each window of `window` shingles in a row (winnowing: Schleimer, Wilkerson and Aiken 2003), each once: two texts that share
 * `size + window - 1` words in a row share one of these, however long they are. A run with fewer shingles gives its least.
 */
export function fingerprints(found: Int32Array, window: number): readonly number[] {
  const kept: number[] = [];
  let last = -1;
  for (let at = 0; at < Math.max(1, found.length - window + 1) && found.length > 0; at++) {
    let least = at;
    for (let other = at + 1; other < Math.min(at + window, found.length); other++) {
      if ((found[other] as number) <= (found[least] as number)) least = other;
    }
    if (least !== last) kept.push(found[least] as number);
    last = least;
  }
  return kept;
}

/** The last step of MurmurHash3: every bit of what goes in moves every bit of what comes out. */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || isDigit(code);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f) && code !== 0xfeff;
}
