import { keyOf } from "../../record/fold.ts";
import type { Amount } from "../../types/amount.ts";
import type { ClaimRef, Count, Dossier, Track } from "../../types/dossier.ts";
import { amountWords } from "../amount-words.ts";
import { type Lookup, order, type Telling } from "./lookup.ts";
import { type Remark, type RemarkContext, remarkContext, remarker } from "./remarks.ts";
import { joinedName, oneVoice, plainName, type Voice, voiceNamer } from "./voices.ts";

/** One measure of one incident, as a desk asks for it: who gave which number, since when, from how many independent origins, and what became of it. */
export interface Measure {
  readonly track: Track;
  /** "killed", "killed: officers, Almaty". */
  readonly title: string;
  /** What nobody took back first, each newest first. */
  readonly values: readonly ValueTold[];
}

/** One amount of a measure. */
export interface ValueTold {
  readonly amount: Amount;
  readonly words: string;
  readonly count: Count;
  /** How many reports give it, copies counted too. */
  readonly reports: number;
  /** When it was first said. */
  readonly since: string | null;
  readonly voices: readonly VoiceTold[];
  /** What the reports themselves did with it; "stands" is not a verdict: nobody took it back here. */
  readonly fate: "stands" | "superseded" | "withdrawn";
  readonly remarks: readonly Remark[];
  readonly tellings: readonly Telling[];
}

/** Who gives an amount, since when, and who carried it. */
export interface VoiceTold {
  readonly name: string;
  readonly since: string | null;
  readonly outlets: readonly string[];
}

/** The measures a desk asks for first, in the order in which it asks. */
const OF_PEOPLE = [
  "killed",
  "injured",
  "missing",
  "detained",
  "released",
  "abducted",
  "displaced",
  "evacuated",
  "rescued",
  "infected",
  "affected",
];

/** True for measures that count people whom something befell. */
export function isToll(of: string): boolean {
  return OF_PEOPLE.includes(of);
}

/** Makes the measures of tracks, what befell people first. What the whole dossier says of relations and edits is looked at once. */
export function measurer(dossier: Dossier, lookup: Lookup): (tracks: readonly Track[]) => readonly Measure[] {
  const context = remarkContext(dossier, lookup);
  const voiceOf = voiceNamer(dossier);
  const places = new Map(dossier.incidents.map(({ id, title, place }) => [id, `${place?.name ?? ""} ${title}`]));
  const rank = ({ of }: Track): number => (isToll(of) ? OF_PEOPLE.indexOf(of) : OF_PEOPLE.length);
  return (tracks) =>
    [...tracks]
      .sort(
        (a, b) =>
          rank(a) - rank(b) ||
          order(a.of, b.of) ||
          order(a.population ?? "", b.population ?? "") ||
          order(a.place ?? "", b.place ?? "") ||
          order(a.id, b.id),
      )
      .map((track) => ({
        track,
        title: titleOf(track, places.get(track.incident ?? "") ?? null),
        values: valuesOf(track, context, lookup, voiceOf),
      }));
}

/** The place is said where the incident itself does not say it. */
function titleOf({ of, unit, population, place }: Track, known: string | null): string {
  const what = of === "other" && unit !== null ? unit : of;
  const more = [
    population,
    of !== "other" && unit !== null && unit !== "person" ? unit : null,
    place !== null && known?.includes(place) === true ? null : place,
  ].filter((each) => each !== null);
  return more.length === 0 ? what : `${what}: ${more.join(", ")}`;
}

function valuesOf(track: Track, context: RemarkContext, lookup: Lookup, voiceOf: (telling: Telling) => Voice): readonly ValueTold[] {
  const steps = new Map(track.steps.map((step) => [keyOf(step.claim), step]));
  const saidAt = (ref: ClaimRef): string | null => steps.get(keyOf(ref))?.said ?? lookup.telling(ref)?.published ?? null;
  const remarksOf = remarker(track, context, saidAt, lookup);
  return track.values
    .map((value): ValueTold => {
      const tellings = lookup.tellings(value.claims);
      const remarks = remarksOf(value);
      const isWithdrawn = remarks.some(({ kind }) => kind === "withdrawn");
      const isSuperseded = remarks.some(({ kind }) => kind === "superseded");
      return {
        amount: value.amount,
        words: amountWords(value.amount),
        count: value.count,
        reports: new Set(tellings.map(({ report }) => report)).size,
        since: earliest(value.claims.map(saidAt)),
        voices: voicesOf(tellings, saidAt, voiceOf),
        fate: isWithdrawn ? "withdrawn" : isSuperseded ? "superseded" : "stands",
        remarks,
        tellings,
      };
    })
    .sort(
      (a, b) =>
        Number(a.fate !== "stands") - Number(b.fate !== "stands") ||
        order(b.since ?? "", a.since ?? "") ||
        (b.amount.value ?? b.amount.low ?? 0) - (a.amount.value ?? a.amount.low ?? 0),
    );
}

/** Each voice once, under the fullest name, whoever carried it. */
function voicesOf(
  tellings: readonly Telling[],
  saidAt: (ref: ClaimRef) => string | null,
  voiceOf: (telling: Telling) => Voice,
): readonly VoiceTold[] {
  const voices: { voice: Voice; since: string | null; readonly outlets: Set<string> }[] = [];
  for (const telling of tellings) {
    const voice = voiceOf(telling);
    const said = saidAt(telling.ref);
    const known = voices.find((each) => oneVoice(each.voice, voice) !== null);
    if (known === undefined) voices.push({ voice, since: said, outlets: new Set([telling.outlet]) });
    else {
      const how = oneVoice(known.voice, voice) ?? "same";
      const fuller = how === "same" && voice.tokens.length > known.voice.tokens.length ? voice : known.voice;
      known.voice = { ...fuller, name: joinedName(known.voice, voice, how) };
      known.since = earliest([known.since, said]);
      known.outlets.add(telling.outlet);
    }
  }
  return voices
    .map(({ voice, since, outlets }) => ({ name: voice.name, since, outlets: [...outlets] }))
    .sort((a, b) => order(a.since ?? "9", b.since ?? "9") || order(a.name, b.name));
}

/** "The Health Ministry" and "health ministry" are one voice. */
export function voiceKey(name: string): string {
  return plainName(name);
}

/** The first of some times; null: none is known. */
export function earliest(times: readonly (string | null)[]): string | null {
  return times.filter((time) => time !== null).sort()[0] ?? null;
}
