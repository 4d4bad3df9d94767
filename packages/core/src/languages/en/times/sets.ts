import { drafted, isCapital, isTitled, lowerAt, type Rule } from "./context.ts";
import { timexLength } from "./lengths.ts";
import { MONTHS, UNITS, WEEKDAYS } from "./lexicon.ts";

/** Adverbs and adjectives for what recurs, with how often. */
const RECURRING: ReadonlyMap<string, string> = new Map([
  ["annually", "P1Y"],
  ["daily", "P1D"],
  ["hourly", "PT1H"],
  ["monthly", "P1M"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["yearly", "P1Y"],
]);

/** "daily", "every day", "each Thursday", "every two weeks", "Sundays". */
export const recurring: Rule = (words, at) => {
  const lower = lowerAt(words, at);
  const word = words[at];
  const often = RECURRING.get(lower);
  // A capital in mid-sentence is a newspaper.
  if (often !== undefined)
    return isTitled(word) && words[at - 1]?.sentence === word?.sentence ? null : drafted(at + 1, often, "<recurring>", { type: "set" });
  if (lower !== "every" && lower !== "each") return null;
  const noun = lowerAt(words, at + 1);
  const number = /^\d{1,2}$/.test(noun)
    ? Number(noun)
    : ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].indexOf(noun);
  const isCounted = number > 1;
  const unit = UNITS.get(lowerAt(words, isCounted ? at + 2 : at + 1));
  if (unit !== undefined && unit !== "WE")
    return drafted(at + (isCounted ? 3 : 2), timexLength(isCounted ? number : 1, unit), "every <unit>", { type: "set" });
  const weekday = WEEKDAYS.get(noun);
  if (weekday !== undefined) return drafted(at + 2, `XXXX-WXX-${weekday}`, "every <weekday>", { type: "set" });
  const month = MONTHS.get(noun);
  if (month !== undefined && isCapital(words[at + 1]))
    return drafted(at + 2, `XXXX-${String(month).padStart(2, "0")}`, "every <month>", { type: "set" });
  return null;
};
