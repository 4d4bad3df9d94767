import type { TokenRange } from "../../../types/paragraph.ts";
import type { VerbGroup } from "../chunks.ts";
import { infinitiveAfter, openingAfter } from "./contents.ts";
import type { FoundAttribution } from "./found.ts";
import type { Outline } from "./outline.ts";
import { nounStartingAt, phraseEnd, trimmed } from "./phrases.ts";
import { canSpeak } from "./speakers.ts";
import { subjectBefore } from "./subjects.ts";
import { type Cut, contentStart, endFor } from "./trailing.ts";
import type { CueVerb } from "./verbs.ts";

/** What is done with words to something that is named. */
const JUDGES: ReadonlySet<string> = new Set(["accuses", "praises", "denies", "confirms"]);
const SPURNS: ReadonlySet<string> = new Set(["dismiss", "reject", "question"]);
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
  const judged = byAgent(outline, verb, forms, floor, limit);
  if (judged !== null) return judged;
  const entry = forms.find((one) => HEARSAY.has(one.lemma) && one.particle === null);
  const named = entry === undefined ? null : subjectBefore(outline, verb, floor);
  const subject = named === null ? null : { first: hedgeBefore(outline, named.first, floor), last: named.last };
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

/** "The claim was dismissed by the government", "the attack was condemned by the union": whoever stands behind "by" speaks of the subject. */
function byAgent(outline: Outline, verb: VerbGroup, forms: readonly CueVerb[], floor: number, limit: number): FoundAttribution | null {
  const { tokens } = outline;
  const entry = forms.find(
    (one) => one.object && !one.marked && one.particle === null && (JUDGES.has(one.stance) || SPURNS.has(one.lemma)),
  );
  let by = verb.last;
  if (tokens[by]?.pos === "ADV") by++;
  if (entry === undefined || tokens[by]?.lower !== "by") return null;
  const agent = nounStartingAt(outline, by + 1);
  if (agent === null || agent.last > limit) return null;
  const source = { first: agent.first, last: phraseEnd(outline, agent, limit) };
  const subject = canSpeak(outline, source) ? subjectBefore(outline, verb, floor) : null;
  if (subject === null || subject.last > verb.first || /^(?:who|which|that)$/.test(tokens[subject.first]?.lower ?? "")) return null;
  return {
    source: [source],
    cue: [{ first: verb.first, last: by + 1 }],
    content: [subject],
    rule: `<content> was ${entry.lemma} by <source>`,
  };
}

/** "At least 20 people": where the bound begins. */
function hedgeBefore(outline: Outline, first: number, floor: number): number {
  const { tokens } = outline;
  const pair = `${tokens[first - 2]?.lower ?? ""} ${tokens[first - 1]?.lower ?? ""}`;
  if (first - 2 >= floor && /^(?:at least|at most|up to|more than|fewer than|less than)$/.test(pair)) return first - 2;
  return first - 1 >= floor && /^(?:about|almost|around|nearly|over|some)$/.test(tokens[first - 1]?.lower ?? "") ? first - 1 : first;
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
