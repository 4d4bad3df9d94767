import {
  changeKind,
  comparisonOf,
  HearsayError,
  keyOf,
  kindWords,
  type Origin,
  type Relation,
  type ReportRecord,
  relationWords,
  versionsOf,
} from "@hearsay/core";
import type { VersionInCase } from "../shapes/version-in-case.ts";
import { evidenceOf } from "./evidence.ts";
import type { Known } from "./known.ts";

/** Other texts that are compared, those that share an origin of the words. */
const MOST_COMPARED = 8;
const MOST_RELATIONS = 500;

const relationsBy = new WeakMap<object, ReadonlyMap<string, readonly Relation[]>>();

/** What the rest of the case says of one version. */
export function versionInCase(known: Known, id: string): VersionInCase {
  const { dossier, lookup } = known;
  const record = known.records.get(id);
  if (record === undefined) throw new HearsayError("case/no-version", `This case has no version ${id}.`);
  const { report } = record.version;
  const siblings = versionsOf(dossier.records.filter(({ version }) => version.report === report)).get(report) ?? [record];
  const origins = dossier.origins.filter(({ members }) => members.some(({ version }) => version === id));
  return {
    versions: siblings.map(({ version }) => ({
      version: version.id,
      published: version.published,
      updated: version.updated,
      retrieved: version.retrieved,
    })),
    revisions: dossier.revisions
      .filter((each) => each.report === report)
      .map(({ from, to, quiet, changes }) => ({
        from,
        to,
        quiet,
        changes: changes
          .filter(({ kind }) => kind !== "wording")
          .map((change) => ({ kind: changeKind(change), before: change.before?.text ?? null, after: change.after?.text ?? null })),
        wording: changes.filter(({ kind }) => kind === "wording").length,
      })),
    origins: origins.map((origin) => {
      const here = origin.members.filter(({ version }) => version === id);
      const others = new Set(origin.members.map(({ version }) => known.records.get(version)?.version.report ?? version));
      return {
        id: origin.id,
        name: origin.name,
        kind: kindWords(origin.kind),
        claims: here.some(({ claims }) => claims === "all") ? null : here.reduce((sum, { claims }) => sum + claims.length, 0),
        because: [...new Set(here.flatMap(({ because }) => because.map(({ words }) => words)))],
        others: others.size - 1,
      };
    }),
    carried: carriedOf(known, record, origins),
    relations: relationsOf(known, id).flatMap((relation) => {
      const isA = relation.a.version === id;
      const other = lookup.telling(isA ? relation.b : relation.a);
      return other === null
        ? []
        : [
            {
              id: relation.id,
              claim: isA ? relation.a.claim : relation.b.claim,
              kind: relation.kind,
              words: relationWords(relation),
              because: relation.because.map(({ words }) => words),
              other: evidenceOf(other),
            },
          ];
    }),
  };
}

/** Relations of the claims of a version, conflicts first. */
function relationsOf({ dossier }: Known, id: string): readonly Relation[] {
  let index = relationsBy.get(dossier.relations) as Map<string, Relation[]> | undefined;
  if (index === undefined) {
    index = new Map();
    for (const relation of dossier.relations)
      for (const version of new Set([relation.a.version, relation.b.version])) {
        const list = index.get(version);
        if (list === undefined) index.set(version, [relation]);
        else list.push(relation);
      }
    relationsBy.set(dossier.relations, index);
  }
  const rank = ({ kind }: Relation): number => ["conflicts", "supersedes", "differs", "corroborates", "repeats"].indexOf(kind);
  return [...(index.get(id) ?? [])]
    .sort((a, b) => rank(a) - rank(b) || (keyOf(a.a) + keyOf(a.b) < keyOf(b.a) + keyOf(b.b) ? -1 : 1))
    .slice(0, MOST_RELATIONS);
}

/** Whose sentences it carries, and who carries its own: versions of other reports that go back to the same text. */
function carriedOf({ dossier, records, lookup }: Known, record: ReportRecord, origins: readonly Origin[]): VersionInCase["carried"] {
  const own = record.version;
  const others = new Map<string, number>();
  for (const { members } of origins)
    for (const { version, because } of members) {
      if (version === own.id || records.get(version)?.version.report === own.report) continue;
      const shares = because.some(({ code }) => code === "shared-paragraphs" || code === "wire-credit");
      others.set(version, (others.get(version) ?? 0) + (shares ? 2 : 0));
    }
  const candidates = [...others].filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return candidates
    .slice(0, MOST_COMPARED)
    .flatMap(([version]) => {
      const other = records.get(version);
      if (other === undefined) return [];
      const { shared, onlyA, onlyB } = comparisonOf(dossier, record, other);
      if (shared.length === 0) return [];
      const lengthOf = (spans: readonly { readonly start: number; readonly end: number }[]): number =>
        spans.reduce((sum, { start, end }) => sum + end - start, 0);
      const here = lengthOf(distinct(shared.map(({ a }) => a)));
      const there = lengthOf(distinct(shared.map(({ b }) => b)));
      const { published } = other.version;
      return [
        {
          version,
          outlet: lookup.outlet(version),
          published,
          earlier: own.published === null || published === null || own.published === published ? null : published < own.published,
          share: there / Math.max(1, there + lengthOf(onlyB)),
          ofThis: here / Math.max(1, here + lengthOf(onlyA)),
          sentences: shared.length,
        },
      ];
    })
    .sort((a, b) => b.share - a.share);
}

function distinct<Span extends { readonly start: number; readonly end: number }>(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()];
}
