import type { Row } from "./row.ts";
import { tableOf } from "./table.ts";

/** Seas, rivers, mountains, islands, regions of the world and of countries that are no division, by hand: `sources/features.tsv`. */
export function features(): readonly Row[] {
  return tableOf("features.tsv").map(([name = "", kind, country = "", point = "", others = ""]) => {
    const [lat = 0, lon = 0] = point.split(",").map(Number);
    if (kind !== "region" && kind !== "feature") throw new Error(`${name}: expected kind region or feature, got ${kind}`);
    if (!point.includes(",") || Number.isNaN(lat) || Number.isNaN(lon)) throw new Error(`${name}: expected "lat,lon", got ${point}`);
    return {
      name,
      kind,
      country: country === "" ? null : country,
      admin1: null,
      lat,
      lon,
      population: 0,
      geonames: null,
      others: others.split(";"),
    };
  });
}

/** Towns that GeoNames' list lacks, by hand: `sources/towns.tsv`. */
export function moreTowns(): readonly Row[] {
  return tableOf("towns.tsv").map(([name = "", country = "", point = "", others = ""]) => {
    const [lat = 0, lon = 0] = point.split(",").map(Number);
    return { name, kind: "settlement", country, admin1: null, lat, lon, population: 0, geonames: null, others: others.split(";") };
  });
}
