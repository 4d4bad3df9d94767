import type { Maker } from "../types/maker.ts";
import type { AttributionMark, Marks } from "../types/marks.ts";
import { type Paragraph, spanOf, type TokenRange } from "../types/paragraph.ts";
import { covers, type Span } from "../types/span.ts";

/** Marks that were linked: who, by which words, what. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Index of the paragraph of its cue, else of its content. */
  readonly paragraph: number;
  /** Its speaker is that of the attribution with this index, which stands before it. */
  readonly carries: number | null;
  readonly by: Maker;
}

/** True when a cue with no source beside it has the source of the cue before it in the sentence ("…, adding that"). */
export type SharesSource = (paragraph: Paragraph, cue: TokenRange) => boolean;

interface Linked {
  source: AttributionMark[];
  cue: AttributionMark[];
  content: AttributionMark[];
}

/** Links the marks of a report: by their groups where the marker knows them, else by where they stand. In order of the text. */
export function linkMarks(paragraphs: readonly Paragraph[], marks: readonly Marks[], sharesSource: SharesSource): readonly Attribution[] {
  const groups = new Map<number, Linked>();
  const linked: Linked[] = [];
  const paragraphOf = new Map<AttributionMark, number>();
  /** The cue before the colon that ends a paragraph, waiting for what the next one quotes. */
  let announced: Linked | null = null;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    const own = marks[index]?.attribution;
    if (paragraph === undefined || own === undefined || own.length === 0) continue;
    const loose: AttributionMark[] = [];
    for (const mark of own) {
      paragraphOf.set(mark, index);
      if (mark.group === null) {
        loose.push(mark);
        continue;
      }
      let group = groups.get(mark.group);
      if (group === undefined) {
        group = { source: [], cue: [], content: [] };
        groups.set(mark.group, group);
        linked.push(group);
      }
      group[mark.label].push(mark);
    }
    const joined = linkLoose(paragraph, loose, sharesSource);
    for (const one of joined) for (const mark of [...one.source, ...one.cue, ...one.content]) paragraphOf.set(mark, index);
    const first = joined[0];
    if (announced !== null && first !== undefined && first.cue.length === 0) {
      announced.content.push(...first.content);
      joined.shift();
    }
    announced = null;
    for (const one of joined) {
      linked.push(one);
      if (one.content.length === 0 && paragraph.tokens.at(-1)?.text === ":") announced = one;
    }
  }
  const spans = (list: readonly AttributionMark[]): Span[] =>
    list
      .flatMap((mark) => {
        const paragraph = paragraphs[paragraphOf.get(mark) ?? -1];
        return paragraph === undefined ? [] : [spanOf(paragraph, mark)];
      })
      .sort((a, b) => a.start - b.start);
  const found: Attribution[] = [];
  for (const one of linked) {
    const main = one.cue[0] ?? one.content[0];
    if (one.content.length === 0 || main === undefined || (one.cue.length === 0 && one.source.length === 0)) continue;
    const paragraph = paragraphOf.get(main) ?? 0;
    found.push({ source: spans(one.source), cue: spans(one.cue), content: spans(one.content), paragraph, carries: null, by: main.by });
  }
  return found.sort((a, b) => startOf(a) - startOf(b));
}

/** Where the first words of an attribution stand. */
export function startOf(one: Attribution): number {
  return Math.min(
    one.source[0]?.start ?? Number.MAX_SAFE_INTEGER,
    one.cue[0]?.start ?? Number.MAX_SAFE_INTEGER,
    one.content[0]?.start ?? Number.MAX_SAFE_INTEGER,
  );
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

/** Where the last words of an attribution end. */
export function endOf(one: Attribution): number {
  return Math.max(one.source.at(-1)?.end ?? 0, one.cue.at(-1)?.end ?? 0, one.content.at(-1)?.end ?? 0);
}

/** For each attribution, the index of the innermost other one in whose content it stands whole; null: none. */
export function nest(attributions: readonly Attribution[]): readonly (number | null)[] {
  const order = attributions
    .map((one, index) => ({ index, start: startOf(one), end: endOf(one) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const within: (number | null)[] = attributions.map(() => null);
  const open: { readonly index: number; readonly span: Span }[] = [];
  const contents = attributions
    .flatMap((one, index) => one.content.map((span) => ({ index, span })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let at = 0;
  for (const { index, start } of order) {
    const one = attributions[index];
    if (one === undefined) continue;
    while (at < contents.length && (contents[at]?.span.start ?? 0) <= start) {
      const next = contents[at++];
      if (next !== undefined) open.push(next);
    }
    for (let top = open.length - 1; top >= 0; top--) {
      const holder = open[top];
      if (holder === undefined) continue;
      if (holder.span.end <= start) {
        open.splice(top, 1);
        continue;
      }
      const other = attributions[holder.index];
      if (holder.index === index || other === undefined || within[index] !== null) continue;
      const words = one.cue.length > 0 ? [...one.cue, ...one.content] : one.content;
      if (words.every((span) => other.content.some((content) => covers(content, span)))) within[index] = holder.index;
    }
  }
  return within;
}
