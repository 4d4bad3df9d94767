import type { Layer, Mark, ReportPage } from "hearsay/shapes";

/** A run of one block that is drawn in one go. */
export interface Chunk {
  /** Number of its block. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** Words that are marked alike: half-open offsets into the text, and the marks that cover them, the shortest first. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** Characters of a chunk: a paragraph of a megabyte must not be one piece of work. */
const CHUNK = 6_000;
/** Marks drawn in one chunk; a page made to be slow has more. */
const MOST_MARKS = 700;

/** The text of a page in chunks, block by block, cut at spaces. */
export function chunksOf({ text, blocks, marks }: ReportPage): readonly Chunk[] {
  const cuts: { block: number; start: number; end: number; marks: Mark[] }[] = [];
  blocks.forEach((block, number) => {
    let start = block.start;
    while (start < block.end) {
      let end = Math.min(block.end, start + CHUNK);
      if (end < block.end) {
        const space = text.lastIndexOf(" ", end);
        if (space > start + CHUNK / 2) end = space + 1;
        else if (isHighSurrogate(text.charCodeAt(end - 1))) end++;
      }
      cuts.push({ block: number, start, end, marks: [] });
      start = end;
    }
  });
  let first = 0;
  for (const mark of marks) {
    while (first < cuts.length && (cuts[first]?.end ?? 0) <= mark.start) first++;
    for (let at = first; at < cuts.length; at++) {
      const cut = cuts[at];
      if (cut === undefined || cut.start >= mark.end) break;
      if (cut.marks.length < MOST_MARKS) cut.marks.push(mark);
    }
  }
  return cuts;
}

/** A chunk cut where marks of the layers begin and end. */
export function segmentsOf({ start, end, marks }: Chunk, layers: ReadonlySet<Layer>): readonly Segment[] {
  const shown = marks.filter(({ layer }) => layers.has(layer));
  const edges = new Set([start, end]);
  for (const mark of shown) {
    edges.add(Math.max(start, mark.start));
    edges.add(Math.min(end, mark.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (const [at, from] of sorted.entries()) {
    const to = sorted[at + 1];
    if (to === undefined) break;
    open = open.filter((mark) => mark.end > from);
    for (let mark = shown[next]; mark !== undefined && mark.start <= from; mark = shown[++next]) if (mark.end > from) open.push(mark);
    segments.push({ start: from, end: to, marks: open.length === 0 ? [] : [...open].sort((a, b) => a.end - a.start - (b.end - b.start)) });
  }
  return segments;
}

/** Where n and p stop: each mention and each claim once, at its first words, in order of the text. */
export function stopsOf(marks: readonly Mark[], layers: ReadonlySet<Layer>): readonly Mark[] {
  const seen = new Set<string>();
  return marks.filter((mark) => {
    if (!layers.has(mark.layer)) return false;
    const isClaim = mark.layer !== "time" && mark.layer !== "place" && mark.layer !== "actor";
    const key = isClaim ? mark.id : `${mark.id} ${mark.start}`;
    return !seen.has(key) && seen.add(key);
  });
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
