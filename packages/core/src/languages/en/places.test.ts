import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dataFile, openGazetteer } from "@hearsay/gazetteer";
import { describe, expect, test } from "vitest";
import { type Found, runCorpus } from "../../../test/corpus.ts";
import { understand } from "../../../test/understand.ts";
import type { Place } from "../../types/place.ts";
import { DEMONYMS } from "./places/demonyms.ts";
import { beside, names, type Told } from "./places.corpus.ts";

const gazetteer = openGazetteer(readFileSync(fileURLToPath(dataFile.href)));

async function placesIn(text: string): Promise<readonly Place[]> {
  return (await understand(text, {}, gazetteer)).found.places;
}

async function find(text: string): Promise<readonly Found<Told>[]> {
  return (await placesIn(text)).map((place) => ({
    words: place.mentions.map(({ start, end }) => text.slice(start, end)).join(" + "),
    value: [place.name, place.kind, place.country],
  }));
}

runCorpus("names of places", names, find);
runCorpus("words beside a name", beside, find);

test("a longer name that no gazetteer has is not the town of its first words", async () => {
  const found = await placesIn("Two miners died in Ponce Enriquez, in southern Ecuador, on Monday. Residents of Ponce Enriquez mourned.");
  expect(found.map(({ name, country, lat }) => [name, country, lat !== null])).toEqual([
    ["Ponce Enriquez", null, false],
    ["Ecuador", "EC", true],
  ]);
  expect((await placesIn("Two men died in Ponce on Monday.")).map(({ name }) => name)).toEqual(["Ponce"]);
  expect((await placesIn("Two men died in London Thursday, and one in Austin Texas.")).map(({ name }) => name)).toContain("London");
});

describe("which place of that name", () => {
  const told = async (text: string) =>
    (await placesIn(text)).map(({ name, admin1, country }) => `${name}, ${admin1 ?? "-"}, ${country ?? "-"}`);
  test.each([
    ["A fire broke out in Springfield, Ill., on Monday.", ["Springfield, Illinois, US", "Illinois, Illinois, US"]],
    ["A fire broke out in Springfield, Mo., on Monday.", ["Springfield, Missouri, US", "Missouri, Missouri, US"]],
    ["PARIS, Texas (AP) - A fire broke out on Monday.", ["Paris, Texas, US", "Texas, Texas, US"]],
    ["PARIS (AP) - A fire broke out on Monday.", ["Paris, Île-de-France, FR"]],
    ["Police in Tbilisi said that Georgia would vote.", ["Tbilisi, Tbilisi, GE", "Georgia, -, GE"]],
    ["Police in Atlanta said that Georgia would vote.", ["Atlanta, Georgia, US", "Georgia, Georgia, US"]],
    ["Floods hit Tripoli and Beirut, the Lebanese minister said.", ["Tripoli, North Lebanon, LB", "Beirut, Beirut, LB", "Lebanon, -, LB"]],
    ["Floods hit Tripoli and Benghazi, the Libyan minister said.", ["Tripoli, Tripoli, LY", "Benghazi, Banghazi, LY", "Libya, -, LY"]],
    ["Two men of Paris, Ky. were held.", ["Paris, Kentucky, US", "Kentucky, Kentucky, US"]],
    [
      "Roads were cut in Barrow and Jackson counties in Georgia.",
      ["Barrow County, Georgia, US", "Jackson County, Georgia, US", "Georgia, Georgia, US"],
    ],
    ["Canada, Mexico and the United States signed.", ["Canada, -, CA", "Mexico, -, MX", "United States, -, US"]],
  ])("%s", async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });
});

test("one place for all its names, with every mention", async () => {
  const text = "Kazakhstan closed its border. The Kazakh army said that Kazakhstan was calm.";
  const [place, ...others] = await placesIn(text);
  expect(others).toEqual([]);
  expect(place?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(["Kazakhstan", "Kazakh", "Kazakhstan"]);
});

test("a place that no gazetteer has keeps its words and lies nowhere", async () => {
  const [place] = await placesIn("The convoy was stopped near Qurbaqarasu, the army said.");
  if (place !== undefined) expect(place).toMatchObject({ name: "Qurbaqarasu", lat: null, lon: null, geonames: null });
});

test("a hamlet far from all else in the report is not the place that is meant", async () => {
  const text =
    "Rain fell near New Hope. Roads from Kingston to Montego Bay were cut, Jamaica said, and Cuba and the Bahamas shut their ports.";
  const hamlet = (await placesIn(text)).find(({ mentions }) => mentions[0]?.start === text.indexOf("New Hope"));
  expect(hamlet).toMatchObject({ name: "New Hope", country: null, lat: null });
});

test("other readings are offered, best first", async () => {
  const [place] = await placesIn("He flew to London on Friday.");
  expect(place).toMatchObject({ name: "London", country: "GB" });
  expect(place?.alternatives[0]).toMatchObject({ name: "London", country: "CA" });
});

test("demonyms lead to countries that the gazetteer has", () => {
  const missing = [...new Set(DEMONYMS.values())].filter((code) => gazetteer.countryName(code) === null);
  expect(missing).toEqual([]);
  expect(DEMONYMS.get("kazakhs")).toBe("KZ");
  expect(DEMONYMS.get("frenchwomen")).toBe("FR");
  expect(DEMONYMS.get("north-koreans")).toBe("KP");
});

test.fails("a team called after a town is no place", async () => {
  expect(await placesIn("Barcelona beat Sevilla 2-0.")).toEqual([]);
});
