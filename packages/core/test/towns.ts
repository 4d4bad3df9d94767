import type { Gazetteer, GazetteerEntry } from "../src/types/gazetteer.ts";

function town(name: string, country: string, admin1: string, lat: number, lon: number, population: number): GazetteerEntry {
  return {
    name,
    kind: "settlement",
    country,
    admin1: `${country}.${admin1}`,
    lat,
    lon,
    population,
    geonames: Math.round(lat * 1e5 + lon),
    main: true,
  };
}

function country(name: string, code: string, lat: number, lon: number): GazetteerEntry {
  return {
    name,
    kind: "country",
    country: code,
    admin1: null,
    lat,
    lon,
    population: 1e7,
    geonames: Math.round(lat * 1e4 + lon),
    main: true,
  };
}

const PLACES: readonly GazetteerEntry[] = [
  country("Chad", "TD", 15, 19),
  country("Colombia", "CO", 4, -73),
  town("Moundou", "TD", "08", 8.57, 16.08, 135167),
  town("Sarh", "TD", "09", 9.14, 18.39, 102528),
  town("Abéché", "TD", "12", 13.83, 20.83, 74188),
  town("Mocoa", "CO", "22", 1.15, -76.65, 22000),
  town("Pasto", "CO", "20", 1.21, -77.28, 382236),
];

/** A gazetteer of five towns of Chad and Colombia, for tests. */
export const TOWNS: Gazetteer = {
  lookUp: (name) => PLACES.filter((place) => place.name.toLowerCase() === name.toLowerCase()),
  admin1Name: () => null,
  countryName: (code) => PLACES.find((place) => place.kind === "country" && place.country === code)?.name ?? null,
};
