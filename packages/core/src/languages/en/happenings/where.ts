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
    const phrase = chunkAt(clauses, at + 1);
    if (phrase !== null && phrase.kind === "noun") found.push(spanOf(clauses.paragraph, phrase));
  }
  const first = tokens[sentence.first];
  const opening = chunkAt(clauses, sentence.first + 1);
  if (first !== undefined && PLACING.has(first.lower) && opening !== null && opening.kind === "noun")
    found.push(spanOf(clauses.paragraph, opening));
  for (let at = from - 1; at > Math.max(sentence.first, from - 12); at--) {
    if (!PLACING.has(tokens[at]?.lower ?? "")) continue;
    const phrase = chunkAt(clauses, at + 1);
    if (phrase !== null && phrase.kind === "noun") found.push(spanOf(clauses.paragraph, phrase));
  }
  return found;
}
