import { type Day, isoDay, plusDays, plusMonths } from "../../../understand/calendar.ts";
import { monthDate } from "./calendar-dates.ts";
import { type Context, type Draft, drafted, type Inferred, isCapital, isTitled, lowerAt, moved, type Rule, shifted } from "./context.ts";
import { weekday } from "./days.ts";
import { LENGTH_HEDGES, UNITS, type UnitCode } from "./lexicon.ts";
import { readCount } from "./numbers.ts";
import type { Word } from "./words.ts";

interface Length {
  readonly last: number;
  readonly count: number | null;
  readonly unit: UnitCode;
  readonly hedged: boolean;
}

/** "three hours", "about two weeks", "two years ago", "a week earlier", "the past two weeks", "a 10-year", "for years". */
export const length: Rule = (words, at, context) => {
  const prefixed = periodOfLength(words, at, context);
  if (prefixed !== null) return prefixed;
  const found = readLength(words, at) ?? barePlural(words, at);
  if (found === null) return null;
  return anchored(words, found, context) ?? plain(words, at, found);
};

/** "the day before", "the week after", "the year before last": hangs on what was named before. */
export const unitBeside: Rule = (words, at, context) => {
  if (lowerAt(words, at) !== "the") return null;
  const unit = UNITS.get(lowerAt(words, at + 1));
  const side = lowerAt(words, at + 2);
  if (unit === undefined || (side !== "before" && side !== "after" && side !== "earlier")) return null;
  if (unit === "S" || unit === "MIN" || unit === "H" || lowerAt(words, at + 1).endsWith("s")) return null;
  const day = side === "earlier" ? null : besides(words, at + 3, context);
  if (day !== null) {
    const value = day.value === null ? null : moved(day.value, unit, side === "after" ? 1 : -1);
    return drafted(day.last, value, "the <unit> before or after <day>", { inferred: day.inferred });
  }
  const next = words[at + 3];
  if (
    side !== "earlier" &&
    next !== undefined &&
    next.sentence === words[at]?.sentence &&
    next.pos !== "PUNCT" &&
    next.pos !== "CCONJ" &&
    next.pos !== "ADP"
  )
    return null;
  const named = unit === "D" ? (context.lastDay ?? context.last) : context.last;
  const base = named ?? (context.report === null ? null : isoDay(context.report));
  const value = base === null ? null : moved(base, unit, side === "after" ? 1 : -1);
  return drafted(at + 3, value, "the <unit> before or after", { inferred: ["day"] });
};

/** The day behind "the day before". */
function besides(words: readonly Word[], at: number, context: Context): Draft | null {
  return weekday(words, at, context) ?? monthDate(words, at, context);
}

/** "two weeks", "about 2 1/2 years", "a 10-year", "more than four hours", "two to three weeks". */
function readLength(words: readonly Word[], at: number): Length | null {
  const hedge = hedgeAt(words, at);
  const from = at + hedge;
  const count = readCount(words, from);
  if (count === null) return null;
  let { last } = count;
  if (count.value !== null && lowerAt(words, last) === "and" && lowerAt(words, last + 1) === "a" && lowerAt(words, last + 2) === "half") {
    const half = lengthUnit(words, last + 3);
    return half === null || isAge(words, last + 4) ? null : { last: last + 4, count: count.value + 0.5, unit: half, hedged: hedge > 0 };
  }
  const joint = lowerAt(words, last);
  if (joint === "to" || joint === "or" || joint === "-" || joint === "–") {
    const other = readCount(words, last + 1);
    if (
      other !== null &&
      !/^an?$/.test(lowerAt(words, last + 1)) &&
      (lengthUnit(words, other.last) !== null || (lowerAt(words, other.last) === "-" && lengthUnit(words, other.last + 1) !== null))
    )
      last = other.last;
  }
  if (
    lowerAt(words, last) === "more" ||
    lowerAt(words, last) === "full" ||
    lowerAt(words, last) === "straight" ||
    lowerAt(words, last) === "consecutive"
  )
    last++;
  const isHyphened = lowerAt(words, last) === "-";
  if (isHyphened) last++;
  const unit = lengthUnit(words, last);
  if (unit === null || (lowerAt(words, last + 1) === "-" && /^(?:ago|earlier)$/.test(lowerAt(words, last + 2)))) return null;
  if (isTitled(words[last]) && !isCapital(words[from])) return null;
  if (unit === "S" && (count.value === null || count.value === 1) && !isHyphened) return null;
  if (isAge(words, last + 1)) return null;
  const isPlural = lowerAt(words, last).endsWith("s");
  // "as many years", "2022 year-end", "a months-long battle".
  if (lowerAt(words, from) === "many" && lowerAt(words, from - 1) === "as") return null;
  if (!isPlural && unit === "Y" && /^(?:19|20)\d\d$/.test(lowerAt(words, from))) return null;
  if (isPlural && /^an?$/.test(lowerAt(words, from)) && count.last === from + 1) return null;
  last++;
  let value = count.value;
  const isOne = lowerAt(words, from) === "a" || lowerAt(words, from) === "an";
  if (lowerAt(words, last) === "and" && lowerAt(words, last + 1) === "a" && lowerAt(words, last + 2) === "half" && value !== null) {
    value += 0.5;
    last += 3;
  } else if (lowerAt(words, last) === "or" && lowerAt(words, last + 1) === "so") last += 2;
  else if (isOne && lowerAt(words, last) === "or" && lowerAt(words, last + 1) === "two") {
    value = null;
    last += 2;
  }
  return { last, count: value, unit, hedged: hedge > 0 };
}

const PLURAL_AFTER: ReadonlySet<string> = new Set(["after", "by", "for", "in", "lasting", "many", "of", "over", "took", "within"]);

/** "for years", "weeks ago", "within days", "decades of", "years-old". */
function barePlural(words: readonly Word[], at: number): Length | null {
  const lower = lowerAt(words, at);
  const unit = UNITS.get(lower);
  if (unit === undefined || !lower.endsWith("s") || unit === "S" || unit === "Q" || unit === "WE") return null;
  const next = lowerAt(words, at + 1);
  const before = lowerAt(words, at - 1);
  if (next === "or" && UNITS.has(lowerAt(words, at + 2))) return { last: at + 3, count: null, unit, hedged: false };
  const isAnchored =
    next === "ago" || next === "earlier" || next === "later" || next === "before" || next === "after" || next === "-" || next === "of";
  if (!isAnchored && !PLURAL_AFTER.has(before)) return null;
  if (next === "-" && lowerAt(words, at + 2) !== "long" && lowerAt(words, at + 2) !== "old") return null;
  if (/^\d/.test(before) || before === "-") return null;
  return { last: at + 1, count: null, unit, hedged: false };
}

/** "ago", "earlier", "later", "from now" behind a length make it a date. */
function anchored(words: readonly Word[], found: Length, context: Context): Draft | null {
  const side = lowerAt(words, found.last);
  if (side === "ago") return dateFrom(found, found.last + 1, context.report, -1, "<length> ago", context);
  if (side === "from" && lowerAt(words, found.last + 1) === "now")
    return dateFrom(found, found.last + 2, context.report, 1, "<length> from now", context);
  if (side !== "earlier" && side !== "later") return null;
  if (lowerAt(words, found.last + 1) === "than") return null;
  return besideLast(found, found.last + 1, context, side);
}

function dateFrom(found: Length, last: number, report: Day | null, side: 1 | -1, rule: string, context: Context): Draft {
  const { count, unit } = found;
  const today = report === null ? null : isoDay(report);
  if (count === null) {
    const interval = side < 0 ? { from: null, to: today } : { from: today, to: null };
    return drafted(last, side < 0 ? "PAST_REF" : "FUTURE_REF", rule, { interval });
  }
  if (unit === "Y" && side < 0 && count === 1 && context.quarter !== null)
    return drafted(last, moved(context.quarter, "Y", -1), rule, { inferred: ["year"] });
  if (report === null) return drafted(last, null, rule);
  if (unit === "H" || unit === "MIN" || unit === "S") {
    const interval = { from: isoDay(plusDays(report, Math.floor(-count / 24) - 1)), to: isoDay(report) };
    return drafted(last, unit === "H" && count >= 24 ? null : isoDay(report), rule, {
      interval: side < 0 ? interval : { from: isoDay(report), to: null },
      inferred: ["day"],
    });
  }
  const value = shifted(report, unit, side * Math.floor(count));
  return drafted(last, value, rule, { inferred: inferredBy(unit) });
}

function besideLast(found: Length, last: number, context: Context, side: "earlier" | "later"): Draft {
  const { count, unit } = found;
  const rule = `<length> ${side}`;
  if (count === null) return drafted(last, side === "earlier" ? "PAST_REF" : null, rule);
  if (unit === "H" || unit === "MIN" || unit === "S") return drafted(last, timexLength(count, unit), rule, { type: "duration" });
  const report = context.report === null ? null : isoDay(context.report);
  const named = unit === "D" ? (context.lastDay ?? context.last) : context.last;
  const isOtherStretch = unit === "Y" && context.quarter === null && /-Q\d$/.test(named ?? "");
  const base = (unit === "Y" ? context.quarter : null) ?? (isOtherStretch ? (named ?? "").slice(0, 4) : named) ?? report;
  if (base === null) return drafted(last, null, rule);
  const steps = (side === "later" ? 1 : -1) * Math.floor(count);
  const isDay = /^\d{4}-\d\d-\d\d/.test(base);
  const value = isDay && unit === "W" && count === 1 ? moved(base, "D", steps * 7) : moved(base, unit, steps);
  return drafted(last, value, rule, { inferred: inferredBy(unit) });
}

function plain(words: readonly Word[], at: number, found: Length): Draft | null {
  let { last } = found;
  const before = lowerAt(words, at - 1);
  // "$6 million a year", "twice a week": how often, not how long.
  const isRate = (lowerAt(words, at) === "a" || lowerAt(words, at) === "an") && found.last === at + 2;
  if (isRate && isRated(words, at)) {
    if (found.unit === "H" || found.unit === "MIN" || found.unit === "S") return null;
    return drafted(last, timexLength(1, found.unit), "<number> a <unit>", { type: "set" });
  }
  if (found.unit === "WE" || (found.unit === "Q" && !/^(?:straight|consecutive)$/.test(lowerAt(words, found.last - 2)))) return null;
  if (lowerAt(words, last) === "a" && UNITS.has(lowerAt(words, last + 1))) return null;
  if (isRate && found.unit === "D" && before !== "for" && before !== "after" && before !== "within" && before !== "in" && before !== "over")
    return null;
  if (found.unit === "Q" && isRate) return null;
  if (lowerAt(words, last) === "-" && lowerAt(words, last + 1) === "long") last += 2;
  else if (lowerAt(words, last) === "-" && lowerAt(words, last + 1) === "old") last += 2;
  return drafted(last, timexLength(found.count, found.unit), "<number> <unit>", { type: "duration" });
}

/** True where a number, share or "once" stands before "a year". */
function isRated(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  if (/^(once|twice|times|hours|days|million|billion|thousand|hundred|percent|dollars|people|tons|barrels|%)$/.test(before.lower))
    return true;
  return before.pos === "NUM" || (before.pos === "NOUN" && before.lower.endsWith("s") && words[at - 2]?.pos === "NUM");
}

const PERIOD_WORDS: ReadonlyMap<string, "past" | "future" | "open"> = new Map([
  ["coming", "future"],
  ["final", "open"],
  ["first", "open"],
  ["following", "open"],
  ["last", "past"],
  ["latest", "past"],
  ["next", "future"],
  ["past", "past"],
  ["preceding", "open"],
  ["previous", "open"],
]);

/** "the past two weeks", "the next few years", "the first nine months", "the nine months", "the last 24 hours". */
function periodOfLength(words: readonly Word[], at: number, context: Context): Draft | null {
  const the =
    lowerAt(words, at) === "the" || lowerAt(words, at) === "these" || lowerAt(words, at) === "those" || lowerAt(words, at) === "its"
      ? 1
      : 0;
  const side = PERIOD_WORDS.get(lowerAt(words, at + the));
  if (the === 0 && side === undefined) return null;
  const start = at + the + (side === undefined ? 0 : 1);
  const article = lowerAt(words, start);
  if (article === "a" || article === "an" || (side !== undefined && hedgeAt(words, start) > 0)) return null;
  const found = readLength(words, start) ?? (side === undefined ? null : plural(words, start));
  if (found === null || lowerAt(words, found.last) === "ago") return null;
  if (lowerAt(words, found.last - 2) === "-" && lowerAt(words, at) === "the") return null;
  // "the two-day rally": the article is the rally's.
  if (side === undefined && (lowerAt(words, at) === "its" || !lowerAt(words, found.last - 1).endsWith("s"))) return null;
  const value = timexLength(found.count, found.unit);
  const { report } = context;
  const rule = side === undefined ? "the <length>" : "<past, next or first> <length>";
  if (side === undefined || side === "open" || report === null) return drafted(found.last, value, rule, { type: "duration" });
  const today = isoDay(report);
  const other = found.count === null ? null : far(report, found.unit, side === "past" ? -found.count : found.count);
  const interval = side === "past" ? { from: other, to: today } : { from: today, to: other };
  return drafted(found.last, value, rule, { type: "duration", interval, inferred: ["day"] });
}

function plural(words: readonly Word[], at: number): Length | null {
  const lower = lowerAt(words, at);
  const unit = UNITS.get(lower);
  return unit !== undefined && lower.endsWith("s") ? { last: at + 1, count: null, unit, hedged: false } : null;
}

function far(day: Day, unit: UnitCode, count: number): string | null {
  const whole = count < 0 ? Math.floor(count) : Math.ceil(count);
  switch (unit) {
    case "S":
    case "MIN":
      return isoDay(plusDays(day, Math.sign(count)));
    case "H": {
      const days = Math.ceil(Math.abs(count) / 24);
      return isoDay(plusDays(day, Math.sign(count) * days));
    }
    case "D":
      return isoDay(plusDays(day, whole));
    case "W":
    case "WE":
      return isoDay(plusDays(day, Math.round(count * 7)));
    default:
      return isoDay(
        plusMonths(day, Math.round(count * (unit === "M" ? 1 : unit === "Q" ? 3 : unit === "Y" ? 12 : unit === "E" ? 120 : 1200))),
      );
  }
}

function inferredBy(unit: UnitCode): readonly Inferred[] {
  if (unit === "Y" || unit === "E" || unit === "C") return ["year"];
  return [unit === "M" || unit === "Q" ? "month" : unit === "W" || unit === "WE" ? "week" : "day"];
}

/** A length as a TIMEX3 value: "P2W", "PT3H", "P2Y6M", "PXD". */
export function timexLength(count: number | null, unit: UnitCode): string {
  const isClock = unit === "H" || unit === "MIN" || unit === "S";
  const letter = unit === "MIN" ? "M" : unit;
  if (count === null) return `P${isClock ? "T" : ""}X${unit === "Q" ? "M" : letter}`;
  if (unit === "E" || unit === "C") return `P${count * (unit === "E" ? 10 : 100)}Y`;
  if (unit === "Q") return `P${count * 3}M`;
  const whole = Math.floor(count);
  if (whole !== count) {
    const smaller = unit === "Y" ? "6M" : unit === "H" ? "30M" : unit === "MIN" ? "30S" : unit === "D" ? "T12H" : null;
    if (smaller !== null && count - whole === 0.5) return `P${isClock ? "T" : ""}${whole === 0 ? "" : `${whole}${letter}`}${smaller}`;
  }
  return `P${isClock ? "T" : ""}${count}${letter}`;
}

function lengthUnit(words: readonly Word[], at: number): UnitCode | null {
  return UNITS.get(lowerAt(words, at)) ?? null;
}

/** "20-year-old", "52 years old", "aged": the age of somebody. */
function isAge(words: readonly Word[], at: number): boolean {
  const next = lowerAt(words, at);
  if (next === "old" || next === "olds" || (next === "of" && lowerAt(words, at + 1) === "age")) return true;
  return next === "-" && (lowerAt(words, at + 1) === "old" || lowerAt(words, at + 1) === "olds");
}

function hedgeAt(words: readonly Word[], at: number): number {
  for (const hedge of HEDGES_BY_FIRST.get(lowerAt(words, at)) ?? [])
    if (hedge.every((word, index) => lowerAt(words, at + index) === word)) {
      // "over three years" is mostly "in the course of".
      if (hedge[0] === "over" && !/^(?:after|for|in|just|last|lasted|lasting|of|takes|took|well)$/.test(lowerAt(words, at - 1))) return 0;
      return hedge.length;
    }
  return 0;
}

const HEDGES_BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = grouped();

function grouped(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const hedge of LENGTH_HEDGES) {
    const first = hedge[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), hedge]);
  }
  return byFirst;
}
