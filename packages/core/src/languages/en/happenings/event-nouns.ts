import type { Happening } from "../../../types/happening.ts";
import { spanOf, type Token, type TokenRange } from "../../../types/paragraph.ts";
import type { NounPhrase, VerbGroup } from "../chunks.ts";
import { classesOf, singular } from "./classes.ts";
import { behind, type Clauses, chunkAt, fits, subjectOf } from "./clause.ts";
import { baseOf } from "./forms.ts";
import { BLOODY, EVENT_VERBS, LONGEST_NOUN, NOT_AFTER, NOT_BEFORE, NOUNS } from "./nouns.ts";
import type { NounSense } from "./sense.ts";
import { conditional, governed, habitual, statusOf } from "./status.ts";
import { phraseSpan, type Trigger } from "./trigger.ts";
import { wheresOf } from "./where.ts";

type Status = Happening["status"];

/** Types that people come to harm in: "died in the crash". */
const BEFALLS: ReadonlySet<Happening["type"]> = new Set<Happening["type"]>(["ACCIDENT", "ASSAULT", "HAZARD", "PROTEST"]);
const RAIDS: ReadonlySet<string> = new Set(["carry", "conduct", "launch", "order"]);

const AGENT: ReadonlySet<string> = new Set(["by"]);
const TARGET: ReadonlySet<string> = new Set(["against", "on", "with"]);
const OF: ReadonlySet<string> = new Set(["of"]);
const TYING: ReadonlySet<string> = new Set("across against around at between by in near on outside throughout with".split(" "));
const TEMPORAL: ReadonlySet<string> = new Set("after amid before despite during following in since".split(" "));
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

const MARTIAL: ReadonlySet<string> = new Set(
  "army force forces guard marines military naval peacekeeper peacekeepers peacekeeping police soldiers troop troops".split(" "),
);

/** "troop deployment", "the deployment of peacekeepers"; energy and software are deployed too. */
function martial(clauses: Clauses, range: TokenRange, phrase: NounPhrase, sentence: TokenRange): boolean {
  const { tokens } = clauses.paragraph;
  if (hasModifier(tokens, phrase, range, MARTIAL)) return true;
  const of = behind(clauses, range.last, OF, sentence, 1);
  return (
    of !== null &&
    fits(
      clauses,
      of,
      [...MARTIAL].map((word): `=${string}` => `=${word}`),
    )
  );
}

/** Whether nothing but adjectives stands between a name and the event noun. */
function beside(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.pos !== "ADJ" && tokens[at]?.pos !== "NUM") return false;
  return true;
}

/** The nouns of a sentence that tell events. */
export function eventNouns(clauses: Clauses, sentence: TokenRange, headline: boolean): readonly Trigger[] {
  const { tokens } = clauses.paragraph;
  const found: Trigger[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (!OPENERS.has(token.lower)) continue;
    const entry = entryAt(tokens, at, sentence.last);
    if (entry === null) continue;
    const chunk = chunkAt(clauses, at);
    if (chunk !== null && chunk.kind === "noun" && at <= chunk.head && chunk.head < entry.last && chunk.last <= entry.last) {
      const trigger = read(clauses, sentence, { first: at, last: entry.last }, chunk, entry.sense, headline);
      if (trigger !== null) found.push(trigger);
    }
    at = entry.last - 1;
  }
  return found;
}

/** Every word that an entry begins with, in the plural too where it is the whole entry: one look-up for each word of a text. */
const OPENERS: ReadonlySet<string> = new Set(
  [...NOUNS.keys()].flatMap((words) => {
    const [first = ""] = words.split("_");
    return words.includes("_") ? [first] : [first, `${first}s`, `${first}es`, first.replace(/y$/, "ies")];
  }),
);

function entryAt(tokens: readonly Token[], at: number, end: number): { readonly sense: NounSense; readonly last: number } | null {
  for (let length = Math.min(LONGEST_NOUN, end - at); length > 0; length--) {
    let words = "";
    for (let index = 0; index < length - 1; index++) words += `${tokens[at + index]?.lower ?? ""}_`;
    const final = tokens[at + length - 1]?.lower ?? "";
    const sense = NOUNS.get(words + final) ?? NOUNS.get(words + singular(final));
    if (sense !== undefined) return { sense, last: at + length };
  }
  return null;
}

interface Governor {
  readonly group: VerbGroup;
  readonly role: "subject" | "object" | "circumstance";
}

function read(
  clauses: Clauses,
  sentence: TokenRange,
  range: TokenRange,
  phrase: NounPhrase,
  listed: NounSense,
  headline: boolean,
): Trigger | null {
  const { tokens } = clauses.paragraph;
  const before = tokens[range.first - 1];
  const next = tokens[range.last];
  const sense = strikeOf(clauses, sentence, range, phrase, listed);
  if (next !== undefined && NOT_BEFORE.has(next.lower)) return null;
  if (before !== undefined && NOT_AFTER.has(before.lower)) return null;
  if (sense.type === "HAZARD" && next?.lower === "of") return null;
  if (next?.text === "-" || before?.text === "-") return null;
  const word = tokens[range.last - 1];
  const governor = governorOf(clauses, phrase, sentence);
  const lemma = governor === null ? "" : baseWord(tokens[governor.group.head]);
  // "Curfew lifted": the verb tells it.
  if (governor?.role === "object" && EVENT_VERBS.ends.has(lemma) && (sense.type === "COERCE" || sense.type === "SANCTION")) return null;
  if (
    sense.mode === "demo" &&
    /rall(?:y|ies)$/.test(word?.lower ?? "") &&
    next?.lower !== "against" &&
    !/^(?:anti-|protest)/.test(before?.lower ?? "")
  )
    return null;
  if (sense.type === "MOBILIZE" && !martial(clauses, range, phrase, sentence)) return null;
  // "Flood said": a surname, unless a name follows ("Hurricane Ida") or an article stands before.
  const capital = word !== undefined && word.text !== word.lower && range.last - range.first === 1;
  if (
    capital &&
    sense.type === "HAZARD" &&
    !headline &&
    next?.pos !== "PROPN" &&
    (range.first > sentence.first || word.lower === singular(word.lower))
  )
    return null;
  if (governor?.role === "object" && EVENT_VERBS.asks.has(lemma) && lemma !== "order" && sense.type === "AID") return null;
  if (word?.text === "March" && (range.first > sentence.first || next?.pos === "NUM")) return null;
  if (before?.lower === "in" && word?.lower === "protest") return null;
  if (before?.lower === "like" && sense.type === "HAZARD") return null;
  if (word !== undefined && word.pos === "PROPN" && clauses.names.has(range.last - 1) && sense.type !== "HAZARD") return null;
  const bloody = hasModifier(tokens, phrase, range, BLOODY);
  const told = governor !== null && tells(lemma, governor.role) && (governor.role !== "circumstance" || BEFALLS.has(sense.type));
  const struck = sense.type === "HAZARD" && governor?.role === "subject" && governor.group.tense === "past";
  if (sense.needs === "verb" && !told) return null;
  if (sense.needs === "sign" && !told && !struck && !bloody && !tied(clauses, phrase, range, sentence, sense)) return null;
  const status = nounStatus(clauses, sentence, range, phrase, governor, lemma, headline);
  if (status === null || (status === "happened" && habitual(tokens, range.first, sentence))) return null;
  if (before?.lower === "as" && tokens[range.first - 2]?.lower === "such") return null;
  const { who, whom } = partiesOf(clauses, sentence, range, phrase, governor, lemma, sense);
  const light =
    governor !== null &&
    governor.role === "object" &&
    EVENT_VERBS.does.has(lemma) &&
    governor.group.head < range.first &&
    range.first - governor.group.head <= 6;
  const whole = light ? { first: governor.group.head, last: range.last } : range;
  return {
    ...spanOf(clauses.paragraph, whole),
    ...whole,
    type: sense.type,
    mode: sense.mode,
    status,
    who: who.map((one) => phraseSpan(clauses, one)),
    whom: whom.map((one) => phraseSpan(clauses, one)),
    sentence: spanOf(clauses.paragraph, sentence),
    where: wheresOf(clauses, range.last, sentence),
    finite: governor !== null && governor.role !== "circumstance",
    part: "noun",
    unsure: sense.violent === true && !bloody,
    joins: [],
    by: { kind: "rule", name: `en/happening: ${light ? "<who> holds " : ""}<event noun>`, score: null },
  };
}

function baseWord(token: Token | undefined): string {
  return token === undefined ? "" : (baseOf(token.lower) ?? token.lemma);
}

/** "launched a strike", "a strike on the depot": not of workers. */
function strikeOf(clauses: Clauses, sentence: TokenRange, range: TokenRange, phrase: NounPhrase, listed: NounSense): NounSense {
  if (listed.mode !== "strike") return listed;
  const governor = governorOf(clauses, phrase, sentence);
  const raid = governor !== null && governor.role === "object" && RAIDS.has(baseWord(clauses.paragraph.tokens[governor.group.head]));
  const target = behind(clauses, range.last, TARGET, sentence, 1);
  const aimed = target !== null && fits(clauses, target, ["armed", "place", "site", "vehicle"]);
  return raid || aimed ? { type: "ASSAULT", mode: "aerial", needs: "sign" } : listed;
}

function tells(lemma: string, role: Governor["role"]): boolean {
  if (role === "subject") return EVENT_VERBS.happens.has(lemma) || EVENT_VERBS.ends.has(lemma) || EVENT_VERBS.does.has(lemma);
  if (role === "object")
    return EVENT_VERBS.does.has(lemma) || EVENT_VERBS.asks.has(lemma) || EVENT_VERBS.plans.has(lemma) || EVENT_VERBS.stops.has(lemma);
  return EVENT_VERBS.suffers.has(lemma) || EVENT_VERBS.happens.has(lemma);
}

/** The verb that the noun phrase is subject, object or circumstance of. */
function governorOf(clauses: Clauses, phrase: NounPhrase, sentence: TokenRange): Governor | null {
  const { tokens } = clauses.paragraph;
  const before = tokens[phrase.first - 1];
  if (before !== undefined && phrase.first > sentence.first) {
    const chunk = chunkAt(clauses, phrase.first - 1);
    if (chunk !== null && chunk.kind === "verb") return { group: chunk, role: chunk.passive ? "circumstance" : "object" };
    // "carried out an attack", "called off the strike"
    const further = chunkAt(clauses, phrase.first - 2);
    if (before.pos === "ADP" || before.pos === "ADV" || before.pos === "PART") {
      if (further !== null && further.kind === "verb" && /^(?:out|off|up|on)$/.test(before.lower) && phrase.first - 2 === further.last - 1)
        return { group: further, role: "object" };
    }
  }
  const subject = subjectOfNext(clauses, phrase, sentence);
  if (subject !== null) return subject;
  if (before !== undefined && before.pos === "ADP") {
    for (let at = phrase.first - 2; at >= sentence.first && at > phrase.first - 12; at--) {
      const chunk = chunkAt(clauses, at);
      if (/^[;:]$/.test(tokens[at]?.text ?? "")) return null;
      if (chunk !== null && chunk.kind === "verb") return { group: chunk, role: "circumstance" };
    }
  }
  return null;
}

function subjectOfNext(clauses: Clauses, phrase: NounPhrase, sentence: TokenRange): Governor | null {
  for (let at = phrase.last; at < Math.min(sentence.last, phrase.last + 14); at++) {
    const chunk = chunkAt(clauses, at);
    if (chunk === null || chunk.kind !== "verb") continue;
    const subject = subjectOf(clauses, chunk, sentence);
    return subject !== null && subject.head === phrase.head ? { group: chunk, role: chunk.passive ? "object" : "subject" } : null;
  }
  return null;
}

function hasModifier(tokens: readonly Token[], phrase: NounPhrase, range: TokenRange, words: ReadonlySet<string>): boolean {
  for (let at = phrase.first; at < range.first; at++) if (words.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** Whether the noun is tied to a place, a party or a time, so that one event and not the thing in general is meant. */
function tied(clauses: Clauses, phrase: NounPhrase, range: TokenRange, sentence: TokenRange, sense: NounSense): boolean {
  const { tokens } = clauses.paragraph;
  for (let at = phrase.first; at < range.first; at++) {
    const name = clauses.names.get(at);
    if (name !== undefined && (sense.violent !== true || name.label !== "person")) return true;
  }
  const next = tokens[range.last];
  if (next !== undefined && TYING.has(next.lower)) {
    const target = chunkAt(clauses, range.last + 1);
    if (
      target !== null &&
      target.kind === "noun" &&
      (fits(
        clauses,
        target,
        sense.violent === true ? ["place", "site", "armed", "vehicle"] : ["place", "site", "somebody", "armed", "vehicle"],
      ) ||
        (next.lower !== "on" && fits(clauses, target, ["people", "body"])))
    )
      return true;
  }
  // "the riots organised by …"
  if (next?.pos === "VERB" && EVENT_VERBS.does.has(baseWord(next)) && tokens[range.last + 1]?.lower === "by") return true;
  const before = tokens[phrase.first - 1];
  const determiner = tokens[phrase.first]?.lower;
  if (sense.violent !== true && before !== undefined && TEMPORAL.has(before.lower) && determiner !== "a" && determiner !== "an")
    return true;
  return next?.lower === "of" && sense.type === "ASSAULT" && behindPeople(clauses, range.last, sentence);
}

function behindPeople(clauses: Clauses, at: number, sentence: TokenRange): boolean {
  const target = behind(clauses, at, OF, sentence, 2);
  return target !== null && fits(clauses, target, ["people", "armed", "somebody", "place"]);
}

function nounStatus(
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

function partiesOf(
  clauses: Clauses,
  sentence: TokenRange,
  range: TokenRange,
  phrase: NounPhrase,
  governor: Governor | null,
  lemma: string,
  sense: NounSense,
): { readonly who: readonly NounPhrase[]; readonly whom: readonly NounPhrase[] } {
  if (sense.type === "HAZARD" || sense.type === "ACCIDENT") return { who: [], whom: [] };
  const { tokens } = clauses.paragraph;
  const who: NounPhrase[] = [];
  const whom: NounPhrase[] = [];
  const agent = behind(clauses, range.last, AGENT, sentence, 7);
  if (agent !== null && fits(clauses, agent, ["people", "armed", "somebody", "body", "place"])) who.push(agent);
  if (who.length === 0 && governor !== null && governor.role === "object" && EVENT_VERBS.does.has(lemma)) {
    if (governor.group.passive) {
      const by = behind(clauses, governor.group.last, AGENT, sentence, 8);
      if (by !== null) who.push(by);
    } else {
      const subject = subjectOf(clauses, governor.group, sentence);
      if (subject !== null && fits(clauses, subject, ["people", "armed", "somebody", "body", "place"])) who.push(subject);
    }
  }
  if (who.length === 0) {
    // "Russian airstrikes", "the army's offensive"
    for (let at = phrase.first; at < range.first; at++) {
      const name = clauses.names.get(at);
      const token = tokens[at];
      const classes = classesOf(token?.lower ?? "");
      const owns = /^['’]s?$/.test(tokens[at + 1]?.text ?? "");
      // "the Iranian embassy siege": the adjective belongs to the embassy.
      if (name !== undefined && !owns && !beside(tokens, name.last, range.first)) continue;
      if (
        (name !== undefined && (name.label === "nationality" || (owns && name.label !== "facility"))) ||
        ((classes.has("people") || classes.has("armed")) && owns)
      ) {
        const last = name === undefined ? at + 1 : Math.min(name.last, range.first);
        who.push({ kind: "noun", first: at, last, head: last - 1 });
        break;
      }
    }
  }
  const targets = sense.type === "CONSULT" ? new Set(["with"]) : TARGET;
  const target = behind(clauses, range.last, targets, sentence, 3);
  if (target !== null && fits(clauses, target, ["people", "armed", "somebody", "body", "place", "site", "vehicle"])) whom.push(target);
  else if (sense.type === "ASSAULT" || sense.mode === "arrest") {
    const of = behind(clauses, range.last, OF, sentence, 2);
    if (of !== null && fits(clauses, of, ["people", "armed", "somebody", "place", "site"])) whom.push(of);
  }
  return { who, whom };
}
