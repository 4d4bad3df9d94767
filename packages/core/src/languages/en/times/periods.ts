import { type Day, isoDay } from "../../../understand/calendar.ts";
import { type Part, partOf } from "../../../understand/intervals.ts";
import { monthDate, namedDay, numericDate, yearAt } from "./calendar-dates.ts";
import { between, type Context, type Draft, drafted, isoYear, lowerAt, moved, type Rule, weekHolding } from "./context.ts";
import { deicticDay, weekday } from "./days.ts";
import { NUMERALS, UNITS } from "./lexicon.ts";
import { nearUnit } from "./near-units.ts";
import { readOrdinal } from "./numbers.ts";
import { sideOf } from "./tense.ts";
import type { Word } from "./words.ts";
import { decade, seasonOfYear, year } from "./years.ts";

/** "third-quarter", "the fourth quarter", "the third quarter of 1990", "the quarter", "last year's third quarter", "the year-ago quarter", "the latest period". */
export const quarter: Rule = (words, at, context) => {
  const near = /^(?:last|this|next)$/.exec(lowerAt(words, at))?.[0];
  if (near !== undefined && lowerAt(words, at + 1) === "year" && /^['’]s$/.test(lowerAt(words, at + 2)))
    return quarterOfYear(words, at, near, context);
  const the = lowerAt(words, at) === "the" ? 1 : 0;
  let from = at + the;
  const named = the === 1 ? yearAt(words, from) : null;
  if (named !== null) from++;
  const fiscal = lowerAt(words, from) === "fiscal" ? (lowerAt(words, from + 1) === "-" ? 2 : 1) : 0;
  from += fiscal;
  const ago = yearAgo(words, from);
  if (ago !== null) return yearAgoPeriod(words, ago, context, the === 1);
  const number = readOrdinal(words[from]);
  if (number !== null && 1 <= number && number <= 4) {
    const noun = lowerAt(words, from + 1) === "-" ? from + 2 : from + 1;
    // "the third-quarter loss": the article is the loss's.
    if (lowerAt(words, noun) !== "quarter" || (the === 1 && noun > from + 1)) return null;
    if (lowerAt(words, noun + 1) === "of" && UNITS.has(lowerAt(words, noun + 2))) return null;
    return numbered(words, at, noun + 1, number, named, context);
  }
  if (the === 0) return null;
  const latest = /^(?:latest|current|recent)$/.test(lowerAt(words, from)) ? 1 : 0;
  const noun = lowerAt(words, from + latest);
  if (noun !== "quarter" && !(noun === "period" && latest === 1)) return null;
  if (lowerAt(words, from + latest + 1) === "of") return null;
  const value = named === null ? (context.quarter ?? (context.report === null ? null : lastQuarter(context.report))) : isoYear(named);
  return drafted(from + latest + 1, value, "the quarter", { inferred: ["month"] });
};

/** "the first half of 2019", "the end of June", "the middle of October", "the week of March 6", "year-end", "the last half of the '80s". */
export const partOfPeriod: Rule = (words, at, context) => {
  const end = yearEnd(words, at, context);
  if (end !== null) return end;
  let from = lowerAt(words, at) === "the" ? at + 1 : at;
  const lower = lowerAt(words, from);
  if (lower === "first" || lower === "second" || lower === "last" || lower === "latter") {
    const isHalf = lowerAt(words, from + 1) === "half";
    const quarters = NUMERALS.get(lowerAt(words, from + 1));
    if (!isHalf && !(lower === "first" && quarters === 2 && lowerAt(words, from + 2) === "quarters")) return null;
    from += isHalf ? 2 : 3;
    if (lowerAt(words, from) === "of") return halfOf(words, from + 1, lower === "first", context);
    return isHalf && yearAt(words, from) !== null ? halfOf(words, from, lower === "first", context) : null;
  }
  const part = PARTS.get(lower);
  if (from === at && lower !== "mid" && part !== undefined)
    return lowerAt(words, from + 1) === "of" ? partOfInner(words, from + 2, part, context) : null;
  if (part !== undefined && lowerAt(words, from + 1) === "of") return partOfInner(words, from + 2, part, context);
  if (lower === "week" && from > at && lowerAt(words, from + 1) === "of") {
    const inner = dayDate(words, from + 2, context);
    const week = inner === null || inner.value === null ? null : weekHolding(inner.value);
    return inner === null || week === null ? null : drafted(inner.last, week, "the week of <date>", { inferred: inner.inferred });
  }
  return null;
};

/** "the fiscal year", "the year ended", "the full year". */
export const fiscalYear: Rule = (words, at, context) => {
  if (lowerAt(words, at) !== "the") return null;
  const open = { interval: { from: null, to: null } };
  const next = lowerAt(words, at + 1);
  if (next === "year" && /^(?:ended|ending)$/.test(lowerAt(words, at + 2)))
    return drafted(at + 2, "P1Y", "the year ended", { type: "duration" });
  const value = context.report === null ? null : isoYear(context.report.year);
  if (next === "year" && lowerAt(words, at - 1) === "for") return drafted(at + 2, value, "the year", { inferred: ["year"] });
  if (next === "full" && lowerAt(words, at + 2) === "year") return drafted(at + 3, value, "the full year", { inferred: ["year"] });
  const adjective = next === "current" || next === "latest" ? 1 : 0;
  if (
    lowerAt(words, at + 1 + adjective) === "fiscal" &&
    lowerAt(words, at + 2 + adjective) === "year" &&
    /^(?:ended|ending)$/.test(lowerAt(words, at + 3 + adjective))
  )
    return drafted(at + 3 + adjective, "P1Y", "the fiscal year ended", { type: "duration" });
  if (lowerAt(words, at + 1 + adjective) === "fiscal" && lowerAt(words, at + 2 + adjective) === "year")
    return drafted(at + 3 + adjective, value, "the fiscal year", { ...open, inferred: ["year"] });
  return next === "current" && lowerAt(words, at + 2) === "year"
    ? drafted(at + 3, value, "the current year", { inferred: ["year"] })
    : null;
};

const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ["beginning", "early"],
  ["close", "late"],
  ["end", "late"],
  ["middle", "middle"],
  ["outset", "early"],
  ["start", "early"],
]);

const INNER: readonly Rule[] = [numericDate, monthDate, seasonOfYear, decade, year, nearUnit, namedDay];

/** A date within a larger expression: the longest that one of the rules reads. */
function innerDate(words: readonly Word[], at: number, context: Context): Draft | null {
  let best: Draft | null = null;
  for (const rule of INNER) {
    const draft = rule(words, at, context);
    if (draft !== null && (best === null || draft.last > best.last)) best = draft;
  }
  return best ?? soleYear(words, at);
}

/** A date that names one day. */
export function dayDate(words: readonly Word[], at: number, context: Context): Draft | null {
  for (const rule of [numericDate, monthDate, weekday, deicticDay, namedDay]) {
    const draft = rule(words, at, context);
    if (draft !== null && draft.type === "date" && (draft.value === null || /^\d{4}-\d\d-\d\d$/.test(draft.value))) return draft;
  }
  return null;
}

function soleYear(words: readonly Word[], at: number): Draft | null {
  const number = yearAt(words, at);
  return number === null ? null : drafted(at + 1, isoYear(number), "<year>");
}

function partOfInner(words: readonly Word[], at: number, part: Part, context: Context): Draft | null {
  if (lowerAt(words, at) === "the") {
    const unit = UNITS.get(lowerAt(words, at + 1));
    const base = context.report;
    if ((unit === "W" || unit === "M" || unit === "Y" || unit === "D") && base !== null && !lowerAt(words, at + 1).endsWith("s")) {
      const value =
        unit === "Y"
          ? isoYear(base.year)
          : unit === "M"
            ? isoDay(base).slice(0, 7)
            : unit === "W"
              ? weekHolding(isoDay(base))
              : isoDay(base);
      return drafted(at + 2, value, "the <part> of the <unit>", { part, inferred: ["day"] });
    }
  }
  const inner = innerDate(words, at, context);
  if (inner === null) return null;
  return { ...inner, interval: partOf(inner.interval, part), rule: `the <part> of ${inner.rule}` };
}

function halfOf(words: readonly Word[], at: number, isFirst: boolean, context: Context): Draft | null {
  const inner = innerDate(words, at, context);
  if (inner === null) return null;
  const isYear = inner.value !== null && /^\d{4}$/.test(inner.value);
  if (!isYear) return { ...inner, interval: partOf(inner.interval, isFirst ? "early" : "late"), rule: `the half of ${inner.rule}` };
  return drafted(inner.last, `${inner.value}-H${isFirst ? 1 : 2}`, "the half of <year>", { inferred: inner.inferred });
}

/** "year-end", "year's end", "the end of the year". */
function yearEnd(words: readonly Word[], at: number, context: Context): Draft | null {
  if (lowerAt(words, at) !== "year") return null;
  const joint = lowerAt(words, at + 1);
  const last = joint === "-" || /^['’]s$/.test(joint) ? at + 2 : at + 1;
  if (lowerAt(words, last) !== "end") return null;
  const { report } = context;
  if (report === null) return drafted(last + 1, null, "year-end");
  const isPast = sideOf(words, at, last + 1) === "past" || lowerAt(words, at - 1) === "since";
  const value = `${isoYear(isPast && report.month < 12 ? report.year - 1 : report.year)}-12-31`;
  return drafted(last + 1, value, "year-end", { inferred: ["year"], interval: between(`${value.slice(0, 4)}-12`, value) });
}

function numbered(
  words: readonly Word[],
  first: number,
  last: number,
  number: number,
  named: number | null,
  context: Context,
): Draft | null {
  const rule = "the <ordinal> quarter";
  if (named !== null) return drafted(last, `${isoYear(named)}-Q${number}`, "the <year> <ordinal> quarter");
  const joint = lowerAt(words, last);
  const behind = joint === "of" ? last + 1 : last;
  const year = yearAt(words, behind);
  if (year !== null) return drafted(behind + 1, `${isoYear(year)}-Q${number}`, `${rule} of <year>`);
  const near = /^(last|this|next)$/.exec(lowerAt(words, behind))?.[1];
  const { report } = context;
  if (report === null) return drafted(last, null, rule);
  if (near !== undefined && lowerAt(words, behind + 1) === "year") {
    const away = near === "last" ? -1 : near === "next" ? 1 : 0;
    return drafted(behind + 2, `${isoYear(report.year + away)}-Q${number}`, `${rule} of <last, this or next> year`, { inferred: ["year"] });
  }
  const here = Math.ceil(report.month / 3);
  const isAhead = sideOf(words, first, last) === "future";
  const away = number > here && (!isAhead || number - here > 3) ? -1 : number < here && isAhead && number + 4 - here < 2 ? 1 : 0;
  return drafted(last, `${isoYear(report.year + away)}-Q${number}`, isAhead ? `${rule} ahead` : rule, { inferred: ["year"] });
}

/** "year-ago", "year-earlier": where it ends. */
function yearAgo(words: readonly Word[], at: number): number | null {
  if (lowerAt(words, at) !== "year" || lowerAt(words, at + 1) !== "-") return null;
  const side = lowerAt(words, at + 2);
  return side === "ago" || side === "earlier" ? at + 3 : null;
}

function yearAgoPeriod(words: readonly Word[], at: number, context: Context, hasThe: boolean): Draft | null {
  const base = context.quarter ?? (context.report === null ? null : isoYear(context.report.year));
  const value = base === null ? null : moved(base, "Y", -1);
  const ordinal = readOrdinal(words[at]) === null ? at : at + 1;
  const noun = lowerAt(words, ordinal) === "quarter" || lowerAt(words, ordinal) === "period" ? ordinal + 1 : null;
  if (hasThe && noun === null) return null;
  return drafted(noun ?? at, value, "the year-ago <period>", { inferred: ["year"] });
}

/** "last year's third quarter". */
function quarterOfYear(words: readonly Word[], at: number, near: string, context: Context): Draft | null {
  const number = readOrdinal(words[at + 3]);
  if (number === null || number > 4 || lowerAt(words, at + 4) !== "quarter") return null;
  const away = near === "last" ? -1 : near === "next" ? 1 : 0;
  const value = context.report === null ? null : `${isoYear(context.report.year + away)}-Q${number}`;
  return drafted(at + 5, value, "<last, this or next> year's <ordinal> quarter", { inferred: ["year"] });
}

function lastQuarter(report: Day): string {
  const here = Math.ceil(report.month / 3);
  return here === 1 ? `${isoYear(report.year - 1)}-Q4` : `${isoYear(report.year)}-Q${here - 1}`;
}
