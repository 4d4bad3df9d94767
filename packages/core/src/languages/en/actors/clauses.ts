import type { NameMark } from "../../../types/marks.ts";
import type { Token, TokenRange } from "../../../types/paragraph.ts";
import { SAYING } from "../names/plain-words.ts";
import { ADDRESS } from "../names/title-words.ts";
import type { ActorPhrase } from "./noun-phrases.ts";
import { COUNTRY_OF_SEAT, COUNTRY_OF_STATE } from "./states.ts";

/** The word after a mention, looking past an apposition or a relative clause set off by commas, and adverbs. */
export function clauseNext(tokens: readonly Token[], last: number, limit: number): Token | undefined {
  let at = last;
  if (tokens[at]?.lower === "of" || tokens[at]?.lower === "from") {
    at++;
    while (at < limit && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.pos ?? "") && !SAYING.has(tokens[at]?.lower ?? "")) at++;
  }
  const behind = tokens[at + 1];
  if (tokens[at]?.text === "," && behind !== undefined && (behind.pos === "VERB" || behind.pos === "AUX") && !behind.lower.endsWith("ing"))
    return behind;
  if (tokens[at]?.text === "," || tokens[at]?.text === "(") {
    const closing = tokens[at]?.text === "(" ? ")" : ",";
    let to = at + 1;
    while (to < limit && to < at + 16 && tokens[to]?.text !== closing) to++;
    if (tokens[to]?.text !== closing || to >= limit) return undefined;
    at = to + 1;
  }
  while (at < limit && tokens[at]?.pos === "ADV") at++;
  return at < limit ? tokens[at] : undefined;
}

/** The country that acts or is spoken to as one: a state's name, or its seat of government, as the subject of a verb that persons are subjects of. */
export function stateActs(tokens: readonly Token[], name: NameMark, sentence: TokenRange): string | null {
  let key = "";
  for (let at = name.first; at < name.last; at++) key += `${at > name.first ? " " : ""}${tokens[at]?.lower ?? ""}`;
  const country = COUNTRY_OF_STATE.get(key) ?? COUNTRY_OF_SEAT.get(key);
  if (country === undefined) return null;
  let before = name.first > sentence.first ? tokens[name.first - 1] : undefined;
  if (before?.lower === "the") before = name.first - 1 > sentence.first ? tokens[name.first - 2] : undefined;
  // One of a list of states: "Peru, Chile, and Cuba, …"
  if ((before?.text === "," || before?.lower === "and") && tokens[name.last]?.text === ",") return null;
  if (before !== undefined && ADDRESSED.has(before.lower)) return country;
  if (before?.lower === "by" && tokens[name.first - 2]?.pos === "VERB" && COUNTRY_OF_STATE.has(key)) return country;
  if (before?.lower === "to" && tokens[name.first - 2]?.lower === "according") return country;
  if (before?.pos === "ADP" || before?.pos === "ADJ" || before?.text === "-") return null;
  const next = clauseNext(tokens, name.last, sentence.last);
  if (next === undefined || tokens[name.last]?.lower === "'s" || tokens[name.last]?.lower === "’s") return null;
  if (SAYING.has(next.lower)) return country;
  if (next.pos === "AUX" && /^(?:will|would|can|cannot|could|must|should|did|does|do|has|have|had|may|might)$/.test(next.lower))
    return country;
  return next.pos === "VERB" && !STATIVE.has(next.lemma) && !/ing$/.test(next.lower) && COUNTRY_OF_STATE.has(key) ? country : null;
}

/** A role that somebody has, not somebody: "as head of", "was a student", "became president". */
export function isPredicate(tokens: readonly Token[], phrase: ActorPhrase, sentence: TokenRange): boolean {
  const before = phrase.first > sentence.first ? tokens[phrase.first - 1] : undefined;
  if (before === undefined) return false;
  if (before.lower === "as" || before.lower === "become" || before.lower === "became" || before.lower === "becoming") return true;
  if (phrase.article === "indefinite" && !phrase.noun.plural && (before.lemma === "be" || /^(?:is|was|'s|been|being)$/.test(before.lower)))
    return true;
  if (
    phrase.article !== "none" ||
    phrase.noun.plural ||
    phrase.noun.kind !== "person" ||
    tokens[phrase.head]?.text !== tokens[phrase.head]?.lower
  )
    return false;
  if (before.text === ",") return false;
  const next = tokens[phrase.last];
  return !(next !== undefined && SAYING.has(next.lower)) && before.lower !== "by";
}

const ADDRESSED: ReadonlySet<string> = new Set(
  "asked urged accused told warned blamed condemned pressed asking urging accusing telling warning blaming condemning criticised criticized against"
    .split(" ")
    .filter((word) => word !== "against"),
);

const STATIVE: ReadonlySet<string> = new Set("be lie border suffer experience become remain belong consist face see rank".split(" "));

/** First token of the name that a phrase explains: "X, a resident of Y," or "the president of Y, X,"; -1 when it stands alone. */
export function apposition(
  tokens: readonly Token[],
  phrase: ActorPhrase,
  {
    nameAt,
    nameEnding,
    titles,
    nouns,
  }: {
    readonly nameAt: ReadonlyMap<number, NameMark>;
    readonly nameEnding: ReadonlyMap<number, NameMark>;
    readonly titles: ReadonlyMap<number, number>;
    readonly nouns: ReadonlyMap<number, number>;
  },
  sentence: TokenRange,
): number {
  const before = tokens[phrase.first - 1];
  if (before?.text === "," && phrase.first - 1 > sentence.first && phrase.noun.kind !== "group") {
    let at = phrase.first - 2;
    // "X, 45, a resident of Y"
    if (/^\d{1,3}$/.test(tokens[at]?.text ?? "") && tokens[at - 1]?.text === ",") at -= 2;
    const name = nameEnding.get(at + 1);
    const fits =
      name !== undefined &&
      (name.label === "person" || name.label === "organization") &&
      (name.label === "person") === (phrase.noun.kind === "person");
    if (fits && closes(tokens, phrase.last, sentence.last)) return name.first;
    // "the minister, a former mayor of Cusco,"
    const described = nouns.get(phrase.first - 1);
    if (described !== undefined && phrase.article === "indefinite" && phrase.noun.kind === "person" && tokens[phrase.last]?.text === ",")
      return described;
  }
  const after = tokens[phrase.last];
  if (phrase.noun.plural) return -1;
  if (after?.text === "," || after?.text === ":" || after?.text === "(") {
    // "her rival, Senator Hugo Vera,"
    let at = phrase.last + 1;
    const title = titles.get(-at - 1);
    // "Shah's party, the PPP,"
    if (tokens[at]?.lower === "the" && phrase.noun.kind === "organization") at++;
    else if (title === at || ADDRESS.has(tokens[at]?.lower ?? "")) while (at < phrase.last + 8 && !isActorName(nameAt.get(at))) at++;
    const name = nameAt.get(at);
    const fits =
      name !== undefined &&
      (name.label === "person" ? phrase.noun.kind === "person" : name.label === "organization" && phrase.noun.kind === "organization");
    if (fits && phrase.article !== "none" && closes(tokens, name.last, sentence.last)) return name.first;
  }
  // "the Russian agency Sputnik"
  if (phrase.noun.kind === "organization" && phrase.last === phrase.head + 1) {
    const name = nameAt.get(phrase.last);
    if (name?.label === "organization") return name.first;
  }
  return -1;
}

function isActorName(name: NameMark | undefined): boolean {
  return name !== undefined && (name.label === "person" || name.label === "organization");
}

function closes(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokens[at];
  return (
    next === undefined ||
    at >= limit ||
    /^[,.;:()!?"”—–-]$/.test(next.text) ||
    next.pos === "VERB" ||
    next.pos === "AUX" ||
    next.lower === "who" ||
    next.pos === "ADP"
  );
}
