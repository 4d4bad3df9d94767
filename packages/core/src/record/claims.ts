import type { ClaimKind, Claims } from "../types/claim.ts";
import type { ClaimedDeed, ReadDeed } from "../types/entry.ts";
import type { Evidence, Grounds } from "../types/grounds.ts";
import type { ReportRecord } from "../types/report-record.ts";
import type { Span } from "../types/span.ts";
import { hashOf } from "./canonical.ts";

/** A claim with its kind. */
export type ClaimOf = { readonly [Kind in ClaimKind]: { readonly kind: Kind; readonly claim: Claims[Kind] } }[ClaimKind];

/** All claims of a record: statements, figures, happenings, namings, each in order of the text. */
export function claimsOf(record: ReportRecord): readonly ClaimOf[] {
  return [
    ...record.statements.map((claim) => ({ kind: "statement", claim }) as const),
    ...record.figures.map((claim) => ({ kind: "figure", claim }) as const),
    ...record.happenings.map((claim) => ({ kind: "happening", claim }) as const),
    ...record.namings.map((claim) => ({ kind: "naming", claim }) as const),
  ];
}

/** The passages a claim rests on, in order of the text. */
export function passagesOf({ kind, claim }: ClaimOf): readonly Span[] {
  switch (kind) {
    case "statement":
      return inOrder([...claim.source, ...claim.cue, ...claim.content]);
    case "figure":
      return inOrder([claim, ...(claim.counted === null ? [] : [claim.counted])]);
    case "happening":
      return inOrder([claim, ...claim.who, ...claim.whom]);
    case "naming":
      return [{ start: claim.start, end: claim.end }];
  }
}

/** What a claim rests on, with the words; null when nothing is left to rest on, and so there is no claim. */
export function groundsOf(record: ReportRecord, claim: ClaimOf): Grounds | null {
  const [first, ...more] = passagesOf(claim)
    .filter((span) => span.start < span.end)
    .map((span): Evidence => ({ version: record.version.id, ...span, quote: record.text.slice(span.start, span.end) }));
  return first === undefined ? null : [first, ...more];
}

/** The two entries that a reading makes: that the version was read, and what was found in it. `stored` is the record in JSON as it is kept. */
export function readingOf(record: ReportRecord, stored: string): readonly [ReadDeed, ClaimedDeed] {
  const { version, made } = record;
  const claims: ClaimedDeed["claims"][number][] = [];
  for (const claim of claimsOf(record)) {
    const grounds = groundsOf(record, claim);
    if (grounds !== null) claims.push({ claim: claim.claim.id, kind: claim.kind, grounds });
  }
  return [
    {
      kind: "read",
      version: version.id,
      report: version.report,
      original: version.original.sha256,
      text: version.textSha256,
      record: hashOf(stored),
      made,
    },
    { kind: "claimed", version: version.id, claims },
  ];
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  const seen = new Set<string>();
  return spans
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => !seen.has(`${start}-${end}`) && seen.add(`${start}-${end}`));
}
