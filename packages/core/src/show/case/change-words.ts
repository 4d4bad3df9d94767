import type { Revision } from "../../types/dossier.ts";

type Change = Revision["changes"][number];

const WORDS: Readonly<Record<Change["kind"], string>> = {
  "figure-changed": "figure changed",
  "bound-changed": "bound changed",
  "attribution-added": "attribution added",
  "attribution-dropped": "attribution dropped",
  "attribution-changed": "attribution changed",
  "claim-added": "claim added",
  "claim-dropped": "claim dropped",
  "claim-changed": "claim changed",
  "status-changed": "status changed",
  "label-changed": "label changed",
  "headline-changed": "headline changed",
  "notice-added": "notice to readers added",
  wording: "wording",
};

/** What kind of change it was, in words. */
export function changeKind({ kind }: Change): string {
  return WORDS[kind];
}

/** "“30” became “13”", "“9 hurt” added", "“rioters” taken out". */
export function changeWords({ before, after }: Change): string {
  if (before === null) return after === null ? "" : `“${after.text}” added`;
  return after === null ? `“${before.text}” taken out` : `“${before.text}” became “${after.text}”`;
}
