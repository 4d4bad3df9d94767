import type { Maker } from "../types/maker.ts";
import type { Paragraph } from "../types/paragraph.ts";
import { overlaps, type Span } from "../types/span.ts";
import type { Quotation } from "./quotations.ts";
import { type Attribution, endOf } from "./statements.ts";

/**
 * Quotations that go on: over paragraphs, as one attribution with more fragments; and quotations that stand alone with no cue, as an attribution of their own that
 * carries the speaker of the one before it.
 */
export function carryOn(
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const merged = mergeChains(quotations, attributions);
  return carryAlone(paragraphs, quotations, merged);
}

function mergeChains(quotations: readonly Quotation[], attributions: readonly Attribution[]): readonly Attribution[] {
  const list: (Attribution | null)[] = [...attributions];
  let chain: Quotation[] = [];
  const settle = (): void => {
    if (chain.length > 1) {
      const holders: number[] = [];
      for (let index = 0; index < list.length; index++) {
        const one = list[index];
        if (one?.content.some((span) => overlapsAny(chain, span)) && !one.cue.some((cue) => overlapsAny(chain, cue))) holders.push(index);
      }
      const keep = holders[0];
      const first = keep === undefined ? undefined : list[keep];
      if (keep !== undefined && first !== null && first !== undefined) {
        const all = holders.map((index) => list[index]).filter((one) => one !== null && one !== undefined);
        const voiced = all.find((one) => one.source.length > 0) ?? first;
        const content = join([...all.flatMap((one) => one.content), ...chain.map(({ start, end }) => ({ start, end }))]);
        for (const index of holders) list[index] = null;
        list[keep] = { ...voiced, content };
      }
    }
    chain = [];
  };
  for (const one of quotations) {
    if (one.depth > 0) continue;
    if (!one.continued) settle();
    chain.push(one);
    if (!one.continues) settle();
  }
  settle();
  return list.filter((one) => one !== null);
}

/** Spans in order, those that touch or overlap made one. */
function join(list: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...list].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start < last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

function carryAlone(
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const result: Attribution[] = [...attributions];
  const contents = join(attributions.flatMap((one) => one.content));
  const positions = new Map(attributions.map((one, index) => [one, index]));
  const order = [...attributions].sort((a, b) => endOf(a) - endOf(b));
  let passed = 0;
  let latest: Attribution | null = null;
  let carried: { readonly start: number; readonly end: number } | null = null;
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    const paragraph = paragraphs[quotation.paragraph];
    if (paragraph === undefined) continue;
    while (passed < order.length) {
      const one = order[passed];
      if (one === undefined || endOf(one) > quotation.start) break;
      latest = one;
      passed++;
    }
    const alone = standsAlone(paragraph, quotation);
    if (!alone || latest === null || overlapsAny(contents, quotation)) continue;
    const last = result.at(-1);
    if (quotation.continued && carried !== null && last !== undefined && last.content.at(-1)?.end === carried.end) {
      result[result.length - 1] = { ...last, content: [...last.content, { start: quotation.start, end: quotation.end }] };
      carried = quotation;
      continue;
    }
    const end: number = Math.max(endOf(latest), carried?.end ?? 0);
    if (latest.paragraph !== quotation.paragraph && !follows(paragraphs, quotation, end)) continue;
    const carries = positions.get(latest) ?? null;
    result.push({
      source: [],
      cue: [],
      content: [{ start: quotation.start, end: quotation.end }],
      paragraph: quotation.paragraph,
      carries,
      by: CARRIED,
    });
    carried = quotation;
  }
  return result;
}

const CARRIED: Maker = { kind: "rule", name: "statement: a quotation with no cue carries on its speaker", score: null };

/** True when the quotation is whole sentences and nothing else. */
function standsAlone(paragraph: Paragraph, quotation: Quotation): boolean {
  const { tokens } = paragraph;
  const first = firstFrom(tokens, quotation.start);
  const last = firstFrom(tokens, quotation.end);
  if (last - first < 5) return false;
  const before = tokens[first - 1];
  const after = tokens[last];
  const ends = /[.!?…]$/u.test(tokens[last - 2]?.text ?? "") || /[.!?…]$/u.test(tokens[last - 1]?.text ?? "");
  const opens = before === undefined || /[.!?…”"’»]$/u.test(before.text);
  const closes = after === undefined || (ends && /^[\p{Lu}"“‘«]/u.test(after.text));
  return ends && opens && closes;
}

/** True when no prose stands between the end of what was said last and the quotation, but for the end of a paragraph. */
function follows(paragraphs: readonly Paragraph[], quotation: Quotation, end: number): boolean {
  for (let index = quotation.paragraph; index >= Math.max(0, quotation.paragraph - 1); index--) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) return false;
    const { tokens } = paragraph;
    for (let at = firstFrom(tokens, Math.min(quotation.start, paragraph.end)) - 1; at >= 0; at--) {
      const token = tokens[at];
      if (token === undefined) return false;
      if (token.end <= end) return true;
      if (!/^[\s\p{P}]+$/u.test(token.text)) {
        // The rest of the sentence in which something was said last is no prose of its own.
        if (!sentenceHolds(paragraph, token.start, end)) return false;
      }
    }
  }
  return false;
}

/** True when the sentence at the offset began before `end`. */
function sentenceHolds(paragraph: Paragraph, offset: number, end: number): boolean {
  const { sentences, tokens } = paragraph;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[sentences[middle]?.first ?? 0]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low - 1];
  return sentence !== undefined && (tokens[sentence.first]?.start ?? 0) < end;
}

/** Whether a span shares a character with any of a list that is in order and does not overlap itself. */
function overlapsAny(list: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const one = list[low];
  return one !== undefined && overlaps(one, span);
}

function firstFrom(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
