import { claimsOf, groundsOf } from "../record/claims.ts";
import type { Maker } from "../types/maker.ts";
import type { ReportRecord } from "../types/report-record.ts";
import { textOf } from "../types/span.ts";

/** What made one finding, and the words it was made from. */
export interface Explained {
  /** Id of what was found. */
  readonly id: string;
  readonly kind: "statement" | "figure" | "happening" | "naming" | "actor" | "place" | "time";
  readonly by: Maker;
  readonly from: readonly { readonly start: number; readonly end: number; readonly words: string }[];
}

/** Which rule or model made each finding of a record, and from which words. */
export function explained(record: ReportRecord): readonly Explained[] {
  const words = ({ start, end }: { readonly start: number; readonly end: number }): Explained["from"][number] => ({
    start,
    end,
    words: textOf(record.text, { start, end }),
  });
  return [
    ...claimsOf(record).map((each) => ({
      id: each.claim.id,
      kind: each.kind,
      by: each.claim.by,
      from: (groundsOf(record, each) ?? []).map(words),
    })),
    ...record.times.map((time) => ({ id: time.id, kind: "time" as const, by: time.by, from: [words(time)] })),
    ...record.places.map((place) => ({ id: place.id, kind: "place" as const, by: place.by, from: place.mentions.map(words) })),
    ...record.actors.map((actor) => ({ id: actor.id, kind: "actor" as const, by: actor.by, from: actor.mentions.map(words) })),
  ];
}
