import type { Happening } from "../types/happening.ts";
import type { Findings } from "../types/language.ts";
import type { Maker } from "../types/maker.ts";
import type { Place } from "../types/place.ts";
import type { Span } from "../types/span.ts";
import type { Statement } from "../types/statement.ts";
import type { Time } from "../types/time.ts";
import { actorIndex } from "./actor-at.ts";
import { idMaker } from "./ids.ts";
import { timeFor } from "./when.ts";

/** Words that tell an event, as the rules of a language found them, before anybody asked who they name, when and on whose word. */
export interface HappeningFound extends Span {
  readonly type: Happening["type"];
  readonly mode: string | null;
  readonly status: Happening["status"];
  readonly who: readonly Span[];
  readonly whom: readonly Span[];
  readonly sentence: Span;
  /** Words that name where, as far as grammar tells: spans in which a place is looked for first. */
  readonly where: readonly Span[];
  /** A finite statement of its own ("fired"), so that a denial around it denies it. */
  readonly finite: boolean;
  readonly by: Maker;
}

/** Joins events with the actors, places, times and statements of their report. `published`: date of the report, ISO 8601, or null. */
export function happeningsOf(
  candidates: readonly HappeningFound[],
  found: Pick<Findings, "actors" | "places" | "times" | "statements">,
  text: string,
  published: string | null,
): readonly Happening[] {
  const id = idMaker();
  const actorOf = actorIndex(found.actors);
  const places = placeIndex(found.places);
  const statementOf = statementIndex(found.statements);
  const party = (span: Span): Span & { readonly actor: string | null } => ({ ...span, actor: actorOf(span)?.id ?? null });
  return candidates.map((one) => {
    const span = { start: one.start, end: one.end };
    const statement = statementOf(one.start);
    const time = timeFor(span, withinContent(one.sentence, span, statement), found.times, text);
    return {
      id: id("happening", [span]),
      ...span,
      type: one.type,
      mode: one.mode,
      status: finalStatus(one, statement, time, published),
      who: one.who.map(party),
      whom: one.whom.map(party),
      place: placeFor(one, places),
      time: time?.id ?? null,
      statement: statement?.id ?? null,
      by: one.by,
    };
  });
}

/** The part of a sentence that is what somebody says: "on Friday" in "the ministry said on Friday that 26 were killed" is when it was said. */
function withinContent(sentence: Span, span: Span, statement: Statement | null): Span {
  const content = statement?.content.find(({ start, end }) => start <= span.start && span.end <= end);
  return content === undefined ? sentence : { start: Math.max(sentence.start, content.start), end: Math.min(sentence.end, content.end) };
}

/** What a statement's stance and the time make of a status that the grammar left at "happened". */
function finalStatus(one: HappeningFound, statement: Statement | null, time: Time | null, published: string | null): Happening["status"] {
  if (one.status === "happened" && statement !== null && one.finite) {
    if (statement.stance === "denies") return "denied";
    if (statement.stance === "doubts") return "hypothetical";
  }
  if (
    one.status === "happened" &&
    !one.finite &&
    time?.from != null &&
    published !== null &&
    time.type === "date" &&
    isAfter(time.from, published)
  )
    return "planned";
  if (one.status === "happened" && time?.to != null && published !== null && isLongBefore(time.to, published)) return "historical";
  return one.status;
}

/** Whether a day lies behind another, as far as both are told. */
function isAfter(day: string, other: string): boolean {
  const length = Math.min(day.length, other.length, 10);
  return /^\d{4}/.test(day) && day.slice(0, length) > other.slice(0, length);
}

/** Whether a day lies a year or more before another; both ISO 8601, as precise as they are. */
function isLongBefore(day: string, other: string): boolean {
  const year = Number(day.slice(0, 4));
  const otherYear = Number(other.slice(0, 4));
  if (!Number.isFinite(year) || !Number.isFinite(otherYear)) return false;
  if (otherYear - year > 1) return true;
  return otherYear - year === 1 && day.slice(4, 10) <= other.slice(4, 10);
}

interface Mention extends Span {
  readonly place: Place;
}

function placeIndex(places: readonly Place[]): readonly Mention[] {
  return places
    .flatMap((place) => place.mentions.map(({ start, end }) => ({ start, end, place })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function placeFor(one: HappeningFound, mentions: readonly Mention[]): string | null {
  for (const where of one.where) {
    // "the Pakistani town of Mardan": the town tells where.
    let wide: string | null = null;
    for (let at = firstFrom(mentions, where.start); at < mentions.length; at++) {
      const mention = mentions[at];
      if (mention === undefined || mention.start >= where.end) break;
      if (mention.end > where.end) continue;
      if (mention.place.kind !== "country") return mention.place.id;
      wide ??= mention.place.id;
    }
    if (wide !== null) return wide;
  }
  return null;
}

/** Gives the innermost statement on whose content an offset lies. */
function statementIndex(statements: readonly Statement[]): (offset: number) => Statement | null {
  const pieces = statements
    .flatMap((statement) => statement.content.map(({ start, end }) => ({ start, end, statement })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const reach: number[] = [];
  for (const piece of pieces) reach.push(Math.max(reach.at(-1) ?? 0, piece.end));
  return (offset) => {
    let best: (typeof pieces)[number] | null = null;
    for (let at = firstFrom(pieces, offset + 1) - 1; at >= 0 && (reach[at] ?? 0) > offset; at--) {
      const piece = pieces[at];
      if (piece === undefined || piece.end <= offset) continue;
      if (best === null || piece.end - piece.start < best.end - best.start) best = piece;
    }
    return best?.statement ?? null;
  };
}

function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
