import { drafted, lowerAt, type Rule } from "./context.ts";
import { DAY_PARTS, NUMERALS, ZONES } from "./lexicon.ts";
import { dayDate } from "./periods.ts";
import type { Word } from "./words.ts";

interface Clock {
  readonly last: number;
  /** "T22:00", "T07:35Z". */
  readonly time: string;
}

/** "10:35 a.m.", "14:30 GMT", "5pm", "noon Thursday", "4 a.m. EDT Thursday", "10 p.m. on Jan. 5", "4 in the morning". */
export const clock: Rule = (words, at, context) => {
  const hedge = /^(?:about|around|approximately|nearly|almost)$/.test(lowerAt(words, at)) ? 1 : 0;
  const found = readClock(words, at + hedge);
  if (found === null) return null;
  let behind = found.last;
  if (lowerAt(words, behind) === "," || lowerAt(words, behind) === "on") behind++;
  const day = dayDate(words, behind, context);
  if (day === null || (behind > found.last && lowerAt(words, behind - 1) === "," && !day.rule.includes("<"))) {
    return drafted(found.last, null, "<time of day>", { type: "time", clock: found.time });
  }
  const value = day.value === null ? null : `${day.value}${found.time}`;
  return drafted(day.last, value, "<time of day> <day>", { type: "time", inferred: day.inferred });
};

/** "the morning of 7 January", "the night of Jan. 5", "early morning". */
export const dayPartOf: Rule = (words, at, context) => {
  const from = lowerAt(words, at) === "the" ? at + 1 : at;
  const part = DAY_PARTS.get(lowerAt(words, from));
  if (part === undefined || from === at) return null;
  if (lowerAt(words, from + 1) !== "of") return null;
  const day = dayDate(words, from + 2, context);
  if (day === null) return null;
  const value = day.value === null ? null : `${day.value}T${part}`;
  return drafted(day.last, value, "the <part of the day> of <day>", { type: "time", inferred: day.inferred });
};

function readClock(words: readonly Word[], at: number): Clock | null {
  const lower = lowerAt(words, at);
  if (lower === "noon" || lower === "midnight" || lower === "midday") {
    if (lowerAt(words, at - 1) === "high") return null;
    const { last, zone } = zoneAt(words, at + 1);
    return { last, time: `T${lower === "midnight" ? "24:00" : "12:00"}${zone}` };
  }
  const spelled = NUMERALS.get(lower);
  const number = spelled !== undefined && 1 <= spelled && spelled <= 12 ? String(spelled) : lower;
  const digits = /^(\d{1,2})(?:[:.](\d\d))?([ap]m)?$/.exec(number) ?? /^(\d\d)(\d\d)()$/.exec(lower);
  if (digits === null) return null;
  let hour = Number(digits[1]);
  const minute = digits[2] === undefined ? 0 : Number(digits[2]);
  let last = at + 1;
  let half = digits[3] === undefined || digits[3] === "" ? null : digits[3].slice(0, 1);
  const behind = lowerAt(words, last);
  if (half === null && /^[ap]\.\s?m\.?$/.test(behind)) {
    half = behind.slice(0, 1);
    // The stop of an abbreviation that ends the sentence is not the time's.
    last++;
  } else if (half === null && (behind === "am" || behind === "pm") && (words[last]?.pos !== "AUX" || minute > 0)) {
    half = behind.slice(0, 1);
    last++;
  }
  const isOClock = /^o['’]clock$/.test(lowerAt(words, last));
  if (isOClock) last++;
  const part = dayPartBehind(words, last);
  if (part !== null && half === null) {
    half = part.half;
    last = part.last;
  }
  const zone = zoneAt(words, last);
  if (spelled !== undefined && half === null && !isOClock) return null;
  const isNamed = half !== null || isOClock || zone.last > last || /^(?:hours|hrs)$/.test(lowerAt(words, last));
  if (!isNamed && !(lower.includes(":") && digits[1]?.length !== undefined && isAfterAt(words, at))) return null;
  if (
    lower.length === 4 &&
    !lower.includes(":") &&
    !lower.includes(".") &&
    zone.last === last &&
    !/^(?:hours|hrs)$/.test(lowerAt(words, last))
  )
    return null;
  if (/^(?:hours|hrs)$/.test(lowerAt(words, last))) {
    if (lower.length < 4) return null;
    last++;
  }
  const after = zone.last > last ? zone : zoneAt(words, last);
  if (half !== null) {
    if (hour > 12 || hour === 0) return null;
    hour = half === "p" ? (hour % 12) + 12 : hour % 12;
  }
  if (hour > 24 || minute > 59) return null;
  return { last: after.last, time: `T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}${after.zone}` };
}

/** "in the morning", "at night". */
function dayPartBehind(words: readonly Word[], at: number): { readonly half: string; readonly last: number } | null {
  if (lowerAt(words, at) === "at" && lowerAt(words, at + 1) === "night") return { half: "p", last: at + 2 };
  if (lowerAt(words, at) !== "in" || lowerAt(words, at + 1) !== "the") return null;
  const part = lowerAt(words, at + 2);
  if (part === "morning") return { half: "a", last: at + 3 };
  return part === "afternoon" || part === "evening" ? { half: "p", last: at + 3 } : null;
}

function zoneAt(words: readonly Word[], at: number): { readonly last: number; readonly zone: string } {
  const word = words[at];
  const zone = word === undefined ? undefined : ZONES.get(word.lower);
  if (word !== undefined && zone !== undefined && /^[A-Z]+$/.test(word.text)) return { last: at + 1, zone };
  if (lowerAt(words, at) === "local" && lowerAt(words, at + 1) === "time") return { last: at + 2, zone: "" };
  return { last: at, zone: "" };
}

function isAfterAt(words: readonly Word[], at: number): boolean {
  return /^(?:at|around|about|by|until|till|before|after|from|since|to|and|[-–])$/.test(lowerAt(words, at - 1));
}
