import type { Step } from "../../types/language.ts";
import type { Marks } from "../../types/marks.ts";
import type { Paragraph } from "../../types/paragraph.ts";
import { actorsOf } from "../../understand/actors.ts";
import { quotationAt, quotations } from "../../understand/quotations.ts";
import { castOf } from "./actors/cast.ts";
import { type Mention, mentionsIn } from "./actors/mentions.ts";
import { settle } from "./actors/settle.ts";
import { COUNTRY_OF_STATE } from "./actors/states.ts";
import { DEMONYMS } from "./places/demonyms.ts";

/** Who is who: one actor behind full name, surname, title, office, acronym and plain pronouns; the unnamed as they are described. */
export const actors: Step<"actors"> = ({ text, paragraphs, marks }, _found) => {
  const mentions: Mention[] = [];
  const said = quotations(paragraphs);
  const isQuoted = (offset: number): boolean => quotationAt(said, offset) !== undefined;
  let sentences = 0;
  paragraphs.forEach((paragraph, index) => {
    for (const mention of mentionsIn(text, paragraph, index, { marked: marks[index]?.names ?? [], isQuoted, sentencesBefore: sentences }))
      mentions.push(mention);
    sentences += paragraph.sentences.length;
  });
  return actorsOf(castOf(settle(mentions), text, homeOf(paragraphs, marks)), text);
};

/** The country whose name and people a report names most often; null when it names none. */
function homeOf(paragraphs: readonly Paragraph[], marks: readonly Marks[]): string | null {
  const counts = new Map<string, number>();
  let home: string | null = null;
  paragraphs.forEach(({ tokens }, index) => {
    for (const { first, last, label } of marks[index]?.names ?? []) {
      if (label !== "place" && label !== "nationality") continue;
      const key = tokens
        .slice(first, last)
        .map(({ lower }) => lower)
        .join(" ");
      const country = COUNTRY_OF_STATE.get(key) ?? DEMONYMS.get(key);
      if (country === undefined) continue;
      const count = (counts.get(country) ?? 0) + 1;
      counts.set(country, count);
      if (home === null || count > (counts.get(home) ?? 0)) home = country;
    }
  });
  return home;
}
