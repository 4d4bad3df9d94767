import type { TokenRange } from "../../../types/paragraph.ts";
import type { Statement } from "../../../types/statement.ts";
import type { NounPhrase } from "../chunks.ts";
import { skipAdjunct } from "./contents.ts";
import type { FoundAttribution } from "./found.ts";
import type { Outline } from "./outline.ts";
import { nounStartingAt, phraseEnd, trimmed, verbStartingAt } from "./phrases.ts";
import { canSpeak } from "./speakers.ts";
import { subjectBefore } from "./subjects.ts";
import { type Cut, endFor } from "./trailing.ts";

/**
 * Nouns that attribute what "that" or "to" begins behind them, with what their speaker does (own compilation along FrameNet's Statement, Claim_ownership, Commitment
 * and Request; sorted by stance). Facts, news and evidence are no word of anybody.
 */
export const NOUN_CUES: ReadonlyMap<string, Statement["stance"]> = new Map(
  Object.entries({
    accuses: "accusation charge complaint",
    asks: "appeal call demand plea request",
    asserts: `allegation announcement assertion assurance belief claim contention declaration hint insistence report rumor rumour statement suggestion suspicion
      testimony`,
    confirms: "acknowledgement acknowledgment admission concession confession confirmation",
    denies: "denial",
    expects: "fear forecast prediction warning",
    orders: "instruction order",
    promises: "guarantee pledge promise vow",
    threatens: "threat",
  }).flatMap(([stance, words]) =>
    words
      .split(/\s+/)
      .flatMap((word) => [word, `${word}s`].map((form): [string, Statement["stance"]] => [form, stance as Statement["stance"]])),
  ),
);
/** Those that an infinitive can follow. */
const TO: ReadonlySet<string> = new Set("appeal call demand instruction order plea pledge promise request threat vow".split(" "));
/** Verbs whose subject owns what the noun attributes: "made a promise to" (own compilation, sorted). */
const LIGHT: ReadonlySet<string> = new Set("deliver give issue make reaffirm reiterate renew repeat send sound voice".split(" "));

/** "the governor's claim that all roads are open", "a warning from the weather service that", "after reports that". */
export function nounCue(
  outline: Outline,
  sentence: TokenRange & { readonly quote: number },
  at: number,
  limit: number,
  cuts: readonly Cut[],
): FoundAttribution | null {
  const { tokens, chunks, chunkOf } = outline;
  const word = tokens[at];
  const chunk = chunks[chunkOf[at] ?? -1];
  if (word === undefined || chunk?.kind !== "noun" || chunk.head !== at || chunk.last !== at + 1) return null;
  const owner = ownerOf(outline, chunk, at);
  const agent = agentAfter(outline, at + 1, limit);
  let opening = agent?.last ?? at + 1;
  if (tokens[opening]?.lower !== "that" && tokens[opening]?.lower !== "to") opening = skipAdjunct(outline, opening, limit);
  const lemma = word.lower.endsWith("s") ? word.lower.slice(0, -1) : word.lower;
  // "charges that might have stung": a relative clause attributes nothing.
  const that =
    tokens[opening]?.lower === "that" &&
    verbStartingAt(outline, opening + 1) === null &&
    tokens[opening + 1]?.pos !== "ADV" &&
    finiteAfter(outline, opening + 1, limit) >= 0 &&
    !(word.lower === "fear" || word.lower === "charge" || word.lower === "order");
  const to = tokens[opening]?.lower === "to" && TO.has(lemma) && verbStartingAt(outline, opening)?.tense === "infinitive";
  const listed = /^reports|rumou?rs$/.test(word.lower) && tokens[at + 1]?.lower === "of" && owner === null && opensReports(outline, at);
  if (!that && !to && !listed) return null;
  const first = listed ? at + 2 : opening;
  if (first >= limit) return null;
  const light = owner === null && agent === null ? giver(outline, chunk, sentence.first) : null;
  // An infinitive behind a noun that nobody owns is no promise of anybody: "the call to prayer", "an order to leave".
  if (to && owner === null && agent === null && light === null) return null;
  const end = listed ? endFor(outline, first, limit, cuts, -1) : clauseEnd(outline, chunk, first, limit, sentence, cuts, to);
  const content = trimmed(outline, first, end);
  const source = owner ?? agent ?? light;
  if (content === null || content.last - content.first < (to ? 2 : 3)) return null;
  const verb = that ? "that" : to ? "to" : "of";
  return {
    source: source === null ? [] : [source],
    cue: [{ first: at, last: at + 1 }],
    content: [content],
    rule: `noun ${lemma} ${verb} <content>`,
  };
}

/** "the governor's", "its", "police", "Russian" before the noun. */
function ownerOf(outline: Outline, chunk: NounPhrase, at: number): TokenRange | null {
  const { tokens } = outline;
  for (let index = at - 1; index >= chunk.first; index--) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (/^['’]s?$/.test(token.text) && index > chunk.first) return { first: chunk.first, last: index };
    if (/^(?:her|his|its|my|our|their)$/.test(token.lower) && index === chunk.first) return { first: index, last: index + 1 };
  }
  const before = tokens[at - 1];
  if (before === undefined || at - 1 < chunk.first) return null;
  if (before.pos === "PROPN" || (before.pos === "ADJ" && /^\p{Lu}/u.test(before.text) && at - 1 > outline.lead))
    return { first: at - 1, last: at };
  const lone = { first: at - 1, last: at };
  return before.pos === "NOUN" && canSpeak(outline, { first: at - 1, last: at }) && tokens[chunk.first] !== undefined ? lone : null;
}

/** "by the rebels", "from the weather service". */
function agentAfter(outline: Outline, at: number, limit: number): TokenRange | null {
  if (!/^(?:by|from)$/.test(outline.tokens[at]?.lower ?? "")) return null;
  const phrase = nounStartingAt(outline, at + 1);
  if (phrase === null) return null;
  const last = phraseEnd(outline, phrase, limit);
  return last <= limit && canSpeak(outline, { first: phrase.first, last }) ? { first: phrase.first, last } : null;
}

/** Whose promise it is in "the minister made a promise to". */
function giver(outline: Outline, chunk: NounPhrase, floor: number): TokenRange | null {
  const verb = outline.chunks[outline.chunkOf[chunk.first - 1] ?? -1];
  return verb?.kind === "verb" && LIGHT.has(verb.lemma) && !verb.passive ? subjectBefore(outline, verb, floor) : null;
}

/** "There were reports of", "unconfirmed reports of", "amid rumours of". */
function opensReports(outline: Outline, at: number): boolean {
  const before = outline.tokens[at - 1]?.lower ?? "";
  const earlier = outline.tokens[at - 2]?.lower ?? "";
  return (
    /^(?:amid|unconfirmed|conflicting|initial|early)$/.test(before) ||
    (earlier === "there" && /^(?:are|were|is|was)$/.test(before)) ||
    (/^been$/.test(before) && /^(?:have|has|had)$/.test(earlier))
  );
}

/** Index of the first finite verb group from a token on, in the same clause; -1: none. */
function finiteAfter(outline: Outline, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 40); at++) {
    if (/^[;:]$/.test(outline.tokens[at]?.text ?? "")) return -1;
    const verb = verbStartingAt(outline, at);
    if (verb !== null && verb.tense !== "infinitive" && verb.tense !== "participle") return at;
  }
  return -1;
}

/** Where the clause behind the noun ends: before the verb of which the noun is the subject, at a comma after an opening phrase, else with the sentence. */
function clauseEnd(
  outline: Outline,
  chunk: NounPhrase,
  first: number,
  limit: number,
  sentence: TokenRange,
  cuts: readonly Cut[],
  infinitive: boolean,
): number {
  const { tokens } = outline;
  const end = endFor(outline, first, limit, cuts, -1);
  let governed = false;
  for (let at = chunk.first - 1; at >= Math.max(sentence.first, chunk.first - 40); at--) {
    const token = tokens[at];
    if (token === undefined || token.text === ",") break;
    const verb = verbStartingAt(outline, at);
    if (verb !== null && verb.tense !== "participle") governed = true;
  }
  const own = infinitive ? first : finiteAfter(outline, first + 1, end);
  const from = verbStartingAt(outline, own)?.last ?? first + 1;
  for (let at = from; at < end; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === "," && (!governed || clauseBehind(outline, at + 1, end))) return at;
    const verb = verbStartingAt(outline, at);
    if (governed || verb === null || verb.tense === "infinitive" || verb.tense === "participle") continue;
    const before = tokens[at - 1];
    // "that the fuel seized by police was sold": a past form with a preposition behind it may be a participle.
    if (verb.first === verb.head && tokens[verb.last]?.pos === "ADP" && !infinitive && tokens[verb.head]?.lower.endsWith("ed")) continue;
    if (before === undefined || before.pos === "CCONJ" || before.pos === "PRON" || before.pos === "SCONJ" || before.lower === "that")
      continue;
    return at;
  }
  return end;
}

/** ", few left": a clause of its own. */
function clauseBehind(outline: Outline, at: number, end: number): boolean {
  const subject = nounStartingAt(outline, at);
  const verb = subject === null ? null : verbStartingAt(outline, phraseEnd(outline, subject, end));
  return verb !== null && verb.last <= end && verb.tense !== "infinitive" && verb.tense !== "participle";
}
