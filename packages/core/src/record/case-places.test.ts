import { expect, test } from "vitest";
import type { Place } from "../types/place.ts";
import type { ReportRecord } from "../types/report-record.ts";
import { withCasePlaces } from "./case-places.ts";
import { CASE_PLACE } from "./where.ts";

function place(text: string, words: string, more: Partial<Place>): Place {
  const start = text.indexOf(words);
  return {
    id: words,
    name: words,
    kind: "settlement",
    country: null,
    admin1: null,
    lat: null,
    lon: null,
    geonames: null,
    alternatives: [],
    mentions: [{ start, end: start + words.length }],
    by: { kind: "rule", name: "test", score: null },
    ...more,
  };
}

function report(outlet: string, text: string, ...places: readonly Place[]): ReportRecord {
  return { text, places, version: { outlet } } as unknown as ReportRecord;
}

const MOUNDOU = { country: "TD", admin1: "Logone Occidental", lat: 8.57, lon: 16.08, geonames: 2427123 };

test("a village that one report puts near a town lies there in all", () => {
  const near = "A wall fell in Doba Ley, near the town of Moundou.";
  const alone = "Four people died in Doba Ley.";
  const [, other] = withCasePlaces([
    report("Herald", near, place(near, "Doba Ley", {}), place(near, "Moundou", MOUNDOU)),
    report("Post", alone, place(alone, "Doba Ley", {})),
  ]);
  expect(other?.places[0]).toMatchObject({ name: "Doba Ley", lat: 8.57, admin1: "Logone Occidental", geonames: null });
  expect(other?.places[0]?.by.name).toBe(`${CASE_PLACE}Doba Ley is told to be by Moundou in a report of Herald.`);
});

test("what one report calls a mine is no town of that name elsewhere", () => {
  const mine = "The Serra Clara mine shut.";
  const alone = "Nine died at Serra Clara.";
  const far = { name: "Porto Seco", country: "BR", admin1: "Bahia", lat: -12, lon: -38, geonames: 1 };
  const [, other] = withCasePlaces([
    report("Herald", mine, place(mine, "Serra Clara", far)),
    report("Post", alone, place(alone, "Serra Clara", far)),
  ]);
  expect(other?.places[0]).toMatchObject({ name: "Serra Clara", kind: "facility", lat: null, geonames: null });
});

test("nothing is changed where nothing speaks for it", () => {
  const text = "Four people died in Doba Ley. Moundou mourned.";
  const records = [report("Herald", text, place(text, "Doba Ley", {}), place(text, "Moundou", MOUNDOU))];
  expect(withCasePlaces(records)).toBe(records);
});
