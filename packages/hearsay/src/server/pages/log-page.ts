import { claimsOf, type Entry, type ReportRecord, spanOf } from "@hearsay/core";
import type { CaseFile } from "../../store/case-file.ts";
import type { LogChoices, LogEntry, LogPage } from "../shapes/log.ts";

/** Which part of the ledger is asked for. */
export interface LogQuery {
  /** Null: any. */
  readonly kind: string | null;
  readonly by: string | null;
  /** Counted from the newest. */
  readonly from: number;
  readonly most: number;
}

/** Things that an entry is about which are shown; of a bulk decision the first. */
const MOST_ABOUT = 6;
const MOST_WORDS = 240;

/** What a reading found belongs to the entry that it was read, and is not told of twice. */
const SHOWN = "kind <> 'claimed'";
const DECISIONS = "kind NOT IN ('read', 'claimed')";

/** A part of the ledger, newest first. */
export function logPage(file: CaseFile, { kind, by, from, most }: LogQuery): LogPage {
  // Of decisions there is an index; nobody but the program reads.
  const where = [
    by === null ? SHOWN : DECISIONS,
    ...(kind === null ? [] : ["kind = @kind"]),
    ...(by === null ? [] : ["entry ->> '$.by' = @by"]),
  ].join(" AND ");
  const given = { kind, by, from, most };
  const total = file.db.prepare(`SELECT count(*) FROM ledger WHERE ${where}`).pluck().get(given) as number;
  const rows = file.db
    .prepare(`SELECT entry FROM ledger WHERE ${where} ORDER BY seq DESC LIMIT @most OFFSET @from`)
    .pluck()
    .all(given) as string[];
  const undone = new Set(file.decisions().undone.map(({ entry }) => entry.seq));
  const records = new Map<string, ReportRecord | null>();
  const record = (version: string): ReportRecord | null => {
    const known = records.get(version);
    if (known !== undefined) return known;
    const found = file.version(version)?.record ?? null;
    records.set(version, found);
    return found;
  };
  return { total, entries: rows.map((words) => shown(file.json<Entry>(words), file, record, undone)) };
}

/** What the ledger can be narrowed to. */
export function logChoices(file: CaseFile): LogChoices {
  const kinds = file.sql(`SELECT kind, count(*) AS count FROM ledger WHERE ${SHOWN} GROUP BY kind ORDER BY count DESC`).all() as {
    kind: string;
    count: number;
  }[];
  const people = file.sql(`SELECT DISTINCT entry ->> '$.by' AS who FROM ledger WHERE ${DECISIONS} ORDER BY who`).pluck().all() as string[];
  return { kinds, people, head: file.end().hash };
}

function shown(entry: Entry, file: CaseFile, record: (version: string) => ReportRecord | null, undone: ReadonlySet<number>): LogEntry {
  const refs = refsOf(entry, file);
  return {
    seq: entry.seq,
    at: entry.at,
    by: entry.by,
    kind: entry.kind,
    words: wordsOf(entry, refs.length),
    why: "why" in entry ? entry.why : null,
    changes:
      entry.kind === "edited"
        ? entry.changes.map(({ field, from, to }) => ({ field, from: JSON.stringify(from), to: JSON.stringify(to) }))
        : [],
    about: refs
      .slice(0, MOST_ABOUT)
      .map(({ version, claim }) => ({ version, claim, words: wordsAt(record(version), claim) ?? claim ?? version })),
    aboutAll: refs.length,
    undone: undone.has(entry.seq),
    hash: entry.hash,
  };
}

type About = { readonly version: string; readonly claim: string | null };

function refsOf(entry: Entry, file: CaseFile): readonly About[] {
  switch (entry.kind) {
    case "read":
    case "claimed":
      return [{ version: entry.version, claim: null }];
    case "accepted":
    case "rejected":
      return entry.claims;
    case "edited":
      return [entry.claim];
    case "merged":
    case "split":
      return entry.members;
    case "upheld":
    case "dismissed":
    case "related":
      return [entry.a, entry.b];
    case "undone":
    case "redone": {
      const words = file.sql("SELECT entry FROM ledger WHERE seq = ?").pluck().get(entry.entry) as string | undefined;
      return words === undefined ? [] : refsOf(file.json<Entry>(words), file);
    }
    case "owned":
    case "listed":
      return [];
  }
}

function wordsOf(entry: Entry, count: number): string {
  const claims = count === 1 ? "a claim" : `${count} claims`;
  switch (entry.kind) {
    case "read":
      return "read a report";
    case "claimed":
      return "found claims";
    case "accepted":
      return `accepted ${claims}`;
    case "rejected":
      return `rejected ${claims}`;
    case "edited":
      return "edited a claim";
    case "merged":
      return `said that ${count} mentions are of one ${entry.what}`;
    case "split":
      return `said that ${count} mentions are not of one ${entry.what}`;
    case "upheld":
      return `upheld that one claim ${entry.relation} another`;
    case "dismissed":
      return `dismissed that one claim ${entry.relation} another`;
    case "related":
      return `found that one claim ${entry.relation} another`;
    case "owned":
      return `said that ${entry.outlet} belongs to ${entry.owner}`;
    case "listed":
      return `said that ${entry.agency} is an agency`;
    case "undone":
      return `took entry ${entry.entry} back`;
    case "redone":
      return `took entry ${entry.entry} again`;
  }
}

function wordsAt(record: ReportRecord | null, claim: string | null): string | null {
  if (record === null) return null;
  if (claim === null) return record.version.title ?? record.id ?? null;
  const found = claimsOf(record).find((each) => each.claim.id === claim);
  if (found === undefined) return [...record.actors, ...record.places].find(({ id }) => id === claim)?.name ?? null;
  const { start, end } = spanOf(found);
  return record.text.slice(start, Math.min(end, start + MOST_WORDS));
}
