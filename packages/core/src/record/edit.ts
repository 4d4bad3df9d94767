import type { ClaimKind, Claims } from "../types/claim.ts";
import type { Change, Value } from "../types/entry.ts";
import { HearsayError } from "../types/errors.ts";
import type { ClaimOf } from "./claims.ts";

type Field =
  | { readonly type: "number" | "words" | "yes-or-no"; readonly orNull: boolean }
  | { readonly type: "one-of"; readonly of: readonly Value[] };

const WORDS: Field = { type: "words", orNull: false };
const WORDS_OR_NULL: Field = { type: "words", orNull: true };
const NUMBER_OR_NULL: Field = { type: "number", orNull: true };

const STANCES = [
  "asserts",
  "confirms",
  "denies",
  "doubts",
  "cannot-confirm",
  "retracts",
  "expects",
  "asks",
  "orders",
  "threatens",
  "promises",
  "accuses",
  "praises",
] as const satisfies readonly Claims["statement"]["stance"][];

const COUNTED_OF = [
  "killed",
  "injured",
  "missing",
  "detained",
  "released",
  "abducted",
  "displaced",
  "evacuated",
  "rescued",
  "infected",
  "affected",
  "destroyed",
  "damaged",
  "troops",
  "participants",
  "assailants",
  "cost",
  "aid",
  "votes",
  "share",
  "other",
] as const satisfies readonly Claims["figure"]["of"][];

const TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "HAZARD",
  "ACCIDENT",
  "OTHER",
] as const satisfies readonly Claims["happening"]["type"][];

const STATUSES = [
  "happened",
  "ongoing",
  "planned",
  "ordered",
  "threatened",
  "requested",
  "denied",
  "hypothetical",
  "historical",
] as const satisfies readonly Claims["happening"]["status"][];

/** The fields that a person may correct. Spans are not among them: what a claim rests on is what makes it this claim. */
export const EDITABLE: Readonly<Record<ClaimKind, Readonly<Record<string, Field>>>> = {
  statement: {
    "voice.name": WORDS_OR_NULL,
    "voice.kind": { type: "one-of", of: ["named", "unnamed", "nobody"] satisfies Claims["statement"]["voice"]["kind"][] },
    manner: { type: "one-of", of: ["quoted", "reported", "mixed"] satisfies Claims["statement"]["manner"][] },
    stance: { type: "one-of", of: STANCES },
  },
  figure: {
    "amount.value": NUMBER_OR_NULL,
    "amount.low": NUMBER_OR_NULL,
    "amount.high": NUMBER_OR_NULL,
    "amount.open": { type: "one-of", of: ["low", "high", null] satisfies Claims["figure"]["amount"]["open"][] },
    "amount.approximate": { type: "yes-or-no", orNull: false },
    unit: WORDS_OR_NULL,
    of: { type: "one-of", of: COUNTED_OF },
    population: WORDS_OR_NULL,
    as: { type: "one-of", of: ["level", "new", "rise", "fall", "former", "withdrawn"] satisfies Claims["figure"]["as"][] },
    per: WORDS_OR_NULL,
  },
  happening: {
    type: { type: "one-of", of: TYPES },
    mode: WORDS_OR_NULL,
    status: { type: "one-of", of: STATUSES },
  },
  naming: { label: WORDS, voice: WORDS_OR_NULL, of: WORDS_OR_NULL },
};

/** The change that gives a field of a claim the value that was written ("164", "null", "killed"). Says which fields and values there are when it cannot be. */
export function changeOf(found: ClaimOf, field: string, written: string): Change {
  const fields = EDITABLE[found.kind];
  const rule = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (rule === undefined) {
    const message = `A ${found.kind} has no field "${field}" that can be edited. Fields: ${Object.keys(fields).join(", ")}.`;
    throw new HearsayError("edit/field", message);
  }
  return { field, from: valueAt(found.claim, field), to: parsedValue(rule, field, written) };
}

/** The claim with its corrections. The claim that came in stays as it was. */
export function withChanges<Claim extends ClaimOf["claim"]>(claim: Claim, changes: readonly Change[]): Claim {
  let changed: Claim = claim;
  for (const { field, to } of changes) {
    const [outer = "", inner] = field.split(".");
    const old = (changed as unknown as Record<string, unknown>)[outer];
    changed = { ...changed, [outer]: inner === undefined ? to : { ...(old as object), [inner]: to } };
  }
  return changed;
}

function parsedValue(rule: Field, field: string, written: string): Value {
  if (rule.type === "one-of") {
    const value = rule.of.find((each) => String(each) === written);
    if (value === undefined)
      throw new HearsayError("edit/value", `"${field}" is one of ${rule.of.join(", ")}; "${written}" is none of them.`);
    return value;
  }
  if (written === "null" && rule.orNull) return null;
  if (rule.type === "words" && written.trim() !== "") return written;
  if (rule.type === "number" && /^-?\d+(\.\d+)?$/.test(written)) return Number(written);
  if (rule.type === "yes-or-no" && (written === "true" || written === "false")) return written === "true";
  const wanted = { number: "a number in digits", words: "words", "yes-or-no": "true or false" }[rule.type];
  throw new HearsayError("edit/value", `"${field}" takes ${wanted}${rule.orNull ? ", or null" : ""}; "${written}" is not that.`);
}

function valueAt(claim: ClaimOf["claim"], field: string): Value {
  let value: unknown = claim;
  for (const name of field.split(".")) value = (value as Record<string, unknown> | null)?.[name] ?? null;
  return value as Value;
}
