import { copiesOf } from "../record/copies.ts";
import { keyOf } from "../record/fold.ts";
import { sentencesIn } from "../record/sentences.ts";
import type { Dossier, Origin, Relation } from "../types/dossier.ts";
import type { ReportRecord } from "../types/report-record.ts";
import { type Span, textOf } from "../types/span.ts";
import { becauseWords } from "./case/because-words.ts";
import { dayWords } from "./case/day-words.ts";
import { type Lookup, lookupOf, outletOf } from "./case/lookup.ts";
import { relationWords } from "./case/relation-words.ts";
import { COLOUR, PLAIN, type Style, wrapped } from "./page.ts";
import { position } from "./sections.ts";
import { visible } from "./visible.ts";

/** Two versions beside each other: which passages both have, which only one has, which origins they share, and how their claims stand to each other. */
export interface Comparison {
  readonly a: string;
  readonly b: string;
  /** Passages of both, with the share of words in common. */
  readonly shared: readonly { readonly a: Span; readonly b: Span; readonly share: number }[];
  readonly onlyA: readonly Span[];
  readonly onlyB: readonly Span[];
  readonly origins: readonly Origin[];
  readonly relations: readonly Relation[];
}

export interface CompareOptions {
  readonly width?: number;
  readonly colour?: boolean;
}

/** Compares two versions of a dossier. */
export function comparisonOf(dossier: Dossier, a: ReportRecord, b: ReportRecord): Comparison {
  // Two versions of one report are compared like any two pages.
  const apart = a.version.report === b.version.report ? { ...b, version: { ...b.version, report: `${b.version.report}#other` } } : b;
  const found = copiesOf([a, apart]).copies[0]?.sentences ?? [];
  const shared = [...found].sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
  const has = (version: string) => (origin: Origin) => origin.members.some((member) => member.version === version);
  const [idA, idB] = [a.version.id, b.version.id];
  const relations = dossier.relations.filter(
    (each) => (each.a.version === idA && each.b.version === idB) || (each.a.version === idB && each.b.version === idA),
  );
  return {
    a: idA,
    b: idB,
    shared,
    onlyA: without(
      a,
      shared.map((each) => each.a),
    ),
    onlyB: without(
      b,
      shared.map((each) => each.b),
    ),
    origins: dossier.origins.filter(has(idA)).filter(has(idB)),
    relations,
  };
}

/** Sentences of a version that are not among the shared ones. */
function without(record: ReportRecord, shared: readonly Span[]): readonly Span[] {
  const taken = new Set(shared.map(({ start, end }) => `${start}-${end}`));
  return record.blocks
    .filter(({ kind }) => kind !== "furniture" && kind !== "repeated")
    .flatMap((block) => sentencesIn(record.text, block))
    .filter(({ start, end }) => !taken.has(`${start}-${end}`));
}

/** A comparison in words for a reader at a terminal. */
export function compare(dossier: Dossier, a: ReportRecord, b: ReportRecord, options: CompareOptions = {}): string {
  const width = options.width ?? 100;
  const style = options.colour === true ? COLOUR : PLAIN;
  const lookup = lookupOf(dossier);
  const { shared, onlyA, onlyB, origins, relations } = comparisonOf(dossier, a, b);
  const part = (title: string, lines: readonly string[], none: string): readonly string[] => [
    "",
    style.heading(title),
    ...(lines.length === 0 ? [style.faint(`  ${none}`)] : lines),
  ];
  const passage = (record: ReportRecord, span: Span, note: string): readonly string[] => [
    ...wrapped(`“${visible(textOf(record.text, span).trim())}”`, width, "  "),
    style.faint(`    ${note}`),
  ];
  return `${[
    ...[a, b].flatMap((record, at) => [
      ...wrapped(visible(`${at === 0 ? "A" : "B"}  ${nameOf(record)}`), width, "").map(style.strong),
      style.faint(`   ${record.version.id}`),
    ]),
    ...part(
      `In both (${shared.length})`,
      shared.flatMap((each) =>
        passage(
          b,
          each.b,
          `A ${position(a, each.a)}, B ${position(b, each.b)}${each.share < 1 ? `, ${Math.round(each.share * 100)} % alike` : ""}`,
        ),
      ),
      "No passage that one could have from the other.",
    ),
    ...part(
      `Only in A (${onlyA.length})`,
      onlyA.flatMap((span) => passage(a, span, position(a, span))),
      "Nothing.",
    ),
    ...part(
      `Only in B (${onlyB.length})`,
      onlyB.flatMap((span) => passage(b, span, position(b, span))),
      "Nothing.",
    ),
    ...part(
      "Origins that both go back to",
      origins.flatMap((origin) => originLines(origin, [a.version.id, b.version.id], lookup, style, width)),
      "None that is known.",
    ),
    ...part(
      "How their claims stand to each other",
      relations.flatMap((relation) => relationLines(relation, lookup, width)),
      "No figure or denial of one meets one of the other.",
    ),
  ].join("\n")}\n`;
}

function nameOf(record: ReportRecord): string {
  const { published, title } = record.version;
  return [outletOf(record), published === null ? null : dayWords(published), title].filter((each) => each !== null).join(" · ");
}

function originLines(
  { id, name, members }: Origin,
  versions: readonly string[],
  lookup: Lookup,
  style: Style,
  width: number,
): readonly string[] {
  return [
    ...wrapped(visible(`${name}  ${id}`), width, "  ").map(style.strong),
    ...members
      .filter(({ version }) => versions.includes(version))
      .flatMap(({ version, because }) => wrapped(visible(`${lookup.outlet(version)}: ${becauseWords(because)}`), width, "    ")),
  ];
}

function relationLines(relation: Relation, lookup: Lookup, width: number): readonly string[] {
  const sides = [relation.a, relation.b].map((ref) => {
    const telling = lookup.telling(ref);
    return telling === null ? keyOf(ref) : `“${telling.passage.words}” (${telling.outlet}: ${telling.voice})`;
  });
  const why = becauseWords(relation.because);
  return wrapped(visible(`${sides[0]} ${relationWords(relation)} ${sides[1]}: ${why}  ${relation.id}`), width, "  ");
}
