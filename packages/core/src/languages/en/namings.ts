import type { Reading, Step } from "../../types/language.ts";
import { type NamingFound, namingsOf } from "../../understand/namings.ts";
import { clausesOf } from "./happenings/clause.ts";
import { callings } from "./namings/callings.ts";
import { labelsIn } from "./namings/labels-in.ts";

/** Who calls whom what: by a verb that gives a name ("branded them …"), or by a label on somebody's word or the report's own. */
export const namings: Step<"namings"> = (reading, found) => namingsOf(candidatesOf(reading), found);

function candidatesOf(reading: Reading): readonly NamingFound[] {
  const all: NamingFound[] = [];
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    const clauses = clausesOf(paragraph, reading.marks[index]?.names ?? []);
    for (const sentence of paragraph.sentences) {
      const called = callings(clauses, sentence);
      let next = 0;
      const plain = labelsIn(clauses, sentence).filter(({ start, end }) => {
        while (next < called.length && (called[next]?.end ?? 0) <= start) next++;
        return (called[next]?.start ?? end) >= end;
      });
      all.push(...called, ...plain);
    }
  }
  return all.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
