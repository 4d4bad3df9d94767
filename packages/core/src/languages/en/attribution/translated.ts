import type { TokenRange } from "../../../types/paragraph.ts";
import type { VerbGroup } from "../chunks.ts";
import type { FoundAttribution } from "./found.ts";
import type { Outline } from "./outline.ts";
import { nounStartingAt, phraseEnd, trimmed } from "./phrases.ts";
import { canSpeak } from "./speakers.ts";
import { type Cut, contentStart, endFor } from "./trailing.ts";
import type { CueVerb } from "./verbs.ts";

/**
 * "As has informed the agency, …", "…, as confirmed by the fire service", "such and as the mayor …": a verb behind "as" with its subject, or who did it, behind the verb.
 * Null where the words are no such thing.
 */
export function asReported(
  outline: Outline,
  sentence: TokenRange & { readonly quote: number },
  verb: VerbGroup,
  forms: readonly CueVerb[],
  limit: number,
  cuts: Cut[],
): FoundAttribution | null {
  const { tokens } = outline;
  const as = verb.first - 1;
  if (as < sentence.first || tokens[as]?.lower !== "as" || !forms.some((one) => one.clause)) return null;
  let at = verb.last;
  const by = tokens[at]?.lower === "by";
  if (by) at++;
  const phrase = nounStartingAt(outline, at);
  if (phrase === null || phrase.last > limit) return null;
  const last = phraseEnd(outline, phrase, limit);
  const source = { first: phrase.first, last };
  if (!canSpeak(outline, source)) return null;
  const cue = { first: verb.first, last: verb.last };
  const rule = by ? "as reported by <source> <content>" : "as has reported <source> <content>";
  let opens = as;
  while (opens > sentence.first && /^(?:and|just|such)$/.test(tokens[opens - 1]?.lower ?? "")) opens--;
  if (opens === sentence.first) {
    if (tokens[last]?.text !== ",") return null;
    const content = trimmed(outline, last + 1, endFor(outline, last + 1, limit, cuts, -1));
    return content === null || content.last - content.first < 3 ? null : { source: [source], cue: [cue], content: [content], rule };
  }
  if (tokens[opens - 1]?.text !== "," || (last < limit && !/^[,;.]$/.test(tokens[last]?.text ?? ""))) return null;
  const content = trimmed(outline, contentStart(outline, sentence, opens), opens);
  if (content === null || content.last - content.first < 3) return null;
  cuts.push({ at: opens, source: null });
  return { source: [source], cue: [cue], content: [content], rule };
}

/** "Interfax, citing the ministry, reported", "According to El Faro, quoting police, …": whose words the source passes on; null: it cites nobody. */
export function citedBeside(outline: Outline, source: TokenRange, limit: number): FoundAttribution | null {
  const { tokens } = outline;
  const at = tokens[source.last]?.text === "," ? source.last + 1 : source.last;
  if (!/^(?:citing|quoting)$/.test(tokens[at]?.lower ?? "")) return null;
  const phrase = nounStartingAt(outline, at + 1);
  if (phrase === null || phrase.last > limit) return null;
  const end = Math.min(limit, nextComma(outline, phrase.last, limit));
  const last = phraseEnd(outline, phrase, end);
  return {
    source: [source],
    cue: [{ first: at, last: at + 1 }],
    content: [{ first: phrase.first, last }],
    rule: "<source> citing <content>",
  };
}

function nextComma(outline: Outline, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 20); at++) if (outline.tokens[at]?.text === ",") return at;
  return limit;
}
