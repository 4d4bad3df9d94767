import type { Token, TokenRange } from "../../../types/paragraph.ts";
import { givesFigure } from "./figure-voices.ts";
import type { Outline, QuotedTokens } from "./outline.ts";
import { isMedium, isTime, nounStartingAt, phraseEnd, verbStartingAt } from "./phrases.ts";
import type { CueVerb } from "./verbs.ts";

const QUESTION: ReadonlySet<string> = new Set(["how", "if", "what", "when", "where", "whether", "which", "who", "whoever", "why"]);
/** Bounds before a number, which are no place or time. */
const HEDGE = /^(?:at (?:least|most)|up to|(?:more|fewer|less) than|(?:about|around|over|nearly|almost|some) )/;
/** After a hearer these go on about the hearer. */
const RELATIVE: ReadonlySet<string> = new Set(["which", "who"]);
/** Words for how many that stand alone as a subject. */
const QUANTITY: ReadonlySet<string> = new Set("all few fewer half less many more most much others several some".split(" "));
/** Verbs that take a clause and no plain object: a noun with a verb somewhere behind it is a clause. */
const LOOSE: ReadonlySet<string> = new Set(
  "add allege argue assert believe claim conclude contend insist maintain note predict say state suggest think warn".split(" "),
);
/** Verbs that take a clause without its verb in a headline. */
const HEADLINE: ReadonlySet<string> = new Set(["claim", "confirm", "fear", "report", "say"]);
const ADJUNCT: ReadonlySet<string> = new Set([
  "after",
  "at",
  "before",
  "by",
  "during",
  "from",
  "in",
  "on",
  "over",
  "through",
  "to",
  "via",
  "with",
  "of",
  "about",
]);

/** What follows a cue: where its content begins, and what kind of words it is made of. */
export interface Opening {
  readonly first: number;
  readonly kind: "clause" | "quote" | "infinitive" | "object" | "figure" | "naming" | "gap";
}

/** Where the content of a verb begins, looking right from the end of its words; null: nothing that it could take. */
export function openingAfter(outline: Outline, verb: CueVerb, from: number, limit: number): Opening | null {
  const { tokens } = outline;
  let at = from;
  if (verb.particle !== null) {
    if (tokens[at]?.lower !== verb.particle) {
      const object = verb.particle === "out" ? null : undefined;
      if (object === undefined || tokens[at]?.lower !== verb.particle) return null;
    }
    at++;
    if (verb.hearer || verb.infinitive) return infinitiveAfter(outline, at, limit);
    if (verb.marked && !hasQuotation(outline, at, Math.min(limit, at + 8))) return null;
    if (!verb.clause && !verb.quote)
      return at < limit && (startsObject(outline, at) || tokens[at]?.pos === "ADJ")
        ? { first: at, kind: verb.naming ? namingKind(outline, at, limit) : "object" }
        : null;
  }
  if (verb.infinitive) {
    const opening = infinitiveAfter(outline, at, limit);
    if (opening !== null) return opening;
  }
  if (verb.naming) {
    const kind = at < limit && startsObject(outline, at) ? namingKind(outline, at, limit) : null;
    if (kind === "naming") return { first: at, kind };
  }
  if (verb.clause || verb.quote) {
    const opening = clauseAfter(outline, verb, at, limit);
    if (opening !== null) return opening;
  }
  if (at >= limit) return null;
  if (verb.object && startsObject(outline, at) && (!verb.marked || hasQuotation(outline, at, limit))) return { first: at, kind: "object" };
  if (verb.figure !== null && givesFigure(outline, verb, at, limit)) return { first: at, kind: "figure" };
  if (verb.lemma === "claim" && /^(?:credit|responsibility|victory)$/.test(tokens[at]?.lower ?? "")) return { first: at, kind: "object" };
  // "Minister says no plan to close border": headlines leave the verb out.
  if (outline.headline && verb.clause && HEADLINE.has(verb.lemma) && limit - at > 2 && (startsObject(outline, at) || isGerund(outline, at)))
    return { first: at, kind: "clause" };
  return null;
}

/** The sentential quotation that opens at the token. */
export function quotationAtToken(outline: Outline, first: number): QuotedTokens | null {
  const { quoted } = outline;
  let low = 0;
  let high = quoted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const one = quoted[low];
  return one !== undefined && one.first === first ? one : null;
}

/** "to leave", "the troops to leave": where it begins. */
export function infinitiveAfter(outline: Outline, from: number, limit: number): Opening | null {
  const { tokens } = outline;
  const at = skipAdverbs(outline, from, limit);
  const isTo = (index: number): boolean =>
    tokens[index]?.lower === "to" &&
    (verbStartingAt(outline, index)?.tense === "infinitive" ||
      tokens[index + 1]?.lower === "be" ||
      (/^["“‘«]$/u.test(tokens[index + 1]?.text ?? "") && tokens[index + 2]?.pos === "VERB"));
  if (at < limit && isTo(at)) return { first: at, kind: "infinitive" };
  // "claimed on Telegram to have shot it down"
  const beyond = tokens[at]?.lower === "to" ? at : skipAdjunct(outline, at, limit);
  if (beyond > at && beyond < limit && isTo(beyond)) return { first: beyond, kind: "infinitive" };
  const phrase = nounStartingAt(outline, at);
  if (phrase === null) return null;
  let end = skipAdverbs(outline, phraseEnd(outline, phrase, limit), limit);
  for (let steps = 0; steps < 2 && !isTo(end); steps++) end = skipAdverbs(outline, skipAdjunct(outline, end, limit), limit);
  const to = tokens[end]?.lower === "not" ? end + 1 : end;
  return to < limit && isTo(to) ? { first: at, kind: "infinitive" } : null;
}

function namingKind(outline: Outline, at: number, limit: number): "naming" | "object" {
  const { tokens } = outline;
  const phrase = nounStartingAt(outline, at);
  if (phrase === null) return "object";
  if (nounStartingAt(outline, phrase.last) !== null && phrase.last < limit) return "naming";
  // "considers the protesters vandals": two plurals side by side.
  const [whom, what] = [tokens[phrase.last - 2], tokens[phrase.last - 1]];
  if (phrase.last - phrase.first > 2 && whom?.pos === "NOUN" && what?.pos === "NOUN" && isPlural(whom) && isPlural(what)) return "naming";
  const after = tokens[phrase.last];
  if (after !== undefined && phrase.last < limit && (after.pos === "ADJ" || /^["“‘']$/u.test(after.text))) return "naming";
  for (let index = phrase.last; index < Math.min(limit, phrase.last + 14); index++) {
    const word = tokens[index];
    if (word === undefined || /^[,;]$/.test(word.text)) break;
    if (word.lower === "as" || word.lower === "to") return "naming";
    // "qualified the protests of “vandalism”": machine translation.
    if (word.lower === "of" && /^["“«]$/u.test(tokens[index + 1]?.text ?? "")) return "naming";
  }
  return "object";
}

function isPlural(token: Token): boolean {
  return token.lower.endsWith("s") && token.lemma !== token.lower;
}

function clauseAfter(outline: Outline, verb: CueVerb, from: number, limit: number): Opening | null {
  const { tokens, quoteOf } = outline;
  const own = quoteOf[from - 1] ?? -1;
  let at = from;
  let heard = false;
  for (let steps = 0; steps < 10 && at < limit; steps++) {
    const token = tokens[at];
    if (token === undefined) return null;
    if ((quoteOf[at] ?? -1) !== own) return verb.quote ? { first: at, kind: "quote" } : verb.clause ? { first: at, kind: "clause" } : null;
    if (token.text === ":" || token.text === ",") {
      const next = at + 1;
      if (next < limit && (quoteOf[next] ?? -1) !== own) return verb.quote ? { first: next, kind: "quote" } : null;
      if (token.text === ":") return next < limit && verb.quote ? { first: next, kind: "clause" } : null;
      if (tokens[next]?.lower === "that" && verb.clause) return { first: next, kind: "clause" };
      // "said, in a letter to parliament, that", "reported, citing the ministry, that"
      const end = tokens[next]?.lower.endsWith("ing") ? nextComma(outline, next, limit) : skipAdjunct(outline, next, limit);
      if (end > next && tokens[end]?.text === ",") {
        const beyond = end + 1;
        if (tokens[beyond]?.lower === "that" && verb.clause) return { first: beyond, kind: "clause" };
        if ((quoteOf[beyond] ?? -1) !== own && beyond < limit && verb.quote) return { first: beyond, kind: "quote" };
      }
      return null;
    }
    if (/^["“‘'«]$/u.test(token.text)) return { first: at, kind: verb.quote || verb.clause ? "clause" : "object" };
    if (verb.clause && token.lower === "that" && !isDemonstrative(outline, at)) return { first: at, kind: "clause" };
    if (
      verb.clause &&
      QUESTION.has(token.lower) &&
      !(verb.lemma === "say" && token.lower === "when") &&
      !(heard && RELATIVE.has(token.lower))
    )
      return { first: at, kind: "clause" };
    if (verb.clause && steps === 0 && !verb.object && startsFinite(outline, at, limit)) return { first: at, kind: "gap" };
    if (verb.lemma === "estimate" && token.lower === "at") return { first: at, kind: "clause" };
    if (
      verb.clause &&
      (token.pos === "SCONJ" || /^(?:if|although|while|because|after|once|unless|despite|as)$/.test(token.lower)) &&
      hasVerb(outline, at + 1, limit)
    ) {
      if (clauseStartsAfterComma(outline, at, limit)) return { first: at, kind: "clause" };
    }
    if (heard && RELATIVE.has(token.lower)) return null;
    const phrase = nounStartingAt(outline, at);
    if (phrase !== null) {
      if (isTime(outline, phrase) && verbStartingAt(outline, skipAdverbs(outline, phrase.last, limit)) === null) {
        at = phrase.last;
        continue;
      }
      const end = skipAdverbs(outline, phraseEnd(outline, phrase, limit), limit);
      const aside = relativeEnd(outline, end, limit);
      if (verb.clause && startsFinite(outline, end, limit)) return { first: at, kind: "clause" };
      if (verb.clause && aside > end && startsFinite(outline, aside, limit)) return { first: at, kind: "clause" };
      if (verb.hearer && !heard) {
        heard = true;
        at = end;
        // "told the programme “Good Morning”"
        const quoted = /^["“‘']$/u.test(tokens[at]?.text ?? "") ? quotationAtToken(outline, at) : null;
        if (quoted !== null && !quoted.sentential && quoted.last < limit && tokens[at - 1]?.text !== ",") at = quoted.last;
        continue;
      }
      if (verb.clause && !verb.object && LOOSE.has(verb.lemma) && hasFinite(outline, end, limit)) return { first: at, kind: "clause" };
      if (verb.clause && !verb.hearer && startsFinite(outline, skipAdjunct(outline, end, limit), limit))
        return { first: at, kind: "clause" };
      return null;
    }
    // "say more are likely"
    if (verb.clause && QUANTITY.has(token.lower) && startsFinite(outline, at + 1, limit)) return { first: at, kind: "clause" };
    // "told the agency at least nine bodies had been found"
    if (verb.clause && HEDGE.test(`${token.lower} ${tokens[at + 1]?.lower ?? ""}`)) {
      const counted = nounStartingAt(outline, at + 2) ?? nounStartingAt(outline, at + 1);
      if (counted !== null && startsFinite(outline, phraseEnd(outline, counted, limit), limit)) return { first: at, kind: "clause" };
    }
    const end = skipAdjunct(outline, at, limit);
    if (end > at) {
      if (verb.clause && tokens[end]?.text === "," && startsClause(outline, end + 1, limit)) return { first: at, kind: "clause" };
      at = end;
      continue;
    }
    if (token.pos === "ADV") {
      at++;
      continue;
    }
    if (verb.clause && (token.lower === "there" || token.pos === "INTJ")) return { first: at, kind: "clause" };
    if (verb.clause && token.pos === "VERB" && token.lower.endsWith("ing") && hasVerb(outline, at + 1, limit))
      return { first: at, kind: "clause" };
    return null;
  }
  return null;
}

function nextComma(outline: Outline, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 14); at++) if (outline.tokens[at]?.text === ",") return at;
  return from;
}

/** "that" with a noun right after it and no verb behind: "said that much". */
function isDemonstrative(outline: Outline, at: number): boolean {
  return !hasVerb(outline, at + 1, Math.min(outline.tokens.length, at + 60));
}

function hasVerb(outline: Outline, from: number, limit: number): boolean {
  for (let at = from; at < limit; at++) {
    const pos = outline.tokens[at]?.pos;
    if (pos === "VERB" || pos === "AUX") return true;
  }
  return false;
}

function hasFinite(outline: Outline, from: number, limit: number): boolean {
  const own = outline.quoteOf[from - 1] ?? -1;
  for (let at = from; at < limit; at++) if ((outline.quoteOf[at] ?? -1) === own && startsFinite(outline, at, limit)) return true;
  return false;
}

function clauseStartsAfterComma(outline: Outline, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 30); at++)
    if (outline.tokens[at]?.text === ",") return startsClause(outline, at + 1, limit);
  return false;
}

function startsClause(outline: Outline, at: number, limit: number): boolean {
  const phrase = nounStartingAt(outline, skipAdverbs(outline, at, limit));
  return (
    phrase !== null && phrase.last < limit && startsFinite(outline, skipAdverbs(outline, phraseEnd(outline, phrase, limit), limit), limit)
  );
}

function startsFinite(outline: Outline, at: number, limit: number): boolean {
  const verb = at < limit ? verbStartingAt(outline, at) : null;
  return verb !== null && verb.tense !== "infinitive" && verb.tense !== "participle";
}

function relativeEnd(outline: Outline, from: number, limit: number): number {
  const { tokens } = outline;
  const opening = tokens[from];
  const next = tokens[from + 1];
  if (opening === undefined || next === undefined) return from;
  if (opening.text === ",") {
    for (let at = from + 2; at < Math.min(limit, from + 30); at++) if (tokens[at]?.text === ",") return at + 1;
    return from;
  }
  if (/^(?:who|which|that|whose)$/.test(opening.lower) || (opening.pos === "VERB" && opening.lower.endsWith("ing"))) {
    const first = verbStartingAt(outline, opening.pos === "VERB" ? from : from + 1);
    if (first === null) return from;
    for (let at = first.last; at < Math.min(limit, first.last + 12); at++) {
      const verb = verbStartingAt(outline, at);
      if (verb !== null && verb.tense !== "infinitive" && verb.tense !== "participle") return at;
    }
  }
  return from;
}

/** The end of a prepositional phrase of time, place, medium or hearer; the same place when there is none. */
export function skipAdjunct(outline: Outline, from: number, limit: number): number {
  const { tokens } = outline;
  let at = from;
  const token = tokens[at];
  if (token === undefined || at >= limit) return from;
  if (token.pos === "ADP" || ADJUNCT.has(token.lower)) {
    const phrase = nounStartingAt(outline, at + 1);
    if (phrase === null || phrase.last > limit) return from;
    at = phraseEnd(outline, phrase, limit);
    if (tokens[at]?.text === "," || at > phrase.last) {
      // An appositive after the hearer's name is taken, a clause is not.
    }
    return at;
  }
  const phrase = nounStartingAt(outline, at);
  if (phrase !== null && (isTime(outline, phrase) || (isMedium(outline, phrase) && false))) return phrase.last;
  return from;
}

function skipAdverbs(outline: Outline, from: number, limit: number): number {
  let at = from;
  while (at < limit && outline.tokens[at]?.pos === "ADV") at++;
  return at;
}

function hasQuotation(outline: Outline, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 40); at++) if (/^["“‘«]$/u.test(outline.tokens[at]?.text ?? "")) return true;
  return false;
}

/** "capture of the airport", where the tagger saw a verb. */
function isGerund(outline: Outline, at: number): boolean {
  return outline.tokens[at]?.pos === "VERB" && outline.tokens[at + 1]?.lower === "of";
}

function startsObject(outline: Outline, at: number): boolean {
  const { tokens, quoteOf } = outline;
  const token = tokens[at];
  if (token === undefined) return false;
  if (nounStartingAt(outline, at) !== null) return true;
  if (/^["“‘'«]$/u.test(token.text) || (quoteOf[at] ?? -1) !== (quoteOf[at - 1] ?? -1)) return true;
  return token.pos === "VERB" && token.lower.endsWith("ing");
}

/** Where a content that begins at `first` ends: at the end of its sentence, or before what another verb of the same speaker adds. */
export function contentEnd(_outline: Outline, opening: Opening, limit: number, cuts: readonly number[]): TokenRange {
  let last = limit;
  for (const cut of cuts) if (cut > opening.first && cut < last) last = cut;
  return { first: opening.first, last };
}
