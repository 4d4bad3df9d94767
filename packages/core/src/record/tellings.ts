import type { Actor } from "../types/actor.ts";
import type { Figure } from "../types/figure.ts";
import type { Happening } from "../types/happening.ts";
import type { ReportRecord } from "../types/report-record.ts";
import type { Span } from "../types/span.ts";
import type { Statement } from "../types/statement.ts";
import { meets } from "../understand/amounts.ts";
import { whereOf, within } from "./claim-place.ts";
import { type Days, dayNumber, daysOf } from "./days.ts";
import { type Family, familyOf, familyOfFigure, fitsFamily, isToll, kindred } from "./families.ts";
import { type Indexed, indexed } from "./lookup.ts";
import { plain, soundsOf } from "./name-keys.ts";
import type { Realm, Telling } from "./telling.ts";
import { isLocal, ofPlace, type Where } from "./where.ts";

/** Days longer than this do not pin an incident down. */
const NARROW = 3;
/** What is told without a day happened on the day of publication or so many days before. */
const FRESH = 1;
/** A toll of a time so long before publication is looked back at. */
const LONG_AGO = 45;
/** So many names of a report take part in comparing it. */
const NAMES = 16;

/** What a report tells of, in order of the text. Claims in `alone` stand by themselves, whatever the words tie them to. */
export function tellingsOf(record: ReportRecord, alone: ReadonlySet<string> = new Set()): readonly Telling[] {
  const report = about(record);
  const own = new Map<string, Figure[]>();
  const loose: Figure[] = [];
  for (const figure of record.figures) {
    const happening = figure.happening === null ? undefined : report.from.happenings.get(figure.happening);
    if (happening !== undefined && belongs(figure, happening) && !alone.has(figure.id) && !alone.has(happening.id)) {
      const figures = own.get(happening.id);
      if (figures === undefined) own.set(happening.id, [figure]);
      else figures.push(figure);
    } else if (familyOfFigure(figure.of) !== null) loose.push(figure);
  }
  return [
    ...record.happenings.map((happening) => ofHappening(happening, own.get(happening.id) ?? [], report)),
    ...loose.map((figure) => ofFigure(figure, report)),
  ].sort((a, b) => a.start - b.start || (a.key < b.key ? -1 : 1));
}

/** What holds for a whole report. */
interface About {
  readonly from: Indexed;
  readonly published: number | null;
  /** The country most of its places lie in; null: none stands out. */
  readonly country: string | null;
  readonly names: ReadonlySet<string>;
  readonly topic: Where | null;
  /** What hurt people in it, when it tells of one kind only. */
  readonly hurt: Family | null;
  /** True when it tells of no attack, arrest or protest. */
  readonly calm: boolean;
}

function about(record: ReportRecord): About {
  const from = indexed(record);
  return {
    from,
    published: dayNumber(record.version.published ?? record.version.updated),
    country: countryOf(record),
    names: namesOf(record, from.datelines),
    topic: topicOf(from),
    hurt: hurtOf(record),
    calm: !record.happenings.some((happening) => HANDS.has(familyOf(happening)) && happening.status !== "denied"),
  };
}

function ofHappening(happening: Happening, figures: readonly Figure[], report: About): Telling {
  const { from } = report;
  const statement = happening.statement === null ? undefined : from.statements.get(happening.statement);
  const place = happening.place ?? figures.find((figure) => figure.place !== null)?.place ?? null;
  const days = eventDays(happening.time, statement, report);
  const parties = [...happening.who, ...happening.whom]
    .map(({ actor }) => (actor === null ? undefined : from.actors.get(actor)))
    .filter((actor): actor is Actor => actor?.named === true);
  return telling(report, {
    first: happening.id,
    start: happening.start,
    sentence: sentenceOf(happening, from),
    happening,
    figures,
    family: familyOf(happening),
    realm: REALM[happening.status],
    where: whereOf(place, happening, from),
    days,
    people: new Set(parties.filter(({ kind }) => kind === "person").map(personKey)),
    bodies: new Set(parties.filter(({ kind }) => kind === "organization" || kind === "group").map(({ name }) => soundsOf(name).join(" "))),
    word: stem(from.record.text.slice(happening.start, happening.end)),
  });
}

function ofFigure(figure: Figure, report: About): Telling {
  const { from, published } = report;
  const statement = figure.statement === null ? undefined : from.statements.get(figure.statement);
  const own = familyOfFigure(figure.of) ?? "harm";
  const time = figure.asOf === null ? undefined : from.times.get(figure.asOf);
  const told = time === undefined ? null : daysOf(time.from, time.to);
  const days = pinned(figure, told, report) ? eventDays(figure.asOf, statement, report) : null;
  return telling(report, {
    first: figure.id,
    start: figure.start,
    sentence: sentenceOf(figure, from),
    happening: null,
    figures: [figure],
    family: own === "harm" ? (report.hurt ?? own) : own,
    realm: figureRealm(statement, told, published),
    where: whereOf(figure.place, figure, from),
    days,
    people: new Set(),
    bodies: new Set(),
    word: null,
  });
}

function telling(
  report: About,
  told: Pick<
    Telling,
    "happening" | "figures" | "family" | "realm" | "where" | "days" | "people" | "bodies" | "word" | "start" | "sentence"
  > & {
    first: string;
  },
): Telling {
  const { first, ...rest } = told;
  const { published } = report;
  const fresh = published === null ? null : { first: published - FRESH, last: published };
  return {
    ...rest,
    key: `${report.from.record.version.id}/${first}`,
    from: report.from,
    topic: report.topic,
    country: told.where?.country ?? report.country,
    window: told.days ?? fresh,
    scope: isLocal(told.where) || told.days !== null ? "local" : "wide",
    calm: report.calm,
    toll: told.figures.some(({ of }) => isToll(of)),
    names: report.names,
    at: told.where === null ? null : `at ${plain(told.where.name)}`,
  };
}

const REALM: Readonly<Record<Happening["status"], Realm>> = {
  happened: "happened",
  ongoing: "happened",
  denied: "denied",
  planned: "ahead",
  ordered: "ahead",
  requested: "ahead",
  threatened: "perhaps",
  hypothetical: "perhaps",
  historical: "past",
};

/** "On Friday the toll stood at 26" says nothing of when they died: the day of a bare figure is that of an event only where the report tells of one on that day. */
function pinned(figure: Figure, told: Days | null, { from, published }: About): boolean {
  if (told === null || figure.as !== "level") return false;
  const own = familyOfFigure(figure.of) ?? "harm";
  return from.record.happenings.some((happening) => {
    const time = happening.time === null ? undefined : from.times.get(happening.time);
    const days = time === undefined ? null : daysOf(time.from, time.to);
    if (days === null || days.first !== told.first || days.last !== told.last || REALM[happening.status] !== "happened") return false;
    return kindred(own, familyOf(happening)) && (told.last !== published || happening.time === figure.asOf);
  });
}

function figureRealm(statement: Statement | undefined, told: Days | null, published: number | null): Realm {
  if (statement?.stance === "denies") return "denied";
  if (statement?.stance === "expects") return "ahead";
  if (statement?.stance === "threatens") return "perhaps";
  return told !== null && published !== null && published - told.last > LONG_AGO ? "past" : "happened";
}

function belongs(figure: Figure, happening: Happening): boolean {
  if (!fitsFamily(figure.of, familyOf(happening))) return false;
  return figure.place === null || happening.place === null || figure.place === happening.place;
}

/** The days of an event, when the words pin them down; not those of a dateline, nor of the saying. */
function eventDays(id: string | null, statement: Statement | undefined, { from }: About): Days | null {
  const time = id === null ? undefined : from.times.get(id);
  if (time === undefined || id === statement?.time || within(time, from.datelines)) return null;
  const days = daysOf(time.from, time.to);
  return days === null || days.last - days.first >= NARROW ? null : days;
}

function countryOf({ places }: ReportRecord): string | null {
  const times = new Map<string, number>();
  let all = 0;
  for (const { country, mentions } of places) {
    if (country === null) continue;
    times.set(country, (times.get(country) ?? 0) + mentions.length);
    all += mentions.length;
  }
  for (const [country, count] of times) if (2 * count > all) return country;
  return null;
}

function namesOf({ actors, places }: ReportRecord, datelines: readonly Span[]): ReadonlySet<string> {
  const counted = new Map<string, number>();
  const count = (key: string, mentions: number) => counted.set(key, (counted.get(key) ?? 0) + mentions);
  for (const actor of actors) {
    if (actor.named && actor.kind === "person") count(personKey(actor), actor.mentions.length);
  }
  for (const { kind, name, mentions } of places) {
    const said = mentions.filter((mention) => !within(mention, datelines)).length;
    if (kind !== "country" && said > 0) count(`at ${plain(name)}`, said);
  }
  return new Set(
    [...counted]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, NAMES)
      .map(([key]) => key),
  );
}

function personKey({ name }: Actor): string {
  return soundsOf(name).at(-1) ?? name;
}

function topicOf({ record, datelines }: Indexed): Where | null {
  const towns = record.places.filter(({ kind }) => kind === "settlement");
  for (const kind of ["headline", "paragraph"] as const) {
    const block = record.blocks.find((each) => each.kind === kind);
    if (block === undefined) continue;
    const named = towns.filter(({ mentions }) =>
      mentions.some((mention) => block.start <= mention.start && mention.start < block.end && !within(mention, datelines)),
    );
    const [first, second] = named;
    if (first !== undefined) return second === undefined ? ofPlace(first) : null;
  }
  return null;
}

const HANDS: ReadonlySet<Family> = new Set(["assault", "custody", "protest"]);

/** The kind of harm in a report, when it tells of one kind only. */
function hurtOf({ happenings }: ReportRecord): Family | null {
  const found = new Set<Family>();
  for (const happening of happenings) {
    const family = familyOf(happening);
    if (REALM[happening.status] === "happened" && (family === "assault" || family === "hazard" || family === "accident")) found.add(family);
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** A shorter sentence may be in two reports by chance. */
const LONG = 40;

/** The sentence a claim stands in, to know it again in a copy, with the claim's place in it; null when it is short. */
function sentenceOf({ start, end }: Span, { record, datelines }: Indexed): string | null {
  const before = record.text.slice(Math.max(0, start - 400), start);
  const after = record.text.slice(end, end + 400);
  let first = Math.max(0, start - 400) + Math.max(before.lastIndexOf("\n") + 1, endOfSentence(before));
  for (const dateline of datelines) if (first < dateline.end && dateline.end <= start) first = dateline.end;
  const stop = /[.!?]["”’)]*\s|\n/.exec(after);
  const words = plain(record.text.slice(first, end + (stop?.index ?? after.length)));
  return words.length < LONG ? null : `${plain(record.text.slice(start, end))} in ${words}`;
}

function endOfSentence(words: string): number {
  let end = 0;
  for (const match of words.matchAll(/[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})/gu)) end = match.index + match[0].length;
  return end;
}

function stem(words: string): string {
  const last = plain(words).split(" ").at(-1) ?? "";
  return last.replace(/(?:ings?|ed|es|s|e)$/, "");
}

/** Whether two figures give the same measure with amounts that cannot both hold. */
export function atOdds(a: Figure, b: Figure): boolean {
  return (
    a.of === b.of &&
    a.unit === b.unit &&
    a.population === b.population &&
    a.as === "level" &&
    b.as === "level" &&
    !meets(a.amount, b.amount)
  );
}
