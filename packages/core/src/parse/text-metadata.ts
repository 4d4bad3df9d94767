import { isByline, writers } from "./names-of-writers.ts";
import { pageDate } from "./page-date.ts";

/** What lines of a report's text say of it. */
export interface TextMetadata {
  readonly published: string | null;
  readonly updated: string | null;
  readonly byline: readonly string[];
}

const FIRST = 8;
const LAST = 6;
/** A date that stands alone is the report's only above its first paragraphs. */
const TOP = 4;
const UPDATED =
  /^(?:date of (?:last |latest )?update|last (?:updated?|modified|edited|revised)|(?:most )?recent(?:ly)? updated?|updated?|modified|edited|revised)(?: (?:on|at|date))?\b[\s:–—-]*/i;
const PUBLISHED =
  /^(?:date of publication|publication date|publish(?:ed|ing)? date|date published|first published|originally published|published|posted|issued|released|date|created)(?: (?:on|at|by))?\b[\s:–—-]*/i;
/** Words that may stand beside a date on its line without making it a sentence. */
const BESIDE =
  /^(?:[\s\d:.,/|•·()–—+-]|(?<=\d)[ap]m\b|\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|at|on|of|the|local|time|[ap]\.?m|gmt|utc|hours?|hrs|st|nd|rd|th|[a-z]{2,4}t|z|t)\b)*$/i;

/** Dates and writers from lines that do nothing but give them, at the top and at the foot. A dateline gives a date only with its year. */
export function textMetadata(texts: readonly string[]): TextMetadata {
  let published: string | null = null;
  let updated: string | null = null;
  let dateline: string | null = null;
  let byline: readonly string[] = [];
  texts.forEach((text, index) => {
    if (index >= FIRST && index < texts.length - LAST) return;
    for (const piece of pieces(text)) {
      const said = labelled(piece);
      if (said?.label === "updated") updated ??= said.date;
      else if (said?.label === "published") published ??= said.date;
      else if (index < TOP && said !== null) published ??= said.date;
    }
    if (index >= FIRST) return;
    if (byline.length === 0 && isByline(text)) byline = writers(text);
    if (dateline === null) dateline = datelineDate(text);
  });
  return { published: published ?? dateline, updated, byline };
}

/** Whether a block only says when the report was published or changed. */
export function isDateLine(text: string): boolean {
  const parts = pieces(text);
  return parts.length > 0 && parts.every((piece) => labelled(piece) !== null || isLabelOnly(piece));
}

/** "Updated 05/03/2013 at 11:00": it says when, though not to us. */
function isLabelOnly(piece: string): boolean {
  const label = UPDATED.exec(piece) ?? PUBLISHED.exec(piece);
  const rest = label === null ? "" : piece.slice(label[0].length);
  return /\d/.test(rest) && BESIDE.test(withoutMonths(rest));
}

function pieces(text: string): readonly string[] {
  if (text.length > 200) return [];
  return text.split(/\s*[|•·;\n]\s*|\s+(?=\(?(?:(?:last )?updated|(?:first )?published|posted)\b)/i).filter((piece) => piece.trim() !== "");
}

function labelled(piece: string): { readonly label: "published" | "updated" | "bare"; readonly date: string } | null {
  const words = piece.trim().replace(/^[([]|[)\]]$/g, "");
  if (words.length > 110) return null;
  const updated = UPDATED.exec(words);
  const published = updated === null ? PUBLISHED.exec(words) : null;
  const rest = words.slice((updated ?? published)?.[0].length ?? 0);
  const date = pageDate(rest);
  if (date === null || !BESIDE.test(withoutMonths(rest))) return null;
  return { label: updated !== null ? "updated" : published !== null ? "published" : "bare", date };
}

function withoutMonths(words: string): string {
  return words.replace(
    /(?<=\d[\s./-]*)[\p{L}]{3,}\.?(?=[\s./,-]*\d)|^[\p{L}]{3,}\.?(?=\s+\d)|(?<=[\s,])[\p{L}]{3,}\.?(?=\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})/gu,
    "",
  );
}

const DATELINE =
  /^\p{Lu}[\p{Lu}\p{L} .,'’-]{1,60}?,?\s+(\(?\p{L}{3,9}\.? \d{1,2},? \d{4}\)?|\(?\d{1,2} \p{L}{3,9},? \d{4}\)?)\s*(?:\([^)]{1,40}\)\s*)?[-–—]/u;

function datelineDate(text: string): string | null {
  const match = DATELINE.exec(text.slice(0, 140));
  return match === null ? null : pageDate(match[1] as string);
}
