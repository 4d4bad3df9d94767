import { isoDay, plusDays, weekdayOf } from "../../../understand/calendar.ts";
import type { Part } from "../../../understand/intervals.ts";
import { baseDay, type Context, type Draft, drafted, isCapital, isTitled, lowerAt, type Rule } from "./context.ts";
import { DAY_PARTS, WEEKDAYS } from "./lexicon.ts";
import { sideOf } from "./tense.ts";
import { lead, type Which, whichBefore } from "./which.ts";
import type { Word } from "./words.ts";

/** "today", "yesterday morning", "tonight", "the day before yesterday", "late yesterday". */
export const deicticDay: Rule = (words, at, context) => {
  const { part, from } = lead(words, at);
  const lower = lowerAt(words, from);
  if (lower === "the" && lowerAt(words, from + 1) === "day") {
    const side = lowerAt(words, from + 2) === "before" ? -1 : lowerAt(words, from + 2) === "after" ? 1 : 0;
    const word = lowerAt(words, from + 3);
    if ((side === -1 && word === "yesterday") || (side === 1 && word === "tomorrow"))
      return daysAway(words, from + 4, context, side * 2, "the day before or after <day>", part);
    return null;
  }
  if (lower === "tonight") {
    const value = context.report === null ? null : `${isoDay(context.report)}TNI`;
    return drafted(from + 1, value, "tonight", { type: "time", inferred: ["day"] });
  }
  const away = lower === "today" ? 0 : lower === "yesterday" ? -1 : lower === "tomorrow" ? 1 : null;
  // "USA Today" is a paper.
  if (isTitled(words[from]) && from === at && words[from - 1]?.pos === "PROPN" && words[from - 1]?.sentence === words[from]?.sentence)
    return null;
  return away === null ? null : daysAway(words, from + 1, context, away, "<today, yesterday or tomorrow>", part);
};

/** "Friday", "Thursday night", "late Tuesday", "last Friday", "the following Monday". */
export const weekday: Rule = (words, at, context) => {
  const { part, from } = lead(words, at);
  const { which, at: name } = whichBefore(words, from);
  const word = words[name];
  const number = word === undefined ? undefined : WEEKDAYS.get(word.lower);
  if (word === undefined || number === undefined || !isCapital(word)) return null;
  const dotted = word.lower.length < 6;
  if (dotted && lowerAt(words, name + 1) !== ".") return null;
  if (word.lower.length === 3 && (word.lower === "sun" || word.lower === "sat" || word.lower === "mon")) return null;
  if (
    which === null &&
    isCapital(words[name - 1]) &&
    words[name - 1]?.pos === "PROPN" &&
    words[name - 1]?.sentence === word.sentence &&
    /^(black|bloody|good|ash|holy|super|easter|palm)$/.test(lowerAt(words, name - 1))
  )
    return null;
  const last = name + (dotted ? 2 : 1);
  const day = weekdayDay(words, at, last, number, which, context);
  const rule = which === null ? "<weekday>" : `${which} <weekday>`;
  return withDayPart(words, last, day, rule, part);
};

function daysAway(words: readonly Word[], last: number, context: Context, days: number, rule: string, part: Part | null): Draft {
  const value = context.report === null ? null : isoDay(plusDays(context.report, days));
  return withDayPart(words, last, value, rule, part);
}

/** A day, with the part of it where one is named. */
function withDayPart(words: readonly Word[], last: number, day: string | null, rule: string, part: Part | null): Draft {
  const dayPart = DAY_PARTS.get(lowerAt(words, last));
  const details = { inferred: ["day"] as const, part };
  if (dayPart === undefined || words[last]?.spaced !== true) return drafted(last, day, rule, details);
  return drafted(last + 1, day === null ? null : `${day}T${dayPart}`, `${rule} <part of the day>`, { ...details, type: "time" });
}

function weekdayDay(
  words: readonly Word[],
  first: number,
  last: number,
  number: number,
  which: Which | null,
  context: Context,
): string | null {
  const base = which === "that" || which === "following" || which === "previous" ? baseDay(context) : context.weekdays;
  if (base === null) return null;
  const behind = (weekdayOf(base) - number + 7) % 7;
  const ahead = (7 - behind) % 7;
  if (which === "last" || which === "previous") return isoDay(plusDays(base, -(behind || 7)));
  if (which === "next" || which === "following") return isoDay(plusDays(base, ahead || 7));
  const isPossessive = /^['’]s$/.test(lowerAt(words, last)) || /^['’]s$/.test(lowerAt(words, last + 1));
  const side = isPossessive && !/^(?:before|of|for|until)$/.test(lowerAt(words, first - 1)) ? "past" : sideOf(words, first, last);
  if (which === "this") return isoDay(plusDays(base, side === "past" ? -behind : ahead));
  return isoDay(plusDays(base, side === "future" ? ahead : -behind));
}
