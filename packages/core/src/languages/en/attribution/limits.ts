import type { TokenRange } from "../../../types/paragraph.ts";
import type { Outline } from "./outline.ts";
import { verbStartingAt } from "./phrases.ts";

/** True where nothing more of the clause follows. */
export function endsClause(outline: Outline, at: number, limit: number): boolean {
  const token = outline.tokens[at];
  return at >= limit || token === undefined || /^[.,;:]$/.test(token.text) || token.pos === "CCONJ" || token.pos === "ADP";
}

/** "spoke of 9,000 but revised the figure": what is done next is no part of the object. */
export function objectLimit(outline: Outline, from: number, kind: string, limit: number): number {
  if (kind !== "object" && kind !== "figure") return limit;
  for (let at = from + 1; at < limit; at++) {
    const verb = verbStartingAt(outline, at);
    if (verb === null || verb.tense === "infinitive" || verb.tense === "participle") continue;
    const joined = outline.tokens[at - 1];
    if (joined?.pos !== "CCONJ" || verb.tense !== "past" || (outline.quoteOf[at] ?? -1) !== (outline.quoteOf[from - 1] ?? -1)) return limit;
    return outline.tokens[at - 2]?.text === "," ? at - 2 : at - 1;
  }
  return limit;
}

/** A verb between two tokens. */
export function verbBetween(outline: Outline, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (verbStartingAt(outline, at) !== null) return true;
  return false;
}

/** "the agency, which cited images, …": what a relative clause attributes ends with it. */
export function relativeLimit(outline: Outline, who: TokenRange, from: number, kind: string, limit: number): number {
  const { tokens, quoteOf } = outline;
  if (!/^(?:which|who)$/.test(tokens[who.first]?.lower ?? "") || tokens[who.first - 1]?.text !== ",") return limit;
  for (let at = from + 1; at < Math.min(limit, from + 80); at++) {
    if (tokens[at]?.text !== "," || (quoteOf[at] ?? -1) !== (quoteOf[from - 1] ?? -1)) continue;
    const verb = verbStartingAt(outline, at + 1);
    if ((kind !== "clause" && kind !== "quote") || (verb !== null && verb.tense !== "participle" && verb.tense !== "infinitive")) return at;
  }
  return limit;
}
