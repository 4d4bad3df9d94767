import type { TokenRange } from "../../../types/paragraph.ts";
import type { VerbGroup } from "../chunks.ts";
import { infinitiveAfter, openingAfter } from "./contents.ts";
import type { FoundAttribution } from "./found.ts";
import type { Outline } from "./outline.ts";
import { nounEndingAt, nounStartingAt, phraseEnd, phraseStart, trimmed } from "./phrases.ts";
import { modifierEnd, subjectAfter, subjectBefore } from "./subjects.ts";
import { type Cut, contentStart, endFor, trailing } from "./trailing.ts";
import { CUE_FORMS, type CueVerb } from "./verbs.ts";

/** Who stands before a colon in a headline or a live blog, where no name does (own compilation, sorted). */
const SPEAKERS: ReadonlySet<string> = new Set(
  `activists agency ambassador army authorities court doctors governor government kremlin leader mayor media militants military minister ministry monitor official officials opposition police president
  prosecutor rebels report residents rescuers source sources spokesman spokesperson spokeswoman survivors union witnesses`.split(/\s+/),
);
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
    if (token.text === ":" && at - sentence.first <= 9) {
      const one = colon(outline, sentence, at, limit);
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
    const one = verbal(outline, sentence, verb, forms, limit, cuts);
    if (one !== null && (sentence.quote < 0 || reportsOthers(outline, one, forms))) found.push(one);
  }
  return found.reverse();
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

/** "…" — Ana Ruiz, farmer: who said it stands behind a dash at the end. */
function signature(outline: Outline, sentence: TokenRange, at: number, limit: number): FoundAttribution | null {
  const { tokens, quoteOf, quoted, paragraph } = outline;
  const quotation = quoted[quoteOf[at - 1] ?? -1];
  const source = nounStartingAt(outline, at + 1);
  // "Nine dead in harbour blast - officials"
  const line = sentence.first === 0 && sentence.last === tokens.length && limit === sentence.last && limit < 24;
  if (
    source !== null &&
    quotation === undefined &&
    (line || paragraph.kind === "headline") &&
    source.last === limit &&
    SPEAKERS.has(tokens[source.head]?.lower ?? "")
  ) {
    const content = trimmed(outline, sentence.first, at);
    if (content === null) return null;
    return {
      source: [{ first: source.first, last: limit }],
      cue: [{ first: at, last: at + 1 }],
      content: [content],
      rule: "<content> - <source>",
    };
  }
  if (quotation === undefined || quotation.last !== at || quotation.first !== sentence.first || source === null) return null;
  if (tokens[source.head]?.pos !== "PROPN" || phraseEnd(outline, source, limit) < limit) return null;
  return {
    source: [{ first: source.first, last: limit }],
    cue: [{ first: at, last: at + 1 }],
    content: [{ first: quotation.first, last: quotation.last }],
    rule: "<quotation> - <source>",
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

/** "Interfax quoted the minister as saying that", "the minister was quoted by Interfax as saying". */
function asSaying(
  outline: Outline,
  sentence: TokenRange,
  verb: VerbGroup,
  limit: number,
  cuts: readonly Cut[],
): readonly FoundAttribution[] {
  const { tokens } = outline;
  if (!/^(?:quot|cit|report)/.test(tokens[verb.head]?.lower ?? "")) return [];
  let as = verb.last;
  while (
    as < Math.min(limit, verb.last + 16) &&
    !(tokens[as]?.lower === "as" && /^(?:saying|telling|writing|stating|warning|adding)$/.test(tokens[as + 1]?.lower ?? ""))
  )
    as++;
  if (tokens[as]?.lower !== "as") return [];
  const participle = tokens[as + 1]?.lower ?? "";
  const subject = subjectBefore(outline, verb, sentence.first);
  const entry = CUE_FORMS.get(participle)?.find((one) => one.particle === null);
  if (entry === undefined || subject === null) return [];
  const agent = tokens[as + 2]?.lower === "by" ? nounStartingAt(outline, as + 3) : null;
  const said = outline.quoted[outline.quoteOf[subject.first - 1] ?? -1];
  // "…," the envoy was quoted as saying by the agency.
  if (verb.passive && said !== undefined && said.last === subject.first) {
    const last = agent === null ? as + 2 : phraseEnd(outline, agent, limit);
    const quotation = { first: said.first, last: said.last };
    return [
      { source: [subject], cue: [{ first: verb.first, last }], content: [quotation], rule: "<content> <source> was quoted as saying" },
    ];
  }
  const opening = openingAfter(outline, entry, as + 2, limit) ?? { first: as + 2, kind: "clause" as const };
  const content = trimmed(outline, opening.first, endFor(outline, opening.first, limit, cuts, -1));
  if (content === null) return [];
  if (verb.passive) {
    return [
      {
        source: [subject],
        cue: [{ first: verb.first, last: as + 2 }],
        content: [content],
        rule: "<source> was quoted as saying <content>",
      },
    ];
  }
  const object = nounStartingAt(outline, verb.last);
  if (object === null) return [];
  const source = { first: object.first, last: phraseEnd(outline, object, as) };
  return [
    { source: [source], cue: [{ first: as, last: as + 2 }], content: [content], rule: "quoted <source> as saying <content>" },
    {
      source: [subject],
      cue: [{ first: verb.first, last: verb.last }],
      content: [{ first: object.first, last: content.last }],
      rule: "<source> quoted <content>",
    },
  ];
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
  const source = verb.passive ? null : subjectBefore(outline, verb, floor);
  if (verb.passive) return passive(outline, verb, forms, floor, limit, cuts);
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
    if (who === null) continue;
    const last = endFor(outline, opening.first, limit, cuts, who.first);
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

const HEARSAY: ReadonlySet<string> = new Set([
  "allege",
  "announce",
  "believe",
  "claim",
  "estimate",
  "expect",
  "fear",
  "report",
  "say",
  "think",
]);

/** "is said to have fled", "it was reported that": the word of nobody. */
function passive(
  outline: Outline,
  verb: VerbGroup,
  forms: readonly CueVerb[],
  floor: number,
  limit: number,
  cuts: readonly Cut[],
): FoundAttribution | null {
  const entry = forms.find((one) => HEARSAY.has(one.lemma) && one.particle === null);
  const subject = entry === undefined ? null : subjectBefore(outline, verb, floor);
  if (entry === undefined || subject === null) return null;
  const infinitive = infinitiveAfter(outline, verb.last, limit);
  const opening = infinitive ?? openingAfter(outline, entry, verb.last, limit);
  const content = opening === null ? null : trimmed(outline, opening.first, endFor(outline, opening.first, limit, cuts, -1));
  if (content === null) return null;
  const cue = [{ first: verb.first, last: verb.last }];
  const that = outline.tokens[content.first]?.lower === "that";
  const it = outline.tokens[subject.first]?.lower === "it" && subject.last === subject.first + 1;
  if (it && that) return { source: [], cue, content: [content], rule: `it was ${entry.lemma} that <content>` };
  if (infinitive === null) return null;
  return { source: [], cue, content: [subject, content], rule: `<content> is ${entry.lemma} to <content>` };
}

/** "reportedly", "allegedly": the word of nobody. */
function hearsayAdverb(outline: Outline, sentence: TokenRange, at: number, limit: number): FoundAttribution | null {
  const left = trimmed(outline, contentStart(outline, sentence, at), at);
  const right = trimmed(outline, at + 1, limit);
  if (right === null) return null;
  return {
    source: [],
    cue: [{ first: at, last: at + 1 }],
    content: left === null ? [right] : [left, right],
    rule: "<content> reportedly <content>",
  };
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

/** "according to the ministry": all the rest of the sentence is the content. */
function accordingTo(
  outline: Outline,
  sentence: TokenRange & { readonly quote: number },
  by: TokenRange,
  limit: number,
  cuts: Cut[],
): FoundAttribution | null {
  const { tokens } = outline;
  const { first } = by;
  const word = tokens[by.last];
  // "according to police", where the tagger saw a verb.
  const lone =
    word !== undefined && (word.pos === "VERB" || word.pos === "ADJ" || word.pos === "ADV")
      ? { kind: "noun" as const, first: by.last, last: by.last + 1, head: by.last }
      : null;
  const phrase = nounStartingAt(outline, by.last) ?? lone;
  if (phrase === null) return null;
  const end = phraseEnd(outline, phrase, limit);
  const last = first === sentence.first ? end : modifierEnd(outline, end, limit);
  const contents: TokenRange[] = [];
  if (first > sentence.first) {
    const left = trimmed(outline, contentStart(outline, sentence, first), first);
    if (left !== null) contents.push(left);
  }
  const comma = tokens[last];
  if (last < limit && comma !== undefined) {
    let start = last;
    if (comma.text === "," || first === sentence.first) {
      if (comma.text === ",") start++;
      const rest = trimmed(outline, start, endFor(outline, start, limit, cuts, -1));
      let verbs = 0;
      for (let at = start; at < limit; at++) if (tokens[at]?.pos === "VERB" || tokens[at]?.pos === "AUX") verbs++;
      const next = tokens[start];
      if (rest !== null && verbs > 0 && next !== undefined && (first === sentence.first || !/^(?:who|which)$/.test(next.lower)))
        contents.push(rest);
    }
  }
  if (contents.length === 0) return null;
  cuts.push({ at: first, source: null });
  return {
    source: [{ first: phrase.first, last }],
    cue: [by],
    content: contents,
    rule: "according to <source> <content>",
  };
}

/** "Ministry: 12 dead", "Tokayev: Those who resist will pay". */
function colon(outline: Outline, sentence: TokenRange & { readonly quote: number }, at: number, limit: number): FoundAttribution | null {
  const { tokens, paragraph, quoteOf } = outline;
  const phrase = nounEndingAt(outline, at);
  if (phrase === null || sentence.quote >= 0) return null;
  const first = phraseStart(outline, phrase, sentence.first);
  for (let index = sentence.first; index < first; index++) if (!/^(?:NUM|PUNCT|SYM|X)$/.test(tokens[index]?.pos ?? "")) return null;
  const head = tokens[phrase.head];
  if (head === undefined) return null;
  const quoted = (quoteOf[at + 1] ?? -1) >= 0 || /^["“‘'«]$/u.test(tokens[at + 1]?.text ?? "");
  if (paragraph.kind !== "headline" && !((head.pos === "PROPN" || SPEAKERS.has(head.lower)) && (quoted || at - first <= 4))) return null;
  if (
    /^(?:note|update|updated|watch|read|breaking|live|exclusive|opinion|analysis|video|photos?|editor|related|more|date|source|by|contact|location|time|where|when)$/i.test(
      head.text,
    )
  )
    return null;
  const content = trimmed(outline, at + 1, limit);
  if (content === null) return null;
  let verbs = quoted ? 1 : 0;
  for (let index = content.first; index < content.last; index++)
    if (tokens[index]?.pos === "VERB" || tokens[index]?.pos === "AUX" || tokens[index]?.pos === "NUM") verbs++;
  if (verbs === 0) return null;
  return { source: [{ first, last: at }], cue: [{ first: at, last: at + 1 }], content: [content], rule: "<source>: <content>" };
}
