import { isAgency } from "../parse/agencies.ts";
import type { Origin, Reason } from "../types/dossier.ts";
import type { Judgements } from "../types/judgements.ts";
import type { ReportRecord } from "../types/report-record.ts";
import type { Span } from "../types/span.ts";
import { claimsOf, passagesOf } from "./claims.ts";
import { copiesOf } from "./copies.ts";
import { Gathering } from "./gathering.ts";
import { inOrder } from "./reports.ts";
import { clipped, sourcesOf } from "./sources.ts";
import { houseRoot, type Root, sameHouse, type Teller, tellerOf, wireRoot } from "./tellers.ts";
import { type TextOrigins, textOrigins } from "./text-origins.ts";
import { agenciesIn, agencyOf, keyOfAgency } from "./wires.ts";
import { firsthandIn } from "./witnesses.ts";

/**
 * Where claims first came from, as far as the texts show. Each claim goes back to the text it stands in (a wire story, an outlet's own words, or words whose
 * first writer cannot be told), and besides to whoever speaks in it and to the witness it names. Ties are kept with their reasons.
 */
export function originsOf(records: readonly ReportRecord[], judged: Judgements): readonly Origin[] {
  const ordered = inOrder(records);
  const known = agenciesIn(ordered, judged.agencies);
  const tellers = new Map(ordered.map((record) => [record.version.id, tellerOf(record, known, judged)]));
  const found = copiesOf(ordered, sameHouse(tellers));
  const gathering = new Gathering(ordered, judged);
  const texts = textOrigins(ordered, tellers, found);
  for (const record of ordered) addText(gathering, record, texts.get(record.version.id) as TextOrigins);
  for (const source of sourcesOf(ordered, (record, name) => isItself(record, name, known))) {
    for (const [version, { claims, because }] of source.members)
      gathering.add({ key: source.key, kind: source.kind, name: source.name }, version, claims, because);
  }
  const relays = relaysIn(ordered, known, tellers);
  for (const record of ordered) addFirsthand(gathering, record, (texts.get(record.version.id) as TextOrigins).main, relays);
  return gathering.origins();
}

function addText(gathering: Gathering, record: ReportRecord, { spans, main, because }: TextOrigins): void {
  const { id } = record.version;
  const byRoot = new Map<string, { root: Root; claims: string[] }>();
  for (const span of spans) if (!byRoot.has(span.root.key)) byRoot.set(span.root.key, { root: span.root, claims: [] });
  if (byRoot.size === 0) byRoot.set(main.key, { root: main, claims: [] });
  for (const claim of claimsOf(record)) {
    const at = claim.kind === "statement" ? (claim.claim.content[0] ?? passagesOf(claim)[0])?.start : passagesOf(claim)[0]?.start;
    const root = (at === undefined ? null : rootAt(spans, at)) ?? main;
    byRoot.get(root.key)?.claims.push(claim.claim.id);
  }
  for (const { root, claims } of byRoot.values()) gathering.add(root, id, claims, because.get(root.key) ?? []);
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

function addFirsthand(gathering: Gathering, record: ReportRecord, main: Root, relays: Relays): void {
  for (const { claims, outlet, witnessed, words } of firsthandIn(record, relays.knows)) {
    for (const claim of claims) {
      const from = outlet === null ? (gathering.textOf(record.version.id, claim) ?? main) : relays.rootOf(outlet);
      if (outlet !== null) {
        gathering.leaveText(record.version.id, claim);
        const code = from.kind === "wire" ? "wire-credit" : "same-outlet";
        gathering.add(from, record.version.id, [claim], [{ code, words: `Names ${from.name}: “${clipped(words)}”.` }]);
      }
      if (!witnessed) continue;
      const reason: Reason = { code: "own-witness", words: `${from.name} had it firsthand: “${clipped(words)}”.` };
      gathering.add({ key: `witness|${from.key}`, kind: from.kind, name: from.name }, record.version.id, [claim], [reason]);
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

function isItself(record: ReportRecord, name: string, known: ReadonlySet<string>): boolean {
  const key = keyOfAgency(name);
  return known.has(key) || isAgency(name) || (record.version.outlet !== null && keyOfAgency(record.version.outlet) === key);
}
