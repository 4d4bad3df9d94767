import type { Maker } from "../types/maker.ts";
import type { Place } from "../types/place.ts";
import type { ReportRecord } from "../types/report-record.ts";
import { plain } from "./name-keys.ts";
import { CASE_PLACE, kilometres } from "./where.ts";

/** Places of one report within so many kilometres speak for each other. */
const COMPANY = 150;
/** Words behind a name that make it that of a mine, a dam, a prison. English; own compilation. */
const FACILITY =
  /^(?:['’]s)?\s(?:airport|base|bridge|camp|canal|clinic|college|dam|depot|factory|farm|hospital|hotel|jail|mall|market|mine|mosque|mill|pipeline|pit|plant|port|power station|prison|quarry|refinery|reservoir|school|square|stadium|station|tunnel|university)\b/;
/** "Vargem Funda, near the town of Ponte Nova": what ties a village to a town. English; own compilation. */
const NEAR =
  /^,? (?:(?:a|the) (?:village|town|hamlet|suburb|settlement|neighbou?rhood|community) )?(?:(?:just )?outside|near|close to|on the (?:edge|outskirts) of|in|\d+ (?:kilomet(?:er|re)s|km|miles) (?:from|(?:north|south|east|west)\w* of)) (?:the (?:\p{Ll}+ )?(?:area|city|county|district|province|region|state|town) of )?$/u;

interface Named {
  readonly record: number;
  readonly place: Place;
  /** As the report writes it. */
  readonly words: string;
}

/**
 * One sense for one name in a case: a name that one report cannot place, or reads as a town far from everything else it tells of, is read as the other reports of the
 * case read it; a village that some report puts near a town lies there for all; and what some report calls a mine or a dam is no town elsewhere. What the reports
 * leave open stays open. Records in which nothing changes are handed back as they are.
 */
export function withCasePlaces(records: readonly ReportRecord[]): readonly ReportRecord[] {
  const byName = new Map<string, Named[]>();
  records.forEach((record, at) => {
    for (const place of record.places) {
      if (place.kind !== "settlement") continue;
      const named = { record: at, place, words: wordsOf(place, record) };
      const key = plain(named.words);
      const known = byName.get(key);
      if (known === undefined) byName.set(key, [named]);
      else known.push(named);
    }
  });
  const settled = new Map<Place, Place>();
  for (const all of byName.values()) {
    const change = facilityAmong(all, records) ?? senseAmong(all, records) ?? nearbyAmong(all, records);
    if (change === null) continue;
    for (const { place, words } of all) {
      const one = change(place, words);
      if (one !== place) settled.set(place, one);
    }
  }
  if (settled.size === 0) return records;
  return records.map((record) =>
    record.places.some((place) => settled.has(place))
      ? { ...record, places: record.places.map((place) => settled.get(place) ?? place) }
      : record,
  );
}

type Change = (place: Place, words: string) => Place;

/** A name that is an alternate one of some town, and that a report puts in front of "mine" wherever it stands: that of the mine. */
function facilityAmong(all: readonly Named[], records: readonly ReportRecord[]): Change | null {
  const known = all.filter(({ place, words }) => place.geonames === null || !isOwnName(place, words));
  const one = known.find(({ place, record }) => {
    const text = records[record]?.text ?? "";
    return place.mentions.length > 0 && place.mentions.every(({ end }) => FACILITY.test(text.slice(end, end + 20)));
  });
  if (one === undefined) return null;
  const by = madeBy(`“${one.words}” names a facility${inReport(one, records)}.`);
  return (place, words) =>
    place.geonames === null || !isOwnName(place, words)
      ? { ...place, name: words, kind: "facility", country: null, admin1: null, lat: null, lon: null, geonames: null, by }
      : place;
}

/** The one town of a name that the company it keeps in some report speaks for. */
function senseAmong(all: readonly Named[], records: readonly ReportRecord[]): Change | null {
  const senses = new Map<number | null, Named[]>();
  for (const named of all) {
    const same = senses.get(named.place.geonames);
    if (same === undefined) senses.set(named.place.geonames, [named]);
    else same.push(named);
  }
  if (senses.size < 2) return null;
  const supported = [...senses].filter(
    ([id, named]) =>
      id !== null && named.some(({ place, record, words }) => isOwnName(place, words) && hasCompany(place, records[record]?.places ?? [])),
  );
  const [id, [first]] = supported[0] ?? [null, [undefined]];
  if (supported.length !== 1 || first === undefined) return null;
  const { name, country, admin1, lat, lon, geonames } = first.place;
  const by = madeBy(`“${first.words}” is read as ${name} as the places${inReport(first, records)} speak for it.`);
  const apart = new Set(
    all
      .filter(({ place, record }) => place.geonames !== null && place.geonames !== id && hasCompany(place, records[record]?.places ?? []))
      .map(({ place }) => place),
  );
  return (place) =>
    place.geonames === id || apart.has(place) || (place.country !== null && place.country !== country)
      ? place
      : { ...place, name, country, admin1, lat, lon, geonames, by };
}

/** Words in front of the name of a part of a town. English; own compilation. */
const PART = /\b(?:borough|neighbou?rhood|quarter|slum|suburb) (?:of )?$/i;

/** Where some report puts a village that no gazetteer has: beside a town, or in a region. */
function nearbyAmong(all: readonly Named[], records: readonly ReportRecord[]): Change | null {
  if (all.some(({ place }) => place.geonames !== null)) return null;
  for (const { place, record, words } of all) {
    const found = records[record];
    if (found === undefined) continue;
    const [town, another] = found.places.filter((other) => other.kind === "settlement" && other.geonames !== null);
    if (town !== undefined && another === undefined && place.mentions.some(({ start }) => PART.test(found.text.slice(start - 20, start)))) {
      const { country, admin1, lat, lon } = town;
      const by = madeBy(`${words} is told to be a part of a town, and ${town.name} is the town${inReport({ record }, records)}.`);
      return (one) => ({ ...one, country, admin1, lat, lon, by });
    }
    for (const { end } of place.mentions)
      for (const other of found.places) {
        if (other === place || other.kind === "country" || (other.lat === null && other.admin1 === null)) continue;
        const mention = other.mentions.find(({ start }) => start > end && start - end < 60);
        if (mention === undefined || !NEAR.test(found.text.slice(end, mention.start))) continue;
        const by = madeBy(`${words} is told to be by ${other.name}${inReport({ record }, records)}.`);
        const { country, admin1 } = other;
        const point = other.kind === "region" ? { lat: null, lon: null } : { lat: other.lat, lon: other.lon };
        return (one) => ({ ...one, country, admin1, ...point, by });
      }
  }
  return null;
}

/** Whether another place of the report lies in the same division, or near. */
function hasCompany(place: Place, places: readonly Place[]): boolean {
  return places.some((other) => {
    if (other === place || other.kind === "country" || other.geonames === place.geonames) return false;
    if (other.country !== null && other.country === place.country && other.admin1 !== null && other.admin1 === place.admin1) return true;
    const apart = kilometres(place, other);
    return apart !== null && apart <= COMPANY;
  });
}

/** Whether the words are the gazetteer's own name, or a part of it. */
function isOwnName({ name }: Place, words: string): boolean {
  const [own, written] = [plain(name), plain(words)];
  return own.includes(written) || written.includes(own);
}

function wordsOf({ name, mentions: [first] }: Place, { text }: ReportRecord): string {
  return first === undefined ? name : text.slice(first.start, first.end);
}

function inReport({ record }: Pick<Named, "record">, records: readonly ReportRecord[]): string {
  const outlet = records[record]?.version.outlet ?? null;
  return outlet === null ? " in another report" : ` in a report of ${outlet}`;
}

function madeBy(words: string): Maker {
  return { kind: "rule", name: `${CASE_PLACE}${words}`, score: null };
}
