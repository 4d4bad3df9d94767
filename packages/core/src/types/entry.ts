import type { ClaimKind } from "./claim.ts";
import type { ClaimRef, Reason, Relation } from "./dossier.ts";
import type { Grounds } from "./grounds.ts";
import type { ReportRecord } from "./report-record.ts";

/** A value that a field of a claim may be given by hand. */
export type Value = string | number | boolean | null;

/** One field given another value: what the machine said stays beside what the person said. */
export interface Change {
  /** Path inside the claim: "stance", "amount.value". */
  readonly field: string;
  readonly from: Value;
  readonly to: Value;
}

/** One claim as the machine found it: what it is, and the words it rests on. The rest stands in the record. */
export interface Claimed {
  readonly claim: string;
  readonly kind: ClaimKind;
  readonly grounds: Grounds;
}

/** A version was read. The record itself is kept beside the ledger; its hash here ties the two together. */
export interface ReadDeed {
  readonly kind: "read";
  readonly version: string;
  readonly report: string;
  /** SHA-256 of the bytes as they came in, of the text, and of the record as it is stored. */
  readonly original: string;
  readonly text: string;
  readonly record: string;
  readonly made: ReportRecord["made"];
}

/** What the reading just before found in it. A later reading of the same version takes its place. */
export interface ClaimedDeed {
  readonly kind: "claimed";
  readonly version: string;
  readonly claims: readonly Claimed[];
}

/** How two claims were found to stand to each other. */
export interface RelatedDeed {
  readonly kind: "related";
  readonly a: ClaimRef;
  readonly b: ClaimRef;
  readonly relation: Relation["kind"];
  readonly over: Relation["over"];
  readonly because: readonly [Reason, ...Reason[]];
}

/** A person takes claims into the record, or keeps them out of it. */
export interface JudgedDeed {
  readonly kind: "accepted" | "rejected";
  readonly claims: readonly [ClaimRef, ...ClaimRef[]];
  readonly why: string | null;
}

/** A person corrects a claim, and so takes it into the record. */
export interface EditedDeed {
  readonly kind: "edited";
  readonly claim: ClaimRef;
  readonly changes: readonly [Change, ...Change[]];
  readonly why: string | null;
}

/**
 * A person says that actors or places of one or more reports are one and the same, or that they are not; or that claims tell of one incident, or go back to one
 * origin, or that each of them does not.
 */
export interface JoinedDeed {
  readonly kind: "merged" | "split";
  /** Members: actors or places for those; claims of an incident or of an origin. */
  readonly what: "actor" | "place" | "incident" | "origin";
  readonly members: readonly [ClaimRef, ClaimRef, ...ClaimRef[]];
  readonly why: string | null;
}

/** A person takes a relation between two claims into the record, or keeps it out. */
export interface WeighedDeed {
  readonly kind: "upheld" | "dismissed";
  readonly a: ClaimRef;
  readonly b: ClaimRef;
  readonly relation: Relation["kind"];
  readonly why: string | null;
}

/** A person says who owns an outlet. */
export interface OwnedDeed {
  readonly kind: "owned";
  /** As the versions write it. */
  readonly outlet: string;
  readonly owner: string;
  readonly why: string | null;
}

/** A person says that a name is that of a wire agency, whose stories others carry. */
export interface ListedDeed {
  readonly kind: "listed";
  readonly agency: string;
  readonly why: string | null;
}

/** A decision is taken back, or taken again. The entry it is about stays where it is. */
export interface UndoneDeed {
  readonly kind: "undone" | "redone";
  /** `seq` of the decision. */
  readonly entry: number;
}

/** What people do: can be undone. What the machine reads cannot; it is read again. */
export type Decision = JudgedDeed | EditedDeed | JoinedDeed | WeighedDeed | OwnedDeed | ListedDeed;

/** What an entry says was done. */
export type Deed = ReadDeed | ClaimedDeed | RelatedDeed | Decision | UndoneDeed;

/** One line of the ledger. Entries are only ever added; each carries the hash of the one before. */
export type Entry = Deed & {
  /** 1, 2, 3, … */
  readonly seq: number;
  /** Instant, UTC, ISO 8601. */
  readonly at: string;
  /** A person's name, or the program. */
  readonly by: string;
  /** Hash of the entry before; null for the first. */
  readonly previous: string | null;
  /** SHA-256 of everything above in canonical JSON, as hexadecimal digits. */
  readonly hash: string;
};
