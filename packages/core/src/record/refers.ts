import type { Happening } from "../types/happening.ts";
import type { Telling } from "./telling.ts";

/** Where a sentence begins, as far as its words show. */
const SENTENCE = /[.!?]["”’)]*\s|\n/g;
/** Where a clause begins, as far as its words show. */
const CLAUSE = /[;:]\s|,\s|\b(?:after|as|before|since|that|when|where|which|while|who)\s/gi;
/** Words that set something beside what was told before. English; own compilation. */
const OTHER = /\b(?:an?other|a (?:further|similar|separate)|different|elsewhere|second|separate|similar|third)\b/i;
const ARTICLE = /\b(?:an?|the|this|that|these|those|its|their|(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s)\b/gi;
/** Nouns of events in the plural. */
const MANY = /(?:attacks|blasts|bombings|clashes|crashes|explosions|fires|kidnappings|killings|raids|shootings|strikes)$/i;

/** Whether the words that tell an event mean one told of before, by the articles in front of it: "the bomb exploded", "a second bomb exploded". */
export function refersOf({ start, end }: Pick<Happening, "start" | "end">, text: string): Telling["refers"] {
  const words = text.slice(start, end);
  if (MANY.test(words)) return "several";
  const sentence = after(text.slice(Math.max(0, start - 240), start), SENTENCE);
  if (OTHER.test(sentence)) return "new";
  const clause = after(sentence, CLAUSE);
  const article = [...`${clause} ${words}`.matchAll(ARTICLE)].at(-1)?.[0].toLowerCase();
  if (article === undefined) return "open";
  return article === "a" || article === "an" ? "new" : "back";
}

/** What stands behind the last match. */
function after(words: string, pattern: RegExp): string {
  let from = 0;
  for (const match of words.matchAll(pattern)) from = match.index + match[0].length;
  return words.slice(from);
}
