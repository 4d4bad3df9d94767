import { isCreditLine } from "./credits.ts";
import { isByline } from "./names-of-writers.ts";
import { isDateLine } from "./text-metadata.ts";

/** Lines that serve a page or a wire, not the report: own compilation from news sites and wire copy. Matched against a whole short line. */
const LINES: readonly RegExp[] = [
  /^(?:advertisements?|sponsored(?: content)?|promoted(?: content)?|ad|story continues below.*|article continues.*|continue reading.*|scroll (?:down )?to continue.*)[.:]?$/i,
  /^(?:read|see|watch|listen|learn|find out|click) (?:more|also|next|here)\b.*$/i,
  /^(?:also|more) (?:read|on this|from|in)\b.*$/i,
  /^(?:related|recommended|most read|most popular|trending|top stories|latest news|more stories|you may also like|editor'?s picks?)(?: (?:articles?|stories|news|topics?|links?|content|coverage))?:?.*$/i,
  /^(?:share|tweet|email|print|save|comments?|copy link|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|messenger)(?:(?: (?:this|on|via|with|to|article|story|page|friends|facebook|twitter|x|email|print|link)\b| ?[,|/•·&+-] ?|\s+)(?:facebook|twitter|whatsapp|telegram|linkedin|email|print|reddit|x|this|article|story|share|save|comments?)*)*$/i,
  /^(?:sign up|subscribe|follow us|join us|download (?:the|our) app|support (?:us|our)|donate|get (?:our|the) (?:daily|latest|best|newsletter|app)|don't miss)\b.*$/i,
  /^(?:©|\(c\)|copyright\b|all rights reserved).*$/i,
  /^(?:tags?|topics?|categor(?:y|ies)|keywords?|filed under|posted in|section)\s*:.*$/i,
  /^(?:(?:min|mins|minute|minutes) read|\d+ min(?:ute)?s?(?: read)?|reading time.*)$/i,
  /^(?:ends?|-?\s*30\s*-?|#{2,}|\*{2,}|[-–—_=~•·.*\s]{3,}|[(<[]?\/?ends?[)>\]]?)$/i,
  /^(?:\(?more\)?|\(?to be continued\)?|this is a developing story\b.{0,60}|more (?:details )?to follow\.?|developing(?: story)?\.*)$/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^\S+@\S+\.\S+$/,
  /^@\w{2,30}$/,
];

const SHORT = 160;

/** Whether a block of a text is no part of what the report tells. */
export function isFurniture(text: string): boolean {
  if (isCreditLine(text)) return true;
  if (text.length > SHORT) return false;
  if (isDateLine(text) || isByline(text)) return true;
  if (LINES.some((line) => line.test(text)) && !isSentence(text)) return true;
  return !/[\p{L}\p{N}]/u.test(text);
}

/** A long line that ends like a sentence is left to the reader: "Share prices fell by 12 percent in Quito on Monday." */
function isSentence(text: string): boolean {
  return (
    text.length > 60 && /[.!?]["”’)]?$/.test(text) && !/^(?:©|copyright|sign up|subscribe|follow us|download|read more|click)/i.test(text)
  );
}
