import type { Dossier, Origin } from "../../types/dossier.ts";
import { becauseWords } from "../case/because-words.ts";
import { dayWords } from "../case/day-words.ts";
import { order, outletOf } from "../case/lookup.ts";
import { html, type Markup } from "./markup.ts";

const WIDTH = 760;
const ROW = 25;
const TOP = 34;
const FROM = 318;
const TO = 470;
/** More lines than this are no picture; the table has them all. */
const MOST = 60;

/** Who carries whom: origins at the left, reports at the right, a line for each tie; dashed where only some of a report's claims come from there. Null: no two reports share an origin. */
export function originPicture(dossier: Dossier): Markup | null {
  const shared = sharedOrigins(dossier).slice(0, MOST);
  if (shared.length === 0) return null;
  const carried = new Set(shared.flatMap(({ members }) => members.map(({ version }) => version)));
  const versions = dossier.records
    .filter(({ version }) => carried.has(version.id))
    .sort((a, b) => order(a.version.published ?? "9", b.version.published ?? "9") || order(a.version.id, b.version.id))
    .slice(0, MOST);
  const rows = new Map(versions.map(({ version }, row) => [version.id, row]));
  const middle = ({ members }: Origin): number => {
    const at = members.map(({ version }) => rows.get(version) ?? 0);
    return at.reduce((sum, each) => sum + each, 0) / Math.max(1, at.length);
  };
  const origins = [...shared].sort((a, b) => middle(a) - middle(b) || order(a.id, b.id));
  const height = TOP + Math.max(versions.length, origins.length) * ROW + 6;
  const start = TOP + (Math.max(0, versions.length - origins.length) * ROW) / 2;
  const right = TOP + (Math.max(0, origins.length - versions.length) * ROW) / 2;
  const firsts = new Map(origins.map((origin) => [origin.id, firstOf(origin, rows)]));
  const ties = origins.flatMap((origin, row) =>
    origin.members.flatMap(({ version, claims, because }) => {
      const to = rows.get(version);
      return to === undefined ? [] : [{ origin, row, to, version, isPart: claims !== "all", why: becauseWords(because) }];
    }),
  );
  const leftY = (row: number): number => start + row * ROW + ROW / 2;
  const rightY = (row: number): number => right + row * ROW + ROW / 2;
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="origins-title origins-desc" class="origins">
<title id="origins-title">Who carries whom</title>
<desc id="origins-desc">${origins.length} origins that more than one report goes back to, and the ${versions.length} versions of reports that carry them. The table below has every tie and its reason.</desc>
<g class="heads"><text x="${FROM - 12}" y="18" text-anchor="end">Origin</text><text x="${TO + 12}" y="18">Carried by</text></g>
${ties.map(({ origin, row, to, version, isPart, why }) => {
  const [y1, y2] = [leftY(row), rightY(to)];
  const bend = (FROM + TO) / 2;
  return html`<path class="tie v${row % 6}${isPart ? " part" : ""}" d="M${FROM} ${y1} C${bend} ${y1} ${bend} ${y2} ${TO} ${y2}"><title>${origin.name} → ${nameOf(dossier, version)}: ${why}</title></path>`;
})}
${origins.map((origin, row) => html`<g class="v${row % 6}"><circle class="source" cx="${FROM}" cy="${leftY(row)}" r="5"/><text x="${FROM - 12}" y="${leftY(row) + 4}" text-anchor="end"><title>${origin.name}</title>${short(origin.name, 36)}<tspan class="kind"> ${kindWords(origin.kind)}</tspan></text></g>`)}
${versions.map((record, row) => {
  const { version } = record;
  const isFirst = [...firsts.values()].includes(version.id);
  return html`<g><circle class="${isFirst ? "first" : "carrier"}" cx="${TO}" cy="${rightY(row)}" r="4.5"/><text x="${TO + 12}" y="${rightY(row) + 4}">${short(outletOf(record), 24)}<tspan class="kind"> ${version.published === null ? "undated" : dayWords(version.published)}</tspan></text></g>`;
})}
</svg>`;
}

/** Origins that reports of more than one article go back to, those with most first. */
export function sharedOrigins(dossier: Dossier): readonly Origin[] {
  const reports = new Map(dossier.records.map(({ version }) => [version.id, version.report]));
  const carriers = ({ members }: Origin): number => new Set(members.map(({ version }) => reports.get(version) ?? version)).size;
  return dossier.origins
    .filter((origin) => carriers(origin) > 1)
    .sort((a, b) => carriers(b) - carriers(a) || order(a.name, b.name) || order(a.id, b.id));
}

/** What an origin is, in words. */
export function kindWords(kind: Origin["kind"]): string {
  return kind === "press-statement" ? "press statement" : kind === "unknown" ? "origin unknown" : kind;
}

function firstOf({ members }: Origin, rows: ReadonlyMap<string, number>): string | undefined {
  return [...members].sort((a, b) => (rows.get(a.version) ?? 1e9) - (rows.get(b.version) ?? 1e9))[0]?.version;
}

function nameOf(dossier: Dossier, version: string): string {
  const record = dossier.records.find((each) => each.version.id === version);
  return record === undefined ? version : outletOf(record);
}

function short(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}
