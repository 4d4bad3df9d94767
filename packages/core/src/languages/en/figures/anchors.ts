import type { Figure } from "../../../types/figure.ts";
import type { Happening } from "../../../types/happening.ts";
import type { Findings, Reading } from "../../../types/language.ts";
import type { Span } from "../../../types/span.ts";
import { timeFor } from "../../../understand/when.ts";
import type { Of } from "./effects.ts";
import { overlapping, sorted } from "./overlapping.ts";
import { isDateline, isStamp } from "./settings.ts";
import { placesOf, type Rank } from "./toll-places.ts";
import { voicesOf } from "./voices.ts";

/** Finds what a figure hangs on among what the steps before found: statement, place, time, happening. */
export interface Anchors {
  /** Whether the words stand in the name of a source or in the cue: "two officials said". */
  isInSource(words: Span): boolean;
  statement(figure: Span, sentence: Span): string | null;
  /** `rank`: which of how many listed numbers this is, for "respectively". */
  place(figure: Span, sentence: Span, rank: Rank): string | null;
  time(figure: Span, sentence: Span): string | null;
  happening(figure: Span, governor: Span | null, sentence: Span, of: Of): string | null;
}

interface Mark extends Span {
  readonly id: string;
}

/** Indexes the findings of one report once, so that each figure is anchored in the time of a look-up. */
export function anchorsOf(reading: Reading, found: Findings): Anchors {
  const { text } = reading;
  const sources = sorted(
    found.statements.flatMap(({ id, source, cue }) => [...source, ...cue].map(({ start, end }) => ({ id, start, end }))),
  );
  const times = found.times.filter((time) => !(time.value?.endsWith("_REF") ?? false) && !isDateline(text, time) && !isStamp(text, time));
  const happenings = sorted(found.happenings.map(({ id, start, end }) => ({ id, start, end })));
  const kinds = new Map(found.happenings.map((happening) => [happening.id, happening.type]));
  const leadsSource = (words: Span) =>
    overlapping(sources, words, 400).some(
      (source) =>
        source.start <= words.start && words.end <= source.end && words.start - source.start < 30 && source.end - source.start < 80,
    );
  const place = placesOf(reading, found);
  return {
    isInSource: leadsSource,
    statement: voicesOf(text, found),
    place: (figure, sentence, rank) => place(figure, clip(sentence, figure), rank),
    time(figure, sentence) {
      const window = clip(sentence, figure);
      const near = overlapping(times, window, 0).filter((time) => !isAnothers(text, figure, time));
      // "corrected on Thursday the toll from last week's shipwreck": a time that belongs to a noun gives way to one of its own.
      const own = near.filter(({ end }) => !/^['’]s?\s\p{Ll}/u.test(text.slice(end, end + 4)));
      const free = own.length > 0 ? own : near;
      const time = timeFor(figure, window, free, text);
      if (time === null) return null;
      if (!/[\d;]/.test(gap(text, figure, time))) return time.id;
      // Another number stands between: a time of this figure's own part of the sentence goes first.
      const parts = free.filter((other) => !/[\d;]/.test(gap(text, figure, other)));
      const nearer = parts.length === 0 ? time : (timeFor(figure, window, parts, text) ?? time);
      if (!gap(text, figure, nearer).includes(";")) return nearer.id;
      // "…1.03 million marched on Sunday; police put the crowd at 240,000": the day holds, a length of time does not.
      const lasts = /\b(?:since|between|from|until|by)\s+(?:\p{L}+\s+)?$/iu.test(text.slice(Math.max(0, nearer.start - 20), nearer.start));
      const day = /day\b|\bnight|\bovernight|\bmorning|\bevening|\bdawn|\bnoon|\d/i.test(text.slice(nearer.start, nearer.end));
      return nearer.end <= figure.start && day && !lasts && !/^(?:since|between|from)\b/i.test(text.slice(nearer.start, nearer.end))
        ? nearer.id
        : null;
    },
    happening(figure, governor, sentence, of) {
      const near = overlapping(happenings, sentence, 0).filter(
        (mark) => FITS[of]?.includes(kinds.get(mark.id) as Happening["type"]) ?? false,
      );
      const exact = governor === null ? undefined : near.find((mark) => mark.start < governor.end && governor.start < mark.end);
      return (exact ?? closest(near, figure, 0))?.id ?? null;
    },
  };
}

/** The words between a figure and what it may hang on. */
function gap(text: string, figure: Span, other: Span): string {
  return other.start >= figure.end ? text.slice(figure.end, other.start) : text.slice(other.end, figure.start);
}

/**
 * A time that is of another number: "up from 2,497 on Monday", "119 of them in the past 24 hours", "fewer than in 2019"; or that stands where another speaks: ", though the
 * coroner said on Thursday".
 */
function isAnothers(text: string, figure: Span, time: Span): boolean {
  const lead = text.slice(Math.max(0, time.start - 70), time.start);
  if (/\b(?:than|as (?:high|many|much) as|compared (?:with|to)|against)\s+(?:in|on|at|during|for)?\s*$/i.test(lead)) return true;
  const behind = time.start >= figure.end;
  const between = gap(text, figure, time);
  if (behind && /[,;]\s(?:but|though|although|whereas|while)\b/.test(between)) return true;
  if (!behind && /\b(?:while|whereas)\b/.test(between)) return true;
  const inner = /\b(?:(?:up|down) from|compared (?:with|to)|from)\s+(?:[\p{L}]+\s+){0,3}\d[\d.,]*\s+(?:\p{L}+\s+){0,3}$/iu.exec(lead);
  if (inner !== null && !within(inner, lead, figure, time)) return true;
  const part = /[,(]\s(?:[\p{L}\d.,]+\s+){1,3}of (?:them|whom|which|these)\s+(?:[^,;.()]*\s)?$/iu.exec(lead);
  return part !== null && !within(part, lead, figure, time);
}

/** Whether the figure stands in the words of a match that ends before the time. */
function within(match: RegExpExecArray, lead: string, figure: Span, time: Span): boolean {
  const start = time.start - lead.length + match.index;
  return start <= figure.start && figure.end <= time.start;
}

/** How far from a figure its place and time are looked for, in characters. */
const WINDOW = 1200;

function clip(sentence: Span, figure: Span): Span {
  return { start: Math.max(sentence.start, figure.start - WINDOW), end: Math.min(sentence.end, figure.end + WINDOW) };
}

const HARM: readonly Happening["type"][] = ["ASSAULT", "HAZARD", "ACCIDENT", "COERCE", "PROTEST"];
const FITS: Partial<Record<Figure["of"], readonly Happening["type"][]>> = {
  killed: HARM,
  injured: HARM,
  missing: HARM,
  detained: ["COERCE", "ASSAULT"],
  released: ["CONCEDE", "COOPERATE", "OTHER", "RETREAT"],
  abducted: ["ASSAULT", "COERCE"],
  displaced: HARM,
  evacuated: HARM,
  rescued: ["AID", "HAZARD", "ACCIDENT"],
  infected: ["HAZARD", "OTHER"],
  affected: HARM,
  destroyed: HARM,
  damaged: HARM,
  troops: ["MOBILIZE", "AID", "SUPPORT", "RETREAT", "ASSAULT"],
  participants: ["PROTEST"],
  assailants: ["ASSAULT"],
  cost: HARM,
  aid: ["AID", "SUPPORT"],
};

/** The mark nearest to a figure; one behind it is preferred by `lean` characters over one before it. */
function closest(marks: readonly Mark[], figure: Span, lean: number): Mark | null {
  let best: Mark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const distance = mark.start >= figure.end ? mark.start - figure.end : figure.start - mark.end + lean;
    if (distance < least) {
      least = distance;
      best = mark;
    }
  }
  return best;
}
