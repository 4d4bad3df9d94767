import type { Happening } from "../../../types/happening.ts";
import type { TokenRange } from "../../../types/paragraph.ts";
import type { NounPhrase } from "../chunks.ts";
import type { Clauses } from "./clause.ts";
import { type Governor, tells } from "./governor.ts";
import { EVENT_VERBS } from "./nouns.ts";
import { conditional, governed, statusOf } from "./status.ts";

type Status = Happening["status"];

/** How sure it is that an event noun took place: by its adjectives, the noun in front, and the verb it hangs on. Null: better silent. */
export function nounStatus(
  clauses: Clauses,
  sentence: TokenRange,
  range: TokenRange,
  phrase: NounPhrase,
  governor: Governor | null,
  lemma: string,
  headline: boolean,
): Status | null {
  const { tokens } = clauses.paragraph;
  if (tokens[sentence.last - 1]?.text === "?") return "hypothetical";
  // "more than in any other accident": none of them.
  if (
    tokens[phrase.first]?.lower === "any" &&
    tokens.slice(Math.max(sentence.first, phrase.first - 3), phrase.first).some(({ lower }) => lower === "than")
  )
    return null;
  for (let at = phrase.first; at < range.first; at++) {
    const status = UNREAL.get(tokens[at]?.lower ?? "");
    if (status !== undefined) return status;
  }
  let edge = phrase.first;
  while (tokens[edge - 1]?.pos === "ADV" || tokens[edge - 1]?.lower === "more") edge--;
  const before = tokens[edge - 1];
  const further = tokens[edge - 2];
  if (before !== undefined && further !== undefined && /^(?:of|for|against|to)$/.test(before.lower)) {
    if (ABOUT.has(further.lower)) return null;
    const framed = FRAMES.get(further.lower);
    if (framed !== undefined) return framed;
    if (before.lower === "for" && /^(?:call|appeal|demand|ask|push)/.test(further.lower)) return "requested";
    if (before.lower === "against" && /^(?:warn|guard|protect)/.test(further.lower)) return "hypothetical";
  }
  if (before !== undefined && before.lower === "without") return "denied";
  if (before?.lower === "that" && /^(?:evidence|indication|indications|sign|signs)$/.test(further?.lower ?? "")) return "denied";
  if (conditional(tokens, phrase.first, sentence)) return "hypothetical";
  if (governor === null) return "happened";
  const { group, role } = governor;
  const could = tokens[group.first]?.lower ?? "";
  if (role === "subject" && group.tense === "modal" && /^(?:could|may|might|would)$/.test(could)) return "hypothetical";
  if (role === "circumstance" && group.tense === "participle" && tokens[group.first - 1]?.lower.startsWith("consider"))
    return "hypothetical";
  if (role === "circumstance" || (role === "subject" && !tells(lemma, role))) return "happened";
  const status = statusOf(clauses, group, sentence, { present: headline });
  if (EVENT_VERBS.stops.has(lemma) && role === "object") return status === null || status === "happened" ? "denied" : "hypothetical";
  if (EVENT_VERBS.plans.has(lemma) && role === "object" && group.tense === "participle" && group.first === sentence.first)
    return "happened";
  if (EVENT_VERBS.plans.has(lemma) && role === "object") return status === "denied" ? "denied" : "planned";
  if (role === "object" && !EVENT_VERBS.does.has(lemma)) {
    const word = tokens[group.head];
    const made = word === undefined ? null : governed(word);
    if (lemma === "fear" || lemma === "warn" || lemma === "expect") return "hypothetical";
    if (made !== null && made !== "happened" && made !== "ongoing") return made;
    return status === "planned" || status === "hypothetical" || status === "requested" ? status : "happened";
  }
  if (EVENT_VERBS.ends.has(lemma) && role === "object") return "happened";
  if (lemma === "continue" || lemma === "rage" || lemma === "spread") return status === "happened" || status === null ? "ongoing" : status;
  if (status === null && group.tense === "present") return EVENT_VERBS.happens.has(lemma) ? null : "happened";
  return status;
}

const UNREAL: ReadonlyMap<string, Status> = new Map([
  ["alleged", "happened"],
  ["any", "hypothetical"],
  ["attempted", "hypothetical"],
  ["averted", "denied"],
  ["expected", "planned"],
  ["failed", "happened"],
  ["foiled", "denied"],
  ["forthcoming", "planned"],
  ["further", "hypothetical"],
  ["future", "hypothetical"],
  ["imminent", "planned"],
  ["looming", "planned"],
  ["no", "denied"],
  ["planned", "planned"],
  ["possible", "hypothetical"],
  ["potential", "hypothetical"],
  ["proposed", "planned"],
  ["scheduled", "planned"],
  ["threatened", "threatened"],
  ["upcoming", "planned"],
]);

/** Nouns in front ("threat of", "call for") and what they make of the event. Own compilation. Alphabetical. */
const FRAMES: ReadonlyMap<string, Status> = new Map([
  ["anniversary", "historical"],
  ["call", "requested"],
  ["calls", "requested"],
  ["chance", "hypothetical"],
  ["danger", "hypothetical"],
  ["fear", "hypothetical"],
  ["fears", "hypothetical"],
  ["history", "historical"],
  ["plan", "planned"],
  ["plans", "planned"],
  ["possibility", "hypothetical"],
  ["preparation", "planned"],
  ["preparations", "planned"],
  ["prospect", "hypothetical"],
  ["right", "hypothetical"],
  ["risk", "hypothetical"],
  ["threat", "threatened"],
  ["threats", "threatened"],
  ["warning", "hypothetical"],
  ["warnings", "hypothetical"],
]);

/** Nouns whose "of" makes no event of what follows. */
const ABOUT: ReadonlySet<string> = new Set(
  "cause causes crime crimes definition idea issue kind kinds means nature notion part question sort subject type types victim victims".split(
    " ",
  ),
);
