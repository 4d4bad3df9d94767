import type { Token } from "../../../types/paragraph.ts";
import type { Of } from "./effects.ts";
import type { Phrase } from "./phrase.ts";

/** What a number is of, and the word that says so. */
export interface Governor {
  readonly of: Of;
  /** Index of the token that decides; null: inherited. */
  readonly token: number | null;
  /** The rule, in words. */
  readonly rule: string;
}

/** Where a number stands: its tokens, its noun phrase and its sentence. */
export interface Spot {
  readonly tokens: readonly Token[];
  /** The amount: tokens [first, last). */
  readonly first: number;
  readonly last: number;
  readonly phrase: Phrase;
  /** The sentence: tokens [from, to). */
  readonly from: number;
  readonly to: number;
}
