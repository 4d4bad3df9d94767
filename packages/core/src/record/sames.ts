import type { Actor } from "../types/actor.ts";
import type { ClaimRef, Same } from "../types/dossier.ts";
import type { Judgements } from "../types/judgements.ts";
import type { Place } from "../types/place.ts";
import type { ReportRecord } from "../types/report-record.ts";
import { hashOf } from "./canonical.ts";
import { clusters } from "./clusters.ts";
import { decided } from "./decided.ts";
import { consonants, plain, soundsOf } from "./name-keys.ts";
import { inOrder } from "./reports.ts";

/**
 * Which actors and places of different reports are one and the same, as far as names show: Tokayev, Tokaev and Токаев. What only looks alike is unsure; what is
 * not listed is not thought to be one. Nothing is merged in the records.
 */
export function samesOf(records: readonly ReportRecord[], judged: Judgements): readonly Same[] {
  const ordered = inOrder(records);
  const actors = ordered.flatMap(({ version, actors: all }) =>
    all
      .filter(({ named }) => named)
      .map((actor): Named => ({ ref: { version: version.id, claim: actor.id }, report: version.report, ...ofActor(actor) })),
  );
  const places = ordered.flatMap(({ version, places: all }) =>
    all.map((place): Named => ({ ref: { version: version.id, claim: place.id }, report: version.report, ...ofPlaceName(place) })),
  );
  return [...samesAmong("actor", actors, judged), ...samesAmong("place", places, judged)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A name as it is compared. */
interface Named {
  readonly ref: ClaimRef;
  readonly report: string;
  readonly name: string;
  readonly country: string | null;
  /** What is one when this is the same. */
  readonly key: string;
  /** What may be one when this is the same; null: nothing else to ask. */
  readonly alike: string | null;
  /** For the last name alone: what it may be short for. */
  readonly short: string | null;
}

function ofActor({ name, kind, country }: Actor): Pick<Named, "name" | "country" | "key" | "alike" | "short"> {
  const sounds = soundsOf(name);
  const last = sounds.at(-1) ?? name;
  if (kind !== "person")
    return {
      name,
      country,
      key: `${kind === "state" ? "state" : "body"} ${sounds.filter((word) => word !== "te" && word !== "the").join(" ")}`,
      alike: null,
      short: null,
    };
  if (sounds.length === 1) return { name, country, key: `last ${last}`, alike: null, short: last };
  // First and last name: fathers' names and second names are often left out.
  const first = sounds[0] ?? "";
  return { name, country, key: `person ${first} ${last}`, alike: `person ${consonants(first)} ${consonants(last)}`, short: null };
}

function ofPlaceName({ name, kind, country, geonames, lat, lon }: Place): Pick<Named, "name" | "country" | "key" | "alike" | "short"> {
  const key = geonames === null ? `${kind} ${plain(name)} ${country ?? ""} ${lat ?? ""} ${lon ?? ""}` : `geonames ${geonames}`;
  return { name, country, key, alike: null, short: null };
}

function samesAmong(kind: Same["kind"], all: readonly Named[], judged: Judgements): readonly Same[] {
  const decisions = judged.joinings.filter(({ what }) => what === kind);
  const holding = new Map(all.map(({ ref }, item) => [keyOf(ref), item]));
  const { together, against } = decided(decisions, holding, all.length);
  const groups = clusters(against, (a, b) =>
    b.length === 0 ? a : a.length === 0 ? b : a.some((each) => b.includes(each)) ? null : [...a, ...b],
  );
  for (const [a, b] of together) groups.join(a, b);
  const byKey = itemsBy(all, ({ key }) => key);
  for (const items of byKey.values()) for (const item of items) groups.join(items[0] ?? item, item);
  // A last name alone is whoever else has it, when only one does.
  const owners = new Map<string, Set<string>>();
  for (const { key } of all) {
    if (!key.startsWith("person ")) continue;
    const last = key.slice(key.lastIndexOf(" ") + 1);
    owners.set(last, (owners.get(last) ?? new Set()).add(key));
  }
  all.forEach(({ short }, item) => {
    const keys = short === null ? undefined : owners.get(short);
    const [only] = keys?.size === 1 ? keys : [];
    const owner = only === undefined ? undefined : byKey.get(only)?.[0];
    if (owner !== undefined) groups.join(owner, item);
  });
  const byGroup = new Map<number, Named[]>();
  all.forEach((named, item) => {
    const group = groups.find(item);
    const members = byGroup.get(group);
    if (members === undefined) byGroup.set(group, [named]);
    else members.push(named);
  });
  const said = new Set(together.flat().map((item) => groups.find(item)));
  const sames: Same[] = [];
  for (const [group, members] of byGroup) {
    const person = said.has(group);
    if (person || reportsIn(members) > 1)
      sames.push(sameOf(kind, members, person || oneCountry(members) ? "same" : "unsure", person ? "person" : "suggested"));
  }
  for (const { verdict, members } of decisions) {
    const named = members.flatMap((ref) => all[holding.get(keyOf(ref)) ?? -1] ?? []);
    const stand = members.some((a) =>
      members.some((b) => a !== b && groups.find(holding.get(keyOf(a)) ?? 0) !== groups.find(holding.get(keyOf(b)) ?? 0)),
    );
    if (verdict === "different" && named.length > 1 && stand) sames.push(sameOf(kind, named, "different", "person"));
  }
  const settled = new Set(decisions.filter(({ verdict }) => verdict === "different").flatMap(({ members }) => members.map(keyOf)));
  return [...sames, ...unsureAmong(kind, all, settled, (item) => groups.find(item))];
}

/** Names that differ in their vowels only: one of each, for a person to look at, unless one did. */
function unsureAmong(
  kind: Same["kind"],
  all: readonly Named[],
  settled: ReadonlySet<string>,
  groupOf: (item: number) => number,
): readonly Same[] {
  const sames: Same[] = [];
  for (const items of itemsBy(all, ({ alike }) => alike).values()) {
    const firsts = new Map<number, Named>();
    for (const item of items) {
      const named = all[item];
      if (named !== undefined && !settled.has(keyOf(named.ref)) && !firsts.has(groupOf(item))) firsts.set(groupOf(item), named);
    }
    if (firsts.size > 1) sames.push(sameOf(kind, [...firsts.values()], "unsure", "suggested"));
  }
  return sames;
}

function sameOf(kind: Same["kind"], members: readonly Named[], verdict: Same["verdict"], by: Same["by"]): Same {
  const keys = members.map(({ ref }) => keyOf(ref)).sort();
  const name = members.map((member) => member.name).reduce((best, each) => (each.length > best.length ? each : best), "");
  return {
    id: `e-${hashOf(`${kind} ${verdict} ${keys.join(" ")}`).slice(0, 8)}`,
    kind,
    name,
    members: members.map(({ ref }) => ref),
    verdict,
    by,
  };
}

function itemsBy(all: readonly Named[], keyOfNamed: (named: Named) => string | null): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  all.forEach((named, item) => {
    const key = keyOfNamed(named);
    if (key === null) return;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  });
  return groups;
}

/** Two people of one name in two countries may be two. */
function oneCountry(members: readonly Named[]): boolean {
  return new Set(members.flatMap(({ country }) => country ?? [])).size < 2;
}

function reportsIn(members: readonly Named[]): number {
  return new Set(members.map(({ report }) => report)).size;
}

function keyOf({ version, claim }: ClaimRef): string {
  return `${version}/${claim}`;
}
