import type { Outline } from "./outline.ts";
import type { CueVerb } from "./verbs.ts";

/** Nouns for a number that somebody gives (own compilation, sorted). */
const COUNTS: ReadonlySet<string> = new Set(
  `balance casualties count crowd damage dead death deaths estimate estimates figure figures forecast losses number numbers population tally toll tolls total turnout`.split(
    " ",
  ),
);
/** What can be taken back (own compilation, sorted). */
const WITHDRAWN: ReadonlySet<string> = new Set(
  `accusation accusations allegation allegations assertion claim claims count estimate figure figures number numbers remark remarks report statement tally testimony toll`.split(
    " ",
  ),
);
const HEDGE: ReadonlySet<string> = new Set(
  "a about almost an another approximately around as at few fewer half least less many more most nearly of only over roughly some than the to up well".split(
    " ",
  ),
);
const MANY = /^(?:dozens?|hundreds?|thousands?|scores?|millions?|tens)$/;

/** True where a verb of giving numbers has one behind it: "the crowd at 5,000", "72 dead", "its figure of 300". `at` is the first token of the object. */
export function givesFigure(outline: Outline, verb: CueVerb, at: number, limit: number): boolean {
  if (verb.figure === "count") return isNumber(outline, skipHedge(outline, at, limit));
  const end = Math.min(limit, at + 16);
  let counted = false;
  for (let index = at; index < end; index++) {
    const token = outline.tokens[index];
    if (token === undefined || /^[,;:]$/.test(token.text) || (token.pos === "VERB" && index > at)) return false;
    if (verb.figure === "withdraw") {
      if (WITHDRAWN.has(token.lower)) return true;
      continue;
    }
    if (COUNTS.has(token.lower)) counted = true;
    const tie = /^(?:as|at|from|of|to)$/.test(token.lower) && index > at && isNumber(outline, skipHedge(outline, index + 1, limit));
    const direct = verb.lemma === "put" || verb.lemma === "place";
    if (tie && (counted || (direct && token.lower === "at"))) return true;
  }
  return false;
}

function skipHedge(outline: Outline, from: number, limit: number): number {
  let at = from;
  while (at < Math.min(limit, from + 5) && HEDGE.has(outline.tokens[at]?.lower ?? "") && !isNumber(outline, at)) at++;
  return at;
}

function isNumber(outline: Outline, at: number): boolean {
  const token = outline.tokens[at];
  if (token === undefined) return false;
  return (token.pos === "NUM" && !/^(?:19|20)\d\d$/.test(token.text)) || MANY.test(token.lower);
}
