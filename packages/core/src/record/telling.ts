import type { Figure } from "../types/figure.ts";
import type { Happening } from "../types/happening.ts";
import type { Days } from "./days.ts";
import type { Family } from "./families.ts";
import type { Indexed } from "./lookup.ts";
import type { Where } from "./where.ts";

/** How real a report says something is. What happened is never gathered with a drill, a threat, a plan or an anniversary of it. */
export type Realm = "happened" | "denied" | "ahead" | "perhaps" | "past";

/** One report telling of one thing: a happening with its figures, or a figure alone, as far as it can be compared with other tellings. */
export interface Telling {
  /** "version/claim" of its first claim. */
  readonly key: string;
  readonly from: Indexed;
  readonly happening: Happening | null;
  readonly figures: readonly Figure[];
  readonly family: Family;
  readonly realm: Realm;
  /** Where it is told to be; null: not said. A dateline says nothing. */
  readonly where: Where | null;
  /** The one town that the headline or the first paragraph names; null: none, or several. */
  readonly topic: Where | null;
  /** Country of `where`, else the one that the report is about. */
  readonly country: string | null;
  /** Days that the words give; null: not said, or too wide to pin anything down. */
  readonly days: Days | null;
  /** `days`, else those just before publication; null: no date at all. */
  readonly window: Days | null;
  /** local: pinned to a place or a day. wide: a toll of a whole crisis, or told without place and day. */
  readonly scope: "local" | "wide";
  /** True when nobody is said to have attacked or arrested anybody: what hurt people was no human hand, as far as the report shows. */
  readonly calm: boolean;
  /** True when it is told of what the whole report is about, not of something beside it. */
  readonly main: boolean;
  /** True when it gives a toll. */
  readonly toll: boolean;
  /** Sounds of the named people, and of the named bodies, that take part. */
  readonly people: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** People and places that the whole report names. */
  readonly names: ReadonlySet<string>;
  /** Longer words of the report's opening. */
  readonly opening: ReadonlySet<string>;
  /** Which of `names` is that of `where`. */
  readonly at: string | null;
  /** In the headline, which says in short what the text tells. */
  readonly headline: boolean;
  /** back: the words mean something told of before ("the blast"). new: something else ("a second blast"). several: more than one ("the bombings"). */
  readonly refers: "back" | "new" | "several" | "open";
  /** The word that tells it, in small letters, its ending cut. */
  readonly word: string | null;
  readonly start: number;
  /** The claim with its whole sentence, in plain letters: the same in a copy. Null: too short to tell. */
  readonly sentence: string | null;
}
