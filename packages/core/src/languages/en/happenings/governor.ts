import type { Token, TokenRange } from "../../../types/paragraph.ts";
import type { NounPhrase, VerbGroup } from "../chunks.ts";
import { type Clauses, chunkAt, subjectOf } from "./clause.ts";
import { baseOf } from "./forms.ts";
import { EVENT_VERBS } from "./nouns.ts";

/** The verb that an event noun hangs on, and how. */
export interface Governor {
  readonly group: VerbGroup;
  readonly role: "subject" | "object" | "circumstance";
}

/** The verb that the noun phrase is subject, object or circumstance of. */
export function governorOf(clauses: Clauses, phrase: NounPhrase, sentence: TokenRange): Governor | null {
  const { tokens } = clauses.paragraph;
  const before = tokens[phrase.first - 1];
  if (before !== undefined && phrase.first > sentence.first) {
    const chunk = chunkAt(clauses, phrase.first - 1);
    if (chunk !== null && chunk.kind === "verb") return { group: chunk, role: chunk.passive ? "circumstance" : "object" };
    // "carried out an attack", "called off the strike"
    const further = chunkAt(clauses, phrase.first - 2);
    if (before.pos === "ADP" || before.pos === "ADV" || before.pos === "PART") {
      if (further !== null && further.kind === "verb" && /^(?:out|off|up|on)$/.test(before.lower) && phrase.first - 2 === further.last - 1)
        return { group: further, role: "object" };
    }
  }
  const subject = subjectOfNext(clauses, phrase, sentence);
  if (subject !== null) return subject;
  if (before !== undefined && before.pos === "ADP") {
    for (let at = phrase.first - 2; at >= sentence.first && at > phrase.first - 12; at--) {
      const chunk = chunkAt(clauses, at);
      if (/^[;:]$/.test(tokens[at]?.text ?? "")) return null;
      if (chunk !== null && chunk.kind === "verb") return { group: chunk, role: "circumstance" };
    }
  }
  return null;
}

function subjectOfNext(clauses: Clauses, phrase: NounPhrase, sentence: TokenRange): Governor | null {
  for (let at = phrase.last; at < Math.min(sentence.last, phrase.last + 14); at++) {
    const chunk = chunkAt(clauses, at);
    if (chunk === null || chunk.kind !== "verb") continue;
    const subject = subjectOf(clauses, chunk, sentence);
    return subject !== null && subject.head === phrase.head ? { group: chunk, role: chunk.passive ? "object" : "subject" } : null;
  }
  return null;
}

/** Whether a verb in this role tells that the event took place, or may. */
export function tells(lemma: string, role: Governor["role"]): boolean {
  if (role === "subject") return EVENT_VERBS.happens.has(lemma) || EVENT_VERBS.ends.has(lemma) || EVENT_VERBS.does.has(lemma);
  if (role === "object")
    return EVENT_VERBS.does.has(lemma) || EVENT_VERBS.asks.has(lemma) || EVENT_VERBS.plans.has(lemma) || EVENT_VERBS.stops.has(lemma);
  return EVENT_VERBS.suffers.has(lemma) || EVENT_VERBS.happens.has(lemma);
}

/** The base form of a verb token, by our own lists before the tagger's guess. */
export function baseWord(token: Token | undefined): string {
  return token === undefined ? "" : (baseOf(token.lower) ?? token.lemma);
}
