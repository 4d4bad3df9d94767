import type { Paragraph, Token } from "../../../types/paragraph.ts";
import { SAYING } from "../names/plain-words.ts";
import { ACTOR_NOUNS, type ActorNoun } from "./actor-nouns.ts";

/** A noun phrase whose head names an actor: "two hospital officials", "a spokesman for the ministry". */
export interface ActorPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly noun: ActorNoun;
  /** Kind of its article: "the", "its", "Tokayev's" fix whom it means; "a", "two", "some" bring in somebody; none. */
  readonly article: "definite" | "indefinite" | "possessive" | "none";
  /** Words between article and head, lower case. */
  readonly modifiers: readonly string[];
  /** "former", "ex-", "late". */
  readonly former: boolean;
  /** Too general to bring somebody in ("the agency"), but it can take up a body named before. */
  readonly weak: boolean;
}

const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "these", "those", "both"]);
const INDEFINITE: ReadonlySet<string> = new Set(
  "a an another some several many few two three four five six seven eight nine ten one dozens hundreds thousands other more most all any every each no".split(
    " ",
  ),
);
const POSSESSIVE: ReadonlySet<string> = new Set(["his", "her", "its", "their", "our", "my", "your"]);
const FORMER: ReadonlySet<string> = new Set(["former", "ex", "ex-", "late", "then", "ousted", "deposed", "erstwhile", "onetime"]);

/** A run of more words before a noun is a list or a heap, and describes nobody. */
const MOST_BEFORE = 24;

/** The phrase around the noun at `head`; null when the noun is no actor there ("police station", "government-run"). */
export function actorPhrase(
  paragraph: Paragraph,
  head: number,
  sentence: { readonly first: number; readonly last: number },
): ActorPhrase | null {
  const { tokens } = paragraph;
  const token = tokens[head];
  if (token === undefined || isGeneralOffice(tokens, head + 1)) return null;
  const noun =
    ACTOR_NOUNS.get(isGeneralOffice(tokens, head) ? `${tokens[head - 1]?.lower}-general` : token.lower) ?? ACTOR_NOUNS.get(token.lower);
  if (noun === undefined) return null;
  if (token.pos === "VERB" || token.pos === "AUX" || token.pos === "ADV") return null;
  if (modifiesNext(tokens, head, sentence.last)) return null;
  // "a group of officers": the officers are meant.
  if (/^(?:group|team|crowd|band|mob|crew)s?$/.test(token.lower) && tokens[head + 1]?.lower === "of") {
    for (let at = head + 2; at < Math.min(head + 5, sentence.last); at++)
      if (ACTOR_NOUNS.get(tokens[at]?.lower ?? "")?.kind === "group") return null;
  }
  let first = isGeneralOffice(tokens, head) ? head - 1 : head;
  let article: ActorPhrase["article"] = "none";
  const modifiers: string[] = [];
  let former = false;
  while (first > sentence.first && head - first < MOST_BEFORE) {
    const before = tokens[first - 1];
    if (before === undefined) break;
    const { lower, pos } = before;
    if (DEFINITE.has(lower)) {
      article = "definite";
      first--;
      break;
    }
    if (POSSESSIVE.has(lower)) {
      article = "possessive";
      first--;
      break;
    }
    if (INDEFINITE.has(lower) || pos === "NUM") {
      article = "indefinite";
      first--;
      if (lower === "other" || lower === "more" || pos === "NUM" || lower === "one") continue;
      break;
    }
    if (FORMER.has(lower)) {
      former = true;
      first--;
      continue;
    }
    if (
      lower === "'s" ||
      lower === "’s" ||
      ((lower === "'" || lower === "’") && tokens[first - 2]?.end === before.start && tokens[first - 2]?.lower.endsWith("s"))
    ) {
      const owner = ownerStart(tokens, first - 2, sentence.first);
      if (owner === null) break;
      for (let at = owner; at < first - 1; at++) modifiers.push(tokens[at]?.lower ?? "");
      article = "possessive";
      first = owner;
      break;
    }
    if (lower === "-" && first - 2 >= sentence.first && tokens[first - 2]?.end === before.start && before.end === tokens[first]?.start) {
      modifiers.push(tokens[first - 2]?.lower ?? "");
      first -= 2;
      continue;
    }
    if (pos === "ADJ" || pos === "NOUN" || pos === "PROPN" || isParticiple(tokens, first - 1, sentence.first)) {
      if (SAYING.has(lower) && pos !== "ADJ") break;
      if (!/[\p{L}\d]/u.test(lower)) break;
      modifiers.push(lower);
      first--;
      continue;
    }
    break;
  }
  if (noun.lemma === "state" && article !== "definite") return null;
  if (noun.lemma === "source" && !modifiers.every((word) => SPEAKING_SOURCES.has(word))) return null;
  const weak = noun.vague && !modifiers.some((word) => /\p{L}/u.test(word)) && !isSpecified(tokens, head, sentence.last);
  if (GENERIC.has(tokens[first]?.lower ?? "")) return null;
  // "A woman said": whoever speaks is somebody.
  const speaks = weak && noun.kind === "person" && article === "indefinite" && SAYING.has(tokens[head + 1]?.lower ?? "");
  if (weak && !speaks && !(article === "definite" && noun.kind === "organization" && !noun.plural)) return null;
  return { first, last: phraseEnd(tokens, head, noun, sentence.last), head, noun, article, modifiers, former, weak: weak && !speaks };
}

/** "Any farmer can": nobody in particular. */
const GENERIC: ReadonlySet<string> = new Set(["any", "every", "each", "no"]);

/** Whether a token is the second word of "secretary general" and the like. */
function isGeneralOffice(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === "general" &&
    /^(?:secretary|attorney|director|inspector|governor|consul|prosecutor|solicitor)$/.test(tokens[at - 1]?.lower ?? "")
  );
}

/** What a source that speaks is said to be; others are of power or of income. Own compilation. */
const SPEAKING_SOURCES: ReadonlySet<string> = new Set(
  "airport anonymous army aviation church company confidential court defence defense diplomatic government high informed independent industry intelligence judicial knowledgeable law enforcement legal level local medical military ministry official palace party police political rebel reliable ranking security senior separate trusted union unidentified unnamed well western ministerial hospital parliamentary presidential royal opposition tribal militia navy embassy rescue".split(
    " ",
  ),
);

/** Whether the noun only describes the next one. */
function modifiesNext(tokens: readonly Token[], head: number, limit: number): boolean {
  const next = tokens[head + 1];
  if (next === undefined || head + 1 >= limit) return false;
  if (next.text === "-" || next.text === "/") return next.start === tokens[head]?.end;
  if (SAYING.has(next.lower)) return false;
  if (next.pos === "NOUN")
    return next.text === next.lower && /^\p{L}/u.test(next.text) && !isTime(next.lower) && !next.lower.endsWith("ed");
  return next.pos === "PROPN" && next.text === next.lower && /^\p{L}/u.test(next.text) && !isTime(next.lower);
}

function isTime(word: string): boolean {
  return word === "yesterday" || word === "today" || word === "tomorrow" || word === "tonight";
}

function isParticiple(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.pos !== "VERB" || !/(?:ed|ing|en)$/.test(token.lower) || SAYING.has(token.lower)) return false;
  const before = tokens[at - 1];
  return (
    at <= first || before === undefined || before.pos === "DET" || before.pos === "ADJ" || before.pos === "NUM" || before.pos === "ADP"
  );
}

/** Where an owner begins ("Tokayev", "the Kazakh president"), its last word at `last`. */
function ownerStart(tokens: readonly Token[], last: number, limit: number): number | null {
  let first = last;
  if (tokens[last] === undefined || last < limit) return null;
  while (first - 1 >= limit && first > last - 5) {
    const before = tokens[first - 1];
    if (before === undefined) break;
    if (before.pos === "DET" || POSSESSIVE.has(before.lower)) return first - 1;
    if (before.pos !== "PROPN" && before.pos !== "NOUN" && before.pos !== "ADJ") break;
    first--;
  }
  return first;
}

/** "people familiar with the matter", "people who fled". */
function isSpecified(tokens: readonly Token[], head: number, limit: number): boolean {
  const next = tokens[head + 1];
  if (next === undefined || head + 1 >= limit) return false;
  return (
    /^(?:familiar|close|briefed|involved)$/.test(next.lower) ||
    (next.lower === "with" && /^(?:knowledge|direct)$/.test(tokens[head + 2]?.lower ?? ""))
  );
}

/** Takes in what completes an office or a description: "of the regional police", "for the ministry", "in Aleppo". */
function phraseEnd(tokens: readonly Token[], head: number, noun: ActorNoun, limit: number): number {
  let end = head + 1;
  for (let phrases = 0; phrases < 2; phrases++) {
    const link = tokens[end];
    if (link === undefined || end >= limit) break;
    const fits =
      link.lower === "of" ||
      ((link.lower === "for" || link.lower === "at" || link.lower === "from") && noun.kind !== "organization") ||
      (link.lower === "in" && noun.kind !== "organization" && phrases === 0);
    if (!fits) break;
    const to = nounsFrom(tokens, end + 1, limit);
    if (to === end + 1) break;
    if (noun.kind === "organization" && !namesWhere(tokens, end + 1, to)) break;
    if ((link.lower === "in" || link.lower === "from" || link.lower === "at") && !namesWhere(tokens, end + 1, to)) break;
    if ((link.lower === "for" || link.lower === "in" || link.lower === "from" || link.lower === "at") && endsInTime(tokens, end + 1, to))
      break;
    end = to;
  }
  return end;
}

/** Where somebody is from: a name, or a word for a place. */
function namesWhere(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.pos === "PROPN" && token.text !== token.lower) return true;
    if (
      /^(?:area|areas|capital|city|town|village|region|province|district|camp|hospital|country|north|south|east|west|border|ministry|university|state|island|neighbourhood|neighborhood|group|army|party|company|police|government|office)$/.test(
        token.lower,
      )
    )
      return true;
  }
  return false;
}

function endsInTime(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (
      /^(?:\d{4}|\d+|years?|months?|weeks?|days?|hours?|minutes?|decades?|weekend|week|month|year|morning|evening|night|time|fear|part|instance|example|help|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        tokens[at]?.lower ?? "",
      )
    )
      return true;
  return false;
}

/** End of a plain noun phrase that begins here; `first` when none does. */
function nounsFrom(tokens: readonly Token[], first: number, limit: number): number {
  let at = first;
  let nouns = false;
  while (at < limit && at < first + 9) {
    const token = tokens[at];
    if (token === undefined) break;
    const { pos, lower } = token;
    if (at === first && (pos === "DET" || POSSESSIVE.has(lower))) {
      at++;
      continue;
    }
    if (pos === "NOUN" || pos === "PROPN" || pos === "ADJ" || pos === "NUM") {
      if (SAYING.has(lower) && nouns && token.text === lower) break;
      nouns ||= pos === "NOUN" || pos === "PROPN";
      at++;
      continue;
    }
    const next = tokens[at + 1];
    if (nouns && next !== undefined && (lower === "and" || lower === "&") && next.pos === "PROPN" && tokens[at - 1]?.pos === "PROPN") {
      at += 2;
      continue;
    }
    if (
      nouns &&
      (lower === "-" || lower === "'s" || lower === "’s" || lower === "'" || lower === "’") &&
      next !== undefined &&
      /^(?:NOUN|PROPN|ADJ)$/.test(next.pos) &&
      (lower !== "-" || token.end === next.start)
    ) {
      at++;
      continue;
    }
    break;
  }
  while (at > first && !/[\p{L}\d.]/u.test(tokens[at - 1]?.text ?? "")) at--;
  return nouns ? at : first;
}
