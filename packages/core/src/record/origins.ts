import { isAgency } from "../parse/agencies.ts";
import type { ClaimRef, Origin, Reason } from "../types/dossier.ts";
import type { Judgements } from "../types/judgements.ts";
import type { ReportRecord } from "../types/report-record.ts";
import type { Span } from "../types/span.ts";
import { hashOf } from "./canonical.ts";
import { claimsOf, passagesOf } from "./claims.ts";
import { type Copies, copiesOf } from "./copies.ts";
import { isBefore } from "./instants.ts";
import { inOrder, ownerOf } from "./reports.ts";
import { clipped, sourcesOf } from "./sources.ts";
import { agenciesIn, agencyOf, keyOfAgency, type Wire, wiresOf } from "./wires.ts";
import { firsthandIn } from "./witnesses.ts";

/**
 * Where claims first came from, as far as the texts show. Each claim goes back to the text it stands in (a wire story, an outlet's own words, or words whose
 * first writer cannot be told), and besides to whoever speaks in it and to the witness it names. Ties are kept with their reasons.
 */
export function originsOf(records: readonly ReportRecord[], judged: Judgements, copies?: Copies): readonly Origin[] {
  const ordered = inOrder(records);
  const known = agenciesIn(ordered, judged.agencies);
  const tellers = new Map(ordered.map((record) => [record.version.id, tellerOf(record, known, judged)]));
  const found = copies ?? copiesOf(ordered, sameHouse(tellers));
  const draft = new Draft(ordered, judged);
  const texts = textOrigins(ordered, tellers, found);
  for (const record of ordered) addText(draft, record, texts.get(record.version.id) as TextOrigins);
  for (const source of sourcesOf(ordered, (record, name) => isItself(record, name, known))) {
    for (const [version, { claims, because }] of source.members)
      draft.add({ key: source.key, kind: source.kind, name: source.name }, version, claims, because);
  }
  const relays = relaysIn(ordered, known, tellers);
  for (const record of ordered) addFirsthand(draft, record, (texts.get(record.version.id) as TextOrigins).main, relays);
  return draft.origins();
}

/** Versions whose texts need no comparing: an outlet's own, or those of one owner, have one origin whatever they share. */
export function sameHouse(tellers: ReadonlyMap<string, Teller>): (a: ReportRecord, b: ReportRecord) => boolean {
  return (a, b) => {
    const one = tellers.get(a.version.id);
    const other = tellers.get(b.version.id);
    return one !== undefined && other !== undefined && one.house === other.house && one.wires.length === 0 && other.wires.length === 0;
  };
}

/** Who tells a version: its house, and the agencies it credits. */
interface Teller {
  /** Key of the owner, else of the outlet, else of the report itself. */
  readonly house: string;
  readonly name: string;
  /** How a reader knows it: the outlet, the agency that signs it, else its title. */
  readonly called: string;
  /** The outlet, where `name` is its owner's. */
  readonly owned: string | null;
  readonly wires: readonly Wire[];
}

/** Key, kind and name of an origin to be. */
interface Root {
  readonly key: string;
  readonly kind: Origin["kind"];
  readonly name: string;
}

interface TextOrigins {
  /** For each sentence, where its words come from. */
  readonly spans: readonly (Span & { readonly root: Root })[];
  /** Of claims outside the sentences compared, as in headlines. */
  readonly main: Root;
  readonly because: ReadonlyMap<string, readonly Reason[]>;
}

function tellerOf(record: ReportRecord, known: ReadonlySet<string>, judged: Judgements): Teller {
  const { version } = record;
  const owned = ownerOf(version.outlet, version.owner, judged);
  const wires = wiresOf(record, known);
  const outlet = version.outlet ?? hostOf(version.url) ?? wires.find(({ own }) => own)?.agency ?? null;
  const called = outlet ?? `“${clipped(version.title ?? record.id ?? version.report)}”`;
  return {
    house: outlet === null ? `report ${version.report}` : keyOfAgency(owned ?? outlet),
    name: owned ?? called,
    called,
    owned: outlet !== null && owned !== null ? outlet : null,
    wires,
  };
}

function hostOf(url: string | null): string | null {
  return url === null ? null : (/^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? null);
}

function isItself(record: ReportRecord, name: string, known: ReadonlySet<string>): boolean {
  const key = keyOfAgency(name);
  return known.has(key) || isAgency(name) || (record.version.outlet !== null && keyOfAgency(record.version.outlet) === key);
}

function houseRoot(teller: Teller): Root {
  return { key: `outlet|${teller.house}`, kind: "outlet", name: teller.name };
}

function wireRoot(agency: string): Root {
  return { key: `wire|${keyOfAgency(agency)}`, kind: "wire", name: agency };
}

function textOrigins(
  records: readonly ReportRecord[],
  tellers: ReadonlyMap<string, Teller>,
  { sentences }: Copies,
): ReadonlyMap<string, TextOrigins> {
  const groups = new Map<number, ReportRecord[]>();
  for (const record of records) {
    for (const { group } of sentences.get(record.version.id) ?? []) {
      const members = groups.get(group);
      if (members === undefined) groups.set(group, [record]);
      else if (members.at(-1) !== record) members.push(record);
    }
  }
  const roots = new Map<number, Root>();
  for (const [group, members] of groups) {
    const root = members.length > 1 ? rootOf(members, tellers) : null;
    if (root !== null) roots.set(group, root);
  }
  followWires(groups, roots);
  return new Map(records.map((record) => [record.version.id, textOriginsOf(record, tellers, sentences, groups, roots)]));
}

/** Where words that several reports have come from: the agency that one of them credits, else whoever surely had them first. */
function rootOf(members: readonly ReportRecord[], tellers: ReadonlyMap<string, Teller>): Root | null {
  const all = members.map((record) => ({ record, teller: tellers.get(record.version.id) as Teller }));
  const houses = new Set(all.map(({ teller }) => teller.house));
  if (new Set(members.map(({ version }) => version.report)).size < 2) return null;
  for (const share of ["whole", "part"] as const) {
    const votes = new Map<string, { agency: string; count: number }>();
    for (const { teller } of all) {
      for (const wire of teller.wires) {
        if (wire.share !== share) continue;
        const key = keyOfAgency(wire.agency);
        votes.set(key, { agency: wire.agency, count: (votes.get(key)?.count ?? 0) + (wire.own ? members.length : 1) });
      }
    }
    const best = [...votes].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))[0];
    if (best !== undefined) return wireRoot(best[1].agency);
  }
  if (houses.size === 1) return houseRoot((all[0] as { teller: Teller }).teller);
  const first = all.find(({ record, teller }) =>
    all.every(
      (other) => other.teller.house === teller.house || isBefore(record.version.published, other.record.version.published) === true,
    ),
  );
  if (first !== undefined) return houseRoot(first.teller);
  const names = new Map(all.map(({ teller }) => [teller.house, teller.name]));
  const keys = [...names.keys()].sort();
  return { key: `unknown|${keys.join("|")}`, kind: "unknown", name: keys.map((key) => names.get(key)).join(" or ") };
}

/** Words that only carriers of one wire story have in common are that story's, though the copy that credits it was cut before them. */
function followWires(groups: ReadonlyMap<number, readonly ReportRecord[]>, roots: Map<number, Root>): void {
  const carriers = new Map<string, { root: Root; versions: Set<string> }>();
  for (const [group, root] of roots) {
    if (root.kind !== "wire") continue;
    const wire = carriers.get(root.key) ?? { root, versions: new Set<string>() };
    for (const { version } of groups.get(group) ?? []) wire.versions.add(version.id);
    carriers.set(root.key, wire);
  }
  const wires = [...carriers.values()].sort((a, b) => (a.root.key < b.root.key ? -1 : 1));
  for (const [group, root] of roots) {
    if (root.kind === "wire") continue;
    const members = groups.get(group) ?? [];
    const wire = wires.find(({ versions }) => members.every(({ version }) => versions.has(version.id)));
    if (wire !== undefined) roots.set(group, wire.root);
  }
}

function textOriginsOf(
  record: ReportRecord,
  tellers: ReadonlyMap<string, Teller>,
  sentences: Copies["sentences"],
  groups: ReadonlyMap<number, readonly ReportRecord[]>,
  roots: ReadonlyMap<number, Root>,
): TextOrigins {
  const { version, text } = record;
  const teller = tellers.get(version.id) as Teller;
  const own = sentences.get(version.id) ?? [];
  const whole = teller.wires.filter(({ share }) => share === "whole");
  const wire = whole[0];
  const carries = own.some(({ group }) => roots.get(group)?.kind === "wire");
  // A credit covers a text of which nothing else is seen; beside words that the wire story is seen to have, the rest may be the outlet's own.
  const rest = wire !== undefined && (wire.own || !carries) ? wireRoot(wire.agency) : houseRoot(teller);
  const spans = own.map(({ start, end, group }) => ({ start, end, root: roots.get(group) ?? rest }));
  const because = new Map<string, Reason[]>();
  const counts = new Map<string, { root: Root; count: number; first: number; with: Set<string> }>();
  own.forEach(({ group }, at) => {
    const root = roots.get(group) ?? rest;
    const seen = counts.get(root.key) ?? { root, count: 0, first: -1, with: new Set<string>() };
    if (roots.has(group)) {
      seen.count++;
      if (seen.first < 0) seen.first = at;
      for (const other of groups.get(group) ?? [])
        if (other.version.report !== version.report) seen.with.add((tellers.get(other.version.id) as Teller).called);
    }
    counts.set(root.key, seen);
  });
  if (counts.size === 0) counts.set(rest.key, { root: rest, count: 0, first: -1, with: new Set() });
  for (const [key, { root, count, first, with: others }] of counts) {
    const reasons: Reason[] = [];
    const credit = teller.wires.find(({ agency }) => wireRoot(agency).key === key);
    if (credit !== undefined)
      reasons.push({
        code: "wire-credit",
        words:
          credit.own && credit.words === version.outlet
            ? `${credit.agency} tells it itself.`
            : `Credits ${credit.agency}: “${credit.words}”.`,
      });
    const sentence = own[first];
    if (sentence !== undefined && count > 0) {
      const names = [...others].sort();
      const who = names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
      const how = root.kind === "unknown" ? "; which came first the times do not say" : "";
      reasons.push({
        code: "shared-paragraphs",
        words: `${count} of its ${own.length} sentences, from “${clipped(text.slice(sentence.start, sentence.end))}” on, also stand in ${who}${how}.`,
      });
    }
    if (root.key === houseRoot(teller).key) {
      if (teller.owned !== null) reasons.push({ code: "same-owner", words: `${teller.owned} belongs to ${teller.name}.` });
      else if (reasons.length === 0)
        reasons.push({
          code: "same-outlet",
          words: `${teller.name} tells it in its own words; no wire credit and no earlier text is seen.`,
        });
    }
    because.set(key, reasons);
  }
  const main = [...counts.values()].sort(
    (a, b) => lengthOf(spans, b.root) - lengthOf(spans, a.root) || (a.root.key < b.root.key ? -1 : 1),
  )[0];
  return { spans, main: main?.root ?? rest, because };
}

function lengthOf(spans: TextOrigins["spans"], root: Root): number {
  return spans.reduce((sum, span) => (span.root.key === root.key ? sum + span.end - span.start : sum), 0);
}

function addText(draft: Draft, record: ReportRecord, { spans, main, because }: TextOrigins): void {
  const { id } = record.version;
  const byRoot = new Map<string, { root: Root; claims: string[] }>();
  for (const span of spans) if (!byRoot.has(span.root.key)) byRoot.set(span.root.key, { root: span.root, claims: [] });
  if (byRoot.size === 0) byRoot.set(main.key, { root: main, claims: [] });
  for (const claim of claimsOf(record)) {
    const at = claim.kind === "statement" ? (claim.claim.content[0] ?? passagesOf(claim)[0])?.start : passagesOf(claim)[0]?.start;
    const root = (at === undefined ? null : rootAt(spans, at)) ?? main;
    byRoot.get(root.key)?.claims.push(claim.claim.id);
  }
  for (const { root, claims } of byRoot.values()) draft.add(root, id, claims, because.get(root.key) ?? []);
}

function rootAt(spans: TextOrigins["spans"], at: number): Root | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= at) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= at ? span.root : null;
}

function addFirsthand(draft: Draft, record: ReportRecord, main: Root, relays: Relays): void {
  for (const { claims, outlet, witnessed, words } of firsthandIn(record, relays.knows)) {
    for (const claim of claims) {
      const from = outlet === null ? (draft.textOf(record.version.id, claim) ?? main) : relays.rootOf(outlet);
      if (outlet !== null) {
        draft.leaveText(record.version.id, claim);
        const code = from.kind === "wire" ? "wire-credit" : "same-outlet";
        draft.add(from, record.version.id, [claim], [{ code, words: `Names ${from.name}: “${clipped(words)}”.` }]);
      }
      if (!witnessed) continue;
      const reason: Reason = { code: "own-witness", words: `${from.name} had it firsthand: “${clipped(words)}”.` };
      draft.add({ key: `witness|${from.key}`, kind: from.kind, name: from.name }, record.version.id, [claim], [reason]);
    }
  }
}

/** Outlets and agencies by the names that reports give them. */
interface Relays {
  knows(name: string): boolean;
  /** Whom a relay leads to: an agency, an outlet of the case, else whoever bears the name. */
  rootOf(name: string): Root;
}

function relaysIn(records: readonly ReportRecord[], known: ReadonlySet<string>, tellers: ReadonlyMap<string, Teller>): Relays {
  const outlets = new Map<string, Root>();
  for (const { version } of records) {
    if (version.outlet !== null) outlets.set(keyOfAgency(version.outlet), houseRoot(tellers.get(version.id) as Teller));
  }
  const isWire = (name: string) => known.has(keyOfAgency(name)) || isAgency(name.replace(/^the /i, ""));
  return {
    knows: (name) => isWire(name) || outlets.has(keyOfAgency(name)),
    rootOf: (name) => {
      const key = keyOfAgency(name);
      return isWire(name) ? wireRoot(agencyOf(name)) : (outlets.get(key) ?? { key: `outlet|${key}`, kind: "outlet", name });
    },
  };
}

/** Origins as they are gathered, and what people said of them. */
class Draft {
  readonly #records: readonly ReportRecord[];
  readonly #judged: Judgements;
  readonly #roots = new Map<string, Root>();
  readonly #members = new Map<string, Map<string, { claims: Set<string>; because: Map<string, Reason> }>>();
  readonly #texts = new Map<string, Root>();

  constructor(records: readonly ReportRecord[], judged: Judgements) {
    this.#records = records;
    this.#judged = judged;
  }

  add(root: Root, version: string, claims: readonly string[], because: readonly Reason[]): void {
    if (!this.#roots.has(root.key)) this.#roots.set(root.key, root);
    const members = this.#members.get(root.key) ?? new Map<string, { claims: Set<string>; because: Map<string, Reason> }>();
    const member = members.get(version) ?? { claims: new Set<string>(), because: new Map<string, Reason>() };
    for (const claim of claims) {
      member.claims.add(claim);
      if (!this.#texts.has(`${version}/${claim}`)) this.#texts.set(`${version}/${claim}`, root);
    }
    for (const reason of because) if (member.because.size < 12) member.because.set(reason.words, reason);
    members.set(version, member);
    this.#members.set(root.key, members);
  }

  /** The text a claim stands in: what was added first for it. */
  textOf(version: string, claim: string): Root | null {
    return this.#texts.get(`${version}/${claim}`) ?? null;
  }

  /** The text names somebody else for this claim. */
  leaveText(version: string, claim: string): void {
    const key = this.#texts.get(`${version}/${claim}`)?.key;
    if (key !== undefined) this.#members.get(key)?.get(version)?.claims.delete(claim);
  }

  origins(): readonly Origin[] {
    for (const { what, verdict, members, why } of this.#judged.joinings) {
      if (what !== "origin") continue;
      if (verdict === "same") this.#merge(members, why);
      else this.#split(members, why);
    }
    const counts = new Map(this.#records.map((record) => [record.version.id, claimsOf(record).length]));
    const order = new Map(this.#records.map((record, at) => [record.version.id, at]));
    return [...this.#roots.values()]
      .map((root) => ({
        id: `o-${hashOf(root.key).slice(0, 8)}`,
        kind: root.kind,
        name: root.name,
        members: [...(this.#members.get(root.key) ?? [])]
          .sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
          .map(([version, { claims, because }]) => ({
            version,
            claims: claims.size === counts.get(version) ? ("all" as const) : [...claims].sort(),
            because: [...because.values()],
          })),
      }))
      .filter(({ members }) => members.length > 0)
      .sort(
        (a, b) => (order.get(a.members[0]?.version ?? "") ?? 0) - (order.get(b.members[0]?.version ?? "") ?? 0) || (a.id < b.id ? -1 : 1),
      );
  }

  /** The deepest origins of claims become one. */
  #merge(claims: readonly ClaimRef[], why: string | null): void {
    const keys = [...new Set(claims.flatMap((claim) => this.#deepest(claim) ?? []))];
    const [kept, ...others] = keys;
    const root = kept === undefined ? undefined : this.#roots.get(kept);
    if (root === undefined) return;
    const because: Reason = { code: "judged", words: why ?? "A person said that these go back to one origin." };
    for (const key of others) {
      for (const [version, member] of this.#members.get(key) ?? [])
        this.add(root, version, [...member.claims], [...member.because.values()]);
      this.#roots.delete(key);
      this.#members.delete(key);
    }
    for (const { version, claim } of claims) this.add(root, version, [claim], [because]);
  }

  /** Each claim after the first goes to an origin of its own. */
  #split(claims: readonly ClaimRef[], why: string | null): void {
    const because: Reason = { code: "judged", words: why ?? "A person said that this is an origin of its own." };
    for (const claim of claims.slice(1)) {
      const key = this.#deepest(claim);
      const root = key === null ? undefined : this.#roots.get(key);
      if (key === null || root === undefined) continue;
      for (const members of this.#members.values()) members.get(claim.version)?.claims.delete(claim.claim);
      this.add({ ...root, key: `${key}|apart ${claim.version}/${claim.claim}` }, claim.version, [claim.claim], [because]);
    }
  }

  #deepest({ version, claim }: ClaimRef): string | null {
    const keys = [...this.#roots.keys()].filter((key) => this.#members.get(key)?.get(version)?.claims.has(claim));
    return keys.find((key) => key.startsWith("source|")) ?? keys.find((key) => key.startsWith("witness|")) ?? keys[0] ?? null;
  }
}
