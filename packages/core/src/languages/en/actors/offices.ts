import { ACTOR_NOUNS } from "./actor-nouns.ts";
import { countryIn } from "./countries.ts";

/** An office somebody is said to hold, taken apart. */
export interface Office {
  readonly lemma: string;
  readonly modifiers: readonly string[];
  readonly country: string | null;
  readonly former: boolean;
}

/** Offices whose holder "the leader" can mean. */
export const HEADS_OF_STATE: ReadonlySet<string> = new Set([
  "president",
  "premier",
  "prime-minister",
  "king",
  "queen",
  "emir",
  "sultan",
  "chancellor",
  "leader",
  "ruler",
  "dictator",
  "monarch",
]);

/** Other words for the same people. */
export const SAME_NOUN: Readonly<Record<string, string>> = {
  protestor: "protester",
  demonstrator: "protester",
  neighbor: "neighbour",
  laborer: "labourer",
  organisation: "organization",
  mp: "lawmaker",
  parliamentarian: "lawmaker",
  assemblyman: "lawmaker",
  assemblywoman: "lawmaker",
  congressman: "lawmaker",
  congresswoman: "lawmaker",
  legislator: "lawmaker",
  justice: "judge",
  premier: "prime-minister",
  eyewitness: "witness",
  inhabitant: "resident",
  paramilitary: "militia",
};

/** An adjective that describes without telling apart: "embattled", "81-year-old". */
export function isGeneral(word: string): boolean {
  return (
    /^(?:embattled|new|current|incumbent|long-time|veteran|powerful|outspoken|popular|authoritarian|strongman|old|year|elderly|own|whole|entire|said|same|local|armed|angry)$/.test(
      word,
    ) || /^\d/.test(word)
  );
}

/** Head noun, modifiers and country of an office as written. */
export function officeOf(role: string): Office | null {
  const words =
    role
      .toLowerCase()
      .replace(/\b(secretary|director|inspector|attorney|governor|consul|prosecutor|solicitor) general\b/g, "$1-general")
      .match(/[\p{L}\d.'’-]+/gu) ?? [];
  let head = -1;
  for (let at = 0; at < words.length; at++) {
    if (/^(?:of|for|in|at|from|on|with|to)$/.test(words[at] ?? "") && head >= 0) break;
    const noun = ACTOR_NOUNS.get(words[at] ?? "");
    if (noun !== undefined && noun.kind !== "organization") head = at;
    else if (/^(?:gen|col|lt|maj|capt|sgt|adm|brig|sen|gov|rep|cmdr)\.$/.test(words[at] ?? "") && head < 0) head = at;
  }
  if (head < 0) return null;
  const word = words[head] ?? "";
  const lemma =
    word === "minister" && words[head - 1] === "prime" ? "prime-minister" : (ABBREVIATED[word] ?? ACTOR_NOUNS.get(word)?.lemma ?? word);
  const former = words.slice(0, head).some((before) => /^(?:former|ex|ex-|late|then|ousted|deposed)$/.test(before));
  return {
    lemma: SAME_NOUN[lemma] ?? lemma,
    modifiers: words.slice(0, head).filter((before) => before !== "prime" && before !== "former"),
    country: countryIn(role),
    former,
  };
}

const ABBREVIATED: Readonly<Record<string, string>> = {
  "gen.": "general",
  "col.": "colonel",
  "lt.": "lieutenant",
  "maj.": "major",
  "capt.": "captain",
  "sgt.": "sergeant",
  "adm.": "admiral",
  "brig.": "brigadier",
  "sen.": "senator",
  "gov.": "governor",
  "rep.": "representative",
  "cmdr.": "commander",
};
