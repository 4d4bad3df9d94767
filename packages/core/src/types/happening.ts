import type { Maker } from "./maker.ts";
import type { Span } from "./span.ts";

/** Something that is said to happen. The span is the words that tell it ("seized", "the storming"). Users read "event". */
export interface Happening extends Span {
  readonly id: string;
  /** PLOVER's sixteen, and three that PLOVER leaves out: natural hazards, accidents, anything else. */
  readonly type:
    | "AGREE"
    | "CONSULT"
    | "SUPPORT"
    | "CONCEDE"
    | "COOPERATE"
    | "AID"
    | "RETREAT"
    | "REQUEST"
    | "ACCUSE"
    | "REJECT"
    | "THREATEN"
    | "PROTEST"
    | "SANCTION"
    | "MOBILIZE"
    | "COERCE"
    | "ASSAULT"
    | "HAZARD"
    | "ACCIDENT"
    | "OTHER";
  /** PLOVER's mode, in lower case: "arrest", "curfew", "censor", "riot", …; null: none fits. */
  readonly mode: string | null;
  readonly status: "happened" | "ongoing" | "planned" | "ordered" | "threatened" | "requested" | "denied" | "hypothetical" | "historical";
  readonly who: readonly (Span & { readonly actor: string | null })[];
  readonly whom: readonly (Span & { readonly actor: string | null })[];
  readonly place: string | null;
  readonly time: string | null;
  /** Statement on whose word it stands; null: the report's own. */
  readonly statement: string | null;
  readonly by: Maker;
}
