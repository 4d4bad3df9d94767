import { isoDay } from "../../../understand/calendar.ts";
import type { Interval } from "../../../understand/intervals.ts";
import { type Draft, drafted, lowerAt, type Rule } from "./context.ts";
import { REFERENCES, UNITS } from "./lexicon.ts";

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
