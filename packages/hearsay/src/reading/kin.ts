import type { Item } from "../acquire/item.ts";

/** Lines shorter than this are headings, bylines and markup, which strangers share. */
const LINE = 60;
/** A report says who its kin are by its first so many characters or bytes. */
const ENOUGH = 64 * 1024;
const NEWLINE = 10;

/**
 * A number that copies of one story most likely share: the least hash of its longer lines (Broder's minhash of one permutation, 1997; the hash is FNV-1a). Null when it
 * has no such line.
 */
export function kinOf({ input }: Item): number | null {
  if ("bytes" in input) return leastHash(input.bytes.length, (at) => input.bytes[at] ?? 0);
  const text = "text" in input ? input.text : input.html;
  return leastHash(text.length, (at) => text.charCodeAt(at));
}

function leastHash(length: number, codeAt: (at: number) => number): number | null {
  let least: number | null = null;
  let hash = 0x811c9dc5;
  let size = 0;
  const end = Math.min(length, ENOUGH);
  for (let at = 0; at <= end; at++) {
    const code = at === end ? NEWLINE : codeAt(at);
    if (code === NEWLINE) {
      if (size >= LINE && (least === null || hash < least)) least = hash;
      hash = 0x811c9dc5;
      size = 0;
      continue;
    }
    hash = Math.imul(hash ^ code, 0x01000193) >>> 0;
    size++;
  }
  return least;
}
