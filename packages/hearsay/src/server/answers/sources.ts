import { claimsOf, judgementsOf, kindWords, type Origin, outletOf, type ReportRecord } from "@hearsay/core";
import type { Filter } from "../shapes/filter.ts";
import type { OriginMember, Outlet, SharedOrigin, Sources } from "../shapes/sources.ts";
import type { Known } from "./known.ts";
import { scopeOf } from "./scope.ts";

/** More are no list that anybody reads; search and filter find the rest. */
const MOST_ORIGINS = 200;
const MOST_MEMBERS = 100;

/** Who published what, whose words they carry, and why we think so. */
export function sourcesOf(known: Known, filter: Filter): Sources {
  const { dossier, records } = known;
  const scope = scopeOf(known, filter);
  const shown = new Set([...records.values()].filter(scope.version).map(({ version }) => version.id));
  const judged = judgementsOf(known.state);
  const origins = dossier.origins
    .map((origin) => ({ ...origin, members: origin.members.filter(({ version }) => shown.has(version)) }))
    .filter(({ members }) => members.length > 0);
  const reportsOf = ({ members }: Origin): number =>
    new Set(members.map(({ version }) => records.get(version)?.version.report ?? version)).size;
  const shared = origins
    .filter((origin) => reportsOf(origin) > 1)
    .sort((a, b) => reportsOf(b) - reportsOf(a) || (a.name < b.name ? -1 : 1));
  return {
    outlets: outletsOf(known, origins, shown, judged.owners),
    shared: shared.slice(0, MOST_ORIGINS).map((origin) => sharedOrigin(origin, reportsOf(origin), known)),
    single: origins.length - shared.length,
    more: Math.max(0, shared.length - MOST_ORIGINS),
    agencies: judged.agencies,
    hidden: records.size - shown.size,
  };
}

function sharedOrigin({ id, kind, name, members }: Origin, reports: number, { records }: Known): SharedOrigin {
  return {
    id,
    kind: kindWords(kind),
    name,
    reports,
    members: members.slice(0, MOST_MEMBERS).flatMap((member): OriginMember[] => {
      const record = records.get(member.version);
      if (record === undefined) return [];
      const { published, title } = record.version;
      return [
        {
          version: member.version,
          outlet: outletOf(record),
          published,
          title: title ?? record.text.trimStart().split("\n", 1)[0]?.slice(0, 120) ?? "",
          claims: member.claims === "all" ? null : member.claims.length,
          because: [...new Set(member.because.map(({ words }) => words))],
          claim: (member.claims === "all" ? claimsOf(record)[0]?.claim.id : member.claims[0]) ?? null,
        },
      ];
    }),
  };
}

interface Gathered {
  readonly records: ReportRecord[];
  own: number;
  readonly carries: Map<string, Set<string>>;
}

function outletsOf(
  { records, dossier }: Known,
  origins: readonly Origin[],
  shown: ReadonlySet<string>,
  owners: ReadonlyMap<string, string>,
): readonly Outlet[] {
  const byName = new Map<string, Gathered>();
  for (const record of records.values()) {
    if (!shown.has(record.version.id)) continue;
    const name = outletOf(record);
    const one: Gathered = byName.get(name) ?? { records: [], own: 0, carries: new Map() };
    one.records.push(record);
    byName.set(name, one);
  }
  for (const { kind, name, members } of origins)
    for (const { version, claims, because } of members) {
      const record = records.get(version);
      const one = record === undefined ? undefined : byName.get(outletOf(record));
      if (record === undefined || one === undefined) continue;
      const isOwn = (kind === "outlet" || kind === "wire") && name === outletOf(record);
      if (isOwn) one.own += claims === "all" ? claimsOf(record).length : claims.length;
      const isText = kind === "wire" || because.some(({ code }) => code === "shared-paragraphs" || code === "wire-credit");
      if (isText && name !== outletOf(record)) one.carries.set(name, (one.carries.get(name) ?? new Set()).add(record.version.report));
    }
  const known = new Map(
    dossier.reports.flatMap(({ outlet, owner }) => (outlet === null || owner === null ? [] : [[outlet, owner] as const])),
  );
  return [...byName]
    .map(([outlet, { records: own, own: ownClaims, carries }]) => ({
      outlet,
      owner: owners.get(outlet) ?? known.get(outlet) ?? null,
      ownerSaid: owners.has(outlet),
      reports: new Set(own.map(({ version }) => version.report)).size,
      versions: own.length,
      claims: own.reduce((sum, record) => sum + claimsOf(record).length, 0),
      own: ownClaims,
      carries: [...carries].map(([name, reports]) => ({ name, reports: reports.size })).sort((a, b) => b.reports - a.reports),
    }))
    .sort((a, b) => b.reports - a.reports || (a.outlet < b.outlet ? -1 : 1));
}
