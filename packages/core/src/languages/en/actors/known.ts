import type { Somebody } from "../../../understand/actors.ts";
import type { Office } from "./offices.ts";

/** Somebody with what is needed to know them again. */
export interface Known {
  readonly who: Somebody;
  readonly offices: Office[];
  readonly modifiers: Set<string>;
  lastMention: number;
  /** Named, or acts, speaks or is a party somewhere in the report. */
  takesPart: boolean;
}

/** Brings in somebody new; `rule` names what found them. */
export type Create = (kind: Somebody["kind"], rule: string) => Known;
