import type { Happening } from "../../../types/happening.ts";
import { spanOf, type Token, type TokenRange } from "../../../types/paragraph.ts";
import type { NounPhrase } from "../chunks.ts";
import { singular } from "./classes.ts";
import { behind, type Clauses, chunkAt, fits } from "./clause.ts";
import { baseWord, governorOf, tells } from "./governor.ts";
import { MONEY } from "./nature-verbs.ts";
import { partiesOf } from "./noun-parties.ts";
import { nounStatus } from "./noun-status.ts";
import { BLOODY, EVENT_VERBS, LONGEST_NOUN, NOT_AFTER, NOT_BEFORE, NOUNS } from "./nouns.ts";
import type { NounSense, Party } from "./sense.ts";
import { habitual } from "./status.ts";
import { phraseSpan, type Trigger } from "./trigger.ts";
import { tellsOfBombs } from "./violence.ts";
import { wheresOf } from "./where.ts";

/** Types that people come to harm in: "died in the crash". */
const BEFALLS: ReadonlySet<Happening["type"]> = new Set<Happening["type"]>(["ACCIDENT", "ASSAULT", "HAZARD", "PROTEST"]);
/** "mortar fire", "opened fire": not flames. */
const OF_GUNS: ReadonlySet<string> = new Set(
  "anti-aircraft antiaircraft artillery automatic cannon covering cross enemy friendly gun heavy hostile machine-gun machinegun missile mortar rifle rocket sniper small-arms sporadic tank weapons".split(
    " ",
  ),
);
const SHOOTS: ReadonlySet<string> = new Set("exchange halt hold launch open return trade".split(" "));
const RAIDS: ReadonlySet<string> = new Set(["carry", "conduct", "launch", "order"]);

const TARGET: ReadonlySet<string> = new Set(["against", "on", "with"]);
const OF: ReadonlySet<string> = new Set(["of"]);
const TYING: ReadonlySet<string> = new Set("across against around at between by in near on outside throughout with".split(" "));
const TEMPORAL: ReadonlySet<string> = new Set("after amid before despite during following in since".split(" "));
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
  const sense = blastOf(clauses, sentence, range, strikeOf(clauses, sentence, range, phrase, listed));
  if (next !== undefined && NOT_BEFORE.has(next.lower)) return null;
  if (before !== undefined && NOT_AFTER.has(before.lower)) return null;
  if (sense.type === "HAZARD" && next?.lower === "of" && !ofIllness(clauses, range.last)) return null;
  if (sense.of !== undefined && !isOf(clauses, range, phrase, sentence, sense.of)) return null;
  if (next?.text === "-" || before?.text === "-") return null;
  const word = tokens[range.last - 1];
  const governor = governorOf(clauses, phrase, sentence);
  const lemma = governor === null ? "" : baseWord(tokens[governor.group.head]);
  if (/^fires?$/.test(word?.lower ?? "") && (SHOOTS.has(lemma) || hasModifier(tokens, phrase, range, OF_GUNS))) return null;
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
    blast: isBlast(listed, word),
    joins: [],
    by: { kind: "rule", name: `en/happening: ${light ? "<who> holds " : ""}<event noun>`, score: null },
  };
}

/** "a car bomb explosion" is an attack. */
function blastOf(clauses: Clauses, sentence: TokenRange, range: TokenRange, sense: NounSense): NounSense {
  return isBlast(sense, clauses.paragraph.tokens[range.last - 1]) && tellsOfBombs(clauses, sentence)
    ? { type: "ASSAULT", mode: "explosives", needs: sense.needs }
    : sense;
}

function isBlast({ type }: NounSense, word: Token | undefined): boolean {
  return type === "ACCIDENT" && /^(?:blast|explosion)s?$/.test(word?.lower ?? "");
}

/** "an outbreak of cholera"; a flood of complaints is no flood. */
function ofIllness(clauses: Clauses, at: number): boolean {
  const next = chunkAt(clauses, at + 1);
  if (next === null || next.kind !== "noun") return false;
  return /(?:^(?:anthrax|cholera|covid(?:-19)?|dengue|diphtheria|disease|ebola|fever|flu|illness|influenza|lassa|malaria|measles|mpox|plague|polio|rabies|sars|typhoid|typhus|virus|zika)|itis|oea|pox|virus)$/i.test(
    clauses.paragraph.tokens[next.head]?.text ?? "",
  );
}

/** "the sinking of a ferry", "the dam's collapse", "a dam collapse". */
function isOf(clauses: Clauses, range: TokenRange, phrase: NounPhrase, sentence: TokenRange, of: readonly Party[]): boolean {
  const behindIt = behind(clauses, range.last, OF, sentence, 1);
  if (behindIt !== null) {
    // "the sinking of the Aurora"; cities sink too, slowly.
    const ship = of.includes("vehicle") && isShip(clauses, behindIt);
    return ship || (fits(clauses, behindIt, of) && !fits(clauses, behindIt, MONEY));
  }
  for (let at = phrase.first; at < range.first; at++)
    if (fits(clauses, { kind: "noun", first: at, last: at + 1, head: at }, of)) return true;
  return false;
}

function isShip({ paragraph: { tokens }, names }: Clauses, { first, head }: NounPhrase): boolean {
  const name = names.get(head);
  return (
    tokens[first]?.lower === "the" && first < head && (name === undefined ? tokens[first + 1]?.pos === "PROPN" : name.label !== "place")
  );
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
