import { becauseWords } from "../case/because-words.ts";
import { countWords, plural } from "../case/count-words.ts";
import { dayWords, spanWords } from "../case/day-words.ts";
import type { Lookup, Telling } from "../case/lookup.ts";
import { isToll, type Measure, type ValueTold } from "../case/measures.ts";
import type { Dispute, EventTold, Story } from "../case/story.ts";
import { evidence, joined } from "./evidence.ts";
import { anchor, html, type Markup, said } from "./markup.ts";
import { trackPicture } from "./track-picture.ts";

/** Tellings of one thing that are shown; the rest are counted. */
const MOST = 4;

/** One incident: how many, what is said to have happened, what is contested, denied and withdrawn, each beside its passages. */
export function incidentPart(story: Story, lookup: Lookup): Markup {
  const { incident, reports, outlets, events, measures, disputes, denials, withdrawn } = story;
  const conflicts = disputes.filter(({ relation }) => relation.kind === "conflicts");
  const seeming = disputes.filter(({ relation }) => relation.kind === "differs");
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
${conflicts.length === 0 ? null : html`<h3>Contested</h3>${conflicts.map(disputePart)}`}
${seeming.length === 0 ? null : seemingPart(seeming)}
${denials.length === 0 ? null : html`<h3>Denied</h3>${denials.slice(0, MOST * 2).map(evidence)}${rest(denials.length - MOST * 2)}`}
${withdrawn.length === 0 ? null : html`<h3>Withdrawn</h3>${withdrawn.slice(0, MOST * 2).map(evidence)}${rest(withdrawn.length - MOST * 2)}`}
</section>`;
}

/** What one report tells and nobody counts or contests: a passage each. */
export function asidesPart(stories: readonly Story[]): Markup | null {
  if (stories.length === 0) return null;
  return html`<section id="asides"><h2>Told by one report only</h2>${stories.map(({ incident, events }) => {
    const when = spanWords(incident.from, incident.to);
    return html`<div class="event" id="${anchor(incident.id)}"><p class="meta">${said(incident.title)} <span>${when === null ? null : `· ${when} `}</span><span class="id">${incident.id}</span></p>${events.slice(0, 1).map(({ tellings }) => evidence(tellings[0]))}</div>`;
  })}</section>`;
}

/** The question of every desk on one screen: what nobody took back, measure by measure, with how many origins give it. */
export function summaryPart(stories: readonly Story[]): Markup | null {
  const rows = stories.flatMap(({ incident, measures }) =>
    measures
      .filter(({ track }) => isToll(track.of))
      .map((measure, at) => {
        const conflicts = measure.values.some(({ remarks }) => remarks.some(({ kind }) => kind === "conflicts"));
        const gone = measure.values.filter(({ fate }) => fate !== "stands");
        return html`<tr><td>${at === 0 ? html`<a href="#${anchor(incident.id)}">${said(incident.title)}</a>` : null}</td><td><a href="#${anchor(measure.track.id)}">${said(measure.title)}</a></td><td>${measure.values
          .filter(({ fate }) => fate === "stands")
          .map(
            ({ words, count }) => html`<p><b>${words}</b> <span class="more">${countWords(count)}</span></p>`,
          )}</td><td>${conflicts ? html`<p><span class="tag conflicts">conflict</span></p>` : null}${gone.map(({ words, fate }) => html`<p class="more"><s>${words}</s> ${fate}</p>`)}</td></tr>`;
      }),
  );
  if (rows.length === 0) return null;
  return html`<section id="toll"><h2>How many</h2><div class="scroll"><table class="summary"><thead><tr><th scope="col">Incident</th><th scope="col">What befell people</th><th scope="col">Figures that stand, newest first</th><th scope="col">Contested or taken back</th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

/** One measure: its picture over time, and the table of its amounts. */
export function measurePart(measure: Measure, lookup: Lookup): Markup {
  const picture = trackPicture(measure, lookup);
  return html`<h3 class="measure" id="${anchor(measure.track.id)}">${said(capital(measure.title))}</h3>
${picture === null ? null : html`<figure>${picture}</figure>`}
<div class="scroll"><table class="values"><thead><tr><th scope="col">How many</th><th scope="col">Who gives it</th><th scope="col">Since</th><th scope="col">Origins</th><th scope="col">What became of it</th></tr></thead><tbody>
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
  const head = html`<span class="tag conflicts">conflict${relation.over === null ? "" : ` over ${relation.over}`}</span>`;
  return html`<div class="dispute conflicts" id="${anchor(relation.id)}"><p class="why">${head} ${said(becauseWords(relation.because))} <span class="id">${relation.id}</span></p><div class="sides">${evidence(a)}${evidence(b)}</div></div>`;
}

/** What only looks like a conflict, a line each: which two, and why they do not meet. */
function seemingPart(disputes: readonly Dispute[]): Markup {
  const side = ({ passage, outlet, published }: Telling): Markup =>
    html`<td><b>${said(passage.words)}</b> <span class="more">${said(outlet)}${published === null ? null : `, ${dayWords(published)}`}</span></td>`;
  return html`<h3>Only seems to conflict</h3><div class="scroll"><table class="seeming"><thead><tr><th scope="col">This</th><th scope="col">and this</th><th scope="col">differ in</th><th scope="col">because</th></tr></thead><tbody>${disputes
    .slice(0, MOST * 3)
    .map(
      ({ relation, a, b }) =>
        html`<tr id="${anchor(relation.id)}">${side(a)}${side(b)}<td>${relation.over ?? ""}</td><td class="more">${said(becauseWords(relation.because))} <span class="id">${relation.id}</span></td></tr>`,
    )}</tbody></table></div>${rest(disputes.length - MOST * 3)}`;
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
