import type { Dossier, Revision } from "../../types/dossier.ts";
import { becauseWords } from "../case/because-words.ts";
import { changeKind } from "../case/change-words.ts";
import { dayWords } from "../case/day-words.ts";
import { gapsOf } from "../case/gaps.ts";
import { type Lookup, order } from "../case/lookup.ts";
import { weighty } from "../case/story.ts";
import { gapWords } from "../case-brief.ts";
import { dayPicture } from "./day-picture.ts";
import { joined } from "./evidence.ts";
import { anchor, html, type Markup, said } from "./markup.ts";
import { kindWords, originPicture, sharedOrigins } from "./origin-picture.ts";

/** What pages changed after they were published, and whether they said so. */
export function revisionsPart(revisions: readonly Revision[], lookup: Lookup): Markup {
  const told = revisions.filter((revision) => weighty(revision).length > 0);
  return html`<section id="changed"><h2>Changed after publication</h2>
${told.length === 0 ? html`<p class="meta">Nothing that the versions of this case show.</p>` : null}
${told.map((revision) => {
  const { from, to, quiet } = revision;
  const days = [from, to].map((id) => lookup.record(id)?.version.published ?? null).filter((day) => day !== null);
  return html`<h3>${said(lookup.outlet(to))} ${days.length === 0 ? null : html`· ${[...new Set(days.map(dayWords))].join(" to ")}`} <span class="tag ${quiet ? "quiet" : "superseded"}">${quiet ? "without notice" : "with a notice to readers"}</span></h3>
<div class="scroll"><table><thead><tr><th scope="col">What</th><th scope="col">Before</th><th scope="col">After</th></tr></thead><tbody>${weighty(revision).map((change) => html`<tr><td class="day">${changeKind(change)}</td><td>${change.before === null ? "—" : html`<del><bdi>${change.before.text}</bdi></del>`}</td><td>${change.after === null ? "—" : html`<ins><bdi>${change.after.text}</bdi></ins>`}</td></tr>`)}</tbody></table></div>`;
})}</section>`;
}

/** Who carries whom, as a picture and as a table with the reasons. */
export function originsPart(dossier: Dossier, lookup: Lookup): Markup {
  const picture = originPicture(dossier);
  const shared = sharedOrigins(dossier);
  return html`<section id="origins"><h2>Who carries whom</h2>
${
  picture === null
    ? html`<p class="meta">No two reports of this case are known to share an origin.</p>`
    : html`<figure>${picture}</figure><ul class="key"><li><svg viewBox="0 0 22 14" aria-hidden="true"><line x1="0" y1="7" x2="22" y2="7" class="tie v6"/></svg>the whole report</li><li><svg viewBox="0 0 22 14" aria-hidden="true"><line x1="0" y1="7" x2="22" y2="7" class="tie part v6"/></svg>some of its claims</li><li><svg viewBox="0 0 22 14" aria-hidden="true"><circle cx="11" cy="7" r="4.5" class="first"/></svg>the first that had it</li></ul>
<div class="scroll"><table><thead><tr><th scope="col">Origin</th><th scope="col">Carried by, and why</th></tr></thead><tbody>
${shared.map(
  ({ id, name, kind, members }) =>
    html`<tr id="${anchor(id)}"><td>${said(name)}<br><span class="more">${kindWords(kind)}</span> <span class="id">${id}</span></td><td>${[
      ...members,
    ]
      .sort(
        (a, b) =>
          order(lookup.record(a.version)?.version.published ?? "9", lookup.record(b.version)?.version.published ?? "9") ||
          order(a.version, b.version),
      )
      .map(
        ({ version, claims, because }) =>
          html`<p><a href="#${anchor(version)}">${said(lookup.outlet(version))}</a>${claims === "all" ? null : html` <span class="more">(${claims.length} of its claims)</span>`} <span class="more">— ${said(becauseWords(because))}</span></p>`,
      )}</td></tr>`,
)}
</tbody></table></div>`
}</section>`;
}

/** Days and places without a report. */
export function gapsPart(dossier: Dossier): Markup {
  const words = gapWords(gapsOf(dossier));
  const picture = dayPicture(dossier);
  return html`<section id="gaps"><h2>What nobody covers</h2>
${picture === null ? null : html`<figure>${picture}<figcaption class="meta">Reports by day of publication; outlined: a day without one</figcaption></figure>`}
${words.length === 0 ? html`<p>No day and no place that these reports speak of is without one.</p>` : html`<ul>${words.map((line) => html`<li>${said(line)}</li>`)}</ul>`}</section>`;
}

/** Every version of every report, with what it calls itself. */
export function reportsPart(dossier: Dossier): Markup {
  const owners = new Map(dossier.reports.flatMap(({ owner, versions }) => versions.map((version) => [version, owner] as const)));
  const records = [...dossier.records].sort(
    (a, b) => order(a.version.published ?? "9", b.version.published ?? "9") || order(a.version.id, b.version.id),
  );
  return html`<section id="reports"><h2>Reports</h2>
<div class="scroll"><table><thead><tr><th scope="col">Published</th><th scope="col">Outlet</th><th scope="col">Title</th><th scope="col">Version</th></tr></thead><tbody>
${records.map(({ id, version, text }) => {
  const owner = owners.get(version.id) ?? version.owner;
  return html`<tr id="${anchor(version.id)}"><td class="day">${version.published === null ? "not known" : dayWords(version.published)}</td><td>${version.outlet === null ? "not said" : said(version.outlet)}${owner === null ? null : html`<br><span class="more">${said(owner)}</span>`}</td><td>${said(version.title ?? firstLine(text))}${version.credits.length === 0 ? null : html`<br><span class="more">credits: ${joined(version.credits.map(said), "; ")}</span>`}</td><td><span class="id">${version.id}</span>${id === null ? null : html`<br><span class="more">${said(id)}</span>`}</td></tr>`;
})}
</tbody></table></div></section>`;
}

function firstLine(text: string): string {
  return text.trimStart().split("\n", 1)[0]?.slice(0, 160) ?? "";
}
