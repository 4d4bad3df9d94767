import type { TokenRange } from "../../../types/paragraph.ts";
import type { VerbGroup } from "../chunks.ts";
import { contentEnd, openingAfter, quotationAtToken, skipAdjunct } from "./contents.ts";
import type { FoundAttribution } from "./found.ts";
import type { Outline } from "./outline.ts";
import { nounEndingAt, nounStartingAt, phraseEnd, phraseStart, trimmed, verbStartingAt } from "./phrases.ts";
import { subjectAfter, subjectBefore } from "./subjects.ts";
import { CUE_FORMS, type CueVerb } from "./verbs.ts";

/** Where the content of earlier words must end, and for whose words: a coordinated or participial cue of the same speaker, a cue at the end of the sentence. */
interface Cut {
  readonly at: number;
  /** First token of the source; null: cuts whatever is before it. */
  readonly source: number | null;
}

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
      const one = accordingTo(outline, sentence, at - 1, limit, cuts);
      if (one !== null) found.push(one);
      at--;
      continue;
    }
    if (token.text === ":" && at - sentence.first <= 9) {
      const one = colon(outline, sentence, at, limit);
      if (one !== null) found.push(one);
      continue;
    }
    const chunk = chunks[chunkOf[at] ?? -1];
    const verb =
      chunk?.kind === "verb" && chunk.head === at ? chunk : chunk === undefined || chunk.kind === "verb" ? null : mistaken(outline, at);
    if (verb === null) continue;
    const forms = CUE_FORMS.get(token.lower);
    if (forms === undefined) continue;
    const quoting = asSaying(outline, sentence, verb, limit, cuts);
    if (quoting.length > 0) {
      for (const one of quoting) found.push(one);
      continue;
    }
    const one = verbal(outline, sentence, verb, forms, limit, cuts);
    if (one !== null) found.push(one);
  }
  return found.reverse();
}

/** "affirms that", where the tagger took the verb for a noun. */
function mistaken(outline: Outline, at: number): VerbGroup | null {
  const { tokens, chunks, chunkOf } = outline;
  const token = tokens[at];
  const chunk = chunks[chunkOf[at] ?? -1];
  if (token === undefined || chunk === undefined || !CUE_FORMS.has(token.lower) || token.pos === "PROPN" || chunk.last !== at + 1)
    return null;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (next?.lower !== "that" && next?.text !== ":" && !/^["“‘]$/u.test(next?.text ?? "")) return null;
  if (!/s$/.test(token.lower) || before === undefined || !(before.pos === "PRON" || before.pos === "CCONJ" || before.pos === "PROPN"))
    return null;
  return { kind: "verb", first: at, last: at + 1, head: at, lemma: token.lemma, tense: "present", passive: false, negated: false };
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
  const { tokens, quoteOf } = outline;
  const floor = sentence.first;
  const from = verb.last;
  const source = verb.passive ? null : subjectBefore(outline, verb, floor);
  for (const entry of forms) {
    const opening = openingAfter(outline, entry, from, limit);
    if (opening === null) continue;
    const cueLast = entry.particle !== null ? from + 1 : from;
    if (verb.passive) {
      return null;
    }
    const inverted = source === null && opening.kind === "quote" ? subjectAfter(outline, from, limit) : null;
    const who = source ?? inverted;
    if (who === null) continue;
    const last = endFor(outline, opening.first, limit, cuts, who.first);
    const content = trimmed(outline, opening.first, last);
    if (content === null) continue;
    cut(outline, verb, who, cuts);
    return {
      source: [who],
      cue: [{ first: verb.first, last: cueLast }],
      content: [content],
      rule: `<source> ${entry.lemma}${entry.particle === null ? "" : ` ${entry.particle}`} <${opening.kind}>`,
    };
  }
  // Nothing on the right: "…, the mayor said", "…," said the mayor.
  const entry = forms.find((one) => one.particle === null && (one.quote || one.clause));
  if (entry === undefined || verb.passive || verb.tense === "infinitive") return null;
  let who = source;
  let left = source?.first ?? verb.first;
  let right = afterAdjuncts(outline, from, limit);
  let inverted = false;
  const before = tokens[verb.first - 1];
  const closes =
    before !== undefined &&
    verb.first > floor &&
    ((quoteOf[verb.first - 1] ?? -1) !== sentence.quote || before.text === "," || /^["”’'»]$/u.test(before.text));
  if (closes && (source === null || (quoteOf[verb.first - 1] ?? -1) !== sentence.quote || before?.text !== ",") && entry.quote) {
    const after = subjectAfter(outline, from, limit);
    if (after !== null) {
      who = after;
      left = verb.first;
      right = afterAdjuncts(outline, after.last, limit);
      inverted = true;
    }
  } else if (source !== null && before?.text === "," && entry.quote && nounStartingAt(outline, from) !== null) {
    const after = subjectAfter(outline, from, limit);
    if (after !== null && source.last !== verb.first) {
      who = after;
      left = verb.first;
      right = afterAdjuncts(outline, after.last, limit);
      inverted = true;
    }
  }
  if (who === null) return null;
  const rest = tokens[right];
  const ends =
    right >= limit ||
    (rest !== undefined &&
      (/^[,;:—–-]+$/u.test(rest.text) ||
        rest.pos === "CCONJ" ||
        rest.lower === "who" ||
        (rest.pos === "VERB" && rest.lower.endsWith("ing")) ||
        (quoteOf[right] ?? -1) !== sentence.quote ||
        rest.pos === "SCONJ" ||
        rest.pos === "ADP"));
  if (!ends) return null;
  const cue = [{ first: verb.first, last: verb.last }];
  const rule = inverted ? `<content> ${entry.lemma} <source>` : `<content> <source> ${entry.lemma}`;
  if (left > floor) {
    const lead = tokens[left - 1];
    const quoteBefore = (quoteOf[left - 1] ?? -1) !== sentence.quote;
    const as = tokens[left - 1]?.lower === "as" ? left - 1 : -1;
    if (as >= 0 && (as === floor || tokens[as - 1]?.text === ",")) {
      const content = as === floor ? trimmed(outline, right, limit) : trimmed(outline, floor, as);
      if (content === null) return null;
      return { source: [who], cue, content: [content], rule: `as <source> ${entry.lemma} <content>` };
    }
    if (lead === undefined || !(quoteBefore || /^[,—–-]$/u.test(lead.text) || /^["”’'»]$/u.test(lead.text))) return null;
    const first = contentStart(outline, sentence, left);
    const content = trimmed(outline, first, left);
    if (content === null) return null;
    const contents: TokenRange[] = [content];
    const more = rightPart(outline, sentence, content, right, limit, cuts, who.first);
    if (more !== null) contents.push(more);
    cuts.push({ at: left, source: null });
    return { source: [who], cue, content: contents, rule };
  }
  // "…?" The mayor asked.
  const quotation = quotationEndingAt(outline, floor);
  if (quotation === null || sentence.quote >= 0 || !entry.quote) return null;
  const more = rightPart(outline, sentence, quotation, right, limit, cuts, who.first);
  return { source: [who], cue, content: more === null ? [quotation] : [quotation, more], rule };
}

function endFor(outline: Outline, first: number, limit: number, cuts: readonly Cut[], source: number): number {
  return contentEnd(
    outline,
    { first, kind: "clause" },
    limit,
    cuts.filter((one) => one.source === null || one.source === source).map((one) => one.at),
  ).last;
}

/** A coordinated or participial cue ends what the same speaker said before it. */
function cut(outline: Outline, verb: VerbGroup, source: TokenRange, cuts: Cut[]): void {
  const { tokens } = outline;
  let at = verb.first;
  while (tokens[at - 1]?.pos === "ADV") at--;
  const before = tokens[at - 1];
  if (before === undefined || source.last > at - 1) return;
  if (before.pos === "CCONJ" || before.text === ",") {
    let start = at - 1;
    if (tokens[start - 1]?.text === ",") start--;
    cuts.push({ at: start, source: source.first });
  }
}

/** Past days, hearers and media after a cue. */
function afterAdjuncts(outline: Outline, from: number, limit: number): number {
  const { tokens } = outline;
  let at = from;
  for (let steps = 0; steps < 8 && at < limit; steps++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.pos === "ADV") {
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
function contentStart(outline: Outline, sentence: TokenRange, left: number): number {
  const { tokens } = outline;
  let first = sentence.first;
  const token = tokens[first];
  if (token !== undefined && /^(?:but|and|yet|still|meanwhile|however|also|so)$/.test(token.lower) && left - first > 3) {
    first++;
    if (tokens[first]?.text === ",") first++;
  }
  return first;
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
    const quotation = outside(at) ? null : quotationAtToken(outline, at);
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

function quotationEndingAt(outline: Outline, first: number): TokenRange | null {
  const quote = outline.quoteOf[first - 1] ?? -1;
  const one = outline.quoted[quote];
  return one === undefined || one.last !== first ? null : { first: one.first, last: one.last };
}

/** "according to the ministry": all the rest of the sentence is the content. */
function accordingTo(
  outline: Outline,
  sentence: TokenRange & { readonly quote: number },
  first: number,
  limit: number,
  cuts: Cut[],
): FoundAttribution | null {
  const { tokens } = outline;
  const phrase = nounStartingAt(outline, first + 2);
  if (phrase === null) return null;
  const last = phraseEnd(outline, phrase, limit);
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
    cue: [{ first, last: first + 2 }],
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
  if (first !== sentence.first) return null;
  const head = tokens[phrase.head];
  if (head === undefined) return null;
  const quoted = (quoteOf[at + 1] ?? -1) >= 0 || /^["“‘'«]$/u.test(tokens[at + 1]?.text ?? "");
  if (paragraph.kind !== "headline" && !(head.pos === "PROPN" && (quoted || at - first <= 4))) return null;
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
