import { withChanges } from "../record/edit.ts";
import type { ClaimState, Standing } from "../types/case-state.ts";
import type { Change } from "../types/entry.ts";
import type { Figure } from "../types/figure.ts";
import type { ReportRecord } from "../types/report-record.ts";
import type { Span } from "../types/span.ts";
import type { Voice } from "../types/statement.ts";

/** What a case can list; an event is a happening. */
export type Listing = "reports" | "statements" | "figures" | "events" | "namings" | "places" | "actors";

export const LISTINGS: readonly Listing[] = ["reports", "statements", "figures", "events", "namings", "places", "actors"];

/** Where a finding stands: the same first fields in every list. */
export interface RowHead {
  readonly kind: "report" | "statement" | "figure" | "event" | "naming" | "place" | "actor";
  readonly report: string;
  /** The caller's own id of the report. */
  readonly id: string | null;
  readonly version: string;
  /** Id inside the version; null: the row is about the version itself. */
  readonly claim: string | null;
  readonly state: ClaimState | null;
  readonly outlet: string | null;
  readonly published: string | null;
  /** The words it rests on. */
  readonly words: string;
}

/** A line of a list: where it stands, then the fields of what was found with ids resolved beside them. */
export type Row = RowHead & { readonly [field: string]: unknown };

/** A record of a case, with what was decided about it. */
export interface Listed {
  /** The caller's own id. */
  readonly item: string | null;
  readonly record: ReportRecord;
  /** What was decided about a claim; undefined: nothing, it is suggested. */
  readonly standing: (claim: string) => Standing | undefined;
}

/** The lines of one list that a record gives, in order of the text. Corrections by hand are shown in place, and told of in `edited`. */
export function rowsOf(listing: Listing, { item, record, standing }: Listed): readonly Row[] {
  const { version, text } = record;
  const at = { report: version.report, id: item, version: version.id };
  const from = { outlet: version.outlet, published: version.published };
  const words = (span: Span): string => text.slice(span.start, span.end);
  const found = <Claim extends { readonly id: string }>(kind: RowHead["kind"], claim: Claim, quote: string): Row => {
    const { id, ...fields } = claim;
    return { kind, ...at, claim: id, state: null, ...from, words: quote, ...fields };
  };
  const judged = (kind: RowHead["kind"], row: Row, changes: readonly Change[]): Row => {
    const decided = standing(row.claim ?? "");
    return { ...row, kind, state: decided?.state ?? "suggested", edited: changes };
  };
  const changesOf = (id: string): readonly Change[] => standing(id)?.changes ?? [];
  const statements = new Map(record.statements.map((each) => [each.id, withChanges(each, changesOf(each.id))]));
  const voiceOf = (statement: string | null): Voice | null => (statement === null ? null : (statements.get(statement)?.voice ?? null));
  const places = new Map(record.places.map((each) => [each.id, each.name]));
  const times = new Map(record.times.map((each) => [each.id, each]));
  const placeOf = (place: string | null): string | null => places.get(place ?? "") ?? null;
  const timeOf = (time: string | null): { value: string | null; from: string | null; to: string | null } | null => {
    const found = times.get(time ?? "");
    return found === undefined ? null : { value: found.value, from: found.from, to: found.to };
  };
  switch (listing) {
    case "reports": {
      const { id: _, report: __, ...fields } = version;
      const counts = { statements: record.statements.length, figures: record.figures.length, events: record.happenings.length };
      const notices = record.notices.map(({ code }) => code);
      return [
        {
          kind: "report",
          ...at,
          claim: null,
          state: null,
          ...from,
          words: version.title ?? firstWords(text),
          ...fields,
          ...counts,
          notices,
        },
      ];
    }
    case "statements":
      return [...statements.values()].map((claim) => {
        const quotes = { sourceWords: claim.source.map(words), cueWords: claim.cue.map(words) };
        const row = { ...found("statement", claim, claim.content.map(words).join(" … ")), ...quotes, when: timeOf(claim.time) };
        return judged("statement", row, changesOf(claim.id));
      });
    case "figures":
      return record.figures.map((each) => {
        const claim = withChanges<Figure>(each, changesOf(each.id));
        const resolved = { voice: voiceOf(claim.statement), placeName: placeOf(claim.place), when: timeOf(claim.asOf) };
        const countedWords = claim.counted === null ? null : words(claim.counted);
        return judged("figure", { ...found("figure", claim, words(claim)), countedWords, ...resolved }, changesOf(each.id));
      });
    case "events":
      return record.happenings.map((each) => {
        const claim = withChanges(each, changesOf(each.id));
        const people = { whoWords: claim.who.map(words), whomWords: claim.whom.map(words) };
        const resolved = { voice: voiceOf(claim.statement), placeName: placeOf(claim.place), when: timeOf(claim.time) };
        return judged("event", { ...found("event", claim, words(claim)), ...people, ...resolved }, changesOf(each.id));
      });
    case "namings":
      return record.namings.map((each) => {
        const claim = withChanges(each, changesOf(each.id));
        return judged("naming", found("naming", claim, words(claim)), changesOf(each.id));
      });
    case "places":
      return record.places.map(({ kind, ...place }) => found("place", { ...place, type: kind }, quoteOf(place.mentions, text)));
    case "actors":
      return record.actors.map(({ kind, ...actor }) => found("actor", { ...actor, type: kind }, quoteOf(actor.mentions, text)));
  }
}

/** The name of whoever a row's claim is by, or is about; null: nobody is named. */
export function voiceNameOf(row: Row): string | null {
  const voice = row["voice"];
  if (typeof voice === "string") return voice;
  if (typeof voice === "object" && voice !== null && "name" in voice) return voice.name as string | null;
  return row.kind === "actor" ? (row["name"] as string) : null;
}

/** What kind of thing a row tells of, for filters: of a figure, type or mode of an event, stance of a statement, kind of an actor or place, label of a naming. */
export function kindsOf(row: Row): readonly string[] {
  const fields = {
    report: ["language"],
    statement: ["stance", "manner"],
    figure: ["of"],
    event: ["type", "mode"],
    naming: ["label"],
    place: ["type"],
    actor: ["type"],
  };
  return fields[row.kind].map((field) => row[field]).filter((value) => typeof value === "string");
}

function quoteOf(mentions: readonly Span[], text: string): string {
  const [first] = mentions;
  return first === undefined ? "" : text.slice(first.start, first.end);
}

function firstWords(text: string): string {
  return text.trimStart().split("\n", 1)[0]?.slice(0, 200) ?? "";
}
