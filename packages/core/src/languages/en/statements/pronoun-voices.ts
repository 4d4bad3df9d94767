import type { Actor } from "../../../types/actor.ts";
import type { Paragraph } from "../../../types/paragraph.ts";
import type { Span } from "../../../types/span.ts";
import type { Voice } from "../../../types/statement.ts";
import { tokenAt } from "./relays.ts";

/** Somebody who spoke before: whose word it was and where its cue stands. */
export interface Spoke {
  readonly voice: Omit<Voice, "via">;
  readonly paragraph: number;
  readonly cue: Span;
}

/** How many sentences back a speaker may stand whom nothing else explains. */
const REACH = 3;

/**
 * Whom "it", "he", "she" or "they" means as the source of a statement: who spoke in the sentence before, where that fits; null where nobody does. `known` is what the
 * actors say; a speaker of the sentence right before goes before them for "it", since who speaks goes on speaking.
 */
export function pronounVoice(
  paragraph: Paragraph,
  index: number,
  source: Span,
  known: Omit<Voice, "via">,
  spoke: readonly Spoke[],
  actors: ReadonlyMap<string, Actor>,
): Omit<Voice, "via"> | null {
  const token = paragraph.tokens[tokenAt(paragraph.tokens, source.start)];
  if (token === undefined || token.end !== source.end || !/^(?:he|it|she|they)$/.test(token.lower)) return null;
  if (known.name !== null && token.lower !== "it") return null;
  const here = sentenceOf(paragraph, source.start);
  for (let at = spoke.length - 1; at >= Math.max(0, spoke.length - 8); at--) {
    const one = spoke[at];
    if (one === undefined || index - one.paragraph > 1) break;
    const gap = one.paragraph === index ? here - sentenceOf(paragraph, one.cue.start) : here + 1;
    if (gap < 1) continue;
    if (gap > (known.name === null ? REACH : 1)) break;
    if (one.voice.name === null) continue;
    const actor = one.voice.actor === null ? null : (actors.get(one.voice.actor) ?? null);
    // A name that the actors do not know is a body rather than a person where "it" takes it up.
    const unlisted = actor === null && one.voice.kind === "named" && token.lower === "it" && gap === 1;
    if (unlisted || fits(token.lower, actor)) return one.voice;
  }
  return null;
}

function fits(pronoun: string, actor: Actor | null): boolean {
  if (actor === null) return false;
  if (pronoun === "it") return actor.kind === "organization" || actor.kind === "state";
  if (pronoun === "they") return actor.kind === "group" || actor.kind === "organization";
  return actor.kind === "person";
}

function sentenceOf(paragraph: Paragraph, offset: number): number {
  const { sentences, tokens } = paragraph;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[sentences[middle]?.first ?? 0]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
