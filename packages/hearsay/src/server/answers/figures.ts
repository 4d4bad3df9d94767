import { type Amount, type Measure, voiceKey } from "@hearsay/core";
import type { FigurePoint, Figures, MeasureListed } from "../shapes/figures.ts";
import type { Filter } from "../shapes/filter.ts";
import { evidenceOf } from "./evidence.ts";
import type { Known } from "./known.ts";
import { allMeasures, measureIn, tollOf, voiceShown } from "./measures.ts";
import { incidentById, type Scope, scopeOf } from "./scope.ts";

/** The filter, and the measure that is asked for; null: the one that most is told of. */
export interface FiguresQuery {
  readonly filter: Filter;
  readonly track: string | null;
}

const MOST_MEASURES = 400;
const MOST_POINTS = 400;

/** Measures, and one of them over time. */
export function figuresOf(known: Known, { filter, track }: FiguresQuery): Figures {
  const scope = scopeOf(known, filter);
  const all = allMeasures(known);
  const shown = all.map((measure) => measureIn(known, measure, scope)).filter((each) => each !== null);
  const chosen = shown.find((each) => each.track.id === track) ?? (track === null ? most(shown) : undefined) ?? null;
  const told = (some: readonly Measure[]): number =>
    some.reduce((sum, { values }) => sum + values.reduce((more, { tellings }) => more + tellings.length, 0), 0);
  const order = [...shown].sort((a, b) => told([b]) - told([a]));
  // Measures of one incident stand together, incidents by their fullest measure.
  const rank = new Map<string | null, number>();
  for (const [at, measure] of order.entries()) if (!rank.has(measure.track.incident)) rank.set(measure.track.incident, at);
  const listed = [...shown].sort((a, b) => (rank.get(a.track.incident) ?? 0) - (rank.get(b.track.incident) ?? 0)).slice(0, MOST_MEASURES);
  return {
    measures: listed.map((measure) => listedOf(known, measure)),
    moreMeasures: shown.length - listed.length,
    chosen: chosen === null ? null : chosenOf(known, chosen, scope),
    hidden: { measures: all.length - shown.length, tellings: scope.isNarrow ? told(all) - told(shown) : 0 },
  };
}

function most(measures: readonly Measure[]): Measure | undefined {
  let best: { measure: Measure; told: number } | undefined;
  for (const measure of measures) {
    const told = measure.values.reduce((sum, { tellings }) => sum + tellings.length, 0);
    if (best === undefined || told > best.told) best = { measure, told };
  }
  return best?.measure;
}

function listedOf(known: Known, { track, title, values }: Measure): MeasureListed {
  return {
    track: track.id,
    title,
    of: track.of,
    incident: track.incident,
    incidentTitle: incidentById(known).get(track.incident ?? "")?.title ?? null,
    tellings: values.reduce((sum, { tellings }) => sum + tellings.length, 0),
    amounts: values.length,
    stands: values.find(({ fate }) => fate === "stands")?.words ?? null,
    isContested: values.some(({ remarks }) => remarks.some(({ kind }) => kind === "conflicts")),
  };
}

function chosenOf(known: Known, measure: Measure, scope: Scope): NonNullable<Figures["chosen"]> {
  const { points, undrawn } = pointsOf(known, measure, scope);
  const places = new Set(points.map(({ instant, y }) => `${Math.floor(instant)} ${y}`)).size;
  const noChart =
    points.length === 0
      ? "No telling of it has both a number and a day."
      : points.length < 2
        ? "It is told once: one point shows no course."
        : places < 2
          ? "Every telling gives the same amount on the same day."
          : null;
  const warnings = measure.values.flatMap(({ words, remarks }) =>
    remarks.filter(({ kind }) => kind === "differs").map((remark) => `${words} ${remark.words}`),
  );
  return { toll: tollOf(known, measure), points: points.slice(0, MOST_POINTS), undrawn, noChart, warnings: [...new Set(warnings)] };
}

function pointsOf({ lookup }: Known, { track, values }: Measure, scope: Scope): { points: readonly FigurePoint[]; undrawn: number } {
  const told = new Map<string, Measure["values"][number]>(
    values.flatMap((value) => value.tellings.map(({ ref }) => [`${ref.version}/${ref.claim}`, value] as const)),
  );
  const seen = new Set<string>();
  const names = new Map<string, string>();
  const points: FigurePoint[] = [];
  let undrawn = 0;
  const steps = track.steps
    .map((step) => ({ step, telling: lookup.telling(step.claim), key: `${step.claim.version}/${step.claim.claim}` }))
    .sort((a, b) => order(a.step.said ?? "9", b.step.said ?? "9") || order(a.key, b.key));
  for (const { step, telling, key } of steps) {
    const value = told.get(key);
    if (telling === null || value === undefined || !scope.telling(telling, track.incident)) continue;
    const said = step.said ?? telling.published;
    const instant = said === null ? null : instantOf(said);
    const y = heightOf(step.amount);
    if (said === null || instant === null || y === null) {
      undrawn++;
      continue;
    }
    const given = `${step.origin} ${value.words}`;
    const isCopy = step.origin !== null && seen.has(given);
    seen.add(given);
    const full = voiceShown(telling);
    const voice = names.get(voiceKey(full)) ?? full;
    names.set(voiceKey(full), voice);
    const { low, high, open } = boundsOf(step.amount);
    points.push({
      said,
      instant,
      y,
      low,
      high,
      open,
      words: value.words,
      label: labelOf(step.amount),
      voice,
      isCopy,
      fate: value.fate,
      evidence: evidenceOf(telling),
    });
  }
  return { points, undrawn };
}

/** Days since 1970; noon where only the day is said; null: no day is said. */
function instantOf(iso: string): number | null {
  const [, day, hours = "12", minutes = "0"] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}))?/.exec(iso) ?? [];
  const start = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(start) ? null : start / 86_400_000 + (Number(hours) * 60 + Number(minutes)) / 1440;
}

function heightOf({ value, low, high }: Amount): number | null {
  if (value !== null) return value;
  if (low !== null && high !== null) return (low + high) / 2;
  return low ?? high;
}

/** "About" reaches a tenth either way. */
function boundsOf({ value, low, high, approximate }: Amount): Pick<FigurePoint, "low" | "high" | "open"> {
  if (value !== null)
    return approximate ? { low: low ?? value * 0.9, high: high ?? value * 1.1, open: null } : { low: null, high: null, open: null };
  if (low !== null && high !== null) return low === high ? { low: null, high: null, open: null } : { low, high, open: null };
  return { low, high, open: low === null ? "below" : "above" };
}

const DIGITS = new Intl.NumberFormat("en");

function labelOf({ value, low, high, open, approximate }: Amount): string {
  if (value !== null) return `${approximate ? "~" : ""}${DIGITS.format(value)}`;
  if (low !== null && high !== null) return `${DIGITS.format(low)}–${DIGITS.format(high)}`;
  if (low !== null) return `${open === "low" ? ">" : "≥"} ${DIGITS.format(low)}`;
  return `${open === "high" ? "<" : "≤"} ${DIGITS.format(high ?? 0)}`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
