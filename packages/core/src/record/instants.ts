import { numberOf } from "../understand/calendar.ts";

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?/;
const DAY = 24 * 60;
/** Clocks around the world are as far apart as this. */
const WORLD = 14 * 60;

/** The minutes that an ISO 8601 time allows, counted from 1970 (`to` excluded), and whether it names its zone; null: no such time. */
function minutesOf(time: string): Minutes | null {
  const known = KNOWN.get(time);
  if (known !== undefined) return known;
  const minutes = read(time);
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(time, minutes);
  return minutes;
}

/** Times come again and again. */
const KNOWN = new Map<string, Minutes | null>();
const MOST_KNOWN = 50_000;

interface Minutes {
  readonly from: number;
  readonly to: number;
  readonly zoned: boolean;
}

function read(time: string): Minutes | null {
  const match = ISO.exec(time);
  if (match === null) return null;
  const [, year, month, day, hour, minute, zone] = match;
  const start = numberOf({ year: Number(year), month: Number(month), day: Number(day) }) * DAY;
  if (hour === undefined) return { from: start, to: start + DAY, zoned: false };
  const at = start + Number(hour) * 60 + Number(minute) - offset(zone);
  return { from: at, to: at + 1, zoned: zone !== undefined };
}

/** Whether one time surely comes before another; null: it cannot be told, as of a day and an hour of that day, or of hours of two clocks. */
export function isBefore(a: string | null, b: string | null): boolean | null {
  const first = a === null ? null : minutesOf(a);
  const second = b === null ? null : minutesOf(b);
  if (first === null || second === null) return null;
  const leeway = first.zoned === second.zoned ? 0 : WORLD;
  if (first.to + leeway <= second.from) return true;
  if (second.to + leeway <= first.from) return false;
  return null;
}

/** How many days lie between two times at least; null: one is not known. */
export function daysApart(a: string | null, b: string | null): number | null {
  const first = a === null ? null : minutesOf(a);
  const second = b === null ? null : minutesOf(b);
  return first === null || second === null ? null : Math.abs(Math.floor(first.from / DAY) - Math.floor(second.from / DAY));
}

function offset(zone: string | undefined): number {
  if (zone === undefined || zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith("-") ? -minutes : minutes;
}
