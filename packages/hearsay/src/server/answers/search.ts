import { claimsOf, type Listing, outletOf, passageAround, position, type Row, spanOf, voiceNameOf, voiceWords } from "@hearsay/core";
import type { Evidence } from "../shapes/evidence.ts";
import type { FoundHits, NameHit } from "../shapes/search.ts";
import type { Known } from "./known.ts";
import { perKnown } from "./per-known.ts";

const CLAIMS: readonly Listing[] = ["figures", "statements", "events", "namings"];
/** What else a claim is found by: what is counted, who did it to whom, where, what it is called. */
const FIELDS = ["of", "countedWords", "whoWords", "whomWords", "placeName", "label", "type"] as const;
const MOST_NAMES = 12;

/** Claims, and names of actors and places, that have all of the words. */
export function foundOf(known: Known, { words, limit }: { readonly words: string; readonly limit: number }): FoundHits {
  const parts = partsOf(words);
  if (parts.length === 0) return { total: 0, claims: [], names: [] };
  const has = (text: string): boolean => parts.every((part) => text.includes(part));
  const { rows, texts } = indexOf(known);
  const hits: Row[] = [];
  let total = 0;
  for (let at = 0; at < texts.length; at++) {
    if (!has(texts[at] as string)) continue;
    total++;
    if (hits.length < limit) hits.push(rows[at] as Row);
  }
  const names = namesOf(known)
    .filter(({ plainName }) => has(plainName))
    .slice(0, MOST_NAMES)
    .map(({ plainName: _, ...name }) => name);
  return { total, claims: hits.map((row) => evidenceIn(known, row)).filter((each) => each !== null), names };
}

/** Every claim with the text it is found by: its words and whose they are. */
const indexOf: (known: Known) => { readonly rows: readonly Row[]; readonly texts: readonly string[] } = perKnown((known) => {
  const rows = CLAIMS.flatMap((listing) => known.rows(listing));
  return {
    rows,
    texts: rows.map((row) => plain([row.words, voiceNameOf(row) ?? "", ...FIELDS.map((field) => wordsIn(row[field]))].join("\n"))),
  };
});

function wordsIn(value: unknown): string {
  return Array.isArray(value) ? value.map(wordsIn).join(" ") : typeof value === "string" ? value : "";
}

type NameFound = NameHit & { readonly plainName: string };

/** Names of actors and places, those in most reports first. */
const namesOf: (known: Known) => readonly NameFound[] = perKnown((known) => {
  const found: NameFound[] = [];
  for (const [kind, listing] of [
    ["actor", "actors"],
    ["place", "places"],
  ] as const) {
    const reports = new Map<string, Set<string>>();
    for (const row of known.rows(listing)) {
      const name = row["name"];
      if (typeof name !== "string" || name === "") continue;
      const seen = reports.get(name);
      if (seen === undefined) reports.set(name, new Set([row.report]));
      else seen.add(row.report);
    }
    for (const [name, { size }] of reports) found.push({ kind, name, id: null, reports: size, plainName: plain(name) });
  }
  return found.sort(byReports);
});

/** Incidents whose name has all of the words. */
export function incidentsFound(known: Known, { words }: { readonly words: string }): readonly NameHit[] {
  const parts = partsOf(words);
  if (parts.length === 0) return [];
  return incidentNames(known)
    .filter(({ plainName }) => parts.every((part) => plainName.includes(part)))
    .slice(0, MOST_NAMES)
    .map(({ plainName: _, ...name }) => name);
}

const incidentNames: (known: Known) => readonly NameFound[] = perKnown(({ dossier }) =>
  dossier.incidents
    .map(
      ({ id, title, claims }): NameFound => ({
        kind: "incident",
        name: title,
        id,
        reports: new Set(claims.map(({ version }) => version)).size,
        plainName: plain(title),
      }),
    )
    .sort(byReports),
);

function byReports(a: NameFound, b: NameFound): number {
  return b.reports - a.reports || (a.name < b.name ? -1 : 1);
}

/** A row as evidence, without the dossier. */
function evidenceIn({ records, state }: Known, row: Row): Evidence | null {
  const record = records.get(row.version);
  const found = record === undefined ? undefined : claimsOf(record).find(({ claim }) => claim.id === row.claim);
  if (record === undefined || found === undefined) return null;
  const span = spanOf(found);
  const { before, words, after } = passageAround(record, span);
  const statement = found.kind === "statement" ? found.claim : record.statements.find(({ id }) => id === found.claim.statement);
  return {
    version: row.version,
    claim: found.claim.id,
    kind: found.kind === "happening" ? "event" : found.kind,
    state: state.standings.get(`${row.version}/${found.claim.id}`)?.state ?? "suggested",
    outlet: outletOf(record),
    published: record.version.published,
    voice: voiceWords(statement),
    before,
    words,
    after,
    position: position(record, span),
  };
}

function partsOf(words: string): readonly string[] {
  return plain(words)
    .replaceAll(/["*]/g, " ")
    .split(/\s+/)
    .filter((part) => part !== "");
}

/** Case and accents make no difference. */
function plain(words: string): string {
  return words.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
