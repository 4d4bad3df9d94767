import type { Maker } from "./maker.ts";
import type { Span } from "./span.ts";

/** A place that the report names, with the point a map would put it at. */
export interface Place {
  readonly id: string;
  /** Gazetteer name; the words used are in `mentions`. */
  readonly name: string;
  readonly kind: "country" | "region" | "settlement" | "feature" | "facility";
  readonly country: string | null;
  readonly admin1: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonames: number | null;
  /** Other readings that were possible, best first. */
  readonly alternatives: readonly { readonly name: string; readonly country: string | null; readonly lat: number; readonly lon: number }[];
  readonly mentions: readonly Span[];
  readonly by: Maker;
}
