import type { Span } from "../types/span.ts";

/** The blocks of a plain text: its lines, or, where lines are broken at a fixed width, the paragraphs that they make. Trimmed, in order, nothing between them but white space. */
export function textBlocks(text: string): readonly Span[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  if (width === null) return lines.filter((line) => line.start < line.end).map(({ start, end }) => ({ start, end }));
  const blocks: Span[] = [];
  let open: Line | null = null;
  let start = 0;
  for (const line of lines) {
    if (line.start === line.end) {
      if (open !== null) blocks.push({ start, end: open.end });
      open = null;
      continue;
    }
    if (open === null) start = line.start;
    else if (!goesOn(open, line, width)) {
      blocks.push({ start, end: open.end });
      start = line.start;
    }
    open = line;
  }
  if (open !== null) blocks.push({ start, end: open.end });
  return blocks;
}

interface Line extends Span {
  readonly indent: number;
  /** Length of its first word: what would have had to fit on the line before. */
  readonly firstWord: number;
  readonly item: boolean;
}

const LINE = /[^\n\r\u2028\u2029\f\v\u0085]+|\r\n|[\n\r\u2028\u2029\f\v\u0085]/g;
const ITEM = /^(?:[-*•·–▪◦‣]|\d{1,2}[.)]|[a-z]\))\s/;

/** Lines without the white space around them; an empty span for an empty line. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let content = false;
  LINE.lastIndex = 0;
  for (const match of text.matchAll(LINE)) {
    const words = match[0];
    const trimmed = words.trim();
    const isBreak = /^[\n\r\u2028\u2029\f\v\u0085]/.test(words);
    if (isBreak) {
      if (!content) lines.push({ start: match.index, end: match.index, indent: 0, firstWord: 0, item: false });
      content = false;
      continue;
    }
    content = true;
    const indent = words.length - words.trimStart().length;
    const start = match.index + indent;
    const blank = trimmed.indexOf(" ");
    lines.push({
      start: trimmed === "" ? match.index : start,
      end: trimmed === "" ? match.index : start + trimmed.length,
      indent,
      firstWord: blank < 0 ? trimmed.length : blank,
      item: ITEM.test(trimmed.slice(0, 5)),
    });
  }
  return lines;
}

const NARROWEST = 40;
const WIDEST = 110;

/** The width at which the lines of a text are broken; null: they are not. The proof is that the next line's first word would not have fitted. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let width = 0;
  let long = 0;
  let breaks = 0;
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index] as Line;
    const next = lines[index + 1] as Line;
    if (line.start === line.end || next.start === next.end) continue;
    breaks += 1;
    const length = line.end - line.start + line.indent;
    if (length > WIDEST) long += 1;
    else width = Math.max(width, length);
  }
  if (breaks === 0 || long > breaks * 0.05 || width < NARROWEST) return null;
  let full = 0;
  let sentences = 0;
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index] as Line;
    const next = lines[index + 1] as Line;
    if (line.start === line.end || next.start === next.end) continue;
    if (isFull(line, next, width)) full += 1;
    if (/[.!?]/.test(text.charAt(line.end - 1))) sentences += 1;
  }
  // Lines that mostly end with a sentence are lines of their own, as long as the others by chance or by copying.
  if (sentences > breaks * 0.5) return null;
  // Two or three lines can be full by chance.
  return full >= breaks * (breaks < 4 ? 1 : 0.7) && breaks > 1 ? width : null;
}

/** Some slack: columns are broken by programs that count differently. */
const SLACK = 4;

function isFull(line: Line, next: Line, width: number): boolean {
  return line.end - line.start + line.indent + 1 + next.firstWord > width - SLACK;
}

function goesOn(line: Line, next: Line, width: number): boolean {
  return isFull(line, next, width) && next.indent <= line.indent + 1 && !next.item;
}
