import type { Word } from "./words.ts";

/** Which side of the report's day the words speak of; null when they do not show it. */
export type Side = "past" | "future" | null;

const FUTURE: ReadonlySet<string> = new Set(
  "ahead coming deadline due effective expected expires expiring forthcoming ll might payable planned plans scheduled shall should starting till until upcoming will would".split(
    " ",
  ),
);
const PAST: ReadonlySet<string> = new Set("did had has have was were been ago since wasn weren hadn didn".split(" "));
/** Words that make a "to" before a verb speak of what is to come. */
const PROSPECTIVE: ReadonlySet<string> = new Set(
  (
    "about agree agreed agreement aims appeal are asked be bid call called calls deadline decided decision due expect expected expects going hope hoped hopes intend intended intends is likely meant " +
    "ordered plan planned planning plans pledge pledged poised prepared preparing promised proposal ready scheduled set slated supposed threat threatened unlikely urged vowed want wanted wants was were"
  ).split(" "),
);
/** Verbs whose present speaks of a fixed time to come: "the talks open on Friday". */
const FIXED: ReadonlySet<string> = new Set(
  "arrives begins closes comes ends expires faces falls goes heads holds leaves meets opens resumes returns runs starts takes travels visits votes".split(
    " ",
  ),
);
const IRREGULAR: ReadonlySet<string> = new Set(
  (
    "ate became began blew bore bought bound broke brought built burst came caught chose clung cut dealt died drew drove fell fed felt fled flew forbade fought found froze gave got grew heard held hid hit hung hurt " +
    "kept knew laid lay led left lent let lost made meant met paid put quit ran rang read rode rose said sank sat saw sent set shook shot shut slept slid sold sought spent spoke spread stole stood struck sued swam swept swore taught " +
    "thought threw told took tore understood went woke won wore wrote"
  ).split(" "),
);
/** Bare forms that look like past ones. */
const BARE: ReadonlySet<string> = new Set("bleed breed embed exceed feed heed need proceed seed speed succeed weed".split(" "));
const BACK = 14;
const FORTH = 10;

/** The side that the verb nearest to the words [first, last) speaks of: looked for before them in their sentence, and behind them where there is none. */
export function sideOf(words: readonly Word[], first: number, last: number): Side {
  const sentence = words[first]?.sentence;
  if (words[first - 1]?.lower === "as" && /^(?:early|soon)$/.test(words[first - 2]?.lower ?? "")) return "future";
  // "Until Thursday, nobody had called."
  if (words[first - 1]?.lower === "until" && words[first - 2]?.sentence !== sentence) return forth(words, last, sentence, null) ?? "future";
  let before: Side = null;
  let at = first - 1;
  for (; at >= 0 && at >= first - BACK && words[at]?.sentence === sentence && !STOPS.has(words[at]?.lower ?? ""); at--) {
    before = cue(words, at);
    if (before !== null) break;
  }
  if (before !== null && first - at <= 4) return before;
  return forth(words, last, sentence, before) ?? before ?? weak(words, first);
}

/** The side that the next verb speaks of, where it can be the words' own: "The court Friday rejected". */
function forth(words: readonly Word[], last: number, sentence: number | undefined, before: Side): Side {
  for (let next = last; next < last + FORTH && words[next]?.sentence === sentence; next++) {
    const lower = words[next]?.lower ?? "";
    if (STOPS.has(lower) || (before !== null && ENDS_CLAUSE.has(lower))) return null;
    const after = cue(words, next);
    if (after !== null) return before !== null && next - last > 1 ? before : after;
  }
  return null;
}

/** "by August", "through January" with no verb to go by. */
function weak(words: readonly Word[], first: number): Side {
  return /^(?:by|through)$/.test(words[first - 1]?.lower ?? "") ? "future" : null;
}

const STOPS: ReadonlySet<string> = new Set([";", "”", "“", '"']);
const ENDS_CLAUSE: ReadonlySet<string> = new Set([",", "after", "and", "but", "that"]);

function cue(words: readonly Word[], at: number): Side {
  const word = words[at];
  if (word === undefined) return null;
  const { lower, pos } = word;
  // What had been due is over.
  if (FUTURE.has(lower)) return words[at - 1]?.lower === "been" && words[at - 2]?.lower === "had" ? "past" : "future";
  if (lower === "to" && isVerb(words[at + 1]))
    return prospective(words, at) ? (words[at - 2]?.lower === "been" && words[at - 3]?.lower === "had" ? "past" : "future") : null;
  if (PAST.has(lower)) return toCome(words, at) ? "future" : "past";
  if (FIXED.has(lower) && pos === "VERB") return "future";
  if (lower === "set" && /^(?:for|to)$/.test(words[at + 1]?.lower ?? "")) return "future";
  const isParticiple = /^(?:is|are|be|being)$/.test(words[at - 1]?.lower ?? "");
  if (IRREGULAR.has(lower) && (pos === "VERB" || pos === "AUX")) return bare(words, at) || isParticiple ? null : "past";
  if (lower.length > 3 && lower.endsWith("ed") && pos === "VERB" && !BARE.has(lower))
    return futurePassive(words, at) ? "future" : isParticiple ? null : "past";
  return null;
}

function isVerb(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === "VERB" || word.pos === "AUX");
}

/** "is to", "was scheduled to", "a plan to". */
function prospective(words: readonly Word[], at: number): boolean {
  return PROSPECTIVE.has(words[at - 1]?.lower ?? "");
}

/** "was to meet", "were expected". */
function toCome(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? "";
  return (
    (next === "to" && (words[at]?.lower === "was" || words[at]?.lower === "were")) ||
    (PROSPECTIVE.has(next) && next !== "asked" && next !== "called" && next.endsWith("ed"))
  );
}

/** "will be paid", "to be completed", "could be offered". */
function futurePassive(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? "";
  if (
    PROSPECTIVE.has(lower) &&
    (lower === "expected" || lower === "scheduled" || lower === "planned" || lower === "slated" || lower === "supposed")
  )
    return true;
  const auxiliary = words[at - 1]?.lower ?? "";
  const modal = words[at - 2]?.lower ?? "";
  return auxiliary === "be" && /^(?:to|will|would|must|should|can)$/.test(modal);
}

/** "to let", "will cut": forms that are past and bare alike. */
function bare(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? "";
  return before === "to" || FUTURE.has(before) || before === "could" || before === "can" || before === "may" || before === "must";
}
