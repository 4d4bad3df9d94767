import { isoDay, mondayOf, numberOf, plusDays, plusMonths, weekdayOf } from "../../../understand/calendar.ts";
import { type Interval, intervalOf, OPEN, type Part, spanning } from "../../../understand/intervals.ts";
import { monthAt } from "./calendar-dates.ts";
import {
  baseDay,
  type Context,
  type Draft,
  drafted,
  isCapital,
  isoMonth,
  isoWeek,
  isoYear,
  isTitled,
  lowerAt,
  moved,
  type Rule,
  shifted,
} from "./context.ts";
import { DAY_PARTS, REFERENCES, SEASONS, UNITS, type UnitCode, WEEKDAYS } from "./lexicon.ts";
import { sideOf } from "./tense.ts";
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

/** "now", "recently", "the future", "recent weeks", "coming months", "these days": a side of now, and no day. */
export const reference: Rule = (words, at, context) => {
  const lower = lowerAt(words, at);
  const next = lowerAt(words, at + 1);
  const report = context.report === null ? null : isoDay(context.report);
  if (lower === "right" && next === "now") return refer(at + 2, "PRESENT_REF", report);
  if (lower === "these" && next === "days") return refer(at + 2, "PRESENT_REF", report);
  if (lower === "the") {
    const near = next === "near" || next === "foreseeable" || next === "distant" ? 1 : 0;
    const noun = lowerAt(words, at + 1 + near);
    const after = words[at + 2 + near];
    const isHead = after === undefined || after.pos !== "NOUN" || !after.spaced;
    if (noun === "future" && lowerAt(words, at + 2 + near) !== "of" && isHead) return refer(at + 2 + near, "FUTURE_REF", report);
    if (
      next === "past" &&
      isHead &&
      !UNITS.has(lowerAt(words, at + 2)) &&
      /^[.,;:"”]$|^(and|but|have|has|had|he|she|they|it|as|that|when)$/.test(lowerAt(words, at + 2) || ".")
    )
      return refer(at + 2, "PAST_REF", report);
  }
  const recent = lower === "recent" || (lower === "the" && next === "recent");
  const coming = lower === "coming" || (lower === "the" && next === "coming");
  if (
    lower === "one" &&
    next === "day" &&
    (/^(?:VERB|AUX|ADV)$/.test(words[at + 2]?.pos ?? "") || /^(?:will|would|may|could|might|can)$/.test(lowerAt(words, at - 1))) &&
    !/^(?:ago|later|earlier|before|after)$/.test(lowerAt(words, at + 2))
  )
    return refer(at + 2, "FUTURE_REF", report);
  if (recent || coming) {
    const noun = lower === "the" ? at + 2 : at + 1;
    const unit = UNITS.get(lowerAt(words, noun));
    if (unit !== undefined && lowerAt(words, noun).endsWith("s")) {
      const more = lowerAt(words, noun + 1) === "and" && UNITS.has(lowerAt(words, noun + 2)) ? 2 : 0;
      return refer(noun + 1 + more, recent ? "PAST_REF" : "FUTURE_REF", report);
    }
  }
  const value = REFERENCES.get(lower);
  if (value === undefined || (lower === "now" && next === "-")) return null;
  if (lower === "current" && words[at + 1]?.spaced !== true) return null;
  if (lower === "soon" && (next === "after" || next === "as" || lowerAt(words, at - 1) === "as")) return null;
  return refer(at + 1, value, report);
};

function refer(last: number, value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF", report: string | null): Draft {
  const interval: Interval =
    value === "PRESENT_REF" ? { from: report, to: report } : value === "PAST_REF" ? { from: null, to: report } : { from: report, to: null };
  return drafted(last, value, "<a side of now>", { interval, inferred: report === null ? [] : ["day"] });
}

type Which = "last" | "this" | "next" | "that" | "following" | "previous";

const WHICH: ReadonlyMap<string, Which> = new Map<string, Which>([
  ["coming", "next"],
  ["current", "this"],
  ["following", "following"],
  ["last", "last"],
  ["next", "next"],
  ["past", "last"],
  ["preceding", "previous"],
  ["previous", "previous"],
  ["same", "that"],
  ["that", "that"],
  ["this", "this"],
  ["upcoming", "next"],
]);

/** "last", "this coming", "the following", "that same" before a unit; with "the", "next" hangs on what was named before. */
function whichBefore(words: readonly Word[], at: number): { readonly which: Which | null; readonly at: number } {
  let from = at;
  const hasThe = lowerAt(words, from) === "the";
  if (hasThe) from++;
  const which = WHICH.get(lowerAt(words, from)) ?? null;
  if (which === null) return { which: null, at };
  const second = WHICH.get(lowerAt(words, from + 1)) ?? null;
  if (which === "this" && (second === "next" || second === "last")) return { which: second, at: from + 2 };
  if (which === "that" && second === "that") return { which: "that", at: from + 2 };
  if (!hasThe)
    return which === "following" ||
      which === "previous" ||
      lowerAt(words, from) === "same" ||
      lowerAt(words, from) === "current" ||
      lowerAt(words, from) === "coming" ||
      lowerAt(words, from) === "upcoming" ||
      lowerAt(words, from) === "past"
      ? { which: null, at }
      : { which, at: from + 1 };
  return { which: which === "next" && lowerAt(words, from) === "next" ? "following" : which, at: from + 1 };
}

/** "early", "late", "earlier", "later on", "sometime" before relative words. */
function lead(
  words: readonly Word[],
  at: number,
): { readonly part: Part | null; readonly from: number; readonly sided: "earlier" | "later" | null } {
  const lower = lowerAt(words, at);
  const inside = lowerAt(words, at + 1) === "in" || lowerAt(words, at + 1) === "on" ? 1 : 0;
  if (lower === "early" || lower === "late") return { part: lower, from: at + 1 + inside, sided: null };
  if (lower === "mid" && lowerAt(words, at + 1) === "-") return { part: "middle", from: at + 2, sided: null };
  if (lower === "earlier" || lower === "later") return { part: null, from: at + 1 + inside, sided: lower };
  if (lower === "sometime") return { part: null, from: at + 1, sided: null };
  return { part: null, from: at, sided: null };
}

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
  const base = which === "that" || which === "following" || which === "previous" ? baseDay(context) : context.report;
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
const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function nearSeason(last: number, season: string, which: Which, context: Context, part: Part | null): Draft {
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
function halfOf(value: string, sided: "earlier" | "later" | null, context: Context): Interval {
  const whole = intervalOf(value);
  if (context.report === null || sided === null) return whole;
  const today = isoDay(context.report);
  if (whole.from === null || whole.to === null || today < whole.from || today > whole.to) return whole;
  return sided === "earlier" ? { from: whole.from, to: today } : { from: today, to: whole.to };
}

function weekend(words: readonly Word[], at: number, last: number, context: Context): Draft {
  const { report } = context;
  if (report === null) return drafted(last, null, "the weekend");
  const isAhead = weekdayOf(report) >= 6 || sideOf(words, at, last) === "future";
  const value = `${isoWeek(isAhead ? report : plusDays(report, -7))}-WE`;
  return drafted(last, value, "the weekend", { inferred: ["week"] });
}

/** The days of two values, from the first of one to the last of the other. */
export function between(first: string, last: string): Interval {
  const interval = spanning(intervalOf(first), intervalOf(last));
  return interval.from !== null && interval.to !== null && interval.to < interval.from ? OPEN : interval;
}

/** The week that holds a day, as a value. */
export function weekHolding(value: string): string | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (match === null) return null;
  return isoWeek({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** How many days from the Monday of a week to a day; for tests of order. */
export function daysInto(year: number, week: number, day: string): number {
  const [y, m, d] = day.split("-").map(Number);
  return numberOf({ year: y ?? 0, month: m ?? 1, day: d ?? 1 }) - numberOf(mondayOf(year, week));
}
