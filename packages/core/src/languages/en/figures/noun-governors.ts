import type { Token } from "../../../types/paragraph.ts";
import { ACTION_OF, HEAD_OF, STATE_OF } from "./effects.ts";
import { isPersonNoun } from "./people.ts";
import type { Governor, Spot } from "./spot.ts";
import { PERSONAL, personal } from "./suffer.ts";
import { thingOf } from "./units.ts";

/** "The remains of 43 soldiers were flown home", "the loss of all 66 people on board": they are dead, whatever is told of them. */
export function bodiesOf(spot: Spot): Governor | null {
  const found = nominal(spot);
  const noun = found?.token == null ? "" : (spot.tokens[found.token]?.lower ?? "");
  return found !== null && found.of === "killed" && /^(?:bodies|corpses|death|deaths|loss|remains)$/.test(noun) ? found : null;
}

/** Nouns that decide whatever verb stands by: "12 deaths were reported", "12 bodies have been found", "83 cases". */
export function strongHead(spot: Spot): Governor | null {
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

/** "12 wounded soldiers", "three kidnapped teachers", "12 destroyed homes". */
export function modifierIn({ tokens, phrase }: Spot): Governor | null {
  if (phrase.head === null) return null;
  for (let at = phrase.first; at < phrase.head; at++) {
    if (/^burne?[dt]$/.test(tokens[at]?.lower ?? "") && tokens[at + 2]?.lower === "out")
      return { of: "destroyed", token: at, rule: "<number> <state> <noun>" };
    const of = STATE_OF.get(tokens[at]?.lower ?? "");
    if (of !== undefined) return { of, token: at, rule: "<number> <state> <noun>" };
  }
  return null;
}

/** "the deaths of 12 people", "a crowd of 20,000", "death toll of 12". */
export function nominal({ tokens, first, phrase, from }: Spot): Governor | null {
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
export function sick(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - 40); at < Math.min(tokens.length, to + 20, from + 120); at++)
    if (SICKNESS.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** "12 deaths", "2,500 troops", "83 new cases". */
export function headNoun({ tokens, phrase, from, to }: Spot): Governor | null {
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
