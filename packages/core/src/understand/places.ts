import type { GazetteerEntry } from "../types/gazetteer.ts";

/** One name of a report with all that speaks for one reading of it or another. */
export interface Toponym {
  /** What the gazetteer has under that name; not empty. */
  readonly entries: readonly GazetteerEntry[];
  /** How often the report names it. */
  readonly mentions: number;
  /** Kind that the words beside it say ("the province of Almaty"); null: none. */
  readonly kind: GazetteerEntry["kind"] | null;
  /** Readings of the wider place that the words beside it name ("Springfield, Ill."). */
  readonly within: readonly GazetteerEntry[];
  /** Where the report was written. */
  readonly dateline: boolean;
}

interface Candidate {
  readonly entry: GazetteerEntry;
  readonly prior: number;
  readonly cell: string;
  chance: number;
}

interface Votes {
  readonly country: Map<string, number>;
  readonly admin1: Map<string, number>;
  readonly cell: Map<string, number>;
  total: number;
}

// The weights here and in `priorOf` were set by hill climbing on the train part of LGL and GeoWebNews; orders of population are the unit.
const ROUNDS = 4;
/** Side of a cell of nearness, in degrees. */
const CELL = 1;
/** Readings that are weighed; the gazetteer gives the most populous first. */
const MOST = 80;

/**
 * Orders the readings of each toponym of one report, likeliest first: by population, kind and main name, by what the words beside it say, and by the company it keeps,
 * for the places of a report lie in few countries and divisions and near each other. Every toponym votes for its readings' country, division and surroundings as far as
 * they are likely, and is then read again in the light of the others' votes, some times over.
 */
export function rankPlaces(toponyms: readonly Toponym[]): readonly (readonly GazetteerEntry[])[] {
  const all = toponyms.map((toponym) => candidatesOf(toponym));
  const weights = toponyms.map((toponym) => (toponym.dateline ? 2 : 1) + Math.min(1, Math.log2(toponym.mentions) / 4));
  for (let round = 0; round < ROUNDS; round++) {
    const votes = collect(all, weights);
    all.forEach((candidates, index) => {
      weigh(candidates, votes, weights[index] ?? 1);
    });
  }
  const votes = collect(all, weights);
  return all.map((candidates, index) => {
    const ranked = [...candidates].sort((a, b) => b.chance - a.chance);
    const [best] = ranked;
    if (best !== undefined && isStray(best, candidates, toponyms[index], votes, weights[index] ?? 1)) return [];
    return ranked.map(({ entry }) => entry);
  });
}

/** A hamlet in a country of which the report says nothing else, where it says much of others: more likely a place there that no gazetteer has. */
function isStray(best: Candidate, all: readonly Candidate[], toponym: Toponym | undefined, votes: Votes, weight: number): boolean {
  const { entry } = best;
  if (entry.kind !== "settlement" || entry.population >= 20_000 || votes.total - weight < 3) return false;
  if (toponym?.within.some((wider) => liesIn(entry, wider)) === true) return false;
  const own = all.reduce((sum, other) => sum + (other.entry.country === entry.country ? other.chance * weight : 0), 0);
  return (votes.country.get(entry.country ?? "") ?? 0) - own < 0.12 * votes.total;
}

function candidatesOf(toponym: Toponym): readonly Candidate[] {
  const candidates = toponym.entries
    .slice(0, MOST)
    .map((entry) => ({ entry, prior: priorOf(entry, toponym), cell: cellOf(entry), chance: 0 }));
  spread(candidates, (candidate) => candidate.prior);
  return candidates;
}

/** How likely a reading is before the rest of the report is looked at. */
function priorOf(entry: GazetteerEntry, toponym: Toponym): number {
  let prior = entry.population === 0 && entry.kind !== "settlement" ? 6.5 : Math.log10(entry.population + 100);
  if (entry.kind === "country") prior += 3;
  if (entry.seat === "country") prior += 2;
  if (entry.seat === "division") prior += 0.5;
  if (entry.kind === "region" && toponym.kind !== "region" && isOutdone(entry, toponym.entries)) prior -= 3;
  if (entry.main) prior += 2;
  else if (entry.kind === "region") prior -= 1;

  if (toponym.kind !== null) {
    if (toponym.kind !== entry.kind) prior -= 3;
    else if (entry.kind !== "region") prior += 3;
    else prior += isTown(entry, toponym.entries) ? -5 : 5;
  }
  if (toponym.within.some((wider) => liesIn(entry, wider))) prior += 8;
  return prior;
}

/** A division called after the town in it ("Aktobe"), or that shares its name with a greater part of its people ("New York"): the bare name means the town. */
function isOutdone(region: GazetteerEntry, entries: readonly GazetteerEntry[]): boolean {
  return entries.some(
    (entry) =>
      entry.kind === "settlement" &&
      entry.admin1 === region.admin1 &&
      (entry.main
        ? entry.population * 12 > region.population
        : entry.name.startsWith(region.name) && entry.population * 4 > region.population),
  );
}

/** A town that is a division of its own beside a wider one that is called after it too: "the province of Almaty" is the wider. */
function isTown(region: GazetteerEntry, entries: readonly GazetteerEntry[]): boolean {
  const inside = entries.some(
    (entry) => entry.kind === "settlement" && entry.admin1 === region.admin1 && entry.population > 0.5 * region.population,
  );
  return inside && entries.some((entry) => entry.kind === "region" && entry.country === region.country && entry.admin1 !== region.admin1);
}

function liesIn(entry: GazetteerEntry, wider: GazetteerEntry): boolean {
  if (entry === wider || entry.country !== wider.country || wider.country === null) return false;
  return wider.kind === "country"
    ? entry.kind !== "country"
    : wider.kind === "region" && wider.admin1 !== null && entry.admin1 === wider.admin1;
}

function collect(all: readonly (readonly Candidate[])[], weights: readonly number[]): Votes {
  const votes: Votes = { country: new Map(), admin1: new Map(), cell: new Map(), total: 0 };
  all.forEach((candidates, index) => {
    const weight = weights[index] ?? 1;
    votes.total += weight;
    for (const { entry, cell, chance } of candidates) {
      const vote = weight * chance;
      add(votes.country, entry.country, vote);
      if (entry.kind !== "country") {
        add(votes.admin1, entry.admin1, vote);
        add(votes.cell, cell, vote);
      }
    }
  });
  return votes;
}

function weigh(candidates: readonly Candidate[], votes: Votes, weight: number): void {
  // A name's own votes do not count for it.
  const own: Votes = { country: new Map(), admin1: new Map(), cell: new Map(), total: weight };
  for (const { entry, cell, chance } of candidates) {
    add(own.country, entry.country, weight * chance);
    if (entry.kind === "country") continue;
    add(own.admin1, entry.admin1, weight * chance);
    add(own.cell, cell, weight * chance);
  }
  const share = (kind: "country" | "admin1" | "cell", key: string | null): number =>
    key === null ? 0 : Math.max(0, (votes[kind].get(key) ?? 0) - (own[kind].get(key) ?? 0)) / (votes.total - weight + 1);
  spread(candidates, ({ entry, prior }) => {
    const company = 2 * share("country", entry.country);
    if (entry.kind === "country") return prior + company;
    const near = neighbours(entry).reduce((sum, cell) => sum + share("cell", cell), 0);
    return prior + company + 6.5 * Math.sqrt(share("admin1", entry.admin1)) + 3.5 * Math.sqrt(Math.min(1, near));
  });
}

/** Turns scores into chances that add up to one. */
function spread(candidates: readonly Candidate[], score: (candidate: Candidate) => number): void {
  const scores = candidates.map(score);
  const best = Math.max(...scores);
  const odds = scores.map((value) => Math.exp((value - best) * 0.7));
  const sum = odds.reduce((total, value) => total + value, 0);
  candidates.forEach((candidate, index) => {
    candidate.chance = (odds[index] ?? 0) / sum;
  });
}

function cellOf({ lat, lon }: GazetteerEntry): string {
  return `${Math.floor(lat / CELL)} ${Math.floor(lon / CELL)}`;
}

function neighbours({ lat, lon }: GazetteerEntry): readonly string[] {
  const row = Math.floor(lat / CELL);
  const column = Math.floor(lon / CELL);
  return [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((along) => `${row + down} ${column + along}`));
}

function add(votes: Map<string, number>, key: string | null, vote: number): void {
  if (key !== null) votes.set(key, (votes.get(key) ?? 0) + vote);
}
