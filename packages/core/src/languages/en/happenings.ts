import type { Reading, Step } from "../../types/language.ts";
import { type HappeningFound, happeningsOf } from "../../understand/happenings.ts";
import { clausesOf } from "./happenings/clause.ts";
import { eventNouns } from "./happenings/event-nouns.ts";
import { eventVerbs } from "./happenings/event-verbs.ts";
import { isPlay } from "./happenings/play.ts";
import { merged, type Trigger } from "./happenings/trigger.ts";
import { settled } from "./happenings/violence.ts";

/** What is said to happen: trigger words of PLOVER's types in clauses that fit them, with who, whom, where, when, how sure and on whose word. */
export const happenings: Step<"happenings"> = (reading, found) =>
  happeningsOf(
    candidatesOf(reading),
    { ...found, times: found.times.filter((time) => !UNTIL.test(reading.text.slice(Math.max(0, time.start - 12), time.start))) },
    reading.text,
    reading.version.published ?? reading.version.updated,
  );

/** "until January 19" says when something ends, not when it happens. */
const UNTIL = /\b(?:until|till)\s+(?:the\s+)?$/i;

function candidatesOf(reading: Reading): readonly HappeningFound[] {
  const triggers: Trigger[] = [];
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    const clauses = clausesOf(paragraph, reading.marks[index]?.names ?? []);
    const headline = paragraph.kind === "headline" || paragraph.kind === "standfirst";
    for (const sentence of paragraph.sentences) {
      if (isPlay(paragraph.tokens, sentence)) continue;
      const here = [...eventVerbs(clauses, sentence, headline), ...eventNouns(clauses, sentence, headline)];
      triggers.push(...merged(here, clauses));
    }
  }
  return settled(triggers);
}
