/** Half-open characters. */
export type Range = readonly [start: number, end: number];

/** An attribution as the corpus and as the record give it. */
export interface Attribution {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

/** Right, found and expected: what precision, recall and F1 are made of. */
export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly expected: number;
}

/** F1 in percent. */
export function f1({ right, found, expected }: Tally): number {
  return found + expected === 0 ? 0 : (200 * right) / (found + expected);
}

/** Adds tallies up. */
export function sum(tallies: readonly Tally[]): Tally {
  let [right, found, expected] = [0, 0, 0];
  for (const one of tallies) {
    right += one.right;
    found += one.found;
    expected += one.expected;
  }
  return { right, found, expected };
}

/**
 * Linked: pairs one to one, in order of the text, whose contents and whose sources share half of their characters (no source on both sides is equal). A pair of
 * attributions is tried from the first of the gold on, and takes the first found that fits.
 */
export function linked(text: string, gold: readonly Attribution[], found: readonly Attribution[]): Tally {
  const order = (a: Attribution, b: Attribution): number => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0);
  const ours = [...found].sort(order).map((one) => trimmedAll(text, one));
  const taken = new Set<number>();
  let right = 0;
  for (const one of [...gold].sort(order).map((each) => trimmedAll(text, each))) {
    const match = ours.findIndex(
      (other, index) => !taken.has(index) && overlap(one.content, other.content) >= 0.5 && sameSource(one.source, other.source),
    );
    if (match < 0) continue;
    taken.add(match);
    right++;
  }
  return { right, found: found.length, expected: gold.length };
}

function sameSource(a: readonly Range[], b: readonly Range[]): boolean {
  return a.length === 0 && b.length === 0 ? true : overlap(a, b) >= 0.5;
}

/** Characters in both, over characters in either. */
export function overlap(a: readonly Range[], b: readonly Range[]): number {
  const left = union(a);
  const right = union(b);
  const both = shared(left, right);
  const either = length(left) + length(right) - both;
  return either === 0 ? 0 : both / either;
}

/** Characters that found and gold spans share, for F1 by overlap. */
export function overlapTally(gold: readonly Range[], found: readonly Range[]): Tally {
  const [expected, ours] = [union(gold), union(found)];
  return { right: shared(expected, ours), found: length(ours), expected: length(expected) };
}

/** Exact: the same span, counted once. */
export function exact(gold: ReadonlySet<string>, found: ReadonlySet<string>): Tally {
  let right = 0;
  for (const one of found) if (gold.has(one)) right++;
  return { right, found: found.size, expected: gold.size };
}

/** True where at least nine tenths of the content stand between double quotation marks. */
export function isDirect(text: string, one: Attribution, quoted: readonly Range[]): boolean {
  const content = union(trimmedAll(text, one).content);
  const all = length(content);
  return all > 0 && shared(content, quoted) / all >= 0.9;
}

/** What stands between double quotation marks, paragraph by paragraph, marks included. */
export function doubleQuoted(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    let open = -1;
    for (let at = 0; at < line.length; at++) {
      const char = line[at];
      if (open < 0 && (char === "“" || char === '"')) open = at;
      else if (open >= 0 && (char === "”" || char === '"')) {
        ranges.push([start + open, start + at + 1]);
        open = -1;
      }
    }
    if (open >= 0) ranges.push([start + open, start + line.length]);
    start += line.length + 1;
  }
  return ranges;
}

function trimmedAll(text: string, one: Attribution): Attribution {
  const trim = (ranges: readonly Range[]): Range[] => ranges.map((range) => trimmed(text, range)).filter(([start, end]) => start < end);
  return { source: trim(one.source), cue: trim(one.cue), content: trim(one.content) };
}

const EDGE = /[\s"“”‘’'„«».,]/u;

function trimmed(text: string, [from, to]: Range): Range {
  let [start, end] = [from, to];
  while (start < end && EDGE.test(text[start] ?? "")) start++;
  while (end > start && EDGE.test(text[end - 1] ?? "")) end--;
  return [start, end];
}

function union(ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (start < end) merged.push([start, end]);
  }
  return merged;
}

function length(ranges: readonly Range[]): number {
  return ranges.reduce((all, [start, end]) => all + end - start, 0);
}

function shared(a: readonly Range[], b: readonly Range[]): number {
  let [left, right, all] = [0, 0, 0];
  while (left < a.length && right < b.length) {
    const [one, other] = [a[left] ?? [0, 0], b[right] ?? [0, 0]];
    all += Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));
    if (one[1] < other[1]) left++;
    else right++;
  }
  return all;
}

const OPENING = /^[([{“‘$£€#]$/u;
const CLOSING = /^(?:[)\]}”’.,;:?!%]|\.\.\.|…|['’]\w*|n['’]t)$/u;
const WRITTEN: Readonly<Record<string, string>> = {
  "``": "“",
  "''": "”",
  "-LRB-": "(",
  "-RRB-": ")",
  "-LSB-": "[",
  "-RSB-": "]",
  "`": "‘",
};

/** Tokens put together as a newspaper would print them, and where each stands. */
export function textOfTokens(tokens: readonly string[]): { readonly text: string; readonly ranges: readonly Range[] } {
  const ranges: Range[] = [];
  let text = "";
  let glued = true;
  let open = false;
  for (const token of tokens) {
    let written = WRITTEN[token] ?? token;
    let opens = OPENING.test(written);
    let closes = CLOSING.test(written);
    if (written === '"') {
      opens = !open;
      closes = open;
      open = !open;
      written = opens ? "“" : "”";
    }
    if (!glued && !closes) text += " ";
    ranges.push([text.length, text.length + written.length]);
    text += written;
    glued = opens;
  }
  return { text, ranges };
}

/** "first-last" of each span of a role in BIO tags. */
export function taggedSpans(labels: readonly string[], role: string): ReadonlySet<string> {
  const spans = new Set<string>();
  let first = -1;
  for (let at = 0; at <= labels.length; at++) {
    const label = labels[at] ?? "O";
    if (first >= 0 && label !== `I-${role}`) {
      spans.add(`${first}-${at - 1}`);
      first = -1;
    }
    if (label === `B-${role}` || (label === `I-${role}` && first < 0)) first = at;
  }
  return spans;
}

/** "first-last" of the tokens that lie wholly in a range; null: none does. */
export function tokensWithin(ranges: readonly Range[], [start, end]: Range): string | null {
  const first = ranges.findIndex((range) => range[0] >= start);
  let last = first;
  while (last >= 0 && last < ranges.length && (ranges[last]?.[1] ?? 0) <= end) last++;
  return first < 0 || last === first ? null : `${first}-${last - 1}`;
}
