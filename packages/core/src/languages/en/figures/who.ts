import type { Token } from "../../../types/paragraph.ts";
import { DEMONYMS } from "../places/demonyms.ts";
import { HEAD_OF, OF_PERSONS, type Of } from "./effects.ts";
import { isPersonNoun, populationOf, populationOfBody } from "./people.ts";
import type { Phrase } from "./phrase.ts";
import { thingOf } from "./units.ts";

/** The counting unit of a head noun: a thing of the list, "person", else its lemma; null: a bare number of things. */
export function unitOf(head: Token | null, of: Of): string | null {
  if (head === null) return OF_PERSONS.has(of) || of === "affected" ? "person" : null;
  const thing = thingOf(head.lower);
  if (thing !== null) return thing;
  if (head.pos === "PROPN" && isPeople(head.lower)) return "person";
  if (isPersonNoun(head.lower) || (OF_PERSONS.has(of) && !["destroyed", "damaged"].includes(of)) || HEAD_OF.has(head.lower))
    return "person";
  return head.pos === "PROPN" ? head.lower : head.lemma.toLowerCase();
}

/** "Chileans", "Iraqis", "Rohingya": a people, by its name or the look of it. */
function isPeople(word: string): boolean {
  return (
    DEMONYMS.has(word) ||
    DEMONYMS.has(word.replace(/s$/, "")) ||
    /(?:ans|anis|ese|rohingya|uyghurs|uighurs|kurds|yazidis|tamils)$/.test(word)
  );
}

/** Who exactly: the head noun, or a modifier before it ("police officers", "child soldiers", "Turkish nationals"). */
export function populationAt(tokens: readonly Token[], phrase: Phrase): string | null {
  if (phrase.head === null) return null;
  const head = tokens[phrase.head] as Token;
  const own = populationOf(head.lower);
  const modifiers = tokens.slice(phrase.first, phrase.head).map((token) => token.lower);
  if (/^members?$/.test(head.lower) && modifiers.at(-1) === "service") return "soldier";
  if (/^(?:members?|personnel|employees?|staff|agents?)$/.test(head.lower)) {
    const after = tokens[phrase.last]?.lower === "of" ? tokens.slice(phrase.last + 1, phrase.last + 7) : [];
    const stop = after.findIndex(({ pos }) => pos === "VERB" || pos === "AUX" || pos === "PUNCT" || pos === "CCONJ");
    const body = populationOfBody([...modifiers, "|", ...after.slice(0, stop < 0 ? 7 : stop).map(({ lower }) => lower)].join(" "));
    if (body !== null) return body;
  }
  if (modifiers.includes("police") || head.lower === "police") return "officer";
  if (modifiers.includes("aid") || modifiers.includes("relief") || modifiers.includes("humanitarian"))
    if (own === "employee" || head.lower === "staff") return "aid-worker";
  if (modifiers.includes("health") && own === "employee") return "doctor";
  if (modifiers.includes("suicide") && own === "attacker") return "attacker";
  if (modifiers.includes("security") && (own === "officer" || own === "employee" || head.lower === "personnel")) return "officer";
  if (own === "foreigner") return "foreigner";
  if (own !== null && own !== "resident" && own !== "employee") return own;
  for (const word of modifiers) {
    const population = populationOf(word);
    if (population !== null) return population;
    if (word === "foreign") return "foreigner";
    if (word === "military" || word === "army") return "soldier";
    if (word === "displaced" || word === "civilian") return word;
    if (word === "elderly") return "elderly";
  }
  return own;
}
