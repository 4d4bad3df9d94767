import type { TokenRange } from "../../../types/paragraph.ts";
import type { FoundAttribution } from "./found.ts";
import { isMediumWord } from "./media-words.ts";
import type { Outline } from "./outline.ts";
import { nounEndingAt, nounStartingAt, phraseEnd, phraseStart, trimmed } from "./phrases.ts";
import { modifierEnd } from "./subjects.ts";
import { type Cut, contentStart, endFor } from "./trailing.ts";
import { citedBeside } from "./translated.ts";
import { CUE_FORMS } from "./verbs.ts";

/** Who stands before a colon in a headline or a live blog, where no name does (own compilation, sorted). */
const SPEAKERS: ReadonlySet<string> = new Set(
  `activists agency ambassador army authorities court doctors governor government kremlin leader mayor media militants military minister ministry monitor official officials opposition police president
  prosecutor rebels report residents rescuers source sources spokesman spokesperson spokeswoman survivors union witnesses`.split(/\s+/),
);

/** "according to the ministry": all the rest of the sentence is the content. */
export function accordingTo(
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
  // "according to has informed the ministry": machine translation keeps the verb.
  const chunk = outline.chunks[outline.chunkOf[by.last] ?? -1];
  const verb = chunk?.kind === "verb" ? chunk : null;
  const told = verb !== null && CUE_FORMS.has(tokens[verb.head]?.lower ?? "") ? nounStartingAt(outline, verb.last) : null;
  const phrase = told ?? nounStartingAt(outline, by.last) ?? lone;
  if (phrase === null) return null;
  const end = phraseEnd(outline, phrase, limit);
  const last = first === sentence.first ? end : modifierEnd(outline, end, limit);
  const contents: TokenRange[] = [];
  if (first > sentence.first) {
    const left = trimmed(outline, contentStart(outline, sentence, first), first);
    // "That's according to the Red Cross": of what was said before.
    const bare = left !== null && left.last - left.first < 3 && /^(?:it|that|this)$/.test(tokens[left.first]?.lower ?? "");
    if (left !== null && !bare) contents.push(left);
  }
  const comma = tokens[last];
  if (last < limit && comma !== undefined) {
    let start = last;
    const cited = citedBeside(outline, { first: phrase.first, last }, limit)?.content[0];
    if (cited !== undefined) start = cited.last;
    // "According to the agency, which has run it since May, …"
    if (first === sentence.first && comma.text === "," && /^(?:which|who|whose)$/.test(tokens[last + 1]?.lower ?? ""))
      for (let at = last + 2; at < Math.min(limit, last + 30) && start === last; at++) if (tokens[at]?.text === ",") start = at;
    if (comma.text === "," || first === sentence.first) {
      if (tokens[start]?.text === ",") start++;
      const rest = trimmed(outline, start, endFor(outline, start, limit, cuts, -1));
      let verbs = 0;
      for (let at = start; at < limit; at++) if (tokens[at]?.pos === "VERB" || tokens[at]?.pos === "AUX") verbs++;
      const next = tokens[start];
      if (rest !== null && verbs > 0 && next !== undefined && (first === sentence.first || !/^(?:who|which)$/.test(next.lower)))
        contents.push(rest);
    }
  }
  if (contents.length === 0) return null;
  const relative = tokens[first - 1]?.text === "," && /^(?:that|which|who)$/.test(tokens[first - 2]?.lower ?? "");
  cuts.push({ at: relative ? first - 2 : first, source: null });
  return {
    source: [{ first: phrase.first, last }],
    cue: [told === null || verb === null ? by : { first: by.first, last: verb.last }],
    content: contents,
    rule: "according to <source> <content>",
  };
}

/** "Ministry: 12 dead", "Tokayev: Those who resist will pay". */
export function colon(
  outline: Outline,
  sentence: TokenRange & { readonly quote: number },
  at: number,
  limit: number,
): FoundAttribution | null {
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

/** "Junta to free 300 prisoners: state TV": who says it stands behind the colon of a headline. */
export function colonBehind(
  outline: Outline,
  sentence: TokenRange & { readonly quote: number },
  at: number,
  limit: number,
): FoundAttribution | null {
  const { tokens } = outline;
  const phrase = nounStartingAt(outline, at + 1);
  if (sentence.quote >= 0 || phrase === null || phrase.last < limit || at - sentence.first < 4) return null;
  const head = tokens[phrase.head];
  if (head === undefined || !(head.pos === "PROPN" || SPEAKERS.has(head.lower) || isMediumWord(head))) return null;
  const content = trimmed(outline, sentence.first, at);
  let tells = false;
  for (let index = sentence.first; index < at; index++) if (/^(?:VERB|AUX|NUM)$/.test(tokens[index]?.pos ?? "")) tells = true;
  if (content === null || !tells) return null;
  return {
    source: [{ first: phrase.first, last: limit }],
    cue: [{ first: at, last: at + 1 }],
    content: [content],
    rule: "<content>: <source>",
  };
}

/** "…" — Ana Ruiz, farmer: who said it stands behind a dash at the end. */
export function signature(outline: Outline, sentence: TokenRange, at: number, limit: number): FoundAttribution | null {
  const { tokens, quoteOf, quoted, paragraph } = outline;
  const quotation = quoted[quoteOf[at - 1] ?? -1];
  const source = nounStartingAt(outline, at + 1);
  // "Nine dead in harbour blast - officials"
  const line = sentence.first === outline.lead && sentence.last === tokens.length && limit === sentence.last && limit < 24;
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
