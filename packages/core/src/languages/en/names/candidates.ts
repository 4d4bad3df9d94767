import type { Paragraph, Token } from "../../../types/paragraph.ts";
import { DEMONYMS } from "../places/demonyms.ts";
import { type Candidate, isAcronym, isListed, isPlaceOrPeople, keyOf } from "./candidate.ts";
import { isGivenName } from "./given-names.ts";
import { JOINING, ORGANISATION_HEADS, ORGANISATIONS } from "./organisation-words.ts";
import { FACILITY_HEADS, PEOPLES, PLACE_HEADS, PLACE_STARTS, PLACES } from "./place-words.ts";
import { mayBeCommon, NO_NAME, OPENERS, SAYING, THING_HEADS } from "./plain-words.ts";
import { ADJECTIVAL, isArticleOfName, isInnerPreposition, runEnd, starts } from "./runs.ts";
import { isCapital, opens, type Survey } from "./survey.ts";
import { ADDRESS, OFFICE_WORDS, OFFICES } from "./title-words.ts";
import { votes } from "./votes.ts";

/** Cuts the capitalised words of a paragraph in plain casing into candidates. */
export function candidatesIn(paragraph: Paragraph, surveyed: Survey): readonly Candidate[] {
  const { tokens } = paragraph;
  const candidates: Candidate[] = [];
  let sentence = 0;
  let at = 0;
  while (at < tokens.length) {
    while ((paragraph.sentences[sentence]?.last ?? Number.POSITIVE_INFINITY) <= at) sentence++;
    const bounds = paragraph.sentences[sentence] ?? { first: 0, last: tokens.length };
    if (!starts(tokens, at)) {
      at++;
      continue;
    }
    const end = runEnd(tokens, at, bounds.last);
    cut({ paragraph, tokens, surveyed, sentence: bounds.first, out: candidates }, at, end);
    at = end;
  }
  return candidates;
}

interface Place {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly surveyed: Survey;
  readonly sentence: number;
  readonly out: Candidate[];
}

/** Cuts a run into names: titles and leading peoples off, the rest to be typed. */
function cut(place: Place, first: number, end: number): void {
  const { tokens } = place;
  let start = first;
  let last = end;
  while (
    last > start &&
    !isCapital(tokens[last - 1] as Token) &&
    !/^\d/.test(tokens[last - 1]?.text ?? "") &&
    !/[a-z]/i.test(tokens[last - 1]?.text ?? "")
  )
    last--;
  if (last <= start) return;
  const whole = keyOf(tokens, start, last);
  if (PLACES.has(whole) || ORGANISATIONS.has(whole)) {
    add(place, start, last, false);
    return;
  }
  // "Doctors Without Borders": nothing of it is a title or opens the sentence.
  for (let at = start + 1; at < last - 1; at++) {
    if (!isInnerPreposition(tokens, at, last)) continue;
    add(place, start, last, false);
    return;
  }
  // A title inside the run: what stands before belongs to the office, what follows is its holder.
  let titled = false;
  for (let at = last - 1; at >= start; at--) {
    const word = tokens[at]?.lower ?? "";
    if (!OFFICES.has(word) && !ADDRESS.has(word)) continue;
    if (word === "general" && (tokens[at - 1]?.lower === "consulate" || tokens[at + 1]?.lower === "assembly")) continue;
    if (
      ADDRESS.has(word) &&
      at > start &&
      !OFFICES.has(tokens[at - 1]?.lower ?? "") &&
      !ADDRESS.has(tokens[at - 1]?.lower ?? "") &&
      !isPlaceOrPeople(tokens[at - 1] as Token) &&
      !word.endsWith(".")
    )
      continue;
    if (word === "st." || word === "saint") continue;
    if (at > start && (JOINING.has(tokens[at - 1]?.lower ?? "") || tokens[at - 1]?.lower === "and")) continue;
    if (ORGANISATION_HEADS.has(tokens[last - 1]?.lower ?? "") && at < last - 1) break;
    office(place, start, at);
    start = at + 1;
    titled = true;
    break;
  }
  if (start >= last) return;
  // "Secretary of State Ana Ruiz": the office went on behind "of".
  if (
    !titled &&
    tokens[start - 1]?.lower === "of" &&
    (OFFICES.has(tokens[start - 2]?.lower ?? "") || tokens[start - 2]?.lower === "chief")
  ) {
    const name = start;
    while (start < last - 1 && OFFICE_WORDS.has(tokens[start]?.lower ?? "") && !isGivenName(tokens[start]?.lower ?? "")) start++;
    titled = start > name;
  }
  // "Sheikh Hasina", "Mullah Omar": with one name, the address is part of it.
  if (titled && last - start === 1 && /^(?:sheikh|sheik|shaikh|mullah)$/.test(tokens[start - 1]?.lower ?? "")) start--;
  while (start < last && (tokens[start]?.text === "-" || JOINING.has(tokens[start]?.lower ?? ""))) start++;
  // Words before the name that belong to an office or open the sentence: "Foreign", "Yesterday".
  while (start < last - 1 && isLeadIn(place, start, last)) start++;
  const lead = tokens[start];
  if (
    lead !== undefined &&
    last - start > 1 &&
    (DEMONYMS.has(lead.lower) || PEOPLES.has(lead.lower)) &&
    !namesBody(tokens, start, last) &&
    !PLACES.has(keyOf(tokens, start, last))
  ) {
    add(place, start, start + 1, false);
    start++;
    if (tokens[start]?.text === "-" || JOINING.has(tokens[start]?.lower ?? "")) start++;
  }
  if (start >= last) return;
  // "Kyiv Patriarch" and the like end in a bare office.
  if (last - start === 1 && !titled && (OFFICES.has(tokens[start]?.lower ?? "") || OFFICE_WORDS.has(tokens[start]?.lower ?? ""))) return;
  add(place, start, last, titled);
}

function namesBody(tokens: readonly Token[], start: number, last: number): boolean {
  for (let at = start + 1; at < last; at++) {
    const word = tokens[at]?.lower ?? "";
    if (ORGANISATION_HEADS.has(word) || FACILITY_HEADS.has(word) || PLACE_HEADS.has(word)) return true;
  }
  return false;
}

/** No name of the lists has more words. */
const LONGEST_LISTED = 12;

/** Names inside what precedes a holder of an office: "Russian", "UN", "Kazakhstan". */
function office(place: Place, start: number, end: number): void {
  const { tokens } = place;
  let at = start;
  while (at < end) {
    let to = Math.min(end, at + LONGEST_LISTED);
    while (to > at && !isListed(keyOf(tokens, at, to))) to--;
    if (to > at) {
      add(place, at, to, false);
      at = to;
      continue;
    }
    const word = tokens[at]?.lower ?? "";
    if (!OFFICE_WORDS.has(word) && !OFFICES.has(word) && !NO_NAME.has(word) && !ADDRESS.has(word) && isCapital(tokens[at] as Token)) {
      let stop = at + 1;
      while (
        stop < end &&
        !OFFICES.has(tokens[stop]?.lower ?? "") &&
        !isListed(tokens[stop]?.lower ?? "") &&
        (!OFFICE_WORDS.has(tokens[stop]?.lower ?? "") || ORGANISATION_HEADS.has(tokens[stop]?.lower ?? ""))
      )
        stop++;
      if (stop - at === 1 || namesBody(tokens, at, stop)) add(place, at, stop, false);
      at = stop;
      continue;
    }
    at++;
  }
}

/** A word at the head of a run that only begins the sentence or describes: seen small elsewhere, or no name by the lists. */
function isLeadIn({ paragraph, tokens, surveyed, sentence }: Place, at: number, last: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.lower === "the") return !isArticleOfName(tokens, at);
  if (ORGANISATION_HEADS.has(tokens[last - 1]?.lower ?? "") || FACILITY_HEADS.has(tokens[last - 1]?.lower ?? "")) {
    return opens(paragraph, at, sentence) && NO_NAME.has(token.lower) && !ADJECTIVAL.has(token.lower);
  }
  if (!opens(paragraph, at, sentence)) return false;
  if (isListed(token.lower) || isGivenName(token.lower) || PLACE_STARTS.has(token.lower) || surveyed.capital.has(token.lower)) return false;
  if (NO_NAME.has(token.lower) || OPENERS.has(token.lower)) return !ADJECTIVAL.has(token.lower);
  return surveyed.small.has(token.lower) || (token.pos !== "PROPN" && token.pos !== "NOUN") || OFFICE_WORDS.has(token.lower);
}

function add(place: Place, first: number, last: number, titled: boolean): void {
  const { tokens, paragraph, surveyed, sentence, out } = place;
  const key = keyOf(tokens, first, last);
  const words: string[] = [];
  for (let at = first; at < last; at++) words.push((tokens[at] as Token).lower);
  const lead = tokens[first] as Token;
  const single = last - first === 1;
  if (single && !titled && ORGANISATION_HEADS.has(key) && !ORGANISATIONS.has(key) && !isAcronym(lead.text)) return;
  if (single && OPENERS.has(key) && !ORGANISATIONS.has(key)) return;
  if (!single && THING_HEADS.has((tokens[last - 1] as Token).lower) && !titled && !isListed(key)) return;
  const listed = isListed(key) || isGivenName(key);
  const opening = opens(paragraph, first, sentence);
  const next = tokens[last];
  const acts =
    next !== undefined &&
    lead.pos === "PROPN" &&
    !mayBeCommon(key) &&
    (SAYING.has(next.lower) ||
      (next.pos === "VERB" && /(?:ed|ought|ew|ook|ave|an|egan|ent|ame|on|ote|s)$/.test(next.lower)) ||
      (next.pos === "AUX" && /^(?:was|has|had|is)$/.test(next.lower)));
  const doubtful = single && opening && !titled && !listed && !acts && !surveyed.capital.has(key) && !isAcronym(lead.text);
  if (single && opening && !titled && surveyed.small.has(key) && !isAcronym(lead.text) && !(surveyed.capital.get(key) ?? 0)) {
    if (!PLACES.has(key) && !DEMONYMS.has(key)) return;
  }
  out.push({ first, last, key, words, doubtful, votes: votes(place, { first, last }, key, titled) });
}
