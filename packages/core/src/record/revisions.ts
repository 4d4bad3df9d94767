import type { Revision } from "../types/dossier.ts";
import type { ReportRecord } from "../types/report-record.ts";
import type { Span } from "../types/span.ts";
import { type Change, differences, passageOf } from "./sentence-changes.ts";
import { sentencesIn } from "./sentences.ts";

/** Words at the top or the foot that say that something was changed, where the page marks no correction. */
const NOTE =
  /^\W*(?:correct(?:ion|s|ed)|clarification|editor['’]?s['’]? note|updated?)\s*[:–—(]|\b(?:this|the|an?) (?:(?:earlier|previous) version of (?:this|the) )?(?:story|article|report|post|page|headline)\b[^.]{0,60}\b(?:has been|was|have been) (?:updated|corrected|amended|edited|changed|revised|clarified)\b|\ban (?:earlier|previous) version of (?:this|the) (?:story|article|report|post|page)\b/i;

/** What changed from each version of one report to the next. Versions in the order in which the page stood so. Sentences are compared, not bytes. */
export function revisionsOf(versions: readonly ReportRecord[]): readonly Revision[] {
  const found: Revision[] = [];
  versions.forEach((to, at) => {
    const from = versions[at - 1];
    if (from === undefined) return;
    const { changes, notice } = changesBetween(from, to);
    if (changes.length === 0) return;
    found.push({ report: to.version.report, from: from.version.id, to: to.version.id, quiet: !notice, changes });
  });
  return found;
}

interface Page {
  readonly record: ReportRecord;
  readonly headlines: readonly Span[];
  readonly notes: readonly Span[];
  readonly sentences: readonly Span[];
}

function changesBetween(from: ReportRecord, to: ReportRecord): { readonly changes: readonly Change[]; readonly notice: boolean } {
  const before = pageOf(from);
  const after = pageOf(to);
  const notes = only(after.notes, to, before.notes, from);
  const changes: Change[] = [];
  const [oldHeads, newHeads] = bothOnly(before.headlines, after.headlines, from, to);
  for (let at = 0; at < Math.max(oldHeads.length, newHeads.length); at++) {
    changes.push({ kind: "headline-changed", before: passageOf(from, oldHeads[at]), after: passageOf(to, newHeads[at]) });
  }
  changes.push(...notes.map((note): Change => ({ kind: "notice-added", before: null, after: passageOf(to, note) })));
  const [gone, come] = bothOnly(before.sentences, after.sentences, from, to);
  for (const { a, b } of paired(gone, come, from, to)) {
    changes.push(...differences(a === null ? null : { record: from, span: a }, b === null ? null : { record: to, span: b }));
  }
  return { changes, notice: notes.length > 0 };
}

function pageOf(record: ReportRecord): Page {
  const headlines: Span[] = [];
  const notes: Span[] = [];
  const sentences: Span[] = [];
  for (const block of record.blocks) {
    if (block.kind === "furniture" || block.kind === "repeated") continue;
    const span = { start: block.start, end: block.end };
    if (block.kind === "correction" || NOTE.test(record.text.slice(block.start, block.end))) notes.push(span);
    else if (block.kind === "headline" && sentences.length === 0) headlines.push(span);
    else sentences.push(...sentencesIn(record.text, block));
  }
  return { record, headlines, notes, sentences };
}

/** Passages that the other page has nowhere, whatever their place and their marks. */
function only(spans: readonly Span[], record: ReportRecord, others: readonly Span[], other: ReportRecord): readonly Span[] {
  const known = new Map<string, number>();
  for (const span of others) {
    const key = exactly(other.text, span);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return spans.filter((span) => {
    const key = exactly(record.text, span);
    const left = known.get(key) ?? 0;
    if (left > 0) known.set(key, left - 1);
    return left === 0;
  });
}

function bothOnly(
  a: readonly Span[],
  b: readonly Span[],
  from: ReportRecord,
  to: ReportRecord,
): readonly [readonly Span[], readonly Span[]] {
  return [only(a, from, b, to), only(b, to, a, from)];
}

function exactly(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, " ").trim();
}

/** Two sentences with this much in common are one sentence, changed. */
const LEAST_ALIKE = 0.45;
/** Beyond so many pairs only neighbours are compared: a page rewritten from top to bottom. */
const MOST_PAIRS = 250_000;
const NEAR = 40;

/** Which sentence became which: the most alike first; those left came or went. In order of the newer page, what went where it stood. */
function paired(
  gone: readonly Span[],
  come: readonly Span[],
  from: ReportRecord,
  to: ReportRecord,
): readonly { readonly a: Span | null; readonly b: Span | null }[] {
  const old = gone.map((span) => wordsOf(from.text, span));
  const fresh = come.map((span) => wordsOf(to.text, span));
  const all = gone.length * come.length <= MOST_PAIRS;
  const ties: { a: number; b: number; alike: number }[] = [];
  old.forEach((words, a) => {
    const first = all ? 0 : Math.max(0, a - NEAR);
    const last = all ? fresh.length : Math.min(fresh.length, a + NEAR);
    for (let b = first; b < last; b++) {
      const alike = alikeness(words, fresh[b] as ReadonlyMap<string, number>);
      const figures = alike < LEAST_ALIKE && sharesMeasure(from, gone[a] as Span, to, come[b] as Span);
      if (alike >= LEAST_ALIKE || (figures && alike >= 0.2)) ties.push({ a, b, alike });
    }
  });
  ties.sort((x, y) => y.alike - x.alike || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a || x.b - y.b);
  const became = new Map<number, number>();
  const was = new Map<number, number>();
  for (const { a, b } of ties) {
    if (became.has(a) || was.has(b)) continue;
    became.set(a, b);
    was.set(b, a);
  }
  const pairs = [
    ...come.map((b, at) => ({ a: gone[was.get(at) ?? -1] ?? null, b })),
    ...gone.filter((_, at) => !became.has(at)).map((a) => ({ a, b: null })),
  ];
  return pairs.sort((x, y) => (x.b ?? x.a).start - (y.b ?? y.a).start || (x.b === null ? 1 : -1));
}

function wordsOf(text: string, { start, end }: Span): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text
    .slice(start, end)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Share of words that both have (Dice's coefficient). */
function alikeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let total = 0;
  for (const [word, count] of a) {
    shared += Math.min(count, b.get(word) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}

/** Both give a number of the same thing. */
function sharesMeasure(from: ReportRecord, a: Span, to: ReportRecord, b: Span): boolean {
  const inside = (record: ReportRecord, span: Span) =>
    record.figures.filter(({ start, of }) => of !== "other" && span.start <= start && start < span.end);
  return inside(from, a).some((one) =>
    inside(to, b).some((other) => one.of === other.of && one.unit === other.unit && one.population === other.population),
  );
}
