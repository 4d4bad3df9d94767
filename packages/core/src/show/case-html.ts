import type { Dossier } from "../types/dossier.ts";
import { countWords } from "./case/count-words.ts";
import { CAUTION, extentWords } from "./case/head.ts";
import { type Lookup, lookupOf } from "./case/lookup.ts";
import { isAside, type Story, storiesOf } from "./case/story.ts";
import { gapsPart, originsPart, reportsPart, revisionsPart } from "./html/case-parts.ts";
import { asidesPart, incidentPart, measurePart, summaryPart } from "./html/incident-part.ts";
import { anchor, html, type Markup, said } from "./html/markup.ts";
import { STYLE } from "./html/style.ts";
import { tollsOf } from "./toll.ts";

/** A case as one page that needs nothing else: no script, nothing fetched, every word of a report escaped. It reads by day, by night and on paper. */
export function caseHtml(dossier: Dossier): string {
  const lookup = lookupOf(dossier);
  const stories = storiesOf(dossier, lookup);
  // What most is told of comes first; equals keep the order of time.
  const told = stories.filter((story) => !isAside(story)).sort((a, b) => b.incident.claims.length - a.incident.claims.length);
  const loose = tollsOf(dossier, "all", lookup).find(({ incident }) => incident === null)?.measures ?? [];
  const style: Markup = { markup: `<style>${STYLE}</style>` };
  return `<!doctype html>\n${
    html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${dossier.title}</title>
${style}
</head>
<body>
<header>
<h1>${said(dossier.title)}</h1>
<p class="extent">${extentWords(dossier)}</p>
<p class="caution">${CAUTION}</p>
${contents(told, told.length < stories.length)}
</header>
<main>
${summaryPart(told)}
${hasPictures(told) ? KEY : null}
${stories.length === 0 ? html`<section><p>No incidents found.</p></section>` : null}
${told.map((story) => incidentPart(story, lookup))}
${asidesPart(stories.filter(isAside))}
${loose.length === 0 ? null : loosePart(loose, lookup)}
${revisionsPart(dossier.revisions, lookup)}
${originsPart(dossier, lookup)}
${gapsPart(dossier)}
${reportsPart(dossier)}
</main>
<footer>Made by Hearsay from ${dossier.format}, ledger ${dossier.ledger}. What nobody has decided on is suggested by the program. Offsets (¶ block, characters) point into the stored text of each version.</footer>
</body>
</html>`.markup
  }\n`;
}

function contents(stories: readonly Story[], asides: boolean): Markup {
  const parts: readonly (readonly [string, string])[] = [
    ...(asides ? [["asides", "Told by one report only"] as const] : []),
    ["changed", "Changed after publication"],
    ["origins", "Who carries whom"],
    ["gaps", "What nobody covers"],
    ["reports", "Reports"],
  ];
  return html`<nav aria-label="Contents"><ol>${stories.slice(0, 40).map(({ incident }) => html`<li><a href="#${anchor(incident.id)}">${said(incident.title)}</a> <span class="meta">${countWords(incident.count)}</span></li>`)}${parts.map(([id, words]) => html`<li><a href="#${id}">${words}</a></li>`)}</ol></nav>`;
}

function loosePart(measures: readonly Parameters<typeof measurePart>[0][], lookup: Lookup): Markup {
  return html`<section id="loose"><h2>Figures of no incident that could be told</h2>${measures.map((measure) => measurePart(measure, lookup))}</section>`;
}

function hasPictures(stories: readonly Story[]): boolean {
  return stories.some(({ measures }) => measures.some(({ track }) => track.steps.length > 1));
}

const KEY: Markup = html`<ul class="key" aria-label="How to read the pictures"><li><svg viewBox="0 0 22 14" aria-hidden="true"><g class="mark v6"><circle cx="11" cy="7" r="4.5"/></g></svg>a first telling</li><li><svg viewBox="0 0 22 14" aria-hidden="true"><g class="mark copy v6"><circle cx="11" cy="7" r="4.5"/></g></svg>the same origin again</li><li><svg viewBox="0 0 22 14" aria-hidden="true"><g class="mark struck v6"><circle cx="11" cy="7" r="4.5"/><line class="strike" x1="3" y1="12" x2="19" y2="2"/></g></svg>withdrawn</li><li><svg viewBox="0 0 22 14" aria-hidden="true"><g class="v6 whisker"><line x1="11" x2="11" y1="14" y2="2"/><path d="M7.5 5 L11 1 L14.5 5"/></g></svg>at least, or at most</li><li>one line for each voice</li></ul>`;
