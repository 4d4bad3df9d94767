import type { Place } from "./place.ts";

/** One place that goes by a name. */
export interface GazetteerEntry {
  /** The gazetteer's own name for it. */
  readonly name: string;
  readonly kind: Place["kind"];
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** GeoNames code of the first-order division ("KZ.02"); null for countries. */
  readonly admin1: string | null;
  /** WGS 84, degrees. */
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** GeoNames id. */
  readonly geonames: number | null;
  /** What a settlement is the seat of government of. */
  readonly seat?: "country" | "division" | undefined;
  /** True when the name looked up is the main name, not an alternate. */
  readonly main: boolean;
}

/** Finds places by name. Given by the host, as a file read from disk or fetched by a page. */
export interface Gazetteer {
  /** Every place of that name, in any script, case and accents aside, most populous first; [] when there is none. */
  lookUp(name: string): readonly GazetteerEntry[];
  /** Name of a first-order division ("KZ.02" gives "Almaty Region"); null when unknown. */
  admin1Name(code: string): string | null;
  /** English short name of a country by ISO 3166-1 alpha-2; null when unknown. */
  countryName(code: string): string | null;
}
