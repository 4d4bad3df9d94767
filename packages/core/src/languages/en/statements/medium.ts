import type { Paragraph, TokenRange } from "../../../types/paragraph.ts";
import { overlaps, type Span } from "../../../types/span.ts";
import { isMediumWord } from "../attribution/media-words.ts";

const LEAD: ReadonlySet<string> = new Set(["at", "during", "from", "in", "on", "over", "through", "to", "via"]);
const HEARERS: ReadonlySet<string> = new Set([
  "correspondents",
  "journalists",
  "lawmakers",
  "media",
  "newsmen",
  "press",
  "reporters",
  "viewers",
]);
const TIE: ReadonlySet<string> = new Set(["for", "from", "of", "on", "to", "with"]);

/** Where something was said: "in an interview with Khabar 24", "told reporters", in the sentence of its cue and outside of what is said. */
export function mediumOf(paragraph: Paragraph, sentence: TokenRange, taken: readonly Span[], cue: Span): Span | null {
  const { tokens } = paragraph;
  let best: Span | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (token === undefined || taken.some((span) => overlaps(span, token))) continue;
    const hearer =
      (token.lower === "told" || token.lower === "tell" || token.lower === "tells" || token.lower === "telling") &&
      token.start >= cue.start &&
      token.end <= cue.end;
    if (!LEAD.has(token.lower) && !hearer) continue;
    const last = mediumEnd(paragraph, at, sentence.last, taken, hearer);
    if (last === null) continue;
    const end = tokens[last - 1]?.end ?? token.end;
    const gap = token.start >= cue.end ? token.start - cue.end : hearer ? 0 : cue.start - end + 5;
    if (gap < least) {
      least = gap;
      best = { start: hearer ? (tokens[at + 1]?.start ?? token.start) : token.start, end };
    }
  }
  return best;
}

function mediumEnd(paragraph: Paragraph, lead: number, limit: number, taken: readonly Span[], hearer: boolean): number | null {
  const { tokens } = paragraph;
  let head = -1;
  let at = lead + 1;
  for (; at < Math.min(limit, lead + 9); at++) {
    const token = tokens[at];
    if (token === undefined || taken.some((span) => overlaps(span, token))) break;
    if (HEARERS.has(token.lower)) head = at;
    else if (!hearer && isMediumWord(token)) head = at;
    else if (
      !/^(?:ADJ|DET|NOUN|PROPN|NUM)$/.test(token.pos) &&
      !(token.pos === "VERB" && head < 0) &&
      token.lower !== "'s" &&
      token.text !== "-" &&
      token.pos !== "PRON" &&
      token.pos !== "PART"
    )
      break;
  }
  if (head < 0) return null;
  let last = Math.max(head + 1, tokens[at - 1]?.pos === "NUM" && at - 1 === head + 1 ? at : head + 1);
  const tie = tokens[last];
  if (tie !== undefined && last < limit && TIE.has(tie.lower)) {
    let end = last + 1;
    while (
      end < limit &&
      end < last + 9 &&
      /^(?:ADJ|DET|NOUN|PROPN|NUM|PART)$/.test(tokens[end]?.pos ?? "") &&
      !taken.some((span) => overlaps(span, tokens[end] ?? span))
    )
      end++;
    if (end > last + 1) last = end;
  }
  return last;
}
