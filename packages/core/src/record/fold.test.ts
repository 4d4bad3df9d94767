import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseState } from "../types/case-state.ts";
import type { ClaimRef } from "../types/dossier.ts";
import type { Deed, Entry } from "../types/entry.ts";
import type { Grounds } from "../types/grounds.ts";
import { orphansOf, redoing, undoing } from "./decisions.ts";
import { EMPTY_CASE, fold, keyOf } from "./fold.ts";
import { EMPTY_LEDGER, entryOf, faultOf, type LedgerEnd } from "./ledger.ts";

const AT = "2024-03-01T00:00:00.000Z";

function read(version: string, claims: readonly string[]): Deed[] {
  const made = { hearsay: "0.1.0", model: null, runtime: null };
  const grounds: Grounds = [{ version, start: 0, end: 3, quote: "two" }];
  return [
    { kind: "read", version, report: version, original: "o", text: "t", record: `${version}:${claims.join()}`, made },
    { kind: "claimed", version, claims: claims.map((claim) => ({ claim, kind: "figure", grounds })) },
  ];
}

const ref = (version: string, claim: string): ClaimRef => ({ version, claim });

/** What a person may ask for; undo and redo depend on what was done before. */
type Wish = Deed | "undo" | "redo";

/** Writes wishes into a ledger as the store does: nothing to undo, nothing written. */
function write(wishes: readonly Wish[]): Entry[] {
  const entries: Entry[] = [];
  let state = EMPTY_CASE;
  let end: LedgerEnd = EMPTY_LEDGER;
  for (const wish of wishes) {
    const deed = wish === "undo" ? undoing(state) : wish === "redo" ? redoing(state) : wish;
    if (deed === null) continue;
    const entry = entryOf(deed, end, AT, "Ana");
    entries.push(entry);
    end = entry;
    state = fold([entry], state);
  }
  return entries;
}

const claim = fc.record({ version: fc.constantFrom("v-1", "v-2"), claim: fc.constantFrom("f-1", "f-2", "f-3") });
const change = fc.record({ field: fc.constantFrom("unit", "of"), from: fc.constant(null), to: fc.constantFrom("person", "home") });
const decision: fc.Arbitrary<Deed> = fc.oneof(
  fc
    .record({
      kind: fc.constantFrom("accepted" as const, "rejected" as const),
      claims: fc.uniqueArray(claim, { minLength: 1, maxLength: 3 }),
    })
    .map(({ kind, claims }): Deed => ({ kind, claims: claims as [ClaimRef], why: null })),
  fc.record({ claim, change }).map((edit): Deed => ({ kind: "edited", claim: edit.claim, changes: [edit.change], why: null })),
  fc
    .record({ kind: fc.constantFrom("merged" as const, "split" as const), a: claim, b: claim })
    .map(({ kind, a, b }): Deed => ({ kind, what: "actor", members: [a, b], why: null })),
  fc
    .record({ kind: fc.constantFrom("upheld" as const, "dismissed" as const), a: claim, b: claim })
    .map(({ kind, a, b }): Deed => ({ kind, a, b, relation: "conflicts", why: null })),
  fc.constantFrom<Deed>(
    { kind: "owned", outlet: "Dawn", owner: "Quay Media", why: null },
    { kind: "listed", agency: "Tidewater", why: null },
  ),
);
const wish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 5, arbitrary: decision },
  { weight: 2, arbitrary: fc.constant("undo" as const) },
  { weight: 1, arbitrary: fc.constant("redo" as const) },
);
const wishes = fc.array(wish, { maxLength: 30 }).map((list) => [...read("v-1", ["f-1", "f-2"]), ...read("v-2", ["f-1", "f-3"]), ...list]);

/** All that a reader of the case sees; what could be redone is left out. */
function seen(state: CaseState): Partial<CaseState> {
  const { versions, standings, joinings, relations, weighings, ownings, listings, done } = state;
  return { versions, standings, joinings, relations, weighings, ownings, listings, done };
}

describe("properties", () => {
  test("a fold does not depend on where the batches end", () => {
    fc.assert(
      fc.property(wishes, fc.nat(), (list, at) => {
        const entries = write(list);
        const cut = at % (entries.length + 1);
        expect(fold(entries.slice(cut), fold(entries.slice(0, cut)))).toEqual(fold(entries));
      }),
    );
  });

  test("undo gives back exactly what was before the decision, and redo what was after", () => {
    fc.assert(
      fc.property(wishes, decision, (list, last) => {
        const before = fold(write(list));
        const after = fold(write([...list, last]));
        expect(seen(fold(write([...list, last, "undo"])))).toEqual(seen(before));
        expect(seen(fold(write([...list, last, "undo", "redo"])))).toEqual(seen(after));
      }),
    );
  });

  test("undoing everything leaves what the machine read and nothing else", () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const undone = fold(write([...list, ...list.map(() => "undo" as const)]));
        expect(seen(undone)).toEqual(seen(fold(write(list.slice(0, 4)))));
      }),
    );
  });

  test("a change anywhere in an entry breaks the chain", () => {
    fc.assert(
      fc.property(wishes, fc.nat(), (list, at) => {
        const entries = write(list);
        const changed = entries.map((entry, index) => (index === at % entries.length ? { ...entry, by: "Bea" } : entry));
        expect(firstFault(entries)).toBeNull();
        expect(firstFault(changed)).not.toBeNull();
        expect(firstFault(entries.filter((_, index) => index !== at % (entries.length - 1)))).not.toBeNull();
      }),
    );
  });
});

function firstFault(entries: readonly Entry[]): string | null {
  let end: LedgerEnd = EMPTY_LEDGER;
  for (const entry of entries) {
    const fault = faultOf(entry, end);
    if (fault !== null) return fault;
    end = entry;
  }
  return null;
}

test("an edit keeps what the machine said, also after a second edit", () => {
  const edit = (from: number | null, to: number): Deed => ({
    kind: "edited",
    claim: ref("v-1", "f-1"),
    changes: [{ field: "amount.value", from, to }],
    why: null,
  });
  const state = fold(write([...read("v-1", ["f-1"]), edit(164, 160), edit(160, 161)]));
  expect(state.standings.get("v-1/f-1")).toMatchObject({ state: "edited", changes: [{ field: "amount.value", from: 164, to: 161 }] });
});

test("a better reading keeps each decision whose claim is still found and lists the others", () => {
  const accepted: Deed = { kind: "accepted", claims: [ref("v-1", "f-1"), ref("v-1", "f-2")], why: null };
  const state = fold(write([...read("v-1", ["f-1", "f-2"]), accepted, ...read("v-1", ["f-2", "f-9"])]));
  expect(state.standings.get(keyOf(ref("v-1", "f-2")))?.state).toBe("accepted");
  expect(orphansOf(state).map(({ claim }) => claim.claim)).toEqual(["f-1"]);
});

test("a new decision leaves nothing to redo", () => {
  const accept: Deed = { kind: "accepted", claims: [ref("v-1", "f-1")], why: null };
  expect(redoing(fold(write([...read("v-1", ["f-1"]), accept, "undo", accept])))).toBeNull();
});

test("an undo of what is not the newest decision is refused", () => {
  const accept: Deed = { kind: "accepted", claims: [ref("v-1", "f-1")], why: null };
  expect(() => fold(write([...read("v-1", ["f-1"]), accept, { kind: "undone", entry: 1 }]))).toThrow(/not the newest decision/);
});

test("a claim without evidence does not compile", () => {
  // @ts-expect-error What a claim rests on is never nothing.
  const nothing: Grounds = [];
  expect(nothing).toEqual([]);
});
