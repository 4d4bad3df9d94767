import {
  type CaseState,
  claimsOf,
  EDITABLE,
  groundsOf,
  outletOf,
  passageAround,
  passagesOf,
  position,
  spanOf,
  voiceWords,
} from "@hearsay/core";
import type { Kept } from "../../store/case-file.ts";
import type { ClaimCard, EditableField } from "../shapes/claim-card.ts";
import { claimIn, layerOf, pageClaims, titleOf } from "./report-page.ts";

/** Other claims on the same words that are shown. */
const MOST_BESIDE = 12;

/** One claim ready to be weighed. Throws "case/no-claim". */
export function claimCard({ record }: Kept, id: string, state: CaseState): ClaimCard {
  const now = claimIn(record, id, state);
  const machine = claimsOf(record).find(({ claim }) => claim.id === id) ?? now;
  const all = pageClaims(record, state);
  const shown = all.find(({ claim }) => claim === id);
  const grounds = groundsOf(record, now) ?? [];
  const spans = passagesOf(now);
  const statement = now.kind === "statement" ? now.claim : record.statements.find((each) => each.id === now.claim.statement);
  const { before, words, after, position: at } = passageAround(record, spanOf(now));
  const near = new Set(
    claimsOf(record)
      .filter((each) => each.claim.id !== id && passagesOf(each).some((a) => spans.some((b) => a.start < b.end && b.start < a.end)))
      .map(({ claim }) => claim.id),
  );
  if (shown === undefined) throw new Error(`No words for ${id}`);
  return {
    evidence: {
      version: record.version.id,
      claim: id,
      kind: layerOf(now) as ClaimCard["evidence"]["kind"],
      state: shown.state,
      outlet: outletOf(record),
      published: record.version.published,
      voice: voiceWords(statement),
      before,
      words,
      after,
      position: at,
    },
    shown,
    title: titleOf(record),
    fields: Object.entries(EDITABLE[now.kind]).map(
      ([field, rule]): EditableField => ({
        field,
        type: rule.type,
        orNull: rule.type !== "one-of" && rule.orNull,
        values: rule.type === "one-of" ? rule.of.map(String) : [],
        value: valueAt(now.claim, field),
        machine: valueAt(machine.claim, field),
      }),
    ),
    grounds: grounds.map(({ start, end, quote }) => ({ start, end, quote, position: position(record, { start, end }) })),
    beside: all.filter(({ claim }) => near.has(claim)).slice(0, MOST_BESIDE),
  };
}

function valueAt(claim: object, field: string): string {
  let value: unknown = claim;
  for (const name of field.split(".")) value = (value as Record<string, unknown> | null)?.[name] ?? null;
  return String(value);
}
