import type { AttributionMark, Marks } from "../types/marks.ts";
import type { Paragraph, TokenRange } from "../types/paragraph.ts";

/** Marks of one paragraph that belong to one statement. */
interface Linked {
  readonly source: AttributionMark[];
  readonly cue: AttributionMark[];
  readonly content: AttributionMark[];
}

/** True when a cue with no source beside it has the source of the cue before it in the sentence ("…, adding that"). */
export type SharesSource = (paragraph: Paragraph, cue: TokenRange) => boolean;

/** A mark and the index of its paragraph. */
export interface Placed {
  readonly paragraph: number;
  readonly mark: AttributionMark;
}

/** Marks of a report that belong to one statement. */
export interface LinkedReport {
  readonly source: readonly Placed[];
  readonly cue: readonly Placed[];
  readonly content: readonly Placed[];
}

/** Links the marks of a report that belong to no group: paragraph by paragraph, and over the colon that ends one and announces what the next one quotes. */
export function linkReport(paragraphs: readonly Paragraph[], marks: readonly Marks[], sharesSource: SharesSource): readonly LinkedReport[] {
  const found: (LinkedReport & { readonly content: Placed[] })[] = [];
  /** The cue before the colon that ends a paragraph, waiting for what the next one quotes. */
  let announced: (typeof found)[number] | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const loose = (marks[index]?.attribution ?? []).filter(({ group }) => group === null);
    const placed = (list: readonly AttributionMark[]): Placed[] => list.map((mark) => ({ paragraph: index, mark }));
    const linked = loose.length === 0 ? [] : linkLoose(paragraph, loose, sharesSource);
    const joined = linked.map(({ source, cue, content }) => ({ source: placed(source), cue: placed(cue), content: placed(content) }));
    const first = joined[0];
    if (announced !== null && first !== undefined && first.cue.length === 0) {
      announced.content.push(...first.content);
      joined.shift();
    }
    announced = null;
    for (const one of joined) {
      found.push(one);
      if (one.content.length === 0 && paragraph.tokens.at(-1)?.text === ":") announced = one;
    }
  }
  return found;
}

/** Cues take the source nearest to them and the contents nearest to them, within the sentence before beyond it. */
function linkLoose(paragraph: Paragraph, marks: readonly AttributionMark[], sharesSource: SharesSource): Linked[] {
  if (marks.length === 0) return [];
  const sentenceOf = sentenceIndex(paragraph);
  const order = mended(paragraph, marks);
  const cues = order.filter((mark) => mark.label === "cue");
  const sources = order.filter((mark) => mark.label === "source");
  const linked: Linked[] = cues.map((cue) => ({ source: [], cue: [cue], content: [] }));
  const claimed = new Set<AttributionMark>();
  for (let at = 0; at < cues.length; at++) {
    const cue = cues[at];
    const one = linked[at];
    if (cue === undefined || one === undefined) continue;
    const previous = cues[at - 1];
    const next = cues[at + 1];
    let best: AttributionMark | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const source of near(sources, cue.first)) {
      if (sentenceOf(source.first) !== sentenceOf(cue.first)) continue;
      const before = source.last <= cue.first;
      // A source beyond another cue is that cue's, unless a content of that cue lies between.
      if (before && previous !== undefined && source.last <= previous.first) continue;
      if (!before && next !== undefined && next.last <= source.first) continue;
      const gap = (before ? cue.first - source.last : source.first - cue.last) + (before ? 0 : 1);
      if (gap < least) {
        least = gap;
        best = source;
      }
    }
    if (best === null) {
      // "Ruiz, who leads the union, said": beyond another cue, where nobody else claims it.
      const free = near(sources, cue.first).filter(
        (source) => source.last <= cue.first && sentenceOf(source.first) === sentenceOf(cue.first) && !claimed.has(source),
      );
      best = cue.first - (free.at(-1)?.last ?? -1000) < 60 ? (free.at(-1) ?? null) : null;
    }
    if (best !== null) {
      claimed.add(best);
      one.source.push(best);
    } else if (previous !== undefined && sentenceOf(previous.first) === sentenceOf(cue.first) && sharesSource(paragraph, cue)) {
      const shared = linked[at - 1]?.source[0];
      if (shared !== undefined) one.source.push(shared);
    }
  }
  /** Sources that no cue took, each with the contents of its sentence: what a marker leaves that missed the cue. */
  const cueless = new Map<AttributionMark, Linked>();
  const places = new Map(cues.map((cue, at) => [cue, at]));
  let latest = -1;
  for (const mark of order) {
    if (mark.label !== "content") continue;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const cue of near(cues, mark.first)) {
      const at = places.get(cue) ?? -1;
      const same = sentenceOf(cue.first) === sentenceOf(mark.first) || sentenceOf(cue.first) === sentenceOf(mark.last - 1);
      const gap = cue.last <= mark.first ? mark.first - cue.last : cue.first >= mark.last ? cue.first - mark.last + 2 : 0;
      const reach = gap + (same ? 0 : 40);
      if (reach < least) {
        least = reach;
        best = at;
      }
    }
    const chosen = linked[best];
    if (chosen === undefined) {
      const last = linked.at(-1);
      if (last !== undefined) last.content.push(mark);
      else linked.push({ source: near(sources, mark.first).slice(0, 1), cue: [], content: [mark] });
      continue;
    }
    if (least >= 40) {
      const own = near(sources, mark.first).find(
        (source) =>
          !claimed.has(source) &&
          (sentenceOf(source.first) === sentenceOf(mark.first) || sentenceOf(source.first) === sentenceOf(mark.last - 1)),
      );
      if (own !== undefined) {
        const one = cueless.get(own) ?? { source: [own], cue: [], content: [] };
        one.content.push(mark);
        cueless.set(own, one);
        continue;
      }
    }
    // A sentence of its own goes on with whoever spoke last.
    const far = least >= 40 && latest >= 0 ? (linked[latest] ?? chosen) : chosen;
    far.content.push(mark);
    latest = far === chosen ? best : latest;
  }
  for (const one of cueless.values()) linked.push(one);
  return linked;
}

/** Marks in order; two contents with one word between them, which a marker lost, are one. */
function mended(paragraph: Paragraph, marks: readonly AttributionMark[]): readonly AttributionMark[] {
  const order: AttributionMark[] = [];
  for (const mark of [...marks].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const last = order.at(-1);
    const gap = last === undefined || last.label !== mark.label ? -1 : mark.first - last.last;
    const between = last === undefined ? undefined : paragraph.tokens[last.last];
    const lost = mark.label === "content" && gap === 1 && between !== undefined && !/^(?:[.,;:!?]|and|but|or)$/u.test(between.lower);
    if (last !== undefined && lost) order[order.length - 1] = { ...last, last: Math.max(last.last, mark.last) };
    else order.push(mark);
  }
  return order;
}

/** The few marks of a list in order that stand around a token. */
function near(list: readonly AttributionMark[], token: number): readonly AttributionMark[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return list.slice(Math.max(0, low - 4), low + 4);
}

function sentenceIndex(paragraph: Paragraph): (token: number) => number {
  const { sentences } = paragraph;
  return (token) => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.last ?? 0) <= token) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
