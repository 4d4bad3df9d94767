import type { Block } from "../types/block.ts";
import type { Figure } from "../types/figure.ts";
import type { Happening } from "../types/happening.ts";
import type { Maker } from "../types/maker.ts";
import type { ReportRecord } from "../types/report-record.ts";
import type { Span } from "../types/span.ts";
import { textOf } from "../types/span.ts";
import type { Statement } from "../types/statement.ts";
import { amountWords } from "./amount-words.ts";

/** One thing found, ready to be shown: what it is, the words, where they stand, what made it. */
export interface Line {
  readonly head: string;
  readonly tail: string;
  readonly quotes: readonly Span[];
  readonly by: Maker | null;
  /** How deep it stands inside others: a statement within a statement is 1. */
  readonly depth: number;
}

/** What a record says of one kind of thing. */
export interface Section {
  readonly title: string;
  readonly none: string;
  readonly lines: readonly Line[];
}

/** A record in the order a reader asks: who said what, how many, what happened, when, where, who, and who calls whom what. */
export function sections(record: ReportRecord): readonly Section[] {
  return [
    { title: "Who said what", none: "No statements found.", lines: statementLines(record) },
    { title: "Figures", none: "No figures found.", lines: figureLines(record) },
    { title: "Events", none: "No events found.", lines: happeningLines(record) },
    { title: "Times", none: "No times found.", lines: timeLines(record) },
    { title: "Places", none: "No places found.", lines: placeLines(record) },
    { title: "Actors", none: "No actors found.", lines: actorLines(record) },
    { title: "Who calls whom what", none: "No such words found.", lines: namingLines(record) },
  ];
}

/** What is known of the report itself: its title, and a line of outlet, byline, dates, credits, language and version. */
export function headOf(record: ReportRecord): { readonly title: string; readonly known: readonly string[] } {
  const { version } = record;
  const headline = record.blocks.find((block) => block.kind === "headline");
  const title = version.title ?? (headline === undefined ? (record.id ?? "Untitled report") : textOf(record.text, headline));
  const known = [
    version.outlet,
    version.byline.length > 0 ? `by ${version.byline.join(", ")}` : null,
    version.published === null ? null : `published ${version.published}`,
    version.updated === null ? null : `updated ${version.updated}`,
    version.published === null && version.updated === null ? "publication date unknown" : null,
    version.credits.length > 0 ? `credits: ${version.credits.join("; ")}` : null,
    `language ${version.language}`,
    version.id,
  ].filter((each) => each !== null);
  return { title, known };
}

/** "¶4 1234–1260": the block, counted from 1, and the half-open offsets into the text. */
export function position(record: { readonly blocks: readonly Block[] }, span: Span): string {
  const at = record.blocks.findIndex((block) => block.start <= span.start && span.start < block.end);
  return `${at < 0 ? "" : `¶${at + 1} `}${span.start}–${span.end}`;
}

/** Whose word a claim stands on, through whom, as shown to a reader. */
export function voiceWords(statement: Statement | undefined): string {
  if (statement === undefined) return "the report's own word";
  const via = statement.voice.via.map(({ name }) => name).join(", via ");
  return `${statement.voice.name ?? "nobody named"}${via === "" ? "" : `, via ${via}`}`;
}

function statementLines(record: ReportRecord): Line[] {
  const byId = new Map(record.statements.map((statement) => [statement.id, statement]));
  const depth = (statement: Statement): number => {
    const outer = statement.within === null ? undefined : byId.get(statement.within);
    return outer === undefined ? 0 : Math.min(3, depth(outer) + 1);
  };
  const times = new Map(record.times.map((time) => [time.id, textOf(record.text, time)]));
  return record.statements.map((statement) => {
    const medium = statement.medium === null ? "" : `, ${textOf(record.text, statement.medium)}`;
    const time = statement.time === null ? "" : `, ${times.get(statement.time) ?? ""}`;
    return {
      head: voiceWords(statement),
      tail: `${statement.stance}, ${statement.manner}${medium}${time}`,
      quotes: statement.content,
      by: statement.by,
      depth: depth(statement),
    };
  });
}

function figureLines(record: ReportRecord): Line[] {
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  const figures = new Map(record.figures.map((figure) => [figure.id, figure]));
  const names = placeNames(record);
  return record.figures.map((figure) => ({
    head: figureWords(figure),
    tail: [
      figure.partOf === null ? null : `part of ${amountWordsOf(figures.get(figure.partOf))}`,
      figure.against === null ? null : `set against ${amountWordsOf(figures.get(figure.against))}`,
      figure.place === null ? null : (names.get(figure.place) ?? null),
      `by ${voiceWords(figure.statement === null ? undefined : statements.get(figure.statement))}`,
    ]
      .filter((each) => each !== null)
      .join(", "),
    quotes: [withCounted(figure)],
    by: figure.by,
    depth: 0,
  }));
}

/** "killed: about 30 person (new)": what befell, the amount, the unit and who. */
export function figureWords(figure: Figure): string {
  const as = figure.as === "level" ? "" : ` (${figure.as})`;
  const per = figure.per === null ? "" : ` per ${figure.per}`;
  const unit = figure.population ?? figure.unit ?? "";
  return `${figure.of}: ${amountWords(figure.amount)}${unit === "" ? "" : ` ${unit}`}${per}${as}`;
}

function amountWordsOf(figure: Figure | undefined): string {
  return figure === undefined ? "another figure" : amountWords(figure.amount);
}

function withCounted(figure: Figure): Span {
  const { counted } = figure;
  if (counted === null || counted.start > figure.end + 40 || figure.start > counted.end + 40) return figure;
  return { start: Math.min(figure.start, counted.start), end: Math.max(figure.end, counted.end) };
}

function happeningLines(record: ReportRecord): Line[] {
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  const actors = new Map(record.actors.map((actor) => [actor.id, actor.name]));
  const times = new Map(record.times.map((time) => [time.id, time]));
  const names = placeNames(record);
  const side = (who: Happening["who"]): string =>
    who.map((each) => (each.actor === null ? undefined : actors.get(each.actor)) ?? textOf(record.text, each)).join(" and ");
  return record.happenings.map((happening) => {
    const who = side(happening.who);
    const whom = side(happening.whom);
    const time = happening.time === null ? undefined : times.get(happening.time);
    const parts = [
      happening.status,
      who === "" && whom === "" ? null : `${who === "" ? "(not said)" : who}${whom === "" ? "" : ` → ${whom}`}`,
      happening.place === null ? null : (names.get(happening.place) ?? null),
      time === undefined ? null : (time.value ?? textOf(record.text, time)),
      happening.statement === null ? null : `by ${voiceWords(statements.get(happening.statement))}`,
    ];
    const head = `${happening.type}${happening.mode === null ? "" : ` ${happening.mode}`}`;
    return { head, tail: parts.filter((each) => each !== null).join(", "), quotes: [happening], by: happening.by, depth: 0 };
  });
}

function timeLines(record: ReportRecord): Line[] {
  return record.times.map((time) => {
    const interval =
      time.from === null && time.to === null ? "" : time.from === time.to ? `${time.from}` : `${time.from ?? "…"} to ${time.to ?? "…"}`;
    const inferred = time.inferred.length === 0 ? "" : `, ${time.inferred.join(" and ")} inferred`;
    return {
      head: time.value ?? "not resolved",
      tail: `${time.type}${interval === "" ? "" : `, ${interval}`}${inferred}`,
      quotes: [time],
      by: time.by,
      depth: 0,
    };
  });
}

function placeLines(record: ReportRecord): Line[] {
  return record.places.map((place) => {
    const point = place.lat === null || place.lon === null ? "no point" : `${place.lat.toFixed(2)}, ${place.lon.toFixed(2)}`;
    const where = [place.kind, place.admin1, place.country].filter((each) => each !== null && each !== place.name);
    return { head: place.name, tail: `${where.join(", ")}; ${point}`, quotes: place.mentions, by: place.by, depth: 0 };
  });
}

function actorLines(record: ReportRecord): Line[] {
  return record.actors.map((actor) => {
    const known = [
      actor.kind,
      actor.country,
      actor.sectors.length > 0 ? actor.sectors.join("/") : null,
      ...actor.roles.map((role) => `“${role}”`),
    ].filter((each) => each !== null);
    const forms = new Map(actor.mentions.map((mention) => [textOf(record.text, mention).toLowerCase(), mention]));
    return {
      head: actor.name,
      tail: `${known.join(", ")}; ${actor.mentions.length} mention${actor.mentions.length === 1 ? "" : "s"}`,
      quotes: [...forms.values()].slice(0, 6),
      by: actor.by,
      depth: 0,
    };
  });
}

function namingLines(record: ReportRecord): Line[] {
  const actors = new Map(record.actors.map((actor) => [actor.id, actor.name]));
  return record.namings.map((naming) => {
    const voice = naming.voice === null ? "The report itself" : (actors.get(naming.voice) ?? "somebody");
    const of = naming.of === null ? "" : ` of ${actors.get(naming.of) ?? "somebody"}`;
    return { head: `${voice}: “${naming.label}”`, tail: of.trim(), quotes: [naming], by: naming.by, depth: 0 };
  });
}

function placeNames(record: ReportRecord): ReadonlyMap<string, string> {
  return new Map(record.places.map((place) => [place.id, place.name]));
}
