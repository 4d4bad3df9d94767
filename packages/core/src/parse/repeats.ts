import type { Block } from "../types/block.ts";
import { plainWords } from "./block-kinds.ts";

/** Fewer words than this can come twice by chance. */
const LEAST_EQUAL = 4;
const LEAST_PART = 8;
const LEAST_CUT = 6;
/** Longer blocks are no teasers or pull quotes. */
const MOST = 400;
const KEY = 4;
/** Of thousands of blocks that begin alike, these are looked for in others: the time must not grow with the square. */
const MOST_ALIKE = 20;

interface Candidate {
  readonly index: number;
  readonly words: readonly string[];
  /** It ends in dots or in the middle of a sentence: cut off. */
  readonly cut: boolean;
}

/** Which blocks are copies of other words of the report: of two copies the fuller one counts, of equals the first. */
export function repeats(texts: readonly string[], kinds: readonly Block["kind"][]): ReadonlySet<number> {
  const copies = new Set<number>();
  if (texts.length < 2) return copies;
  const seen = new Map<string, number>();
  const byKey = new Map<string, Candidate[]>();
  texts.forEach((text, index) => {
    if (kinds[index] === "furniture" || text.length > 4_000) return;
    const words = plainWords(text);
    if (words.length > MOST || words.length < LEAST_EQUAL) return;
    const key = words.join(" ");
    if (key.length >= 15) {
      if (seen.has(key)) {
        copies.add(index);
        return;
      }
      seen.set(key, index);
    }
    // What a headline says stands in the text too; it is no copy of it.
    if (words.length < LEAST_CUT || (kinds[index] === "headline" && index < 3)) return;
    const cut = !/[.!?]["”’»)\]]*$/.test(text);
    const first = words.slice(0, KEY).join(" ");
    const same = byKey.get(first);
    if (same === undefined) byKey.set(first, [{ index, words, cut }]);
    else if (same.length < MOST_ALIKE) same.push({ index, words, cut });
  });
  if (byKey.size === 0) return copies;
  const firsts = new Set([...byKey.keys()].map((key) => key.slice(0, key.indexOf(" "))));
  texts.forEach((text, index) => {
    if (copies.has(index) || kinds[index] === "furniture") return;
    findParts(text, index, byKey, firsts, copies);
  });
  return copies;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Marks the candidates whose words stand in this text, in order and without a gap. */
function findParts(
  text: string,
  index: number,
  byKey: ReadonlyMap<string, readonly Candidate[]>,
  firsts: ReadonlySet<string>,
  copies: Set<number>,
): void {
  const words = text.toLowerCase().normalize("NFKC").match(WORD) ?? [];
  for (let at = 0; at + KEY <= words.length; at += 1) {
    if (!firsts.has(words[at] as string)) continue;
    const candidates = byKey.get(`${words[at]} ${words[at + 1]} ${words[at + 2]} ${words[at + 3]}`);
    if (candidates === undefined) continue;
    for (const candidate of candidates) {
      if (candidate.index === index || copies.has(candidate.index) || candidate.words.length >= words.length) continue;
      const least = at === 0 || candidate.cut ? LEAST_CUT : LEAST_PART;
      if (candidate.words.length >= least && standsAt(candidate, words, at)) copies.add(candidate.index);
    }
  }
}

function standsAt(candidate: Candidate, words: readonly string[], at: number): boolean {
  const last = candidate.words.length - 1;
  for (let index = 0; index <= last; index += 1) {
    const word = words[at + index];
    const wanted = candidate.words[index] as string;
    // The last word of what was cut off may itself be cut.
    if (word !== wanted && !(index === last && candidate.cut && last >= LEAST_CUT && word?.startsWith(wanted))) return false;
  }
  return true;
}
