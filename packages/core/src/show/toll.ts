import type { Dossier, Incident, Track } from "../types/dossier.ts";
import { countWords, plural } from "./case/count-words.ts";
import { dayWords, spanWords } from "./case/day-words.ts";
import { CAUTION, extentWords } from "./case/head.ts";
import { type Lookup, lookupOf, order } from "./case/lookup.ts";
import { isToll, type Measure, measurer, type ValueTold } from "./case/measures.ts";
import { COLOUR, PLAIN, type Style, wrapped } from "./page.ts";
import { widthOf } from "./table.ts";
import { visible } from "./visible.ts";

export interface TollOptions {
  readonly width?: number;
  readonly colour?: boolean;
  /** This measure only: "killed"; "all": also what counts no people. What befell people when not said. */
  readonly of?: string;
}

/** The figures of one incident; `incident` null: of no incident that could be told. */
export interface Tolled {
  readonly incident: Incident | null;
  readonly measures: readonly Measure[];
}

/** The measures of a dossier by incident: those that most reports tell of first. */
export function tollsOf(dossier: Dossier, of: string | undefined, lookup: Lookup = lookupOf(dossier)): readonly Tolled[] {
  const wanted = dossier.tracks.filter((track) => (of === undefined ? isToll(track.of) : of === "all" || track.of === of));
  const measures = measurer(dossier, lookup);
  const incidents = new Map(dossier.incidents.map((incident) => [incident.id, incident]));
  const groups = new Map<string | null, Track[]>();
  for (const track of wanted) {
    const id = track.incident !== null && incidents.has(track.incident) ? track.incident : null;
    groups.set(id, [...(groups.get(id) ?? []), track]);
  }
  return [...groups]
    .map(([id, tracks]) => ({
      incident: incidents.get(id ?? "") ?? null,
      measures: measures(tracks),
      told: tracks.reduce((sum, { steps }) => sum + steps.length, 0),
    }))
    .sort(
      (a, b) =>
        Number(a.incident === null) - Number(b.incident === null) ||
        b.told - a.told ||
        order(a.incident?.from ?? "9", b.incident?.from ?? "9") ||
        order(a.incident?.id ?? "", b.incident?.id ?? ""),
    )
    .map(({ incident, measures }) => ({ incident, measures }));
}

/** How many, on one screen: each value with its bounds, who gives it and since when, from how many independent origins, what took its place, and what conflicts with it. */
export function toll(dossier: Dossier, options: TollOptions = {}): string {
  const width = options.width ?? 100;
  const style = options.colour === true ? COLOUR : PLAIN;
  const out = [
    ...wrapped(visible(dossier.title), width, "").map(style.strong),
    ...wrapped(extentWords(dossier), width, "").map(style.faint),
  ];
  const tolls = tollsOf(dossier, options.of);
  if (tolls.length === 0)
    out.push("", options.of === undefined ? "No figures of people found." : `No figures of "${visible(options.of)}" found.`);
  for (const { incident, measures } of tolls) {
    out.push("", ...wrapped(incidentWords(incident), width, "").map(style.heading));
    for (const measure of measures) out.push(...measureLines(measure, style, width));
  }
  return `${[...out, "", ...wrapped(CAUTION, width, "").map(style.faint)].join("\n")}\n`;
}

/** "Shooting on Republic Square · Almaty · 6 Jan 2022 · i-4k7q2m". */
export function incidentWords(incident: Incident | null): string {
  if (incident === null) return "Of no incident that could be told";
  const { title, place, from, to, id } = incident;
  const where = place === null || title.includes(place.name) ? null : place.name;
  return visible([title, where, spanWords(from, to), id].filter((each) => each !== null).join(" · "));
}

function measureLines({ title, values }: Measure, style: Style, width: number): readonly string[] {
  const widest = Math.min(24, Math.max(...values.map(({ words }) => widthOf(words))));
  return [`  ${style.strong(visible(title))}`, ...values.flatMap((value) => valueLines(value, widest, style, width))];
}

function valueLines(value: ValueTold, widest: number, style: Style, width: number): readonly string[] {
  const { words, count, reports, since, fate, voices, remarks } = value;
  const facts = [
    fate === "stands" ? null : fate.toUpperCase(),
    `${countWords(count)}; ${plural(reports, "report")}`,
    since === null ? null : `since ${dayWords(since)}`,
  ].filter((each) => each !== null);
  const pad = " ".repeat(Math.max(0, widest - widthOf(words)));
  const deep = " ".repeat(4 + widest + 3);
  const number = fate === "stands" ? style.strong(visible(words)) : style.faint(visible(words));
  const [first = "", ...rest] = wrapped(facts.join(", "), width, deep);
  const tone = fate === "stands" ? (said: string): string => said : style.faint;
  const lines = [`    ${pad}${number}   ${tone(first.slice(deep.length))}`, ...rest.map(tone)];
  for (const { name, since: from, outlets } of voices) {
    const when = from === null || from === since ? "" : `, since ${dayWords(from)}`;
    lines.push(...wrapped(visible(`${name}${when} — ${outlets.join(", ")}`), width, deep));
  }
  for (const { kind, words: remark, because } of remarks) {
    const [first, ...more] = because;
    const why = first === undefined ? "" : ` (${first}${more.length === 0 ? "" : `; and ${more.length} more like it`})`;
    const mark = kind === "conflicts" ? style.warning : style.faint;
    lines.push(...wrapped(visible(`${remark}${why}`), width, deep).map(mark));
  }
  return lines;
}
