import type { ClaimRef, Relation } from "./dossier.ts";

/** What people decided that the record must follow, whatever the rules say. */
export interface Judgements {
  /** Merged ("same") or split ("different"), oldest first: a later one goes before an earlier one. Members: actors or places for those; any claims of an incident or of an origin. */
  readonly joinings: readonly Judged[];
  /** Relations a person took out of the record, or kept in it; `kind` null: whatever relation the two claims have. */
  readonly relations: readonly {
    readonly a: ClaimRef;
    readonly b: ClaimRef;
    readonly kind: Relation["kind"] | null;
    readonly verdict: "accepted" | "rejected";
  }[];
  /** Outlet (as the version writes it) to who owns it. */
  readonly owners: ReadonlyMap<string, string>;
  /** Names of wire agencies that the case knows beside our own list. */
  readonly agencies: readonly string[];
}

/** One decision that claims belong together, or apart. */
export interface Judged {
  readonly what: "actor" | "place" | "incident" | "origin";
  readonly verdict: "same" | "different";
  readonly members: readonly ClaimRef[];
  readonly why: string | null;
}

/** Nobody decided anything yet. */
export const NO_JUDGEMENTS: Judgements = { joinings: [], relations: [], owners: new Map(), agencies: [] };
