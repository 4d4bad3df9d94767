import { partBefore, yearAt } from "./calendar-dates.ts";
import { type Draft, drafted, isCapital, isoYear, lowerAt, type Rule } from "./context.ts";
import { NUMERALS, SEASONS } from "./lexicon.ts";
import { readOrdinal, readSpelledYear } from "./numbers.ts";
import type { Word } from "./words.ts";

/** "1988", "in 2015", "early 2015", "2007-09", "fiscal 1989", "post-1959", "summer 2011", "the year 2000". */
export const year: Rule = (words, at) => {
  const before = partBefore(words, at);
  let from = before.at;
  const prefix = lowerAt(words, at);
  if ((prefix === "post" || prefix === "pre") && lowerAt(words, at + 1) === "-") {
    const number = yearAt(words, at + 2);
    if (number === null) return null;
    const interval = prefix === "post" ? { from: `${isoYear(number)}-01-01`, to: null } : { from: null, to: `${isoYear(number)}-12-31` };
    return drafted(at + 3, isoYear(number), `${prefix}-<year>`, { interval });
  }
  if (before.part === null && lowerAt(words, at) === "fiscal") from = lowerAt(words, at + 1) === "year" ? at + 2 : at + 1;
  const isFiscal = from > at && before.part === null;
  if (!isFiscal && before.part === null) {
    const named = namedYear(words, at);
    if (named !== null) return named;
  }
  const number = yearAt(words, from) ?? (isFiscal ? null : (spelled(words, from)?.value ?? null));
  if (number === null) return null;
  const last = yearAt(words, from) === null ? (spelled(words, from)?.last ?? from + 1) : from + 1;
  if (isFiscal) return drafted(last, isoYear(number), "fiscal <year>", { interval: { from: null, to: null } });
  const range = yearRange(words, from, number);
  if (range !== null && isYear(words, from, range.last)) return range;
  if (before.part === null && !isYear(words, from, last)) return null;
  return drafted(last, isoYear(number), before.part === null ? "<year>" : `${before.part} <year>`, { part: before.part });
};

/** "the 1980s", "the early '90s", "the nineties", "1990-s". */
export const decade: Rule = (words, at) => {
  let from = lowerAt(words, at) === "the" ? at + 1 : at;
  const { part, at: name } = partBefore(words, from);
  from = name;
  const lower = lowerAt(words, from);
  const full = /^(1\d|20)(\d)0['’]?s$/.exec(lower);
  const short = /^['’](\d)0s$/.exec(lower);
  let digits = full === null ? (short === null ? null : `19${short[1]}`) : `${full[1]}${full[2]}`;
  let last = from + 1;
  if (
    digits === null &&
    yearAt(words, from) !== null &&
    lower.endsWith("0") &&
    /^['’]?s$/.test(lowerAt(words, from + 1)) &&
    words[from + 1]?.spaced === false
  ) {
    digits = lower.slice(0, 3);
    last = from + 2;
  }
  if (
    digits === null &&
    yearAt(words, from) !== null &&
    lower.endsWith("0") &&
    lowerAt(words, from + 1) === "-" &&
    lowerAt(words, from + 2) === "s"
  ) {
    digits = lower.slice(0, 3);
    last = from + 3;
  }
  if (digits === null && from > at && lower.endsWith("ies")) {
    const tens = NUMERALS.get(`${lower.slice(0, -3)}y`);
    if (tens !== undefined && tens >= 20) digits = `19${tens / 10}`;
  }
  if (digits === null) return null;
  return drafted(last, digits, "the <decade>", { part });
};

/** "the 20th century", "nineteenth-century". */
export const century: Rule = (words, at) => {
  let from = lowerAt(words, at) === "the" ? at + 1 : at;
  const { part, at: name } = partBefore(words, from);
  from = name;
  const number = readOrdinal(words[from]);
  if (number === null || number < 2 || number > 22) return null;
  const noun = lowerAt(words, from + 1) === "-" ? from + 2 : from + 1;
  if (lowerAt(words, noun) !== "century") return null;
  return drafted(noun + 1, String(number - 1).padStart(2, "0"), "the <ordinal> century", { part });
};

/** "summer 2011", "the winter of 1994". */
export const seasonOfYear: Rule = (words, at) => {
  let from = lowerAt(words, at) === "the" ? at + 1 : at;
  const { part, at: name } = partBefore(words, from);
  from = name;
  const season = SEASONS.get(lowerAt(words, from));
  if (season === undefined) return null;
  const behind = lowerAt(words, from + 1) === "of" ? from + 2 : from + 1;
  const spelledYear = spelled(words, behind);
  const number = yearAt(words, behind) ?? spelledYear?.value ?? null;
  if (number === null) return null;
  return drafted(spelledYear?.last ?? behind + 1, `${isoYear(number)}-${season}`, "<season> <year>", { part });
};

/** "the year 2000", "the year two thousand", "the 1988 period". */
function namedYear(words: readonly Word[], at: number): Draft | null {
  const from = lowerAt(words, at) === "the" ? at + 1 : at;
  if (lowerAt(words, from) === "year") {
    const number = yearAt(words, from + 1);
    if (number !== null) return drafted(from + 2, isoYear(number), "the year <year>");
    const words2 = readSpelledYear(words, from + 1);
    if (words2 !== null && words2.value !== null) return drafted(words2.last, isoYear(words2.value), "the year <year>");
    return null;
  }
  if (from === at) return null;
  const number = yearAt(words, from);
  const noun = lowerAt(words, from + 1);
  return number !== null && noun === "period" ? drafted(from + 2, isoYear(number), "the <year> period") : null;
}

function spelled(words: readonly Word[], at: number): { readonly value: number; readonly last: number } | null {
  const found = readSpelledYear(words, at);
  return found === null || found.value === null || found.value === 2000 ? null : { value: found.value, last: found.last };
}

/** "2007-09", "1948–1982", "2015/16". */
function yearRange(words: readonly Word[], at: number, first: number): Draft | null {
  const joint = lowerAt(words, at + 1);
  const word = words[at + 2];
  if (word === undefined || word.spaced || !(joint === "-" || joint === "–" || joint === "/") || !/^(?:\d\d|\d{4})$/.test(word.lower))
    return null;
  const second = word.lower.length === 4 ? Number(word.lower) : Math.floor(first / 100) * 100 + Number(word.lower);
  if (second <= first || second > first + 99) return null;
  const interval = { from: `${isoYear(first)}-01-01`, to: `${isoYear(second)}-12-31` };
  return drafted(at + 3, `${isoYear(first)}/${isoYear(second)}`, "<year>-<year>", { interval });
}

/** Words after which four digits are a year. */
const YEAR_AFTER: ReadonlySet<string> = new Set(
  "after before between by circa during from in of since the through throughout till to until and or early mid late as for its his her their a an this that than with ( , - – 's".split(
    " ",
  ),
);
/** After these, four digits are a year even with something countable behind. */
const SURELY: ReadonlySet<string> = new Set(["in", "since", "until", "till", "during", "circa", "throughout"]);
const NAME_BEFORE =
  /^(?:no|number|flight|route|highway|channel|boeing|airbus|model|unit|room|section|article|resolution|chapter|page|area|code|building|type|class|level|bus|train|apollo|windows)$/;
const COUNTED_BEHIND =
  /^(?:people|men|women|children|homes|houses|troops|soldiers|police|officers|tons|tonnes|miles|kilometers|kilometres|km|meters|metres|feet|m|kg|dollars|euros|pounds|hectares|acres|families|jobs|workers|percent|per|times|more|cases|deaths|gmt|hours|hrs|local|fighters|refugees|migrants|students|points|million|billion|degrees|votes|shares|members|victims|vehicles|schools|square|est|a)$/;

const MEASURES = /^(?:m|metre|meter|mile|km|page|seat|strong|foot|pound|kg|ton|tonne|acre|bed|square|word|year|member|room|capacity)$/;

/** True where four digits [at, last) are a year rather than a number, part of a name or of something longer. */
function isYear(words: readonly Word[], at: number, last: number): boolean {
  const before = words[at - 1];
  const after = words[last];
  const number = Number(lowerAt(words, at).slice(0, 4));
  if (number < 1400) return before?.lower === "in" && after?.pos === "PUNCT" && number > 1000;
  if (
    before !== undefined &&
    /^[$£€¥#/.:]$/.test(before.lower) &&
    !(before.lower === "." && before.spaced === false && words[at]?.spaced === true)
  )
    return false;
  if (before !== undefined && !before.spaced && before.lower === "-" && /^\d/.test(lowerAt(words, at - 2))) return false;
  if (after !== undefined && !after.spaced && /^[%°/:]$/.test(after.lower)) return false;
  if (
    after !== undefined &&
    !after.spaced &&
    /^[-–]$/.test(after.lower) &&
    /^\d/.test(lowerAt(words, last + 1)) &&
    words[last + 1]?.spaced === false
  )
    return false;
  if (before?.lower === "-" && !before.spaced && words[at]?.spaced === false && /^\p{L}/u.test(words[at - 2]?.text ?? "")) return false;
  if (after?.lower === "-" && !after.spaced && MEASURES.test(lowerAt(words, last + 1))) return false;
  if (before === undefined) return !COUNTED_BEHIND.test(lowerAt(words, last));
  if (SURELY.has(before.lower)) return !COUNTED_BEHIND.test(lowerAt(words, last)) || number % 100 !== 0;
  if (NAME_BEFORE.test(before.lower)) return false;
  if (COUNTED_BEHIND.test(lowerAt(words, last)) && before.lower !== "the" && before.lower !== "of") return false;
  if (isCapital(before) && before.pos === "PROPN" && before.sentence === words[at]?.sentence) return false;
  if (
    after?.spaced &&
    after.pos === "NOUN" &&
    after.lower.endsWith("s") &&
    before.lower !== "the" &&
    !/^(?:its|his|her|their|'s|’s|this|that)$/.test(before.lower)
  )
    return false;
  return YEAR_AFTER.has(before.lower) || before.pos === "PUNCT" || before.pos === "VERB" || before.pos === "NOUN" || before.pos === "ADV";
}
