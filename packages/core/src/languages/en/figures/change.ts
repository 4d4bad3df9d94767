import type { Figure } from "../../../types/figure.ts";
import type { Token } from "../../../types/paragraph.ts";
import type { Phrase } from "./phrase.ts";

const CHANGE =
  /^(?:rise|rises|rose|risen|rising|raise|raises|raised|raising|increase|increases|increased|increasing|climb|climbs|climbed|climbing|jump|jumps|jumped|jumping|grow|grows|grew|grown|growing|soar|soars|soared|soaring|surge|surged|surging|swell|swelled|gain|gains|gained|up|add|added)$/;
const FALL =
  /^(?:fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|decline|declines|declined|declining|decrease|decreases|decreased|decreasing|cut|cuts|reduce|reduces|reduced|reducing|lower|lowered|lowering|down|shrink|shrank|slide|slid|plunge|plunged|plummet|plummeted|plummeting|slip|slipped|ease|eased|lose|lost)$/;
const REVISE = /^(?:revise|revised|revises|revising|correct|corrected|correcting|updated|adjusted|changed|change)$/;
const WITHDRAW =
  /^(?:withdrew|withdraw|withdrawn|withdraws|withdrawing|retract|retracted|retracting|retracts|deleted|rescinded|disavowed)$/;
const NEW_BEFORE = /^(?:another|further|additional|extra|fresh|new)$/;
const REACH = 12;

/** How a number stands to the toll: a level, an addition, a change, an earlier value, or one taken back. `rate`: a percentage or a sum of money, whose change needs no "by" ("rose 0.3%"). */
export function standing(tokens: readonly Token[], first: number, phrase: Phrase, from: number, to: number, rate = false): Figure["as"] {
  const record = tokens[first - 1]?.lower === "record" && tokens[first - 2]?.lower === "a";
  const before = tokens[record ? first - 3 : first - 1]?.lower ?? "";
  if (withdrawn(tokens, first, phrase, from, to)) return "withdrawn";
  if (before === "from" && (changeNear(tokens, first - 1, from) !== null || changeAhead(tokens, phrase.first - 1, to))) return "former";
  if (/^(?:with|to)$/.test(before) && /^(?:compared|against)$/.test(tokens[first - 2]?.lower ?? "")) return "former";
  if (before === "than" && tokens[first - 2]?.lower === "rather") return "former";
  if (rate && !phrase.ofThem) {
    const than = [phrase.first, phrase.last, phrase.first - 1].find((at) => /^(?:than)$/.test(tokens[at + 1]?.lower ?? ""));
    const word = than === undefined ? "" : (tokens[than]?.lower ?? "");
    if (/^(?:fewer|less|lower|smaller)$/.test(word)) return "fall";
    if (/^(?:more|higher|greater|larger)$/.test(word)) return "rise";
  }
  if (former(tokens, first, from)) return "former";
  if (
    /^(?:first|initially|originally|previously|earlier)$/.test(tokens[phrase.last]?.lower ?? "") &&
    tokens[phrase.last + 1]?.pos === "VERB"
  )
    return "former";
  if (before === "by" || before === "of") {
    const change = changeNear(tokens, first - 1, Math.max(from, first - 5));
    const gap = first - 2 - (change?.at ?? -9);
    if (change !== null && (before === "by" ? gap < 4 : gap === 0 && tokens[change.at]?.pos === "NOUN")) return change.kind;
  }
  const particle =
    /^(?:shot|shoot|shoots|shooting|gunned|brought|bring|mowed|cut|tore|burned|took|knocked|gave|put|set)$/.test(
      tokens[first - 2]?.lower ?? "",
    ) ||
    (tokens[first - 2]?.pos === "VERB" && !CHANGE.test(tokens[first - 2]?.lower ?? "") && !FALL.test(tokens[first - 2]?.lower ?? ""));
  if ((before === "up" || before === "down") && particle) return phrase.more ? "new" : "level";
  if (before === "up" || (before === "down" && tokens[first - 2]?.lower !== "come")) return before === "up" ? "rise" : "fall";
  if (rate && before === "or") {
    const other = apposed(tokens, first - 1, from);
    if (other !== null) return standing(tokens, other, { ...phrase, more: false }, from, to, rate);
  }
  if (rate && !/^(?:to|at)$/.test(before)) {
    let at = first - 1;
    while (
      at >= from &&
      (tokens[at]?.pos === "ADV" || /^(?:a|an|further|another|was|were)$/.test(tokens[at]?.lower ?? "")) &&
      first - at < 4
    )
      at--;
    const word = tokens[at]?.lower ?? "";
    if (at >= from && tokens[at]?.pos !== "NOUN") {
      if (CHANGE.test(word) && !/^(?:add|added|raise|raises|raised|raising)$/.test(word)) return "rise";
      if (FALL.test(word) && !/^(?:lose|lost|cut|cuts)$/.test(word)) return "fall";
    }
  }
  if (phrase.more || NEW_BEFORE.test(before)) return "new";
  return "level";
}

/** "up 17.5 points, or 0.22%": the number that the second way of saying it says again. */
function apposed(tokens: readonly Token[], or: number, from: number): number | null {
  if (tokens[or - 1]?.text !== ",") return null;
  for (let at = or - 2; at >= Math.max(from, or - 5); at--) {
    const token = tokens[at] as Token;
    if (token.pos === "NUM") return tokens[at - 1]?.pos === "SYM" ? at - 1 : at;
    if (token.pos !== "NOUN" && token.pos !== "PROPN") return null;
  }
  return null;
}

function changeNear(tokens: readonly Token[], first: number, from: number): { at: number; kind: "rise" | "fall" } | null {
  for (let at = first - 1; at >= Math.max(from, first - REACH); at--) {
    const token = tokens[at] as Token;
    if (token.text === "." || token.text === ";") return null;
    if (CHANGE.test(token.lower)) return { at, kind: "rise" };
    if (FALL.test(token.lower)) return { at, kind: "fall" };
    if (REVISE.test(token.lower)) return { at, kind: "rise" };
  }
  return null;
}

/** "from 300 to 276", with the verb of change behind. */
function changeAhead(tokens: readonly Token[], first: number, to: number): boolean {
  for (let at = first + 1; at < Math.min(to, first + 5); at++) {
    const next = tokens[at + 1];
    if (tokens[at]?.lower === "to" && next !== undefined && /^\d/.test(next.text)) return true;
  }
  return false;
}

/** "the previous figure of 420", "an earlier toll of 12", "previously put at 12". */
function former(tokens: readonly Token[], first: number, from: number): boolean {
  let noun = false;
  // "an earlier count had put the number of dead at 91"
  const opens = tokens.slice(from, from + 3).findIndex(({ lower }) => /^(?:earlier|initial|previous|preliminary)$/.test(lower));
  if (opens >= 0 && first - from < 14 && tokens.slice(from + opens, Math.min(first, from + opens + 4)).some(({ lower }) => lower === "had"))
    return true;
  for (let at = first - 1; at >= Math.max(from, first - 7); at--) {
    const word = tokens[at]?.lower ?? "";
    if (/^(?:bulletin|figure|figures|toll|count|estimate|estimates|number|total|tally|record|reports|report|statement|high)$/.test(word))
      noun = true;
    const earlier = word === "earlier" && tokens.slice(at, Math.min(first, at + 4)).some(({ lower }) => lower === "had");
    if (earlier || (word === "had" && tokens[at + 1]?.lower === "earlier")) return true;
    if (/^(?:previous|earlier|initial|former|prior|first|preliminary|old)$/.test(word)) return noun;
    if (/^(?:previously|initially|originally|formerly)$/.test(word) && !/^[,.;]$/.test(tokens[first - 1]?.text ?? "")) return true;
    if (/^[.;,]$/.test(word)) return false;
  }
  return false;
}

function withdrawn(tokens: readonly Token[], first: number, phrase: Phrase, from: number, to: number): boolean {
  let noun = false;
  for (let at = first - 1; at >= Math.max(from, first - 9); at--) {
    const word = tokens[at]?.lower ?? "";
    if (/^(?:figure|figures|toll|count|estimate|number|tally|claim|report|total)$/.test(word)) noun = true;
    if (/^\d/.test(word) || /^(?:said|says|that)$/.test(word)) return false;
    if (WITHDRAW.test(word)) return noun;
  }
  if (!noun) return false;
  for (let at = phrase.last; at < Math.min(to, phrase.last + 8); at++) if (WITHDRAW.test(tokens[at]?.lower ?? "")) return true;
  return false;
}
