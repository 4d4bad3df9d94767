import type { Figure } from "../../../types/figure.ts";
import type { Happening } from "../../../types/happening.ts";
import type { Findings } from "../../../types/language.ts";
import type { Span } from "../../../types/span.ts";
import type { Of } from "./effects.ts";

/** Finds what a figure hangs on among what the steps before found: statement, place, time, happening. */
export interface Anchors {
  /** Whether the words stand in the name of a source or in the cue: "two officials said". */
  isInSource(words: Span): boolean;
  statement(figure: Span): string | null;
  place(figure: Span, sentence: Span): string | null;
  time(figure: Span, sentence: Span): string | null;
  happening(figure: Span, governor: Span | null, sentence: Span, of: Of): string | null;
}

interface Mark extends Span {
  readonly id: string;
}

/** Indexes the findings of one report once, so that each figure is anchored in the time of a look-up. */
export function anchorsOf(found: Findings, text: string): Anchors {
  const contents = sorted(found.statements.flatMap(({ id, content }) => content.map(({ start, end }) => ({ id, start, end }))));
  const sources = sorted(
    found.statements.flatMap(({ id, source, cue }) => [...source, ...cue].map(({ start, end }) => ({ id, start, end }))),
  );
  const places = sorted(found.places.flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ id, start, end }))));
  const times = sorted(
    found.times.filter(({ type }) => type === "date" || type === "time").map(({ id, start, end }) => ({ id, start, end })),
  );
  const happenings = sorted(found.happenings.map(({ id, start, end }) => ({ id, start, end })));
  const kinds = new Map(found.happenings.map((happening) => [happening.id, happening.type]));
  return {
    isInSource: (words) => overlapping(sources, words, 400).some((source) => source.start <= words.start && words.end <= source.end),
    statement(figure) {
      let best: Mark | null = null;
      for (const mark of overlapping(contents, figure, 40_000)) {
        if (mark.start <= figure.start && figure.end <= mark.end && (best === null || mark.end - mark.start < best.end - best.start))
          best = mark;
      }
      return best?.id ?? null;
    },
    place(figure, sentence) {
      const free = overlapping(places, sentence, 0).filter(
        (mark) =>
          mark.start >= sentence.start &&
          !overlapping(sources, mark, 400).some((source) => source.start <= mark.start && mark.end <= source.end),
      );
      const located = free.filter((mark) =>
        /\b(?:in|at|off|near|outside|across|around|from|of|through|hit|struck|over|to|into|on|inside|within|hits|rocked|for|north|south|east|west)\s+(?:the\s+)?(?:\p{L}+ern\s+|central\s+|city of\s+|town of\s+|village of\s+|\p{L}+'s\s+)?$/iu.test(
          text.slice(Math.max(0, mark.start - 40), mark.start),
        ),
      );
      return closest(located.length > 0 ? located : free, figure, 30)?.id ?? null;
    },
    time(figure, sentence) {
      return closest(overlapping(times, sentence, 0), figure, 10)?.id ?? null;
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
function overlapping(marks: readonly Mark[], span: Span, longest: number): readonly Mark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < span.start - longest) low = middle + 1;
    else high = middle;
  }
  const out: Mark[] = [];
  for (let at = low; at < marks.length; at++) {
    const mark = marks[at] as Mark;
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
