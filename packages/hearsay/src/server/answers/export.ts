import { claimsOf } from "@hearsay/core";
import { type Exporting, exported } from "../../dossier/export.ts";
import type { ExportPreview } from "../shapes/export.ts";
import type { Known } from "./known.ts";
import { perKnown } from "./per-known.ts";

export type ExportQuery = Omit<Exporting, "raw">;

interface Made {
  readonly key: string;
  readonly pieces: readonly Uint8Array[];
  readonly lines: number;
}

const PIECE = 1024 * 1024;
const MOST_SHOWN = 5_000;

/** What was made last of each state of a case: a download follows its preview. */
const lastMade = new WeakMap<Known, Made>();

/** A case written out, in pieces of bytes. */
export function exportedOf(known: Known, query: ExportQuery): readonly Uint8Array[] {
  return made(known, query).pieces;
}

/** What a download would be: its size, how it begins, what it leaves out. */
export function exportPreview(known: Known, query: ExportQuery): ExportPreview {
  const { pieces, lines } = made(known, query);
  const claims = countsOf(known);
  const isCut = query.accepted && query.what !== "records" && query.what !== "ledger";
  const isPage = query.format === "html" || query.format === "md" || query.format === "json";
  const begins = Buffer.from(pieces[0] ?? Buffer.alloc(0))
    .subarray(0, MOST_SHOWN * 4)
    .toString("utf8")
    .slice(0, MOST_SHOWN);
  return {
    name: nameOf(known.title, query),
    bytes: pieces.reduce((sum, piece) => sum + piece.length, 0),
    begins,
    lines: isPage ? null : query.format === "csv" ? lines - 1 : lines,
    claims,
    leftOut: isCut || (isPage && query.accepted) ? claims.suggested + claims.rejected : 0,
  };
}

function made(known: Known, query: ExportQuery): Made {
  const key = JSON.stringify([query.format, query.what, query.accepted]);
  const before = lastMade.get(known);
  if (before?.key === key) return before;
  const { title, state, kept } = known;
  const source = { title, state, kept: () => kept, entries: () => known.entries(), dossier: () => known.dossier };
  const pieces: Uint8Array[] = [];
  let waiting: string[] = [];
  let size = 0;
  let lines = 0;
  const flush = (): void => {
    if (waiting.length > 0) pieces.push(Buffer.from(waiting.join(""), "utf8"));
    waiting = [];
    size = 0;
  };
  for (const piece of exported(source, { ...query, raw: false })) {
    lines++;
    if (typeof piece !== "string") {
      flush();
      pieces.push(...piece, Buffer.from("\n"));
      continue;
    }
    waiting.push(piece, "\n");
    size += piece.length;
    if (size > PIECE) flush();
  }
  flush();
  const now = { key, pieces, lines };
  lastMade.set(known, now);
  return now;
}

const countsOf: (known: Known) => ExportPreview["claims"] = perKnown(({ kept, state }) => {
  const counts = { accepted: 0, edited: 0, suggested: 0, rejected: 0 };
  for (const { record } of kept)
    for (const { claim } of claimsOf(record)) counts[state.standings.get(`${record.version.id}/${claim.id}`)?.state ?? "suggested"]++;
  return counts;
});

/** "kazakhstan-january-2022-figures.csv": plain letters, whatever the title has. */
export function nameOf(title: string, { format, what, accepted }: ExportQuery): string {
  const plain = title
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60);
  const isList = format === "jsonl" || format === "csv";
  return `${[plain === "" ? "case" : plain, ...(isList ? [what] : []), ...(accepted ? [] : ["all"])].join("-")}.${format}`;
}
