import type { Incident, ReportRecord, Telling } from "@hearsay/core";
import type { Filter } from "../shapes/filter.ts";
import type { Known } from "./known.ts";
import { perKnown } from "./per-known.ts";

/** What a filter lets through. */
export interface Scope {
  /** False: everything passes. */
  readonly isNarrow: boolean;
  /** False where only days and outlets are asked for: then a version passes whole, or not at all. */
  readonly looksAtClaims: boolean;
  readonly version: (record: ReportRecord) => boolean;
  /** `incident`: where the telling is shown as part of one. */
  readonly telling: (telling: Telling, incident?: string | null) => boolean;
  readonly incident: (id: string | null) => boolean;
}

/** Makes the scope of a filter over a case. */
export function scopeOf(known: Known, filter: Filter): Scope {
  const { since, until, outlet, place, voice, state, incident, q } = filter;
  const outlets = new Set(outlet);
  const places = new Set(place);
  const states = new Set(state);
  const incidents = new Set(incident);
  const voices = voice.map((each) => each.toLowerCase());
  const words = q?.toLowerCase() ?? null;
  const looksAtClaims = places.size + states.size + incidents.size + voices.length > 0 || words !== null;
  const isNarrow = looksAtClaims || outlets.size > 0 || since !== null || until !== null;
  const versions = new Map<ReportRecord, boolean>();

  const looked = ({ version, id }: ReportRecord): boolean => {
    if (outlets.size > 0 && !outlets.has(version.outlet ?? id ?? version.id)) return false;
    if (since === null && until === null) return true;
    const { published } = version;
    if (published === null) return false;
    return (since === null || published.slice(0, since.length) >= since) && (until === null || published.slice(0, until.length) <= until);
  };
  const version = (record: ReportRecord): boolean => {
    const before = versions.get(record);
    if (before !== undefined) return before;
    const passes = looked(record);
    versions.set(record, passes);
    return passes;
  };
  const telling = (each: Telling, own: string | null = null): boolean => {
    if (!isNarrow) return true;
    if (!version(each.record)) return false;
    if (!looksAtClaims) return true;
    if (states.size > 0 && !states.has(each.state)) return false;
    if (voices.length > 0) {
      const said = each.voice.toLowerCase();
      if (!voices.some((one) => said.includes(one))) return false;
    }
    const inIncident = own ?? (incidents.size > 0 || places.size > 0 ? incidentByClaim(known).get(keyOf(each)) : undefined) ?? null;
    if (incidents.size > 0 && (inIncident === null || !incidents.has(inIncident))) return false;
    if (places.size > 0 && !placesOf(known, each, inIncident).some((name) => places.has(name))) return false;
    if (words === null) return true;
    const { before, words: own_, after } = each.passage;
    return `${before}${own_}${after}`.toLowerCase().includes(words) || (each.record.version.title ?? "").toLowerCase().includes(words);
  };
  return { isNarrow, looksAtClaims, version, telling, incident: (id) => incidents.size === 0 || (id !== null && incidents.has(id)) };
}

function keyOf({ ref }: Telling): string {
  return `${ref.version}/${ref.claim}`;
}

/** The place of a claim with what it lies in; else the place of its incident. */
function placesOf(known: Known, telling: Telling, incident: string | null): readonly string[] {
  const own = ownPlaces.get(telling) ?? ownPlacesOf(telling);
  ownPlaces.set(telling, own);
  if (own.length > 0) return own;
  const name = incidentById(known).get(incident ?? "")?.place?.name;
  return name === undefined ? [] : [name];
}

const ownPlaces = new WeakMap<Telling, readonly string[]>();

function ownPlacesOf({ found, record }: Telling): readonly string[] {
  const id = found.kind === "figure" || found.kind === "happening" ? found.claim.place : null;
  const place = id === null ? undefined : record.places.find((each) => each.id === id);
  return place === undefined ? [] : [place.name, place.admin1, place.country].filter((each) => each !== null);
}

/** Incidents by id. */
export const incidentById: (known: Known) => ReadonlyMap<string, Incident> = perKnown(
  ({ dossier }) => new Map(dossier.incidents.map((each) => [each.id, each])),
);

/** The incident that each claim belongs to, by "version/claim"; figures by the incident of their measure. */
export const incidentByClaim: (known: Known) => ReadonlyMap<string, string> = perKnown(({ dossier }) => {
  const found = new Map<string, string>();
  for (const { id, claims } of dossier.incidents) for (const { version, claim } of claims) found.set(`${version}/${claim}`, id);
  for (const { incident, steps } of dossier.tracks)
    if (incident !== null) for (const { claim } of steps) found.set(`${claim.version}/${claim.claim}`, incident);
  return found;
});
