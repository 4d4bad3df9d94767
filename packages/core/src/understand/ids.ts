import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Span } from "../types/span.ts";

/** First letter of the ids of each kind. */
export type IdKind = "actor" | "place" | "time" | "statement" | "figure" | "happening" | "naming";

const LETTER: Record<IdKind, string> = { actor: "a", place: "p", time: "t", statement: "s", figure: "f", happening: "h", naming: "n" };
/** Crockford's base 32 in lower case: no i, l, o, u. */
const DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * Makes the ids of one report: a letter for the kind and six digits hashed from the spans ("s-4k7q2m"), so that a claim keeps its id for as long as its words are
 * found. The second claim of one kind on the very same spans gets "-2" behind it, and so on.
 */
export function idMaker(): (kind: IdKind, spans: readonly Span[]) => string {
  const taken = new Map<string, number>();
  return (kind, spans) => {
    const key = `${kind} ${spans.map((span) => `${span.start}-${span.end}`).join(" ")}`;
    const hash = sha256(utf8ToBytes(key));
    let digits = "";
    for (let at = 0; at < 6; at++) digits += DIGITS[(hash[at] ?? 0) & 31];
    const id = `${LETTER[kind]}-${digits}`;
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
}
