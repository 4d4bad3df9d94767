import { isoDay, plusDays, plusMonths, weekdayOf } from "../../../understand/calendar.ts";
import { type Interval, intervalOf, type Part } from "../../../understand/intervals.ts";
import { monthAt } from "./calendar-dates.ts";
import { baseDay, type Context, type Draft, drafted, isoMonth, isoYear, isTitled, lowerAt, moved, type Rule, shifted } from "./context.ts";
import { DAY_PARTS, SEASONS, UNITS, type UnitCode } from "./lexicon.ts";
import { lead, type Which, whichBefore } from "./which.ts";
import type { Word } from "./words.ts";

/** "last week", "this month", "next year's", "the following day", "that night", "earlier this year", "last June", "this summer", "the previous week". */
export const nearUnit: Rule = (words, at, context) => {
  const { part, from, sided } = lead(words, at);
  const { which, at: name } = whichBefore(words, from);
  if (which === null) return null;
  const word = words[name];
  if (word === undefined) return null;
  if (isTitled(word) && isTitled(words[name - 1]) && monthAt(words, name) === null) return null;
  const month = monthAt(words, name);
  if (month !== null && /^\d{1,2}(?:st|nd|rd|th)?$/.test(lowerAt(words, month.last))) return null;
  if (month !== null) return nearMonth(month, which, context, part);
  const season = SEASONS.get(word.lower);
  if (season !== undefined) return nearSeason(name + 1, season, which, context, part);
  const dayPart = DAY_PARTS.get(word.lower);
  if (dayPart !== undefined) return nearDayPart(name + 1, dayPart, which, context, part);
  const unit = UNITS.get(word.lower);
  if (unit === undefined || unit === "S" || unit === "MIN" || unit === "H" || word.lower.endsWith("s")) return null;
  return nearUnits(words, name, unit, which, context, part, sided);
};

function nearMonth(
  { month, last }: { readonly month: number; readonly last: number },
  which: Which,
  context: Context,
  part: Part | null,
): Draft | null {
  const base = which === "last" || which === "this" || which === "next" ? context.report : baseDay(context);
  const rule = `${which} <month>`;
  if (base === null) return drafted(last, null, rule, { part });
  const before = which === "last" || which === "previous";
  const after = which === "next" || which === "following";
  const year = before
    ? month < base.month
      ? base.year
      : base.year - 1
    : after
      ? month > base.month
        ? base.year
        : base.year + 1
      : base.year;
  return drafted(last, isoMonth(year, month), rule, { part, inferred: ["year"] });
}

/** First month of each season, north of the equator. */
export const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function nearSeason(last: number, season: string, which: Which, context: Context, part: Part | null): Draft {
  const { report } = context;
  const rule = `${which} <season>`;
  if (report === null) return drafted(last, null, rule, { part });
  const start = SEASON_START[season] ?? 1;
  const isOver = report.month >= start + 3;
  let year = report.year;
  if ((which === "last" || which === "previous") && !isOver) year--;
  if ((which === "next" || which === "following") && report.month >= start) year++;
  return drafted(last, `${isoYear(year)}-${season}`, rule, { part, inferred: ["year"] });
}

function nearDayPart(last: number, dayPart: string, which: Which, context: Context, part: Part | null): Draft {
  const base = which === "last" || which === "this" || which === "next" ? context.report : baseDay(context);
  const away = which === "last" || which === "previous" ? -1 : which === "next" || which === "following" ? 1 : 0;
  const value = base === null ? null : `${isoDay(plusDays(base, away))}T${dayPart}`;
  return drafted(last, value, `${which} <part of the day>`, { type: "time", part, inferred: ["day"] });
}

function nearUnits(
  words: readonly Word[],
  at: number,
  unit: UnitCode,
  which: Which,
  context: Context,
  part: Part | null,
  sided: "earlier" | "later" | null,
): Draft | null {
  const last = at + 1;
  const rule = `${which} <unit>`;
  const { report } = context;
  const hasThe = lowerAt(words, at - 1) !== "" && lowerAt(words, at - 2) === "the";
  if (unit === "D" && which !== "that" && which !== "following" && which !== "previous") return null;
  if (which === "that" || which === "following" || which === "previous") {
    const away = which === "following" ? 1 : which === "previous" ? -1 : 0;
    const base = baseDay(context);
    if (
      lowerAt(words, at - 1) === "next" &&
      unit !== "D" &&
      (unit === "E" || unit === "C" || /^(?:over|in|within|for|during|through)$/.test(lowerAt(words, at - 3)))
    )
      return running(lowerAt(words, last) === "or" && lowerAt(words, last + 1) === "so" ? last + 2 : last, unit, 1, context);
    if (context.last === null && (base === null || which === "that")) return null;
    const named = unit === "D" ? (context.lastDay ?? context.last) : context.last;
    const value = named === null ? (base === null ? null : shifted(base, unit, away)) : baseUnit(named, unit, away);
    return drafted(last, value, rule, { part, inferred: [unit === "Y" ? "year" : unit === "M" ? "month" : unit === "W" ? "week" : "day"] });
  }
  const away = which === "last" ? -1 : which === "next" ? 1 : 0;
  const isPast = lowerAt(words, at - 1) === "past";
  if (unit === "E" || unit === "C" || ((isPast || (hasThe && which === "last")) && unit !== "Q")) {
    if (which === "this") {
      if (report === null) return drafted(last, null, rule);
      return drafted(last, String(report.year).slice(0, unit === "E" ? 3 : 2), rule, { inferred: ["year"] });
    }
    return running(last, unit, which === "next" ? 1 : -1, context);
  }
  if (report === null) return drafted(last, null, rule, { part, inferred: [unit === "Y" ? "year" : unit === "M" ? "month" : "week"] });
  if (unit === "WE") {
    const week = shifted(
      report,
      "W",
      which === "last" && weekdayOf(report) >= 6 ? -1 : which === "last" ? -1 : which === "next" && weekdayOf(report) >= 6 ? 1 : 0,
    );
    return drafted(last, `${week}-WE`, rule, { inferred: ["week"] });
  }
  const value = shifted(report, unit, away);
  const inferred = [unit === "Y" ? "year" : unit === "W" ? "week" : "month"] as const;
  if (value === null) return drafted(last, null, rule);
  return sided === null
    ? drafted(last, value, rule, { part, inferred })
    : drafted(last, value, `${sided} ${rule}`, { interval: halfOf(value, sided, context), inferred });
}

/** "the past year": the length that ends on the day of the report. */
function running(last: number, unit: UnitCode, side: 1 | -1, context: Context): Draft {
  const { report } = context;
  const value = unit === "E" ? "P10Y" : unit === "C" ? "P100Y" : unit === "WE" ? "P1WE" : `P1${unit}`;
  if (report === null) return drafted(last, value, "the past or next <unit>", { type: "duration" });
  const other =
    unit === "W" || unit === "D" || unit === "WE"
      ? plusDays(report, side * 7)
      : plusMonths(report, side * (unit === "M" ? 1 : unit === "Y" ? 12 : unit === "E" ? 120 : 1200));
  const [from, to] = side < 0 ? [other, report] : [report, other];
  return drafted(last, value, "the past or next <unit>", {
    type: "duration",
    interval: { from: isoDay(from), to: isoDay(to) },
    inferred: ["day"],
  });
}

/** The unit around a value, moved by so many. */
function baseUnit(value: string, unit: UnitCode, away: number): string | null {
  const first = intervalOf(value).from;
  if (first === null) return null;
  const [year, month, day] = first.slice(0, 10).split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  if (unit === "D" || unit === "W" || unit === "WE") {
    if (!/^\d{4}-\d\d-\d\d/.test(value) && !(unit === "W" && value.includes("W"))) return null;
    return shifted({ year, month, day }, unit, away);
  }
  if (unit === "M" && /^\d{4}$/.test(value)) return null;
  return (
    moved(value.slice(0, unit === "Y" ? 4 : value.includes("W") || value.includes("Q") ? value.length : 7), unit, away) ??
    shifted({ year, month, day }, unit, away)
  );
}

/** What "earlier" or "later" leaves of a span of time that holds the report's day. */
export function halfOf(value: string, sided: "earlier" | "later" | null, context: Context): Interval {
  const whole = intervalOf(value);
  if (context.report === null || sided === null) return whole;
  const today = isoDay(context.report);
  if (whole.from === null || whole.to === null || today < whole.from || today > whole.to) return whole;
  return sided === "earlier" ? { from: whole.from, to: today } : { from: today, to: whole.to };
}
