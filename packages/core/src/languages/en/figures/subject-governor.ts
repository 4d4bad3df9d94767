import type { Token } from "../../../types/paragraph.ts";
import { VAGUE_SCALES } from "../amounts/numerals.ts";
import { DOES_OF, DONE_TO_OF, HEAD_OF, type Of, STATE_OF } from "./effects.ts";
import { populationOf } from "./people.ts";
import type { Phrase } from "./phrase.ts";
import type { Governor, Spot } from "./spot.ts";
import { isActive, isThing, personal, thingWise, wordingAt } from "./suffer.ts";
import { toll } from "./toll-words.ts";

const BE: ReadonlySet<string> = new Set(
  "am are be been being get gets getting got has had have is was were 's feared believed confirmed reported remain remained remains left presumed declared still also reportedly later found".split(
    " ",
  ),
);

const REACH = 16;

/** "12 dead", "30 others wounded", "leaving 17 people dead". */
export function stateBehind({ tokens, phrase, from, to }: Spot): Governor | null {
  let at = phrase.last;
  while (
    at < to &&
    /^(?:others|people|persons|confirmed|reported|feared|known|presumed|believed|seriously|critically|slightly|lightly|badly|gravely|were|was|are|is|still|severely|resulted|as|to|be|or)$/.test(
      tokens[at]?.lower ?? "",
    ) &&
    at < phrase.last + 4
  )
    at++;
  const token = tokens[at];
  if (token === undefined || at >= to) return null;
  if (token.lower === "aboard" || (token.lower === "on" && tokens[at + 1]?.lower === "board"))
    return isThing(phrase, tokens)
      ? null
      : (mainVerb(tokens, at + 1, Math.min(to, at + REACH), phrase) ?? { of: "affected", token: at, rule: "<number> aboard" });
  const wording = wordingAt(tokens, at, phrase);
  if (wording !== null) return { of: wording, token: at, rule: "<number> <idiom>" };
  const of = STATE_OF.get(token.lower);
  if (of === undefined) return null;
  if (TREATS.test(token.lower) && hasDisease(tokens, at, from, to))
    return { of: "infected", token: at, rule: "<number> treated for <disease>" };
  if (DONE_TO_OF.has(token.lower) && token.lower !== "missing" && isActive(tokens, at, at > phrase.last)) return null;
  if (!personal(phrase, tokens, of)) return null;
  const main =
    at === phrase.last && of !== "killed" && DONE_TO_OF.has(token.lower)
      ? mainVerb(tokens, at + 1, Math.min(to, at + REACH), phrase)
      : null;
  return main ?? { of: thingWise(of, phrase, tokens), token: at, rule: "<number> <state>" };
}

/** "12 people were killed", "some 30 have died", "4,000 fled their homes", "12 people who lost their lives". */
export function subjectOf(spot: Spot): Governor | null {
  const { tokens, phrase, first, from, to } = spot;
  const before = tokens[first - 1]?.lower ?? "";
  if (
    /^(?:in|at|by|after|with|from|on|than|near|during|for|about|against)$/.test(before) &&
    !/^(?:who|that|which)$/.test(tokens[phrase.last]?.lower ?? "") &&
    !(before === "after" && (tokens[phrase.last]?.pos === "VERB" || tokens[phrase.last]?.pos === "AUX"))
  )
    return null;
  if (isObject(tokens[first - 1])) return null;
  if (before === "to" && toll(spot) !== null) return null;
  const stop = Math.min(to, phrase.last + REACH);
  let passive = false;
  let aux = false;
  let aside = false;
  for (let at = phrase.last; at < stop; at++) {
    const token = tokens[at] as Token;
    const { lower } = token;
    // "4,120 families (21,300 individuals) had been displaced"
    if (token.text === "(" || (aside && token.text !== ")")) {
      aside = true;
      continue;
    }
    aside = false;
    if (
      token.text === ";" ||
      token.text === ":" ||
      lower === "but" ||
      lower === "while" ||
      lower === "after" ||
      lower === "because" ||
      lower === "when" ||
      PRETENDS.test(lower) ||
      (lower === "with" && isAside(tokens, at, phrase.last))
    )
      return null;
    if (
      lower === "crossed" &&
      !ARMED.has(populationOf(tokens[phrase.head ?? -1]?.lower ?? "") ?? "") &&
      !isThing(phrase, tokens) &&
      crossesBorder(tokens, at)
    )
      return { of: "displaced", token: at, rule: "<number> crossed the border" };
    if (
      lower === "left" &&
      /^(?:the|their)$/.test(tokens[at + 1]?.lower ?? "") &&
      LEFT.test(tokens[at + 2]?.lower ?? "") &&
      !isThing(phrase, tokens)
    )
      return { of: "displaced", token: at, rule: "<number> left <place>" };
    if (lower === "left" && tokens[at + 1]?.pos === "PROPN" && !isThing(phrase, tokens))
      return { of: "displaced", token: at, rule: "<number> left <place>" };
    if (lower === "lost" && passive && /^li[fv]es?$/.test(tokens[phrase.head ?? -1]?.lower ?? ""))
      return { of: "killed", token: at, rule: "<number> lives were lost" };
    if (lower === "and" || lower === "or") {
      const next = tokens[at + 1];
      // "…, and seven were arrested": another number has a verb of its own.
      if (next?.pos === "NUM" && /^(?:VERB|AUX)$/.test(tokens[at + 2]?.pos ?? "")) return null;
      const charged = passive && next?.pos === "VERB" && tokens[at - 1]?.pos === "VERB" ? DONE_TO_OF.get(next.lower) : undefined;
      if (charged !== undefined && personal(phrase, tokens, charged) && !isActive(tokens, at + 1, false))
        return { of: thingWise(charged, phrase, tokens), token: at + 1, rule: "<number> were <participle> and <participle>" };
      const survived = !aux && phrase.head === null && next?.pos === "VERB" ? DOES_OF.get(next.lower) : undefined;
      if (survived !== undefined) return { of: survived, token: at + 1, rule: "<number> <verb> and <verb>" };
      if (aux || next?.pos === "VERB" || next?.pos === "ADV" || next?.pos === "AUX") return null;
      continue;
    }
    if (BE.has(lower) || token.pos === "AUX") {
      passive = true;
      aux = true;
      continue;
    }
    if ((lower === "lost" || lower === "lose") && /^(?:their|his|her)$/.test(tokens[at + 1]?.lower ?? ""))
      return /^li[fv]es?$/.test(tokens[at + 2]?.lower ?? "")
        ? { of: "killed", token: at, rule: "<number> lost their lives" }
        : /^(?:homes|houses|home)$/.test(tokens[at + 2]?.lower ?? "")
          ? { of: "displaced", token: at, rule: "<number> lost their homes" }
          : { of: "affected", token: at, rule: "<number> lost their <thing>" };
    const phrased = wordingAt(tokens, at, phrase) ?? idiom(tokens, at);
    if (phrased !== null) return { of: phrased, token: at, rule: "<number> <idiom>" };
    if (TREATS.test(lower) && (passive || !isActive(tokens, at, false)) && hasDisease(tokens, at, from, to))
      return { of: "infected", token: at, rule: "<number> treated for <disease>" };
    if (lower === "aboard" || (lower === "board" && tokens[at - 1]?.lower === "on"))
      return mainVerb(tokens, at + 1, stop, phrase) ?? { of: "affected", token: at, rule: "<number> aboard" };
    const does = token.text === "March" ? undefined : DOES_OF.get(lower);
    if (does === "displaced" && phrase.head !== null && HEAD_OF.get(tokens[phrase.head]?.lower ?? "") === "assailants") return null;
    if (does !== undefined && (token.pos !== "NOUN" || at === phrase.last) && personal(phrase, tokens, does))
      return { of: does, token: at, rule: "<number> <verb>" };
    const done = DONE_TO_OF.get(lower) ?? STATE_OF.get(lower);
    if (done !== undefined && (token.pos === "VERB" || token.pos === "ADJ" || passive)) {
      if (passive || !isActive(tokens, at, false)) {
        if (!personal(phrase, tokens, done)) return null;
        const main = passive ? null : mainVerb(tokens, at + 1, stop, phrase);
        if (main !== null) return main;
        return { of: thingWise(done, phrase, tokens), token: at, rule: passive ? "<number> were <participle>" : "<number> <participle>" };
      }
      return null;
    }
    if (token.pos === "VERB" && !/ing$/.test(lower) && lower !== "said") {
      if (aux && !/(?:ed|en)$/.test(lower) && !/^(?:known|thought|said|understood)$/.test(lower)) return null;
      if (!aux && at > phrase.last && tokens[at - 1]?.pos !== "PRON") return null;
    }
    if (lower === "said" || lower === "says") return null;
  }
  return null;
}

const ARMED: ReadonlySet<string> = new Set(["attacker", "fighter", "soldier", "officer"]);

const LEFT = /^(?:area|camp|capital|city|country|district|homes|houses|island|province|region|settlement|town|village|villages)$/;

function crossesBorder(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < at + 5; next++) if (/^(?:border|borders|frontier|into)$/.test(tokens[next]?.lower ?? "")) return true;
  return false;
}

const TREATS = /^(?:treated|hospitalised|hospitalized|admitted)$/;

const DISEASE =
  /^(?:anthrax|botulism|chikungunya|cholera|coronavirus|covid|covid-19|dengue|diarrhoea|diarrhea|diphtheria|ebola|encephalitis|flu|hepatitis|influenza|leptospirosis|malaria|measles|meningitis|mers|monkeypox|mpox|pertussis|plague|pneumonia|polio|rabies|sars|typhoid|tuberculosis|zika)$/;

/** Whether what is treated is a disease: the one behind "for", else any that the sentence names. */
function hasDisease(tokens: readonly Token[], verb: number, from: number, to: number): boolean {
  const named = tokens[verb + 1]?.lower === "for" || tokens[verb + 1]?.lower === "with";
  const stop = Math.min(to, named ? verb + 7 : from + 80);
  for (let at = named ? verb + 2 : from; at < stop; at++) if (DISEASE.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** Who plays a part in a drill or on a stage does not suffer it: "30 volunteers played dead". */
const PRETENDS =
  /^(?:act|acted|acting|play|plays|played|playing|portray|portrayed|portraying|pos(?:e|ed|ing)|pretend|pretended|pretending|simulat(?:e|ed|ing))$/;

/** "17, with 94 still missing", "17 with dozens missing": what follows has a number of its own. */
function isAside(tokens: readonly Token[], at: number, from: number): boolean {
  if (at === from || tokens[at - 1]?.text === ",") return true;
  for (let index = at + 1; index < at + 5; index++) {
    const token = tokens[index];
    if (token?.pos === "NUM" || VAGUE_SCALES.has(token?.lower ?? "")) return true;
    if (token === undefined || !/^(?:at|least|more|than|some|about|around|nearly|over|another|up|to|a|further|the)$/.test(token.lower))
      return false;
  }
  return false;
}

/** The passive of the main clause behind a participle: "344 boys seized last week have been freed". */
function mainVerb(tokens: readonly Token[], from: number, stop: number, phrase: Phrase): Governor | null {
  let passive = false;
  for (let at = from; at < stop; at++) {
    const token = tokens[at] as Token;
    if (token.pos === "PUNCT" || token.pos === "CCONJ" || token.pos === "SCONJ" || token.pos === "PRON" || token.pos === "NUM") return null;
    if (/^(?:after|as|before|since|that|when|where|which|while|who|whose)$/.test(token.lower)) return null;
    const does = token.pos === "VERB" ? DOES_OF.get(token.lower) : undefined;
    if ((does === "killed" || does === "rescued") && /^(?:died|die|dies|perished|succumbed|survived)$/.test(token.lower))
      return { of: does, token: at, rule: "<number> <participle> <verb>" };
    if (/^(?:were|was|been|are|be)$/.test(token.lower)) passive = true;
    const of = DONE_TO_OF.get(token.lower);
    if (passive && of !== undefined)
      return personal(phrase, tokens, of)
        ? { of: thingWise(of, phrase, tokens), token: at, rule: "<number> <participle> were <participle>" }
        : null;
  }
  return null;
}

/** Whether a verb that takes its object stands before the number: what follows then has another subject. */
function isObject(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    before.pos === "VERB" &&
    !/^(?:said|says|say|saying|fear|fears|feared|believe|believes|believed|calculates?|calculated|think|thinks|estimate|estimated|estimates|estimating|reported|report|reports|confirmed|confirms|confirm|claim|claimed|claims|announced|announces|reckon|reckons|reckoned|added|adds|noted|notes|showed|shows|where|insisted|insists|stated|states|warned|warns)$/.test(
      before.lower,
    )
  );
}

/** Wordings that need more than a list: with a reach, or a choice of words. */
export function idiom(tokens: readonly Token[], at: number): Of | null {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  const third = tokens[at + 2]?.lower ?? "";
  if (/^receiv(?:e|ed|es|ing)$/.test(word) && AIDED.test(`${next} ${third} ${tokens[at + 3]?.lower}`)) return "aid";
  if ((word === "went" || word === "go" || word === "gone") && next === "on" && (third === "strike" || tokens[at + 3]?.lower === "strike"))
    return "participants";
  if (word === "homeless") return "displaced";
  if (word === "starving") return "affected";
  return null;
}

const AIDED = /\b(?:food|water|aid|assistance|relief|cash|shelter|medicine|supplies|kits)\b/;
