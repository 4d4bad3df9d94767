import { dayWords } from "../case/day-words.ts";
import { quotesFor, type Telling } from "../case/lookup.ts";
import { anchor, html, type Markup, said } from "./markup.ts";

/** A passage as it stands in a report, the words that count set off, and below it who said it, where and when. */
export function evidence(telling: Telling): Markup {
  const { passage, voice, outlet, published, ref, state } = telling;
  const [open, close] = quotesFor(passage);
  const by = [html`${said(voice)}`, html`<a href="#${anchor(ref.version)}">${said(outlet)}</a>`];
  if (published !== null) by.push(html`${dayWords(published)}`);
  return html`<blockquote><p><bdi>${open}${passage.before}<mark>${passage.words}</mark>${passage.after}${close}</bdi></p><p class="by">${joined(by, " · ")} · ${passage.position} <span class="id">${ref.claim}</span>${state === "suggested" ? null : html` <span class="tag decided">${state}</span>`}</p></blockquote>`;
}

/** Mark-up with words between. */
export function joined(pieces: readonly Markup[], between: string): readonly Markup[] {
  return pieces.map((piece, at) => (at === 0 ? piece : html`${between}${piece}`));
}
