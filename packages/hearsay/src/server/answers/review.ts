import { type ClaimOf, HearsayError, type Row, relationWords } from "@hearsay/core";
import { claimWording } from "../pages/claim-words.ts";
import { correctedRecord } from "../pages/report-page.ts";
import type { Filter } from "../shapes/filter.ts";
import type { ReviewGroup, ReviewItem, ReviewQueue } from "../shapes/review.ts";
import { evidenceOf } from "./evidence.ts";
import type { Known } from "./known.ts";
import { perKnown } from "./per-known.ts";
import { type Group, groupsOf } from "./review-groups.ts";
import { rowScope } from "./row-scope.ts";

/** A window of the queue. */
export interface ReviewQuery {
  readonly filter: Filter;
  readonly kind: "all" | "figure" | "statement" | "event" | "naming";
  readonly offset: number;
  readonly limit: number;
}

/** Claims of a group that are shown. */
const MOST_SHOWN = 500;
const MOST_RELATIONS = 8;

/** What waits to be decided, those that say the same together, what matters most first. */
export function reviewQueue(known: Known, { filter, kind, offset, limit }: ReviewQuery): ReviewQueue {
  const { groups, ...counts } = waitingIn(known, filter, kind);
  return {
    ...counts,
    groups: groups.length,
    offset,
    items: groups.slice(offset, offset + limit).flatMap(({ group, lead, open }) => itemOf(known, group, lead, open)),
  };
}

/** A group with the first of its claims that waits, and how many do. */
interface Waiting {
  readonly group: Group;
  readonly lead: Row;
  readonly open: number;
}

interface Queue extends Pick<ReviewQueue, "claims" | "waiting" | "open" | "hidden"> {
  readonly groups: readonly Waiting[];
}

/** Queues that are kept: every claim of the case is looked at for one, and a window of it is not to cost that again. */
const MOST_QUEUES = 4;
const queues = perKnown(() => new Map<string, Queue>());

function waitingIn(known: Known, filter: Filter, kind: ReviewQuery["kind"]): Queue {
  const kept = queues(known);
  const key = JSON.stringify([filter, kind]);
  const before = kept.get(key);
  if (before !== undefined) return before;
  const queue = queueOf(known, filter, kind);
  const [oldest] = kept.keys();
  if (kept.size >= MOST_QUEUES && oldest !== undefined) kept.delete(oldest);
  kept.set(key, queue);
  return queue;
}

function queueOf(known: Known, filter: Filter, kind: ReviewQuery["kind"]): Queue {
  // The state is what the queue is about: a filter of states is left to the tables.
  const passes = rowScope(known, { ...filter, state: [] });
  const groups: Waiting[] = [];
  let claims = 0;
  let all = 0;
  let open = 0;
  let hidden = 0;
  for (const group of groupsOf(known)) {
    let lead: Row | null = null;
    let waiting = 0;
    for (const { listing, row } of group.members) {
      const line = known.rows(listing)[row];
      if (line === undefined) continue;
      claims++;
      if (line.state !== "suggested") continue;
      all++;
      if (passes !== null && !passes(line)) {
        hidden++;
        continue;
      }
      if (kind !== "all" && line.kind !== kind) continue;
      lead ??= line;
      waiting++;
    }
    if (lead === null) continue;
    open += waiting;
    groups.push({ group, lead, open: waiting });
  }
  return { claims, waiting: all, open, hidden, groups };
}

function itemOf(known: Known, { why, rank, members }: Group, lead: Row, open: number): readonly ReviewItem[] {
  const telling = known.lookup.telling({ version: lead.version, claim: lead.claim ?? "" });
  if (telling === null) return [];
  const words = wording(known, lead.version)(corrected(known, telling.found, lead.version));
  return [{ evidence: evidenceOf(telling), ...words, why, isUrgent: rank >= 70, open, size: members.length }];
}

const wordings = perKnown(() => new Map<string, ReturnType<typeof claimWording>>());

function wording(known: Known, version: string): ReturnType<typeof claimWording> {
  const kept = wordings(known);
  const record = known.records.get(version);
  if (record === undefined) throw new HearsayError("case/no-version", `This case has no version ${version}.`);
  const made = kept.get(version) ?? claimWording(correctedRecord(record, known.state));
  kept.set(version, made);
  return made;
}

function corrected(known: Known, found: ClaimOf, version: string): ClaimOf {
  const record = known.records.get(version);
  if (record === undefined || !known.state.standings.has(`${version}/${found.claim.id}`)) return found;
  const now = correctedRecord(record, known.state);
  const list = { statement: now.statements, figure: now.figures, happening: now.happenings, naming: now.namings }[found.kind];
  return { kind: found.kind, claim: list.find(({ id }) => id === found.claim.id) ?? found.claim } as ClaimOf;
}

const groupByClaim = perKnown((known) => {
  const found = new Map<string, Group>();
  for (const group of groupsOf(known))
    for (const { listing, row } of group.members) {
      const line = known.rows(listing)[row];
      if (line !== undefined) found.set(`${line.version}/${line.claim}`, group);
    }
  return found;
});

/** Everybody who says the same as a claim, and what conflicts with it or only seems to. */
export function reviewGroup(known: Known, { version, claim }: { readonly version: string; readonly claim: string }): ReviewGroup {
  const group = groupByClaim(known).get(`${version}/${claim}`);
  if (group === undefined) throw new HearsayError("case/no-claim", `Version ${version} has no claim ${claim}.`);
  const refs = group.members.flatMap(({ listing, row }) => {
    const line = known.rows(listing)[row];
    return line?.claim == null ? [] : [{ version: line.version, claim: line.claim, state: line.state ?? "suggested" }];
  });
  const own = new Set(refs.map((ref) => `${ref.version}/${ref.claim}`));
  const relations = known.dossier.relations.filter(
    ({ kind, a, b }) => kind !== "repeats" && own.has(`${a.version}/${a.claim}`) !== own.has(`${b.version}/${b.claim}`),
  );
  const seen = new Set<string>();
  const rank = { conflicts: 0, supersedes: 1, differs: 2, corroborates: 3, repeats: 4 };
  return {
    why: group.why,
    open: refs.filter(({ state }) => state === "suggested").map((ref) => ({ version: ref.version, claim: ref.claim })),
    claims: known.lookup.tellings(refs.slice(0, MOST_SHOWN)).map(evidenceOf),
    relations: [...relations]
      .sort((a, b) => rank[a.kind] - rank[b.kind])
      .flatMap((relation) => {
        const { a, b } = relation;
        const other = known.lookup.telling(own.has(`${a.version}/${a.claim}`) ? b : a);
        if (other === null) return [];
        const key = `${relation.kind} ${other.voice} ${other.passage.words}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return [
          {
            id: relation.id,
            kind: relation.kind,
            words: relationWords(relation),
            because: relation.because.map(({ words }) => words),
            other: evidenceOf(other),
          },
        ];
      })
      .slice(0, MOST_RELATIONS),
  };
}
