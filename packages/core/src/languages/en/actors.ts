import type { Step } from "../../types/language.ts";
import { actorsOf } from "../../understand/actors.ts";
import { castOf } from "./actors/cast.ts";
import { type Mention, mentionsIn } from "./actors/mentions.ts";

/** Who is who: one actor behind full name, surname, title, office, acronym and plain pronouns; the unnamed as they are described. */
export const actors: Step<"actors"> = ({ text, paragraphs, marks }, _found) => {
  const mentions: Mention[] = [];
  let sentences = 0;
  paragraphs.forEach((paragraph, index) => {
    for (const mention of mentionsIn(text, paragraph, index, marks[index]?.names ?? [], sentences)) mentions.push(mention);
    sentences += paragraph.sentences.length;
  });
  return actorsOf(castOf(mentions, text), text);
};
