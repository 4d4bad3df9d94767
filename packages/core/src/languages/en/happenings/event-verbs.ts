import { spanOf, type TokenRange } from "../../../types/paragraph.ts";
import type { NounPhrase, VerbGroup } from "../chunks.ts";
import { behind, type Clauses, chunkAt, counted, fits, joinedLeft, joinedRight, objectFrom, subjectOf } from "./clause.ts";
import { FORMS, type VerbEntry } from "./forms.ts";
import type { Party, VerbSense } from "./sense.ts";
import { deniedBefore, governed, habitual, statusOf } from "./status.ts";
import { phraseSpan, type Trigger } from "./trigger.ts";
import { tellsOfBombs } from "./violence.ts";
import { wheresOf } from "./where.ts";

const BY: ReadonlySet<string> = new Set(["by"]);
/** Particles that may stand behind the object: "shot three men dead", "shut the station down". */
const PARTED: ReadonlySet<string> = new Set(
  "ablaze alert alight dead death down fire control free hostage off on out to under up".split(" "),
);
/** What can be done something to; a curfew or a deal is what is done, not whom it befalls. */
const UNDERGOES: readonly Party[] = ["people", "armed", "body", "somebody", "place", "site", "vehicle", "thing"];
/** What is done is not whom it befalls. */
const DONE: readonly Party[] = ["measure", "deal", "proposal", "talk", "aid", "protest", "penalty", "ties"];
const ACTS: readonly Party[] = ["people", "armed", "body", "somebody", "place"];
const TOWARDS: ReadonlySet<string> = new Set(["against", "on", "with"]);
const NO_AGENT: ReadonlySet<string> = new Set("car chance far fire hand now then train virtue way".split(" "));

/** The verbs of a sentence that tell events. */
export function eventVerbs(clauses: Clauses, sentence: TokenRange, headline: boolean): readonly Trigger[] {
  const found: Trigger[] = [];
  const { tokens } = clauses.paragraph;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const entries = FORMS.get(token.lower);
    if (entries === undefined) continue;
    const group = groupAt(clauses, at);
    if (group === null) continue;
    for (const entry of entries) {
      const trigger = read(clauses, sentence, group, entry, headline);
      if (trigger !== null) {
        found.push(trigger);
        break;
      }
    }
  }
  return found;
}

/** The verb group of which a token is the verb itself. */
function groupAt(clauses: Clauses, at: number): VerbGroup | null {
  const chunk = chunkAt(clauses, at);
  if (chunk === null) return null;
  if (chunk.kind === "verb") return chunk.head === at ? chunk : null;
  return null;
}

interface Parties {
  readonly doer: NounPhrase | null;
  readonly undergoer: NounPhrase | null;
}

function read(clauses: Clauses, sentence: TokenRange, group: VerbGroup, entry: VerbEntry, headline: boolean): Trigger | null {
  const { tokens } = clauses.paragraph;
  const after = group.head + 1;
  let last = after;
  let parted: NounPhrase | null = null;
  if (entry.rest.length > 0) {
    if (follows(clauses, after, entry.rest)) last = after + entry.rest.length;
    else {
      if (entry.rest.length === 1 && entry.rest[0] === "to") return null;
      if (!entry.rest.every((word) => PARTED.has(word))) return null;
      const between = objectFrom(clauses, after);
      if (between === null || between.last - between.first > 4 || !follows(clauses, between.last, entry.rest)) return null;
      parted = between;
      last = between.last + entry.rest.length;
    }
  }
  const parties = partiesOf(clauses, sentence, group, entry, last, parted);
  if (parties === null) return null;
  const suited = entry.senses.find((one) => suits(clauses, one, parties, group, last, sentence));
  if (suited === undefined) return null;
  const blast = entry.verb === "explode" && suited.type === "ACCIDENT";
  const sense: VerbSense = blast && tellsOfBombs(clauses, sentence) ? { ...suited, type: "ASSAULT", mode: "explosives" } : suited;
  const status = statusOf(clauses, group, sentence, { present: headline || sense.words === true });
  if (status === null || (status === "happened" && habitual(tokens, group.head, sentence) && sense.words !== true)) return null;
  const subject = group.passive ? parties.undergoer : parties.doer;
  const denied = status === "happened" && subject !== null && subject.first < group.first && deniedBefore(clauses, subject, sentence);
  const spans = (phrase: NounPhrase | null) => {
    if (phrase === null) return [];
    const all = phrase.first < group.first ? joinedLeft(clauses, phrase, sentence) : joinedRight(clauses, phrase, sentence);
    return all.map((one) => phraseSpan(clauses, counted(clauses, one)));
  };
  const nature = sense.type === "HAZARD" || sense.type === "ACCIDENT";
  const who = !nature && parties.doer !== null && fits(clauses, counted(clauses, parties.doer), ACTS) ? spans(parties.doer) : [];
  const befallen =
    parties.undergoer !== null && fits(clauses, counted(clauses, parties.undergoer), UNDERGOES) && !fits(clauses, parties.undergoer, DONE);
  const towards = nature || befallen ? null : behind(clauses, parties.undergoer?.last ?? last, TOWARDS, sentence, 4);
  const other = towards !== null && fits(clauses, towards, ACTS) ? towards : null;
  const whom = nature ? [] : spans(befallen ? parties.undergoer : other);
  const range = { first: group.head, last: parted === null ? last : after };
  const joins = [parties.doer, parties.undergoer].filter((one) => one !== null);
  return {
    ...spanOf(clauses.paragraph, range),
    ...range,
    type: sense.type,
    mode: sense.mode,
    status: denied ? "denied" : status,
    who,
    whom,
    sentence: spanOf(clauses.paragraph, sentence),
    where: wheresOf(clauses, group.last, sentence),
    finite: group.tense === "past" || group.tense === "present",
    part: "verb",
    unsure:
      sense.violent === true &&
      !(
        parties.doer !== null &&
        fits(clauses, counted(clauses, parties.doer), entry.verb === "attack" ? ["armed", "weapon"] : ["armed", "people", "body", "weapon"])
      ) &&
      tokens[group.head] !== undefined,
    blast,
    joins,
    by: { kind: "rule", name: `en/happening: <who> ${entry.verb}${sense.object === undefined ? "" : " <whom>"}`, score: null },
  };
}

function follows(clauses: Clauses, at: number, words: readonly string[]): boolean {
  return words.every((word, index) => clauses.paragraph.tokens[at + index]?.lower === word);
}

/** Who does it to whom; null when the verb form stands as something else ("the arrested men"). */
function partiesOf(
  clauses: Clauses,
  sentence: TokenRange,
  group: VerbGroup,
  entry: VerbEntry,
  last: number,
  parted: NounPhrase | null,
): Parties | null {
  const { tokens } = clauses.paragraph;
  const object = parted ?? objectFrom(clauses, last);
  const transitive = entry.senses.some((sense) => sense.object !== undefined);
  const single = group.last - group.first === 1 || group.first === group.head;
  const couldBeParticiple = entry.form === "ed" || entry.form === "participle";
  const reduced =
    single &&
    couldBeParticiple &&
    transitive &&
    object === null &&
    tokens[last]?.lower !== "that" &&
    !relativeBefore(clauses, group) &&
    !entry.senses.some((s) => s.alone);
  if (group.passive || reduced) {
    if (object !== null && group.passive && !transitive) return null;
    const subject = reduced ? nounBefore(clauses, group, sentence) : subjectOf(clauses, group, sentence);
    if (subject === null || tokens[subject.head]?.lower === "number") return null;
    // "people accused of theft": nobody in particular
    if (
      reduced &&
      subject.last - subject.first === 1 &&
      /^(?:anyone|defendant|defendants|people|person|persons|those)$/.test(tokens[subject.head]?.lower ?? "")
    )
      return null;
    const agent = behind(clauses, last, BY, sentence, 10);
    const doer = agent !== null && !NO_AGENT.has(tokens[agent.head]?.lower ?? "") ? agent : null;
    return { doer, undergoer: subject };
  }
  if (single && (entry.form === "participle" || (couldBeParticiple && adjectival(clauses, group)))) return null;
  return { doer: doerOf(clauses, group, sentence), undergoer: object };
}

/** "condemned killer", "on injured reserve": a participle in front of its noun, where a verb would follow its subject. */
function adjectival(clauses: Clauses, group: VerbGroup): boolean {
  const { tokens } = clauses.paragraph;
  const before = tokens[group.first - 1];
  const after = tokens[group.last];
  const bare = after !== undefined && (after.pos === "NOUN" || after.pos === "PROPN" || after.pos === "ADJ");
  return (
    bare && before !== undefined && (before.pos === "ADP" || before.pos === "SCONJ" || before.pos === "DET" || before.lower === "that")
  );
}

/** The subject; of "to shoot" the one who is told to, of ", killing three" that of the verb before. */
function doerOf(clauses: Clauses, group: VerbGroup, sentence: TokenRange): NounPhrase | null {
  const { tokens } = clauses.paragraph;
  if (group.tense === "participle" && tokens[group.first - 1]?.text === ",") {
    for (let at = group.first - 2; at >= Math.max(sentence.first, group.first - 60); at--) {
      const chunk = chunkAt(clauses, at);
      if (chunk !== null && chunk.kind === "verb" && (chunk.tense === "past" || chunk.tense === "present"))
        return chunk.passive ? null : subjectOf(clauses, chunk, sentence);
    }
  }
  // "convicted of murdering", "left after killing": whoever the verb before is about.
  if (group.tense === "participle" && (tokens[group.first - 1]?.pos === "ADP" || tokens[group.first - 1]?.pos === "SCONJ")) {
    for (let at = group.first - 2; at >= Math.max(sentence.first, group.first - 60); at--) {
      const chunk = chunkAt(clauses, at);
      if (chunk !== null && chunk.kind === "verb" && chunk.tense !== "participle") return subjectOf(clauses, chunk, sentence);
    }
  }
  const subject = subjectOf(clauses, group, sentence);
  if (group.tense !== "infinitive" || subject === null) return subject;
  const head = tokens[subject.head];
  return head !== undefined && head.pos === "NOUN" && governed(head) !== null ? null : subject;
}

function relativeBefore(clauses: Clauses, group: VerbGroup): boolean {
  return /^(?:who|which|that)$/.test(clauses.paragraph.tokens[group.first - 1]?.lower ?? "");
}

/** "the men arrested on Monday": the noun phrase right in front. */
function nounBefore(clauses: Clauses, group: VerbGroup, sentence: TokenRange): NounPhrase | null {
  if (group.first - 1 < sentence.first) return null;
  const chunk = chunkAt(clauses, group.first - 1);
  return chunk !== null && chunk.kind === "noun" ? chunk : null;
}

function suits(clauses: Clauses, sense: VerbSense, parties: Parties, group: VerbGroup, last: number, sentence: TokenRange): boolean {
  const { tokens } = clauses.paragraph;
  const undergoer = parties.undergoer === null ? null : counted(clauses, parties.undergoer);
  const doer = parties.doer === null ? null : counted(clauses, parties.doer);
  if (sense.object !== undefined && (undergoer === null || !fits(clauses, undergoer, sense.object))) return false;
  if (sense.notObject !== undefined && undergoer !== null && fits(clauses, undergoer, sense.notObject)) return false;
  if (sense.alone === true && objectFrom(clauses, last) !== null && !group.passive) return false;
  if (sense.alone === true && group.passive) return false;
  if (sense.needsDoer === true && doer === null) return false;
  if (sense.by !== undefined && doer !== null && !fits(clauses, doer, sense.by)) return false;
  // "a flood of imports"
  if (
    sense.type === "HAZARD" &&
    parties.doer !== null &&
    tokens[parties.doer.last]?.lower === "of" &&
    fits(clauses, parties.doer, ["hazard"])
  )
    return false;
  if (sense.notBy !== undefined && doer !== null && fits(clauses, doer, sense.notBy)) return false;
  if (
    sense.type === "ASSAULT" &&
    doer !== null &&
    fits(clauses, doer, [
      "hazard",
      "=crash",
      "=accident",
      "=collision",
      "=fire",
      "=disease",
      "=virus",
      "=cancer",
      "=outbreak",
      "=collapse",
      "=heat",
    ])
  )
    return false;
  if (sense.unless?.includes(tokens[last]?.lower ?? "") === true) return false;
  if (sense.next !== undefined) {
    const from = parties.undergoer !== null && parties.undergoer.first >= last ? Math.max(parties.undergoer.last, last) : last;
    const words = sense.next;
    const direct = words.includes(tokens[last]?.lower ?? "") || words.includes(tokens[from]?.lower ?? "");
    if (!direct && !reaches(clauses, from, words, sentence)) return false;
  }
  return true;
}

/** Whether one of the words comes within the same clause, past phrases tied by "of", "in", "on" and the like. */
function reaches(clauses: Clauses, from: number, words: readonly string[], sentence: TokenRange): boolean {
  const { tokens } = clauses.paragraph;
  for (let at = from; at < Math.min(sentence.last, from + 9); at++) {
    const token = tokens[at];
    if (token === undefined || /^[.,;:"“”()—]$/.test(token.text)) return false;
    if (words.includes(token.lower)) return true;
    if (chunkAt(clauses, at)?.kind === "verb") return false;
  }
  return false;
}
