import type { Revision } from "../types/dossier.ts";
import type { Figure } from "../types/figure.ts";
import type { Happening } from "../types/happening.ts";
import type { ReportRecord } from "../types/report-record.ts";
import type { Span } from "../types/span.ts";
import type { Statement } from "../types/statement.ts";
import { nearest, sameMeasure } from "../understand/amounts.ts";
import { bodyNamed, namesFit, nameTokens } from "./voice-names.ts";

/** One change between two versions. */
export type Change = Revision["changes"][number];

/** A sentence of a version. */
export interface Place {
  readonly record: ReportRecord;
  readonly span: Span;
}

/** Words with where they stand; null for no span. */
export function passageOf(record: ReportRecord, span: Span | null | undefined): Change["before"] {
  if (span === null || span === undefined) return null;
  const text = record.text.slice(span.start, span.end);
  const end = span.end - (text.length - text.trimEnd().length);
  return { start: span.start, end, text: record.text.slice(span.start, end) };
}

/** What one sentence says otherwise than what it was: its claims compared; wording, where none of them changed. Null on one side: it came, or went. */
export function differences(before: Place | null, after: Place | null): readonly Change[] {
  if (before === null || after === null) {
    const place = before ?? after;
    if (place === null) return [];
    const kind = hasClaims(place) ? (before === null ? "claim-added" : "claim-dropped") : "wording";
    const passage = passageOf(place.record, place.span);
    return [{ kind, before: before === null ? null : passage, after: before === null ? passage : null }];
  }
  const edits = editsBetween(before, after);
  const labels = labelChanges(before, after, edits);
  const found = [
    ...figureChanges(before, after, edits),
    ...statementChanges(before, after, edits, labels),
    ...happeningChanges(before, after, edits),
    ...labels,
  ];
  const once = new Map(found.map((change) => [`${change.kind} ${change.before?.start} ${change.after?.start}`, change]));
  if (once.size > 0) return [...once.values()];
  return [{ kind: "wording", before: passageOf(before.record, before.span), after: passageOf(after.record, after.span) }];
}

function within({ start, end }: Span, span: Span): boolean {
  return start <= span.start && span.start < end;
}

function hasClaims({ record, span }: Place): boolean {
  return (
    record.figures.some((figure) => within(span, figure)) ||
    record.happenings.some((happening) => within(span, happening)) ||
    record.statements.some(({ content, cue }) => [...cue, ...content].some((each) => within(span, each)))
  );
}

/** Figures of the same thing, in order: another number, other bounds, come, gone. */
function figureChanges(before: Place, after: Place, edits: readonly Edit[]): readonly Change[] {
  const old = before.record.figures.filter((figure) => within(before.span, figure));
  const fresh = after.record.figures.filter((figure) => within(after.span, figure));
  const found: Change[] = [];
  const pairs = matched(old, fresh, [
    (a, b) => measureOf(a) === measureOf(b) && sameMeasure(a.amount, b.amount),
    (a, b) => measureOf(a) === measureOf(b),
    (a, b) => a.of === b.of && a.unit === b.unit,
    (a, b) => edits.some((edit) => touches(edit.before, a) && touches(edit.after, b)),
  ]);
  for (const [a, b] of pairs) {
    if (a !== null && b !== null) {
      if (sameMeasure(a.amount, b.amount) && a.as === b.as) continue;
      const kind = nearest(a.amount) === nearest(b.amount) && a.as === b.as ? "bound-changed" : "figure-changed";
      found.push({ kind, before: passageOf(before.record, a), after: passageOf(after.record, b) });
    } else if (isNew(edits, a, b)) {
      found.push({
        kind: a === null ? "claim-added" : "claim-dropped",
        before: passageOf(before.record, a),
        after: passageOf(after.record, b),
      });
    }
  }
  return found;
}

/** Words that came or went carry a claim that did; one found in words that both have was read another time, not written. */
function isNew(edits: readonly Edit[], a: Span | null, b: Span | null): boolean {
  return edits.some((edit) => (a !== null && touches(edit.before, a)) || (b !== null && touches(edit.after, b)));
}

function measureOf({ of, unit, population }: Figure): string {
  return `${of} ${unit} ${population}`;
}

/** Who speaks and how: come, gone, another, in another manner. */
function statementChanges(before: Place, after: Place, edits: readonly Edit[], labels: readonly Change[]): readonly Change[] {
  const old = statementsIn(before);
  const fresh = statementsIn(after);
  const words = (place: Place) => (statement: Statement) => new Set(statement.content.flatMap((span) => wordsIn(place, span)));
  const wordsBefore = words(before);
  const wordsAfter = words(after);
  const shared = (a: Statement, b: Statement) => {
    const first = wordsBefore(a);
    const second = wordsAfter(b);
    let both = 0;
    for (const word of first) if (second.has(word)) both++;
    return both / Math.max(1, Math.min(first.size, second.size));
  };
  const pairs = matched(old, fresh, [
    (a, b) => sameVoice(a, b) && shared(a, b) >= 0.4,
    (a, b) => shared(a, b) >= 0.4,
    (a, b) => sameVoice(a, b),
  ]);
  const found: Change[] = [];
  for (const [a, b] of pairs) {
    const spans = { before: a === null ? null : attributionOf(a), after: b === null ? null : attributionOf(b) };
    // The words that name a source are another name for the same people: that is what changed.
    if (labels.some(({ before: was, after: is }) => touches(spans.before, was ?? NOWHERE) && touches(spans.after, is ?? NOWHERE))) continue;
    if (!isNew(edits, spans.before, spans.after)) continue;
    const passages = {
      before: passageOf(before.record, spans.before ?? before.span),
      after: passageOf(after.record, spans.after ?? after.span),
    };
    if (a === null || b === null) found.push({ kind: a === null ? "attribution-added" : "attribution-dropped", ...passages });
    else if (!sameVoice(a, b)) {
      const kind =
        a.voice.kind === "nobody" ? "attribution-added" : b.voice.kind === "nobody" ? "attribution-dropped" : "attribution-changed";
      found.push({ kind, ...passages });
    } else if (a.stance !== b.stance) found.push({ kind: "status-changed", ...passages });
  }
  return found;
}

function statementsIn({ record, span }: Place): readonly Statement[] {
  return record.statements.filter(({ cue, source, content }) => {
    const main = cue[0] ?? source[0] ?? content[0];
    return main !== undefined && within(span, main);
  });
}

function attributionOf({ source, cue, content }: Statement): Span | null {
  const spans = [...source, ...cue];
  if (spans.length === 0) return content[0] ?? null;
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  // Words between a source and a cue far from it say something else.
  return end - start <= 160 ? { start, end } : (spans[0] ?? null);
}

function sameVoice(a: Statement, b: Statement): boolean {
  if (a.voice.name === null || b.voice.name === null) return a.voice.name === b.voice.name;
  return namesFit(nameTokens(a.voice.name), nameTokens(b.voice.name));
}

/** What is said to happen: another status, another deed. */
function happeningChanges(before: Place, after: Place, edits: readonly Edit[]): readonly Change[] {
  const old = before.record.happenings.filter((happening) => within(before.span, happening));
  const fresh = after.record.happenings.filter((happening) => within(after.span, happening));
  const sameWords = (a: Happening, b: Happening) => wordsIn(before, a).join(" ") === wordsIn(after, b).join(" ");
  const pairs = matched(old, fresh, [
    (a, b) => sameWords(a, b) && a.status === b.status,
    sameWords,
    (a, b) => stem(before, a) === stem(after, b),
    (a, b) => edits.some((edit) => touches(edit.before, a) && touches(edit.after, b)),
    (a, b) => a.type === b.type && a.mode === b.mode,
  ]);
  const found: Change[] = [];
  for (const [a, b] of pairs) {
    const passages = { before: passageOf(before.record, a), after: passageOf(after.record, b) };
    if (a === null || b === null) {
      if (isNew(edits, a, b)) found.push({ kind: a === null ? "claim-added" : "claim-dropped", ...passages });
    } else if (a.status !== b.status) found.push({ kind: "status-changed", ...passages });
    else if ((a.type !== b.type || a.mode !== b.mode) && !sameWords(a, b)) found.push({ kind: "claim-changed", ...passages });
    else if (placeOf(before.record, a) !== placeOf(after.record, b) || timeOf(before.record, a) !== timeOf(after.record, b))
      found.push({ kind: "claim-changed", ...passages });
  }
  return found;
}

function stem(place: Place, span: Span): string {
  return (wordsIn(place, span).at(-1) ?? "").replace(/(?:ing|ed|es|s|e)$/u, "");
}

function placeOf({ places }: ReportRecord, { place }: Happening): string | null {
  return places.find(({ id }) => id === place)?.name ?? null;
}

function timeOf({ times }: ReportRecord, { time }: Happening): string | null {
  return times.find(({ id }) => id === time)?.value ?? null;
}

/** Who is called what: a word for people exchanged for another, while the sentence stays. */
function labelChanges(before: Place, after: Place, edits: readonly Edit[]): readonly Change[] {
  return edits.flatMap((edit): readonly Change[] => {
    if (edit.before === null || edit.after === null) return [];
    const a = labelAt(before.record, edit.before);
    const b = labelAt(after.record, edit.after);
    if (a === null || b === null) return [];
    // The mayor instead of the army is another body, not another name.
    if (bodyNamed(before.record.text.slice(a.start, a.end)) && bodyNamed(after.record.text.slice(b.start, b.end))) return [];
    return [{ kind: "label-changed", before: passageOf(before.record, edit.before), after: passageOf(after.record, edit.after) }];
  });
}

/** Whether words are a name given to people: one found as such, or a noun for an actor that has no other name. */
function labelAt({ namings, actors }: ReportRecord, span: Span): Span | null {
  const covered = (each: Span) => each.start < span.end && span.start < each.end && span.end - span.start <= each.end - each.start + 12;
  const naming = namings.find(covered);
  if (naming !== undefined) return naming;
  for (const { mentions, named } of actors) {
    const mention = named ? undefined : mentions.find((each) => each.form === "noun" && covered(each));
    if (mention !== undefined) return mention;
  }
  return null;
}

/** Words that stand for other words: null: nothing stood there. */
interface Edit {
  readonly before: Span | null;
  readonly after: Span | null;
}

const NOWHERE: Span = { start: -1, end: -1 };

function touches(edit: Span | null, span: Span): boolean {
  return edit !== null && edit.start < span.end && span.start < edit.end;
}

/** Longer sentences are no sentences: compared word by word at the ends only. */
const MOST_WORDS = 400;

/** Runs of words that differ, found by the longest common subsequence of words. */
function editsBetween(before: Place, after: Place): readonly Edit[] {
  const a = tokensIn(before).slice(0, MOST_WORDS);
  const b = tokensIn(after).slice(0, MOST_WORDS);
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i]?.word === b[j]?.word
          ? (lengths[(i + 1) * width + j + 1] as number) + 1
          : Math.max(lengths[(i + 1) * width + j] as number, lengths[i * width + j + 1] as number);
    }
  }
  const found: Edit[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const fromA = i;
    const fromB = j;
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i]?.word === b[j]?.word)) {
      if (j >= b.length || (i < a.length && (lengths[(i + 1) * width + j] as number) >= (lengths[i * width + j + 1] as number))) i++;
      else j++;
    }
    if (i > fromA || j > fromB) found.push({ before: run(a, fromA, i), after: run(b, fromB, j) });
    i++;
    j++;
  }
  return found;
}

function run(tokens: readonly Token[], from: number, to: number): Span | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  return from < to && first !== undefined && last !== undefined ? { start: first.start, end: last.end } : null;
}

interface Token extends Span {
  readonly word: string;
}

function tokensIn({ record, span }: Place): readonly Token[] {
  return [...record.text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*/gu)].map((match) => {
    const start = span.start + match.index;
    return { start, end: start + match[0].length, word: match[0].toLowerCase() };
  });
}

function wordsIn({ record }: Place, span: Span): readonly string[] {
  return (
    record.text
      .slice(span.start, span.end)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Pairs of what belongs together, by the first test that says so; those left stand alone. */
function matched<Claim>(
  old: readonly Claim[],
  fresh: readonly Claim[],
  tests: readonly ((a: Claim, b: Claim) => boolean)[],
): readonly (readonly [Claim | null, Claim | null])[] {
  const left = new Set(fresh);
  const open = new Set(old);
  const pairs: [Claim | null, Claim | null][] = [];
  for (const test of tests) {
    for (const a of open) {
      for (const b of left) {
        if (!test(a, b)) continue;
        pairs.push([a, b]);
        open.delete(a);
        left.delete(b);
        break;
      }
    }
  }
  return [
    ...pairs,
    ...[...open].map((a): [Claim | null, Claim | null] => [a, null]),
    ...[...left].map((b): [Claim | null, Claim | null] => [null, b]),
  ];
}
