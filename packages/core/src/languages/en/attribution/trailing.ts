import type { TokenRange } from "../../../types/paragraph.ts";
import type { VerbGroup } from "../chunks.ts";
import { breakIn } from "./breaks.ts";
import { contentEnd, quotationAtToken, skipAdjunct } from "./contents.ts";
import type { FoundAttribution } from "./found.ts";
import type { Outline } from "./outline.ts";
import { nounEndingAt, nounStartingAt, phraseEnd, phraseStart, trimmed, verbStartingAt } from "./phrases.ts";
import { canSpeak } from "./speakers.ts";
import { subjectAfter } from "./subjects.ts";
import type { CueVerb } from "./verbs.ts";

/** Where the content of earlier words must end, and for whose words: a coordinated or participial cue of the same speaker, a cue at the end of the sentence. */
export interface Cut {
  readonly at: number;
  /** First token of the source; null: cuts whatever is before it. */
  readonly source: number | null;
}

/** What stands before its cue: "…, the mayor said", "…," said the mayor. With no `forms` the verb is any verb, and only a quotation right before it counts. */
export function trailing(
  outline: Outline,
  sentence: TokenRange & { readonly quote: number },
  verb: VerbGroup,
  forms: readonly CueVerb[],
  source: TokenRange | null,
  limit: number,
  cuts: Cut[],
): FoundAttribution | null {
  const { tokens, quoteOf } = outline;
  const floor = sentence.first;
  if (verb.passive || verb.tense === "infinitive") return null;
  const entry = forms.find((one) => one.particle === null && (one.quote || one.clause));
  const lemma = entry?.lemma ?? forms[0]?.lemma ?? "cue";
  const quotedAt = (at: number): boolean => at >= floor && (quoteOf[at] ?? -1) !== sentence.quote;
  /** A quotation ends right before the token, a comma between or not. */
  const quoteBefore = (at: number): boolean => quotedAt(at - 1) || (tokens[at - 1]?.text === "," && quotedAt(at - 2));
  const before = tokens[verb.first - 1];
  let who = source;
  let left = source?.first ?? verb.first;
  let right = afterAdjuncts(outline, verb.last, limit);
  let inverted = false;
  const opens =
    verb.first > floor &&
    (quoteBefore(verb.first) ||
      (before?.text === "," && entry?.quote === true && entry.lemma !== "tell") ||
      (entry?.quote === true && /^["”’'»]$/u.test(before?.text ?? "")));
  if (opens && (source === null || source.last !== verb.first || source.last - source.first > 1)) {
    const after = source !== null && source.last === verb.first && before?.text !== "," ? null : subjectAfter(outline, verb.last, limit);
    if (after !== null) {
      who = after;
      left = verb.first;
      right = afterAdjuncts(outline, after.last, limit);
      inverted = true;
    }
  }
  const doubled = source === null ? null : speakerNamedTwice(outline, source, verb, forms, limit, left > floor && quoteBefore(left));
  if (doubled !== null) {
    who = doubled;
    right = afterAdjuncts(outline, doubled.last, limit);
  }
  if (who === null) return null;
  const cue = [{ first: verb.first, last: verb.last }];
  const rule = inverted ? `<content> ${lemma} <source>` : `<content> <source> ${lemma}`;
  if (left > floor && quoteBefore(left)) {
    const last = quotedAt(left - 1) ? left : left - 1;
    const quotation = outline.quoted[quoteOf[last - 1] ?? -1];
    if (quotation === undefined || (entry === undefined && (holdsVerb(outline, who) || !speaks(outline, quotation, verb, left))))
      return null;
    const opening = outline.tokens[quotation.first + 1]?.text ?? "";
    const borrowed = quotation.first > floor && /^\p{Ll}/u.test(opening) && !/^[:,]$/.test(tokens[quotation.first - 1]?.text ?? "");
    const contents: TokenRange[] = [{ first: borrowed ? contentStart(outline, sentence, quotation.first) : quotation.first, last }];
    const more = rightPart(outline, sentence, { first: quotation.first, last }, right, limit, cuts, who.first);
    if (more !== null) contents.push(more);
    cuts.push({ at: left, source: null });
    return { source: [who], cue, content: contents, rule };
  }
  const lead = tokens[left - 1];
  const as = left > floor && lead?.lower === "as" && forms.length > 0 ? left - 1 : -1;
  if ((entry === undefined && as < 0) || !endsThere(outline, sentence, right, limit)) return null;
  if (left > floor) {
    if (as >= 0 && (as === floor || tokens[as - 1]?.text === ",")) {
      const content = as === floor ? trimmed(outline, right, limit) : trimmed(outline, floor, as);
      if (content === null || !tells(outline, content)) return null;
      return { source: [who], cue, content: [content], rule: `as <source> ${lemma} <content>` };
    }
    if (lead === undefined || !(/^[,—–-]$/u.test(lead.text) || /^["”’'»]$/u.test(lead.text))) return null;
    const content = trimmed(outline, contentStart(outline, sentence, left), left);
    if (content === null) return null;
    const contents: TokenRange[] = [content];
    const more = rightPart(outline, sentence, content, right, limit, cuts, who.first);
    if (more !== null) contents.push(more);
    else if (!tells(outline, content)) return null;
    cuts.push({ at: left, source: null });
    if (/^[;:]$/.test(tokens[content.first - 1]?.text ?? "")) cuts.push({ at: content.first - 1, source: null });
    return { source: [who], cue, content: contents, rule };
  }
  // "…?" The mayor asked.
  const quotation = quotationEndingAt(outline, floor);
  if (quotation === null || sentence.quote >= 0 || entry?.quote !== true) return null;
  const more = rightPart(outline, sentence, quotation, right, limit, cuts, who.first);
  return { source: [who], cue, content: more === null ? [quotation] : [quotation, more], rule };
}

/** A verb stands in what should name somebody: "Ana Ruiz said in a televised address" is not spoken by "televised". */
function holdsVerb({ tokens }: Outline, source: TokenRange): boolean {
  return tokens.slice(source.first, source.last).some(({ pos }) => pos === "VERB" || pos === "AUX");
}

/** "…", he has said the leader: machine translation keeps the pronoun of the verb and the subject behind it. */
function speakerNamedTwice(
  outline: Outline,
  source: TokenRange,
  verb: VerbGroup,
  forms: readonly CueVerb[],
  limit: number,
  quoted: boolean,
): TokenRange | null {
  const { tokens } = outline;
  const pronoun = tokens[source.first]?.lower ?? "";
  if (!quoted || source.last !== verb.first || source.last !== source.first + 1 || !/^(?:he|she)$/.test(pronoun)) return null;
  if (forms.some((one) => one.hearer)) return null;
  const next = tokens[verb.last];
  if (next === undefined || !(next.lower === "the" || next.pos === "PROPN")) return null;
  const named = subjectAfter(outline, verb.last, limit);
  return named !== null && canSpeak(outline, named) ? named : null;
}

/** True where a quotation ends in a comma, question or exclamation mark and a full verb comes next: "…," the driver barked. */
function speaks(outline: Outline, quotation: TokenRange, verb: VerbGroup, left: number): boolean {
  const { tokens } = outline;
  const ending = tokens[quotation.last - 2]?.text ?? "";
  const comma = tokens[quotation.last]?.text === "," && left > quotation.last;
  return (/[,?!]$/.test(ending) || comma) && tokens[verb.head]?.pos === "VERB" && (verb.tense === "past" || verb.tense === "present");
}

/** True where nothing more is said after the cue: the end, a comma, a conjunction, a participle. */
function endsThere(outline: Outline, sentence: { readonly quote: number }, right: number, limit: number): boolean {
  const rest = outline.tokens[right];
  if (right >= limit || rest === undefined) return true;
  if ((outline.quoteOf[right] ?? -1) !== sentence.quote || /^[,;:—–-]+$/u.test(rest.text)) return true;
  if (rest.pos === "CCONJ" || rest.pos === "SCONJ" || rest.pos === "ADP") return true;
  return /^(?:who|which|that|when|while)$/.test(rest.lower) || (rest.pos === "VERB" && rest.lower.endsWith("ing"));
}

/** True when the words have a verb, or a number as headlines do: "12 dead". */
function tells(outline: Outline, range: TokenRange): boolean {
  for (let at = range.first; at < range.last; at++) {
    const token = outline.tokens[at];
    if (token?.pos === "AUX" || (token?.pos === "VERB" && !token.lower.endsWith("ing"))) return true;
    if (token?.pos === "NUM") return true;
    if (outline.paragraph.kind === "headline" && token?.pos !== "ADP") return true;
  }
  return false;
}

/** Past days, hearers and media after a cue. */
function afterAdjuncts(outline: Outline, from: number, limit: number): number {
  const { tokens } = outline;
  let at = from;
  for (let steps = 0; steps < 8 && at < limit; steps++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.pos === "ADV" || /^(?:early|earlier|late|later)$/.test(token.lower)) {
      at++;
      continue;
    }
    const end = skipAdjunct(outline, at, limit);
    if (end > at) {
      at = end;
      continue;
    }
    const phrase = nounStartingAt(outline, at);
    if (phrase !== null && steps === 0 && verbStartingAt(outline, phrase.last) === null) {
      at = phraseEnd(outline, phrase, limit);
      continue;
    }
    break;
  }
  return at;
}

/** "Meanwhile," and the like before a content are no part of it; neither is what stands before a quotation. */
export function contentStart(outline: Outline, sentence: TokenRange, left: number): number {
  const { tokens } = outline;
  // "riots that, according to the ministry, left 18 dead": only the relative clause and what it is about.
  if (tokens[left - 1]?.text === "," && /^(?:that|which|who)$/.test(tokens[left - 2]?.lower ?? "")) {
    let head = left - 2;
    if (tokens[head - 1]?.text === ",") head--;
    const about = nounEndingAt(outline, head);
    if (about !== null && about.first >= sentence.first) return phraseStart(outline, about, sentence.first);
  }
  let first = sentence.first;
  for (let at = left - 1; at > first && left - at < 60; at--) {
    const mark = tokens[at]?.text;
    if (
      (mark === ";" || (mark === ":" && at - first > 3 && left - at > 4 && hasFinite(outline, at + 1, left))) &&
      (outline.quoteOf[at] ?? -1) === (outline.quoteOf[left] ?? -1)
    ) {
      first = at + 1;
      break;
    }
  }
  const token = tokens[first];
  if (token !== undefined && /^(?:but|and|yet|still|meanwhile|however|also|so)$/.test(token.lower) && left - first > 3) {
    first++;
    if (tokens[first]?.text === ",") first++;
  }
  return first;
}

function hasFinite(outline: Outline, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const verb = verbStartingAt(outline, at);
    if (verb !== null && verb.tense !== "infinitive" && verb.tense !== "participle") return true;
  }
  return false;
}

/** The second half of a content that its cue interrupts: "The dam, she said, will hold." */
function rightPart(
  outline: Outline,
  sentence: TokenRange & { readonly quote: number },
  leftPart: TokenRange,
  right: number,
  limit: number,
  cuts: readonly Cut[],
  source: number,
): TokenRange | null {
  const { tokens, quoteOf } = outline;
  if (right >= limit) return null;
  const outside = (at: number): boolean => (quoteOf[at] ?? -1) === sentence.quote;
  const leftQuoted = !outside(leftPart.last - 1);
  let at = right;
  if (/^[,:;—–-]$/u.test(tokens[at]?.text ?? "")) at++;
  if (leftQuoted) {
    const quotation = outside(at) ? resumed(outline, sentence, at, limit) : quotationAtToken(outline, at);
    return quotation === null ? null : { first: quotation.first, last: quotation.last };
  }
  if (at === right || tokens[right]?.text !== ",") return null;
  const next = tokens[at];
  if (next === undefined || next.lower === "who" || (next.pos === "VERB" && next.lower.endsWith("ing"))) return null;
  let verbs = 0;
  for (let index = at; index < limit; index++) if (tokens[index]?.pos === "VERB" || tokens[index]?.pos === "AUX") verbs++;
  if (verbs === 0) return null;
  return trimmed(outline, at, endFor(outline, at, limit, cuts, source));
}

/** "…," she said, pointing at the map, "and then it stopped": the quotation goes on with a small letter. */
function resumed(outline: Outline, sentence: { readonly quote: number }, from: number, limit: number): TokenRange | null {
  const { tokens, quoteOf } = outline;
  for (let at = from; at < Math.min(limit, from + 30); at++) {
    if ((quoteOf[at] ?? -1) === sentence.quote) continue;
    const quotation = quotationAtToken(outline, at);
    const small = /^\p{Ll}/u.test(tokens[at + 1]?.text ?? "");
    return quotation !== null && small && tokens[at - 1]?.text === "," ? quotation : null;
  }
  return null;
}

function quotationEndingAt(outline: Outline, first: number): TokenRange | null {
  const quote = outline.quoteOf[first - 1] ?? -1;
  const one = outline.quoted[quote];
  return one === undefined || one.last !== first ? null : { first: one.first, last: one.last };
}

/** Where a content ends: at the limit, or before what the same source says next. */
export function endFor(outline: Outline, first: number, limit: number, cuts: readonly Cut[], source: number): number {
  const end = contentEnd(
    outline,
    { first, kind: "clause" },
    limit,
    cuts.filter((one) => one.source === null || one.source === source).map((one) => one.at),
  ).last;
  return breakIn(outline, first, end);
}
