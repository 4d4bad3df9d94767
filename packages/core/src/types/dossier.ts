/**
 * What a case says across its reports, as `hearsay export CASE json` prints it. Public, like `record.ts`.
 * Nothing here judges truth. Each judgement carries `because`, in words a reader can check, and points at the claims it rests on.
 * Nothing depends on the order in which reports were added.
 */
import type { Amount } from "./amount.ts";
import type { ReportRecord } from "./report-record.ts";

export interface Dossier {
  readonly format: "hearsay-case/1";
  readonly title: string;
  /** Hash of the newest ledger entry: which state of the case this is. */
  readonly ledger: string;
  /** Every version read, by publication, then id. */
  readonly records: readonly ReportRecord[];
  /** What people decided; a claim not listed is suggested. */
  readonly states: readonly { readonly claim: ClaimRef; readonly state: "accepted" | "rejected" | "edited" }[];
  readonly reports: readonly Report[];
  readonly origins: readonly Origin[];
  readonly incidents: readonly Incident[];
  readonly relations: readonly Relation[];
  readonly tracks: readonly Track[];
  readonly revisions: readonly Revision[];
  /** Which actors or places of different reports are one and the same. */
  readonly sames: readonly Same[];
}

/** One claim of one version: `version` is `Version.id`, `claim` an id inside that record. */
export interface ClaimRef {
  readonly version: string;
  readonly claim: string;
}

/** How many independent origins: at least `known`; `atMost` if every tie that could not be settled is a real difference. */
export interface Count {
  readonly known: number;
  readonly atMost: number;
  readonly origins: readonly string[];
}

/** One article through all its versions. */
export interface Report {
  readonly id: string;
  readonly outlet: string | null;
  readonly owner: string | null;
  readonly versions: readonly string[];
}

/** Where words or claims first came from, as far as the texts show. A report may take part in several: it carries a wire story and adds a witness of its own. */
export interface Origin {
  readonly id: string;
  readonly kind: "wire" | "press-statement" | "speaker" | "document" | "outlet" | "unknown";
  readonly name: string;
  readonly members: readonly {
    readonly version: string;
    readonly claims: readonly string[] | "all";
    readonly because: readonly Reason[];
  }[];
}

/** One happening in the world as several reports tell it: their happenings and figures gathered. */
export interface Incident {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Gazetteer name and point. */
  readonly place: { readonly name: string; readonly lat: number; readonly lon: number } | null;
  readonly claims: readonly ClaimRef[];
  readonly count: Count;
  readonly because: readonly Reason[];
}

export interface Relation {
  readonly id: string;
  readonly a: ClaimRef;
  readonly b: ClaimRef;
  readonly kind: "repeats" | "corroborates" | "conflicts" | "differs" | "supersedes";
  /** conflicts: over what. differs: why it only looks like a conflict. */
  readonly over: "amount" | "time" | "place" | "actor" | "denial" | "unit" | "population" | null;
  readonly because: readonly Reason[];
}

/** One measure of one incident. */
export interface Track {
  readonly id: string;
  readonly incident: string | null;
  readonly of: string;
  readonly unit: string | null;
  readonly population: string | null;
  readonly place: string | null;
  /** Each telling, by when it was said. */
  readonly steps: readonly {
    readonly claim: ClaimRef;
    readonly said: string | null;
    readonly asOf: string | null;
    readonly amount: Amount;
    readonly voice: string | null;
    readonly origin: string | null;
    /** The same voice's earlier figure that this one lowers or takes back. */
    readonly corrects: ClaimRef | null;
  }[];
  /** The distinct amounts, with how many independent origins give each: "17: 3 origins; 9: 1". */
  readonly values: readonly { readonly amount: Amount; readonly claims: readonly ClaimRef[]; readonly count: Count }[];
}

/** What changed between two versions of one article, told in claims. */
export interface Revision {
  readonly report: string;
  readonly from: string;
  readonly to: string;
  /** True when the page gave no notice of the change. */
  readonly quiet: boolean;
  readonly changes: readonly {
    readonly kind:
      | "figure-changed"
      | "bound-changed"
      | "attribution-added"
      | "attribution-dropped"
      | "attribution-changed"
      | "claim-added"
      | "claim-dropped"
      | "claim-changed"
      | "status-changed"
      | "label-changed"
      | "headline-changed"
      | "notice-added"
      | "wording";
    readonly before: { readonly start: number; readonly end: number; readonly text: string } | null;
    readonly after: { readonly start: number; readonly end: number; readonly text: string } | null;
  }[];
}

export interface Same {
  readonly id: string;
  readonly kind: "actor" | "place";
  readonly name: string;
  readonly members: readonly ClaimRef[];
  readonly verdict: "same" | "different" | "unsure";
  readonly by: "suggested" | "person";
}

/** Why: a fixed word for programs, words for people. */
export interface Reason {
  readonly code:
    | "wire-credit"
    | "shared-paragraphs"
    | "shared-quote"
    | "cited-document"
    | "same-owner"
    | "same-outlet"
    | "own-witness"
    | "amounts-meet"
    | "amounts-part"
    | "denied"
    | "different-place"
    | "different-time"
    | "different-actor"
    | "different-unit"
    | "different-population"
    | "later-same-voice"
    | "same-type-place-time"
    | "judged";
  readonly words: string;
}
