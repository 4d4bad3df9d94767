import type { Token } from "../../../types/paragraph.ts";
import { VAGUE_SCALES } from "../amounts/numerals.ts";
import { ACTION_OF, DOES_OF, DONE_TO_OF, HEAD_OF, OF_PERSONS, type Of, STATE_OF, TOLL_OF } from "./effects.ts";
import { idiomAt, idiomBefore } from "./idioms.ts";
import { isPersonNoun, populationOf } from "./people.ts";
import type { Phrase } from "./phrase.ts";
import { thingOf } from "./units.ts";

/** What a number is of, and the word that says so. */
export interface Governor {
  readonly of: Of;
  /** Index of the token that decides; null: inherited. */
  readonly token: number | null;
  /** The rule, in words. */
  readonly rule: string;
}

/** Where a number stands: its tokens, its noun phrase and its sentence. */
export interface Spot {
  readonly tokens: readonly Token[];
  /** The amount: tokens [first, last). */
  readonly first: number;
  readonly last: number;
  readonly phrase: Phrase;
  /** The sentence: tokens [from, to). */
  readonly from: number;
  readonly to: number;
}

const BE: ReadonlySet<string> = new Set(
  "am are be been being get gets getting got has had have is was were 's feared believed confirmed reported remain remained remains left presumed declared still also reportedly later found".split(
    " ",
  ),
);
const REACH = 16;

/** Finds what the number is of, by the grammar around it; null where nothing says it. */
export function governorOf(spot: Spot): Governor | null {
  return (
    bodiesOf(spot) ??
    strongHead(spot) ??
    stateBehind(spot) ??
    objectOf(spot) ??
    modifierIn(spot) ??
    nominal(spot) ??
    subjectOf(spot) ??
    headNoun(spot) ??
    toll(spot) ??
    labelBefore(spot) ??
    amongBehind(spot) ??
    tollBehind(spot) ??
    menOfForce(spot)
  );
}

/** "The remains of 43 soldiers were flown home", "the loss of all 66 people on board": they are dead, whatever is told of them. */
function bodiesOf(spot: Spot): Governor | null {
  const found = nominal(spot);
  const noun = found?.token == null ? "" : (spot.tokens[found.token]?.lower ?? "");
  return found !== null && found.of === "killed" && /^(?:bodies|corpses|death|deaths|loss|remains)$/.test(noun) ? found : null;
}

/** "12 dead", "30 others wounded", "leaving 17 people dead". */
function stateBehind({ tokens, phrase, from, to }: Spot): Governor | null {
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

/** Nouns that decide whatever verb stands by: "12 deaths were reported", "12 bodies have been found", "83 cases". */
function strongHead(spot: Spot): Governor | null {
  const { tokens, phrase, first } = spot;
  const word = phrase.head === null ? "" : (tokens[phrase.head]?.lower ?? "");
  if (phrase.ofThem) return null;
  if (
    !/^(?:arrests|bodies|body|casualties|casualty|case|cases|corpses|dead|death|deaths|detentions|hurt|injured|wounded|missing|fatalities|fatality|infections|injuries|kidnappings|killings)$/.test(
      word,
    )
  )
    return null;
  const before = tokens[first - 1]?.lower ?? "";
  if (/^(?:in|from)$/.test(before) && /^(?:case|cases|casualties)$/.test(word)) return null;
  if (word.startsWith("casualt") && /^(?:admitted|admits|receiv(?:ed|es|ing)|treat(?:ed|ing|s))$/.test(before))
    return { of: "injured", token: first - 1, rule: "admitted <number> casualties" };
  return headNoun(spot);
}

/** Verb before an object: a determiner, a number or a pronoun follows. */
function isActive(tokens: readonly Token[], at: number, passive: boolean): boolean {
  if (passive) return false;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  return (
    next.pos === "DET" ||
    next.pos === "NUM" ||
    next.pos === "PRON" ||
    next.pos === "PROPN" ||
    (/^(?:at|more|some|nearly|around|about)$/.test(next.lower) && tokens[at + 2]?.pos === "NUM")
  );
}

/** "killed 12 people", "killing at least 12", "claimed 12 lives", "sent 12 to hospital". */
function objectOf({ tokens, first, phrase, from, to }: Spot): Governor | null {
  let at = first - 1;
  let dead = false;
  while (
    at >= from &&
    ((tokens[at]?.pos === "ADV" && !/^(?:when|where|while|why|how|as)$/.test(tokens[at]?.lower ?? "")) ||
      tokens[at]?.lower === "down" ||
      /^(?:the|a|another|further|additional|all|also|its|their|our|dead|reportedly|an|only|just|total|of)$/.test(
        tokens[at]?.lower ?? "",
      )) &&
    first - at < 5
  ) {
    // "killed a family of five"
    if (tokens[at]?.lower === "of" && tokens[at - 1]?.lower === "family") {
      at -= 2;
      continue;
    }
    if (tokens[at]?.lower === "of" && tokens[at - 1]?.lower !== "total") break;
    if (tokens[at]?.lower === "dead") dead = true;
    at--;
  }
  at = verbOfPair(tokens, at, from, phrase) ?? at;
  const verb = tokens[at];
  if (verb === undefined || at < from) return null;
  const head = phrase.head === null ? "" : (tokens[phrase.head]?.lower ?? "");
  const behindIt = tokens
    .slice(phrase.last, Math.min(to, phrase.last + 6))
    .map((token) => token.lower)
    .join(" ");
  const wording =
    idiomBefore(tokens, at, isThing(phrase, tokens), behindIt) ?? idiomBefore(tokens, first - 1, isThing(phrase, tokens), behindIt);
  if (wording === "affected" && /^(?:hit|hits|hitting|struck)$/.test(verb.lower) && BUILT.test(thingOf(head) ?? ""))
    return { of: "damaged", token: at, rule: "<idiom> <number>" };
  if (wording !== null && (isPersonNoun(head) || phrase.head === null || thingOf(head) !== null || isThing(phrase, tokens)))
    return { of: wording, token: at, rule: "<idiom> <number>" };
  if (/^(?:claim|claims|claimed|claiming|took|takes|take|taking|taken|cost|costing|costs|lost|lose|loses|losing)$/.test(verb.lower)) {
    if (head === "lives" || head === "life" || (head === "victims" && verb.lower.startsWith("claim")))
      return { of: "killed", token: at, rule: "claimed <number> lives" };
    if (
      /^los/.test(verb.lower) &&
      (isPersonNoun(head) || (phrase.ofThem && phrase.head === null)) &&
      !/^(?:many|several|numerous)$/.test(tokens[first]?.lower ?? "")
    )
      return { of: "killed", token: at, rule: "lost <number> <person>" };
    if (/^t/.test(verb.lower) && tokens[phrase.last]?.lower === "hostage")
      return { of: "abducted", token: at, rule: "took <number> hostage" };
    return null;
  }
  if (
    /^(?:sent|send|sends|sending|forced|force|forces|forcing|left|leaves|leaving|driven|drove|driving|made|making|rendered|rendering|caused|causing|prompted|prompting|ordered|took|taken|rushed)$/.test(
      verb.lower,
    )
  ) {
    const behind = tokens
      .slice(phrase.last, Math.min(to, phrase.last + 6))
      .map((token) => token.lower)
      .join(" ");
    if (/\b(?:flee|leave|homeless|from their|out of|abandon|displaced)\b/.test(behind))
      return { of: "displaced", token: at, rule: "forced <number> to flee" };
    if (/\b(?:evacuate|evacuation)\b/.test(behind)) return { of: "evacuated", token: at, rule: "forced <number> to evacuate" };
    if (/\bhospitals?\b/.test(behind)) return { of: "injured", token: at, rule: "sent <number> to hospital" };
    if (/\b(?:without|stranded|stuck|marooned|cut off|in the dark)\b/.test(behind))
      return { of: "affected", token: at, rule: "left <number> without" };
    return null;
  }
  const kept = populationOf(head);
  if (/^holds?$/.test(verb.lower) && (kept === "prisoner" || kept === "hostage"))
    return { of: kept === "hostage" ? "abducted" : "detained", token: at, rule: "holds <number> <prisoner>" };
  if (dead && /^(?:shot|gunned|stabbed|beat|hacked|found)$/.test(verb.lower))
    return { of: "killed", token: at, rule: "shot dead <number>" };
  if (/^(?:shot|shoot|shooting|shoots|bring|brought|gunned|mowed|gunning|mowing)$/.test(verb.lower) && tokens[at + 1]?.lower === "down")
    return { of: isPersonNoun(head) ? "killed" : "destroyed", token: at, rule: "shot down <number>" };
  if ((verb.lower === "treated" || verb.lower === "treating") && sick(tokens, from, to))
    return { of: "infected", token: at, rule: "<verb> <number>" };
  const pair = tokens[at - 1]?.lower === "or" ? DONE_TO_OF.get(tokens[at - 2]?.lower ?? "") : undefined;
  const of = pair ?? DONE_TO_OF.get(verb.lower);
  if (of === undefined || !personal(phrase, tokens, of)) return null;
  if (at > from && verb.pos === "NOUN" && tokens[at - 1]?.pos === "DET") return null;
  if (of === "abducted" && !isPersonNoun(head) && phrase.head !== null) return null;
  if (verb.lower === "pulled" || verb.lower === "retrieve")
    return { of: head === "bodies" ? "killed" : "rescued", token: at, rule: "<verb> <number>" };
  if (head === "bodies" || head === "corpses") return null;
  return { of: thingWise(of, phrase, tokens), token: at, rule: "<verb> <number>" };
}

/** "arrested the mayor and 11 councillors": the verb before the first of two objects; null: there is none. */
function verbOfPair(tokens: readonly Token[], at: number, from: number, phrase: Phrase): number | null {
  if (tokens[at]?.lower !== "and" || phrase.head === null || /^(?:VERB|AUX)$/.test(tokens[phrase.last]?.pos ?? "")) return null;
  for (let back = at - 1; back >= Math.max(from, at - 6); back--) {
    const token = tokens[back] as Token;
    if (token.pos === "VERB")
      return DONE_TO_OF.has(token.lower) && /^(?:an?|the|its|his|her|their)$/.test(tokens[back + 1]?.lower ?? "") ? back : null;
    if (!/^(?:ADJ|DET|NOUN|PRON|PROPN)$/.test(token.pos)) return null;
  }
  return null;
}

/** "12 wounded soldiers", "three kidnapped teachers", "12 destroyed homes". */
function modifierIn({ tokens, phrase }: Spot): Governor | null {
  if (phrase.head === null) return null;
  for (let at = phrase.first; at < phrase.head; at++) {
    if (/^burne?[dt]$/.test(tokens[at]?.lower ?? "") && tokens[at + 2]?.lower === "out")
      return { of: "destroyed", token: at, rule: "<number> <state> <noun>" };
    const of = STATE_OF.get(tokens[at]?.lower ?? "");
    if (of !== undefined) return { of, token: at, rule: "<number> <state> <noun>" };
  }
  return null;
}

/** "12 people were killed", "some 30 have died", "4,000 fled their homes", "12 people who lost their lives". */
function subjectOf(spot: Spot): Governor | null {
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

/** What a shell that hits it damages. */
const BUILT = /^(?:aircraft|boat|building|home|hospital|school|shop|vehicle)$/;
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
function idiom(tokens: readonly Token[], at: number): Of | null {
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

/** "the deaths of 12 people", "a crowd of 20,000", "death toll of 12". */
function nominal({ tokens, first, phrase, from }: Spot): Governor | null {
  let at = first - 1;
  while (at >= from && /^(?:all|the|another|a|an|about|its|some)$/.test(tokens[at]?.lower ?? "")) at--;
  if (at <= from || !/^(?:of|to|at)$/.test(tokens[at]?.lower ?? "")) return null;
  const noun = tokens[at - 1];
  const of = ACTION_OF.get(noun?.lower ?? "");
  if (noun === undefined || of === undefined || !personal(phrase, tokens, of)) return null;
  const counted = phrase.head === null ? "" : (tokens[phrase.head]?.lower ?? "");
  if (
    of === "killed" &&
    /^(?:loss|losses|lives|remains|body|bodies)$/.test(noun.lower) &&
    phrase.head !== null &&
    !isPersonNoun(counted) &&
    !PERSONAL.test(counted) &&
    thingOf(counted) !== "animal"
  )
    return null;
  if (
    (of === "participants" || of === "troops" || of === "assailants") &&
    phrase.head !== null &&
    !isPersonNoun(tokens[phrase.head]?.lower ?? "")
  )
    return null;
  const own = phrase.head === null ? undefined : HEAD_OF.get(tokens[phrase.head]?.lower ?? "");
  return {
    of: own !== undefined && (of === "participants" || of === "troops" || of === "assailants") ? own : of,
    token: at - 1,
    rule: "<noun> of <number>",
  };
}

const SICKNESS =
  /^(?:cholera|coronavirus|covid|covid-19|dengue|diphtheria|disease|ebola|epidemic|flu|health|infected|infection|infections|influenza|malaria|measles|meningitis|mers|mpox|monkeypox|outbreak|pandemic|plague|polio|sars|tested|typhoid|vaccine|variant|virus|zika)$/;

/** What patients have who were hurt rather than infected. */
const WOUNDS = /\b(?:blast|burns?|fractures?|gunshot|injuries|shrapnel|trauma|wounds?)\b/;

/** Whether a disease is told of near by. */
function sick(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - 40); at < Math.min(tokens.length, to + 20, from + 120); at++)
    if (SICKNESS.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** "12 deaths", "2,500 troops", "83 new cases". */
function headNoun({ tokens, phrase, from, to }: Spot): Governor | null {
  if (phrase.head === null) return null;
  const word = tokens[phrase.head]?.lower ?? "";
  if (
    (word === "cases" || word === "case") &&
    (phrase.more || /^(?:confirmed|active|positive|suspected)$/.test(tokens[phrase.head - 1]?.lower ?? "")) &&
    tokens[phrase.head + 1]?.lower !== "of"
  )
    return { of: "infected", token: phrase.head, rule: "<number> cases" };
  if (word === "cases" || word === "case" || word === "patients") {
    if (
      word.startsWith("patient") &&
      WOUNDS.test(
        tokens
          .slice(from, Math.min(to, from + 60))
          .map(({ lower }) => lower)
          .join(" "),
      )
    )
      return { of: "injured", token: phrase.head, rule: "<number> patients" };
    const fatal =
      word.startsWith("case") &&
      tokens[phrase.last]?.lower !== "of" &&
      tokens.slice(from, to).some(({ lower }) => /^(?:deaths|fatalities)$/.test(lower));
    if (fatal || sick(tokens, from, to)) return { of: "infected", token: phrase.head, rule: "<number> cases" };
    return null;
  }
  const of = HEAD_OF.get(word);
  return of === undefined ? null : { of, token: phrase.head, rule: "<number> <noun>" };
}

/** "the death toll rose to 12", "the number of injured reached 300", "put the turnout at 4,000", "Deaths: 12". */
function toll({ tokens, first, last, phrase, from }: Spot): Governor | null {
  if (last === first + 1 && /^an?$/.test(tokens[first]?.lower ?? "")) return null;
  if (phrase.head !== null && !isPersonNoun(tokens[phrase.head]?.lower ?? "")) return null;
  if (
    !/^(?:to|at|of|from|by|is|was|reached|reaches|hit|hits|passed|passes|pass|reach|top|averaged|averaging|averages|hit|exceed|topped|exceeded|exceeds|stood|stands|climbs|rises|tops|:|were|are|be|nears|neared|than|now|with|past|and|or|reaching|hitting|passing|up|down|,|totalled|totaled|as|least|near|the|number|numbers|numbered|numbering|toll)$/.test(
      linkBefore(tokens, first),
    )
  )
    if (!/^(?:exceed|surpass|top|pass)/.test(tokens[first]?.lower ?? "")) return null;
  for (let at = first - 1; at >= Math.max(from, first - 24); at--) {
    const token = tokens[at] as Token;
    if (token.text === ";" && phrase.head !== null) return null;
    const victims = token.lower === "victims" && numberOf(tokens, at, from);
    if (victims && first - at < 12) return { of: "killed", token: at, rule: "toll <number>" };
    const of = TOLL_OF.get(token.lower);
    if (of === undefined || (first - at > 14 && token.lower !== "toll")) continue;
    if ((token.lower === "killed" || token.lower === "died") && !numberOf(tokens, at, from) && tokens[at + 1]?.text !== ":") continue;
    if (token.lower === "toll" && /^(?:injury|injured)$/.test(tokens[at - 1]?.lower ?? ""))
      return { of: "injured", token: at, rule: "toll <number>" };
    if (
      token.lower === "toll" ||
      token.lower === "killed" ||
      token.lower === "died" ||
      numbered(tokens, at, from) ||
      tokens[at + 1]?.text === ":"
    )
      return {
        of: (of === "assailants" || of === "troops" || of === "participants" ? sufferedBehind(tokens, at, first) : null) ?? of,
        token: at,
        rule: "toll <number>",
      };
  }
  return null;
}

/** The word that ties a number to what stands before it; "at about 70" begins with it. */
export function linkBefore(tokens: readonly Token[], first: number): string {
  const own = tokens[first]?.lower ?? "";
  // "from a record 4,529"
  if (tokens[first - 1]?.lower === "record" && tokens[first - 2]?.lower === "a") return tokens[first - 3]?.lower ?? "";
  return /^(?:at|to|by|of|near)$/.test(own) ? own : (tokens[first - 1]?.lower ?? "");
}

/** "deaths 13, missing 4, injured 120": a list of headings with their numbers. */
function labelBefore({ tokens, first, last, phrase, from }: Spot): Governor | null {
  if (phrase.head !== null || first - 1 < from) return null;
  const of = TOLL_OF.get(tokens[first - 1]?.lower ?? "");
  const before = tokens[first - 2];
  const opens = before === undefined || first - 2 < from || /^(?:[,;:(]|-|–|—|and)$/.test(before.text);
  const ends = tokens[last] === undefined || /^[,;.()]$/.test(tokens[last]?.text ?? "");
  return of !== undefined && opens && ends ? { of, token: first - 1, rule: "<heading> <number>" } : null;
}

/** "listed 82 Iranians, 63 Canadians and eleven Ukrainians among the dead". */
function amongBehind({ tokens, phrase, to }: Spot): Governor | null {
  if (phrase.head === null || isThing(phrase, tokens)) return null;
  for (let at = phrase.last; at < Math.min(to, phrase.last + 14); at++) {
    const token = tokens[at] as Token;
    if (token.pos === "VERB" || token.pos === "AUX" || token.text === ";") return null;
    if (token.lower !== "among" || !/^(?:the|its|those)$/.test(tokens[at + 1]?.lower ?? "")) continue;
    const of =
      STATE_OF.get(tokens[at + 2]?.lower ?? "") ?? (/^(?:fatalities|victims)$/.test(tokens[at + 2]?.lower ?? "") ? "killed" : undefined);
    return of === undefined ? null : { of, token: at + 2, rule: "<number> among the <dead>" };
  }
  return null;
}

/** "a number of militants had been killed; the minister put it at 250": what the passive says befell them; null: nothing. */
function sufferedBehind(tokens: readonly Token[], at: number, first: number): Of | null {
  let passive = false;
  for (let index = at + 1; index < Math.min(first, at + 6); index++) {
    const word = tokens[index]?.lower ?? "";
    if (passive) return DONE_TO_OF.get(word) ?? null;
    passive = /^(?:were|was|been|are)$/.test(word);
  }
  return null;
}

/** "a force of the alliance that can exceed 2,500 men": men of a force are troops. */
function menOfForce({ tokens, phrase, first, from }: Spot): Governor | null {
  const head = phrase.head === null ? "" : (tokens[phrase.head]?.lower ?? "");
  if (head !== "men" && head !== "personnel" && head !== "members") return null;
  for (let at = first - 1; at >= Math.max(from, first - 12); at--)
    if (
      /^(?:mission|force|forces|contingent|battalions?|brigades?|troops|regiments?|army|battlegroups?|garrison)$/.test(
        tokens[at]?.lower ?? "",
      )
    )
      return { of: "troops", token: at, rule: "force of <number>" };
  return null;
}

/** "raised to 272 the number of dead". */
function tollBehind({ tokens, phrase, last, to }: Spot): Governor | null {
  if (phrase.head !== null && phrase.first === last && tokens[last]?.lower !== "the") return null;
  if (tokens[last]?.lower !== "the") return null;
  for (let at = last + 1; at < Math.min(to, last + 6); at++) {
    const of = TOLL_OF.get(tokens[at]?.lower ?? "");
    if (of !== undefined && (tokens[at]?.lower === "toll" || /^(?:number|total|count)$/.test(tokens[last + 1]?.lower ?? "")))
      return { of, token: at, rule: "<number> the toll" };
  }
  return null;
}

/** "the number of people killed": a count stands shortly before. */
function numberOf(tokens: readonly Token[], at: number, from: number): boolean {
  for (let index = at - 1; index >= Math.max(from, at - 5); index--) if (tokens[index]?.lower === "number") return true;
  return false;
}

/** Whether a toll word is the subject of a count: "number of dead", "the dead", "deaths rose", "turnout at". */
function numbered(tokens: readonly Token[], at: number, from: number): boolean {
  for (let index = at - 1; index >= Math.max(from, at - 5); index--)
    if (
      /^(?:number|total|count|tally|toll|figure|estimate|put|puts|estimated|estimates|brought|brings|bringing)$/.test(
        tokens[index]?.lower ?? "",
      )
    )
      return true;
  return /^(?:count|tally|toll|total|near|neared|nears|nearing|number|numbers|numbered|numbering|doubled|dwindled|grew|grown|swelled|swollen|rose|risen|rise|rises|reached|reach|climbed|stands|stood|stand|passed|topped|jumped|fell|at|to|hit|hits|has|have|had|of|were|was|is|are|now|averaged|totalled|totaled|top|tops|exceed|pass)$/.test(
    tokens[at + 1]?.lower ?? "",
  );
}

/** What a wording behind the number says of what it counts; households are uprooted like persons and lose power like houses. */
function wordingAt(tokens: readonly Token[], at: number, phrase: Phrase): Of | null {
  const thing = phrase.head === null ? null : thingOf(tokens[phrase.head]?.lower ?? "");
  const said = idiomAt(tokens, at, isThing(phrase, tokens));
  return said ?? (thing === "family" || thing === "household" ? idiomAt(tokens, at, true) : null);
}

/** Whether the number counts things rather than persons. */
function isThing(phrase: Phrase, tokens: readonly Token[]): boolean {
  if (phrase.head === null) return false;
  const head = tokens[phrase.head]?.lower ?? "";
  const thing = thingOf(head);
  if (thing === "family" || thing === "household") return false;
  return thing !== null || !(isPersonNoun(head) || PERSONAL.test(head));
}

/** Whether the noun can suffer the effect: persons are not destroyed, and houses are not arrested. */
function personal(phrase: Phrase, tokens: readonly Token[], of: Of): boolean {
  if (phrase.head === null || !OF_PERSONS.has(of)) return true;
  const head = tokens[phrase.head];
  if (head === undefined) return true;
  // "his wards held 330 patients"
  if (of === "detained" && /^patients?$/.test(head.lower)) return false;
  if (isPersonNoun(head.lower) || head.pos === "PROPN" || /^(?:family|household)$/.test(thingOf(head.lower) ?? "")) return true;
  if (EVENTS.has(head.lower)) return false;
  if (PERSONAL.test(head.lower)) return true;
  const suffers = of === "killed" || of === "injured" || of === "missing";
  return suffers && (head.lower.endsWith("s") || /^(?:cattle|sheep|livestock)$/.test(head.lower));
}

/** Events and weapons: they harm, they are not harmed. Own compilation. */
const EVENTS: ReadonlySet<string> = new Set(
  "accidents airstrikes ambushes attacks avalanches battles blasts blazes bombardments bombings bombs clashes collapses collisions crashes cyclones derailments disasters earthquakes explosions fires flights floods grenades hurricanes incidents landslides mines mudslides operations outbreaks protests quakes raids rallies rockets shellings shells shipwrecks shootings shots skirmishes stampedes stabbings storms strikes tornadoes tremors twisters typhoons wildfires".split(
    " ",
  ),
);

/** Looks of words for persons that no list holds: "Palestinians", "cyclists", "fishermen", "Sudanese". */
const PERSONAL = /^(?:police|dead|injured|wounded|missing)$|(?:men|women|people|folk|ese|ians?|anis?|ists?|[^p]ers|ors|eers)$/;

/** Fire and water do one thing to houses and another to people: "burned" persons are injured. */
function thingWise(of: Of, phrase: Phrase, tokens: readonly Token[]): Of {
  const head = phrase.head === null ? "" : (tokens[phrase.head]?.lower ?? "");
  if (of === "destroyed" && isPersonNoun(head)) return "injured";
  if (of === "killed" && thingOf(head) !== null && thingOf(head) !== "animal" && !/^(?:family|household)$/.test(thingOf(head) ?? ""))
    return "destroyed";
  if (of === "injured" && thingOf(head) !== null && thingOf(head) !== "animal") return "destroyed";
  if (of === "damaged" && isPersonNoun(head)) return "affected";
  if (of === "abducted" && populationOf(head) === null && phrase.head !== null && !isPersonNoun(head)) return "other";
  return of;
}
