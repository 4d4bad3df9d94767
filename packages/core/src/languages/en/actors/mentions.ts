import type { NameMark } from "../../../types/marks.ts";
import type { Paragraph, Token, TokenRange } from "../../../types/paragraph.ts";
import type { Span } from "../../../types/span.ts";
import { genderOfGivenName, isGivenName } from "../names/given-names.ts";
import { SAYING } from "../names/plain-words.ts";
import { ADDRESS } from "../names/title-words.ts";
import { ACTOR_NOUNS } from "./actor-nouns.ts";
import { apposition, clauseNext, isPredicate, stateActs } from "./clauses.ts";
import { type ActorPhrase, actorPhrase } from "./noun-phrases.ts";
import { inversions, titlesOf } from "./titles.ts";

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
  /** Where that office stands, when it is more than one word ("State Department spokesman"). */
  readonly title: Span | null;
  readonly gender: "female" | "male" | null;
  readonly country: string | null;
  /** Subject of a clause, as far as neighbouring words show. */
  readonly subject: boolean;
  /** Whoever says what is quoted or reported here. */
  readonly speaker: boolean;
  /** Stands inside quotation marks. */
  readonly quoted: boolean;
  /** "Tokayev's", "his". */
  readonly owner: boolean;
  /** Stands in a phrase that opens its sentence ("In her speech"). */
  readonly opens: boolean;
  /** Stands right behind a comma. */
  readonly behindComma: boolean;
  /** Token index of the mention that this one stands in apposition to, in the same paragraph; -1: none. */
  readonly apposedTo: number;
}

const PRONOUNS: ReadonlyMap<string, "female" | "male" | null> = new Map<string, "female" | "male" | null>([
  ["they", null],
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
  let quoted = false;
  paragraph.sentences.forEach((sentence, number) => {
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      if (token.text === '"') quoted = !quoted;
      else if (token.text === "“" || token.text === "„") quoted = true;
      else if (token.text === "”") quoted = false;
      const place = { text, paragraph, index, sentence: sentencesBefore + number, bounds: sentence, quoted };
      const name = nameAt.get(at);
      if (name !== undefined && (name.label === "person" || name.label === "organization")) {
        const title = titles.get(at);
        const office = title === undefined ? null : officeSpan(tokens, title, at);
        mentions.push(
          made(
            place,
            { first: at, last: name.last },
            {
              type: name.label === "person" ? "person" : "body",
              words: wordsOf(text, tokens, name),
              role: office === null ? null : text.slice(office.start, office.end),
              title: office !== null && /\s/.test(text.slice(office.start, office.end)) ? office : null,
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

/** The words of an office before a name, without the comma between. */
function officeSpan(tokens: readonly Token[], first: number, name: number): Span | null {
  const last = tokens[name - 1]?.text === "," ? name - 2 : name - 1;
  const from = tokens[first];
  const to = tokens[last];
  return from === undefined || to === undefined || last < first ? null : { start: from.start, end: to.end };
}

interface Where {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly sentence: number;
  readonly bounds: TokenRange;
  readonly quoted: boolean;
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
    title: null,
    gender: null,
    country: null,
    apposedTo: -1,
    quoted: where.quoted,
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

/** Lower-case words of a name, split at blanks. */
function wordsOf(text: string, tokens: readonly Token[], range: TokenRange): readonly string[] {
  const written = text.slice(tokens[range.first]?.start, tokens[range.last - 1]?.end);
  return written.toLowerCase().replaceAll("’", "'").split(/\s+/);
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
