import type { Telling } from "@hearsay/core";
import type { Evidence } from "../shapes/evidence.ts";

/** A telling as pages show it. */
export function evidenceOf({ ref, found, state, outlet, published, voice, passage }: Telling): Evidence {
  const { before, words, after, position } = passage;
  const kind = found.kind === "happening" ? "event" : found.kind;
  return { version: ref.version, claim: ref.claim, kind, state, outlet, published, voice, before, words, after, position };
}
