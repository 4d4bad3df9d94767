import type { ClaimKind } from "./claim.ts";
import type { ClaimRef, Reason, Relation } from "./dossier.ts";
import type { Change, Entry } from "./entry.ts";

export type ClaimState = "suggested" | "accepted" | "rejected" | "edited";

/** What stands decided about one claim. */
export interface Standing {
  readonly claim: ClaimRef;
  readonly state: Exclude<ClaimState, "suggested">;
  /** Fields corrected by hand so far; a claim that is rejected or accepted later keeps them. */
  readonly changes: readonly Change[];
  /** `seq` of the entry that decided. */
  readonly entry: number;
}

/** What stands decided about which actors or places are one, which claims tell of one incident, and which go back to one origin. */
export interface Joining {
  readonly verdict: "same" | "different";
  readonly what: "actor" | "place" | "incident" | "origin";
  readonly members: readonly ClaimRef[];
  readonly why: string | null;
  readonly entry: number;
}

/** One version as its newest reading left it. */
export interface VersionState {
  readonly version: string;
  readonly report: string;
  /** `seq` of its newest reading. */
  readonly reading: number;
  /** Hash of its newest record. */
  readonly record: string;
  /** The kind of each claim, by id. */
  readonly claims: ReadonlyMap<string, ClaimKind>;
}

export interface RelationState {
  readonly a: ClaimRef;
  readonly b: ClaimRef;
  readonly relation: Relation["kind"];
  readonly over: Relation["over"];
  readonly because: readonly Reason[];
  readonly entry: number;
}

/** What stands decided about a relation between two claims. */
export interface Weighing {
  readonly verdict: "accepted" | "rejected";
  readonly a: ClaimRef;
  readonly b: ClaimRef;
  readonly relation: Relation["kind"];
  readonly entry: number;
}

/** Who owns an outlet, as a person said. */
export interface Owning {
  readonly outlet: string;
  readonly owner: string;
  readonly entry: number;
}

/** A name that a person said is that of a wire agency. */
export interface Listing {
  readonly agency: string;
  readonly entry: number;
}

/** A decision with what it replaced, so that it can be taken back exactly. */
export interface Step {
  readonly entry: Entry;
  readonly replaced: readonly { readonly key: string; readonly before: Standing | null }[];
}

/** What a ledger comes to. */
export interface CaseState {
  /** In the order in which they were first read. */
  readonly versions: ReadonlyMap<string, VersionState>;
  /** By "version/claim"; a claim that is not here is suggested. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly joinings: readonly Joining[];
  readonly relations: readonly RelationState[];
  /** Decisions about relations, owners and agencies, oldest first: a later one goes before an earlier one. */
  readonly weighings: readonly Weighing[];
  readonly ownings: readonly Owning[];
  readonly listings: readonly Listing[];
  /** Decisions that stand, oldest first: undo takes the last. */
  readonly done: readonly Step[];
  /** Decisions taken back, the latest last: redo takes the last. A new decision empties it. */
  readonly undone: readonly Step[];
  /** How many entries, and the hash of the newest; null: none. */
  readonly entries: number;
  readonly head: string | null;
}
