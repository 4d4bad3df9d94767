import type { ClaimRef, Place, ReportRecord } from "@hearsay/core";
import type { Filter } from "../shapes/filter.ts";
import type { MapPlace, PlacesMap } from "../shapes/map.ts";
import { evidenceOf } from "./evidence.ts";
import type { Known } from "./known.ts";
import { perKnown } from "./per-known.ts";
import { incidentByClaim, incidentById, type Scope, scopeOf } from "./scope.ts";

const MOST_PLACES = 400;
const MOST_UNLOCATED = 80;
const MOST_EVIDENCE = 5;
const MOST_INCIDENTS = 20;

interface Located {
  readonly place: Place & { readonly lat: number; readonly lon: number };
  readonly claims: { readonly ref: ClaimRef; readonly record: ReportRecord }[];
}

/** Claims by the place they tell of, and how many tell of none. */
const located = perKnown(({ dossier }) => {
  const places = new Map<string, Located>();
  const nowhere: Located["claims"] = [];
  for (const record of dossier.records) {
    const own = new Map(record.places.map((place) => [place.id, place]));
    for (const { id, place: at } of [...record.happenings, ...record.figures]) {
      const claim = { ref: { version: record.version.id, claim: id }, record };
      const place = own.get(at ?? "");
      if (place === undefined || place.lat === null || place.lon === null) {
        nowhere.push(claim);
        continue;
      }
      const key = `${place.name} ${place.lat.toFixed(2)} ${place.lon.toFixed(2)}`;
      const known = places.get(key);
      if (known === undefined) places.set(key, { place: { ...place, lat: place.lat, lon: place.lon }, claims: [claim] });
      else known.claims.push(claim);
    }
  }
  return { places: [...places.values()], nowhere };
});

/** Where it happened, as far as the reports say. */
export function placesMapOf(known: Known, { filter }: { readonly filter: Filter }): PlacesMap {
  const scope = scopeOf(known, filter);
  const { places: all, nowhere } = located(known);
  const owners = incidentByClaim(known);
  const incidents = incidentById(known);
  let claims = 0;
  const places = all
    .map(({ place, claims: told }) => {
      const some = told.filter((each) => passes(known, scope, each));
      claims += told.length - some.length;
      return { place, some, reports: new Set(some.map(({ record }) => record.version.report)).size };
    })
    .filter(({ some }) => some.length > 0)
    .sort((a, b) => b.reports - a.reports || b.some.length - a.some.length || (a.place.name < b.place.name ? -1 : 1));
  const isUnlocated = (id: string): boolean => incidents.get(id)?.place === null;
  const counts = new Map<string, number>();
  let lost = 0;
  for (const each of nowhere) {
    if (!passes(known, scope, each)) {
      claims++;
      continue;
    }
    const owner = owners.get(`${each.ref.version}/${each.ref.claim}`);
    if (owner === undefined || isUnlocated(owner)) lost++;
    if (owner !== undefined && isUnlocated(owner)) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const unlocated = [...counts].sort(([, a], [, b]) => b - a);
  return {
    places: places.slice(0, MOST_PLACES).map(({ place, some, reports }): MapPlace => {
      const { name, kind, country, admin1, lat, lon } = place;
      const ids = new Set(some.map(({ ref }) => owners.get(`${ref.version}/${ref.claim}`)).filter((each) => each !== undefined));
      return {
        name,
        kind,
        country,
        admin1,
        lat,
        lon,
        incidents: [...ids].slice(0, MOST_INCIDENTS).map((id) => ({ id, title: incidents.get(id)?.title ?? id })),
        claims: some.length,
        reports,
        evidence: known.lookup.tellings(some.slice(0, MOST_EVIDENCE).map(({ ref }) => ref)).map(evidenceOf),
      };
    }),
    morePlaces: Math.max(0, places.length - MOST_PLACES),
    unlocated: unlocated.slice(0, MOST_UNLOCATED).map(([id, many]) => ({ id, title: incidents.get(id)?.title ?? id, claims: many })),
    unlocatedCount: unlocated.length,
    unlocatedClaims: lost,
    hidden: { places: all.length - places.length, claims },
  };
}

function passes({ lookup }: Known, scope: Scope, { ref, record }: Located["claims"][number]): boolean {
  if (!scope.isNarrow) return true;
  if (!scope.version(record)) return false;
  if (!scope.looksAtClaims) return true;
  const telling = lookup.telling(ref);
  return telling !== null && scope.telling(telling);
}
