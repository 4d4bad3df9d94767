import type { Token } from "../../../types/paragraph.ts";
import { DONE_TO_OF, type Of, STATE_OF, TOLL_OF } from "./effects.ts";
import { isPersonNoun } from "./people.ts";
import type { Governor, Spot } from "./spot.ts";
import { isThing } from "./suffer.ts";

/** "the death toll rose to 12", "the number of injured reached 300", "put the turnout at 4,000", "Deaths: 12". */
export function toll({ tokens, first, last, phrase, from }: Spot): Governor | null {
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
export function labelBefore({ tokens, first, last, phrase, from }: Spot): Governor | null {
  if (phrase.head !== null || first - 1 < from) return null;
  const of = TOLL_OF.get(tokens[first - 1]?.lower ?? "");
  const before = tokens[first - 2];
  const opens = before === undefined || first - 2 < from || /^(?:[,;:(]|-|–|—|and)$/.test(before.text);
  const ends = tokens[last] === undefined || /^[,;.()]$/.test(tokens[last]?.text ?? "");
  return of !== undefined && opens && ends ? { of, token: first - 1, rule: "<heading> <number>" } : null;
}

/** "listed 82 Iranians, 63 Canadians and eleven Ukrainians among the dead". */
export function amongBehind({ tokens, phrase, to }: Spot): Governor | null {
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
export function menOfForce({ tokens, phrase, first, from }: Spot): Governor | null {
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
export function tollBehind({ tokens, phrase, last, to }: Spot): Governor | null {
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
