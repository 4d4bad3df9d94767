import type { TokenRange } from "../../../types/paragraph.ts";
import { spanOf, type Token } from "../../../types/paragraph.ts";
import type { NamingFound } from "../../../understand/namings.ts";
import type { NounPhrase } from "../chunks.ts";
import { classesOf, singular } from "../happenings/classes.ts";
import { type Clauses, chunkAt, subjectOf } from "../happenings/clause.ts";
import { GOES_ON, JUDGING, LABELS, OWN_VOICE_IGNORES, RULES } from "./labels.ts";

/** A label among the tokens of a paragraph. */
export interface LabelFound extends TokenRange {
  readonly label: string;
  /** Loaded enough to show as the report's own choice of word. */
  readonly own: boolean;
}

/** The labels of a sentence, each with its bearer where the clause tells it ("the men are bandits"). */
export function labelsIn(clauses: Clauses, sentence: TokenRange): readonly NamingFound[] {
  const found: NamingFound[] = [];
  for (let at = sentence.first; at < sentence.last; ) {
    const chunk = chunkAt(clauses, at);
    if (chunk === null || chunk.kind !== "noun") {
      at++;
      continue;
    }
    for (const label of labelsOf(clauses, chunk, sentence)) {
      const bearer = bearerOf(clauses, chunk, sentence);
      found.push({
        ...spanOf(clauses.paragraph, label),
        label: label.label,
        giver: null,
        bearer: bearer === null ? null : spanOf(clauses.paragraph, bearer),
        given: false,
        own: label.own && !inQuotes(clauses, label, sentence),
        by: { kind: "rule", name: "en/naming: <label>", score: null },
      });
    }
    at = chunk.last;
  }
  return found;
}

/** How far back a quotation mark is looked for. */
const LONGEST_QUOTE = 80;

/** Whether quotation marks hold the label: then it is somebody's word, not the report's. */
function inQuotes(clauses: Clauses, label: TokenRange, sentence: TokenRange): boolean {
  const { tokens } = clauses.paragraph;
  let open = false;
  for (let at = Math.max(sentence.first, label.first - LONGEST_QUOTE); at < label.first; at++) {
    const text = tokens[at]?.text;
    if (text === "“" || text === "«") open = true;
    else if (text === "”" || text === "»") open = false;
    else if (text === '"') open = !open;
  }
  return open;
}

/** The label that a noun phrase ends in: its head, what judges in front of it, and "group", "fighters" behind it. */
export function labelsOf(clauses: Clauses, phrase: NounPhrase, sentence: TokenRange): readonly LabelFound[] {
  const { tokens } = clauses.paragraph;
  const head = tokens[phrase.head];
  if (head === undefined) return [];
  if (clauses.names.has(phrase.head) || (head.pos === "PROPN" && phrase.head > sentence.first && head.text !== head.lower)) return [];
  if (head.lower === "regime" && RULES.has(tokens[phrase.head - 1]?.lower ?? "")) return [];
  for (let length = 3; length > 0; length--) {
    const first = phrase.head - length + 1;
    if (first < phrase.first && length > 1) continue;
    const key = keyOf(tokens, first, phrase.head);
    if (LABELS.has(key)) return [grown(tokens, phrase, { first, last: phrase.head + 1 }, !OWN_VOICE_IGNORES.has(key))];
  }
  const before = tokens[phrase.head - 1];
  if (before !== undefined && phrase.head > phrase.first) {
    if (GOES_ON.has(head.lower) && (LABELS.has(before.lower) || before.lower === "criminal"))
      return [grown(tokens, phrase, { first: phrase.head - 1, last: phrase.head + 1 }, !OWN_VOICE_IGNORES.has(before.lower))];
    const classes = classesOf(head.lower);
    if (
      /^(?:peaceful|so-called|self-styled|self-proclaimed)$/.test(before.lower) &&
      (classes.has("people") || classes.has("protest") || /^diss/.test(head.lower))
    )
      return [grown(tokens, phrase, { first: phrase.head - 1, last: phrase.head + 1 }, before.lower === "so-called")];
  }
  return [];
}

/** Takes in the judging adjectives right in front: "armed bandits". */
function grown(tokens: readonly Token[], phrase: NounPhrase, range: TokenRange, own: boolean): LabelFound {
  let { first } = range;
  while (first - 1 >= phrase.first && JUDGING.has(tokens[first - 1]?.lower ?? "")) first--;
  let label = "";
  for (let at = first; at < range.last; at++) {
    const token = tokens[at];
    if (token !== undefined) label += at > first && token.start > (tokens[at - 1]?.end ?? 0) ? ` ${token.lower}` : token.lower;
  }
  return { first, last: range.last, label, own };
}

function keyOf(tokens: readonly Token[], first: number, head: number): string {
  let words = "";
  for (let at = first; at < head; at++) words += `${tokens[at]?.lower ?? ""}_`;
  const last = tokens[head]?.lower ?? "";
  const plural = words + last;
  return LABELS.has(plural) ? plural : words + singular(last);
}

/** Whom the label is for: the subject of "are", "were"; else nobody that the clause names. */
function bearerOf(clauses: Clauses, phrase: NounPhrase, sentence: TokenRange): NounPhrase | null {
  const { tokens } = clauses.paragraph;
  const verb = chunkAt(clauses, phrase.first - 1);
  if (verb === null || verb.kind !== "verb" || verb.negated) return null;
  if (!/^(?:are|be|been|being|is|was|were|'re|'s)$/.test(tokens[verb.head]?.lower ?? "")) return null;
  return subjectOf(clauses, verb, sentence);
}
