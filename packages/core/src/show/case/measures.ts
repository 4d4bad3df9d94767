import { keyOf } from "../../record/fold.ts";
import type { Amount } from "../../types/amount.ts";
import type { ClaimRef, Count, Dossier, Relation, Revision, Track } from "../../types/dossier.ts";
import { amountWords } from "../amount-words.ts";
import { unstopped } from "./because-words.ts";
import { dayWords } from "./day-words.ts";
import { type Lookup, order, type Telling } from "./lookup.ts";

/** One measure of one incident, as a desk asks for it: who gave which number, since when, from how many independent origins, and what became of it. */
export interface Measure {
  readonly track: Track;
  /** "killed", "killed: officers, Almaty". */
  readonly title: string;
  /** What nobody took back first, each newest first. */
  readonly values: readonly ValueTold[];
}

/** One amount of a measure. */
export interface ValueTold {
  readonly amount: Amount;
  readonly words: string;
  readonly count: Count;
  /** How many reports give it, copies counted too. */
  readonly reports: number;
  /** When it was first said. */
  readonly since: string | null;
  readonly voices: readonly VoiceTold[];
  /** What the reports themselves did with it; "stands" is not a verdict: nobody took it back here. */
  readonly fate: "stands" | "superseded" | "withdrawn";
  readonly remarks: readonly Remark[];
  readonly tellings: readonly Telling[];
}

/** Who gives an amount, since when, and who carried it. */
export interface VoiceTold {
  readonly name: string;
  readonly since: string | null;
  readonly outlets: readonly string[];
}

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

/** How `voiceWords` names a report that gives a figure on no other's word. */
const OWN_WORD = "the report's own word";

/** The measures a desk asks for first, in the order in which it asks. */
const OF_PEOPLE = [
  "killed",
  "injured",
  "missing",
  "detained",
  "released",
  "abducted",
  "displaced",
  "evacuated",
  "rescued",
  "infected",
  "affected",
];

/** True for measures that count people whom something befell. */
export function isToll(of: string): boolean {
  return OF_PEOPLE.includes(of);
}

/** The measures of tracks, what befell people first. */
export function measuresOf(tracks: readonly Track[], dossier: Dossier, lookup: Lookup): readonly Measure[] {
  const wanted = new Set(tracks.flatMap(({ steps }) => steps.map(({ claim }) => keyOf(claim))));
  const relations = new Map<string, Relation[]>();
  for (const relation of dossier.relations)
    for (const key of new Set([keyOf(relation.a), keyOf(relation.b)]))
      if (wanted.has(key)) relations.set(key, [...(relations.get(key) ?? []), relation]);
  const places = new Map(dossier.incidents.map(({ id, title, place: at }) => [id, `${at?.name ?? ""} ${title}`]));
  const edits = quietEdits(dossier.revisions, lookup);
  const rank = ({ of }: Track): number => (isToll(of) ? OF_PEOPLE.indexOf(of) : OF_PEOPLE.length);
  return [...tracks]
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        order(a.of, b.of) ||
        order(a.population ?? "", b.population ?? "") ||
        order(a.place ?? "", b.place ?? "") ||
        order(a.id, b.id),
    )
    .map((track) => ({
      track,
      title: titleOf(track, places.get(track.incident ?? "") ?? null),
      values: valuesOf(track, relations, edits, lookup),
    }));
}

/** The place is said where the incident itself does not say it. */
function titleOf({ of, unit, population, place }: Track, known: string | null): string {
  const what = of === "other" && unit !== null ? unit : of;
  const more = [
    population,
    of !== "other" && unit !== null && unit !== "person" ? unit : null,
    place !== null && known?.includes(place) === true ? null : place,
  ].filter((each) => each !== null);
  return more.length === 0 ? what : `${what}: ${more.join(", ")}`;
}

function valuesOf(
  track: Track,
  relations: ReadonlyMap<string, readonly Relation[]>,
  edits: ReadonlyMap<string, string>,
  lookup: Lookup,
): readonly ValueTold[] {
  const steps = new Map(track.steps.map((step) => [keyOf(step.claim), step]));
  const saidAt = (ref: ClaimRef): string | null => steps.get(keyOf(ref))?.said ?? lookup.telling(ref)?.published ?? null;
  const correcting = new Map(track.steps.flatMap((step) => (step.corrects === null ? [] : [[keyOf(step.corrects), step.claim] as const])));
  const words = new Map<string, string>();
  for (const { amount, claims } of track.values) for (const claim of claims) words.set(keyOf(claim), amountWords(amount));
  return track.values
    .map((value): ValueTold => {
      const tellings = lookup.tellings(value.claims);
      const own = amountWords(value.amount);
      const found = related(value.claims, own, relations, words, saidAt, lookup);
      const remarks = [
        // A relation says the same, with its reason.
        ...corrections(value.claims, own, correcting, words, edits, lookup).filter(
          ({ other }) => other === null || !found.some((each) => each.kind === "superseded" && each.other === other),
        ),
        ...found,
      ];
      const isWithdrawn = remarks.some(({ kind }) => kind === "withdrawn");
      const isSuperseded = remarks.some(({ kind }) => kind === "superseded");
      return {
        amount: value.amount,
        words: own,
        count: value.count,
        reports: new Set(tellings.map(({ report }) => report)).size,
        since: earliest(value.claims.map(saidAt)),
        voices: voicesOf(tellings, saidAt),
        fate: isWithdrawn ? "withdrawn" : isSuperseded ? "superseded" : "stands",
        remarks,
        tellings,
      };
    })
    .sort(
      (a, b) =>
        Number(a.fate !== "stands") - Number(b.fate !== "stands") ||
        order(b.since ?? "", a.since ?? "") ||
        (b.amount.value ?? b.amount.low ?? 0) - (a.amount.value ?? a.amount.low ?? 0),
    );
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

/** What pages changed without notice, by the figure that was there before: "Harbour Mail made it 13 without saying so". */
export function quietEdits(revisions: readonly Revision[], lookup: Lookup): ReadonlyMap<string, string> {
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
    ...seeming(found),
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

function voicesOf(tellings: readonly Telling[], saidAt: (ref: ClaimRef) => string | null): readonly VoiceTold[] {
  const voices = new Map<string, { name: string; since: string | null; outlets: Set<string> }>();
  for (const { voice, outlet, ref } of tellings) {
    // "Health Ministry, via Northgate" and "Health Ministry" are one voice here: who carried it stands beside it.
    const name = voice.split(", via ")[0] ?? voice;
    const key = voiceKey(name);
    const known = voices.get(key) ?? { name, since: null, outlets: new Set<string>() };
    voices.set(key, { name: known.name, since: earliest([known.since, saidAt(ref)]), outlets: known.outlets.add(outlet) });
  }
  return [...voices.values()]
    .map(({ name, since, outlets }) => ({ name, since, outlets: [...outlets] }))
    .sort((a, b) => order(a.since ?? "9", b.since ?? "9") || order(a.name, b.name));
}

/** "The Health Ministry" and "health ministry" are one voice. */
export function voiceKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^(?:the|an?) /, "");
}

/** The first of some times; null: none is known. */
export function earliest(times: readonly (string | null)[]): string | null {
  return times.filter((time) => time !== null).sort()[0] ?? null;
}
