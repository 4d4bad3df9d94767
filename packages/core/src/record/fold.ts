import type { CaseState, Joining, Listing, Owning, RelationState, Standing, Step, VersionState, Weighing } from "../types/case-state.ts";
import type { ClaimRef } from "../types/dossier.ts";
import type { Change, EditedDeed, Entry, JoinedDeed, JudgedDeed, WeighedDeed } from "../types/entry.ts";
import { HearsayError } from "../types/errors.ts";

/** A case in which nothing was read or decided. */
export const EMPTY_CASE: CaseState = {
  versions: new Map(),
  standings: new Map(),
  joinings: [],
  relations: [],
  weighings: [],
  ownings: [],
  listings: [],
  done: [],
  undone: [],
  entries: 0,
  head: null,
};

/** What a ledger comes to: pure, and the same however the entries are cut into batches. Entries that matter to no question may be left out. */
export function fold(entries: Iterable<Entry>, from: CaseState = EMPTY_CASE): CaseState {
  const draft: Draft = {
    versions: new Map(from.versions),
    standings: new Map(from.standings),
    joinings: [...from.joinings],
    relations: [...from.relations],
    weighings: [...from.weighings],
    ownings: [...from.ownings],
    listings: [...from.listings],
    done: [...from.done],
    undone: [...from.undone],
    entries: from.entries,
    head: from.head,
  };
  for (const entry of entries) {
    take(entry, draft);
    draft.entries++;
    draft.head = entry.hash;
  }
  return draft;
}

/** How a claim is called inside a case. */
export function keyOf(claim: ClaimRef): string {
  return `${claim.version}/${claim.claim}`;
}

interface Draft extends CaseState {
  versions: Map<string, VersionState>;
  standings: Map<string, Standing>;
  joinings: Joining[];
  relations: RelationState[];
  weighings: Weighing[];
  ownings: Owning[];
  listings: Listing[];
  done: Step[];
  undone: Step[];
  entries: number;
  head: string | null;
}

function take(entry: Entry, draft: Draft): void {
  switch (entry.kind) {
    case "read": {
      const { version, report, record, seq } = entry;
      draft.versions.set(version, { version, report, reading: seq, record, claims: new Map() });
      return;
    }
    case "claimed": {
      const version = draft.versions.get(entry.version);
      if (version === undefined) throw broken(entry, `claims were found in ${entry.version}, which was never read`);
      draft.versions.set(entry.version, { ...version, claims: new Map(entry.claims.map((each) => [each.claim, each.kind])) });
      return;
    }
    case "related": {
      const { a, b, relation, over, because, seq } = entry;
      draft.relations.push({ a, b, relation, over, because, entry: seq });
      return;
    }
    case "accepted":
    case "rejected":
    case "edited":
    case "merged":
    case "split":
    case "upheld":
    case "dismissed":
    case "owned":
    case "listed":
      draft.done.push(decide(entry, draft));
      draft.undone = [];
      return;
    case "undone": {
      const step = draft.done.pop();
      if (step === undefined || step.entry.seq !== entry.entry)
        throw broken(entry, `entry ${entry.entry} is not the newest decision that stands`);
      takeBack(step, draft);
      draft.undone.push(step);
      return;
    }
    case "redone": {
      const step = draft.undone.pop();
      if (step === undefined || step.entry.seq !== entry.entry) throw broken(entry, `entry ${entry.entry} is not the one undone last`);
      draft.done.push(decide(step.entry, draft));
      return;
    }
    default:
      entry satisfies never;
  }
}

function decide(entry: Entry, draft: Draft): Step {
  switch (entry.kind) {
    case "accepted":
    case "rejected":
      return { entry, replaced: judge(entry, draft) };
    case "edited":
      return { entry, replaced: edit(entry, draft) };
    case "merged":
    case "split":
      draft.joinings.push(joining(entry));
      return { entry, replaced: [] };
    case "upheld":
    case "dismissed":
      draft.weighings.push(weighing(entry));
      return { entry, replaced: [] };
    case "owned":
      draft.ownings.push({ outlet: entry.outlet, owner: entry.owner, entry: entry.seq });
      return { entry, replaced: [] };
    case "listed":
      draft.listings.push({ agency: entry.agency, entry: entry.seq });
      return { entry, replaced: [] };
    default:
      throw broken(entry, "it is no decision");
  }
}

function judge(entry: Entry & JudgedDeed, draft: Draft): Step["replaced"] {
  const replaced: { key: string; before: Standing | null }[] = [];
  for (const claim of entry.claims) {
    const before = draft.standings.get(keyOf(claim)) ?? null;
    replaced.push({ key: keyOf(claim), before });
    draft.standings.set(keyOf(claim), { claim, state: entry.kind, changes: before?.changes ?? [], entry: entry.seq });
  }
  return replaced;
}

function edit(entry: Entry & EditedDeed, draft: Draft): Step["replaced"] {
  const key = keyOf(entry.claim);
  const before = draft.standings.get(key) ?? null;
  const changes = joined(before?.changes ?? [], entry.changes);
  draft.standings.set(key, { claim: entry.claim, state: "edited", changes, entry: entry.seq });
  return [{ key, before }];
}

/** Earlier corrections and later ones, a field once: from what the machine said to what was said last. */
function joined(earlier: readonly Change[], later: readonly Change[]): readonly Change[] {
  const fields = new Map(earlier.map((change) => [change.field, change]));
  for (const change of later) fields.set(change.field, { ...change, from: (fields.get(change.field) ?? change).from });
  return [...fields.values()];
}

function joining(entry: Entry & JoinedDeed): Joining {
  return {
    verdict: entry.kind === "merged" ? "same" : "different",
    what: entry.what,
    members: entry.members,
    why: entry.why,
    entry: entry.seq,
  };
}

function weighing({ kind, a, b, relation, seq }: Entry & WeighedDeed): Weighing {
  return { verdict: kind === "upheld" ? "accepted" : "rejected", a, b, relation, entry: seq };
}

function takeBack(step: Step, draft: Draft): void {
  const { kind } = step.entry;
  if (kind === "merged" || kind === "split") draft.joinings.pop();
  else if (kind === "upheld" || kind === "dismissed") draft.weighings.pop();
  else if (kind === "owned") draft.ownings.pop();
  else if (kind === "listed") draft.listings.pop();
  for (const { key, before } of step.replaced.toReversed()) {
    if (before === null) draft.standings.delete(key);
    else draft.standings.set(key, before);
  }
}

function broken(entry: Entry, why: string): HearsayError {
  return new HearsayError("ledger/broken", `Entry ${entry.seq} of the ledger ("${entry.kind}") cannot be: ${why}.`);
}
