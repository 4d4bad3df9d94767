import type { Dossier, Relation } from "../types/dossier.ts";
import { becauseWords } from "./case/because-words.ts";
import { changeKind, changeWords } from "./case/change-words.ts";
import { countWords, plural } from "./case/count-words.ts";
import { dayWords, spanWords } from "./case/day-words.ts";
import { gapsOf } from "./case/gaps.ts";
import { CAUTION, extentWords } from "./case/head.ts";
import { type Lookup, lookupOf, quotesFor, type Telling } from "./case/lookup.ts";
import type { Measure } from "./case/measures.ts";
import { isAside, type Story, storiesOf, weighty } from "./case/story.ts";
import { gapWords } from "./case-brief.ts";
import { escaped } from "./markdown.ts";

/** Tellings of one thing that are shown; the rest are counted. */
const MOST = 4;

/** A case as Markdown: a section for each incident with its figures as tables, then what was changed, who carries whom, what nobody covers, and the reports. */
export function caseMarkdown(dossier: Dossier): string {
  const lookup = lookupOf(dossier);
  const out = [`# ${escaped(dossier.title)}`, "", escaped(extentWords(dossier)), "", `_${escaped(CAUTION)}_`];
  const stories = storiesOf(dossier, lookup);
  for (const story of stories) if (!isAside(story)) out.push("", ...storyLines(story));
  const asides = stories.filter(isAside);
  if (asides.length > 0) out.push("", "## Told by one report only", "");
  for (const { incident, events } of asides) {
    const telling = events[0]?.tellings[0];
    out.push(`- **${escaped(incident.title)}** (\`${incident.id}\`)${telling === undefined ? "" : `: ${evidence(telling)}`}`);
  }
  out.push("", "## Changed after publication", "", ...revisionLines(dossier, lookup));
  out.push("", "## Who carries whom", "", ...originLines(dossier, lookup));
  out.push("", "## What nobody covers", "", ...listed(gapWords(gapsOf(dossier)).map(escaped), "No day and no place without a report."));
  out.push("", "## Reports", "", ...reportLines(dossier));
  return `${out.join("\n")}\n`;
}

function storyLines({ incident, reports, outlets, events, measures, disputes, denials, withdrawn }: Story): readonly string[] {
  const known = [
    incident.place?.name ?? null,
    spanWords(incident.from, incident.to),
    countWords(incident.count),
    `${plural(reports, "report")} (${outlets.join(", ")})`,
  ].filter((each) => each !== null);
  const out = [`## ${escaped(incident.title)}`, "", `${escaped(known.join(" · "))} (\`${incident.id}\`)`];
  for (const measure of measures) out.push("", ...measureLines(measure));
  if (events.length > 0) out.push("", "### Said to have happened", "");
  for (const { type, mode, status, tellings } of events) {
    out.push(`- **${escaped(`${type.toLowerCase()}${mode === null ? "" : `, ${mode}`}`)}** (${status})`);
    for (const telling of tellings.slice(0, MOST)) out.push(`  - ${evidence(telling)}`);
    if (tellings.length > MOST) out.push(`  - and ${tellings.length - MOST} more`);
  }
  if (disputes.length > 0) out.push("", "### Contested", "");
  for (const { relation, a, b } of disputes)
    out.push(`- **${relationWords(relation)}**: ${because(relation)} (\`${relation.id}\`)`, `  - ${evidence(a)}`, `  - ${evidence(b)}`);
  if (denials.length > 0) out.push("", "### Denied", "", ...denials.map((telling) => `- ${evidence(telling)}`));
  if (withdrawn.length > 0) out.push("", "### Withdrawn", "", ...withdrawn.map((telling) => `- ${evidence(telling)}`));
  return out;
}

function measureLines({ title, values }: Measure): readonly string[] {
  return [
    `### ${escaped(title)}`,
    "",
    "| how many | who gives it | since | origins | what became of it |",
    "| --- | --- | --- | --- | --- |",
    ...values.map(({ words, fate, voices, since, count, reports, remarks }) => {
      const amount = fate === "withdrawn" ? `~~${escaped(words)}~~` : escaped(words);
      const who = voices.map(({ name, outlets }) => escaped(`${name} — ${outlets.join(", ")}`)).join("<br>");
      const became = remarks.map(({ words: remark, because: why }) =>
        escaped(`${remark}${why.length === 0 ? "" : ` (${why.join("; ")})`}`),
      );
      const counted = `${countWords(count)}; ${plural(reports, "report")}`;
      return `| ${amount} | ${who} | ${since === null ? "" : dayWords(since)} | ${counted} | ${became.join("<br>")} |`;
    }),
  ];
}

function evidence({ passage, voice, outlet, published, ref }: Telling): string {
  const where = [voice, outlet, published === null ? null : dayWords(published), passage.position].filter((each) => each !== null);
  const [open, close] = quotesFor(passage);
  return `${open}${escaped(passage.before)}**${escaped(passage.words)}**${escaped(passage.after)}${close} — ${escaped(where.join(", "))} (\`${ref.claim}\`)`;
}

function relationWords({ kind, over }: Relation): string {
  if (kind === "conflicts") return `conflict${over === null ? "" : ` over ${over}`}`;
  return `no conflict: they differ${over === null ? "" : ` in ${over}`}`;
}

function because({ because: reasons }: Relation): string {
  return escaped(becauseWords(reasons));
}

function revisionLines({ revisions }: Dossier, lookup: Lookup): readonly string[] {
  const lines = revisions.flatMap((revision) => {
    const changes = weighty(revision);
    if (changes.length === 0) return [];
    const head = `${lookup.outlet(revision.to)} (${revision.quiet ? "without notice" : "with a notice to readers"})`;
    return [escaped(head), ...changes.map((change) => `  - ${escaped(`${changeKind(change)}: ${changeWords(change)}`)}`)];
  });
  return listed(lines, "Nothing that the versions of this case show.");
}

function originLines(dossier: Dossier, lookup: Lookup): readonly string[] {
  const lines = dossier.origins
    .filter(({ members }) => new Set(members.map(({ version }) => version)).size > 1)
    .flatMap(({ name, kind, members }) => [
      `**${escaped(name)}** (${kind})`,
      ...members.map(({ version, because: reasons }) => `  - ${escaped(`${lookup.outlet(version)}: ${becauseWords(reasons)}`)}`),
    ]);
  return listed(lines, "No two reports of this case are known to share an origin.");
}

function reportLines({ records }: Dossier): readonly string[] {
  return records.map(({ version }) => {
    const known = [version.published === null ? "undated" : dayWords(version.published), version.outlet, version.title];
    return `- ${escaped(known.filter((each) => each !== null).join(" · "))} (\`${version.id}\`)`;
  });
}

function listed(lines: readonly string[], none: string): readonly string[] {
  return lines.length === 0 ? [`_${none}_`] : lines.map((line) => (line.startsWith("  - ") ? line : `- ${line}`));
}
