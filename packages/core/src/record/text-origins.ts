import type { Reason } from "../types/dossier.ts";
import type { ReportRecord } from "../types/report-record.ts";
import type { Span } from "../types/span.ts";
import type { Copies } from "./copies.ts";
import { isBefore } from "./instants.ts";
import { clipped } from "./sources.ts";
import { houseRoot, type Root, type Teller, wireRoot } from "./tellers.ts";
import { keyOfAgency } from "./wires.ts";

/** Where the sentences of one version come from. */
export interface TextOrigins {
  /** For each sentence, where its words come from. */
  readonly spans: readonly (Span & { readonly root: Root })[];
  /** Of claims outside the sentences compared, as in headlines. */
  readonly main: Root;
  readonly because: ReadonlyMap<string, readonly Reason[]>;
}

/** Where the words of each version come from, by version: an agency, a house, or somebody who cannot be told. */
export function textOrigins(
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
