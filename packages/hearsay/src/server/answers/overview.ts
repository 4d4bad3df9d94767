import { isToll, type Measure, measurer } from "@hearsay/core";
import type { Filter } from "../shapes/filter.ts";
import type { Overview, Toll } from "../shapes/overview.ts";
import { evidenceOf } from "./evidence.ts";
import type { Known } from "./known.ts";

/** The case in one look. */
export function overviewOf(known: Known, _filter: Filter): Overview {
  const { dossier, lookup } = known;
  const titles = new Map(dossier.incidents.map(({ id, title }) => [id, title]));
  const measures = measurer(dossier, lookup)(dossier.tracks.filter(({ of }) => isToll(of)));
  return { tolls: measures.map((measure) => tollOf(measure, titles.get(measure.track.incident ?? "") ?? null)) };
}

function tollOf({ track, title, values }: Measure, incidentTitle: string | null): Toll {
  return {
    track: track.id,
    incident: track.incident,
    incidentTitle,
    of: track.of,
    title,
    values: values.map(({ words, fate, count, reports, since, voices, remarks, tellings }) => ({
      words,
      fate,
      origins: { known: count.known, atMost: count.atMost },
      reports,
      since,
      voices: voices.map(({ name }) => name),
      remarks: remarks.map(({ words: remark, because }) => [remark, ...because].join(": ")),
      evidence: tellings.map(evidenceOf),
    })),
  };
}
