import type { Reading } from "../../../types/language.ts";
import { type Day, readDay } from "../../../understand/calendar.ts";
import { monthDate } from "./calendar-dates.ts";
import { type Context, isCapital } from "./context.ts";
import { runsOfWords } from "./words.ts";

/** How many paragraphs from the top may hold the dateline: a headline and a standfirst may stand before it. */
const PARAGRAPHS = 4;
const PLACE_WORDS = 8;

/**
 * The day of a dateline, "ALMATY, Jan. 7, 2022 (AP) -": a place in capitals, a date, and a bracket or dash behind it. A dateline without a year
 * counts only where `near` says about when.
 */
export function datelineDay(reading: Reading, near: Day | null): Day | null {
  for (const paragraph of reading.paragraphs.slice(0, PARAGRAPHS)) {
    const first = paragraph.tokens[0]?.text ?? "";
    if (!/^\p{Lu}[\p{Lu}'.-]+$/u.test(first)) continue;
    const context: Context = { report: near, weekdays: near, dayFirst: null, last: null, lastDay: null, quarter: null };
    for (const words of runsOfWords(paragraph, reading.text, /./)) {
      for (let at = 1; at < PLACE_WORDS; at++) {
        const date = isCapital(words[at]) || /^\d/.test(words[at]?.lower ?? "") ? monthDate(words, at, context) : null;
        if (date === null) continue;
        const behind = words[date.last]?.lower ?? "";
        if (/^(?:[(/–—-]|--)$/.test(behind) && date.value !== null) return readDay(date.value);
      }
      break;
    }
  }
  return null;
}
