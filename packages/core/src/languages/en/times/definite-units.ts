import { isoDay, plusDays, weekdayOf } from "../../../understand/calendar.ts";
import type { Part } from "../../../understand/intervals.ts";
import { baseDay, type Context, type Draft, drafted, isoWeek, isoYear, lowerAt, type Rule, shifted } from "./context.ts";
import { DAY_PARTS, SEASONS, UNITS } from "./lexicon.ts";
import { halfOf, nearSeason, SEASON_START } from "./near-units.ts";
import { sideOf } from "./tense.ts";
import { lead } from "./which.ts";
import type { Word } from "./words.ts";

/** "the week", "the month", "the weekend", "later in the day", "in the morning", "overnight". */
export const definiteUnit: Rule = (words, at, context) => {
  const { part, from, sided } = lead(words, at);
  const lower = lowerAt(words, from);
  if (lower === "overnight" && at === from) {
    const value = context.report === null ? null : `${isoDay(plusDays(context.report, -1))}TNI`;
    return drafted(at + 1, value, "overnight", { type: "time", inferred: ["day"] });
  }
  const inner = lower === "in" && at !== from ? from + 1 : from;
  if (lowerAt(words, inner) !== "the") return null;
  const early = /^(?:early|late)$/.exec(lowerAt(words, inner + 1))?.[0] as Part | undefined;
  if (early !== undefined) {
    const season = SEASONS.get(lowerAt(words, inner + 2));
    return season === undefined || context.report === null || lowerAt(words, inner + 3) === "of"
      ? null
      : nearSeason(inner + 3, season, "this", context, early);
  }
  const noun = lowerAt(words, inner + 1);
  const before = lowerAt(words, at - 1);
  const next = lowerAt(words, inner + 2);
  if (noun === "weekend") return weekend(words, at, inner + 2, context);
  const unit = UNITS.get(noun);
  const season = SEASONS.get(noun);
  if (
    season !== undefined &&
    noun !== "fall" &&
    next !== "of" &&
    context.report !== null &&
    words[inner + 2]?.pos !== "NOUN" &&
    words[inner + 2]?.pos !== "PROPN"
  ) {
    const which = sideOf(words, at, inner + 2) === "past" && context.report.month < (SEASON_START[season] ?? 1) ? "last" : "this";
    return nearSeason(inner + 2, season, which, context, part);
  }
  const isNamed = part !== null || sided !== null;
  const base = baseDay(context);
  if ((unit === "W" || unit === "M") && (noun === "week" || noun === "month") && next !== "of" && next !== "before" && next !== "after") {
    const value = context.report === null ? null : shifted(context.report, unit, 0);
    return drafted(inner + 2, value, "the <unit>", { part, inferred: ["day"] });
  }
  if (noun === "day" && (isNamed || (before === "in" && lowerAt(words, at - 2) === "later"))) {
    const value = base === null ? null : isoDay(base);
    return drafted(inner + 2, value, "the day", { part, inferred: ["day"] });
  }
  if (noun === "year" && isNamed && context.report !== null)
    return drafted(inner + 2, isoYear(context.report.year), "the year", {
      interval: halfOf(isoYear(context.report.year), sided, context),
      inferred: ["year"],
    });
  const dayPart = DAY_PARTS.get(noun);
  if (
    dayPart !== undefined &&
    (noun === "morning" || noun === "afternoon" || noun === "evening") &&
    next !== "after" &&
    next !== "before" &&
    next !== "of" &&
    before !== "of"
  ) {
    const value = base === null ? null : `${isoDay(base)}T${dayPart}`;
    return drafted(inner + 2, value, "the <part of the day>", { type: "time", inferred: ["day"] });
  }
  return null;
};

function weekend(words: readonly Word[], at: number, last: number, context: Context): Draft {
  const { report } = context;
  if (report === null) return drafted(last, null, "the weekend");
  const isAhead = weekdayOf(report) >= 6 || sideOf(words, at, last) === "future";
  const value = `${isoWeek(isAhead ? report : plusDays(report, -7))}-WE`;
  return drafted(last, value, "the weekend", { inferred: ["week"] });
}
