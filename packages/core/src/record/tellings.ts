import type { Actor } from "../types/actor.ts";
import type { Figure } from "../types/figure.ts";
import type { Happening } from "../types/happening.ts";
import type { ReportRecord } from "../types/report-record.ts";
import type { Span } from "../types/span.ts";
import type { Statement } from "../types/statement.ts";
import type { Time } from "../types/time.ts";
import { meets } from "../understand/amounts.ts";
import { type About, aboutReport, personKey, toldFamily } from "./about-report.ts";
import { whereOf, within } from "./claim-place.ts";
import { type Days, daysOf } from "./days.ts";
import { familyOf, familyOfFigure, fitsFamily, isToll, kindred } from "./families.ts";
import type { Indexed } from "./lookup.ts";
import { isTaking } from "./manner.ts";
import { plain, soundsOf } from "./name-keys.ts";
import { refersOf } from "./refers.ts";
import type { Realm, Telling } from "./telling.ts";
import { fitOf, isLocal, ofPlace } from "./where.ts";

/** Days longer than this do not pin an incident down. */
const NARROW = 3;
/** What is told without a day happened on the day of publication or so many days before. */
const FRESH = 1;
/** A toll of a time so long before publication is looked back at. */
const LONG_AGO = 45;

/** What a report tells of, in order of the text. Claims in `alone` stand by themselves, whatever the words tie them to. */
export function tellingsOf(record: ReportRecord, alone: ReadonlySet<string> = new Set()): readonly Telling[] {
  const report = aboutReport(record);
  const own = new Map<string, Figure[]>();
  const loose: Figure[] = [];
  for (const figure of record.figures) {
    const happening = figure.happening === null ? undefined : report.from.happenings.get(figure.happening);
    if (happening !== undefined && belongs(figure, happening, report.from) && !alone.has(figure.id) && !alone.has(happening.id)) {
      const figures = own.get(happening.id);
      if (figures === undefined) own.set(happening.id, [figure]);
      else figures.push(figure);
    } else if (familyOfFigure(figure.of) !== null) loose.push(figure);
  }
  const all = [
    ...record.happenings.map((happening) => ofHappening(happening, own.get(happening.id) ?? [], report)),
    ...loose.map((figure) => ofFigure(figure, report)),
  ].sort((a, b) => a.start - b.start || (a.key < b.key ? -1 : 1));
  const told = withPast((report.hurt === null ? all.map(asWeather) : all).map((each) => asInText(each, all)).map(asTaken), record);
  const lead = told.find(({ toll, realm }) => toll && realm === "happened");
  return told.map((each) => (each === lead || isMain(each) ? { ...each, main: true } : each));
}

/** "In 2019 a dam burst. It buried the canteen, and 270 people died": a toll without a day of its own in the same paragraph is of that time. */
function withPast(all: readonly Telling[], { blocks, text }: ReportRecord): readonly Telling[] {
  let last: Telling | null = null;
  return all.map((each) => {
    const alone = each.happening === null && each.days === null && !isLocal(each.where) && each.realm === "happened";
    const from: Telling | null = last;
    const block = from === null ? undefined : blocks.find(({ start, end }) => start <= from.start && from.start < end);
    const follows =
      alone &&
      from !== null &&
      from.realm === "past" &&
      block !== undefined &&
      each.start < block.end &&
      each.figures.every(({ asOf }) => asOf === null) &&
      !NOW.test(text.slice(from.start, each.start));
    const one = follows && from !== null ? { ...each, realm: from.realm, where: from.where, days: from.days, window: from.days } : each;
    last = one;
    return one;
  });
}

/** Words that bring a look back to the present. English; own compilation. */
const NOW = /\b(?:now|so far|this (?:month|time|week|year)|today)\b/i;

/** "26 killed as troops clear Almaty": where the text below gives the number for the whole country, the headline's town is not where they died. */
function asInText(each: Telling, all: readonly Telling[]): Telling {
  if (!each.headline || !each.toll || !isLocal(each.where) || each.days !== null) return each;
  const below = all.filter(
    (other) =>
      !other.headline &&
      other.figures.some((figure) =>
        each.figures.some(({ of, amount }) => of === figure.of && amount.value === figure.amount.value && amount.value !== null),
      ),
  );
  const wide = below.length > 0 && below.every(({ scope, where }) => scope === "wide" && where?.kind === "country");
  return wide ? { ...each, where: below[0]?.where ?? null, at: null, scope: "wide" } : each;
}

/** "Parents of boys taken from a school in Zuru say that 203 were kidnapped": they were kidnapped where the report is about, unless the words sum up a time or a country. */
function asTaken(each: Telling): Telling {
  const { topic, start, from } = each;
  if (!isTaking(each) || isLocal(each.where) || !isLocal(topic) || each.realm !== "happened" || each.refers === "several") return each;
  if (each.where !== null && !each.headline && each.days === null) return each;
  const { text, blocks } = from.record;
  const block = blocks.find((one) => one.start <= start && start < one.end);
  const before = text.slice(Math.max(block?.start ?? 0, start - 160), start);
  const after = text.slice(start, Math.min(block?.end ?? text.length, start + 160));
  const sentence = before.slice(endOfSentence(before)) + (/^[^.!?\n]*/.exec(after)?.[0] ?? "");
  if (SUMS.test(sentence)) return each;
  return { ...each, where: topic, at: `at ${plain(topic.name)}`, country: topic.country ?? each.country, scope: "local" };
}

/** Words that sum up a time or a wide area. English; own compilation. */
const SUMS =
  /\b(?:across|almost (?:daily|weekly)|(?:this|last|past|recent) (?:decades?|months?|weeks?|years?)|dozens|elsewhere|every (?:day|month|week|year)|hundreds|in all|in total|nationwide|often|region|since|thousands)\b/i;

/** A storm that a ferry sinks in is how it was, not what the report is about. */
function asWeather(each: Telling): Telling {
  return each.family === "hazard" && !each.toll && WEATHER.test(each.word ?? "") ? { ...each, family: "weather" } : each;
}

const WEATHER = /blizzard|rain|storm|wave/;

/** Told of where the report is about, or of nowhere else. */
function isMain({ where, topic }: Telling): boolean {
  if (!isLocal(where)) return true;
  const fit = fitOf(topic, where);
  return fit === "same" || fit === "inside";
}

function ofHappening(happening: Happening, figures: readonly Figure[], report: About): Telling {
  const { from } = report;
  const statement = happening.statement === null ? undefined : from.statements.get(happening.statement);
  const place = happening.place ?? figures.find((figure) => figure.place !== null)?.place ?? null;
  const days = eventDays(happening.time, statement, report, happening);
  const told = toldFamily(happening, from.record);
  const parties = [...happening.who, ...happening.whom]
    .map(({ actor }) => (actor === null ? undefined : from.actors.get(actor)))
    .filter((actor): actor is Actor => actor?.named === true);
  return telling(report, {
    first: happening.id,
    start: happening.start,
    sentence: sentenceOf(happening, from),
    happening,
    figures,
    family: told === "harm" ? (report.hurt ?? told) : told,
    realm: report.drill && REALM[happening.status] === "happened" ? "perhaps" : REALM[happening.status],
    where: whereOf(place, happening, from),
    days,
    people: new Set(parties.filter(({ kind }) => kind === "person").map(personKey)),
    bodies: new Set(parties.filter(({ kind }) => kind === "organization" || kind === "group").map(({ name }) => soundsOf(name).join(" "))),
    word: stem(from.record.text.slice(happening.start, happening.end)),
    refers: refersOf(happening, from.record.text),
  });
}

function ofFigure(figure: Figure, report: About): Telling {
  const { from, published } = report;
  const statement = figure.statement === null ? undefined : from.statements.get(figure.statement);
  const own = familyOfFigure(figure.of) ?? "harm";
  const time = figure.asOf === null ? undefined : from.times.get(figure.asOf);
  const told = time === undefined ? null : daysOf(time.from, time.to);
  const days = pinned(figure, told, report) || killedOn(figure, time, from) ? eventDays(figure.asOf, statement, report) : null;
  return telling(report, {
    first: figure.id,
    start: figure.start,
    sentence: sentenceOf(figure, from),
    happening: null,
    figures: [figure],
    family: own === "harm" ? (report.hurt ?? own) : own === "custody" && figure.of === "detained" && report.captives ? "assault" : own,
    realm: report.drill ? "perhaps" : figureRealm(statement, told, published),
    where: whereOf(figure.place, figure, from),
    days,
    people: new Set(),
    bodies: new Set(),
    word: null,
    refers: "open",
  });
}

function telling(
  report: About,
  told: Pick<
    Telling,
    "happening" | "figures" | "family" | "realm" | "where" | "days" | "people" | "bodies" | "word" | "refers" | "start" | "sentence"
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
    main: false,
    headline: report.from.record.blocks.some(({ kind, start, end }) => kind === "headline" && start <= told.start && told.start < end),
    toll: told.figures.some(({ of }) => isToll(of)),
    names: report.names,
    opening: report.opening,
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

/** "Two soldiers were killed in the fighting on Friday": the day is that of the killing, not of a count. */
function killedOn(figure: Figure, time: Time | undefined, { record: { text } }: Indexed): boolean {
  if (figure.of !== "killed" || figure.as !== "level" || time === undefined || time.start < figure.end) return false;
  const between = text.slice(figure.end, time.start);
  return (
    between.length < 100 &&
    /\bkilled\b/i.test(between) &&
    !/[.;:!?\n]|\b(?:had|have|has|said|so far|since|toll|until|up to)\b/i.test(between)
  );
}

function figureRealm(statement: Statement | undefined, told: Days | null, published: number | null): Realm {
  if (statement?.stance === "denies") return "denied";
  if (statement?.stance === "expects") return "ahead";
  if (statement?.stance === "threatens") return "perhaps";
  return told !== null && published !== null && published - told.last > LONG_AGO ? "past" : "happened";
}

function belongs(figure: Figure, happening: Happening, { places }: Indexed): boolean {
  if (!fitsFamily(figure.of, familyOf(happening))) return false;
  if (figure.place === null || happening.place === null || figure.place === happening.place) return true;
  // "in the Meena Bazaar of Peshawar": the bazaar is in the town.
  const [one, other] = [places.get(figure.place), places.get(happening.place)];
  return (
    one !== undefined &&
    other !== undefined &&
    (one.kind === "facility") !== (other.kind === "facility") &&
    fitOf(ofPlace(one), ofPlace(other)) === "open"
  );
}

/** The days of an event, when the words pin them down; not those of a dateline, nor of the saying. */
function eventDays(id: string | null, statement: Statement | undefined, { from }: About, event?: Span): Days | null {
  const time = id === null ? undefined : from.times.get(id);
  if (time === undefined || id === statement?.time || within(time, from.datelines)) return null;
  // "a dam collapsed near Rio, where the toll stood at 26 on Saturday": the day of the toll.
  if (event !== undefined && event.end < time.start && ASIDE.test(from.record.text.slice(event.end, time.start))) return null;
  if (event !== undefined && event.end < time.start && isOfAnother(event, from.record.text, time.start)) return null;
  const days = daysOf(time.from, time.to);
  if (days === null || days.last - days.first >= NARROW) return null;
  return event !== undefined && time.end <= event.start ? daysBefore(days, from.record.text.slice(time.end, event.start)) : days;
}

/** "The last 69 pupils kidnapped from a school were freed on Tuesday", "soldiers freed 64 who were kidnapped on Tuesday": the day is that of the other verb. */
function isOfAnother(event: Span, text: string, day: number): boolean {
  const between = text.slice(event.end, day);
  if (between.length > 200 || /[.;:!?\n]/.test(between)) return false;
  if (RELATIVE.test(between)) return true;
  const participle =
    /(?:ed|en|zed)$/.test(text.slice(event.start, event.end)) &&
    !/\b(?:is|are|was|were|been|be|being|has|have|had|and|or|who|they|he|she|it)\s+(?:\w+ly\s+)?$/i.test(
      text.slice(Math.max(0, event.start - 40), event.start),
    );
  return (
    participle &&
    /^\s+(?:after|at|by|during|from|in|inside|near|on|outside)\s/.test(between) &&
    FINITE.test(between) &&
    !OPENS.test(between)
  );
}

/** A clause with a happening of its own. English; own compilation. */
const RELATIVE = /\b(?:that|which|who|whom)\s+(?:(?:was|were|had been|have been|has been)\s+)\w+(?:ed|en|ung|uck|ot)\b/i;
const FINITE = /\b(?:are|is|was|were|have|has|had)\s+(?:(?:all|been|since|now|later|finally)\s+)*\w+(?:ed|en|d|t)\b/i;
const OPENS = /,|\b(?:after|and|as|because|before|but|that|when|where|which|while|who|whose)\s/i;

/** "On Thursday, a day after a dam burst": the event was the day before. Null: so long before that it is not known when. */
function daysBefore(days: Days, between: string): Days | null {
  const match = /\b(?:(an?|one|two|three|four|five|six|\d+) )?(hours?|days?|weeks?|months?|years?) (?:after|since)\b[^.;]*$/i.exec(between);
  if (match === null) return days;
  const [, count, unit = ""] = match;
  const step = unit.startsWith("day") ? 1 : unit.startsWith("week") ? 7 : 0;
  const many = count === undefined ? null : (NUMBERS.get(count.toLowerCase()) ?? Number(count));
  if (unit.startsWith("hour")) return days;
  return step === 0 || many === null ? null : { first: days.first - step * many, last: days.last - step * many };
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
]);

/** What stands between an event and a day that is of something else: "the toll from the collapse rose to 17 on Thursday". English; own compilation. */
const ASIDE =
  /,\s(?:where|which|who|whose)\b|\b(?:climb(?:ed|s)|grew|increas(?:ed|es)|jump(?:ed|s)|passe[ds]|reach(?:ed|es)|rises?|rose|st(?:ands|ood))\b/i;

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
