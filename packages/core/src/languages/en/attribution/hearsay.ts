import type { TokenRange } from "../../../types/paragraph.ts";
import type { VerbGroup } from "../chunks.ts";
import { infinitiveAfter, openingAfter } from "./contents.ts";
import type { FoundAttribution } from "./found.ts";
import type { Outline } from "./outline.ts";
import { trimmed } from "./phrases.ts";
import { subjectBefore } from "./subjects.ts";
import { type Cut, contentStart, endFor } from "./trailing.ts";
import type { CueVerb } from "./verbs.ts";

const HEARSAY: ReadonlySet<string> = new Set([
  "allege",
  "announce",
  "believe",
  "claim",
  "estimate",
  "expect",
  "fear",
  "report",
  "say",
  "think",
]);

/** "is said to have fled", "it was reported that": the word of nobody. */
export function passive(
  outline: Outline,
  verb: VerbGroup,
  forms: readonly CueVerb[],
  floor: number,
  limit: number,
  cuts: readonly Cut[],
): FoundAttribution | null {
  const entry = forms.find((one) => HEARSAY.has(one.lemma) && one.particle === null);
  const subject = entry === undefined ? null : subjectBefore(outline, verb, floor);
  if (entry === undefined || subject === null) return null;
  const infinitive = infinitiveAfter(outline, verb.last, limit);
  const opening = infinitive ?? openingAfter(outline, entry, verb.last, limit);
  const content = opening === null ? null : trimmed(outline, opening.first, endFor(outline, opening.first, limit, cuts, -1));
  if (content === null) return null;
  const cue = [{ first: verb.first, last: verb.last }];
  const that = outline.tokens[content.first]?.lower === "that";
  const it = outline.tokens[subject.first]?.lower === "it" && subject.last === subject.first + 1;
  if (it && that) return { source: [], cue, content: [content], rule: `it was ${entry.lemma} that <content>` };
  if (infinitive === null) return null;
  return { source: [], cue, content: [subject, content], rule: `<content> is ${entry.lemma} to <content>` };
}

/** "reportedly", "allegedly": the word of nobody. */
export function hearsayAdverb(outline: Outline, sentence: TokenRange, at: number, limit: number): FoundAttribution | null {
  const left = trimmed(outline, contentStart(outline, sentence, at), at);
  const right = trimmed(outline, at + 1, limit);
  if (right === null) return null;
  return {
    source: [],
    cue: [{ first: at, last: at + 1 }],
    content: left === null ? [right] : [left, right],
    rule: "<content> reportedly <content>",
  };
}
