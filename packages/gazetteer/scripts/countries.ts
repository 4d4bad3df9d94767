import { createRequire } from "node:module";
import { geoArea, geoCentroid, geoContains } from "d3-geo";
import { feature } from "topojson-client";
import { normaliseName } from "../src/normalise.ts";
import type { Row } from "./row.ts";
import { tableOf } from "./table.ts";

interface Shape {
  readonly type: "Feature";
  readonly id?: string | number;
  readonly properties: { readonly name: string };
  readonly geometry:
    | { readonly type: "Polygon"; readonly coordinates: number[][][] }
    | { readonly type: "MultiPolygon"; readonly coordinates: number[][][][] };
}

const require = createRequire(import.meta.url);

/**
 * Countries and territories: names in 70 languages from i18n-iso-countries (MIT), ids and populations of GeoNames, the rest by hand. A foreign name of a country that is
 * the name of a town ("Columbia") is left to the town.
 */
export function countries(towns: ReadonlySet<string>): { readonly rows: readonly Row[]; readonly names: ReadonlyMap<string, string> } {
  const iso = require("i18n-iso-countries");
  const languages: readonly string[] = require("i18n-iso-countries/supportedLocales.json");
  const facts = new Map(
    tableOf("countries.tsv").map(([code = "", id, population]) => [code, { id: Number(id), population: Number(population) }]),
  );
  const hand = new Map(
    tableOf("country-names.tsv").map(([code = "", name = "", point = "", others = ""]) => [code, { name, point, others }]),
  );
  for (const language of languages) iso.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));
  const shapes = shapesByCode(iso);
  const rows: Row[] = [];
  const names = new Map<string, string>();
  for (const code of Object.keys(iso.getAlpha2Codes()).sort()) {
    const said = hand.get(code);
    const name: string = said?.name || (iso.getName(code, "en", { select: "official" }) as string);
    names.set(code, name);
    const others = languages.flatMap((language) => (iso.getName(code, language, { select: "all" }) as readonly string[] | undefined) ?? []);
    const point = pointSaid(said?.point ?? "") ?? pointOf(shapes.get(code));
    if (point === null) continue;
    rows.push({
      name,
      kind: "country",
      country: code,
      admin1: null,
      ...point,
      population: facts.get(code)?.population ?? 0,
      geonames: facts.get(code)?.id ?? null,
      others: [
        ...others.filter((other) => !towns.has(normaliseName(other)) && !/^[\p{Script=Latin}\p{M}.]{1,3}$/u.test(other)),
        ...(said?.others ?? "").split(";"),
      ],
    });
  }
  return { rows, names };
}

function shapesByCode(iso: { numericToAlpha2(numeric: string): string | undefined }): ReadonlyMap<string, Shape> {
  const topology = require("world-atlas/countries-50m.json");
  const collection = feature(topology, topology.objects.countries) as { readonly features: readonly Shape[] };
  const found = new Map<string, Shape>();
  for (const shape of collection.features) {
    const code = shape.properties.name === "Kosovo" ? "XK" : shape.id === undefined ? undefined : iso.numericToAlpha2(String(shape.id));
    if (code !== undefined && !found.has(code)) found.set(code, shape);
  }
  return found;
}

function pointSaid(cell: string): { readonly lat: number; readonly lon: number } | null {
  const [lat, lon] = cell.split(",").map(Number);
  return lat === undefined || lon === undefined ? null : { lat, lon };
}

/** A point inside the largest part of a country, near its middle. */
function pointOf(shape: Shape | undefined): { readonly lat: number; readonly lon: number } | null {
  if (shape === undefined) return null;
  const parts = shape.geometry.type === "Polygon" ? [shape.geometry.coordinates] : shape.geometry.coordinates;
  const polygons = parts.map((coordinates) => ({ type: "Polygon" as const, coordinates }));
  const largest = polygons.reduce((best, polygon) => (geoArea(polygon) > geoArea(best) ? polygon : best));
  const [lon, lat] = geoCentroid(largest);
  if (geoContains(largest, [lon, lat])) return { lat, lon };
  const border = largest.coordinates[0] ?? [];
  // Where the middle lies outside (Croatia, Vietnam): the nearest of the points half-way between it and the border's that is inside.
  const inside = border
    .map(([x = 0, y = 0]) => [lon + (x - lon) * 1.02 + 0.05, lat + (y - lat) * 1.02] as [number, number])
    .filter((point) => geoContains(largest, point));
  const near = inside.sort((a, b) => Math.hypot(a[0] - lon, a[1] - lat) - Math.hypot(b[0] - lon, b[1] - lat))[0];
  return near === undefined ? { lat, lon } : { lat: near[1], lon: near[0] };
}
