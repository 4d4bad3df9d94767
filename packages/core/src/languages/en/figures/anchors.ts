import type { Figure } from "../../../types/figure.ts";
import type { Happening } from "../../../types/happening.ts";
import type { Findings, Reading } from "../../../types/language.ts";
import type { Span } from "../../../types/span.ts";
import { timeFor } from "../../../understand/when.ts";
import type { Of } from "./effects.ts";

/** Finds what a figure hangs on among what the steps before found: statement, place, time, happening. */
export interface Anchors {
  /** Whether the words stand in the name of a source or in the cue: "two officials said". */
  isInSource(words: Span): boolean;
  statement(figure: Span): string | null;
  /** `rank`: which of how many listed numbers this is, for "respectively". */
  place(figure: Span, sentence: Span, rank: { readonly at: number; readonly of: number } | null): string | null;
  time(figure: Span, sentence: Span): string | null;
  happening(figure: Span, governor: Span | null, sentence: Span, of: Of): string | null;
}

interface Mark extends Span {
  readonly id: string;
}

/** Indexes the findings of one report once, so that each figure is anchored in the time of a look-up. */
export function anchorsOf(reading: Reading, found: Findings): Anchors {
  const { text } = reading;
  const contents = sorted(found.statements.flatMap(({ id, content }) => content.map(({ start, end }) => ({ id, start, end }))));
  const sources = sorted(
    found.statements.flatMap(({ id, source, cue }) => [...source, ...cue].map(({ start, end }) => ({ id, start, end }))),
  );
  const peoples = nationalities(reading);
  const places = sorted(
    found.places.flatMap(({ id, mentions }) =>
      mentions.filter(({ start }) => !peoples.has(start)).map(({ start, end }) => ({ id, start, end })),
    ),
  );
  const times = found.times.filter((time) => !(time.value?.endsWith("_REF") ?? false) && !isDateline(text, time));
  const happenings = sorted(found.happenings.map(({ id, start, end }) => ({ id, start, end })));
  const kinds = new Map(found.happenings.map((happening) => [happening.id, happening.type]));
  const leadsSource = (words: Span) =>
    overlapping(sources, words, 400).some(
      (source) =>
        source.start <= words.start && words.end <= source.end && words.start - source.start < 16 && source.end - source.start < 80,
    );
  const inSource = (words: Span) =>
    overlapping(sources, words, 400).some((source) => source.start <= words.start && words.end <= source.end);
  return {
    isInSource: leadsSource,
    statement(figure) {
      let best: Mark | null = null;
      for (const mark of overlapping(contents, figure, 40_000)) {
        if (mark.start <= figure.start && figure.end <= mark.end && (best === null || mark.end - mark.start < best.end - best.start))
          best = mark;
      }
      return best?.id ?? null;
    },
    place(figure, sentence, rank) {
      const window = clip(sentence, figure);
      const free: Mark[] = overlapping(places, window, 0).filter(
        (mark) => mark.start >= window.start && !isDateline(text, mark) && !inSource(mark) && !isWhereSaid(text, mark, figure),
      );
      const words = text.slice(window.start, window.end);
      for (const match of free.length === 0 ? [] : words.matchAll(NATIONAL))
        free.push({ id: "", start: window.start + match.index, end: window.start + match.index + match[0].length });
      if (rank !== null && free.length === rank.of && /\brespectively\b/.test(text.slice(window.start, window.end)))
        return free[rank.at]?.id ?? null;
      return nearestPlace(free, figure, text) || null;
    },
    time(figure, sentence) {
      const window = clip(sentence, figure);
      const time = timeFor(figure, window, times, text);
      if (time === null) return null;
      if (!/[\d;]/.test(gap(text, figure, time))) return time.id;
      // Another number stands between: a time of this figure's own part of the sentence goes first.
      const own = overlapping(times, window, 0).filter((other) => !/[\d;]/.test(gap(text, figure, other)));
      const nearer = own.length === 0 ? time : (timeFor(figure, window, own, text) ?? time);
      return gap(text, figure, nearer).includes(";") ? null : nearer.id;
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

/** Starts of the names that are a people's, not a place's: "Turkish". */
function nationalities(reading: Reading): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const [index, { names }] of reading.marks.entries())
    for (const { label, first } of names) if (label === "nationality") starts.add(reading.paragraphs[index]?.tokens[first]?.start ?? -1);
  return starts;
}

function isWhereSaid(text: string, { start, end }: Span, figure: Span): boolean {
  return (
    SAID_IN.test(text.slice(Math.max(0, start - 40), start)) &&
    (start >= figure.end || /^(?:,|\s+(?:that|on)\b)/.test(text.slice(end, end + 6)))
  );
}

/** The words between a figure and what it may hang on. */
function gap(text: string, figure: Span, other: Span): string {
  return other.start >= figure.end ? text.slice(figure.end, other.start) : text.slice(other.end, figure.start);
}

/** How far from a figure its place and time are looked for, in characters. */
const WINDOW = 1200;

function clip(sentence: Span, figure: Span): Span {
  return { start: Math.max(sentence.start, figure.start - WINDOW), end: Math.min(sentence.end, figure.end + WINDOW) };
}

/** "PORT-AU-PRINCE, Aug 14 - A quake": where and when it was written, before a dash. */
function isDateline(text: string, { start, end }: Span): boolean {
  // Looked for near by only: in a text without line breaks the line begins far away.
  const near = Math.max(0, start - 41);
  const line = near === 0 && !text.slice(0, start).includes("\n") ? 0 : near + text.slice(near, start).lastIndexOf("\n") + 1;
  if (start - line > 40) return false;
  const after = text.slice(end, end + 60);
  // A bare dash behind a small-lettered name may as well open an item of a list: "Kano - 12 dead".
  if (DATED.test(after) && !/^\s[-–—]/.test(after)) return true;
  return /^[^\n.;:]{0,30}?\s(?:[-–—]{1,2})\s/.test(after) && /^[\p{Lu}\s,'-]*[\p{Lu}]{3}/u.test(text.slice(line, Math.max(end, line + 4)));
}

/** What follows a dateline's city: "(Reuters) -", ", Jan. 7 (AP) —", ". January 7." Own compilation, along the datelines of the wire services. */
const DATED =
  /^(?:,\s[\p{Lu}][\p{L}. ]{1,20})?(?:[,.]?\s(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s\d{1,2}|\d{1,2}\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*))?(?:,\s\d{4})?(?:\.?\s?\([\p{Lu}][\p{L}\d ./-]{1,20}\))?(?:\s[-–—]{1,2}\s|(?<=\d)\.\s)/iu;

/** Wordings that spread a number over the whole country: a city named farther off is not its place. */
const NATIONAL =
  /\b(?:(?:nation|country)[- ]?wide|(?:across|around|throughout|in) the (?:whole |entire )?(?:country|nation)|national (?:death )?toll)\b/gi;

/** "…, the ministry said in Lagos": where it was said. */
const SAID_IN = /\b(?:said|says|told (?:a news conference|journalists|parliament|reporters)|announced|reported)\s+in\s+$/;

const LOCATES =
  /\b(?:in|at|off|near|outside|across|around|from|of|through|hit|struck|over|into|on|inside|within|hits|rocked|for|to|fled|fleeing|left|leaving|along|north|south|east|west)\s+(?:the\s+)?(?:\p{L}+ern\s+|central\s+|(?:city|town|village|district|province|region|state|island)\s+of\s+|\p{L}+'s\s+(?:\p{L}+\s+){0,3})?$/iu;

/** The place whose mention is nearest to a figure; a mention with no preposition and one behind the next number count as farther off. */
function nearestPlace(marks: readonly Mark[], figure: Span, text: string): string | null {
  let best: Mark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const behind = mark.start >= figure.end;
    const between = behind ? text.slice(figure.end, mark.start) : text.slice(mark.end, figure.start);
    if (between.includes(";")) continue;
    let cost = between.length + (behind ? 0 : 20);
    if (
      mark.id !== "" &&
      !LOCATES.test(text.slice(Math.max(0, mark.start - 60), mark.start)) &&
      !/^['’]s?\s/.test(text.slice(mark.end, mark.end + 3))
    )
      cost += behind && between.includes(",") ? 100 : 60;
    if (behind && /\d/.test(between)) cost += 50;
    if (behind && /[;:]|\b(?:while|whereas|of whom|but|who|which)\b/.test(between)) cost += 80;
    if (!behind && /\bto\s+$/.test(text.slice(Math.max(0, mark.start - 4), mark.start))) cost += 20;
    if (cost < least) {
      least = cost;
      best = mark;
    }
  }
  return best?.id ?? null;
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

function sorted(marks: Mark[]): readonly Mark[] {
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Marks that overlap a span, given that none is longer than `longest` (0: marks that begin in the span). */
function overlapping<T extends Span>(marks: readonly T[], span: Span, longest: number): readonly T[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < span.start - longest) low = middle + 1;
    else high = middle;
  }
  const out: T[] = [];
  for (let at = low; at < marks.length; at++) {
    const mark = marks[at] as T;
    if (mark.start >= span.end) break;
    if (mark.end > span.start) out.push(mark);
  }
  return out;
}

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
