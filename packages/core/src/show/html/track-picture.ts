import type { Amount } from "../../types/amount.ts";
import { amountWords, digits } from "../amount-words.ts";
import { dayWords } from "../case/day-words.ts";
import type { Lookup } from "../case/lookup.ts";
import { order } from "../case/lookup.ts";
import { type Measure, voiceKey } from "../case/measures.ts";
import { anchor, html, type Markup } from "./markup.ts";
import { amountScale, instantOf, timeScale } from "./scale.ts";

const WIDTH = 760;
const HEIGHT = 250;
const LEFT = 52;
const RIGHT = WIDTH - 230;
const TOP = 22;
const BOTTOM = HEIGHT - 30;
const RADIUS = 4.5;
/** Where a telling stands of which only the day is known. */
const NOON = 0.5;
/** Voices with a colour of their own; the rest share one. */
const COLOURS = 6;
/** Marks that stand side by side at one place before they are only counted. */
const ABREAST = 7;

interface Point {
  readonly instant: number;
  readonly y: number;
  readonly amount: Amount;
  readonly voice: string;
  readonly isCopy: boolean;
  readonly isStruck: boolean;
  readonly tip: string;
}

/** One measure over time: steps for each voice, whiskers for bounds, hollow marks for what an earlier report's origin already gave, struck marks for what was taken back. Null: nothing to draw beyond the table. */
export function trackPicture(measure: Measure, lookup: Lookup): Markup | null {
  const points = pointsOf(measure, lookup);
  const isStill = new Set(points.map(({ instant, y }) => `${Math.floor(instant)} ${y}`)).size < 2;
  if (points.length < 2 || isStill) return null;
  const time = timeScale(
    points.map(({ instant }) => instant),
    LEFT + 18,
    RIGHT - 12,
  );
  const scale = amountScale(
    points.flatMap(({ y, amount }) => [y, ...boundsOf(amount).filter((each) => each !== null)]),
    BOTTOM,
    TOP,
  );
  const voices = voicesOf(points);
  const colour = (voice: string): string => `v${Math.min(voices.indexOf(voice), COLOURS)}`;
  const id = anchor(measure.track.id);
  const placed = sideBySide(points, time.at, scale.at);
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${measure.title} over time</title>
<desc id="${id}-desc">${describe(measure, points, scale.isLogarithmic)}</desc>
<g class="grid">${scale.ticks.map((tick) => html`<line x1="${LEFT}" x2="${RIGHT}" y1="${scale.at(tick)}" y2="${scale.at(tick)}"/><text x="${LEFT - 8}" y="${scale.at(tick) + 4}" text-anchor="end">${digits(tick)}</text>`)}
${time.ticks.map((tick, at) => html`<line class="tick" x1="${time.at(tick + NOON)}" x2="${time.at(tick + NOON)}" y1="${BOTTOM}" y2="${BOTTOM + 5}"/><text x="${time.at(tick + NOON)}" y="${BOTTOM + 19}" text-anchor="middle">${shortDay(time.days[at] ?? "", at === 0)}</text>`)}
${scale.isLogarithmic ? html`<text class="note" x="${LEFT}" y="${TOP - 8}">each line is ten times the one below</text>` : null}</g>
${voices.map((voice) => html`<path class="${colour(voice)} steps" d="${stepsOf(placed.filter(({ point }) => point.voice === voice))}"/>`)}
${placed.map((each) => markOf(each, colour(each.point.voice), scale.at))}
${labelsOf(placed)}
${legendOf(voices, placed, colour)}
</svg>`;
}

function pointsOf({ track, values }: Measure, lookup: Lookup): readonly Point[] {
  const struck = new Set(
    values.filter(({ fate }) => fate === "withdrawn").flatMap(({ tellings }) => tellings.map(({ ref }) => `${ref.version}/${ref.claim}`)),
  );
  const seen = new Set<string>();
  const names = new Map<string, string>();
  return [...track.steps]
    .sort((a, b) => order(a.said ?? "9", b.said ?? "9") || order(a.claim.version, b.claim.version) || order(a.claim.claim, b.claim.claim))
    .flatMap((step): Point[] => {
      const telling = lookup.telling(step.claim);
      const instant = instantOf(step.said ?? telling?.published ?? null);
      const y = heightOf(step.amount);
      if (instant === null || y === null) return [];
      const given = `${step.origin} ${amountWords(step.amount)}`;
      const isCopy = step.origin !== null && seen.has(given);
      seen.add(given);
      const outlet = telling?.outlet ?? step.claim.version;
      const name = telling?.voice.split(", via ")[0] ?? outlet;
      const full = name === "the report's own word" ? `${outlet}, own word` : name;
      const voice = names.get(voiceKey(full)) ?? full;
      names.set(voiceKey(full), voice);
      const isStruck = struck.has(`${step.claim.version}/${step.claim.claim}`);
      const day = dayWords(step.said ?? telling?.published ?? "");
      const tip = `${amountWords(step.amount)}: ${voice}, in ${outlet}, ${day}${isCopy ? " (same origin as an earlier report)" : ""}${isStruck ? " (withdrawn)" : ""}`;
      return [{ instant, y, amount: step.amount, voice, isCopy, isStruck, tip }];
    });
}

/** The voices, those that speak most first: they get the colours. */
function voicesOf(points: readonly Point[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { voice } of points) times.set(voice, (times.get(voice) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a).map(([voice]) => voice);
}

/** Where the mark of an amount stands: its value, the middle of its range, or its only bound; null: no number was said. */
function heightOf({ value, low, high }: Amount): number | null {
  if (value !== null) return value;
  if (low !== null && high !== null) return (low + high) / 2;
  return low ?? high;
}

/** Ends of the whisker: "about" reaches a tenth either way; null on a side: open, or none. */
function boundsOf({ value, low, high, approximate }: Amount): readonly [number | null, number | null] {
  if (value !== null && approximate) return [low ?? value * 0.9, high ?? value * 1.1];
  return low === high ? [null, null] : [low, high];
}

interface Placed {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
  /** How many marks more stand at this place without being drawn. */
  readonly more: number;
}

/** Tellings of one amount at one time stand side by side. */
function sideBySide(points: readonly Point[], x: (instant: number) => number, y: (value: number) => number): readonly Placed[] {
  const placed: Placed[] = [];
  for (const point of points) {
    const own = { x: x(point.instant), y: y(point.y) };
    const near = (at: number): number => placed.findIndex((each) => Math.abs(each.y - own.y) < 2 && Math.abs(each.x - at) < RADIUS * 2.2);
    let at = own.x;
    let other = near(at);
    for (let moved = 1; other !== -1 && moved < ABREAST; moved++) {
      at = (placed[other]?.x ?? at) + RADIUS * 2.4;
      other = near(at);
    }
    const full = placed[other];
    if (full === undefined) placed.push({ point, x: at, y: own.y, more: 0 });
    else placed[other] = { ...full, more: full.more + 1 };
  }
  return placed;
}

/** A line that keeps to each value until the same voice gives another. */
function stepsOf(placed: readonly Placed[]): string {
  const fixed = (number: number): string => String(Math.round(number * 10) / 10);
  return placed.map(({ x, y }, at) => (at === 0 ? `M${fixed(x)},${fixed(y)}` : `H${fixed(x)}V${fixed(y)}`)).join("");
}

function markOf({ point, x, y, more }: Placed, colour: string, at: (value: number) => number): Markup {
  const { isCopy, isStruck, tip, amount } = point;
  const [low, high] = boundsOf(amount);
  const isOpen = amount.value === null && (amount.low === null) !== (amount.high === null);
  const up = isOpen && amount.low !== null;
  const cap = (end: number): Markup => html`<line x1="${x - 3.5}" x2="${x + 3.5}" y1="${end}" y2="${end}"/>`;
  const whisker = isOpen
    ? html`<g class="whisker open"><line x1="${x}" x2="${x}" y1="${y}" y2="${up ? y - 17 : y + 17}"/><path d="M${x - 3.5} ${up ? y - 13 : y + 13} L${x} ${up ? y - 18 : y + 18} L${x + 3.5} ${up ? y - 13 : y + 13}"/></g>`
    : low !== null && high !== null
      ? html`<g class="whisker"><line x1="${x}" x2="${x}" y1="${at(low)}" y2="${at(high)}"/>${cap(at(low))}${cap(at(high))}</g>`
      : null;
  return html`<g class="${colour} mark${isCopy ? " copy" : ""}${isStruck ? " struck" : ""}"><title>${tip}</title>${isCopy ? null : whisker}<circle cx="${x}" cy="${y}" r="${RADIUS}"/>${isStruck ? html`<line class="strike" x1="${x - 8}" y1="${y + 5}" x2="${x + 8}" y2="${y - 5}"/>` : null}${more > 0 ? html`<text class="more" x="${x + 9}" y="${y + 4}">+${more}</text>` : null}</g>`;
}

/** Each amount is written once, where it first stands and where there is room. */
function labelsOf(placed: readonly Placed[]): readonly Markup[] {
  const taken: { x: number; y: number; wide: number }[] = [];
  const written = new Set<string>();
  return placed.flatMap(({ point, x, y }) => {
    const words = shortAmount(point.amount);
    if (written.has(words)) return [];
    const wide = words.length * 7 + 4;
    const isFree = (at: { x: number; y: number }): boolean =>
      at.y > 10 &&
      !taken.some((each) => Math.abs(each.y - at.y) < 13 && Math.abs(each.x - at.x) < (each.wide + wide) / 2) &&
      !placed.some((each) => Math.abs(each.y - (at.y - 4)) < 9 && Math.abs(each.x - at.x) < wide / 2 + 5);
    const isWhiskered = point.amount.value === null && point.amount.low !== null;
    const spot = [...(isWhiskered ? [] : [{ x, y: y - 10 }]), { x, y: y + 19 }, { x: x - wide / 2 - 8, y: y + 4 }, { x, y: y - 24 }].find(
      isFree,
    );
    if (spot === undefined) return [];
    written.add(words);
    taken.push({ ...spot, wide });
    return [html`<text class="value${point.isStruck ? " struck" : ""}" x="${spot.x}" y="${spot.y}" text-anchor="middle">${words}</text>`];
  });
}

function shortAmount({ value, low, high, open, approximate }: Amount): string {
  if (value !== null) return `${approximate ? "~" : ""}${digits(value)}`;
  if (low !== null && high !== null) return `${digits(low)}–${digits(high)}`;
  if (low !== null) return `${open === "low" ? ">" : "≥"} ${digits(low)}`;
  return `${open === "high" ? "<" : "≤"} ${digits(high ?? 0)}`;
}

/** The voices at the right, each as near to its last mark as the others allow. */
function legendOf(voices: readonly string[], placed: readonly Placed[], colour: (voice: string) => string): readonly Markup[] {
  const rows = voices
    .map((voice) => ({ voice, y: placed.findLast(({ point }) => point.voice === voice)?.y ?? TOP }))
    .sort((a, b) => a.y - b.y)
    .slice(0, 12);
  const gap = Math.min(19, (BOTTOM - TOP) / Math.max(1, rows.length - 1));
  let next = TOP;
  const spread = rows.map(({ voice, y }) => {
    const at = Math.max(y, next);
    next = at + gap;
    return { voice, at };
  });
  const over = Math.max(0, (spread.at(-1)?.at ?? 0) - BOTTOM);
  return spread.map(({ voice, at }, row) => {
    const y = Math.max(TOP + row * gap, at - over);
    return html`<g class="legend ${colour(voice)}"><title>${voice}</title><line x1="${RIGHT + 14}" x2="${RIGHT + 30}" y1="${y}" y2="${y}"/><text x="${RIGHT + 37}" y="${y + 4}">${short(voice, 27)}</text></g>`;
  });
}

function short(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}

function shortDay(iso: string, withYear: boolean): string {
  const words = dayWords(iso);
  return withYear ? words : words.replace(/ \d{4}$/, "");
}

function describe({ values }: Measure, points: readonly Point[], isLogarithmic: boolean): string {
  const first = points[0];
  const last = points.at(-1);
  const ends = first === undefined || last === undefined ? "" : ` First: ${first.tip}. Last: ${last.tip}.`;
  return `${points.length} tellings of ${values.length} amounts${isLogarithmic ? ", on a logarithmic scale" : ""}.${ends} The table beside it has every amount.`;
}
