import type { Span } from "../../../types/span.ts";

/** Whether words belong to a dateline, which says where and when it was written: "PORT-AU-PRINCE, Aug 14 - A quake", "ALGIERS: A quake". */
export function isDateline(text: string, { start, end }: Span): boolean {
  // Looked for near by only: in a text without line breaks the line begins far away.
  const near = Math.max(0, start - 41);
  const line = near === 0 && !text.slice(0, start).includes("\n") ? 0 : near + text.slice(near, start).lastIndexOf("\n") + 1;
  if (start - line > 40) return false;
  const after = text.slice(end, end + 60);
  if (start === line && /^:\s/.test(after) && /^[\p{Lu}\s'-]{3,}$/u.test(text.slice(start, end))) return true;
  // A bare dash behind a small-lettered name may as well open an item of a list: "Kano - 12 dead".
  if (DATED.test(after) && !/^\s[-–—]/.test(after)) return true;
  return /^[^\n.;:]{0,30}?\s(?:[-–—]{1,2})\s/.test(after) && /^[\p{Lu}\s,'-]*[\p{Lu}]{3}/u.test(text.slice(line, Math.max(end, line + 4)));
}

/** What follows a dateline's city: "(Reuters) -", ", Jan. 7 (AP) —", ". January 7." Own compilation, along the datelines of the wire services. */
const DATED =
  /^(?:,\s[\p{Lu}][\p{L}. ]{1,20})?(?:[,.]?\s(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s\d{1,2}|\d{1,2}\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*))?(?:,\s\d{4})?(?:\.?\s?\([\p{Lu}][\p{L}\d ./-]{1,20}\))?(?:\s[-–—]{1,2}\s|(?<=\d)\.\s)/iu;

/** "11.52am: …", "16:30 …": the hour of a live blog's entry, which is when it was written. */
export function isStamp(text: string, { start, end }: Span): boolean {
  return (start === 0 || text[start - 1] === "\n") && /^\d{1,2}[.:h]\d{2}(?:\s?[ap]\.?m\.?)?:?$/i.test(text.slice(start, end));
}

/** "…, the ministry said in Lagos", "told prosecutors in Catania that": where it was said. */
export function isWhereSaid(text: string, { start, end }: Span, figure: Span): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (TOLD_IN.test(before)) return true;
  return SAID_IN.test(before) && (start >= figure.end || /^(?:,|\s+(?:that|on)\b)/.test(text.slice(end, end + 6)));
}

const SAID_IN = /\b(?:said|says|announced|reported)\s+in\s+$/;
const TOLD_IN =
  /\btold\s+(?:(?:a|the|an)\s+)?(?:\p{L}+\s+){0,2}(?:conference|briefing|journalists|reporters|parliament|prosecutors|investigators|police|lawmakers|diplomats|council|meeting|agency|newspaper|television|radio|court|judges)\s+in\s+$/u;
