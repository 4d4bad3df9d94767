import type { NameMark } from "../../../types/marks.ts";
import type { Paragraph, Token, TokenRange } from "../../../types/paragraph.ts";
import { SAYING } from "../names/plain-words.ts";
import { isCapital } from "../names/survey.ts";
import { ADDRESS, OFFICE_WORDS, OFFICES } from "../names/title-words.ts";
import { ACTOR_NOUNS } from "./actor-nouns.ts";
import { actorPhrase } from "./noun-phrases.ts";

/** First token of the office or address before each person's name, by the first token of the name; and -1 - index for every token of such offices. */
export function titlesOf(paragraph: Paragraph, names: readonly NameMark[]): Map<number, number> {
  const { tokens } = paragraph;
  const titles = new Map<number, number>();
  for (const name of names) {
    if (name.label !== "person") continue;
    const sentence = sentenceAt(paragraph, name.first);
    let at = name.first - 1;
    // "Secretary of State Ana Ruiz", "Minister of Health Ana Ruiz"
    if (OFFICE_WORDS.has(tokens[at]?.lower ?? "") && isCapital(tokens[at] as Token)) {
      let link = at;
      while (link > sentence.first && OFFICE_WORDS.has(tokens[link]?.lower ?? "") && link > at - 3) link--;
      if (tokens[link]?.lower === "of" && (OFFICES.has(tokens[link - 1]?.lower ?? "") || tokens[link - 1]?.lower === "chief")) {
        const first = back(tokens, link - 1, sentence.first);
        titles.set(name.first, first);
        for (let inside = first; inside < name.first; inside++) titles.set(-inside - 1, first);
        continue;
      }
    }
    const token = tokens[at];
    if (token === undefined || at < sentence.first || !(OFFICES.has(token.lower) || ADDRESS.has(token.lower) || isPersonNoun(token.lower)))
      continue;
    if (token.pos === "VERB" && token.text === token.lower && !OFFICES.has(token.lower)) continue;
    // Back over several addresses: "Lt. Gen. Ahmed", "Prime Minister Dr Ali".
    while (
      at - 1 >= sentence.first &&
      ADDRESS.has(tokens[at]?.lower ?? "") &&
      (OFFICES.has(tokens[at - 1]?.lower ?? "") || ADDRESS.has(tokens[at - 1]?.lower ?? ""))
    )
      at--;
    // "spokesman Colonel Issa Traoré": an office in small letters before the rank.
    const before = tokens[at - 1];
    if (
      before !== undefined &&
      at - 1 >= sentence.first &&
      isCapital(tokens[at] as Token) &&
      ACTOR_NOUNS.get(before.lower)?.office === true &&
      !isCapital(before)
    )
      at--;
    else if (
      before !== undefined &&
      at - 1 >= sentence.first &&
      isCapital(tokens[at] as Token) &&
      before.pos !== "VERB" &&
      RANKS.has(tokens[at]?.lower ?? "") &&
      ACTOR_NOUNS.get(before.lower)?.office === true
    )
      at--;
    const phrase = isPersonNoun(tokens[at]?.lower ?? "") ? actorPhrase(paragraph, at, { first: sentence.first, last: at + 1 }) : null;
    let first = phrase?.first ?? back(tokens, at, sentence.first);
    while (first < name.first - 1 && /^(?:the|a|an|this|his|her|its|their|our)$/.test(tokens[first]?.lower ?? "")) first++;
    // A capitalised office takes nothing small before it: "backs President Ana Ruiz".
    if (isCapital(tokens[at] as Token)) {
      for (let inside = at - 1; inside >= first; inside--) {
        const word = tokens[inside] as Token;
        if (isCapital(word) || /^(?:['’]s|['’]|-|of|and|the|for|de)$/.test(word.text) || /^\d/.test(word.text) || word.lower === "former")
          continue;
        first = inside + 1;
        break;
      }
    }
    titles.set(name.first, first);
    for (let inside = first; inside < name.first; inside++) titles.set(-inside - 1, first);
  }
  return titles;
}

/** "said the first deputy of the administration, Ana Ruiz": whatever the phrase between the verb and the name is, it says who she is. */
export function inversions(paragraph: Paragraph, names: readonly NameMark[], titles: Map<number, number>): void {
  const { tokens } = paragraph;
  for (const name of names) {
    if (name.label !== "person" || titles.has(name.first) || tokens[name.first - 1]?.text !== ",") continue;
    const { first: limit } = sentenceAt(paragraph, name.first);
    let at = name.first - 2;
    while (
      at > limit &&
      at > name.first - 14 &&
      /^(?:NOUN|PROPN|ADJ|ADP|DET|NUM|PART|CCONJ)$/.test(tokens[at]?.pos ?? "") &&
      !SAYING.has(tokens[at]?.lower ?? "")
    )
      at--;
    if (!SAYING.has(tokens[at]?.lower ?? "") || tokens[at + 1]?.lower !== "the") continue;
    let known = false;
    for (let inside = at + 1; inside < name.first - 1; inside++) known ||= ACTOR_NOUNS.has(tokens[inside]?.lower ?? "");
    if (known && ACTOR_NOUNS.get(tokens[name.first - 2]?.lower ?? "")?.kind !== "organization") continue;
    titles.set(name.first, at + 2);
  }
}

const RANKS: ReadonlySet<string> = new Set(
  "general gen gen. colonel col col. major maj maj. captain capt capt. lieutenant lt lt. admiral adm. brigadier brig. marshal commander sergeant sgt. dr dr. mr mr. mrs mrs. ms ms.".split(
    " ",
  ),
);

function isPersonNoun(word: string): boolean {
  const noun = ACTOR_NOUNS.get(word);
  return noun !== undefined && noun.kind !== "organization" && !(noun.vague && noun.plural);
}

function back(tokens: readonly Token[], at: number, limit: number): number {
  let first = at;
  while (first - 1 >= limit) {
    const before = tokens[first - 1];
    if (before === undefined) break;
    if (
      !(
        OFFICES.has(before.lower) ||
        ADDRESS.has(before.lower) ||
        ((before.pos === "PROPN" || before.pos === "ADJ") && isCapital(before) && before.text.length > 1)
      )
    )
      break;
    first--;
  }
  return first;
}

function sentenceAt(paragraph: Paragraph, token: number): TokenRange {
  let low = 0;
  let high = paragraph.sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraph.sentences[middle]?.last ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return paragraph.sentences[low] ?? { first: 0, last: paragraph.tokens.length };
}
