import type { NameMark } from "../../../types/marks.ts";
import type { Paragraph, Token, TokenRange } from "../../../types/paragraph.ts";
import type { Quotation } from "../../../understand/quotations.ts";
import { chunks, type NounPhrase, type VerbGroup } from "../chunks.ts";
import { CUE_FORMS } from "./verbs.ts";

/** A quotation in tokens, its marks included. */
export interface QuotedTokens extends TokenRange {
  readonly depth: number;
  /** It can stand as a sentence: more than a borrowed word or two. */
  readonly sentential: boolean;
  readonly quotation: Quotation;
}

/** A paragraph seen as the finder of statements needs it: phrases, quotations, and sentences that no quotation is cut by. */
export interface Outline {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly chunks: readonly (NounPhrase | VerbGroup)[];
  /** Index of the chunk that each token is in; -1: none. */
  readonly chunkOf: Int32Array;
  readonly quoted: readonly QuotedTokens[];
  /** Index of the innermost sentential quotation that each token is in; -1: none. */
  readonly quoteOf: Int32Array;
  /** Sentences outside of sentential quotations first, then those inside, each with the quotation it is in (-1: none). */
  readonly sentences: readonly (TokenRange & { readonly quote: number })[];
}

/** Outlines one paragraph. */
export function outline(given: Paragraph, quotations: readonly Quotation[], names: readonly NameMark[]): Outline {
  const tokens = corrected(given.tokens, names);
  const paragraph = { ...given, tokens };
  const list = chunks(paragraph);
  const chunkOf = new Int32Array(tokens.length).fill(-1);
  for (let index = 0; index < list.length; index++) {
    const chunk = list[index];
    if (chunk !== undefined) chunkOf.fill(index, chunk.first, chunk.last);
  }
  const quoted = quotedTokens(tokens, quotations);
  const quoteOf = new Int32Array(tokens.length).fill(-1);
  for (let index = 0; index < quoted.length; index++) {
    const one = quoted[index];
    if (one?.sentential) quoteOf.fill(index, one.first, one.last);
  }
  const partial = { paragraph, tokens, chunks: list, chunkOf, quoted, quoteOf };
  return { ...partial, sentences: sentencesOf(partial) };
}

/** The parts of speech as names and neighbours have them: "Ted" is no verb, "for" before a name no conjunction. */
function corrected(tokens: readonly Token[], names: readonly NameMark[]): readonly Token[] {
  let copy: Token[] | null = null;
  const set = (at: number, pos: Token["pos"]): void => {
    const token = tokens[at];
    if (token === undefined || token.pos === pos) return;
    copy ??= [...tokens];
    copy[at] = { ...token, pos };
  };
  for (const name of names) {
    for (let at = name.first; at < name.last; at++) {
      const token = tokens[at];
      if (token !== undefined && startsBig(token) && token.pos !== "DET" && token.pos !== "ADP" && token.pos !== "PART")
        set(at, name.label === "nationality" ? "ADJ" : "PROPN");
    }
  }
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.pos === "SCONJ" && token.lower === "for") set(at, "ADP");
    else if (token.pos === "NOUN" && isVerbInFact(copy ?? tokens, at)) set(at, "VERB");
    else if (
      token.pos === "VERB" &&
      startsBig(token) &&
      startsBig(tokens[at + 1]) &&
      tokens[at + 1]?.pos === "PROPN" &&
      !/^[.!?:”"“]$/u.test(tokens[at - 1]?.text ?? "") &&
      !CUE_FORMS.has(token.lower)
    )
      set(at, "PROPN");
  }
  return copy ?? tokens;
}

/** "affirms that", "(Red Cross) estimates at": a cue verb that was taken for a noun. */
function isVerbInFact(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token === undefined || before === undefined || next === undefined || !CUE_FORMS.has(token.lower)) return false;
  // "Residents fear that"
  if (!token.lower.endsWith("s")) return next.lower === "that" && before.pos === "NOUN" && before.lower.endsWith("s");
  if (next.lower === "that" && before.pos === "NOUN") return !hasVerbBefore(tokens, at);
  const follows = next.lower === "that" || /^[:"“‘]$/u.test(next.text) || (token.lower === "estimates" && next.lower === "at");
  return follows && (before.pos === "PRON" || before.pos === "CCONJ" || before.pos === "PROPN" || before.text === ")");
}

/** A verb between the last comma or point and the token. */
function hasVerbBefore(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 12); index--) {
    const token = tokens[index];
    if (token === undefined || /^[.,;:!?"“”]$/u.test(token.text)) return false;
    if (token.pos === "VERB" || token.pos === "AUX") return true;
  }
  return false;
}

function quotedTokens(tokens: readonly Token[], quotations: readonly Quotation[]): QuotedTokens[] {
  const quoted: QuotedTokens[] = [];
  let at = 0;
  for (const quotation of quotations) {
    while (at > 0 && (tokens[at - 1]?.end ?? 0) > quotation.start) at--;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= quotation.start) at++;
    let last = at;
    let verbs = 0;
    while (last < tokens.length && (tokens[last]?.start ?? 0) < quotation.end) {
      const pos = tokens[last]?.pos;
      if (pos === "VERB" || pos === "AUX") verbs++;
      last++;
    }
    if (last <= at) continue;
    const ending = /^['`]$/.test(tokens[last - 2]?.text ?? "") ? (tokens[last - 3]?.text ?? "") : (tokens[last - 2]?.text ?? "");
    const count = last - at - 2;
    const ends = /^(?:[.,!?…]|\.\.\.)$/u.test(ending);
    const sentential =
      !quotation.closed ||
      quotation.continued ||
      (ends && count > 1 && (verbs > 0 || startsBig(tokens[at + 1]))) ||
      (verbs > 0 && count > 4 && startsBig(tokens[at + 1])) ||
      count > 12;
    quoted.push({ first: at, last, depth: quotation.depth, sentential, quotation });
  }
  return quoted;
}

function startsBig(token: Token | undefined): boolean {
  return token !== undefined && token.text.charAt(0) !== token.lower.charAt(0);
}

function sentencesOf(outline: Omit<Outline, "sentences">): (TokenRange & { quote: number })[] {
  const { paragraph, tokens, quoted, quoteOf } = outline;
  const outer: (TokenRange & { quote: number })[] = [];
  const inner: (TokenRange & { quote: number })[] = [];
  const starts = new Set<number>();
  for (const sentence of paragraph.sentences) starts.add(sentence.first);
  for (const one of quoted) {
    if (!one.sentential) continue;
    const ending = tokens[one.last - 2]?.text ?? "";
    const next = tokens[one.last];
    if (/^(?:[.!?…]+)$/u.test(ending) && startsBig(next)) starts.add(one.last);
  }
  const sorted = [...starts].sort((a, b) => a - b);
  let first = 0;
  let innerFirst = -1;
  let innerQuote = -1;
  const endInner = (last: number): void => {
    if (innerFirst >= 0 && last > innerFirst) inner.push({ first: innerFirst, last, quote: innerQuote });
    innerFirst = -1;
  };
  for (const one of quoted) if (one.sentential) sorted.push(one.first + 1, one.last - (one.quotation.closed ? 1 : 0));
  sorted.push(tokens.length);
  sorted.sort((a, b) => a - b);
  let previous = -1;
  for (const start of sorted) {
    if (start === previous || start > tokens.length) continue;
    previous = start;
    endInner(start);
    const quote = start < tokens.length ? (quoteOf[start] ?? -1) : -1;
    const opener = quote >= 0 && quoted[quote]?.first === start;
    if (quote >= 0 && !opener) {
      innerFirst = start;
      innerQuote = quote;
      continue;
    }
    if (!starts.has(start) && start < tokens.length) continue;
    const lead = tokens[start];
    // "…," / "said the mayor": a break before a comma or a small letter is none.
    if (lead !== undefined && tokens[start - 1]?.end === lead.start && tokens[start - 1]?.text === "." && /^\p{L}/u.test(lead.text))
      continue;
    if (lead !== undefined && start > first && /^[,;a-z―–—]/u.test(lead.text) && (quoteOf[start - 1] ?? -1) >= 0) continue;
    if (start > first) outer.push({ first, last: start, quote: -1 });
    first = start;
  }
  if (first < tokens.length) outer.push({ first, last: tokens.length, quote: -1 });
  return [...outer, ...inner];
}
