import type { TokenRange } from "../../../types/paragraph.ts";
import { ACTOR_NOUNS } from "../actors/actor-nouns.ts";
import type { Outline } from "./outline.ts";
import { nounStartingAt } from "./phrases.ts";

const PERSONAL: ReadonlySet<string> = new Set(["both", "he", "i", "it", "she", "they", "we", "who"]);
/** Bodies that count and report, and words that are no actors elsewhere (own compilation, sorted). */
const BODIES: ReadonlySet<string> = new Set(
  `agencies agency authorities brigade brigades clinics defence defense federation hospital hospitals insurer insurers media mission missions monitors morgue morgues observatory office offices radio
  registry sources statement television union unions`.split(/\s+/),
);

/** The word that the source is about: the head of its first phrase. */
function headOf(outline: Outline, source: TokenRange): number {
  const phrase = nounStartingAt(outline, source.first) ?? outline.chunks[outline.chunkOf[source.first] ?? -1];
  return phrase?.kind === "noun" ? Math.min(phrase.head, source.last - 1) : source.first;
}

/** True for persons, bodies and names; not for guns, offers and stocks. */
export function canSpeak(outline: Outline, source: TokenRange): boolean {
  const word = outline.tokens[headOf(outline, source)];
  if (word === undefined) return false;
  if (PERSONAL.has(word.lower) || BODIES.has(word.lower)) return true;
  return word.pos === "PROPN" || ACTOR_NOUNS.has(word.lower);
}

/** True for a pronoun that may stand for who spoke just before. */
export function isPersonal(outline: Outline, source: TokenRange): boolean {
  return source.last === source.first + 1 && /^(?:he|it|she|they)$/.test(outline.tokens[source.first]?.lower ?? "");
}

/** True for who may give a number: somebody who can speak, and is not counted and armed ("a dozen armed men"). */
export function givesFigures(outline: Outline, source: TokenRange): boolean {
  if (!canSpeak(outline, source)) return false;
  const first = outline.tokens[source.first];
  const noun = ACTOR_NOUNS.get(outline.tokens[headOf(outline, source)]?.lower ?? "");
  if (noun !== undefined && (noun.sectors.includes("UAF") || noun.sectors.includes("CRM"))) return false;
  return first?.pos !== "NUM" && !/^(?:dozens?|hundreds|scores|thousands)$/.test(outline.tokens[source.first + 1]?.lower ?? "");
}

/** "Nobody", "no group": whoever says nothing. */
export function isNobody(outline: Outline, source: TokenRange): boolean {
  return /^(?:neither|no|nobody|none|no-one)$/.test(outline.tokens[source.first]?.lower ?? "");
}
