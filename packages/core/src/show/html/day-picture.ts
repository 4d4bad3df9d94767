import type { Dossier } from "../../types/dossier.ts";
import { dayOf, isoDay, numberOf, readDay } from "../../understand/calendar.ts";
import { plural } from "../case/count-words.ts";
import { dayWords } from "../case/day-words.ts";
import { daysOf } from "../case/gaps.ts";
import { html, type Markup } from "./markup.ts";

const WIDTH = 760;
const HEIGHT = 74;
const FLOOR = 50;
/** More days than this are no picture. */
const MOST = 120;

/** How many versions of reports were published on each day from the first to the last; days without one are outlined. Null: fewer than three days, or too many. */
export function dayPicture(dossier: Dossier): Markup | null {
  const counts = new Map<number, number>();
  for (const { version } of dossier.records) {
    for (const iso of daysOf(version)) {
      const day = readDay(iso);
      if (day !== null) counts.set(numberOf(day), (counts.get(numberOf(day)) ?? 0) + 1);
    }
  }
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  const length = last - first + 1;
  if (counts.size === 0 || length < 3 || length > MOST) return null;
  const wide = Math.min(46, WIDTH / length);
  const most = Math.max(...counts.values());
  const every = Math.ceil(46 / wide);
  const days = Array.from({ length }, (_, at) => ({
    iso: isoDay(dayOf(first + at)),
    count: counts.get(first + at) ?? 0,
    x: at * wide,
    at,
  }));
  const without = days.filter(({ count }) => count === 0).length;
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="days-title days-desc" class="days">
<title id="days-title">Reports by day of publication</title>
<desc id="days-desc">${plural(length, "day")} from ${dayWords(days[0]?.iso ?? "")}, ${without} of them without a report.</desc>
${days.map(({ iso, count, x, at }) => {
  const tall = count === 0 ? 10 : 8 + (count / most) * 30;
  return html`<g><title>${dayWords(iso)}: ${count === 0 ? "no report" : plural(count, "report")}</title><rect class="${count === 0 ? "none" : "some"}" x="${x + 1.5}" y="${FLOOR - tall}" width="${Math.max(1, wide - 3)}" height="${tall}" rx="1.5"/>${at % every === 0 ? html`<text x="${x + wide / 2}" y="${FLOOR + 16}" text-anchor="middle" class="note">${dayWords(iso).replace(/ \d{4}$/, "")}</text>` : null}</g>`;
})}
</svg>`;
}
