import type { ClaimRef, Incident, Origin, Relation, Track } from "../types/dossier.ts";
import type { ReportRecord } from "../types/report-record.ts";
import { hashOf } from "./canonical.ts";
import { countOf, originsBehind } from "./count.ts";
import { type Given, givenIn, indexedAll } from "./given.ts";
import { measuresOf } from "./relations.ts";

/** One track for each measure of each incident: every telling in time, and the distinct amounts with how many origins give each. */
export function tracksOf(
  incidents: readonly Incident[],
  records: readonly ReportRecord[],
  origins: readonly Origin[],
  relations: readonly Relation[],
): readonly Track[] {
  const byVersion = indexedAll(records);
  const corrected = correctionsOf(relations);
  return incidents.flatMap((incident) =>
    measuresOf(givenIn(incident, byVersion))
      .flatMap(byPeople)
      .map((figures) => trackOf(incident, figures, origins, corrected)),
  );
}

function trackOf(
  incident: Incident,
  figures: readonly Given[],
  origins: readonly Origin[],
  corrected: ReadonlyMap<string, readonly ClaimRef[]>,
): Track {
  const inTime = [...figures].sort((a, b) => compare(a.said ?? "", b.said ?? "") || compare(keyOf(a.ref), keyOf(b.ref)));
  const own = new Map(inTime.map((given) => [keyOf(given.ref), given]));
  const [first] = inTime;
  const values = new Map<string, Given[]>();
  for (const given of inTime) {
    const { value, low, high, open, approximate } = given.figure.amount;
    const key = [value, low, high, open, approximate].join("|");
    const same = values.get(key);
    if (same === undefined) values.set(key, [given]);
    else same.push(given);
  }
  const places = new Set(inTime.map(({ where }) => where?.name ?? null));
  return {
    id: `k-${hashOf(`${incident.id} ${first?.figure.of} ${first?.figure.unit} ${first?.figure.per} ${first?.population} ${first?.ref.version}/${first?.ref.claim}`).slice(0, 8)}`,
    incident: incident.id,
    of: first?.figure.of ?? "other",
    unit: inTime.find(({ figure }) => figure.unit !== null)?.figure.unit ?? null,
    population: first?.population ?? null,
    place: places.size === 1 ? ([...places][0] ?? null) : (incident.place?.name ?? null),
    steps: inTime.map((given) => ({
      claim: given.ref,
      said: given.said,
      asOf: given.asOf,
      amount: given.figure.amount,
      voice: given.voice,
      origin: originsBehind(given.ref, origins).at(0)?.id ?? null,
      corrects: correctsOf(given, own, corrected),
    })),
    values: [...values.values()].map((same) => {
      const claims = same.map(({ ref }) => ref);
      const [one] = same;
      return { amount: one?.figure.amount ?? NOTHING, claims, count: countOf(claims, origins) };
    }),
  };
}

const NOTHING = { value: null, low: null, high: null, open: null, approximate: true, words: "" } as const;

/** The same voice's earlier figure that this one lowers or takes back. */
function correctsOf(given: Given, own: ReadonlyMap<string, Given>, corrected: ReadonlyMap<string, readonly ClaimRef[]>): ClaimRef | null {
  for (const ref of corrected.get(keyOf(given.ref)) ?? []) {
    const before = own.get(keyOf(ref));
    if (before === undefined) continue;
    const lowered =
      (given.figure.amount.value ?? given.figure.amount.low ?? 0) < (before.figure.amount.value ?? before.figure.amount.low ?? 0);
    if (lowered || given.figure.as === "withdrawn" || given.from.record.version.report === before.from.record.version.report) return ref;
  }
  return null;
}

function correctionsOf(relations: readonly Relation[]): ReadonlyMap<string, readonly ClaimRef[]> {
  const found = new Map<string, ClaimRef[]>();
  for (const { a, b, kind } of relations) {
    if (kind !== "supersedes") continue;
    const known = found.get(keyOf(a));
    if (known === undefined) found.set(keyOf(a), [b]);
    else known.push(b);
  }
  return found;
}

/** Figures by who is counted and by unit: the killed, the killed officers. A bare number goes with people. */
function byPeople(figures: readonly Given[]): readonly (readonly Given[])[] {
  const groups = new Map<string, Given[]>();
  for (const given of figures) {
    const key = `${given.figure.unit ?? "person"} ${given.population ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [given]);
    else group.push(given);
  }
  return [...groups.values()];
}

function keyOf({ version, claim }: ClaimRef): string {
  return `${version}/${claim}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
