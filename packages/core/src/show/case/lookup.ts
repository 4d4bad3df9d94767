import { type ClaimOf, claimsOf } from "../../record/claims.ts";
import { keyOf } from "../../record/fold.ts";
import { sentencesIn } from "../../record/sentences.ts";
import type { ClaimState } from "../../types/case-state.ts";
import type { ClaimRef, Dossier, Origin } from "../../types/dossier.ts";
import type { ReportRecord } from "../../types/report-record.ts";
import type { Span } from "../../types/span.ts";
import type { Statement } from "../../types/statement.ts";
import { position, voiceWords } from "../sections.ts";

/** Words in their surroundings, cut at spaces. */
export interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** "¶4 1234–1260". */
  readonly position: string;
}

/** One claim of one version, ready to be shown: who published it, on whose word, and the passage. */
export interface Telling {
  readonly ref: ClaimRef;
  readonly found: ClaimOf;
  readonly record: ReportRecord;
  readonly report: string;
  readonly outlet: string;
  readonly published: string | null;
  /** "Health Ministry, via Northgate"; "the report's own word". */
  readonly voice: string;
  readonly passage: Passage;
  readonly state: ClaimState;
  readonly origins: readonly Origin[];
}

/** Answers what an id or a reference of a dossier stands for. */
export interface Lookup {
  readonly telling: (ref: ClaimRef) => Telling | null;
  readonly tellings: (refs: readonly ClaimRef[]) => readonly Telling[];
  readonly record: (version: string) => ReportRecord | undefined;
  readonly origin: (id: string) => Origin | undefined;
  /** Who published a version. */
  readonly outlet: (version: string) => string;
}

/** Characters of context on each side of a passage. */
const AROUND = 220;

/** A dossier by its ids; each claim is looked at once, when it is first asked for. */
export function lookupOf(dossier: Dossier): Lookup {
  const records = new Map(dossier.records.map((record) => [record.version.id, record]));
  const states = new Map(dossier.states.map(({ claim, state }) => [keyOf(claim), state]));
  const origins = new Map(dossier.origins.map((origin) => [origin.id, origin]));
  const behind = new Map<string, Origin[]>();
  const push = (key: string, origin: Origin): void => {
    const list = behind.get(key);
    if (list === undefined) behind.set(key, [origin]);
    else if (list.at(-1) !== origin) list.push(origin);
  };
  for (const origin of dossier.origins)
    for (const { version, claims } of origin.members)
      if (claims === "all") push(version, origin);
      else for (const claim of claims) push(`${version}/${claim}`, origin);
  const claims = new Map<string, ReadonlyMap<string, ClaimOf>>();
  const statements = new Map<string, ReadonlyMap<string, Statement>>();
  const told = new Map<string, Telling | null>();

  const make = (ref: ClaimRef): Telling | null => {
    const record = records.get(ref.version);
    if (record === undefined) return null;
    const { version } = record;
    const ofVersion = claims.get(version.id) ?? new Map(claimsOf(record).map((each) => [each.claim.id, each]));
    claims.set(version.id, ofVersion);
    const found = ofVersion.get(ref.claim);
    if (found === undefined) return null;
    const said = statements.get(version.id) ?? new Map(record.statements.map((each) => [each.id, each]));
    statements.set(version.id, said);
    return {
      ref,
      found,
      record,
      report: version.report,
      outlet: outletOf(record),
      published: version.published,
      voice: found.kind === "statement" ? voiceWords(found.claim) : voiceWords(said.get(found.claim.statement ?? "")),
      passage: passageAround(record, spanOf(found)),
      state: states.get(keyOf(ref)) ?? "suggested",
      origins: [...(behind.get(keyOf(ref)) ?? []), ...(behind.get(ref.version) ?? [])],
    };
  };
  const telling = (ref: ClaimRef): Telling | null => {
    const key = keyOf(ref);
    const known = told.get(key);
    if (known !== undefined) return known;
    const made = make(ref);
    told.set(key, made);
    return made;
  };
  return {
    telling,
    tellings: (refs) =>
      refs
        .map(telling)
        .filter((each) => each !== null)
        .sort((a, b) => order(a.published ?? "9", b.published ?? "9") || order(keyOf(a.ref), keyOf(b.ref))),
    record: (version) => records.get(version),
    origin: (id) => origins.get(id),
    outlet: (version) => {
      const record = records.get(version);
      return record === undefined ? version : outletOf(record);
    },
  };
}

/** Plain order of strings, whatever the locale of the host. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Who published a version, as far as it says: its outlet, else the name of the file, else its id. */
export function outletOf({ version, id }: ReportRecord): string {
  return version.outlet ?? id ?? version.id;
}

/** A passage with the rest of its sentence, as far as it is near and in the same block. */
export function passageAround(record: ReportRecord, { start, end }: Span): Passage {
  const { text } = record;
  const block = record.blocks.find((each) => each.start <= start && start < each.end) ?? { start: 0, end: text.length };
  const near = { start: Math.max(block.start, start - 2 * AROUND), end: Math.min(block.end, Math.max(end, start) + 2 * AROUND) };
  const sentences = sentencesIn(text, near);
  const from = sentences.find((each) => each.end > start)?.start ?? near.start;
  const to = sentences.find((each) => each.end >= end)?.end ?? near.end;
  const before = text.slice(Math.max(from, start - AROUND), start);
  const after = text.slice(end, Math.min(to, end + AROUND));
  const isCut = start - from > AROUND || (from === near.start && near.start > block.start);
  const hasMore = to - end > AROUND || (to === near.end && near.end < block.end);
  return {
    before: isCut ? `…\u00a0${before.slice(before.indexOf(" ") + 1)}` : before,
    words: text.slice(start, end),
    after: hasMore ? `${after.slice(0, Math.max(0, after.lastIndexOf(" ")))}\u00a0…` : after.trimEnd(),
    position: position(record, { start, end }),
  };
}

/** The marks to set around a passage: none where it brings its own. */
export function quotesFor({ before, words, after }: Passage): readonly [string, string] {
  const whole = `${before}${words}${after}`;
  return /^[“"«„]/.test(whole) && /[”"»“]$/.test(whole) ? ["", ""] : ["“", "”"];
}

/** A passage in quotation marks. */
export function quoted(passage: Passage): string {
  const [open, close] = quotesFor(passage);
  return `${open}${passage.before}${passage.words}${passage.after}${close}`;
}

/** The words that a claim is shown by: the number, the event, the label, or all that is said. */
export function spanOf({ kind, claim }: ClaimOf): Span {
  if (kind !== "statement") return { start: claim.start, end: claim.end };
  const [first, last] = [claim.content[0], claim.content.at(-1)];
  if (first === undefined || last === undefined) return claim.source[0] ?? claim.cue[0] ?? { start: 0, end: 0 };
  // Fragments far apart are shown by the first.
  return last.end - first.start > 400 ? first : { start: first.start, end: last.end };
}
