import type { Dossier, Revision } from "../types/dossier.ts";
import { becauseWords } from "./case/because-words.ts";
import { changeKind, changeWords } from "./case/change-words.ts";
import { countWords, plural } from "./case/count-words.ts";
import { dayWords, spanWords } from "./case/day-words.ts";
import { type Gaps, gapsOf } from "./case/gaps.ts";
import { CAUTION, extentWords } from "./case/head.ts";
import { type Lookup, lookupOf, quoted, type Telling } from "./case/lookup.ts";
import type { Measure } from "./case/measures.ts";
import { type Dispute, disputesOf, type EventTold, isAside, type Story, storiesOf, weighty } from "./case/story.ts";
import { COLOUR, PLAIN, type Style, wrapped } from "./page.ts";
import { incidentWords } from "./toll.ts";
import { visible } from "./visible.ts";

export interface CaseBriefOptions {
  readonly width?: number;
  readonly colour?: boolean;
  /** How many tellings of one thing are shown; the rest are counted. */
  readonly tellings?: number;
}

/** A case in words for a reader at a terminal: incident by incident what is said to have happened, how many, what is contested, denied, withdrawn; then what was quietly changed, and what nobody covers. */
export function caseBrief(dossier: Dossier, options: CaseBriefOptions = {}): string {
  const width = options.width ?? 100;
  const style = options.colour === true ? COLOUR : PLAIN;
  const most = options.tellings ?? 3;
  const lookup = lookupOf(dossier);
  const out = [
    ...wrapped(visible(dossier.title), width, "").map(style.strong),
    ...wrapped(extentWords(dossier), width, "").map(style.faint),
  ];
  const stories = storiesOf(dossier, lookup);
  if (stories.length === 0) out.push("", "No incidents found.");
  for (const story of stories) if (!isAside(story)) out.push("", ...storyLines(story, most, style, width));
  const asides = stories.filter(isAside);
  if (asides.length > 0) out.push("", style.heading("Told by one report only"));
  for (const story of asides) out.push(...asideLines(story, style, width));
  const said = beyondStories(dossier, stories, lookup);
  if (said.length > 0)
    out.push("", style.heading("Said by one, denied by another"), ...said.flatMap((dispute) => disputeLines(dispute, style, width)));
  out.push("", style.heading("Changed after publication"), ...revisionLines(dossier.revisions, lookup, style, width));
  out.push("", style.heading("What nobody covers"), ...gapLines(gapsOf(dossier), width));
  return `${[...out, "", ...wrapped(CAUTION, width, "").map(style.faint)].join("\n")}\n`;
}

/** Conflicts between statements that no incident tells of: "the sirens sounded", "they never did". */
function beyondStories(dossier: Dossier, stories: readonly Story[], lookup: Lookup): readonly Dispute[] {
  const shown = new Set(stories.flatMap(({ disputes }) => disputes.map(({ relation }) => relation.id)));
  return disputesOf(dossier.relations, lookup).filter(({ relation }) => relation.kind === "conflicts" && !shown.has(relation.id));
}

function storyLines(story: Story, most: number, style: Style, width: number): readonly string[] {
  const { incident, reports, outlets, events, measures, disputes, denials, withdrawn } = story;
  const conflicts = disputes.filter(({ relation }) => relation.kind === "conflicts");
  const seeming = disputes.filter(({ relation }) => relation.kind === "differs");
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`  ${style.strong(title)}`, ...lines];
  return [
    ...wrapped(incidentWords(incident), width, "").map(style.heading),
    ...wrapped(visible(`${countWords(incident.count)}; ${plural(reports, "report")}: ${outlets.join(", ")}`), width, "  ").map(style.faint),
    ...part(
      "Said to have happened",
      events.flatMap((event) => eventLines(event, most, style, width)),
    ),
    ...part(
      "How many",
      measures.flatMap((measure) => wrapped(visible(measureWords(measure)), width, "    ")),
    ),
    ...part(
      "Contested",
      conflicts.flatMap((dispute) => disputeLines(dispute, style, width)),
    ),
    ...part("Only seems to conflict", seemingLines(seeming, most, style, width)),
    ...part(
      "Denied",
      denials.flatMap((telling) => tellingLines(telling, style, width)),
    ),
    ...part(
      "Withdrawn",
      withdrawn.flatMap((telling) => tellingLines(telling, style, width)),
    ),
  ];
}

function asideLines({ incident, events }: Story, style: Style, width: number): readonly string[] {
  const telling = events[0]?.tellings[0];
  return [...wrapped(incidentWords(incident), width, "  "), ...(telling === undefined ? [] : tellingLines(telling, style, width))];
}

function eventLines({ type, mode, status, tellings }: EventTold, most: number, style: Style, width: number): readonly string[] {
  const kind = `${type.toLowerCase()}${mode === null ? "" : `, ${mode}`}${status === "happened" ? "" : ` (${status})`}`;
  const all = distinct(tellings);
  const more = all.length - most;
  return [
    ...wrapped(visible(`${kind}: in ${plural(new Set(tellings.map(({ report }) => report)).size, "report")}`), width, "    "),
    ...all.slice(0, most).flatMap((telling) => tellingLines(telling, style, width, "      ")),
    ...(more > 0 ? [`      ${style.faint(`and ${more} more`)}`] : []),
  ];
}

/** Copies of one sentence are shown once. */
function distinct(tellings: readonly Telling[]): readonly Telling[] {
  const seen = new Set<string>();
  return tellings.filter(({ passage }) => {
    const key = `${passage.before}${passage.words}${passage.after}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A passage, who said it, and where it was published. */
function tellingLines(
  { passage, voice, outlet, published, ref }: Telling,
  style: Style,
  width: number,
  indent = "    ",
): readonly string[] {
  const where = [voice, outlet, published === null ? null : dayWords(published), ref.claim].filter((each) => each !== null).join(" · ");
  return [...wrapped(visible(quoted(passage)), width, indent), ...wrapped(visible(where), width, `${indent}  `).map(style.faint)];
}

/** "killed: 17 (1 known origin, up to 2); at least 9 (1 known origin); 23 withdrawn". */
export function measureWords({ title, values }: Measure): string {
  return `${title}: ${values.map(({ words, fate, count }) => (fate === "stands" ? `${words} (${countWords(count)})` : `${words}, ${fate}`)).join("; ")}`;
}

function disputeLines({ relation, a, b }: Dispute, style: Style, width: number): readonly string[] {
  const head = `conflict${relation.over === null ? "" : ` over ${relation.over}`}`;
  return [
    ...wrapped(visible(`${head}: ${becauseWords(relation.because)}  ${relation.id}`), width, "    ").map(style.warning),
    ...[a, b].flatMap((telling) => tellingLines(telling, style, width, "      ")),
  ];
}

function seemingLines(disputes: readonly Dispute[], most: number, style: Style, width: number): readonly string[] {
  const shown = disputes.slice(0, most);
  const more = disputes.length - shown.length;
  return [
    ...shown.flatMap(({ relation, a, b }) =>
      wrapped(
        visible(
          `${a.passage.words} and ${b.passage.words}, by ${relation.over ?? "what is counted"}: ${becauseWords(relation.because)}  ${relation.id}`,
        ),
        width,
        "    ",
      ),
    ),
    ...(more > 0 ? [`    ${style.faint(`and ${more} more`)}`] : []),
  ];
}

function revisionLines(revisions: readonly Revision[], lookup: Lookup, style: Style, width: number): readonly string[] {
  const told = revisions.filter((revision) => weighty(revision).length > 0);
  if (told.length === 0) return ["  Nothing that the versions of this case show."];
  return told.flatMap((revision) => {
    const { from, to, quiet } = revision;
    const days = spanWords(lookup.record(from)?.version.published ?? null, lookup.record(to)?.version.published ?? null);
    const head = `${lookup.outlet(from)}${days === null ? "" : `, ${days}`}: ${quiet ? "changed without notice" : "changed with a notice to readers"}`;
    return [
      ...wrapped(visible(head), width, "  ").map(quiet ? style.warning : (words) => words),
      ...weighty(revision).flatMap((change) => wrapped(visible(`${changeKind(change)}: ${changeWords(change)}`), width, "    ")),
    ];
  });
}

/** Places and days without a report, a line each. */
export function gapWords({ days, silent, named }: Gaps): readonly string[] {
  return [
    ...(days.length === 0 ? [] : [`Days without a report: ${days.map(({ from, to }) => spanWords(from, to)).join("; ")}`]),
    ...silent.map(({ place, last, reports }) => `${place}: nothing after ${dayWords(last)} (${plural(reports, "report")} until then)`),
    ...(named.length === 0 ? [] : [`Named, but nothing is told of them: ${named.join(", ")}`]),
  ];
}

function gapLines(gaps: Gaps, width: number): readonly string[] {
  const words = gapWords(gaps);
  return words.length === 0
    ? ["  No day and no place that these reports speak of is without one."]
    : words.flatMap((line) => wrapped(visible(line), width, "  "));
}
