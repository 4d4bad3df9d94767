import { scaleLinear, scaleLog } from "d3-scale";
import type { FigurePoint } from "hearsay/shapes";

/** A telling with its place on the picture. */
export interface Placed {
  readonly point: FigurePoint;
  readonly x: number;
  readonly y: number;
  /** Marks that stand at the same place without being drawn. */
  readonly more: readonly FigurePoint[];
}

/** Everything that a chart draws, in pixels. */
export interface Picture {
  readonly placed: readonly Placed[];
  /** Voices, those that speak most first: they get the colours. */
  readonly voices: readonly string[];
  readonly yAt: (value: number) => number;
  readonly yTicks: readonly { readonly at: number; readonly words: string }[];
  readonly xTicks: readonly { readonly at: number; readonly words: string }[];
  readonly isLogarithmic: boolean;
  readonly labels: readonly { readonly x: number; readonly y: number; readonly words: string; readonly isStruck: boolean }[];
}

/** The frame of a picture: its edges in pixels. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Radius of a mark. */
export const RADIUS = 5;
/** Numbers this many times apart do not fit on one even scale. */
const FAR_APART = 60;
/** Marks side by side at one place before they are only counted. */
const ABREAST = 7;
const DIGITS = new Intl.NumberFormat("en");
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const DATED = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** Places the tellings of a measure within the edges. */
export function layOut(points: readonly FigurePoint[], edges: Edges): Picture {
  const { left, right, top, bottom } = edges;
  const instants = points.map(({ instant }) => instant);
  const [from, to] = [Math.floor(Math.min(...instants)), Math.ceil(Math.max(...instants) + 0.01)];
  const x = scaleLinear([from, Math.max(to, from + 1)], [left + 16, right - 16]);
  const values = points.flatMap(({ y, low, high }) => [y, low, high].filter((each) => each !== null));
  const positive = values.filter((each) => each > 0);
  const [least, most] = [Math.min(...(positive.length === 0 ? [1] : positive)), Math.max(1, ...values)];
  const isLogarithmic = most / least > FAR_APART;
  const y = isLogarithmic
    ? scaleLog([10 ** Math.floor(Math.log10(least)), 10 ** Math.ceil(Math.log10(most * 1.1))], [bottom, top]).clamp(true)
    : scaleLinear([0, most * 1.08], [bottom, top]).nice(5);
  const yTicks = isLogarithmic
    ? Array.from(
        { length: Math.ceil(Math.log10(most * 1.1)) - Math.floor(Math.log10(least)) + 1 },
        (_, at) => 10 ** (Math.floor(Math.log10(least)) + at),
      )
    : y.ticks(5).filter(Number.isInteger);
  const room = Math.max(2, Math.floor((right - left) / 74));
  const every = [1, 2, 3, 7, 14, 30, 61, 122, 366].find((days) => (to - from) / days <= room) ?? Math.ceil((to - from) / room);
  const days = Array.from({ length: Math.ceil((to - from) / every) }, (_, at) => from + at * every);
  const yAt = (value: number): number => y(value) ?? bottom;
  const placed = sideBySide(points, (instant) => x(instant), yAt);
  return {
    placed,
    voices: voicesOf(points),
    yAt,
    isLogarithmic,
    yTicks: yTicks.map((tick) => ({ at: yAt(tick), words: DIGITS.format(tick) })),
    xTicks: days.map((day, at) => ({ at: x(day + 0.5), words: (at === 0 ? DATED : DAY).format(day * 86_400_000) })),
    labels: labelsOf(placed),
  };
}

/** A line that keeps to each value until the same voice gives another. */
export function stepsOf(placed: readonly Placed[]): string {
  return placed.map(({ x, y }, at) => (at === 0 ? `M${x.toFixed(1)},${y.toFixed(1)}` : `H${x.toFixed(1)}V${y.toFixed(1)}`)).join("");
}

function voicesOf(points: readonly FigurePoint[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { voice } of points) times.set(voice, (times.get(voice) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a).map(([voice]) => voice);
}

/** Tellings of one amount at one time stand side by side. */
function sideBySide(points: readonly FigurePoint[], xAt: (instant: number) => number, yAt: (value: number) => number): readonly Placed[] {
  const placed: Placed[] = [];
  for (const point of points) {
    const [x, y] = [xAt(point.instant), yAt(point.y)];
    const near = (at: number): number => placed.findIndex((each) => Math.abs(each.y - y) < 2 && Math.abs(each.x - at) < RADIUS * 2.2);
    let at = x;
    let other = near(at);
    for (let moved = 1; other !== -1 && moved < ABREAST; moved++) {
      at = (placed[other]?.x ?? at) + RADIUS * 2.4;
      other = near(at);
    }
    const full = placed[other];
    if (full === undefined) placed.push({ point, x: at, y, more: [] });
    else placed[other] = { ...full, more: [...full.more, point] };
  }
  return placed;
}

/** Each amount is written once, where it first stands and where there is room. */
function labelsOf(placed: readonly Placed[]): Picture["labels"] {
  const taken: { x: number; y: number; wide: number }[] = [];
  const written = new Set<string>();
  return placed.flatMap(({ point, x, y }) => {
    const { label: words } = point;
    if (written.has(words)) return [];
    const wide = words.length * 7.5 + 4;
    const isFree = (at: { x: number; y: number }): boolean =>
      at.y > 12 &&
      !taken.some((each) => Math.abs(each.y - at.y) < 14 && Math.abs(each.x - at.x) < (each.wide + wide) / 2) &&
      !placed.some((each) => Math.abs(each.y - (at.y - 4)) < 10 && Math.abs(each.x - at.x) < wide / 2 + 5);
    const above = point.open === "above" || point.high !== null ? [] : [{ x, y: y - 11 }];
    const spot = [...above, { x, y: y + 21 }, { x: x - wide / 2 - 9, y: y + 4 }, { x, y: y - 26 }].find(isFree);
    if (spot === undefined) return [];
    written.add(words);
    taken.push({ ...spot, wide });
    return [{ ...spot, words, isStruck: point.fate === "withdrawn" }];
  });
}
