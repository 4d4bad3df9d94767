import type { TokenRange } from "../../../types/paragraph.ts";
import type { VerbGroup } from "../chunks.ts";
import { asSaying } from "./as-saying.ts";
import { openingAfter } from "./contents.ts";
import type { FoundAttribution } from "./found.ts";
import { hearsayAdverb, passive } from "./hearsay.ts";
import { accordingTo, colon, colonBehind, signature } from "./labels.ts";
import { endsClause, objectLimit, relativeLimit, verbBetween } from "./limits.ts";
import { NOUN_CUES, nounCue } from "./nouns.ts";
import type { Outline } from "./outline.ts";
import { trimmed } from "./phrases.ts";
import { relativeNaming } from "./relative-namings.ts";
import { givesFigures, isNobody } from "./speakers.ts";
import { subjectAfter, subjectBefore } from "./subjects.ts";
import { tollVoices } from "./tolls/toll-voices.ts";
import { type Cut, endFor, trailing } from "./trailing.ts";
import { asReported, citedBeside } from "./translated.ts";
import { CUE_FORMS, type CueVerb } from "./verbs.ts";

const HEARSAY_ADVERBS: ReadonlySet<string> = new Set(["allegedly", "purportedly", "reportedly"]);

/** What somebody says in one sentence, in order of the cues. `quote` is the sentential quotation that the sentence stands in; -1: none. */
export function attributionsIn(outline: Outline, sentence: TokenRange & { readonly quote: number }): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  const cuts: Cut[] = [];
  const { tokens, chunks, chunkOf, quoteOf } = outline;
  let limit = sentence.last;
  while (limit > sentence.first && /^[.!?…]+$/u.test(tokens[limit - 1]?.text ?? "")) limit--;
  for (let at = limit - 1; at >= sentence.first; at--) {
    if ((quoteOf[at] ?? -1) !== sentence.quote) continue;
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.lower === "to" && tokens[at - 1]?.lower === "according") {
      const one = accordingTo(outline, sentence, { first: at - 1, last: at + 1 }, limit, cuts);
      const cited = one?.source[0] === undefined ? null : citedBeside(outline, one.source[0], limit);
      if (cited !== null) found.push(cited);
      if (one !== null) found.push(one);
      at--;
      continue;
    }
    if (sentence.quote < 0 && /^(?:[–—―-]|--)$/u.test(token.text)) {
      const one = signature(outline, sentence, at, limit);
      if (one !== null) found.push(one);
      continue;
    }
    if (HEARSAY_ADVERBS.has(token.lower) && sentence.quote < 0) {
      const one = hearsayAdverb(outline, sentence, at, limit);
      if (one !== null) found.push(one);
      continue;
    }
    if (token.lower === "words" && tokens[at + 1]?.lower === "of" && tokens[at - 1]?.lower === "the" && tokens[at - 2]?.lower === "in") {
      const one = accordingTo(outline, sentence, { first: at - 2, last: at + 2 }, limit, cuts);
      if (one !== null) found.push(one);
      continue;
    }
    if (token.text === ":" && outline.headline && limit - at <= 5) {
      const one = colonBehind(outline, sentence, at, limit);
      if (one !== null) {
        found.push(one);
        continue;
      }
    }
    if (token.text === ":" && at - sentence.first <= 9) {
      const one = colon(outline, sentence, at, limit);
      if (one !== null) found.push(one);
      continue;
    }
    if (sentence.quote < 0 && (token.pos === "NOUN" || token.pos === "PROPN") && NOUN_CUES.has(token.lower)) {
      const one = nounCue(outline, sentence, at, limit, cuts);
      if (one !== null) found.push(one);
      continue;
    }
    const chunk = chunks[chunkOf[at] ?? -1];
    if (chunk?.kind !== "verb" || chunk.head !== at) continue;
    if (tokens[at - 1]?.lower === "as" && token.lower.endsWith("ing")) continue;
    const verb = chunk;
    const forms = CUE_FORMS.get(token.lower);
    if (forms === undefined) {
      const introduced = sentence.quote >= 0 ? null : introducing(outline, sentence, verb, limit);
      if (introduced !== null) {
        found.push(introduced);
        continue;
      }
      const spoken =
        sentence.quote >= 0 || !followsQuotation(outline, verb, sentence)
          ? null
          : trailing(outline, sentence, verb, [], subjectBefore(outline, verb, sentence.first), limit, cuts);
      if (spoken !== null) found.push(spoken);
      continue;
    }
    const quoting = asSaying(outline, sentence, verb, limit, cuts);
    if (quoting.length > 0) {
      for (const one of quoting) found.push(one);
      continue;
    }
    if (tokens[verb.first - 1]?.lower === "to" && tokens[verb.first - 2]?.lower === "according") continue;
    const one = asReported(outline, sentence, verb, forms, limit, cuts) ?? verbal(outline, sentence, verb, forms, limit, cuts);
    const aside = one?.source[0];
    const cited = aside === undefined || aside.last >= verb.first ? null : citedBeside(outline, aside, verb.first);
    // What the source says next ("… and demanded") is its own word.
    if (cited !== null && !verbBetween(outline, cited.content[0]?.last ?? verb.first, verb.first)) found.push(cited);
    if (one !== null && (sentence.quote < 0 || reportsOthers(outline, one, forms))) found.push(one);
  }
  return [...tollVoices(outline, sentence, found.reverse())];
}

/** Any verb with a comma or colon and a quotation that is a sentence behind it: "The driver barked: …". */
function introducing(outline: Outline, sentence: TokenRange, verb: VerbGroup, limit: number): FoundAttribution | null {
  const { tokens, quoteOf } = outline;
  let mark = verb.last;
  while (mark < Math.min(limit, verb.last + 2) && tokens[mark]?.pos === "ADV") mark++;
  if (!/^[,:]$/.test(tokens[mark]?.text ?? "") || (quoteOf[mark + 1] ?? -1) < 0 || verb.passive || tokens[verb.head]?.pos !== "VERB")
    return null;
  const quotation = outline.quoted[quoteOf[mark + 1] ?? -1];
  const source = subjectBefore(outline, verb, sentence.first);
  if (quotation === undefined || source === null || quotation.first !== mark + 1) return null;
  return {
    source: [source],
    cue: [{ first: verb.first, last: verb.last }],
    content: [{ first: quotation.first, last: quotation.last }],
    rule: "<source> cue: <quotation>",
  };
}

/** A quotation that is a sentence ends a few words before the verb. */
function followsQuotation(outline: Outline, verb: VerbGroup, sentence: TokenRange): boolean {
  for (let at = verb.first - 1; at >= Math.max(sentence.first, verb.first - 10); at--) if ((outline.quoteOf[at] ?? -1) >= 0) return true;
  return false;
}

/** Inside a quotation only what others are said to have said counts, not the speaker's own "I think". */
function reportsOthers(outline: Outline, one: FoundAttribution, forms: readonly CueVerb[]): boolean {
  const source = one.source[0];
  if (source === undefined || !forms.some((entry) => entry.clause && entry.quote)) return false;
  return !/^(?:i|we|you|who|that|it|this|people|everybody|everyone|nobody)$/.test(outline.tokens[source.first]?.lower ?? "");
}

/** "The mayor said:" at the end of a paragraph, whose quotation is the next one. */
export function announcement(outline: Outline): FoundAttribution | null {
  const { tokens, chunks, sentences } = outline;
  const sentence = sentences.findLast((one) => one.quote < 0);
  const colon = tokens.length - 1;
  if (sentence === undefined || tokens[colon]?.text !== ":") return null;
  for (let at = chunks.length - 1; at >= 0; at--) {
    const verb = chunks[at];
    if (verb === undefined || verb.first < sentence.first) break;
    if (verb.kind !== "verb" || verb.passive) continue;
    const entry = CUE_FORMS.get(tokens[verb.head]?.lower ?? "")?.find((one) => one.quote && one.particle === null);
    const source = entry === undefined ? null : subjectBefore(outline, verb, sentence.first);
    if (entry === undefined || source === null) continue;
    return { source: [source], cue: [{ first: verb.first, last: verb.last }], content: [], rule: `<source> ${entry.lemma}: <paragraph>` };
  }
  return null;
}

function verbal(
  outline: Outline,
  sentence: TokenRange & { readonly quote: number },
  verb: VerbGroup,
  forms: readonly CueVerb[],
  limit: number,
  cuts: Cut[],
): FoundAttribution | null {
  const floor = sentence.first;
  const from = verb.last;
  const called = relativeNaming(outline, verb, forms, floor, limit);
  if (called !== null) {
    const whom = called.content[0]?.first ?? 0;
    // ", an allegation the presidency called “vile”" is no part of what was alleged.
    if (outline.tokens[whom - 1]?.text === ",") cuts.push({ at: whom - 1, source: null });
    return called;
  }
  const source = verb.passive ? null : subjectBefore(outline, verb, floor);
  if (verb.passive) return passive(outline, verb, forms, floor, limit, cuts);
  // "has said nothing", "say otherwise"
  if (/^(?:little|much|nothing|otherwise|so)$/.test(outline.tokens[from]?.lower ?? "") && endsClause(outline, from + 1, limit)) return null;
  for (const entry of forms) {
    const opening = openingAfter(outline, entry, from, limit);
    if (opening === null) continue;
    // "…," she said, "and then it stopped."
    if (
      opening.kind === "quote" &&
      source !== null &&
      source.first - 1 > floor &&
      (outline.quoteOf[source.first - 1] ?? -1) !== sentence.quote
    )
      break;
    const cueLast = entry.particle !== null ? from + 1 : from;
    if (opening.kind === "gap") {
      if (source !== null && outline.tokens[source.first - 2]?.text === ",") cuts.push({ at: source.first - 2, source: null });
      const one = gap(outline, verb, source, opening.first, endFor(outline, opening.first, limit, cuts, source?.first ?? -1), entry.lemma);
      if (one !== null) return one;
      continue;
    }
    const inverted = source === null && opening.kind === "quote" ? subjectAfter(outline, from, limit) : null;
    const who = source ?? inverted;
    if (who === null || isNobody(outline, who)) continue;
    if (opening.kind === "figure" && !givesFigures(outline, who)) continue;
    const last = endFor(
      outline,
      opening.first,
      objectLimit(outline, opening.first, opening.kind, relativeLimit(outline, who, opening.first, opening.kind, limit)),
      cuts,
      who.first,
    );
    const content = trimmed(outline, opening.first, last);
    if (content === null) continue;
    if (bareAfterInfinitive(outline, verb)) return null;
    if (verb.tense === "infinitive" && !/^(?:go|want|continue|appear|begin|come|seem|try)$/.test(governingLemma(outline, verb)))
      return null;
    cut(outline, verb, who, cuts);
    return {
      source: [who],
      cue: [{ first: verb.first, last: cueLast }],
      content: [content],
      rule: `<source> ${entry.lemma}${entry.particle === null ? "" : ` ${entry.particle}`} <${opening.kind}>`,
    };
  }
  // Nothing on the right: "…, the mayor said", "…," said the mayor.
  return trailing(outline, sentence, verb, forms, source, limit, cuts);
}

/** "to see it and verify that": the second verb is an infinitive too. */
function bareAfterInfinitive(outline: Outline, verb: VerbGroup): boolean {
  const { tokens, chunks, chunkOf } = outline;
  const word = tokens[verb.head];
  if (verb.first !== verb.head || word === undefined || word.lower !== verb.lemma || tokens[verb.first - 1]?.pos !== "CCONJ") return false;
  for (let at = verb.first - 2; at >= Math.max(0, verb.first - 14); at--) {
    const chunk = chunks[chunkOf[at] ?? -1];
    if (chunk?.kind === "verb") {
      if (chunk.tense === "infinitive") return true;
      if (chunk.tense !== "past" && chunk.tense !== "participle") return false;
    }
  }
  return false;
}

/** Lemma of the verb right before an infinitive: "went on to say". */
function governingLemma(outline: Outline, verb: VerbGroup): string {
  for (let at = verb.first - 1; at >= Math.max(0, verb.first - 3); at--) {
    const chunk = outline.chunks[outline.chunkOf[at] ?? -1];
    if (chunk?.kind === "verb") return chunk.lemma;
  }
  return "";
}

/** "the rules, which officials said will change": what is said lies on both sides. */
function gap(
  outline: Outline,
  verb: VerbGroup,
  source: TokenRange | null,
  first: number,
  last: number,
  lemma: string,
): FoundAttribution | null {
  if (source === null) return null;
  const relative = outline.tokens[source.first - 1];
  if (relative === undefined || !/^(?:which|that|who|what)$/.test(relative.lower)) return null;
  const content = trimmed(outline, first, last);
  if (content === null) return null;
  const before = { first: source.first - 1, last: source.first };
  return {
    source: [source],
    cue: [{ first: verb.first, last: verb.last }],
    content: [before, content],
    rule: `<which> <source> ${lemma} <content>`,
  };
}

/** A coordinated or participial cue ends what the same speaker said before it. */
function cut(outline: Outline, verb: VerbGroup, source: TokenRange, cuts: Cut[]): void {
  const { tokens } = outline;
  let at = verb.first;
  while (tokens[at - 1]?.pos === "ADV") at--;
  const own = tokens[source.first - 1];
  const comma = tokens[source.first - 2];
  if (own !== undefined && source.first < at && (own.pos === "CCONJ" || own.lower === "while") && comma?.text === ",")
    cuts.push({ at: source.first - 2, source: null });
  const before = tokens[at - 1];
  if (before === undefined || source.last > at - 1) return;
  if (/^["”]$/u.test(before.text) && tokens[at - 2]?.text === "," && verb.tense === "participle") {
    cuts.push({ at, source: source.first });
    return;
  }
  if (before.pos === "CCONJ" || before.text === ",") {
    let start = at - 1;
    if (tokens[start - 1]?.text === ",") start--;
    cuts.push({ at: start, source: source.first });
  }
}
