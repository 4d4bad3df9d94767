import type { Gazetteer, Place } from "@hearsay/core";

export interface GoldPlace {
  readonly start: number;
  readonly end: number;
  readonly string: string;
  /** Null where the gold has no coordinates. */
  readonly lat: number | null;
  readonly lon: number | null;
}

/** Counts over a set; shares are of gold with coordinates unless said otherwise. */
export interface PlaceScore {
  readonly gold: number;
  /** Gold mentions that a found mention overlaps. */
  readonly found: number;
  /** Of those, within 161 km (100 miles, the measure of the field). */
  readonly near: number;
  /** Found gold of which the gazetteer has a reading within 161 km under the words of the gold. */
  readonly held: number;
  readonly heldNear: number;
  /** Mentions found, and those that overlap any gold mention, with coordinates or without. */
  readonly mentions: number;
  readonly right: number;
}

/** Distance that counts as right, in kilometres: 100 miles. */
export const NEAR = 161;

/** Counts one report. */
export function scorePlaces(gold: readonly GoldPlace[], places: readonly Place[], gazetteer: Gazetteer): PlaceScore {
  const mentions = places.flatMap((place) => place.mentions.map((mention) => ({ ...mention, place })));
  const counts = { gold: 0, found: 0, near: 0, held: 0, heldNear: 0, mentions: mentions.length, right: 0 };
  counts.right = mentions.filter((mention) => gold.some((truth) => mention.start < truth.end && truth.start < mention.end)).length;
  for (const truth of gold) {
    const { lat, lon } = truth;
    if (lat === null || lon === null) continue;
    counts.gold++;
    // Of several overlapping mentions the one that covers most of the gold counts.
    const best = mentions
      .map((mention) => ({ mention, overlap: Math.min(mention.end, truth.end) - Math.max(mention.start, truth.start) }))
      .filter(({ overlap }) => overlap > 0)
      .sort((a, b) => b.overlap - a.overlap)[0]?.mention;
    if (best === undefined) continue;
    counts.found++;
    const near = best.place.lat !== null && best.place.lon !== null && kilometres(lat, lon, best.place.lat, best.place.lon) <= NEAR;
    if (near) counts.near++;
    const words = truth.string.replace(/['’]s?$/, "");
    if (near || gazetteer.lookUp(words).some((entry) => kilometres(lat, lon, entry.lat, entry.lon) <= NEAR)) {
      counts.held++;
      if (near) counts.heldNear++;
    }
  }
  return counts;
}

/** Sums of counts. */
export function addScores(scores: readonly PlaceScore[]): PlaceScore {
  const sum = { gold: 0, found: 0, near: 0, held: 0, heldNear: 0, mentions: 0, right: 0 };
  for (const score of scores) for (const key of Object.keys(sum) as (keyof PlaceScore)[]) sum[key] += score[key];
  return sum;
}

/** Great-circle distance on a sphere of the Earth's mean radius. */
export function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = Math.PI / 180;
  const half =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(half)));
}
