import type { Maker } from "./maker.ts";
import type { Span } from "./span.ts";

/** A person, body or group as this report names them. */
export interface Actor {
  /** Ids of everything found are made of its kind and spans ("s-4k7q2m"), so that they survive re-reading; unique within a version. */
  readonly id: string;
  /** The fullest name in this report, or the fullest description of somebody unnamed ("two hospital officials"). */
  readonly name: string;
  readonly named: boolean;
  readonly kind: "person" | "organization" | "state" | "group";
  /** PLOVER sector codes: GOV, MIL, COP, OPP, REB, CVL, MED, IGO, NGO, BUS, … */
  readonly sectors: readonly string[];
  /** ISO 3166-1 alpha-2 of the country it belongs to. */
  readonly country: string | null;
  /** Offices or functions as written: "director of Amnesty for Eastern Europe and Central Asia". */
  readonly roles: readonly string[];
  readonly mentions: readonly (Span & { readonly form: "name" | "noun" | "pronoun" })[];
  readonly by: Maker;
}
