import { type Row, voiceNameOf } from "@hearsay/core";
import type { Filter } from "../shapes/filter.ts";
import type { Known } from "./known.ts";
import { perKnown } from "./per-known.ts";
import { incidentByClaim, incidentById } from "./scope.ts";

/** Characters around a claim in which words are looked for, as they are around a passage. */
const AROUND = 220;

/** True where a filter asks what several reports tell together: incidents, and places, which may be those of an incident. */
export function looksAcross({ place, incident }: Filter): boolean {
  return place.length > 0 || incident.length > 0;
}

/** True where a filter asks about claims; else a version passes whole, or not at all. */
export function looksAtClaims({ place, incident, voice, state, q }: Filter): boolean {
  return place.length + incident.length + voice.length + state.length > 0 || (q !== null && q !== "");
}

/** What a filter lets through of the lines of a list: the same as `scopeOf`, without making passages; null: everything. */
export function rowScope(known: Known, filter: Filter): ((row: Row) => boolean) | null {
  const { since, until, outlet, place, voice, state, incident, q } = filter;
  const tests: ((row: Row) => boolean)[] = [];
  if (since !== null) tests.push(({ published }) => published !== null && published.slice(0, since.length) >= since);
  if (until !== null) tests.push(({ published }) => published !== null && published.slice(0, until.length) <= until);
  if (outlet.length > 0) {
    const outlets = new Set(outlet);
    tests.push((row) => outlets.has(row.outlet ?? row.id ?? row.version));
  }
  if (state.length > 0) {
    const states = new Set(state);
    // Reports, places and actors are not decided upon.
    tests.push((row) => row.state === null || states.has(row.state));
  }
  if (voice.length > 0) {
    const voices = voice.map((each) => each.toLowerCase());
    tests.push((row) => {
      if (row.kind === "report" || row.kind === "place") return true;
      const name = speakerOf(known, row).toLowerCase();
      return voices.some((one) => name.includes(one));
    });
  }
  if (incident.length > 0) {
    const incidents = new Set(incident);
    tests.push((row) => row.claim === null || incidents.has(incidentByClaim(known).get(`${row.version}/${row.claim}`) ?? ""));
  }
  if (place.length > 0) {
    const places = new Set(place);
    tests.push((row) => row.kind === "report" || row.kind === "actor" || placesOf(known, row).some((name) => places.has(name)));
  }
  if (q !== null && q !== "") {
    const words = q.toLowerCase();
    const versions = new Map<string, Places>();
    tests.push((row) => {
      let places = versions.get(row.version);
      if (places === undefined) {
        places = placesIn(known, row.version, words);
        versions.set(row.version, places);
      }
      if (row.kind === "report") return places.title || places.text.length > 0;
      const { start, end } = row;
      if (typeof start === "number" && typeof end === "number") return places.title || isNear(places.text, start, end, words.length);
      // Names that were resolved stand nowhere in the text.
      return places.title || `${row.words} ${typeof row["name"] === "string" ? row["name"] : ""}`.toLowerCase().includes(words);
    });
  }
  return tests.length === 0 ? null : (row) => tests.every((test) => test(row));
}

/** Whose word a line stands on, by name. */
export function speakerOf({ records }: Known, row: Row): string {
  if (row.kind === "naming") {
    const voice = row["voice"];
    if (typeof voice !== "string") return "the report's own word";
    return records.get(row.version)?.actors.find(({ id }) => id === voice)?.name ?? voice;
  }
  return voiceNameOf(row) ?? (row.kind === "statement" ? "nobody named" : "the report's own word");
}

/** Where words stand in a version: whether in its title, and at which characters of its text, in order. */
interface Places {
  readonly title: boolean;
  readonly text: readonly number[];
}

const texts = perKnown(() => new Map<string, string>());

/** Text in small letters, made once for each version; what would change its length stays as it is, so that places in it are places in the text. */
function smallText(known: Known, version: string): string {
  const kept = texts(known);
  const before = kept.get(version);
  if (before !== undefined) return before;
  const text = known.records.get(version)?.text ?? "";
  const small = text.toLowerCase();
  const made =
    small.length === text.length
      ? small
      : text.replaceAll(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));
  kept.set(version, made);
  return made;
}

function placesIn(known: Known, version: string, words: string): Places {
  const small = smallText(known, version);
  const text: number[] = [];
  for (let at = small.indexOf(words); at !== -1; at = small.indexOf(words, at + 1)) text.push(at);
  return { title: (known.records.get(version)?.version.title ?? "").toLowerCase().includes(words), text };
}

/** True where one of the places lies wholly within reach of a passage. */
function isNear(places: readonly number[], start: number, end: number, length: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < start - AROUND) low = middle + 1;
    else high = middle;
  }
  const next = places[low];
  return next !== undefined && next + length <= end + AROUND;
}

function placesOf(known: Known, row: Row): readonly string[] {
  const own = row.kind === "place" ? row.claim : row["place"];
  const found = typeof own === "string" ? known.records.get(row.version)?.places.find(({ id }) => id === own) : undefined;
  if (found !== undefined) return [found.name, found.admin1, found.country].filter((each) => each !== null);
  const incident = incidentByClaim(known).get(`${row.version}/${row.claim}`) ?? "";
  const name = incidentById(known).get(incident)?.place?.name;
  return name === undefined ? [] : [name];
}
