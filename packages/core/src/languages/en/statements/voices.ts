import type { Actor } from "../../../types/actor.ts";
import type { Paragraph } from "../../../types/paragraph.ts";
import type { Span } from "../../../types/span.ts";
import type { Voice } from "../../../types/statement.ts";
import type { ActorLookup } from "../../../understand/actor-at.ts";
import { chunks } from "../chunks.ts";
import { tokenAt } from "./relays.ts";

const RELATIVE: ReadonlySet<string> = new Set(["that", "which", "who", "whom", "whose"]);
const PRONOUN: ReadonlySet<string> = new Set([
  "he",
  "her",
  "hers",
  "him",
  "his",
  "i",
  "it",
  "its",
  "me",
  "my",
  "our",
  "she",
  "their",
  "them",
  "they",
  "this",
  "us",
  "we",
  "you",
]);

/** Whose word it is, by the words that name the source; with no words, nobody's. */
export function voiceOf(text: string, paragraph: Paragraph, source: readonly Span[], actorFor: ActorLookup): Omit<Voice, "via"> {
  const first = source[0];
  if (first === undefined) return { actor: null, name: null, kind: "nobody" };
  const words = antecedent(paragraph, first) ?? first;
  const actor = notOwner(text, words, speakerIn(paragraph, words, actorFor), actorFor);
  if (actor !== null) return { actor: actor.id, name: actor.name, kind: actor.named ? "named" : "unnamed" };
  const name = headOf(text, paragraph, words);
  if (PRONOUN.has(name.toLowerCase())) return { actor: null, name: null, kind: "unnamed" };
  const { tokens } = paragraph;
  let named = false;
  for (let at = tokenAt(tokens, words.start); at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.start >= words.start + name.length) break;
    if (token.pos === "PROPN") named = true;
  }
  return { actor: null, name, kind: named ? "named" : "unnamed" };
}

/** "his office", "Ruiz's lawyer" is the office, the lawyer: not whose they are. */
function notOwner(text: string, words: Span, actor: Actor | null, actorFor: ActorLookup): Actor | null {
  const mention = actor?.mentions.find((one) => words.start <= one.start && one.end <= words.end);
  if (mention === undefined || mention.start !== words.start || mention.end >= words.end) return actor;
  const owns =
    mention.form === "pronoun" ||
    /^\s?['’](?:s\b|\s)/.test(text.slice(mention.end, mention.end + 4)) ||
    /['’]s?$/.test(text.slice(mention.start, mention.end));
  if (!owns) return actor;
  const owned = actorFor({ start: mention.end + 2, end: words.end });
  return owned === null || owned.id === actor?.id ? null : owned;
}

/** "the deputy head of the ministry, Ana Ruiz" is the person, whichever stands first. */
function speakerIn(paragraph: Paragraph, words: Span, actorFor: ActorLookup): Actor | null {
  const actor = actorFor(words);
  if (actor?.named && actor.kind === "person") return actor;
  const { tokens } = paragraph;
  const opening = tokenAt(tokens, words.start);
  // "Aïssata, a mother of four": a name that the actors do not know, before what it is.
  const apart = tokens[opening]?.pos === "PROPN" && tokens[opening + 1]?.text === "," ? tokens[opening + 1] : undefined;
  if (apart !== undefined && actor !== null && !actor.named && actor.mentions.every((one) => one.start !== words.start))
    if (actor.mentions.some((one) => one.start > apart.start && one.start < words.end)) return null;
  for (let at = opening; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.start >= words.end) break;
    if (token.text !== ",") continue;
    const apposed = tokens[at + 1];
    const other = apposed?.pos === "PROPN" ? actorFor({ start: apposed.start, end: words.end }) : null;
    if (other?.named && other.kind === "person" && other.mentions.some((mention) => mention.start === apposed?.start)) return other;
  }
  return actor;
}

/** "who" stands for the phrase before it. */
function antecedent(paragraph: Paragraph, source: Span): Span | null {
  const { tokens } = paragraph;
  const at = tokenAt(tokens, source.start);
  const token = tokens[at];
  if (token === undefined || token.end !== source.end || !RELATIVE.has(token.lower)) return null;
  let last = at;
  while (last > 0 && /^[\p{P}]+$/u.test(tokens[last - 1]?.text ?? "")) last--;
  let best: Span | null = null;
  for (const chunk of chunks(paragraph)) {
    if (chunk.first >= last) break;
    if (chunk.kind === "noun" && chunk.last <= last)
      best = { start: tokens[chunk.first]?.start ?? 0, end: tokens[chunk.last - 1]?.end ?? 0 };
  }
  return best;
}

/** A name without its appositions. */
function headOf(text: string, paragraph: Paragraph, words: Span): string {
  const { tokens } = paragraph;
  let end = words.end;
  for (let at = tokenAt(tokens, words.start); at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.start >= words.end) break;
    if (token.start > words.start && /^[,(–—]$/u.test(token.text)) {
      end = token.start;
      break;
    }
  }
  return text.slice(words.start, end).trim();
}
