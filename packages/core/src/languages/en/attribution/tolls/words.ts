import type { Token, TokenRange } from "../../../../types/paragraph.ts";
import type { Outline } from "../outline.ts";

/** A sentence, and the quotation it stands in (-1: none). */
export type Sentence = TokenRange & { readonly quote: number };

/** Forms that say, before or behind what is said: own compilation, along VerbNet's say-37.7 and conjecture-29.5, with what machine translation makes of them. */
export const SAYS: ReadonlySet<string> = new Set(
  `acknowledge acknowledged acknowledges add added adds admitted admits announce announced announces believe believed believes calculate calculated calculates claim claimed claims conceded concedes
  confirm confirmed confirms declared declares estimate estimated estimates expect expected expects explained explains fear feared fears forecast forecasts indicated indicates insist insisted insists
  noted notes predict predicted predicts reckon reckoned reckons report reported reports revealed reveals said say says show showed shows state stated states suggest suggested suggests told tell tells
  tweeted tweets warn warned warns wrote writes`.split(/\s+/),
);

/** Forms that open a sentence behind a comma with their subject behind them: ", communicated the prosecutor's office". */
export const INVERTED: ReadonlySet<string> = new Set(
  `acknowledged added admitted announced announces assured communicated communicates confirmed confirms declared detailed estimated estimates explained indicated indicates informed informs insisted
  manifested noted precised pointed reckons reported reports said says stated specified warned warns`.split(/\s+/),
);

/** Forms with a number of victims right behind them. */
export const COUNTS: ReadonlySet<string> = new Set(
  `confirm confirmed confirms count counted counts document documented documents list listed lists log logged logs record recorded records register registered registers report reported reports
  tallied tallies tally verified verifies`.split(/\s+/),
);

/** Forms that set a toll to a number. */
export const SETS: ReadonlySet<string> = new Set(
  `adjusted adjusts corrected corrects cut elevated gave give gives had has lowered lowers placed places put puts raise raised raises revised revises set sets upped updated`.split(
    /\s+/,
  ),
);

/** Nouns of a toll. Own compilation. */
export const TOLLS: ReadonlySet<string> = new Set(
  "balance bill casualties cost count crowd damage damages dead death deaths estimate figure figures injured losses missing number numbers tally toll tolls total turnout unaccounted victims wounded".split(
    " ",
  ),
);

/** What a body gives its numbers in: "the agency's latest bulletin shows". */
export const PAPERS: RegExp =
  /^(?:balance|bulletin|bulletins|count|counts|dashboard|data|database|estimate|estimates|figure|figures|list|numbers|records|report|statement|statistics|survey|surveys|tally|toll|total|update)$/;

/** Words between a verb and its number. */
export const HEDGES: ReadonlySet<string> = new Set(
  "a about additional almost an another approximately around as at best between fewer further just least less many more most nearly no of only over roughly some than the to up".split(
    " ",
  ),
);

const MANY = /^(?:dozens?|hundreds|thousands|scores|millions|tens)$/;

/** What somebody is who cannot give a number. */
export const STATES: RegExp = /^(?:dead|dying|hurt|injured|killed|missing|wounded)$/;

/** The rule of a giver before its number. */
export const LEADS: string = "<source> gives <number>";

/** A number, not a year. */
export function isNumber(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^[$€£¥₹₦](?:\d|$)/.test(token.text) ||
      (token.pos === "NUM" && !/^(?:19|20)\d\d$/.test(token.text) && token.lower !== "one") ||
      MANY.test(token.lower))
  );
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "January 19", "19 January". */
function isOfDate(tokens: readonly Token[], at: number): boolean {
  return MONTH.test(tokens[at - 1]?.lower ?? "") || MONTH.test(tokens[at + 1]?.lower ?? "");
}

/** Whether a number stands in the range, or "nobody". */
export function hasNumber({ tokens }: Outline, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if ((isNumber(tokens[at]) && !isOfDate(tokens, at)) || /^(?:no-one|nobody)$/.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** A number stands here, behind its hedge. */
export function numberAt({ tokens }: Outline, from: number, limit: number): boolean {
  let at = from;
  while (at < Math.min(limit, from + 5) && HEDGES.has(tokens[at]?.lower ?? "") && !isNumber(tokens[at])) at++;
  return at < limit && isNumber(tokens[at]);
}
