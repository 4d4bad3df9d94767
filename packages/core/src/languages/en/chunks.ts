import type { Paragraph, Pos, Token, TokenRange } from "../../types/paragraph.ts";
import { isParticiple } from "./chunks/participles.ts";

/** A noun phrase without what follows its head: "the first deputy minister" of "the first deputy minister of health, who resigned". */
export interface NounPhrase extends TokenRange {
  readonly kind: "noun";
  /** Index of the noun, name or pronoun that it is about. */
  readonly head: number;
}

/** A verb with its helpers: "had not been told". */
export interface VerbGroup extends TokenRange {
  readonly kind: "verb";
  /** Index of the verb itself, the last of the group. */
  readonly head: number;
  readonly lemma: string;
  /** `participle`: no helper and an -ing or -ed form that opens no sentence of its own. "would", "may", "must": modal. */
  readonly tense: "past" | "present" | "future" | "modal" | "infinitive" | "participle";
  readonly passive: boolean;
  readonly negated: boolean;
}

/** Titles and initials that end in a point inside a name. */
const ABBREVIATION = /^(?:adm|brig|capt|cmdr|col|cpl|dr|fr|gen|gov|hon|lt|maj|mr|mrs|ms|prof|rep|rev|sen|sgt|sr|st|\p{Lu})$/iu;
const NOMINAL: ReadonlySet<Pos> = new Set<Pos>(["NOUN", "PROPN"]);
const INSIDE: ReadonlySet<Pos> = new Set<Pos>(["NOUN", "PROPN", "ADJ", "NUM", "SYM"]);
const POSSESSIVE: ReadonlySet<string> = new Set(["her", "his", "its", "my", "our", "their", "whose", "your"]);
const FUTURE: ReadonlySet<string> = new Set(["'ll", "shall", "will", "wo"]);
const MODAL: ReadonlySet<string> = new Set(["'d", "ca", "can", "could", "may", "might", "must", "should", "would"]);
const BE: ReadonlySet<string> = new Set(["'m", "'re", "'s", "am", "are", "be", "been", "being", "is", "was", "were", "got", "gets", "get"]);
const NEGATION: ReadonlySet<string> = new Set(["n't", "n’t", "neither", "never", "no", "nor", "not"]);
const PRESENT_HELPER: ReadonlySet<string> = new Set(["'m", "'re", "'s", "'ve", "am", "are", "do", "does", "has", "have", "is"]);

/** The noun phrases and verb groups of a paragraph, in order; none overlap. One pass over the tokens. */
export function chunks(paragraph: Paragraph): readonly (NounPhrase | VerbGroup)[] {
  const { tokens } = paragraph;
  const found: (NounPhrase | VerbGroup)[] = [];
  let at = 0;
  while (at < tokens.length) {
    const chunk = verbGroupAt(tokens, at) ?? nounPhraseAt(tokens, at);
    if (chunk === null) at++;
    else {
      found.push(chunk);
      at = chunk.last;
    }
  }
  return found;
}

function nounPhraseAt(tokens: readonly Token[], first: number): NounPhrase | null {
  const start = tokens[first];
  if (start === undefined) return null;
  if (start.pos === "PRON" && !POSSESSIVE.has(start.lower)) return { kind: "noun", first, last: first + 1, head: first };
  const begins = start.pos === "DET" || INSIDE.has(start.pos) || POSSESSIVE.has(start.lower);
  if (!begins) return null;
  let head = NOMINAL.has(start.pos) || start.pos === "NUM" ? first : -1;
  let at = first + 1;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined) break;
    if (INSIDE.has(token.pos)) {
      // A name after a plain noun plural begins another phrase only across punctuation, so it goes on here.
      if (NOMINAL.has(token.pos)) head = at;
      else if (head < 0 && token.pos === "NUM") head = at;
      continue;
    }
    if (token.pos === "DET" && head < 0) continue;
    if (
      isPossessiveMark(token) &&
      head >= 0 &&
      next !== undefined &&
      (INSIDE.has(next.pos) || next.pos === "VERB" || next.pos === "ADV" || next.pos === "DET")
    )
      continue;
    if (token.text === "." && ABBREVIATION.test(tokens[at - 1]?.text ?? "") && next?.pos === "PROPN") continue;
    if (token.text === "-" && touches(tokens, at)) {
      at++;
      if (INSIDE.has(next?.pos ?? "X") || head < 0) {
        if (NOMINAL.has(next?.pos ?? "X")) head = at;
        continue;
      }
      continue;
    }
    const before = tokens[at - 1];
    const adjectival =
      token.pos === "VERB" && isParticiple(token.lower) && next !== undefined && INSIDE.has(next.pos) && next.pos !== "NUM";
    if (
      adjectival &&
      before !== undefined &&
      (before.pos === "DET" ||
        before.pos === "ADJ" ||
        before.pos === "ADV" ||
        before.pos === "NUM" ||
        POSSESSIVE.has(before.lower) ||
        isPossessiveMark(before))
    )
      continue;
    const newPhrase = head < 0 || (before !== undefined && isPossessiveMark(before));
    if (token.pos === "ADV" && next !== undefined && newPhrase && (next.pos === "ADJ" || next.pos === "NUM" || next.pos === "VERB"))
      continue;
    break;
  }
  while (head >= 0 && at > head + 1 && (tokens[at - 1]?.pos === "ADV" || isPossessiveMark(tokens[at - 1] ?? start))) at--;
  if (head < 0) {
    if (at - first === 1 && start.pos === "ADJ") return null;
    head = at - 1;
  }
  return { kind: "noun", first, last: at, head };
}

function isPossessiveMark(token: Token): boolean {
  return (
    (token.pos === "PART" || token.pos === "PUNCT") &&
    (token.lower === "'s" || token.lower === "’s" || token.lower === "'" || token.lower === "’")
  );
}

function touches(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const dash = tokens[at];
  const after = tokens[at + 1];
  return before !== undefined && dash !== undefined && after !== undefined && before.end === dash.start && dash.end === after.start;
}

function verbGroupAt(tokens: readonly Token[], first: number): VerbGroup | null {
  const start = tokens[first];
  if (start === undefined) return null;
  const to = start.lower === "to" && start.pos === "PART";
  if (start.pos !== "AUX" && start.pos !== "VERB" && !to) return null;
  let head = start.pos === "VERB" ? first : -1;
  let negated = false;
  let helper = start.pos === "AUX" ? start : null;
  const helpers: Token[] = start.pos === "AUX" ? [start] : [];
  let at = first + 1;
  if (head < 0) {
    for (; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      if (token.pos === "VERB") {
        head = at++;
        break;
      }
      if (token.pos === "AUX") {
        helper ??= token;
        helpers.push(token);
      } else if (NEGATION.has(token.lower) && token.pos !== "DET") negated = true;
      else if (token.pos === "PART" && token.lower === "to" && helpers.length > 0) continue;
      else if (token.pos !== "ADV") break;
    }
  }
  if (head < 0) {
    if (to && helpers.length === 0) return null;
    let last = first + 1;
    for (let index = first; index < at; index++)
      if (tokens[index]?.pos === "AUX" || NEGATION.has(tokens[index]?.lower ?? "")) last = index + 1;
    at = last;
    head = at - 1;
    while (head > first && tokens[head]?.pos !== "AUX") head--;
  }
  if (at === head + 1 && tokens[at]?.lower === "not") {
    negated = true;
    at++;
  }
  const word = tokens[head];
  if (word === undefined) return null;
  const lastHelper = helpers.filter((one) => one !== word).at(-1);
  const passive = lastHelper !== undefined && BE.has(lastHelper.lower) && isParticiple(word.lower) && !word.lower.endsWith("ing");
  return { kind: "verb", first, last: at, head, lemma: word.lemma, tense: tenseOf(to, helper, word), passive, negated };
}

function tenseOf(to: boolean, helper: Token | null, word: Token): VerbGroup["tense"] {
  if (to) return "infinitive";
  if (helper !== null) {
    if (helper.lower === "being" || helper.lower === "having") return "participle";
    if (FUTURE.has(helper.lower)) return "future";
    if (MODAL.has(helper.lower)) return "modal";
    return PRESENT_HELPER.has(helper.lower) &&
      !(helper !== word && (helper.lower === "has" || helper.lower === "have" || helper.lower === "'ve"))
      ? "present"
      : "past";
  }
  if (word.lower.endsWith("ing") && word.lemma !== word.lower) return "participle";
  if (word.lower === word.lemma || word.lower === `${word.lemma}s` || /(?:es|ies)$/.test(word.lower)) return "present";
  return "past";
}
