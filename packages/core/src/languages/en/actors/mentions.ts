import type { NameMark } from "../../../types/marks.ts";
import type { Paragraph, Token, TokenRange } from "../../../types/paragraph.ts";
import { genderOfGivenName, isGivenName } from "../names/given-names.ts";
import { SAYING } from "../names/plain-words.ts";
import { isCapital } from "../names/survey.ts";
import { ADDRESS, OFFICE_WORDS, OFFICES } from "../names/title-words.ts";
import { ACTOR_NOUNS } from "./actor-nouns.ts";
import { type ActorPhrase, actorPhrase } from "./noun-phrases.ts";
import { COUNTRY_OF_SEAT, COUNTRY_OF_STATE } from "./states.ts";

/** Words that mean a person or body, with what grammar says of their place. */
export interface Mention extends TokenRange {
  readonly start: number;
  readonly end: number;
  readonly type: "person" | "body" | "state" | "noun" | "pronoun";
  readonly paragraph: number;
  /** Running number of its sentence in the report. */
  readonly sentence: number;
  /** Name in lower-case words; the pronoun; the head noun. */
  readonly words: readonly string[];
  readonly phrase: ActorPhrase | null;
  /** Office before the name, as written. */
  readonly role: string | null;
  readonly gender: "female" | "male" | null;
  readonly country: string | null;
  /** Subject of a clause, as far as neighbouring words show. */
  readonly subject: boolean;
  /** Whoever says what is quoted or reported here. */
  readonly speaker: boolean;
  /** "Tokayev's", "his". */
  readonly owner: boolean;
  /** Stands in a phrase that opens its sentence ("In her speech"). */
  readonly opens: boolean;
  /** Stands right behind a comma. */
  readonly behindComma: boolean;
  /** Token index of the mention that this one stands in apposition to, in the same paragraph; -1: none. */
  readonly apposedTo: number;
}

const PRONOUNS: ReadonlyMap<string, "female" | "male"> = new Map([
  ...["he", "him", "his", "himself"].map((word) => [word, "male"] as const),
  ...["she", "her", "hers", "herself"].map((word) => [word, "female"] as const),
]);

/** Everything in a paragraph that means a person or body, in order of the text. */
export function mentionsIn(
  text: string,
  paragraph: Paragraph,
  index: number,
  names: readonly NameMark[],
  sentencesBefore: number,
): readonly Mention[] {
  const { tokens } = paragraph;
  const mentions: Mention[] = [];
  const nameAt = new Map<number, NameMark>();
  const nameEnding = new Map<number, NameMark>();
  const covered = new Set<number>();
  for (const name of names) {
    nameAt.set(name.first, name);
    nameEnding.set(name.last, name);
    if (name.label !== "nationality") for (let at = name.first; at < name.last; at++) covered.add(at);
  }
  const titles = titlesOf(paragraph, names);
  inversions(paragraph, names, titles);
  paragraph.sentences.forEach((sentence, number) => {
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      const place = { text, paragraph, index, sentence: sentencesBefore + number, bounds: sentence };
      const name = nameAt.get(at);
      if (name !== undefined && (name.label === "person" || name.label === "organization")) {
        const title = titles.get(at);
        mentions.push(
          made(
            place,
            { first: at, last: name.last },
            {
              type: name.label === "person" ? "person" : "body",
              words: wordsOf(text, tokens, name),
              role: title === undefined ? null : text.slice(tokens[title]?.start, tokens[at - 1]?.end).replace(/\s*,$/, ""),
              gender: name.label === "person" ? genderOf(tokens, name, title) : null,
            },
          ),
        );
        continue;
      }
      if (name?.label === "place") {
        const country = stateActs(tokens, name, sentence);
        if (country !== null) mentions.push(made(place, name, { type: "state", words: wordsOf(text, tokens, name), country }));
      }
      const gender = PRONOUNS.get(token.lower);
      if (gender !== undefined && !(token.lower === "her" && token.text === "HER")) {
        mentions.push(made(place, { first: at, last: at + 1 }, { type: "pronoun", words: [token.lower], gender }));
        continue;
      }
      if (covered.has(at) || titles.has(-at - 1) || !ACTOR_NOUNS.has(token.lower)) continue;
      const phrase = actorPhrase(paragraph, at, sentence);
      if (phrase === null || isPredicate(tokens, phrase, sentence)) continue;
      mentions.push(
        made(place, phrase, {
          type: "noun",
          words: [phrase.noun.lemma],
          phrase,
          gender: phrase.noun.gender,
          apposedTo: apposition(tokens, phrase, { nameAt, nameEnding }, sentence),
        }),
      );
    }
  });
  return mentions;
}

interface Where {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly sentence: number;
  readonly bounds: TokenRange;
}

function made(where: Where, range: TokenRange, said: Partial<Mention> & Pick<Mention, "type" | "words">): Mention {
  const { tokens } = where.paragraph;
  const { first, last } = range;
  const next = tokens[last];
  const before = first > where.bounds.first ? tokens[first - 1] : undefined;
  const pronoun = said.type === "pronoun";
  const owner = pronoun
    ? said.words[0] === "his" || (said.words[0] === "her" && ownsNext(next))
    : next !== undefined && (next.lower === "'s" || next.lower === "’s");
  const after = clauseNext(tokens, last, where.bounds.last);
  const inverted = before !== undefined && SAYING.has(before.lower) && /^[,"”’'!?.]$/.test(tokens[first - 2]?.text ?? "");
  const verbAfter = after !== undefined && (after.pos === "VERB" || after.pos === "AUX" || SAYING.has(after.lower));
  const subject =
    !owner &&
    (pronoun
      ? said.words[0] === "he" || said.words[0] === "she"
      : inverted || (verbAfter && before?.pos !== "ADP") || first === where.bounds.first);
  const cited = before?.lower === "to" && tokens[first - 2]?.lower === "according";
  return {
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    paragraph: where.index,
    sentence: where.sentence,
    phrase: null,
    role: null,
    gender: null,
    country: null,
    apposedTo: -1,
    opens:
      first - where.bounds.first < 8 &&
      /^(?:ADP|SCONJ)$/.test(tokens[where.bounds.first]?.pos ?? "") &&
      noComma(tokens, where.bounds.first, first),
    behindComma: before?.text === "," || (before?.pos === "DET" && tokens[first - 2]?.text === ","),
    ...said,
    subject,
    speaker: inverted || cited || (subject && after !== undefined && SAYING.has(after.lower)),
    owner,
  };
}

function noComma(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (tokens[at]?.text === ",") return false;
  return true;
}

function ownsNext(next: Token | undefined): boolean {
  return next !== undefined && (next.pos === "NOUN" || next.pos === "ADJ" || next.pos === "PROPN" || next.pos === "NUM");
}

/** The word after a mention, looking past an apposition or a relative clause set off by commas, and adverbs. */
function clauseNext(tokens: readonly Token[], last: number, limit: number): Token | undefined {
  let at = last;
  if (tokens[at]?.lower === "of" || tokens[at]?.lower === "from") {
    at++;
    while (at < limit && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.pos ?? "") && !SAYING.has(tokens[at]?.lower ?? "")) at++;
  }
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

/** Lower-case words of a name, split at blanks. */
function wordsOf(text: string, tokens: readonly Token[], range: TokenRange): readonly string[] {
  const written = text.slice(tokens[range.first]?.start, tokens[range.last - 1]?.end);
  return written.toLowerCase().replaceAll("’", "'").split(/\s+/);
}

/** First token of the office or address before each person's name, by the first token of the name; and -1 - index for every token of such offices. */
function titlesOf(paragraph: Paragraph, names: readonly NameMark[]): Map<number, number> {
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
    const phrase = isPersonNoun(tokens[at]?.lower ?? "") ? actorPhrase(paragraph, at, { first: sentence.first, last: at + 1 }) : null;
    let first = phrase?.first ?? back(tokens, at, sentence.first);
    while (first < name.first - 1 && /^(?:the|a|an|this|his|her|its|their|our)$/.test(tokens[first]?.lower ?? "")) first++;
    titles.set(name.first, first);
    for (let inside = first; inside < name.first; inside++) titles.set(-inside - 1, first);
  }
  return titles;
}

/** "said the first deputy of the administration, Ana Ruiz": whatever the phrase between the verb and the name is, it says who she is. */
function inversions(paragraph: Paragraph, names: readonly NameMark[], titles: Map<number, number>): void {
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

function genderOf(tokens: readonly Token[], name: NameMark, title: number | undefined): "female" | "male" | null {
  if (title !== undefined) {
    for (let at = title; at < name.first; at++) {
      const word = tokens[at]?.lower ?? "";
      const gender = ADDRESS.get(word) ?? ACTOR_NOUNS.get(word)?.gender ?? null;
      if (gender !== null) return gender;
    }
  }
  for (let at = name.first; at < name.last; at++) {
    const word = tokens[at]?.lower ?? "";
    const address = ADDRESS.get(word);
    if (address !== undefined && address !== null) return address;
    if (at < name.last - 1 || name.last - name.first === 1) {
      if (isGivenName(word)) return genderOfGivenName(word);
    }
  }
  return null;
}

/** The country that acts or is spoken to as one: a state's name, or its seat of government, as the subject of a verb that persons are subjects of. */
function stateActs(tokens: readonly Token[], name: NameMark, sentence: TokenRange): string | null {
  let key = "";
  for (let at = name.first; at < name.last; at++) key += `${at > name.first ? " " : ""}${tokens[at]?.lower ?? ""}`;
  const country = COUNTRY_OF_STATE.get(key) ?? COUNTRY_OF_SEAT.get(key);
  if (country === undefined) return null;
  let before = name.first > sentence.first ? tokens[name.first - 1] : undefined;
  if (before?.lower === "the") before = name.first - 1 > sentence.first ? tokens[name.first - 2] : undefined;
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
function isPredicate(tokens: readonly Token[], phrase: ActorPhrase, sentence: TokenRange): boolean {
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
function apposition(
  tokens: readonly Token[],
  phrase: ActorPhrase,
  { nameAt, nameEnding }: { readonly nameAt: ReadonlyMap<number, NameMark>; readonly nameEnding: ReadonlyMap<number, NameMark> },
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
  }
  const after = tokens[phrase.last];
  if (phrase.noun.plural) return -1;
  if (after?.text === "," || after?.text === ":" || after?.text === "(") {
    const name = nameAt.get(phrase.last + 1);
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
