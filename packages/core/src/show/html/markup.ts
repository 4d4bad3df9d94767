import { visible } from "../visible.ts";

/** HTML that is safe to write out as it stands. Only `html` makes it, so that words of a report never become mark-up. */
export interface Markup {
  readonly markup: string;
}

type Piece = string | number | Markup | null | readonly Piece[];

/** A template of HTML: every word put into it is escaped, hidden characters written out; mark-up, lists of it and null (nothing) go in as they are. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: strings.map((fixed, at) => fixed + written(pieces[at] ?? null)).join("") };
}

/** Words of a report, set apart so that their direction of writing changes nothing around them. */
export function said(words: string): Markup {
  return html`<bdi>${words}</bdi>`;
}

/** Words that can stand in an attribute as an id. */
export function anchor(id: string): string {
  return id.replaceAll(/[^\w-]/g, "-");
}

function written(piece: Piece): string {
  if (piece === null) return "";
  if (typeof piece === "number") return String(Number.isInteger(piece) ? piece : Math.round(piece * 10) / 10);
  if (typeof piece === "string") return escaped(visible(piece));
  return "markup" in piece ? piece.markup : piece.map(written).join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(words: string): string {
  return words.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
