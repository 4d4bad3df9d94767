import type { Place } from "../types/place.ts";

/** Begins the name of the maker of a place that the other reports of a case settled; the reason follows. */
export const CASE_PLACE = "case/place: ";

/** Where something is told to be, as far as it can be compared. */
export interface Where {
  readonly name: string;
  readonly kind: Place["kind"];
  readonly country: string | null;
  readonly admin1: string | null;
  readonly geonames: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** Why the other reports of the case put it there; null: its own report does. */
  readonly why: string | null;
}

/** What of a place can be compared. */
export function ofPlace({ name, kind, country, admin1, geonames, lat, lon, by }: Place): Where {
  const why = by.name.startsWith(CASE_PLACE) ? by.name.slice(CASE_PLACE.length) : null;
  return { name, kind, country, admin1, geonames, lat, lon, why };
}

/** How two places stand to each other: the same; one inside the other; nothing to tell by; elsewhere. */
export type Fit = "same" | "inside" | "open" | "apart";

/** Features and facilities lie within so many kilometres of the town they are told of. */
const NEAR = 15;
/** Two towns so close may be one town told by its suburb. */
const SUBURB = 4;

/** A town fits in its province and its country; another town does not fit, nor another province. */
export function fitOf(a: Where | null, b: Where | null): Fit {
  if (a === null || b === null) return "open";
  if (a.country !== null && b.country !== null && a.country !== b.country) return "apart";
  if (a.geonames !== null && a.geonames === b.geonames) return "same";
  if (a.kind === "country" || b.kind === "country") return a.kind === b.kind && a.country === b.country ? "same" : "inside";
  if (a.kind === "region" || b.kind === "region") {
    if (a.kind === b.kind) return a.admin1 !== null && a.admin1 === b.admin1 && a.name === b.name ? "same" : "apart";
    if (isUnplaced(a) || isUnplaced(b)) return "open";
    return a.admin1 !== null && a.admin1 === b.admin1 ? "inside" : "apart";
  }
  if (a.name === b.name && (a.admin1 === null || b.admin1 === null || a.admin1 === b.admin1)) return "same";
  // Which mine or market it is, no point tells.
  if ((a.kind === "facility" && isUnplaced(a)) || (b.kind === "facility" && isUnplaced(b))) return a.kind === b.kind ? "apart" : "open";
  const apart = kilometres(a, b);
  if (apart === null) return "apart";
  const points = a.kind === "settlement" && b.kind === "settlement";
  return apart <= (points ? SUBURB : NEAR) ? "inside" : "apart";
}

/** A name that no gazetteer has, and no report puts near one. */
function isUnplaced({ lat, admin1 }: Where): boolean {
  return lat === null && admin1 === null;
}

/** The narrower of two places that fit. */
export function narrower(a: Where | null, b: Where | null): Where | null {
  if (a === null || b === null) return a ?? b;
  return WIDTH[b.kind] < WIDTH[a.kind] ? b : a;
}

/** True for a place that pins an incident down: not a whole country. */
export function isLocal(where: Where | null): where is Where {
  return where !== null && where.kind !== "country";
}

const WIDTH: Readonly<Record<Place["kind"], number>> = { settlement: 0, facility: 1, feature: 2, region: 3, country: 4 };

/** Kilometres on the sphere, by the haversine; null when a point is missing. */
export function kilometres(a: Pick<Where, "lat" | "lon">, b: Pick<Where, "lat" | "lon">): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const radians = Math.PI / 180;
  const half =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(half)));
}
