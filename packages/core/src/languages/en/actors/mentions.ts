import type { NameMark } from "../../../types/marks.ts";
import type { Paragraph, Token, TokenRange } from "../../../types/paragraph.ts";
import type { Span } from "../../../types/span.ts";
import { SAYING } from "../names/plain-words.ts";
import { ACTOR_NOUNS } from "./actor-nouns.ts";
import { apposition, clauseNext, isPredicate, stateActs } from "./clauses.ts";
import { genderOf } from "./genders.ts";
import { isIdle } from "./idle.ts";
import { meansIt, saysWithIt } from "./it.ts";
import { isCredit, isPlatform, KINDS_OF_BODY, nameInside, withoutTitle } from "./marked-names.ts";
import { type ActorPhrase, actorPhrase } from "./noun-phrases.ts";
import { inversions, titlesOf } from "./titles.ts";
import { withApposed } from "./unmarked-names.ts";

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
  /** The gender is known from a form of address or a noun, not guessed from a given name. */
  readonly addressed: boolean;
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
  /** Running number of its clause in the paragraph, as far as commas, conjunctions and relative words show. */
  readonly clause: number;
  /** A second description behind "and", without an article of its own: "the former mayor and senator". */
  readonly paired: boolean;
  /** Behind a preposition. */
  readonly oblique: boolean;
  /** "who" or "whose" follows. */
  readonly relative: boolean;
  /** Neither acts nor speaks nor is a party here: who is told something, who is counted among victims, whose things are spoken of. */
  readonly idle: boolean;
}

const PRONOUNS: ReadonlyMap<string, "female" | "male" | null> = new Map<string, "female" | "male" | null>([
  ...["they", "it", "its"].map((word) => [word, null] as const),
  ...["he", "him", "his", "himself"].map((word) => [word, "male"] as const),
  ...["she", "her", "hers", "herself"].map((word) => [word, "female"] as const),
]);

/** Everything in a paragraph that means a person or body, in order of the text. */
export function mentionsIn(
  text: string,
  paragraph: Paragraph,
  index: number,
  {
    marked,
    isQuoted,
    sentencesBefore,
  }: { readonly marked: readonly NameMark[]; readonly isQuoted: (offset: number) => boolean; readonly sentencesBefore: number },
): readonly Mention[] {
  const { tokens } = paragraph;
  const names = withApposed(
    paragraph,
    marked.map((name) => withoutTitle(tokens, name)),
  );
  const mentions: Mention[] = [];
  const nameAt = new Map<number, NameMark>();
  const nameEnding = new Map<number, NameMark>();
  const covered = new Set<number>();
  for (const name of names) {
    nameAt.set(name.first, name);
    nameEnding.set(name.last, name);
    if (name.label !== "nationality") for (let at = name.first; at < name.last; at++) covered.add(at);
  }
  /** First token of each description of a person, by the token behind it. */
  const nouns = new Map<number, number>();
  const titles = titlesOf(paragraph, names);
  inversions(paragraph, names, titles);
  let clause = 0;
  paragraph.sentences.forEach((sentence, number) => {
    clause++;
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      if (BETWEEN_CLAUSES.has(token.lower)) clause++;
      const place = { text, paragraph, index, sentence: sentencesBefore + number, bounds: sentence, isQuoted, clause };
      const name = nameAt.get(at);
      if (name !== undefined && (isPlatform(tokens, name) || isCredit(tokens, name))) continue;
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
              ...(name.label === "person" ? genderOf(tokens, name, title) : {}),
            },
            title !== undefined && /^(?:the|a|an)$/.test(tokens[title - 1]?.lower ?? "") ? title - 1 : title,
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
        if (token.lower !== "it" || saysWithIt(tokens, at, sentence.last) || meansIt(tokens, at, sentence.last))
          mentions.push(made(place, { first: at, last: at + 1 }, { type: "pronoun", words: [token.lower], gender }));
        continue;
      }
      if (covered.has(at) || titles.has(-at - 1) || !ACTOR_NOUNS.has(token.lower)) continue;
      const phrase = actorPhrase(paragraph, at, sentence);
      if (phrase === null || isPredicate(tokens, phrase, sentence)) continue;
      if (phrase.noun.kind === "person" && phrase.article === "definite") nouns.set(phrase.last, phrase.first);
      const body = nameInside(tokens, phrase, nameEnding);
      // "the Trump administration", "Al Nao hospital": the body is meant, not whose name it bears.
      if (body?.label === "person" && mentions.at(-1)?.first === body.first) mentions.pop();
      // "the UN refugee agency", "an al Qaeda affiliate"
      const inner = mentions.at(-1);
      if (
        inner?.type === "body" &&
        inner.paragraph === index &&
        phrase.first <= inner.first &&
        inner.last <= phrase.head &&
        phrase.article !== "possessive"
      )
        if (!(body?.first === inner.first && KINDS_OF_BODY.has(phrase.noun.lemma)) && phrase.noun.kind === "organization") mentions.pop();
      mentions.push(
        made(place, phrase, {
          type: "noun",
          words: [phrase.noun.lemma],
          phrase,
          gender: phrase.noun.gender,
          addressed: phrase.noun.gender !== null,
          apposedTo:
            body?.label === "organization" && KINDS_OF_BODY.has(phrase.noun.lemma) && phrase.last === phrase.head + 1
              ? body.first
              : apposition(tokens, phrase, { nameAt, nameEnding, titles, nouns }, sentence),
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
  readonly isQuoted: (offset: number) => boolean;
  readonly clause: number;
}

/** Words and marks that begin another clause. */
const BETWEEN_CLAUSES: ReadonlySet<string> = new Set(
  ", ; : ( ) — – who whom whose which that when while where because after before since until if unless although though as but whereas whether so".split(
    " ",
  ),
);

function made(
  where: Where,
  range: TokenRange,
  said: Partial<Mention> & Pick<Mention, "type" | "words">,
  lead: number = range.first,
): Mention {
  const { tokens } = where.paragraph;
  const { first, last } = range;
  const next = tokens[last];
  const before = first > where.bounds.first ? tokens[first - 1] : undefined;
  const pronoun = said.type === "pronoun";
  const owner = pronoun
    ? said.words[0] === "his" || said.words[0] === "its" || (said.words[0] === "her" && ownsNext(next))
    : next !== undefined && (next.lower === "'s" || next.lower === "’s");
  const after = clauseNext(tokens, last, where.bounds.last);
  // "said 9/11 widow Ana Ruiz": the verb stands before the office.
  const verb = lead > where.bounds.first ? tokens[lead - 1] : undefined;
  const inverted =
    verb !== undefined &&
    SAYING.has(verb.lower) &&
    !/^t(?:old|ells?)$/.test(verb.lower) &&
    /^[,"”’'!?.]$/.test(tokens[lead - 2]?.text ?? "");
  const verbAfter = after !== undefined && (after.pos === "VERB" || after.pos === "AUX" || SAYING.has(after.lower));
  const subject =
    !owner &&
    (pronoun
      ? /^(?:s?he|they|it)$/.test(said.words[0] ?? "")
      : inverted || (verbAfter && before?.pos !== "ADP") || first === where.bounds.first);
  const cited = before?.lower === "to" && tokens[first - 2]?.lower === "according";
  const speaker = inverted || cited || (subject && after !== undefined && SAYING.has(after.lower));
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
    addressed: false,
    country: null,
    apposedTo: -1,
    paired: before?.lower === "and" && said.phrase?.article === "none" && !said.phrase.noun.plural && said.phrase.noun.kind === "person",
    quoted: where.isQuoted(tokens[first]?.start ?? 0),
    clause: where.clause,
    oblique: before?.pos === "ADP" || (before?.pos === "DET" && tokens[first - 2]?.pos === "ADP"),
    relative: /^(?:who|whose)$/.test(next?.lower ?? "") || (next?.text === "," && /^(?:who|whose)$/.test(tokens[last + 1]?.lower ?? "")),
    opens:
      first - where.bounds.first < 12 &&
      (/^(?:ADP|SCONJ)$/.test(tokens[where.bounds.first]?.pos ?? "") ||
        (tokens[where.bounds.first]?.pos === "VERB" && /(?:ing|ed)$/.test(tokens[where.bounds.first]?.lower ?? "")) ||
        OPENING.has(tokens[where.bounds.first]?.lower ?? "")) &&
      noComma(tokens, where.bounds.first, first),
    behindComma: before?.text === "," || (before?.pos === "DET" && tokens[first - 2]?.text === ","),
    ...said,
    subject,
    speaker,
    owner,
    idle:
      said.phrase != null &&
      !speaker &&
      (said.apposedTo ?? -1) < 0 &&
      isIdle(tokens, said.phrase, { owner, subject, limit: where.bounds.last }),
  };
}

/** Words that open a clause or phrase before the main one, whatever part of speech they are taken for. */
const OPENING: ReadonlySet<string> = new Set(
  "when while after before despite although though since until once if unlike like following during as because upon whilst having besides".split(
    " ",
  ),
);

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
