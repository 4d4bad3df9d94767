import { countOf, isToll, type Measure, measurer, type Telling, type ValueTold, voiceKey } from "@hearsay/core";
import type { Toll, TollValue } from "../shapes/overview.ts";
import { evidenceOf } from "./evidence.ts";
import type { Known } from "./known.ts";
import { perKnown } from "./per-known.ts";
import { incidentById, type Scope } from "./scope.ts";

/** Passages that are sent along with an amount; the rest are counted. */
const MOST = 6;

/** Every measure of the case, what befell people first. */
export const allMeasures: (known: Known) => readonly Measure[] = perKnown(({ dossier, lookup }) =>
  measurer(dossier, lookup)(dossier.tracks),
);

/** The measures that count people whom something befell. */
export const tollMeasures: (known: Known) => readonly Measure[] = perKnown((known) =>
  allMeasures(known).filter(({ track }) => isToll(track.of)),
);

/** A measure as far as a scope lets it through, origins counted anew; null: nothing of it. */
export function measureIn(known: Known, measure: Measure, scope: Scope): Measure | null {
  if (!scope.isNarrow) return measure;
  const { track } = measure;
  let said: ReadonlyMap<string, string | null> | null = null;
  const values = measure.values.flatMap((value): ValueTold[] => {
    const tellings = value.tellings.filter((each) => scope.telling(each, track.incident));
    if (tellings.length === value.tellings.length) return [value];
    if (tellings.length === 0) return [];
    const voices = new Set(tellings.map(({ voice }) => voiceKey(voice.split(", via ")[0] ?? voice)));
    said ??= new Map(track.steps.map((step) => [`${step.claim.version}/${step.claim.claim}`, step.said]));
    const times = tellings.map((each) => said?.get(`${each.ref.version}/${each.ref.claim}`) ?? each.published);
    return [
      {
        ...value,
        tellings,
        count: countOf(
          tellings.map(({ ref }) => ref),
          known.dossier.origins,
        ),
        reports: new Set(tellings.map(({ report }) => report)).size,
        voices: value.voices.filter(({ name }) => voices.has(voiceKey(name))),
        since: times.filter((each) => each !== null).sort()[0] ?? null,
      },
    ];
  });
  return values.length === 0 ? null : { ...measure, values };
}

/** Who gives something, with the outlet where it is a report's own word. */
export function voiceShown({ voice, outlet }: Pick<Telling, "voice" | "outlet">): string {
  const name = voice.split(", via ")[0] ?? voice;
  return name === "the report's own word" ? `${outlet}, own word` : name;
}

/** A measure as pages show it: `most` amounts, those that come first, with so many passages each. */
export function tollOf(
  known: Known,
  { track, title, values }: Measure,
  most: number = Number.POSITIVE_INFINITY,
  passages: number = MOST,
): Toll {
  return {
    track: track.id,
    incident: track.incident,
    incidentTitle: incidentById(known).get(track.incident ?? "")?.title ?? null,
    of: track.of,
    title,
    population: track.population,
    tellings: track.steps.length,
    values: values.slice(0, most).map((value) => tollValue(value, passages)),
    moreValues: Math.max(0, values.length - most),
  };
}

function tollValue({ words, fate, count, reports, since, voices, remarks, tellings }: ValueTold, passages: number): TollValue {
  const own = [...new Set(tellings.filter(({ voice }) => voice.startsWith("the report's own word")).map(({ outlet }) => outlet))];
  return {
    words,
    fate,
    origins: { known: count.known, atMost: count.atMost },
    reports,
    since,
    voices: voices.flatMap(({ name }) => (name === "the report's own word" ? own.map((outlet) => `${outlet}, own word`) : [name])),
    remarks: remarks.map(({ kind, words: remark, because }) => ({ kind, words: remark, because: because.join("; ") })),
    evidence: tellings.slice(0, passages).map(evidenceOf),
    more: Math.max(0, tellings.length - passages),
  };
}
