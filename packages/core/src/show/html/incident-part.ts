import { countWords, plural } from "../case/count-words.ts";
import { dayWords, spanWords } from "../case/day-words.ts";
import type { Lookup, Telling } from "../case/lookup.ts";
import type { Measure, ValueTold } from "../case/measures.ts";
import type { Dispute, EventTold, Story } from "../case/story.ts";
import { evidence, joined } from "./evidence.ts";
import { anchor, html, type Markup, said } from "./markup.ts";
import { trackPicture } from "./track-picture.ts";

/** Tellings of one thing that are shown; the rest are counted. */
const MOST = 4;

/** One incident: how many, what is said to have happened, what is contested, denied and withdrawn, each beside its passages. */
export function incidentPart(story: Story, lookup: Lookup): Markup {
  const { incident, reports, outlets, events, measures, disputes, denials, withdrawn } = story;
  const where = incident.place === null ? null : said(incident.place.name);
  const meta = [
    where,
    spanWords(incident.from, incident.to) === null ? null : html`${spanWords(incident.from, incident.to)}`,
    html`${countWords(incident.count)}`,
    html`${plural(reports, "report")} (${joined(outlets.map(said), ", ")})`,
  ].filter((each) => each !== null);
  return html`<section id="${anchor(incident.id)}">
<h2>${said(incident.title)}</h2>
<p class="meta">${joined(meta, " · ")} <span class="id">${incident.id}</span></p>
${measures.map((measure) => measurePart(measure, lookup))}
${events.length === 0 ? null : html`<h3>What is said to have happened</h3>${events.map(eventPart)}`}
${disputes.length === 0 ? null : html`<h3>Contested</h3>${disputes.map(disputePart)}`}
${denials.length === 0 ? null : html`<h3>Denied</h3>${denials.slice(0, MOST * 2).map(evidence)}${rest(denials.length - MOST * 2)}`}
${withdrawn.length === 0 ? null : html`<h3>Withdrawn</h3>${withdrawn.slice(0, MOST * 2).map(evidence)}${rest(withdrawn.length - MOST * 2)}`}
</section>`;
}

/** One measure: its picture over time, and the table of its amounts. */
export function measurePart(measure: Measure, lookup: Lookup): Markup {
  const picture = trackPicture(measure, lookup);
  return html`<h3 class="measure" id="${anchor(measure.track.id)}">${said(capital(measure.title))}</h3>
${picture === null ? null : html`<figure>${picture}</figure>`}
<div class="scroll"><table><thead><tr><th scope="col">How many</th><th scope="col">Who gives it</th><th scope="col">Since</th><th scope="col">Origins</th><th scope="col">What became of it</th></tr></thead><tbody>
${measure.values.map(valueRow)}
</tbody></table></div>`;
}

function valueRow({ words, fate, voices, since, count, reports, remarks }: ValueTold): Markup {
  return html`<tr class="${fate}"><td class="amount">${words}</td><td>${voices.map(({ name, outlets }) => html`<p>${said(name)} <span class="more">— ${joined(outlets.map(said), ", ")}</span></p>`)}</td><td class="day">${since === null ? "not known" : dayWords(since)}</td><td>${countWords(count)}<br><span class="more">${plural(reports, "report")}</span></td><td>${fate === "stands" ? null : html`<p><span class="tag ${fate}">${fate}</span></p>`}${remarks.map(({ kind, words: remark, because }) => html`<p class="${kind === "conflicts" ? "conflict" : "more"}">${said(remark)}${because.length === 0 ? null : html` <span class="more">(${joined(because.map(said), "; ")})</span>`}</p>`)}</td></tr>`;
}

function eventPart({ type, mode, status, tellings }: EventTold): Markup {
  const shown = distinct(tellings);
  const reports = plural(new Set(tellings.map(({ report }) => report)).size, "report");
  return html`<div class="event"><p class="meta">${capital(type.toLowerCase())}${mode === null ? null : `, ${mode}`} <span>${status === "happened" ? null : `· ${status} `}· ${reports}</span></p>${shown.slice(0, MOST).map(evidence)}${rest(shown.length - MOST)}</div>`;
}

function disputePart({ relation, a, b }: Dispute): Markup {
  const head =
    relation.kind === "conflicts"
      ? html`<span class="tag conflicts">conflict${relation.over === null ? "" : ` over ${relation.over}`}</span>`
      : html`<span class="tag">no conflict: they differ${relation.over === null ? "" : ` in ${relation.over}`}</span>`;
  return html`<div class="dispute ${relation.kind}" id="${anchor(relation.id)}"><p class="why">${head} ${joined(
    relation.because.map(({ words }) => said(words)),
    "; ",
  )} <span class="id">${relation.id}</span></p><div class="sides">${evidence(a)}${evidence(b)}</div></div>`;
}

function distinct(tellings: readonly Telling[]): readonly Telling[] {
  const seen = new Set<string>();
  return tellings.filter(({ passage }) => {
    const key = `${passage.before}${passage.words}${passage.after}`;
    return !seen.has(key) && seen.add(key);
  });
}

function rest(count: number): Markup | null {
  return count > 0 ? html`<p class="by">and ${count} more in the case</p>` : null;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
