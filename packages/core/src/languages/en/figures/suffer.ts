import type { Token } from "../../../types/paragraph.ts";
import { OF_PERSONS, type Of } from "./effects.ts";
import { idiomAt } from "./idioms.ts";
import { isPersonNoun, populationOf } from "./people.ts";
import type { Phrase } from "./phrase.ts";
import { thingOf } from "./units.ts";

/** Verb before an object: a determiner, a number or a pronoun follows. */
export function isActive(tokens: readonly Token[], at: number, passive: boolean): boolean {
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

/** What a wording behind the number says of what it counts; households are uprooted like persons and lose power like houses. */
export function wordingAt(tokens: readonly Token[], at: number, phrase: Phrase): Of | null {
  const thing = phrase.head === null ? null : thingOf(tokens[phrase.head]?.lower ?? "");
  const said = idiomAt(tokens, at, isThing(phrase, tokens));
  return said ?? (thing === "family" || thing === "household" ? idiomAt(tokens, at, true) : null);
}

/** Whether the number counts things rather than persons. */
export function isThing(phrase: Phrase, tokens: readonly Token[]): boolean {
  if (phrase.head === null) return false;
  const head = tokens[phrase.head]?.lower ?? "";
  const thing = thingOf(head);
  if (thing === "family" || thing === "household") return false;
  return thing !== null || !(isPersonNoun(head) || PERSONAL.test(head));
}

/** Whether the noun can suffer the effect: persons are not destroyed, and houses are not arrested. */
export function personal(phrase: Phrase, tokens: readonly Token[], of: Of): boolean {
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
export const PERSONAL: RegExp =
  /^(?:police|dead|injured|wounded|missing)$|(?:men|women|people|folk|ese|ians?|anis?|ists?|[^p]ers|ors|eers)$/;

/** Fire and water do one thing to houses and another to people: "burned" persons are injured. */
export function thingWise(of: Of, phrase: Phrase, tokens: readonly Token[]): Of {
  const head = phrase.head === null ? "" : (tokens[phrase.head]?.lower ?? "");
  if (of === "destroyed" && isPersonNoun(head)) return "injured";
  if (of === "killed" && thingOf(head) !== null && thingOf(head) !== "animal" && !/^(?:family|household)$/.test(thingOf(head) ?? ""))
    return "destroyed";
  if (of === "injured" && thingOf(head) !== null && thingOf(head) !== "animal") return "destroyed";
  if (of === "damaged" && isPersonNoun(head)) return "affected";
  if (of === "abducted" && populationOf(head) === null && phrase.head !== null && !isPersonNoun(head)) return "other";
  return of;
}
