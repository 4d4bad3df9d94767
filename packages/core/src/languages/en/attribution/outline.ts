import type { NameMark } from "../../../types/marks.ts";
import type { Paragraph, Token, TokenRange } from "../../../types/paragraph.ts";
import type { Quotation } from "../../../understand/quotations.ts";
import { chunks, type NounPhrase, type VerbGroup } from "../chunks.ts";
import { isHeadline, leadEnd } from "./lead.ts";
import { retagged } from "./retag.ts";

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
  /** Written as headlines are. */
  readonly headline: boolean;
  /** First token behind a dateline or a stamp; 0: there is none. */
  readonly lead: number;
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
  const headline = isHeadline(given);
  const tokens = retagged(given.tokens, names, headline);
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
  const partial = { paragraph, tokens, headline, lead: leadEnd(tokens, names), chunks: list, chunkOf, quoted, quoteOf };
  return { ...partial, sentences: sentencesOf(partial) };
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
      // "We will not yield", the miners have said.
      (verbs > 0 && count > 2 && startsBig(tokens[at + 1]) && tokens[last]?.text === "," && (at === 0 || tokens[at - 1]?.text === ".")) ||
      count > 12;
    quoted.push({ first: at, last, depth: quotation.depth, sentential, quotation });
  }
  return quoted;
}

function startsBig(token: Token | undefined): boolean {
  return token !== undefined && token.text.charAt(0) !== token.lower.charAt(0);
}

function sentencesOf(outline: Omit<Outline, "sentences">): (TokenRange & { quote: number })[] {
  const { paragraph, tokens, quoted, quoteOf, lead: beginning } = outline;
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
  let first = beginning;
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
    if (start === previous || start > tokens.length || start < beginning) continue;
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
