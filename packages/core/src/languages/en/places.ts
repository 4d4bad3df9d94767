import type { Gazetteer, GazetteerEntry } from "../../types/gazetteer.ts";
import type { Reading, Step } from "../../types/language.ts";
import type { Maker } from "../../types/maker.ts";
import type { Place } from "../../types/place.ts";
import type { Span } from "../../types/span.ts";
import { idMaker } from "../../understand/ids.ts";
import { rankPlaces, type Toponym } from "../../understand/places.ts";
import type { Sighting } from "./places/sighting.ts";
import { sightings } from "./places/sightings.ts";
import { widerOf } from "./places/wider.ts";

/** All sightings of one name in one sense: what is ranked as one. */
interface Group {
  readonly sightings: Sighting[];
  readonly entries: readonly GazetteerEntry[];
  readonly kind: GazetteerEntry["kind"] | null;
  within: readonly GazetteerEntry[];
  dateline: boolean;
}

const ALTERNATIVES = 3;
const SIGN: Record<Sighting["form"], string> = { name: "", people: "people of ", unlisted: "site " };

/** Places by name: what the names tagger and the gazetteer know, each name in one sense for the whole report unless the words beside it tell two apart. */
export const places: Step<"places"> = (reading, _found) => {
  const seen = sightings(reading);
  const kept = withoutDoubtful(seen);
  const groups = grouped(reading, kept);
  const listed = groups.filter(({ entries }) => entries.length > 0);
  const ranked = rankPlaces(listed.map(toponymOf));
  const order = new Map(listed.map((group, index) => [group, ranked[index] ?? []]));
  return recordsOf(reading.gazetteer, groups, order);
};

/** A doubtful sighting counts where the same name is sure elsewhere. */
function withoutDoubtful(seen: readonly Sighting[]): readonly Sighting[] {
  const sure = new Set(seen.filter(({ trust, form }) => trust > 0 && form !== "people").map(({ words }) => words.toLowerCase()));
  return seen.filter(({ trust, words }) => trust > 0 || sure.has(words.toLowerCase()));
}

function grouped(reading: Reading, kept: readonly Sighting[]): readonly Group[] {
  const groups = new Map<string, Group>();
  const wider = widerOf(reading, kept);
  const bare = new Map<string, string>();
  const qualifiedFirst = [...kept].sort((a, b) => Number(wider.has(b)) - Number(wider.has(a)) || a.start - b.start);
  for (const sighting of qualifiedFirst) {
    const name = `${SIGN[sighting.form]}${sighting.words.toLowerCase()}${sighting.kind === "region" ? " (region)" : ""}`;
    const within = wider.get(sighting)?.entries ?? [];
    const sense = within[0] === undefined ? "" : `${within[0].country} ${within[0].admin1}`;
    // The first sense that is spelt out is what the bare name means from then on.
    const key = sense === "" ? (bare.get(name) ?? name) : `${name}, ${sense}`;
    if (!bare.has(name)) bare.set(name, key);
    const dateline = isDateline(reading, sighting);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { sightings: [sighting], entries: sighting.entries, kind: sighting.kind, within, dateline });
    else {
      group.sightings.push(sighting);
      group.dateline ||= dateline;
    }
  }
  return [...groups.values()];
}

function toponymOf(group: Group): Toponym {
  return { entries: group.entries, mentions: group.sightings.length, kind: group.kind, within: group.within, dateline: group.dateline };
}

/** "ALMATY, Kazakhstan (AP) -" opens the paragraph and a dash or bracket follows within a few words. */
function isDateline(reading: Reading, sighting: Sighting): boolean {
  const tokens = reading.paragraphs[sighting.paragraph]?.tokens ?? [];
  if (sighting.first !== 0 || sighting.form !== "name") return false;
  return tokens.slice(sighting.last, sighting.last + 8).some(({ text }) => text === "—" || text === "–" || text === "-" || text === "(");
}

function recordsOf(gazetteer: Gazetteer, groups: readonly Group[], order: ReadonlyMap<Group, readonly GazetteerEntry[]>): readonly Place[] {
  const drafts = new Map<string, { readonly groups: Group[]; readonly ranked: readonly GazetteerEntry[]; readonly mentions: Span[] }>();
  for (const group of groups) {
    const ranked = order.get(group) ?? [];
    const best = ranked[0];
    const words = group.sightings[0]?.words ?? "";
    const unlisted = group.sightings[0]?.form === "unlisted";
    const key = best === undefined || unlisted ? `? ${words}` : `${best.kind} ${best.geonames ?? `${best.name} ${best.lat} ${best.lon}`}`;
    const mentions = group.sightings.map(({ start, end }) => ({ start, end }));
    const draft = drafts.get(key);
    if (draft === undefined) drafts.set(key, { groups: [group], ranked, mentions });
    else {
      draft.groups.push(group);
      draft.mentions.push(...mentions);
    }
  }
  const all = [...drafts.values()].map((draft) => ({ ...draft, mentions: draft.mentions.sort((a, b) => a.start - b.start) }));
  all.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const idOf = idMaker();
  return all.map(({ groups, ranked, mentions }) => recordOf(gazetteer, bestNamed(groups), ranked, mentions, idOf("place", mentions)));
}

/** Of the names of one place the one that says most about how it was found: not a people, and with its wider place where one was given. */
function bestNamed(groups: readonly Group[]): Group {
  const worth = ({ sightings, within }: Group): number =>
    sightings.every(({ form }) => form === "people") ? 0 : within.length > 0 ? 2 : 1;
  return groups.reduce((best, group) => (worth(group) > worth(best) ? group : best));
}

function recordOf(gazetteer: Gazetteer, group: Group, ranked: readonly GazetteerEntry[], mentions: readonly Span[], id: string): Place {
  const [best] = ranked;
  const sighting = group.sightings[0];
  const unlisted = sighting?.form === "unlisted";
  const facts = {
    country: best?.country ?? null,
    admin1: best?.admin1 == null ? null : gazetteer.admin1Name(best.admin1),
    lat: best?.lat ?? null,
    lon: best?.lon ?? null,
  };
  if (unlisted || best === undefined) {
    return {
      id,
      name: sighting?.words ?? "",
      kind: sighting?.kind ?? "settlement",
      ...facts,
      geonames: null,
      alternatives: [],
      mentions,
      by: rule(best === undefined ? "a name that no gazetteer has" : "<place> <kind of building>"),
    };
  }
  return {
    id,
    name: best.name,
    kind: best.kind,
    ...facts,
    geonames: best.geonames,
    alternatives: alternativesOf(best, ranked),
    mentions,
    by: rule(ruleOf(group)),
  };
}

function ruleOf(group: Group): string {
  if (group.within.length > 0) return "<place>, <wider place>";
  if (group.dateline) return "<dateline>";
  if (group.kind !== null) return "<place> <kind of place>";
  return group.sightings.every(({ form }) => form === "people") ? "<people> for their country" : "<name in the gazetteer>";
}

function alternativesOf(best: GazetteerEntry, ranked: readonly GazetteerEntry[]): Place["alternatives"] {
  const others: GazetteerEntry[] = [];
  for (const entry of ranked.slice(1, 12)) {
    const taken = [best, ...others].some((other) => Math.abs(other.lat - entry.lat) < 0.5 && Math.abs(other.lon - entry.lon) < 0.5);
    if (!taken && others.length < ALTERNATIVES) others.push(entry);
  }
  return others.map(({ name, country, lat, lon }) => ({ name, country, lat, lon }));
}

function rule(words: string): Maker {
  return { kind: "rule", name: `en/place: ${words}`, score: null };
}
