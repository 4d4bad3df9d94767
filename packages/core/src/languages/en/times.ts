import type { Reading, Step } from "../../types/language.ts";
import type { Time } from "../../types/time.ts";
import { isoDay, numberOf, readDay } from "../../understand/calendar.ts";
import { idMaker } from "../../understand/ids.ts";
import { intervalOf } from "../../understand/intervals.ts";
import { monthDate, namedDay, numericDate } from "./times/calendar-dates.ts";
import { clock, dayPartOf } from "./times/clock.ts";
import type { Context, Draft, Rule } from "./times/context.ts";
import { datelineDay } from "./times/dateline.ts";
import { deicticDay, weekday } from "./times/days.ts";
import { definiteUnit } from "./times/definite-units.ts";
import { length, unitBeside } from "./times/lengths.ts";
import { DAY_PARTS, FIXED_DAYS, LENGTH_HEDGES, MONTHS, NUMERALS, ORDINALS, REFERENCES, SEASONS, UNITS, WEEKDAYS } from "./times/lexicon.ts";
import { nearUnit } from "./times/near-units.ts";
import { fiscalYear, partOfPeriod, quarter } from "./times/periods.ts";
import { reference } from "./times/references.ts";
import { recurring } from "./times/sets.ts";
import { runsOfWords, type Word } from "./times/words.ts";
import { century, decade, seasonOfYear, year } from "./times/years.ts";

/** The rules in the order in which they are asked; the longest reading wins, of equals the first. */
const RULES: readonly Rule[] = [
  numericDate,
  monthDate,
  namedDay,
  clock,
  dayPartOf,
  partOfPeriod,
  quarter,
  fiscalYear,
  deicticDay,
  weekday,
  nearUnit,
  definiteUnit,
  unitBeside,
  seasonOfYear,
  decade,
  century,
  year,
  recurring,
  reference,
  length,
];

/** Words that can begin a time; digits can too. */
const STARTS: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, UNITS, SEASONS, DAY_PARTS, NUMERALS, ORDINALS, REFERENCES].flatMap((list) => [...list.keys()]),
  ...LENGTH_HEDGES.map((hedge) => hedge[0] ?? ""),
  ...[...FIXED_DAYS.keys()].map((name) => name.split(/[ ']/)[0] ?? ""),
  ...(
    "a an annually beginning close coming couple current daily dozens each earlier early end every few fiscal following half hourly hundreds its last late later latter many " +
    "mid middle midnight monthly multiple next nightly noon numerous outset overnight past preceding previous right same scores several sometime start thanksgiving that the these this post pre " +
    "thousands today tomorrow tonight upcoming weekly year yearly yesterday latest final those their"
  ).split(" "),
]);

const ANY = /./;

/** Readings that compare with another time and leave the story where it was. */
const ASIDE = /ago|ahead|earlier|before or after$|overnight|^the quarter$|^post-/;

/** Finds times and dates and the interval that each fixes. */
export const times: Step<"times"> = (reading) => {
  const id = idMaker();
  const found: Time[] = [];
  const report = reportDay(reading);
  const memory = { dayFirst: orderOfDates(reading.text), last: null, lastDay: null, quarter: null };
  const body: Context = { report, weekdays: weekdaysFrom(report, updateDay(reading)), ...memory };
  for (const paragraph of reading.paragraphs) {
    // What a note of correction calls "Monday" is a day of the note.
    const noted = paragraph.kind === "correction" ? updateDay(reading) : null;
    const context: Context = noted === null ? body : { report: noted, weekdays: noted, ...memory };
    for (const words of runsOfWords(paragraph, reading.text, ANY))
      readRun(words, context, (draft, first) => found.push(timeOf(words, first, draft, id)));
  }
  return found;
};

/** The day the report is from: as published, else as its dateline says, else as updated. */
function reportDay(reading: Reading): Context["report"] {
  const { published, updated } = reading.version;
  const given = published === null ? null : readDay(published);
  if (given !== null) return given;
  const latest = updated === null ? null : readDay(updated);
  return datelineDay(reading, latest) ?? latest;
}

function updateDay({ version: { updated } }: Reading): Context["report"] {
  return updated === null ? null : readDay(updated);
}

/** The day that weekdays are counted from: an update within the week rewrites "on Monday" as it rewrites the report; a later one corrects a word and leaves the days. */
function weekdaysFrom(report: Context["report"], updated: Context["report"]): Context["weekdays"] {
  if (report === null || updated === null) return report;
  const apart = numberOf(updated) - numberOf(report);
  return apart > 0 && apart < 7 ? updated : report;
}

/** "13/09/2018" and no "09/13/2018": days come first in this report. */
function orderOfDates(text: string): boolean | null {
  let order: boolean | null = null;
  for (const match of text.matchAll(/(?<!\d)(\d\d?)\/(\d\d?)\/\d{4}/g)) {
    const [one, two] = [Number(match[1]), Number(match[2])];
    if (one > 12 === two > 12) continue;
    if (order !== null && order !== one > 12) return null;
    order = one > 12;
  }
  return order;
}

function readRun(words: readonly Word[], context: Context, give: (draft: Draft, first: number) => void): void {
  const drafts: { draft: Draft; readonly first: number }[] = [];
  let at = 0;
  while (at < words.length) {
    const lower = words[at]?.lower ?? "";
    const draft = canStart(lower, words[at + 1]?.lower ?? "") && !isInside(words, at) ? longest(words, at, context) : null;
    if (draft === null) {
      at++;
      continue;
    }
    drafts.push({ draft, first: at });
    remember(draft, context);
    at = draft.last;
  }
  for (const [index, entry] of drafts.entries()) {
    if (entry.draft.clock !== undefined) entry.draft = onItsDay(words, drafts, index, context);
    give(entry.draft, entry.first);
  }
}

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);
const BEHIND_ARTICLES: ReadonlySet<string> = new Set(
  "distant dozen eighties fifties first foreseeable forties full further future hundred near nineties recent second seventies sixties thirties thousand twenties".split(
    " ",
  ),
);

/** A cheap look before the rules are asked: most words begin no time, and most articles stand before no word of time. */
function canStart(word: string, next: string): boolean {
  if (ARTICLES.has(word)) return STARTS.has(next) || BEHIND_ARTICLES.has(next) || isDigit(next);
  return STARTS.has(word) || isDigit(word);
}

/** True for digits in the middle of an address, a code or a running time: "/news/2022-08-01/", "h3pm", "2:02:53". */
function isInside(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  return (
    word !== undefined &&
    before !== undefined &&
    !word.spaced &&
    isDigit(word.lower) &&
    /^[/@_#:.\p{L}\d]/u.test(before.text) &&
    before.end === word.start &&
    !/^[ap]\./.test(before.lower)
  );
}

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return (48 <= code && code <= 57) || word.startsWith("'") || word.startsWith("’");
}

function longest(words: readonly Word[], at: number, context: Context): Draft | null {
  let best: Draft | null = null;
  for (const rule of RULES) {
    const draft = rule(words, at, context);
    if (draft !== null && (best === null || draft.last > best.last)) best = draft;
  }
  return best;
}

/** What later words may hang on. */
function remember(draft: Draft, context: Context): void {
  const { value, type } = draft;
  if (type === "duration" && draft.rule !== "<number> <unit>") context.quarter = null;
  if (value === null || type === "duration" || type === "set" || ASIDE.test(draft.rule)) return;
  const isAhead = context.report !== null && (draft.interval.from ?? "") > isoDay(context.report);
  if (/^\d{4}-Q\d$/.test(value) && !isAhead) context.quarter = value;
  if (/^\d{4}-\d\d-\d\d(?:T.*)?$/.test(value)) context.lastDay = value.slice(0, 10);
  if (/^\d{4}(?:-\d\d(?:-\d\d)?|-W\d\d|-Q\d|-[A-Z]{2})?(?:T.*)?$/.test(value)) context.last = type === "time" ? value.slice(0, 10) : value;
}

/** A time of day takes its day from its sentence: the day named before it, else the one behind it; else it is the report's. */
function onItsDay(
  words: readonly Word[],
  drafts: readonly { readonly draft: Draft; readonly first: number }[],
  at: number,
  context: Context,
): Draft {
  const entry = drafts[at];
  if (entry === undefined || entry.draft.clock === undefined) throw new RangeError("no time of day");
  const sentence = words[entry.first]?.sentence;
  const report = context.report === null ? null : isoDay(context.report);
  let day: string | null = null;
  for (const near of [at - 1, at + 1, at - 2, at + 2]) {
    const other = drafts[near];
    if (other === undefined || words[other.first]?.sentence !== sentence) continue;
    const value = /^\d{4}-\d\d-\d\d/.exec(other.draft.value ?? "");
    if (value === null) continue;
    day = value[0];
    break;
  }
  day ??= report;
  if (day === null) return entry.draft;
  const value = `${day}${entry.draft.clock}`;
  return { ...entry.draft, value, interval: intervalOf(value), inferred: ["day"] };
}

function timeOf(words: readonly Word[], first: number, draft: Draft, id: ReturnType<typeof idMaker>): Time {
  const start = words[first]?.start ?? 0;
  const end = words[draft.last - 1]?.end ?? start;
  return {
    start,
    end,
    id: id("time", [{ start, end }]),
    value: draft.value,
    type: draft.type,
    from: draft.interval.from,
    to: draft.interval.to,
    inferred: draft.inferred,
    by: { kind: "rule", name: `en/time: ${draft.rule}`, score: null },
  };
}
