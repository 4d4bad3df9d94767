import { changeKind, changesOf, comparisonOf, HearsayError, outletOf, type ReportRecord, relationWords, versionsOf } from "@hearsay/core";
import { diffWordsWithSpace } from "diff";
import type { Compared, ComparedSentence, ComparePair, ComparePairs, DiffPart, Side } from "../shapes/compare.ts";
import { evidenceOf } from "./evidence.ts";
import type { Known } from "./known.ts";
import { perKnown } from "./per-known.ts";

/** Pairs that are suggested, and versions that a list can offer at once. */
const MOST_PAIRS = 12;
const MOST_SIDES = 2_000;
/** Sentences longer than this together are shown whole, not word by word: comparing words takes their product. */
const LONGEST_DIFF = 6_000;

/** Two versions beside each other, sentence by sentence. Throws "case/no-version". */
export function comparedOf(known: Known, { a: idA, b: idB }: { readonly a: string; readonly b: string }): Compared {
  const { dossier, lookup, records } = known;
  const [a, b] = [recordCalled(records, idA), recordCalled(records, idB)];
  const { shared, onlyA, onlyB, origins, relations } = comparisonOf(dossier, a, b);
  const isOneReport = a.version.report === b.version.report;
  return {
    a: sideOf(a),
    b: sideOf(b),
    isOneReport,
    sentences: [...inOrder(a, b, shared, onlyA, onlyB)],
    shared: shared.length,
    onlyA: onlyA.length,
    onlyB: onlyB.length,
    changes: isOneReport ? changesBetween(known, a, b) : null,
    origins: origins.map(({ id, name, members }) => ({
      id,
      name,
      because: [
        ...new Set(
          members
            .filter(({ version }) => version === idA || version === idB)
            .flatMap(({ version, because }) => because.map(({ words }) => `${lookup.outlet(version)}: ${words}`)),
        ),
      ],
    })),
    relations: relations.flatMap((relation) => {
      const [first, second] = relation.a.version === idA ? [relation.a, relation.b] : [relation.b, relation.a];
      const [left, right] = [lookup.telling(first), lookup.telling(second)];
      if (left === null || right === null) return [];
      const because = relation.because.map(({ words }) => words);
      return [{ id: relation.id, kind: relation.kind, words: relationWords(relation), because, a: evidenceOf(left), b: evidenceOf(right) }];
    }),
  };
}

/** What is worth comparing: versions of one report, those that conflict, those that share their text. */
export const comparePairsOf: (known: Known) => ComparePairs = perKnown(({ dossier, records, kept }) => {
  const weights = new Map<string, { a: string; b: string; conflicts: number; copies: boolean; versions: boolean }>();
  const pair = (x: string, y: string) => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const known = weights.get(`${a} ${b}`) ?? { a, b, conflicts: 0, copies: false, versions: false };
    weights.set(`${a} ${b}`, known);
    return known;
  };
  for (const { kind, a, b } of dossier.relations)
    if (kind === "conflicts" && a.version !== b.version) pair(a.version, b.version).conflicts++;
  for (const { from, to } of dossier.revisions) pair(from, to).versions = true;
  for (const { members } of dossier.origins) {
    const carrying = members
      .filter(({ because }) => because.some(({ code }) => code === "shared-paragraphs"))
      .map(({ version }) => version);
    const [first, ...others] = [...new Set(carrying)];
    if (first !== undefined) for (const other of others.slice(0, MOST_PAIRS)) pair(first, other).copies = true;
  }
  const weight = ({ conflicts, copies, versions }: { conflicts: number; copies: boolean; versions: boolean }): number =>
    conflicts * 3 + Number(versions) * 4 + Number(copies) * 2;
  const pairs = [...weights.values()]
    .sort((x, y) => weight(y) - weight(x) || (x.a + x.b < y.a + y.b ? -1 : 1))
    .slice(0, MOST_PAIRS)
    .flatMap(({ a, b, conflicts, copies, versions }): ComparePair[] => {
      const [left, right] = [records.get(a), records.get(b)];
      if (left === undefined || right === undefined) return [];
      const why = [
        versions ? "two versions of one report" : null,
        conflicts > 0 ? (conflicts === 1 ? "one conflict" : `${conflicts} conflicts`) : null,
        copies ? "share their text" : null,
      ];
      const ordered = (left.version.published ?? "9") <= (right.version.published ?? "9") ? [left, right] : [right, left];
      return [
        {
          a: sideOf(ordered[0] as ReportRecord),
          b: sideOf(ordered[1] as ReportRecord),
          why: why.filter((each) => each !== null).join(", "),
        },
      ];
    });
  const sides = kept
    .map(({ record }) => sideOf(record))
    .sort((x, y) => ((x.published ?? "9") + x.outlet < (y.published ?? "9") + y.outlet ? -1 : 1))
    .slice(0, MOST_SIDES);
  return { sides, pairs };
});

function recordCalled(records: Known["records"], id: string): ReportRecord {
  const record = records.get(id);
  if (record === undefined) throw new HearsayError("case/no-version", `This case has no version ${id}.`);
  return record;
}

function sideOf(record: ReportRecord): Side {
  const { id, report, published, title } = record.version;
  return {
    version: id,
    report,
    outlet: outletOf(record),
    published,
    title: title ?? record.text.trimStart().split("\n", 1)[0]?.slice(0, 120) ?? id,
  };
}

type Span = { readonly start: number; readonly end: number };
type Shared = { readonly a: Span; readonly b: Span; readonly share: number };

/** Sentences of A in their order, each with its copy in B; those of B alone where they stand there. */
function* inOrder(
  a: ReportRecord,
  b: ReportRecord,
  shared: readonly Shared[],
  onlyA: readonly Span[],
  onlyB: readonly Span[],
): Generator<ComparedSentence> {
  const rest = [...onlyB].sort((x, y) => x.start - y.start);
  const left = [...shared.map((each) => ({ start: each.a.start, each })), ...onlyA.map((span) => ({ start: span.start, each: span }))].sort(
    (x, y) => x.start - y.start,
  );
  let reached = 0;
  const alone = function* (until: number): Generator<ComparedSentence> {
    while (rest[0] !== undefined && rest[0].start < until) {
      const span = rest.shift() as Span;
      yield { a: null, b: passage(b, span), share: 0, parts: [] };
    }
  };
  for (const { each } of left) {
    if (!("share" in each)) {
      yield { a: passage(a, each), b: null, share: 0, parts: [] };
      continue;
    }
    // What was moved in B does not draw what stands before it there along.
    if (each.b.start >= reached) {
      yield* alone(each.b.start);
      reached = each.b.end;
    }
    const [from, to] = [passage(a, each.a), passage(b, each.b)];
    yield { a: from, b: to, share: each.share, parts: partsOf(from.words, to.words) };
  }
  yield* alone(Number.POSITIVE_INFINITY);
}

function passage({ text }: ReportRecord, { start, end }: Span) {
  return { start, end, words: text.slice(start, end).trim() };
}

function partsOf(a: string, b: string): readonly DiffPart[] {
  if (a === b) return [{ words: a, in: "both" }];
  if (a.length + b.length > LONGEST_DIFF) {
    return [
      { words: a, in: "a" },
      { words: b, in: "b" },
    ];
  }
  return diffWordsWithSpace(a, b).map(({ value, added, removed }) => ({ words: value, in: added ? "b" : removed ? "a" : "both" }));
}

/** What changed from the older to the newer of two versions of one report, through those between them. */
function changesBetween({ dossier }: Known, a: ReportRecord, b: ReportRecord): Compared["changes"] {
  const { report } = a.version;
  const ordered = versionsOf(dossier.records.filter(({ version }) => version.report === report)).get(report) ?? [];
  const places = [a, b].map(({ version }) => ordered.findIndex((each) => each.version.id === version.id));
  const between = new Set(ordered.slice(Math.min(...places), Math.max(...places) + 1).map(({ version }) => version.id));
  const revisions = dossier.revisions.filter(({ from, to }) => between.has(from) && between.has(to));
  return {
    quiet: revisions.length > 0 && revisions.every(({ quiet }) => quiet),
    facts: revisions
      .flatMap((revision) => changesOf(revision, true))
      .map((change) => ({ kind: changeKind(change), before: change.before?.text ?? null, after: change.after?.text ?? null })),
  };
}
