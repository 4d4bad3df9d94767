import type { Actor } from "../types/actor.ts";
import type { Figure } from "../types/figure.ts";
import type { Happening } from "../types/happening.ts";
import type { Place } from "../types/place.ts";
import type { ReportRecord } from "../types/report-record.ts";
import type { Span } from "../types/span.ts";
import type { Statement } from "../types/statement.ts";
import type { Time } from "../types/time.ts";
import { datelinesOf } from "./dateline.ts";
import { remembered } from "./remembered.ts";

/** A record with its findings by id. */
export interface Indexed {
  readonly record: ReportRecord;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly times: ReadonlyMap<string, Time>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly happenings: ReadonlyMap<string, Happening>;
  readonly datelines: readonly Span[];
}

/** Finds a record's findings by their ids. */
export const indexed: (record: ReportRecord) => Indexed = remembered(index);

function index(record: ReportRecord): Indexed {
  const byId = <Found extends { readonly id: string }>(all: readonly Found[]) => new Map(all.map((each) => [each.id, each]));
  return {
    record,
    actors: byId(record.actors),
    places: byId(record.places),
    times: byId(record.times),
    statements: byId(record.statements),
    figures: byId(record.figures),
    happenings: byId(record.happenings),
    datelines: datelinesOf(record),
  };
}
