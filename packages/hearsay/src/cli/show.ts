import {
  type Block,
  claimsOf,
  type Entry,
  passagesOf,
  type ReportRecord,
  type Span,
  type Standing,
  visible,
  withChanges,
} from "@hearsay/core";
import type { CaseFile, FoundRow, Kept } from "../store/case-file.ts";
import { decisionInWords } from "../store/decision-words.ts";
import { openCase } from "../store/open-case.ts";
import { locate } from "./claim.ts";
import type { Io } from "./io.ts";
import { formatFor } from "./options.ts";

/** Characters of context on each side of a passage. */
const AROUND = 160;

/** `hearsay show`. */
export async function show(path: string, name: string, options: { readonly format?: string }, io: Io): Promise<number> {
  const format = formatFor(options.format, ["text", "json"], "text", "json", io);
  const file = openCase(path);
  try {
    const found = locate(file, name);
    const kept = file.version(found.version);
    if (kept === null) return 1;
    const standing = file.decisions().standings.get(`${found.version}/${found.claim}`);
    const finding = findingOf(kept.record, found, standing);
    const history = historyOf(file, found);
    if (format === "json")
      await io.out(
        JSON.stringify({
          ...headOf(kept, found, standing),
          finding: finding.fields,
          passages: finding.passages.map(({ before, after, ...each }) => each),
          history,
        }),
      );
    else for (const line of inText(kept, found, standing, finding, history, io.colour)) await io.out(line);
    return 0;
  } finally {
    file.close();
  }
}

interface Passage extends Span {
  readonly role: string;
  readonly quote: string;
  /** Block, counted from 1; null: in none. */
  readonly block: number | null;
  readonly blockKind: Block["kind"] | null;
  readonly before: string;
  readonly after: string;
}

interface Finding {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly passages: readonly Passage[];
}

function findingOf(record: ReportRecord, { claim: id }: FoundRow, standing: Standing | undefined): Finding {
  const claim = claimsOf(record).find((each) => each.claim.id === id);
  if (claim !== undefined) {
    const roles = rolesOf(claim.claim as unknown as Readonly<Record<string, unknown>>);
    const passages = passagesOf(claim).map((span) => passageOf(record, span, roles.get(`${span.start}-${span.end}`) ?? claim.kind));
    return { fields: { ...withChanges(claim.claim, standing?.changes ?? []) }, passages };
  }
  const thing = [...record.actors, ...record.places, ...record.times].find((each) => each.id === id);
  if (thing === undefined) return { fields: {}, passages: [] };
  const spans: readonly Span[] = "mentions" in thing ? thing.mentions : [thing];
  return { fields: { ...thing }, passages: spans.map((span) => passageOf(record, span, "mention")) };
}

function rolesOf(claim: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  for (const role of ["source", "cue", "content", "counted", "who", "whom"]) {
    const value = claim[role];
    for (const span of (Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]) as Span[])
      roles.set(`${span.start}-${span.end}`, role);
  }
  return roles;
}

function passageOf({ text, blocks }: ReportRecord, { start, end }: Span, role: string): Passage {
  const at = blocks.findIndex((block) => block.start <= start && start < block.end);
  const block = blocks[at];
  const before = text.slice(Math.max(block?.start ?? 0, start - AROUND), start);
  const after = text.slice(end, Math.min(block?.end ?? text.length, end + AROUND));
  return {
    role,
    start,
    end,
    quote: text.slice(start, end),
    block: at === -1 ? null : at + 1,
    blockKind: block?.kind ?? null,
    before,
    after,
  };
}

function historyOf(file: CaseFile, { version, claim }: FoundRow): readonly Entry[] {
  const about = new Set<number>();
  const history: Entry[] = [];
  for (const entry of file.entries("WHERE kind NOT IN ('read', 'claimed', 'related')")) {
    const refs = "claims" in entry ? entry.claims : "members" in entry ? entry.members : entry.kind === "edited" ? [entry.claim] : [];
    const isAbout =
      entry.kind === "undone" || entry.kind === "redone"
        ? about.has(entry.entry)
        : refs.some((ref) => typeof ref.claim === "string" && ref.claim === claim && "version" in ref && ref.version === version);
    if (!isAbout) continue;
    about.add(entry.seq);
    history.push(entry);
  }
  return history;
}

function headOf({ item, record }: Kept, { claim, kind }: FoundRow, standing: Standing | undefined): Readonly<Record<string, unknown>> {
  const { id, report, outlet, published, title } = record.version;
  const judged = kind === "statement" || kind === "figure" || kind === "happening" || kind === "naming";
  const state = judged ? (standing?.state ?? "suggested") : null;
  return {
    kind: kind === "happening" ? "event" : kind,
    report,
    id: item,
    version: id,
    claim,
    state,
    edited: standing?.changes ?? [],
    outlet,
    published,
    title,
  };
}

function* inText(
  kept: Kept,
  found: FoundRow,
  standing: Standing | undefined,
  finding: Finding,
  history: readonly Entry[],
  colour: boolean,
): Generator<string> {
  const head = headOf(kept, found, standing);
  const strong = (words: string): string => (colour ? `\u001b[1m${words}\u001b[22m` : `[${words}]`);
  yield `${head["kind"]} ${found.claim}${head["state"] === null ? "" : `  ${head["state"]}`}`;
  const from = [kept.item, head["outlet"], head["published"], head["title"]]
    .filter((each) => typeof each === "string")
    .map((each) => visible(String(each)));
  yield `in ${from.length === 0 ? found.version : `${from.join(", ")} (${found.version})`}`;
  yield "";
  for (const { role, start, end, quote, block, blockKind, before, after } of finding.passages) {
    yield `${role}  ${blockKind === null ? "" : `${blockKind} ${block}, `}characters ${start} to ${end}:`;
    yield `  ${visible(before)}${strong(visible(quote))}${visible(after)}`;
  }
  yield "";
  for (const [name, value] of Object.entries(finding.fields)) {
    if (["id", "by", "mentions", "start", "end", "source", "cue", "content", "counted"].includes(name)) continue;
    yield `${name}: ${visible(typeof value === "string" ? value : JSON.stringify(value))}`;
  }
  for (const { field, from: said, to } of standing?.changes ?? [])
    yield `${field} was ${JSON.stringify(said)} when it was found; ${JSON.stringify(to)} was set by hand`;
  const by = finding.fields["by"] as ReportRecord["statements"][number]["by"] | undefined;
  const { made } = kept.record;
  if (by !== undefined)
    yield `found by ${by.kind} "${by.name}"${by.score === null ? "" : ` with score ${by.score}`} (hearsay ${made.hearsay}${made.model === null ? "" : `, ${made.model}`})`;
  if (history.length > 0) yield "";
  for (const entry of history) yield visible(decisionInWords(entry));
}
