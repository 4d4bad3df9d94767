import type { Maker } from "./maker.ts";
import type { Span } from "./span.ts";

/** Whose word it is. */
export interface Voice {
  readonly actor: string | null;
  /** Resolved name ("Kassim-Jomart Tokayev" where the text says "he"), or description; null when the text names nobody. */
  readonly name: string | null;
  readonly kind: "named" | "unnamed" | "nobody";
  /** Who passed it on, nearest to the speaker first, without the outlet itself: in "Interfax quoted the ministry as saying", Interfax. */
  readonly via: readonly { readonly actor: string | null; readonly name: string; readonly span: Span }[];
}

export interface Statement {
  readonly id: string;
  readonly voice: Voice;
  /** Words that name the source, the cue that attributes, and what is attributed; fragments in order of the text. A quotation that goes on in the next
   *  paragraph is one statement with more fragments. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly manner: "quoted" | "reported" | "mixed";
  /** What the speaker does with the content. */
  readonly stance:
    | "asserts"
    | "confirms"
    | "denies"
    | "doubts"
    | "cannot-confirm"
    | "retracts"
    | "expects"
    | "asks"
    | "orders"
    | "threatens"
    | "promises"
    | "accuses"
    | "praises";
  /** The statement inside whose content this one stands. */
  readonly within: string | null;
  /** Where it was said, as written: "in an interview with Khabar 24". */
  readonly medium: Span | null;
  readonly time: string | null;
  readonly by: Maker;
}
