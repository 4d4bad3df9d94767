import type { Paragraph } from "../types/paragraph.ts";
import type { Span } from "../types/span.ts";

/** A stretch of text between quotation marks. A quotation over several paragraphs gives one for each; all but the last `continues`, all but the first is `continued`. */
export interface Quotation extends Span {
  /** The words between the marks. */
  readonly inner: Span;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** 0 outside of other quotations, 1 inside one, and so on. */
  readonly depth: number;
  /** No closing mark here, and the next paragraph opens with the same mark. */
  readonly continues: boolean;
  /** The paragraph before left it open. */
  readonly continued: boolean;
  /** False: the closing mark is missing, and the quotation runs to the end of its paragraph. */
  readonly closed: boolean;
}

interface Mark {
  readonly at: number;
  readonly char: string;
  /** Characters: two apostrophes in a row are one double mark, as old wires write it. */
  readonly width: number;
  /** What stands before and after; a space at the edges of the paragraph. */
  readonly before: string;
  readonly after: string;
}

interface Open {
  readonly mark: Mark;
  /** Characters that close it. */
  readonly closers: string;
  readonly depth: number;
}

const MARK = /["“”„‟«»‹›'‘’‚`]/u;
const SINGLE = "'‘’‚‹›`";
/** Words that begin with an apostrophe. */
const ELISION = /^(?:\d0s|em|til|tis|twas|cause|n|bout|round|s|ll|re|ve|d|m|t)$/iu;

/** The quotations of a report, in order of their first mark. Linear in the text; apostrophes are told apart from single quotation marks. */
export function quotations(paragraphs: readonly Paragraph[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let left: string | null = null;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) continue;
    const before = found.length;
    const marks = marksOf(paragraph);
    const next = paragraphs[index + 1];
    const result = quotationsOf(paragraph, marks, index, next === undefined ? "" : (next.tokens[0]?.text ?? ""));
    for (const one of result.list) found.push(one);
    if (left !== null) {
      const first = found[before];
      if (first !== undefined && first.start === paragraph.tokens[0]?.start) found[before] = { ...first, continued: true };
    }
    left = result.left;
  }
  return found;
}

/** The innermost quotation that contains the offset; undefined: none. Quotations in order of the text. */
export function quotationAt(list: readonly Quotation[], offset: number): Quotation | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index--) {
    const one = list[index];
    if (one === undefined) break;
    if (offset < one.end) return one;
    if (one.depth === 0) break;
  }
  return undefined;
}

function marksOf(paragraph: Paragraph): Mark[] {
  const marks: Mark[] = [];
  const { tokens } = paragraph;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || !MARK.test(token.text)) continue;
    const previous = tokens[index - 1];
    const next = tokens[index + 1];
    const around = [
      previous !== undefined && previous.end === token.start ? (previous.text.at(-1) ?? " ") : " ",
      next !== undefined && next.start === token.end ? next.text : " ",
    ];
    for (let at = 0; at < token.text.length; at++) {
      const char = token.text[at] ?? "";
      if (!MARK.test(char)) continue;
      const after = token.text.slice(at + 1) || (around[1] ?? " ");
      const last = marks.at(-1);
      if (last !== undefined && (char === "'" || char === "`") && last.char === char && last.at === token.start + at - 1) {
        marks[marks.length - 1] = { at: last.at, char: '"', width: 2, before: last.before, after };
        continue;
      }
      marks.push({ width: 1, at: token.start + at, char, before: at === 0 ? (around[0] ?? " ") : (token.text[at - 1] ?? " "), after });
    }
  }
  return marks;
}

function quotationsOf(
  paragraph: Paragraph,
  marks: readonly Mark[],
  index: number,
  nextWord: string,
): { list: Quotation[]; left: string | null } {
  const list: Quotation[] = [];
  const open: Open[] = [];
  const closing = closersOfSingles(marks);
  const close = (one: Open, end: number, width: number, closed: boolean, continues: boolean): void => {
    list.push({
      start: one.mark.at,
      end: end + width,
      inner: { start: one.mark.at + one.mark.width, end },
      paragraph: index,
      depth: one.depth,
      continues,
      continued: false,
      closed,
    });
  };
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at];
    if (mark === undefined) continue;
    let top = open.at(-1);
    if (SINGLE.includes(mark.char)) {
      if (top !== undefined && top.closers === String(mark.at)) {
        open.pop();
        close(top, mark.at, 1, true, false);
      } else {
        const end = closing.get(mark.at);
        if (end !== undefined) open.push({ mark, closers: String(end), depth: open.length });
        else if (mark.char === "‘" && mark.at === paragraph.tokens[0]?.start && nextWord.startsWith("‘"))
          open.push({ mark, closers: "’", depth: 0 });
      }
      continue;
    }
    const holder = open.findLastIndex((one) => one.closers.includes(mark.char) && !/\d/.test(one.closers));
    const opens = opensHere(mark, holder >= 0);
    if (holder >= 0 && !opens) {
      // Single quotation marks left open inside end with the words around them.
      while (open.length > holder + 1) open.pop();
      top = open.pop();
      if (top !== undefined) close(top, mark.at, mark.width, true, false);
      continue;
    }
    if (!opens) continue;
    const same = open.findIndex((one) => one.mark.char === mark.char);
    if (same >= 0) {
      const lost = open[same];
      open.length = same;
      if (lost !== undefined) close(lost, lastWordBefore(paragraph, mark.at), 0, false, false);
    }
    open.push({ mark, closers: closersOf(mark.char), depth: open.length });
  }
  let left: string | null = null;
  for (const one of open.toReversed()) {
    if (/\d/.test(one.closers)) continue;
    const continues = nextWord !== "" && nextWord.startsWith(one.mark.char) && one.depth === 0;
    if (continues) left = one.mark.char;
    close(one, paragraph.tokens.at(-1)?.end ?? paragraph.end, 0, false, continues);
  }
  list.sort((a, b) => a.start - b.start || a.depth - b.depth);
  return { list, left };
}

function closersOf(char: string): string {
  if (char === "“" || char === "‟") return '”"“';
  if (char === "„") return '“”"';
  if (char === "«") return "»";
  if (char === "»") return "«";
  return char === '"' ? '"”' : char;
}

/** Whether a double mark opens: by its own shape where it has one, else by the spaces around it. */
function opensHere(mark: Mark, held: boolean): boolean {
  const spaceBefore = /[\s([{—–\-/:‘']/u.test(mark.before);
  const spaceAfter = /^[\s)\]},.;:!?]/u.test(mark.after);
  switch (mark.char) {
    case "“":
      // German closes with it.
      return !(held && !spaceBefore);
    case "”":
      return !held && spaceBefore && !spaceAfter;
    case "„":
    case "‟":
    case "«":
      return !held;
    case "»":
      return !held && spaceBefore && !spaceAfter;
    default:
      if (held) return /[\s([{]/u.test(mark.before) && !spaceAfter;
      return spaceBefore ? true : !spaceAfter && !/\d/.test(mark.before);
  }
}

function lastWordBefore(paragraph: Paragraph, offset: number): number {
  const { tokens } = paragraph;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return tokens[low - 1]?.end ?? offset;
}

/**
 * For each single mark that opens a quotation, the offset of the one that closes it: the first that no possessive plural can be ("workers’"), else the first that
 * ends a word, both before the next opening and within the same double quotation. Right to left, so that it stays linear.
 */
function closersOfSingles(marks: readonly Mark[]): Map<number, number> {
  const closing = new Map<number, number>();
  let strong: number | null = null;
  let weak: number | null = null;
  // What lies beyond a double mark belongs to a closer of another stretch; kept for the stretch after next ("‘He said “no” twice’").
  const beyond: { strong: number | null; weak: number | null } = { strong: null, weak: null };
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at];
    if (mark === undefined) continue;
    if (!SINGLE.includes(mark.char)) {
      const swap = { strong, weak };
      strong = beyond.strong;
      weak = beyond.weak;
      beyond.strong = swap.strong;
      beyond.weak = swap.weak;
      continue;
    }
    if (mark.char === "‹" || mark.char === "›") continue;
    if (opensSingle(mark)) {
      const end = strong ?? weak;
      if (end !== null) closing.set(mark.at, end);
      strong = null;
      weak = null;
    } else if (closesSingle(mark)) {
      if (/s/i.test(mark.before) && /^\s/u.test(mark.after)) weak = mark.at;
      else {
        strong = mark.at;
        weak = null;
      }
    }
  }
  return closing;
}

function opensSingle(mark: Mark): boolean {
  if (mark.char === "’" || !/[\s([{—–\-/"“«:]/u.test(mark.before)) return false;
  const word = /^[\p{L}\p{N}]+/u.exec(mark.after)?.[0];
  if (word === undefined) return /^["“«…$€£¥([]/u.test(mark.after);
  return mark.char === "‘" || !ELISION.test(word);
}

function closesSingle(mark: Mark): boolean {
  return mark.char !== "‘" && !/[\s([{]/u.test(mark.before) && !/^[\p{L}\p{N}]/u.test(mark.after);
}
