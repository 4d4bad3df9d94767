import type { Span } from "../types/span.ts";

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
