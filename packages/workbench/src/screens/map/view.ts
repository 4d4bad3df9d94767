import { type GeoProjection, geoMercator } from "d3-geo";
import type { MapPlace } from "hearsay/shapes";

/** What part of the world is in sight: its middle, and pixels for a radian. */
export interface View {
  readonly lon: number;
  readonly lat: number;
  readonly scale: number;
}

/** How near and how far one can look. */
const [LEAST, MOST] = [90, 60_000];
/** The poles are cut off where Mercator runs away. */
const POLE = 78;
/** Kilometres within which a place of this kind can be meant. */
export const PRECISION_KM: Readonly<Record<MapPlace["kind"], number>> = {
  facility: 2,
  settlement: 10,
  feature: 50,
  region: 120,
  country: 0,
};
/** What the precision is called. */
export const PRECISION_WORDS: Readonly<Record<MapPlace["kind"], string>> = {
  facility: "a building or site",
  settlement: "a settlement",
  feature: "a river, mountain or the like",
  region: "a region",
  country: "anywhere in a country",
};

/** A view that shows all of some places, with room around them. */
export function fitted(places: readonly MapPlace[], width: number, height: number): View {
  if (places.length === 0) return { lon: 20, lat: 20, scale: Math.max(LEAST, width / 7) };
  const lons = places.map(({ lon }) => lon);
  const lats = places.map(({ lat }) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const flat = geoMercator().scale(1).translate([0, 0]);
  const [[left, bottom], [right, top]] = [flat([west, south]) ?? [0, 0], flat([east, north]) ?? [0, 0]];
  const scale = Math.min((width * 0.62) / Math.max(0.02, right - left), (height * 0.62) / Math.max(0.02, bottom - top));
  const [lon, lat] = flat.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? [0, 0];
  return bounded({ lon, lat, scale: Math.min(scale, 2_600) });
}

/** The projection of a view. */
export function projectionOf({ lon, lat, scale }: View, width: number, height: number): GeoProjection {
  return geoMercator()
    .center([0, lat])
    .rotate([-lon, 0])
    .scale(scale)
    .translate([width / 2, height / 2])
    .clipExtent([
      [-width * 0.5, -height * 0.5],
      [width * 1.5, height * 1.5],
    ])
    .precision(0.4);
}

/** A view moved by pixels. */
export function moved(view: View, dx: number, dy: number): View {
  const next = projectionOf(view, 0, 0).invert?.([-dx, -dy]);
  return next === undefined || next === null ? view : bounded({ ...view, lon: next[0], lat: next[1] });
}

/** A view this many times nearer. */
export function zoomed(view: View, times: number): View {
  return bounded({ ...view, scale: view.scale * times });
}

function bounded({ lon, lat, scale }: View): View {
  return {
    lon: ((((lon + 180) % 360) + 360) % 360) - 180,
    lat: Math.max(-POLE, Math.min(POLE, lat)),
    scale: Math.max(LEAST, Math.min(MOST, scale)),
  };
}
