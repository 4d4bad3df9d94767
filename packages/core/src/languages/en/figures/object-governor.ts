import type { Token } from "../../../types/paragraph.ts";
import { DONE_TO_OF } from "./effects.ts";
import { idiomBefore } from "./idioms.ts";
import { sick } from "./noun-governors.ts";
import { isPersonNoun, populationOf } from "./people.ts";
import type { Phrase } from "./phrase.ts";
import type { Governor, Spot } from "./spot.ts";
import { isThing, personal, thingWise } from "./suffer.ts";
import { thingOf } from "./units.ts";

/** "killed 12 people", "killing at least 12", "claimed 12 lives", "sent 12 to hospital". */
export function objectOf({ tokens, first, phrase, from, to }: Spot): Governor | null {
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

/** What a shell that hits it damages. */
const BUILT = /^(?:aircraft|boat|building|home|hospital|school|shop|vehicle)$/;

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
