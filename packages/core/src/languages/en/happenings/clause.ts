import type { NameMark } from "../../../types/marks.ts";
import type { Paragraph, Token, TokenRange } from "../../../types/paragraph.ts";
import { chunks, type NounPhrase, type VerbGroup } from "../chunks.ts";
import { classesOf } from "./classes.ts";
import { retagged } from "./retag.ts";
import type { Party } from "./sense.ts";

/** A paragraph cut into noun phrases and verb groups, for asking who stands where. */
export interface Clauses {
  readonly paragraph: Paragraph;
  readonly chunks: readonly (NounPhrase | VerbGroup)[];
  /** For each token the index of its chunk, or -1. */
  readonly chunkOf: Int32Array;
  /** For each token its name mark, where one covers it. */
  readonly names: ReadonlyMap<number, NameMark>;
}

/** Cuts a paragraph up. */
export function clausesOf(read: Paragraph, names: readonly NameMark[]): Clauses {
  const known = KNOWN.get(read);
  if (known !== undefined && known.of === names) return known.clauses;
  const clauses = cut(read, names);
  KNOWN.set(read, { of: names, clauses });
  RECENT.push(read);
  if (RECENT.length > MOST_KEPT) KNOWN.delete(RECENT.shift() as Paragraph);
  return clauses;
}

/** Paragraphs whose clauses are kept: those of a long article, not those of a whole book. */
const MOST_KEPT = 300;
const RECENT: Paragraph[] = [];

/** What was cut up once for one step serves the next; it goes with its paragraph. */
const KNOWN: WeakMap<Paragraph, { readonly of: readonly NameMark[]; readonly clauses: Clauses }> = new WeakMap();

function cut(read: Paragraph, names: readonly NameMark[]): Clauses {
  const paragraph = retagged(read);
  const list: (NounPhrase | VerbGroup)[] = [];
  for (const chunk of chunks(paragraph)) {
    const before = list.at(-1);
    if (chunk.kind === "verb") list.push(chunk);
    // "her" is tagged a pronoun, also in "her gun".
    else if (
      before?.kind === "noun" &&
      before.last === chunk.first &&
      before.last - before.first === 1 &&
      paragraph.tokens[before.first]?.lower === "her"
    )
      list[list.length - 1] = { ...untimed(paragraph.tokens, chunk), first: before.first };
    else list.push(...undated(paragraph.tokens, untimed(paragraph.tokens, chunk)));
  }
  const chunkOf = new Int32Array(paragraph.tokens.length).fill(-1);
  for (const [index, chunk] of list.entries()) chunkOf.fill(index, chunk.first, chunk.last);
  const named = new Map<number, NameMark>();
  for (const name of names) for (let at = name.first; at < name.last; at++) named.set(at, name);
  return { paragraph, chunks: list, chunkOf, names: named };
}

/** "Seoul next week" → "Seoul": a time that has run into the phrase before it. */
function untimed(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  if (!isTime(tokens[phrase.head]) || phrase.head === phrase.first) return phrase;
  let last = phrase.head;
  while (
    last > phrase.first &&
    (isTime(tokens[last - 1]) || /^(?:early|each|every|last|late|next|that|this)$/.test(tokens[last - 1]?.lower ?? ""))
  )
    last--;
  const head = tokens[last - 1];
  return last > phrase.first && head !== undefined && (head.pos === "PROPN" || head.pos === "NOUN")
    ? { ...phrase, last, head: last - 1 }
    : phrase;
}

/** "On Tuesday gunmen attacked" → "Tuesday", "gunmen": a day that has run into the phrase behind it. */
function undated(tokens: readonly Token[], phrase: NounPhrase): readonly NounPhrase[] {
  const { first, last, head } = phrase;
  if (tokens[first - 1]?.lower !== "on" || !WEEKDAY.test(tokens[first]?.text ?? "") || last - first < 2) return [phrase];
  const behind = tokens[last]?.pos;
  let next = first + 1;
  while (next < head && isTime(tokens[next])) next++;
  if (isTime(tokens[head]) || (behind !== "VERB" && behind !== "AUX")) return [phrase];
  return [
    { ...phrase, last: next, head: next - 1 },
    { ...phrase, first: next },
  ];
}

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** Prepositions that open clauses too: "before he was shot". */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(["after", "as", "before", "since", "than", "until"]);
const RELATIVE: ReadonlySet<string> = new Set(["that", "which", "who", "whom"]);
const QUANTITY: ReadonlySet<string> = new Set(
  "both bulk couple crowd dozen dozens each group half handful hundred hundreds majority many member members million millions most none number one pair part parts rest score scores series several some spate string team tens thousand thousands two wave".split(
    " ",
  ),
);

/** The noun phrase that does what the verb group tells, or undergoes it in a passive: the subject. Null when the clause has none. */
export function subjectOf(clauses: Clauses, verb: VerbGroup, sentence: TokenRange, depth = 0): NounPhrase | null {
  const { tokens } = clauses.paragraph;
  let at = verb.first - 1;
  // Where the subject, with the phrases that "of" and "in" tie to it, must end.
  let end = verb.first;
  for (let steps = 0; at >= sentence.first && steps < 24; steps++) {
    const token = tokens[at];
    if (token === undefined) return null;
    const chunk = chunkAt(clauses, at);
    if (chunk === null) {
      if (/^["“”();:—]$/.test(token.text) && steps > 0 && token.text !== '"' && token.text !== "”" && token.text !== "“") return null;
      at--;
      continue;
    }
    if (chunk.kind === "verb") {
      if (depth > 2) return null;
      const before = tokens[chunk.first - 1];
      if (before !== undefined && RELATIVE.has(before.lower)) {
        at = chunk.first - 2;
        continue;
      }
      // "stormed the hall and set it alight": one subject for both; "protesters angered by the vote marched": the participle stands in between.
      if (
        chunk.tense === "participle" ||
        (chunk.tense === "past" && chunk.last - chunk.first === 1 && depth === 0 && !coordinated(tokens, chunk, verb))
      ) {
        at = chunk.first - 1;
        continue;
      }
      return coordinated(tokens, chunk, verb) ? subjectOf(clauses, chunk, sentence, depth + 1) : null;
    }
    const before = tokens[chunk.first - 1];
    const word = tokens[chunk.head];
    if (word !== undefined && RELATIVE.has(word.lower) && chunk.last - chunk.first === 1) {
      const antecedent = chunkAt(clauses, tokens[chunk.first - 1]?.text === "," ? chunk.first - 2 : chunk.first - 1);
      if (antecedent !== null && antecedent.kind === "noun" && antecedent.first >= sentence.first) {
        // "Ana Ruiz of 4 Mill Lane, Cork, who is accused": who is no place.
        if (!(word.lower === "who" && clauses.names.get(antecedent.head)?.label === "place")) return antecedent;
        at = antecedent.first - 1;
        continue;
      }
      at = chunk.first - 1;
      continue;
    }
    const opens = chunk.last === end && before !== undefined && CLAUSE_OPENERS.has(before.lower);
    const first = unhedged(tokens, chunk.first);
    if (tokens[first - 1]?.pos === "ADP" && first > sentence.first && !opens) {
      if (chunk.last === end) end = first - 1;
      at = first - 2;
      continue;
    }
    // ", a shopkeeper, was shot": an apposition, its name is in front.
    const after = tokens[chunk.last];
    if (before?.text === "," && after?.text === "," && chunk.first - 2 >= sentence.first) {
      const other = chunkAt(clauses, chunk.first - 2);
      if (clauses.names.get(chunk.head)?.label === "person") return chunk;
      if (other !== null && other.kind === "noun") return other;
    }
    if (isTime(tokens[chunk.head])) {
      at = chunk.first - 1;
      continue;
    }
    // "entered the church and killed three": the phrase is the object of a verb that shares its subject.
    let edge = chunk.first - 1;
    while (tokens[edge]?.pos === "ADV" || (tokens[edge]?.pos === "NUM" && chunkAt(clauses, edge) !== chunk)) edge--;
    const earlier = chunkAt(clauses, edge);
    // "police guarding the square fired": the phrase belongs to the participle.
    if (earlier !== null && earlier.kind === "verb" && earlier.tense === "participle" && tokens[earlier.first - 1]?.text !== ",") {
      at = earlier.first - 1;
      continue;
    }
    const listed =
      tokens[verb.first - 1]?.text === "," &&
      chunk.last === verb.first - 1 &&
      verb.tense === "past" &&
      earlier?.kind === "verb" &&
      earlier.tense === "past";
    if (earlier !== null && earlier.kind === "verb" && chunk.first - 1 >= sentence.first && (listed || coordinated(tokens, earlier, verb)))
      return depth > 2 ? null : subjectOf(clauses, earlier, sentence, depth + 1);
    return chunk;
  }
  return null;
}

/** Where "at least 134 people" begins, given where "134 people" does: "a ferry with at least 134 people on board sank". */
function unhedged(tokens: readonly Token[], first: number): number {
  const pair = `${tokens[first - 2]?.lower} ${tokens[first - 1]?.lower}`;
  if (/^(?:at (?:least|most)|(?:more|fewer|less) than|up to)$/.test(pair)) return first - 2;
  return `${tokens[first - 3]?.lower} ${pair}` === "as many as" ? first - 3 : first;
}

function coordinated(tokens: readonly Token[], first: VerbGroup, second: VerbGroup): boolean {
  for (let at = first.last; at < second.first; at++) {
    const lower = tokens[at]?.lower;
    if (lower === "and" || lower === "but" || lower === "then" || lower === "or")
      return at === second.first - 1 || tokens[at + 1]?.pos === "ADV";
  }
  return false;
}

/** The noun phrase right behind a verb or particle that ends before token `at`. */
export function objectFrom(clauses: Clauses, at: number): NounPhrase | null {
  const { tokens } = clauses.paragraph;
  let index = at;
  while (tokens[index]?.pos === "ADV" || /^["“”'‘’]$/.test(tokens[index]?.text ?? "")) index++;
  const chunk = chunkAt(clauses, index);
  if (chunk === null || chunk.kind !== "noun" || isTime(tokens[chunk.head])) return null;
  // "met the panel's deadline": what is possessed is meant, not the owner.
  const owned = /^['’]s?$/.test(tokens[chunk.last]?.text ?? "") ? chunkAt(clauses, chunk.last + 1) : null;
  return owned !== null && owned.kind === "noun" ? { ...owned, first: chunk.first } : chunk;
}

/** A noun phrase and those that "and" or commas join to it on its left ("the army and the police"), in order of the text. */
export function joinedLeft(clauses: Clauses, phrase: NounPhrase, sentence: TokenRange): readonly NounPhrase[] {
  const { tokens } = clauses.paragraph;
  const all = [phrase];
  for (let at = phrase.first - 1; at > sentence.first && all.length < 6; ) {
    const token = tokens[at];
    if (token === undefined || !(token.lower === "and" || token.lower === "&" || (token.text === "," && all.length > 1))) break;
    const chunk = chunkAt(clauses, tokens[at - 1]?.text === "," ? at - 2 : at - 1);
    if (chunk === null || chunk.kind !== "noun" || isTime(tokens[chunk.head])) break;
    const before = tokens[chunk.first - 1];
    if (before !== undefined && (before.pos === "ADP" || before.pos === "VERB") && chunk.first > sentence.first) break;
    all.unshift(chunk);
    at = chunk.first - 1;
  }
  return all;
}

/** A noun phrase and those that "and" or commas join to it on its right. */
export function joinedRight(clauses: Clauses, phrase: NounPhrase, sentence: TokenRange): readonly NounPhrase[] {
  const { tokens } = clauses.paragraph;
  const all = [phrase];
  let at = phrase.last;
  while (at < sentence.last && all.length < 6) {
    if (tokens[at]?.lower !== "and") break;
    const chunk = chunkAt(clauses, at + 1);
    if (
      chunk === null ||
      chunk.kind !== "noun" ||
      isTime(tokens[chunk.head]) ||
      tokens[chunk.first]?.pos === "VERB" ||
      tokens[chunk.first]?.lower.endsWith("ing")
    )
      break;
    if (tokens[chunk.head]?.pos === "PRON" && RELATIVE.has(tokens[chunk.head]?.lower ?? "")) break;
    // "arrested the men and the police said": the second phrase opens a clause of its own.
    if (chunkAt(clauses, chunk.last)?.kind === "verb") break;
    all.push(chunk);
    at = chunk.last;
  }
  return all;
}

/** "dozens of people" → the people; "the leader of the party" stays the leader. */
export function counted(clauses: Clauses, phrase: NounPhrase): NounPhrase {
  const { tokens } = clauses.paragraph;
  const head = tokens[phrase.head];
  if (head?.lower === "state" && tokens[phrase.last]?.lower === "of") {
    const what = chunkAt(clauses, phrase.last + 1);
    if (what !== null && what.kind === "noun" && /^(?:emergency|siege)$/.test(tokens[what.head]?.lower ?? ""))
      return { ...what, first: phrase.first };
  }
  if (head === undefined || tokens[phrase.last]?.lower !== "of" || !(QUANTITY.has(head.lower) || head.pos === "NUM")) return phrase;
  const next = chunkAt(clauses, phrase.last + 1);
  return next !== null && next.kind === "noun" ? { ...next, first: phrase.first } : phrase;
}

/** The noun phrase behind a preposition among `words` that follows within the same chunk gap, e.g. the agent behind "by". */
export function behind(clauses: Clauses, at: number, words: ReadonlySet<string>, sentence: TokenRange, reach = 8): NounPhrase | null {
  const { tokens } = clauses.paragraph;
  for (let index = at; index < Math.min(sentence.last, at + reach); index++) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (/^[,;:"“”()—.]$/.test(token.text)) return null;
    const chunk = chunkAt(clauses, index);
    if (chunk !== null && chunk.kind === "verb") return null;
    if (words.has(token.lower)) {
      const next = chunkAt(clauses, index + 1);
      return next !== null && next.kind === "noun" ? next : null;
    }
  }
  return null;
}

/** Whether a noun phrase is one of the parties asked for. */
export function fits(clauses: Clauses, phrase: NounPhrase, parties: readonly Party[]): boolean {
  const { tokens } = clauses.paragraph;
  const head = tokens[phrase.head];
  if (head === undefined) return false;
  const classes = head.pos === "PROPN" && phrase.head > phrase.first ? classesOf(calledBefore(tokens, phrase)) : classesOf(head.lower);
  const name = clauses.names.get(phrase.head);
  for (const party of parties) {
    if (party.startsWith("=")) {
      const word = party.slice(1);
      if (head.lower === word) return true;
      for (let at = phrase.first; at < phrase.last; at++) if (tokens[at]?.lower === word) return true;
    } else if (party === "somebody") {
      if (name !== undefined ? name.label !== "facility" : head.pos === "PROPN" && classes.size === 0) return true;
    } else if (party === "people") {
      if (classes.has("people") || classes.has("armed") || isPerson(head, name)) return true;
      if (
        head.pos === "NUM" &&
        !/^1[5-9]\d\d$|^20\d\d$/.test(head.text) &&
        !/^[$€£]$/.test(tokens[phrase.head - 1]?.text ?? "") &&
        !/^[$€£]/.test(head.text)
      )
        return true;
      if (QUANTITY.has(head.lower) && phrase.last === phrase.head + 1 && tokens[phrase.last]?.lower !== "of") return true;
    } else if (party === "place") {
      if (classes.has("place") || name?.label === "place") return true;
    } else if (party === "body") {
      if (classes.has("body") || name?.label === "organization" || name?.label === "place") return true;
    } else if (party === "site") {
      if (classes.has("site") || name?.label === "facility") return true;
    } else if (classes.has(party as never)) return true;
  }
  return false;
}

/** "the ferry Aurora" is a ferry; a head that is no name goes by itself. */
function calledBefore(tokens: readonly Token[], { first, head }: NounPhrase): string {
  let at = head;
  while (at > first && tokens[at]?.pos === "PROPN") at--;
  const before = tokens[at];
  const own = tokens[head]?.lower ?? "";
  return classesOf(own).size === 0 && before?.pos === "NOUN" ? before.lower : own;
}

const PERSONS: ReadonlySet<string> = new Set(
  "anybody anyone everybody everyone he her him himself me nobody others she somebody someone them themselves they those us we who whom you".split(
    " ",
  ),
);

function isPerson(head: Token, name: NameMark | undefined): boolean {
  return PERSONS.has(head.lower) || name?.label === "person" || (name?.label === "nationality" && head.lower.endsWith("s"));
}

const TIME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|month|year|time|moment|years|months|weeks|days|hours|minutes)$/;

/** Whether a word names a time, so that it is nobody's subject or object. */
export function isTime(token: Token | undefined): boolean {
  return token !== undefined && TIME.test(token.lower);
}

/** The chunk that holds a token. */
export function chunkAt(clauses: Clauses, at: number): NounPhrase | VerbGroup | null {
  const index = clauses.chunkOf[at] ?? -1;
  return index < 0 ? null : (clauses.chunks[index] ?? null);
}
