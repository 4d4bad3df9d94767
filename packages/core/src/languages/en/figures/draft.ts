import type { Figure } from "../../../types/figure.ts";
import type { AmountFound } from "../../../types/language.ts";
import type { Token, TokenRange } from "../../../types/paragraph.ts";
import type { Of } from "./effects.ts";
import type { Phrase } from "./phrase.ts";

/** Where an amount stands: its tokens [first, last), its sentence, and the amount after it. */
export interface Site {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly sentence: TokenRange;
  readonly next: AmountFound | null;
}

/** What a number counts, and what befell it. */
export interface Counted {
  readonly phrase: Phrase;
  readonly of: Of;
  readonly unit: string | null;
  readonly population: string | null;
  readonly per: string | null;
  /** What the number is multiplied by to come out in its unit: 100 where "half" becomes percent. */
  readonly factor: number;
  /** Index of the token that says what befell; null where it was taken over from the figure before. */
  readonly governor: number | null;
  readonly rule: string;
}

/** A figure in the making. */
export interface Draft extends Counted {
  readonly id: string;
  readonly found: AmountFound;
  readonly first: number;
  readonly last: number;
  readonly sentence: TokenRange;
  readonly as: Figure["as"];
  readonly partOf: string | null;
  readonly against: string | null;
}
