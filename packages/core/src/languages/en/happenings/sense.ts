import type { Happening } from "../../../types/happening.ts";
import type { NounClass } from "./classes.ts";

/** One of PLOVER's types, or of the three that PLOVER leaves out. */
export type Type = Happening["type"];

/** What a party of the event must be: a class of nouns, a name of somebody, or a word as such ("=fire"). */
export type Party = NounClass | "somebody" | `=${string}`;

/**
 * What a verb tells of when its sentence fits. No `object`: none is asked for. A sense that asks for an object takes the subject of a passive for it.
 * `next`: one of these words follows (after the object, where there is one); `by`: what the doer must be, where one is told.
 */
export interface VerbSense {
  readonly type: Type;
  readonly mode: string | null;
  readonly object?: readonly Party[];
  readonly notObject?: readonly Party[];
  /** Words that must follow: right behind the verb, or behind its object. */
  readonly next?: readonly string[];
  /** Words that must not follow right behind the verb. */
  readonly unless?: readonly string[];
  readonly by?: readonly Party[];
  /** What the doer must not be, where one is told. */
  readonly notBy?: readonly Party[];
  /** The doer must be told (and be of `by`). */
  readonly needsDoer?: boolean;
  /** Takes no object: nothing nominal may follow it. */
  readonly alone?: boolean;
  /** Also read in the plain present ("demands", "rejects"): an act of words, or of a kind that news tells in the present. */
  readonly words?: boolean;
  /** Only in a report that tells of violence elsewhere. */
  readonly violent?: boolean;
}

/** What a noun tells of. */
export interface NounSense {
  readonly type: Type;
  readonly mode: string | null;
  /** Needs a sign that an event is told: a verb that events take, or a tie to a place, time or party. `free`: the noun is enough. */
  readonly needs: "free" | "sign" | "verb";
  /** What it must be of ("the sinking of a ferry", "a dam collapse"): told behind it or in front. */
  readonly of?: readonly Party[];
  /** Only in a report that tells of violence elsewhere, unless a telling modifier stands before it. */
  readonly violent?: boolean;
}
