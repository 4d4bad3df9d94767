import { isFormer } from "../../record/figure-words.ts";
import { keyOf } from "../../record/fold.ts";
import type { ClaimRef, Dossier, Relation, Revision, Track } from "../../types/dossier.ts";
import { amountWords } from "../amount-words.ts";
import { unstopped } from "./because-words.ts";
import { dayWords } from "./day-words.ts";
import { type Lookup, order, type Telling } from "./lookup.ts";

/** What became of an amount, or how it stands to another. */
export interface Remark {
  readonly kind: "withdrawn" | "superseded" | "supersedes" | "conflicts" | "differs";
  readonly words: string;
  /** The other amount; null: none, or not of this measure. */
  readonly other: string | null;
  /** Reasons of the dossier, each once. */
  readonly because: readonly string[];
  /** Relation behind it, for `hearsay why`; null: the words of a report themselves. */
  readonly relation: string | null;
}

/** What the whole dossier says about amounts: its relations by claim, and what pages changed without saying so. */
export interface RemarkContext {
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
  readonly edits: ReadonlyMap<string, string>;
}

/** How `voiceWords` names a report that gives a figure on no other's word. */
const OWN_WORD = "the report's own word";

/** Looks at a dossier once, for all of its tracks. */
export function remarkContext(dossier: Dossier, lookup: Lookup): RemarkContext {
  const relations = new Map<string, Relation[]>();
  for (const relation of dossier.relations) {
    for (const key of new Set([keyOf(relation.a), keyOf(relation.b)])) {
      const known = relations.get(key);
      if (known === undefined) relations.set(key, [relation]);
      else known.push(relation);
    }
  }
  return { relations, edits: quietEdits(dossier.revisions, lookup) };
}

/** Says of each amount of a track what became of it: taken back, replaced, contested. */
export function remarker(
  track: Track,
  { relations, edits }: RemarkContext,
  saidAt: (ref: ClaimRef) => string | null,
  lookup: Lookup,
): (value: Track["values"][number]) => readonly Remark[] {
  const correcting = new Map(track.steps.flatMap((step) => (step.corrects === null ? [] : [[keyOf(step.corrects), step.claim] as const])));
  const words = new Map<string, string>();
  for (const { amount, claims } of track.values) for (const claim of claims) words.set(keyOf(claim), amountWords(amount));
  return ({ amount, claims }) => {
    const own = amountWords(amount);
    const found = related(claims, own, relations, words, saidAt, lookup);
    return [
      // A relation says the same, with its reason.
      ...corrections(claims, own, correcting, words, edits, lookup).filter(
        ({ other }) => other === null || !found.some((each) => each.kind === "superseded" && each.other === other),
      ),
      ...found,
    ];
  };
}

/** What reports took back in so many words, what a page changed without saying so, and what the same voice later gave instead. */
function corrections(
  claims: readonly ClaimRef[],
  own: string,
  correcting: ReadonlyMap<string, ClaimRef>,
  words: ReadonlyMap<string, string>,
  edits: ReadonlyMap<string, string>,
  lookup: Lookup,
): readonly Remark[] {
  const remarks = new Map<string, Remark>();
  for (const { found, record, voice, outlet, published } of lookup.tellings(claims)) {
    if (found.kind !== "figure") continue;
    const retracted = record.statements.find(({ id }) => id === found.claim.statement)?.stance === "retracts";
    if (found.claim.as !== "withdrawn" && !retracted) continue;
    const where = published === null ? outlet : `${outlet}, ${dayWords(published)}`;
    const by = voice === OWN_WORD ? "" : ` by ${voice}`;
    remarks.set(`withdrawn${by}`, { kind: "withdrawn", words: `withdrawn${by} (${where})`, other: null, because: [], relation: null });
  }
  const former = lookup.tellings(claims).filter((telling) => isFormerValue(telling));
  const [first] = former;
  if (first !== undefined && former.length === claims.length && remarks.size === 0)
    remarks.set("former", {
      kind: "superseded",
      words: `given as a former value (${first.outlet}${first.published === null ? "" : `, ${dayWords(first.record.version.updated ?? first.published)}`})`,
      other: null,
      because: [],
      relation: null,
    });
  for (const claim of claims) {
    const edit = edits.get(keyOf(claim));
    if (edit !== undefined) remarks.set(edit, { kind: "superseded", words: edit, other: null, because: [], relation: null });
    const later = correcting.get(keyOf(claim));
    const other = later === undefined ? undefined : words.get(keyOf(later));
    if (other !== undefined && other !== own)
      remarks.set(`superseded ${other}`, {
        kind: "superseded",
        other,
        words: `the same voice later gave ${other}`,
        because: [],
        relation: null,
      });
  }
  return [...remarks.values()];
}

function isFormerValue({ found, record }: Telling): boolean {
  return found.kind === "figure" && (found.claim.as === "former" || (found.claim.as === "level" && isFormer(found.claim, { record })));
}

/** What pages changed without notice, by the figure that was there before: "Harbour Mail made it 13 without saying so". */
function quietEdits(revisions: readonly Revision[], lookup: Lookup): ReadonlyMap<string, string> {
  const edits = new Map<string, string>();
  for (const { from, quiet, changes } of revisions) {
    if (!quiet) continue;
    for (const { kind, before, after } of changes) {
      if (before === null || (kind !== "figure-changed" && kind !== "bound-changed" && kind !== "claim-dropped")) continue;
      for (const figure of lookup.record(from)?.figures ?? []) {
        if (figure.end <= before.start || before.end <= figure.start) continue;
        const became = after === null ? "took it out" : `made it ${figureWordsIn(after.text)}`;
        edits.set(keyOf({ version: from, claim: figure.id }), `${lookup.outlet(from)} ${became} without saying so`);
      }
    }
  }
  return edits;
}

function figureWordsIn(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Relations to the other amounts, gathered: one remark for each other amount and kind, however many pairs of claims say so. */
function related(
  claims: readonly ClaimRef[],
  own: string,
  relations: ReadonlyMap<string, readonly Relation[]>,
  words: ReadonlyMap<string, string>,
  saidAt: (ref: ClaimRef) => string | null,
  lookup: Lookup,
): readonly Remark[] {
  const remarks = new Map<
    string,
    { kind: Remark["kind"]; words: string; other: string; over: Relation["over"]; because: Set<string>; relation: string }
  >();
  for (const claim of claims) {
    for (const relation of relations.get(keyOf(claim)) ?? []) {
      const isA = keyOf(relation.a) === keyOf(claim);
      const other = isA ? relation.b : relation.a;
      const name = words.get(keyOf(other)) ?? nameOf(lookup.telling(other));
      if (name === own || relation.kind === "repeats" || relation.kind === "corroborates") continue;
      const kind = relation.kind === "supersedes" ? (isLater(claim, other, isA, saidAt) ? "supersedes" : "superseded") : relation.kind;
      const key = `${kind} ${name}`;
      const before = remarks.get(key);
      for (const { words: reason } of relation.because) before?.because.add(unstopped(reason));
      if (before !== undefined) continue;
      const because = new Set(relation.because.map(({ words: reason }) => unstopped(reason)));
      remarks.set(key, {
        kind,
        words: remarkWords(kind, name, relation.over),
        other: name,
        over: relation.over,
        because,
        relation: relation.id,
      });
    }
  }
  const found = [...remarks.values()].map((each) => ({ ...each, because: [...each.because].sort() }));
  const rank = ["withdrawn", "superseded", "conflicts", "supersedes"];
  return [
    ...found
      .filter(({ kind }) => kind !== "differs")
      .sort((a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind) || order(a.words, b.words)),
    ...seeming(
      found.filter(({ kind, other }) => kind !== "differs" || !found.some((each) => each.kind !== "differs" && each.other === other)),
    ),
  ];
}

function nameOf(telling: Telling | null): string {
  if (telling === null) return "another claim";
  return telling.found.kind === "figure" ? amountWords(telling.found.claim.amount) : `“${telling.passage.words}”`;
}

/** What only looks like a conflict, in one line: each has its reasons in the list of relations. */
function seeming(found: readonly (Remark & { readonly over?: Relation["over"] })[]): readonly Remark[] {
  const others = new Map<string, string[]>();
  for (const { kind, other, over } of found)
    if (kind === "differs" && other !== null) others.set(over ?? "", [...(others.get(over ?? "") ?? []), other]);
  if (others.size === 0) return [];
  const parts = [...others].sort(([a], [b]) => order(a, b)).map(([over, names]) => `${names.join(", ")}${over === "" ? "" : ` (${over})`}`);
  return [{ kind: "differs", words: `only seems to conflict with ${parts.join("; ")}`, other: null, because: [], relation: null }];
}

function isLater(claim: ClaimRef, other: ClaimRef, isA: boolean, saidAt: (ref: ClaimRef) => string | null): boolean {
  const [own, its] = [saidAt(claim), saidAt(other)];
  return own === null || its === null || own === its ? isA : own > its;
}

function remarkWords(kind: Remark["kind"], other: string, over: Relation["over"]): string {
  switch (kind) {
    case "conflicts":
      return `conflicts with ${other}${over === null || over === "amount" ? "" : ` over ${over}`}`;
    case "differs":
      return `only seems to conflict with ${other}`;
    case "supersedes":
      return `supersedes ${other}`;
    case "superseded":
      return `superseded by ${other}`;
    case "withdrawn":
      return `withdrawn: ${other}`;
  }
}
