/**
 * English words for time. Own compilation after the word classes of TIMEX3 (TimeML annotation guidelines 1.2.1, section 2.2) and ISO 8601.
 * Open lists: add to them with an example in `times.corpus.ts`.
 */

/** Months and their number. Abbreviations count only with a capital. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Days of the week by ISO 8601. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ["monday", "mon"],
    ["tuesday", "tue", "tues"],
    ["wednesday", "wed", "weds"],
    ["thursday", "thu", "thur", "thurs"],
    ["friday", "fri"],
    ["saturday", "sat"],
    ["sunday", "sun"],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

export type UnitCode = "S" | "MIN" | "H" | "D" | "W" | "M" | "Q" | "Y" | "E" | "C" | "WE";

/** Units of time. E is a decade, C a century, WE a weekend. */
export const UNITS: ReadonlyMap<string, UnitCode> = new Map<string, UnitCode>([
  ["century", "C"],
  ["centuries", "C"],
  ["day", "D"],
  ["days", "D"],
  ["decade", "E"],
  ["decades", "E"],
  ["fortnight", "W"],
  ["hour", "H"],
  ["hours", "H"],
  ["hrs", "H"],
  ["minute", "MIN"],
  ["minutes", "MIN"],
  ["mins", "MIN"],
  ["month", "M"],
  ["months", "M"],
  ["quarter", "Q"],
  ["quarters", "Q"],
  ["second", "S"],
  ["seconds", "S"],
  ["week", "W"],
  ["weekend", "WE"],
  ["weekends", "WE"],
  ["weeks", "W"],
  ["year", "Y"],
  ["years", "Y"],
]);

/** Seasons by their TIMEX3 code. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ["autumn", "FA"],
  ["fall", "FA"],
  ["spring", "SP"],
  ["summer", "SU"],
  ["winter", "WI"],
]);

/** Parts of the day by their TIMEX3 code. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ["afternoon", "AF"],
  ["dawn", "MO"],
  ["dusk", "EV"],
  ["evening", "EV"],
  ["lunchtime", "MI"],
  ["midday", "MI"],
  ["morning", "MO"],
  ["night", "NI"],
]);

/** Days of the year that have a name and a fixed date, as month and day. */
export const FIXED_DAYS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["boxing day", [12, 26]],
  ["christmas", [12, 25]],
  ["christmas day", [12, 25]],
  ["christmas eve", [12, 24]],
  ["halloween", [10, 31]],
  ["international women's day", [3, 8]],
  ["may day", [5, 1]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["valentine's day", [2, 14]],
]);

/** Zones that may follow a time of day, with their offset where it is the same all over the world. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ["bst", ""],
  ["cest", ""],
  ["cet", ""],
  ["edt", ""],
  ["est", ""],
  ["et", ""],
  ["gmt", "Z"],
  ["ist", ""],
  ["msk", ""],
  ["pdt", ""],
  ["pst", ""],
  ["utc", "Z"],
  ["z", "Z"],
]);

/** Ordinals in words; those in digits are read as such. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
    .split(" ")
    .map((word, index): [string, number] => [word, index + 1]),
);

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Numbers below a hundred in one word. */
export const NUMERALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, index): [string, number] => [word, index]),
  ...TENS.map((word, index): [string, number] => [word, 20 + index * 10]),
]);

/** Words before a length of time that belong to it and bound it. */
export const LENGTH_HEDGES: readonly (readonly string[])[] = [
  ["about"],
  ["almost"],
  ["approximately"],
  ["around"],
  ["as", "long", "as"],
  ["at", "least"],
  ["at", "most"],
  ["fewer", "than"],
  ["just", "over"],
  ["just", "under"],
  ["less", "than"],
  ["more", "than"],
  ["nearly"],
  ["no", "less", "than"],
  ["no", "more", "than"],
  ["over"],
  ["roughly"],
  ["some"],
  ["under"],
  ["up", "to"],
];

/** Words that stand for "now", "before" and "to come" without naming a day, by part: TIMEX3's references. */
export const REFERENCES: ReadonlyMap<string, "PRESENT_REF" | "PAST_REF" | "FUTURE_REF"> = new Map([
  ["current", "PRESENT_REF"],
  ["currently", "PRESENT_REF"],
  ["lately", "PAST_REF"],
  ["now", "PRESENT_REF"],
  ["nowadays", "PRESENT_REF"],
  ["presently", "PRESENT_REF"],
  ["recent", "PAST_REF"],
  ["recently", "PAST_REF"],
]);
