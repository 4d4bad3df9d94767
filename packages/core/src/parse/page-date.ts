import { MONTHS } from "./month-names.ts";

/** A date as pages write it, to ISO 8601, only as precise as it is written: "2022-01-07", "2022-01-07T14:52", "2022-01-07T14:52+03:00".
 *  Null when there is no day with a year, or when day and month could change places. */
export function pageDate(words: string): string | null {
  const trimmed = words.trim().slice(0, 120);
  return isoDate(trimmed) ?? writtenDate(trimmed);
}

const ISO =
  /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T|\s+|,\s*|\s*[-–|]\s*)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?!\d)/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

function isoDate(words: string): string | null {
  if (/^\d{10}$|^\d{13}$/.test(words)) return fromEpoch(Number(words.slice(0, 10)));
  const match = ISO.exec(words) ?? COMPACT.exec(words);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  return compose(Number(year), Number(month), Number(day), clock(hour, minute, second), zoneOf(zone));
}

const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+|del\s+)?([\p{L}]+)\.?,?\s+(?:of\s+|de\s+|del\s+)?(\d{4})(?!\d)/u;
const DAY_MONTH_DASH = /(?<!\d)(\d{1,2})[-/]([\p{L}]{3,})[-/](\d{4})(?!\d)/u;
const MONTH_DAY = /([\p{L}]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const NUMERIC = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
const CJK = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;
const CLOCK =
  /(?<![\d:+-])(\d{1,2})(?::|h|(?<=\d)\.(?=\d{2}\s*[ap]\.?m))(\d{2})(?::(\d{2}))?\s*([ap])?\.?(?:m\b\.?)?|(?<![\d:])(\d{1,2})\s*([ap])\.?m\b\.?/i;
const ZONE = /\b(GMT|UTC|BST|CEST|CET|EDT|EEST|EET|EST|MSK|PDT|PST)\b\s*(?:([+-]\d{1,2})(?::?(\d{2}))?)?|(?<=\d\s?)([+-]\d{2}:?\d{2})\b/;

function writtenDate(words: string): string | null {
  const day = dayOf(words);
  if (day === null) return null;
  const rest = `${words.slice(0, day.start)} ${words.slice(day.end)}`;
  const match = CLOCK.exec(rest);
  let time: string | null = null;
  if (match !== null) {
    const half = (match[4] ?? match[6])?.toLowerCase();
    let hour = Number(match[1] ?? match[5]);
    if (half !== undefined && hour <= 12) hour = (hour % 12) + (half === "p" ? 12 : 0);
    time = clock(String(hour), match[2] ?? "00", match[3]);
  }
  const zone = time === null ? null : ZONE.exec(rest);
  const shift =
    zone?.[2] === undefined
      ? zoneOf(zone?.[1] ?? zone?.[4])
      : zoneOf(`${zone[2][0]}${zone[2].slice(1).padStart(2, "0")}:${zone[3] ?? "00"}`);
  return compose(day.year, day.month, day.day, time, shift);
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

function dayOf(words: string): Day | null {
  const lower = words.toLowerCase();
  const orders: readonly (readonly [RegExp, number, number, number])[] = [
    [DAY_MONTH, 1, 2, 3],
    [DAY_MONTH_DASH, 1, 2, 3],
    [MONTH_DAY, 2, 1, 3],
    [CJK, 3, 2, 1],
  ];
  for (const [pattern, dayAt, monthAt, yearAt] of orders) {
    const match = pattern.exec(lower);
    if (match === null) continue;
    const name = match[monthAt] as string;
    const month = MONTHS.get(name) ?? (/^\d+$/.test(name) ? Number(name) : null);
    if (month === null) continue;
    return { year: Number(match[yearAt]), month, day: Number(match[dayAt]), start: match.index, end: match.index + match[0].length };
  }
  const match = NUMERIC.exec(lower);
  if (match === null) return null;
  const first = Number(match[1]);
  const second = Number(match[3]);
  const at = { year: Number(match[4]), start: match.index, end: match.index + match[0].length };
  // Dots put the day first; slashes and dashes are read only where just one order makes a date.
  if (match[2] === "." || first > 12 || first === second) return { ...at, day: first, month: second };
  return second > 12 ? { ...at, day: second, month: first } : null;
}

function clock(hour: string | undefined, minute: string | undefined, second: string | undefined): string | null {
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  const seconds = second === undefined || second === "00" ? "" : `:${second}`;
  return `${hour.padStart(2, "0")}:${minute}${seconds}`;
}

/** Zones whose letters mean one thing in the news; "IST" and "CST" do not. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ["z", "Z"],
  ["utc", "Z"],
  ["gmt", "Z"],
  ["bst", "+01:00"],
  ["cet", "+01:00"],
  ["cest", "+02:00"],
  ["eet", "+02:00"],
  ["eest", "+03:00"],
  ["msk", "+03:00"],
  ["est", "-05:00"],
  ["edt", "-04:00"],
  ["pst", "-08:00"],
  ["pdt", "-07:00"],
]);

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  const known = ZONES.get(zone.toLowerCase());
  if (known !== undefined) return known;
  const offset = `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return offset === "+00:00" || offset === "-00:00" ? "Z" : offset;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function compose(year: number, month: number, day: number, time: string | null, zone: string): string | null {
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  const length = (MONTH_LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0);
  if (year < 1700 || year > 2200 || day < 1 || day > length) return null;
  const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return time === null ? date : `${date}T${time}${zone}`;
}

/** Seconds since 1970 to a UTC instant, by the civil calendar (H. Hinnant, "chrono-compatible low-level date algorithms"). */
function fromEpoch(seconds: number): string | null {
  const days = Math.floor(seconds / 86_400) + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const ofDay = seconds % 86_400;
  const pad = (value: number): string => String(value).padStart(2, "0");
  return compose(year, month, day, clock(pad(Math.floor(ofDay / 3_600)), pad(Math.floor(ofDay / 60) % 60), pad(ofDay % 60)), "Z");
}
