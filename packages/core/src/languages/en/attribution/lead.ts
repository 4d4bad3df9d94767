import type { NameMark } from "../../../types/marks.ts";
import type { Paragraph, Token } from "../../../types/paragraph.ts";

/** How far into a paragraph a dateline may run. */
const REACH = 18;
/** What stands before an entry of a live blog or an urgent wire (own compilation, sorted). */
const FLASH = /^(?:alert|breaking|correction|exclusive|flash|just|live|new|update|urgent|watch)$/;

/**
 * Where what a paragraph tells begins: behind a dateline ("KHARTOUM, May 3 (Nilwire) - ", "KATHMANDU: ") or the stamp of a live blog ("09:05 GMT - ", "UPDATE 3 - ",
 * "12:08 BREAKING: "); 0: it has neither.
 */
export function leadEnd(tokens: readonly Token[], names: readonly NameMark[]): number {
  return dateline(tokens, names) || stamp(tokens);
}

/** True for a headline, and for a short line without a full stop that is written like one. */
export function isHeadline(paragraph: Paragraph): boolean {
  if (paragraph.kind === "headline") return true;
  const last = paragraph.tokens.at(-1)?.text ?? "";
  return paragraph.tokens.length < 26 && /[\p{L}\p{N}'’]$/u.test(last);
}

function dateline(tokens: readonly Token[], names: readonly NameMark[]): number {
  const first = tokens[0];
  if (first === undefined || !/^\p{Lu}/u.test(first.text)) return 0;
  const capitals = /^\p{Lu}[\p{Lu}'’.-]{2,}$/u.test(first.text);
  const place = names.some((name) => name.first === 0 && name.label === "place");
  for (let at = 1; at < Math.min(tokens.length - 2, REACH); at++) {
    const token = tokens[at];
    if (token === undefined) return 0;
    const bracketed = tokens[at - 1]?.text === ")";
    if (/^(?:[-–—―_]|--)$/.test(token.text)) {
      const free = tokens[at - 1]?.end !== token.start && tokens[at + 1]?.start !== token.end;
      if ((free || capitals) && (capitals || bracketed || place) && (capitals || bracketed || /\d/.test(tokens[at - 1]?.text ?? "")))
        return at + 1;
      if (free) return 0;
    }
    if (token.text === ":") return capitals && place ? at + 1 : 0;
    if (token.pos === "VERB" || token.pos === "AUX" || token.pos === "ADP" || token.pos === "PRON") return 0;
    if (!/^[\p{Lu}\p{N},./()'’]/u.test(token.text) && !/^(?:and|de|del|el|la|al|of)$/.test(token.lower)) return 0;
  }
  return 0;
}

function stamp(tokens: readonly Token[]): number {
  let at = 0;
  const time = /^\d\d?[:.]\d\d(?:am|pm)?$/i.test(tokens[0]?.text ?? "");
  if (time) at++;
  while (at > 0 && at < 4 && /^(?:a\.?m\.?|p\.?m\.?|bst|cest|cet|eat|est|gmt|ist|local|time|utc)$/i.test(tokens[at]?.text ?? "")) at++;
  if (time && /^[:–—-]$/.test(tokens[at]?.text ?? "")) at++;
  const word = tokens[at];
  if (word === undefined || !FLASH.test(word.lower)) return time ? at : 0;
  let end = at + 1;
  if (/^(?:\d+|in|news)$/.test(tokens[end]?.lower ?? "")) end++;
  return /^[:–—-]$/.test(tokens[end]?.text ?? "") ? end + 1 : time ? at : 0;
}
