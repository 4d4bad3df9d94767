import {
  type CaseState,
  type ClaimOf,
  claimsOf,
  HearsayError,
  outletOf,
  passagesOf,
  type ReportRecord,
  type Span,
  spanOf,
  withChanges,
} from "@hearsay/core";
import type { Kept } from "../../store/case-file.ts";
import type { Corrected, Layer, Mark, PageClaim, ReportPage } from "../shapes/report-page.ts";
import { claimWording } from "./claim-words.ts";

/** One version as the reader shows it. */
export function reportPage({ item, record }: Kept, state: CaseState): ReportPage {
  const { version, text, blocks, notices, made } = record;
  return {
    version: version.id,
    report: version.report,
    item,
    title: titleOf(record),
    outlet: outletOf(record),
    owner: version.owner,
    url: version.url,
    byline: version.byline,
    credits: version.credits,
    language: version.language,
    published: version.published,
    updated: version.updated,
    retrieved: version.retrieved,
    method: version.method,
    sha256: version.original.sha256,
    bytes: version.original.bytes,
    mediaType: version.original.mediaType,
    made: `hearsay ${made.hearsay}${made.model === null ? ", rules alone" : `, model ${made.model}`}`,
    notices,
    text,
    blocks: blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    marks: marksOf(record),
    claims: pageClaims(record, state),
    named: namedIn(record),
  };
}

/** The title that a version gives itself, else its headline, else its first words. */
export function titleOf(record: ReportRecord): string {
  const { version, blocks, text } = record;
  if (version.title !== null) return version.title;
  const first = blocks.find(({ kind }) => kind === "headline") ?? blocks.find(({ kind }) => kind === "paragraph");
  return first === undefined ? (record.id ?? version.id) : clipped(text.slice(first.start, first.end));
}

function clipped(words: string): string {
  const line = words.trim().replaceAll(/\s+/g, " ");
  return line.length > 140 ? `${line.slice(0, 139).trimEnd()}…` : line;
}

/** A claim of a version, with what people corrected in it. Throws "case/no-claim". */
export function claimIn(record: ReportRecord, id: string, state: CaseState): ClaimOf {
  const found = claimsOf(record).find(({ claim }) => claim.id === id);
  if (found === undefined) throw new HearsayError("case/no-claim", `Version ${record.version.id} has no claim ${id}.`);
  return corrected(found, record, state);
}

function corrected(found: ClaimOf, record: ReportRecord, { standings }: CaseState): ClaimOf {
  const changes = standings.get(`${record.version.id}/${found.claim.id}`)?.changes ?? [];
  return changes.length === 0 ? found : ({ kind: found.kind, claim: withChanges(found.claim, changes) } as ClaimOf);
}

/** The record as people corrected it: for words that look at several claims. */
export function correctedRecord(record: ReportRecord, state: CaseState): ReportRecord {
  const of = <Claim extends ClaimOf["claim"]>(claims: readonly Claim[]): readonly Claim[] =>
    claims.map((claim) => withChanges(claim, state.standings.get(`${record.version.id}/${claim.id}`)?.changes ?? []));
  return {
    ...record,
    statements: of(record.statements),
    figures: of(record.figures),
    happenings: of(record.happenings),
    namings: of(record.namings),
  };
}

/** All claims of a version in order of the text. */
export function pageClaims(record: ReportRecord, state: CaseState): readonly PageClaim[] {
  const now = correctedRecord(record, state);
  const words = claimWording(now);
  return claimsOf(now)
    .map((found): PageClaim => {
      const { start, end } = spanOf(found);
      const standing = state.standings.get(`${record.version.id}/${found.claim.id}`);
      return {
        claim: found.claim.id,
        layer: layerOf(found),
        state: standing?.state ?? "suggested",
        ...words(found),
        start,
        end,
        by: found.claim.by,
        corrected: correctionsIn(standing?.changes ?? []),
      };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What was corrected, first to last value of each field. */
export function correctionsIn(
  changes: readonly { readonly field: string; readonly from: unknown; readonly to: unknown }[],
): readonly Corrected[] {
  const fields = new Map<string, Corrected>();
  for (const { field, from, to } of changes) fields.set(field, { field, from: fields.get(field)?.from ?? String(from), to: String(to) });
  return [...fields.values()].filter(({ from, to }) => from !== to);
}

export function layerOf({ kind }: ClaimOf): Layer {
  return kind === "happening" ? "event" : kind;
}

function marksOf(record: ReportRecord): readonly Mark[] {
  const marks: Mark[] = [];
  const put = (id: string, layer: Layer, part: Mark["part"], spans: readonly Span[]): void => {
    for (const { start, end } of spans) if (start < end) marks.push({ id, layer, part, start, end });
  };
  for (const { id, source, cue, content } of record.statements) {
    put(id, "statement", "source", source);
    put(id, "statement", "cue", cue);
    put(id, "statement", "content", content);
  }
  for (const figure of record.figures) put(figure.id, "figure", "words", passagesOf({ kind: "figure", claim: figure }));
  for (const happening of record.happenings) put(happening.id, "event", "words", [happening]);
  for (const time of record.times) put(time.id, "time", "words", [time]);
  for (const { id, mentions } of record.places) put(id, "place", "words", mentions);
  for (const { id, mentions } of record.actors) put(id, "actor", "words", mentions);
  for (const naming of record.namings) put(naming.id, "naming", "words", [naming]);
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

function namedIn({ times, places, actors }: ReportRecord): Readonly<Record<string, string>> {
  const interval = (from: string | null, to: string | null): string => (from === to ? `${from}` : `${from ?? "…"} to ${to ?? "…"}`);
  return Object.fromEntries([
    ...times.map(({ id, value, from, to }) => [id, from === null && to === null ? (value ?? "not resolved") : interval(from, to)]),
    ...places.map(({ id, name, country, kind }) => [id, [name, kind, country].filter((each) => each !== null).join(", ")]),
    ...actors.map(({ id, name, kind }) => [id, `${name}, ${kind}`]),
  ]);
}
