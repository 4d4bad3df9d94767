import type { TokenRange } from "../../../types/paragraph.ts";
import type { NounPhrase, VerbGroup } from "../chunks.ts";
import { isMediumWord } from "./media-words.ts";
import type { Outline } from "./outline.ts";

const TIME_WORDS: ReadonlySet<string> = new Set(
  `afternoon april august autumn christmas day december earlier evening february friday hour january july june later march may minute monday month morning night noon november october
  saturday second september spring summer sunday thursday today tomorrow tonight tuesday wednesday week weekend winter year yesterday`.split(
    /\s+/,
  ),
);
/** Prepositions that tie a noun to the noun before it. */
const TIES: ReadonlySet<string> = new Set(
  "across against around at behind beyond for from in inside near of on outside with within without".split(" "),
);

/** The noun phrase that ends right before the token. */
export function nounEndingAt(outline: Outline, last: number): NounPhrase | null {
  const chunk = outline.chunks[outline.chunkOf[last - 1] ?? -1];
  return chunk?.kind === "noun" && chunk.last === last ? chunk : null;
}

/** The noun phrase that begins at the token. */
export function nounStartingAt(outline: Outline, first: number): NounPhrase | null {
  const chunk = outline.chunks[outline.chunkOf[first] ?? -1];
  return chunk?.kind === "noun" && chunk.first === first ? chunk : null;
}

/** The verb group that begins at the token. */
export function verbStartingAt(outline: Outline, first: number): VerbGroup | null {
  const chunk = outline.chunks[outline.chunkOf[first] ?? -1];
  return chunk?.kind === "verb" && chunk.first === first ? chunk : null;
}

/** True when the phrase names a time: "last Monday". */
export function isTime(outline: Outline, phrase: NounPhrase): boolean {
  return TIME_WORDS.has(outline.tokens[phrase.head]?.lemma.toLowerCase() ?? "") || TIME_WORDS.has(outline.tokens[phrase.head]?.lower ?? "");
}

/** A phrase with what belongs to it on its left: "the director" of "the director of the hospital"; where it begins. `floor` is the start of the sentence. */
export function phraseStart(outline: Outline, phrase: NounPhrase, floor: number): number {
  const { tokens } = outline;
  let first = phrase.first;
  for (let steps = 0; steps < 8; steps++) {
    const tie = tokens[first - 1];
    if (tie === undefined || first - 1 <= floor) break;
    const before = nounEndingAt(outline, first - 1);
    // "Kilis, Turkey" after a preposition.
    if (
      tie.text === "," &&
      before !== null &&
      before.first > floor &&
      tokens[before.head]?.pos === "PROPN" &&
      tokens[before.first]?.pos === "PROPN" &&
      tokens[phrase.first]?.pos === "PROPN" &&
      !isTime(outline, before) &&
      tokens[phrase.head]?.pos === "PROPN" &&
      tokens[before.first - 1]?.pos === "ADP"
    ) {
      first = before.first;
      continue;
    }
    if (before === null || before.first < floor) break;
    const head = tokens[before.head];
    if (head === undefined || (head.pos === "PRON" && tie.lower !== "of") || isTime(outline, before)) break;
    if (tie.pos === "ADP" && TIES.has(tie.lower)) {
      first = before.first;
      continue;
    }
    if (tie.lower === "and" || tie.lower === "&" || tie.lower === "or") {
      const earlier = tokens[before.first - 1];
      const opens =
        before.first === floor || earlier === undefined || earlier.text === "," || earlier.pos === "SCONJ" || earlier.pos === "CCONJ";
      if (!opens) break;
      first = before.first;
      continue;
    }
    break;
  }
  // "In an interview Ruiz": the name begins after the medium.
  if (tokens[first - 1]?.pos === "ADP")
    for (let at = phrase.first; at < phrase.head; at++) {
      const word = tokens[at];
      if (word !== undefined && word.pos === "NOUN" && isMediumWord(word) && tokens[at + 1]?.pos === "PROPN") first = at + 1;
    }
  // "Monday officials": the day is no part of them.
  while (first < phrase.first || first < phrase.head) {
    const token = tokens[first];
    if (token !== undefined && TIME_WORDS.has(token.lower) && token.pos !== "VERB") first++;
    else break;
  }
  return first;
}

/** A phrase with what belongs to it on its right: "of" and the like, titles and ages after a comma. `limit` is the end of the sentence. */
export function phraseEnd(outline: Outline, phrase: NounPhrase, limit: number): number {
  const { tokens } = outline;
  let last = phrase.last;
  let head = phrase;
  for (let steps = 0; steps < 12 && last < limit; steps++) {
    const token = tokens[last];
    if (token === undefined) break;
    if (token.pos === "ADP" || token.lower === "of") {
      const next = nounStartingAt(outline, last + 1);
      const common = tokens[head.head]?.pos === "NOUN";
      if (next === null || next.last > limit || isTime(outline, next) || isMedium(outline, next)) break;
      if (token.lower === "of" || (common && TIES.has(token.lower))) {
        last = next.last;
        if (token.lower !== "of") head = next;
        continue;
      }
      break;
    }
    if (token.text === "," || token.text === "(") {
      const end = appositiveEnd(outline, last, limit);
      if (end === null) break;
      last = end;
      continue;
    }
    if (token.lower === "and" || token.lower === "&") {
      const next = nounStartingAt(outline, last + 1);
      if (next === null || next.last > limit || verbStartingAt(outline, next.last) !== null) break;
      last = next.last;
      head = next;
      continue;
    }
    break;
  }
  return last;
}

/** "a farmer", "38", "director of the clinic" between commas after a name; where it ends. */
function appositiveEnd(outline: Outline, comma: number, limit: number): number | null {
  const { tokens } = outline;
  if (tokens[comma]?.text === "(") {
    for (let at = comma + 1; at < Math.min(limit, comma + 8); at++) if (tokens[at]?.text === ")") return at + 1;
    return null;
  }
  const phrase = nounStartingAt(outline, comma + 1);
  if (phrase === null || isTime(outline, phrase)) return null;
  const first = tokens[phrase.first];
  if (first === undefined || first.pos === "PRON") return null;
  let last = phrase.last;
  for (let steps = 0; steps < 6 && last < limit; steps++) {
    const token = tokens[last];
    const next = nounStartingAt(outline, last + 1);
    if (token === undefined || next === null || next.last > limit || isMedium(outline, next)) break;
    if (!(token.pos === "ADP" && TIES.has(token.lower)) && token.lower !== "and") break;
    last = next.last;
  }
  if (last >= limit) return last;
  const after = tokens[last];
  if (after === undefined) return last;
  return /^[,.;:)]$/.test(after.text) || after.pos === "PUNCT" || after.pos === "ADP" || after.lower === "who" ? last : null;
}

/** True when the phrase is where something is said: "a televised address". */
export function isMedium(outline: Outline, phrase: NounPhrase): boolean {
  const head = outline.tokens[phrase.head];
  return head !== undefined && isMediumWord(head);
}

/** Tokens of a range without the commas and conjunctions at its edges; null: nothing left. */
export function trimmed(outline: Outline, first: number, last: number): TokenRange | null {
  const { tokens } = outline;
  let from = first;
  let to = last;
  while (from < to && /^[,;:.\-–—]+$/u.test(tokens[from]?.text ?? "")) from++;
  while (
    to > from &&
    /^[,;:.\-–—]+$/u.test(tokens[to - 1]?.text ?? "") &&
    !(/^\.$/.test(tokens[to - 1]?.text ?? "") && /^(?:mr|dr|u\.s|inc)$/i.test(tokens[to - 2]?.text ?? ""))
  )
    to--;
  return from < to ? { first: from, last: to } : null;
}
