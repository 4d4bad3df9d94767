import { spanOf, type TokenRange } from "../../../types/paragraph.ts";
import type { Span } from "../../../types/span.ts";
import type { HappeningFound } from "../../../understand/happenings.ts";
import type { NounPhrase } from "../chunks.ts";
import type { Clauses } from "./clause.ts";

/** An event found in a sentence, with what is needed to join it with others and to weigh it in its report. */
export interface Trigger extends HappeningFound {
  readonly first: number;
  readonly last: number;
  readonly part: "verb" | "noun";
  /** Counts only where the report tells of violence elsewhere. */
  readonly unsure: boolean;
  /** Something blew up, by whose hand is not said. */
  readonly blast?: boolean;
  /** Tokens of the noun phrases that stand as subject, object or agent: an event noun among them is the same event. */
  readonly joins: readonly TokenRange[];
}

/** The characters of a noun phrase, without a "that" which opens the clause. */
export function phraseSpan(clauses: Clauses, phrase: NounPhrase): Span {
  const opens = clauses.paragraph.tokens[phrase.first]?.lower === "that" && phrase.last - phrase.first > 1;
  return spanOf(clauses.paragraph, opens ? { first: phrase.first + 1, last: phrase.last } : phrase);
}

/** Triggers looked at on each side of a verb. */
const REACH = 12;

/** Verb and noun that tell one event in one sentence ("an earthquake struck", "12 were killed in an ambush") become one. */
export function merged(triggers: readonly Trigger[], clauses: Clauses): readonly Trigger[] {
  const sorted = triggers.toSorted((a, b) => a.first - b.first || b.last - a.last);
  const dropped = new Set<Trigger>();
  const replaced = new Map<Trigger, Trigger>();
  for (const [at, verb] of sorted.entries()) {
    if (verb.part !== "verb") continue;
    // What is farther off is another event.
    for (const noun of sorted.slice(Math.max(0, at - REACH), at + REACH)) {
      if (noun.part !== "noun" || dropped.has(noun)) continue;
      const overlaps = noun.first < verb.last && verb.first < noun.last;
      const joined = verb.joins.some((range) => range.first <= noun.first && noun.last <= range.last);
      const told = noun.type === verb.type && (noun.mode === verb.mode || noun.mode === null || verb.mode === null);
      const near = noun.first >= verb.last && noun.first - verb.last <= 8 && !crosses(clauses, verb.last, noun.first);
      if (!overlaps && !(told && (joined || near))) continue;
      dropped.add(noun);
      const known = replaced.get(verb) ?? verb;
      const whole = joined && noun.first < verb.first && verb.first - noun.last <= 2;
      if (told)
        replaced.set(verb, {
          ...known,
          start: whole ? noun.start : known.start,
          mode: known.mode ?? noun.mode,
          who: known.who.length > 0 ? known.who : noun.who,
          whom: known.whom.length > 0 ? known.whom : noun.whom,
          where: [...known.where, ...noun.where],
          unsure: known.unsure && noun.unsure,
        });
    }
  }
  return sorted.filter((one) => !dropped.has(one)).map((one) => replaced.get(one) ?? one);
}

/** Whether a clause boundary lies between two tokens. */
function crosses(clauses: Clauses, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = clauses.paragraph.tokens[at];
    if (token !== undefined && /^(?:[;:()—]|after|before|while|when|who|which|that|but|since)$/.test(token.lower)) return true;
  }
  return false;
}
