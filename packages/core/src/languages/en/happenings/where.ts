import { spanOf, type TokenRange } from "../../../types/paragraph.ts";
import type { Span } from "../../../types/span.ts";
import { type Clauses, chunkAt } from "./clause.ts";

const PLACING: ReadonlySet<string> = new Set("across around at in inside near off on outside throughout".split(" "));

/** The noun phrases that tell where, best first: those behind the event in its clause, then one that opens the sentence ("In Lima, …"). */
export function wheresOf(clauses: Clauses, from: number, sentence: TokenRange): readonly Span[] {
  const { tokens } = clauses.paragraph;
  const found: Span[] = [];
  for (let at = from; at < Math.min(sentence.last, from + 24); at++) {
    const token = tokens[at];
    if (token === undefined || /^[;:()—]$/.test(token.text)) break;
    if (!PLACING.has(token.lower)) continue;
    const phrase = placedAt(clauses, at + 1, sentence);
    if (phrase !== null) found.push(spanOf(clauses.paragraph, phrase));
  }
  const first = tokens[sentence.first];
  const opening = placedAt(clauses, sentence.first + 1, sentence);
  if (first !== undefined && PLACING.has(first.lower) && opening !== null) found.push(spanOf(clauses.paragraph, opening));
  for (let at = from - 1; at > Math.max(sentence.first, from - 12); at--) {
    if (!PLACING.has(tokens[at]?.lower ?? "")) continue;
    const phrase = placedAt(clauses, at + 1, sentence);
    if (phrase !== null) found.push(spanOf(clauses.paragraph, phrase));
  }
  return found;
}

/** The noun phrase at a token with what "of" adds to it: "the vegetable market of Mardan", "the northern town of Bouar". */
function placedAt(clauses: Clauses, at: number, sentence: TokenRange): TokenRange | null {
  const phrase = chunkAt(clauses, at);
  if (phrase === null || phrase.kind !== "noun") return null;
  let { last } = phrase;
  while (clauses.paragraph.tokens[last]?.lower === "of" && last + 1 < sentence.last) {
    const next = chunkAt(clauses, last + 1);
    if (next === null || next.kind !== "noun") break;
    ({ last } = next);
  }
  return { first: phrase.first, last };
}
