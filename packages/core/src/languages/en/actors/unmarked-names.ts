import type { NameMark } from "../../../types/marks.ts";
import type { Paragraph, Token } from "../../../types/paragraph.ts";
import { NO_NAME } from "../names/plain-words.ts";
import { ACTOR_NOUNS } from "./actor-nouns.ts";
import { actorPhrase } from "./noun-phrases.ts";

const BY: NameMark["by"] = { kind: "rule", name: "en/name: beside an office", score: null };

/**
 * The names of a paragraph with those that no list knows but whose place says what they are: "the head of the faction, Ana Ruiz, said", "Ana Ruiz, a professor of
 * law, said". Only two to five capitalised words that nothing else has marked, closed by commas.
 */
export function withApposed(paragraph: Paragraph, names: readonly NameMark[]): readonly NameMark[] {
  const { tokens, sentences } = paragraph;
  let found: NameMark[] | null = null;
  let covered: Set<number> | null = null;
  for (const sentence of sentences) {
    for (let at = sentence.first + 1; at < sentence.last; at++) {
      if (tokens[at]?.text !== ",") continue;
      const range = nameAhead(paragraph, at, sentence) ?? nameBehind(paragraph, at, sentence);
      if (range === null) continue;
      covered ??= coveredBy(names);
      if (isFree(covered, range)) {
        found ??= [...names];
        found.push({ ...range, label: "person", by: BY });
        for (let inside = range.first; inside < range.last; inside++) covered.add(inside);
      }
    }
  }
  if (found === null) return names;
  const added = found.slice(names.length);
  return found
    .filter((name) => name.label !== "nationality" || !added.some(({ first, last }) => first <= name.first && name.first < last))
    .sort((a, b) => a.first - b.first);
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** "the head of the faction, Ana Ruiz, ": the name behind the comma. */
function nameAhead(paragraph: Paragraph, comma: number, sentence: Range): Range | null {
  const { tokens } = paragraph;
  const last = runEnd(tokens, comma + 1, sentence.last);
  if (last - comma - 1 < 2 || !/^[,.]$/.test(tokens[last]?.text ?? "")) return null;
  for (let head = comma - 1; head >= Math.max(sentence.first, comma - 8); head--) {
    if (tokens[head]?.text === ",") return null;
    if (ACTOR_NOUNS.get(tokens[head]?.lower ?? "")?.kind !== "person") continue;
    const phrase = actorPhrase(paragraph, head, sentence);
    const fits = phrase !== null && phrase.article === "definite" && !phrase.noun.plural && phrase.last === comma;
    if (fits) return { first: comma + 1, last };
  }
  return null;
}

/** "Ana Ruiz, a professor of law,": the name before the comma. */
function nameBehind(paragraph: Paragraph, comma: number, sentence: Range): Range | null {
  const { tokens } = paragraph;
  let first = comma;
  while (first > sentence.first && comma - first < LONGEST && isNamePart(tokens, first - 1)) first--;
  if (comma - first < 2 || comma - first >= LONGEST || (first > sentence.first && !/^[“"'‘]$/.test(tokens[first - 1]?.text ?? "")))
    return null;
  const article = /^(?:a|an|the)$/.test(tokens[comma + 1]?.lower ?? "");
  for (let head = comma + 1; head < Math.min(sentence.last, comma + 8); head++) {
    const token = tokens[head];
    if (token === undefined || /^[,.;]$/.test(token.text) || token.pos === "ADP" || token.pos === "VERB") return null;
    if (ACTOR_NOUNS.get(token.lower)?.kind !== "person") continue;
    const phrase = actorPhrase(paragraph, head, sentence);
    if (phrase === null || phrase.noun.plural || phrase.first > comma + 2) return null;
    if (!article && phrase.first !== comma + 1) return null;
    for (let end = head + 1; end < Math.min(sentence.last, head + 14); end++) if (tokens[end]?.text === ",") return { first, last: comma };
    return null;
  }
  return null;
}

function runEnd(tokens: readonly Token[], first: number, limit: number): number {
  let last = first;
  while (last < limit && last - first < LONGEST && isNamePart(tokens, last)) last++;
  return last - first >= LONGEST ? first : last;
}

/** A run of this many words is a heading or a list. */
const LONGEST = 6;

/** A word of a name, or the hyphen inside one ("Jo-Ann"). */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text !== "-") return isNameWord(token);
  return (
    tokens[at - 1]?.end === token.start && token.end === tokens[at + 1]?.start && isNameWord(tokens[at - 1]) && isNameWord(tokens[at + 1])
  );
}

function isNameWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Lu}[\p{L}'’.-]*\p{Ll}[\p{L}'’.-]*$/u.test(token.text) &&
    !ACTOR_NOUNS.has(token.lower) &&
    !NO_NAME.has(token.lower) &&
    token.pos !== "DET" &&
    token.pos !== "PRON"
  );
}

function coveredBy(names: readonly NameMark[]): Set<number> {
  const covered = new Set<number>();
  for (const { first, last, label } of names) if (label !== "nationality") for (let at = first; at < last; at++) covered.add(at);
  return covered;
}

function isFree(covered: ReadonlySet<number>, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (covered.has(at)) return false;
  return true;
}
