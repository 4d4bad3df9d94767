import type { TimeItem, Timeline } from "hearsay/shapes";
import { dayAt, instantOf } from "../../parts/instant.ts";

/** An item with its place on the axis, in days since 1970, and its row in its lane. */
export interface Bar {
  readonly item: TimeItem;
  readonly from: number;
  readonly to: number;
  /** An end that is open, or a span of which only the bounds are known: drawn fading. */
  readonly isFuzzyStart: boolean;
  readonly isFuzzyEnd: boolean;
  readonly row: number;
}

/** What a lane shows. */
export interface Lane {
  readonly name: TimeItem["lane"];
  readonly bars: readonly Bar[];
  readonly rows: number;
  /** Items for which there is no row left. */
  readonly more: number;
}

/** The axis, what stands on it, and what stands before it. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly near: readonly Omit<Bar, "row">[];
  readonly earlier: readonly TimeItem[];
}

const MOST_ROWS = { incident: 12, event: 9, statement: 5 } as const;
/** Days in sight before the first report, at least. */
const BEFORE = 7;

/** The axis of items: it reaches from a while before the first report to the last; what is older stands apart. */
export function axisOf({ items, reported }: Timeline): Axis | null {
  const days = reported.map(({ day }) => instantOf(day, "begin")).filter((each) => each !== null);
  const spans = items.map(spanOf);
  const first = days[0] ?? Math.min(...spans.map(({ from }) => from));
  const last = Math.max(days.at(-1) ?? first, first) + 1;
  if (!Number.isFinite(first)) return null;
  const from = Math.floor(first - Math.max(BEFORE, (last - first) * 0.5));
  const near = spans.filter(({ to }) => to > from);
  const to = Math.min(Math.max(last, ...near.map((each) => each.to)), last + Math.max(BEFORE, (last - first) * 0.5));
  const earliest = Math.min(...near.map((each) => Math.max(from, each.from)), first);
  const start = Math.max(from, Math.floor(earliest) - 1);
  return {
    from: start,
    to: Math.ceil(to),
    near: near.filter(({ item }) => instantOf(item.from ?? item.to ?? "", "begin") !== null),
    earlier: spans.filter((each) => each.to <= from).map(({ item }) => item),
  };
}

function spanOf(item: TimeItem): Omit<Bar, "row"> {
  const begin = item.from === null ? null : instantOf(item.from, "begin");
  const end = item.to === null ? null : instantOf(item.to, "end");
  const from = begin ?? (end ?? 0) - 2;
  const to = Math.max(end ?? from + 2, from);
  // Longer than a day: it happened at some time in it, or went on through it. Incidents do have a beginning and an end.
  const isLoose = item.lane !== "incident" && to - from > 1.01;
  return { item, from, to, isFuzzyStart: begin === null || isLoose, isFuzzyEnd: end === null || isLoose };
}

/** What is written beside a bar; "": nothing. */
export function labelOf({ lane, title, reports }: TimeItem): string {
  if (lane !== "incident" && reports < 2) return "";
  const words = title.replace(/,? \d{4}-\d{2}-\d{2}(?: to \d{4}-\d{2}-\d{2})?$/, "");
  const short = words.length > 34 ? `${words.slice(0, 33)}…` : words;
  return reports > 1 ? `${short} ×${reports}` : short;
}

/** Lays what stands on an axis out in lanes. */
export function lanesOf({ near }: Axis, daysPerPixel: number): readonly Lane[] {
  return (["incident", "event", "statement"] as const).map((name) =>
    laneOf(
      name,
      near.filter(({ item }) => item.lane === name),
      daysPerPixel,
    ),
  );
}

/** Bars that would cover each other, or the words beside them, stand in rows of their own. */
function laneOf(name: TimeItem["lane"], spans: readonly Omit<Bar, "row">[], daysPerPixel: number): Lane {
  const ends: number[] = [];
  const bars: Bar[] = [];
  let more = 0;
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.item.reports - a.item.reports)) {
    const free = ends.findIndex((end) => end <= span.from);
    const row = free === -1 ? ends.length : free;
    if (row >= MOST_ROWS[name]) {
      more++;
      continue;
    }
    const wide = labelOf(span.item).length * 6.6 + 16;
    ends[row] = Math.max(span.to, span.from + 7 * daysPerPixel) + wide * daysPerPixel;
    bars.push({ ...span, row });
  }
  return { name, bars, rows: ends.length, more };
}

/** Days of the axis on which to write a date. */
export function ticksOf(from: number, to: number, room: number): readonly { readonly at: number; readonly day: string }[] {
  const every = [1, 2, 3, 7, 14, 30, 61, 122, 366].find((days) => (to - from) / days <= room) ?? Math.ceil((to - from) / room);
  return Array.from({ length: Math.ceil((to - from) / every) }, (_, at) => ({ at: from + at * every, day: dayAt(from + at * every) }));
}
