import { keyOf } from "../../record/fold.ts";
import type { Dossier, Incident, Relation, Revision, Track } from "../../types/dossier.ts";
import type { Happening } from "../../types/happening.ts";
import { type Lookup, order, type Telling } from "./lookup.ts";
import { type Measure, measurer } from "./measures.ts";

/** One incident as the reports tell it. */
export interface Story {
  readonly incident: Incident;
  /** How many reports tell of it, copies counted too. */
  readonly reports: number;
  readonly outlets: readonly string[];
  /** By what is said to have happened, those that most reports tell first. */
  readonly events: readonly EventTold[];
  readonly measures: readonly Measure[];
  readonly disputes: readonly Dispute[];
  readonly denials: readonly Telling[];
  readonly withdrawn: readonly Telling[];
}

/** One thing that is said to have happened (or to be planned, threatened …), and everybody who says so. */
export interface EventTold {
  readonly type: Happening["type"];
  readonly mode: string | null;
  readonly status: Happening["status"];
  readonly tellings: readonly [Telling, ...Telling[]];
}

/** Two claims that conflict, or only seem to. */
export interface Dispute {
  readonly relation: Relation;
  readonly a: Telling;
  readonly b: Telling;
}

/** Incidents in order of time, each with what is said, contested, denied and withdrawn. */
export function storiesOf(dossier: Dossier, lookup: Lookup): readonly Story[] {
  const disputes = disputesOf(dossier.relations, lookup);
  const measures = measurer(dossier, lookup);
  const tracksOf = new Map<string | null, Track[]>();
  for (const track of dossier.tracks) tracksOf.set(track.incident, [...(tracksOf.get(track.incident) ?? []), track]);
  return [...dossier.incidents]
    .sort((a, b) => order(a.from ?? a.to ?? "9", b.from ?? b.to ?? "9") || order(a.title, b.title) || order(a.id, b.id))
    .map((incident) => {
      const tracks = tracksOf.get(incident.id) ?? [];
      const refs = new Map(
        [...incident.claims, ...tracks.flatMap(({ steps }) => steps.map(({ claim }) => claim))].map((ref) => [keyOf(ref), ref]),
      );
      const tellings = lookup.tellings([...refs.values()]);
      return {
        incident,
        reports: new Set(tellings.map(({ report }) => report)).size,
        outlets: [...new Set(tellings.map(({ outlet }) => outlet))],
        events: eventsOf(tellings),
        measures: measures(tracks),
        disputes: disputes.filter(({ relation }) => refs.has(keyOf(relation.a)) || refs.has(keyOf(relation.b))),
        denials: denialsIn(tellings),
        withdrawn: tellings.filter(
          ({ found }) =>
            (found.kind === "figure" && found.claim.as === "withdrawn") ||
            (found.kind === "statement" && found.claim.stance === "retracts"),
        ),
      };
    });
}

/** What is denied: by the statement that denies it, or by the event told as denied where the statement is not among the tellings. */
function denialsIn(tellings: readonly Telling[]): readonly Telling[] {
  const denying = tellings.filter(({ found }) => found.kind === "statement" && found.claim.stance === "denies");
  const denied = tellings.filter(
    ({ found, ref }) =>
      found.kind === "happening" &&
      found.claim.status === "denied" &&
      !denying.some((each) => each.ref.version === ref.version && each.found.claim.id === found.claim.statement),
  );
  return [...denying, ...denied];
}

/** True for what one report tells and nobody counts, contests, denies or withdraws: to be told in a line. */
export function isAside({ reports, measures, disputes, denials, withdrawn }: Story): boolean {
  return reports < 2 && measures.length + disputes.length + denials.length + withdrawn.length === 0;
}

/** Conflicts, and what only looks like one: one for each pair of things that differ, however many copies repeat it. */
export function disputesOf(relations: readonly Relation[], lookup: Lookup): readonly Dispute[] {
  const seen = new Set<string>();
  const disputes: Dispute[] = [];
  for (const relation of relations) {
    if (relation.kind !== "conflicts" && relation.kind !== "differs") continue;
    const a = lookup.telling(relation.a);
    const b = lookup.telling(relation.b);
    if (a === null || b === null) continue;
    const sides = [a, b].map(({ voice, passage }) => `${voice.split(", via ")[0]}: ${passage.words}`).sort();
    const key = `${relation.kind} ${relation.over} ${sides.join(" / ")}`;
    if (seen.has(key)) continue;
    seen.add(key);
    disputes.push({ relation, a, b });
  }
  return disputes.sort((a, b) => order(a.relation.kind, b.relation.kind) || order(a.relation.id, b.relation.id));
}

function eventsOf(tellings: readonly Telling[]): readonly EventTold[] {
  const events = new Map<
    string,
    { type: Happening["type"]; mode: string | null; status: Happening["status"]; tellings: [Telling, ...Telling[]] }
  >();
  for (const telling of tellings) {
    const { found } = telling;
    if (found.kind !== "happening" || found.claim.status === "denied") continue;
    const { type, mode, status } = found.claim;
    const key = `${type} ${mode ?? ""} ${status}`;
    const known = events.get(key);
    if (known === undefined) events.set(key, { type, mode, status, tellings: [telling] });
    else known.tellings.push(telling);
  }
  return [...events.values()].sort(
    (a, b) =>
      Number(a.status !== "happened") - Number(b.status !== "happened") || b.tellings.length - a.tellings.length || order(a.type, b.type),
  );
}

/** What was changed in words a reader can weigh: the wording of a page and nothing else is left out. */
export function weighty(revision: Revision): Revision["changes"] {
  return revision.changes.filter(({ kind }) => kind !== "wording");
}
