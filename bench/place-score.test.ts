import type { Gazetteer, Place } from "@hearsay/core";
import { describe, expect, test } from "vitest";
import { addScores, kilometres, scorePlaces } from "./place-score.ts";

const gazetteer: Gazetteer = {
  lookUp: (name) =>
    name === "Springfield"
      ? [{ name, kind: "settlement", country: "US", admin1: "US.IL", lat: 39.8, lon: -89.64, population: 1, geonames: 1, main: true }]
      : [],
  admin1Name: () => null,
  countryName: () => null,
};

function place(lat: number | null, lon: number | null, start: number, end: number): Place {
  return {
    id: "p-000000",
    name: "x",
    kind: "settlement",
    country: null,
    admin1: null,
    lat,
    lon,
    geonames: null,
    alternatives: [],
    mentions: [{ start, end }],
    by: { kind: "rule", name: "test", score: null },
  };
}

describe("place scores", () => {
  test("kilometres of a degree along the equator", () => {
    expect(kilometres(0, 0, 0, 1)).toBeCloseTo(111.2, 1);
  });

  test("found and near, found and far, missed, without coordinates", () => {
    const gold = [
      { start: 0, end: 11, string: "Springfield", lat: 39.8, lon: -89.64 },
      { start: 20, end: 31, string: "Springfield", lat: 39.8, lon: -89.64 },
      { start: 40, end: 45, string: "Nowhere", lat: 1, lon: 1 },
      { start: 50, end: 55, string: "Hills", lat: null, lon: null },
    ];
    const places = [place(39.8, -89.6, 0, 11), place(42.1, -72.6, 22, 31), place(null, null, 50, 55), place(0, 0, 90, 95)];
    expect(scorePlaces(gold, places, gazetteer)).toEqual({ gold: 3, found: 2, near: 1, held: 2, heldNear: 1, mentions: 4, right: 3 });
  });

  test("what the gazetteer does not hold is no fault of the ranking", () => {
    const gold = [{ start: 0, end: 7, string: "Unheard", lat: 10, lon: 10 }];
    expect(scorePlaces(gold, [place(50, 50, 0, 7)], gazetteer)).toMatchObject({ found: 1, near: 0, held: 0, heldNear: 0 });
  });

  test("sums", () => {
    const one = scorePlaces([{ start: 0, end: 1, string: "A", lat: 0, lon: 0 }], [], gazetteer);
    expect(addScores([one, one]).gold).toBe(2);
  });
});
