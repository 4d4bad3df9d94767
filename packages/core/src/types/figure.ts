import type { Amount } from "./amount.ts";
import type { Maker } from "./maker.ts";
import type { Span } from "./span.ts";

/** A number somebody gives. The span covers the number with its hedge: "more than 3,700", "dozens". */
export interface Figure extends Span {
  readonly id: string;
  readonly amount: Amount;
  /** Counting unit: "person", "family", "home", "vehicle", an ISO 4217 code, a UCUM unit, "percent"; null: bare number. */
  readonly unit: string | null;
  /** What befell, or what the number is of. The list is fixed; "other" keeps the words in `counted`. */
  readonly of:
    | "killed"
    | "injured"
    | "missing"
    | "detained"
    | "released"
    | "abducted"
    | "displaced"
    | "evacuated"
    | "rescued"
    | "infected"
    | "affected"
    | "destroyed"
    | "damaged"
    | "troops"
    | "participants"
    | "assailants"
    | "cost"
    | "aid"
    | "votes"
    | "share"
    | "other";
  /** The noun phrase that is counted, as written. */
  readonly counted: Span | null;
  /** Who exactly, normalised: "child", "woman", "officer", "soldier", "civilian", "attacker", "foreigner", …; null: not said. */
  readonly population: string | null;
  /** "3 children" in "12 dead including 3 children": part of the figure with this id. */
  readonly partOf: string | null;
  /** level: how many now. new: in addition ("12 more"). rise, fall: a change ("up by 12"). former: an earlier value ("from 360"). withdrawn: taken back in the text. */
  readonly as: "level" | "new" | "rise" | "fall" | "former" | "withdrawn";
  /** The figure it is set against: in "340, down from 360", the 360. */
  readonly against: string | null;
  /** Rate: "day", "100,000 people"; null: none. */
  readonly per: string | null;
  /** Statement on whose word it stands; null: the report's own. */
  readonly statement: string | null;
  readonly happening: string | null;
  readonly place: string | null;
  /** The time up to or at which it holds. */
  readonly asOf: string | null;
  readonly by: Maker;
}
