import type { Token } from "../../../types/paragraph.ts";
import { STATE_OF } from "./effects.ts";
import { idiomAt } from "./idioms.ts";
import { isPersonNoun, populationOf } from "./people.ts";

/** The noun phrase behind a number: tokens [first, last), its head, and what its small words say. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** Index of the head noun; null where the number stands alone. */
  readonly head: number | null;
  /** "12 more", "12 new": in addition. */
  readonly more: boolean;
  /** "three of them", "ten of the dead": a part of something said before. */
  readonly ofThem: boolean;
}

const MORE: ReadonlySet<string> = new Set(["more", "additional", "further", "new", "extra", "fresh", "newly"]);
const DETERMINERS: ReadonlySet<string> = new Set(["the", "its", "their", "his", "her", "our", "these", "those", "all", "other"]);
const THEM: ReadonlySet<string> = new Set(["them", "whom", "those", "these", "which", "us"]);
/** Time words end a phrase: "killed 12 people Friday". */
const DAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight overnight".split(" "),
);
const LONGEST = 9;

/** Reads the noun phrase that begins behind a number. */
export function phraseAfter(tokens: readonly Token[], from: number, end: number): Phrase {
  let at = from;
  let more = false;
  let ofThem = false;
  const skip = () => {
    while (at < end) {
      const word = tokens[at]?.lower ?? "";
      if (MORE.has(word)) more = true;
      else if (word !== "-" && word !== "confirmed" && word !== "suspected") break;
      at++;
    }
  };
  skip();
  if (tokens[at]?.lower === "of" && at + 1 < end) {
    const next = tokens[at + 1]?.lower ?? "";
    if (THEM.has(next)) {
      at += 2;
      ofThem = true;
      if (/^(?:an?|were|was|are|the)$/.test(tokens[at]?.lower ?? "") && at + 1 < end && tokens[at + 1]?.pos === "NOUN") at++;
      if (tokens[at]?.pos !== "NOUN" && tokens[at]?.pos !== "ADJ") return { first: from, last: at, head: null, more, ofThem };
    } else {
      at++;
      const total = totalBehind(tokens, DETERMINERS.has(next) ? at + 1 : at);
      if (tokens[total]?.pos === "NUM" && tokens[total + 1]?.pos === "NOUN") at = total + 1;
      else if (DETERMINERS.has(next)) {
        at++;
        ofThem = true;
      }
      skip();
    }
  } else {
    // "from 225 the previous day", "from 12 a week ago": the day is not counted.
    const later = /^(?:day|days|week|month|year|night|morning|evening|same)$/;
    if (
      /^(?:the|a)$/.test(tokens[at]?.lower ?? "") &&
      (later.test(tokens[at + 1]?.lower ?? "") ||
        (/^(?:previous|following|next|past|last)$/.test(tokens[at + 1]?.lower ?? "") && later.test(tokens[at + 2]?.lower ?? "")))
    )
      return { first: at, last: at, head: null, more, ofThem };
    while (at < end && DETERMINERS.has(tokens[at]?.lower ?? "")) at++;
  }
  if (/^["“‘'«]$/.test(tokens[at]?.text ?? "")) at++;
  if (tokens[at]?.lower === "head" && tokens[at + 1]?.lower === "of" && tokens[at + 2]?.pos === "NOUN") at += 2;
  const first = at;
  let head: number | null = null;
  for (; at < end && at - first < LONGEST; at++) {
    const token = tokens[at] as Token;
    if (DAYS.has(token.lower) || isTimeAhead(tokens, at)) break;
    if (token.pos === "NOUN" && tokens[at + 1]?.text === "-" && tokens[at + 1]?.start === token.end && !isPersonNoun(token.lower)) continue;
    if (token.lower === "'s" || token.lower === "’s") {
      if (head === null) break;
      // "13 of the organisation's Ethiopian staff": whose they are is not what they are.
      if (ofThem) head = null;
      continue;
    }
    // "18 wounded US troops": the state is not what is counted.
    if (at === first && /^(?:dead|injured|missing|wounded)$/.test(token.lower) && isModifier(tokens, at, end)) continue;
    // "Eight die as": a headline's verb that was taken for a noun.
    if (at === first && /^(?:die|dies|died|drown|drowns|drowned|face|flee|flees|lack|need|perish|survive|vanish)$/.test(token.lower)) break;
    if (at === first && token.lower === "lost" && /^(?:their|his|her|its|the)$/.test(tokens[at + 1]?.lower ?? "")) break;
    if (at === first && token.pos === "VERB" && idiomAt(tokens, at, false) !== null) break;
    if (at > first && tokens[at - 1]?.text === "-" && token.pos === "ADP" && tokens[at - 1]?.end === token.start) continue;
    const compound = tokens[at - 1]?.text === "-" && tokens[at - 1]?.end === token.start && at > first;
    if (compound && (tokens[at + 1]?.pos === "PROPN" || tokens[at + 1]?.pos === "ADJ")) continue;
    // "750,000 Haitians need urgent aid": a verb that was taken for a noun.
    if (
      head !== null &&
      /s$|^people$/.test(tokens[head]?.lower ?? "") &&
      /^(?:die|face|fear|flee|live|march|need|protest|rally|remain|risk|shelter)$/.test(token.lower)
    )
      break;
    if (isPersonNoun(token.lower) || token.pos === "NOUN") {
      if (head !== null && tokens[head]?.pos === "NOUN" && isAction(tokens, at)) break;
      head = at;
      if (isPersonNoun(token.lower) && tokens[at + 1]?.pos !== "NOUN") {
        at++;
        break;
      }
      continue;
    }
    if (token.pos === "PROPN" && (head === null || tokens[head]?.pos === "PROPN")) {
      head = at;
      continue;
    }
    if (head !== null && tokens[head]?.pos === "NOUN" && token.text !== "-") break;
    if (STATE_OF.has(token.lower) && tokens[at + 1]?.pos !== "NOUN" && !isPersonNoun(tokens[at + 1]?.lower ?? "")) break;
    if (token.pos === "ADJ" || token.text === "-" || token.text === "'" || token.text === "’") continue;
    if (token.pos === "ADV" && token.lower.endsWith("ly")) continue;
    if (token.pos === "NUM" && (tokens[at + 1]?.text === "-" || isModel(tokens, at))) continue;
    if (token.pos === "VERB" && /(?:ed|ing|en)$/.test(token.lower) && leadsToNoun(tokens, at + 1)) continue;
    if (token.lower === "and" && tokens[at - 1]?.pos === "ADJ" && tokens[at + 1]?.pos === "ADJ") continue;
    if (token.lower === "and" && tokens[at - 1]?.pos === "PROPN" && tokens[at + 1]?.pos === "PROPN" && tokens[at + 2]?.pos === "NOUN")
      continue;
    if (token.pos === "SYM" || token.lower === "to") break;
    break;
  }
  return { first, last: head === null ? first : head + 1, head, more, ofThem };
}

/** "63 last year", "12 this week": a time, and nothing that is counted. */
function isTimeAhead(tokens: readonly Token[], at: number): boolean {
  return WHICH.has(tokens[at]?.lower ?? "") && STRETCHES.has(tokens[at + 1]?.lower ?? "");
}

const WHICH: ReadonlySet<string> = new Set(["last", "this", "next", "each", "every"]);
const STRETCHES: ReadonlySet<string> = new Set("year month week season day night quarter summer winter spring autumn".split(" "));

function isModifier(tokens: readonly Token[], at: number, end: number): boolean {
  for (let next = at + 1; next < Math.min(end, at + 4); next++) {
    if (isPersonNoun(tokens[next]?.lower ?? "")) return true;
    if (!/^(?:ADJ|PROPN|NOUN)$/.test(tokens[next]?.pos ?? "")) return false;
  }
  return false;
}

/** "two 737 Max 8 jets": the number in the midst of a name names a make. */
function isModel(tokens: readonly Token[], at: number): boolean {
  if (!/^\d{1,3}$/.test(tokens[at]?.text ?? "")) return false;
  const named = tokens[at + 1]?.pos === "PROPN" || tokens[at - 1]?.pos === "PROPN";
  let next = at + 1;
  while (tokens[next]?.pos === "PROPN" || (tokens[next]?.pos === "NUM" && next - at < 4)) next++;
  return named && tokens[next]?.pos === "NOUN" && (tokens[next]?.lower.endsWith("s") ?? false);
}

/** "14 of the country's 22 regions": where the whole stands behind its owner. */
function totalBehind(tokens: readonly Token[], at: number): number {
  for (let index = at; index < at + 4; index++)
    if (/^['’]s$/.test(tokens[index]?.lower ?? "")) return tokens[index + 1]?.pos === "NUM" ? index + 1 : at;
  return at;
}

/** Where the tagger takes a verb in a headline for a noun ("12 people protest rise in prices"). */
function isAction(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && isPersonNoun(before.lower) && populationOf(before.lower) === null;
}

function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && (next.pos === "NOUN" || (next.pos === "ADJ" && tokens[at + 1]?.pos === "NOUN"));
}
