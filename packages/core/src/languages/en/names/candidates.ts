import type { Paragraph, Token } from "../../../types/paragraph.ts";
import { DEMONYMS } from "../places/demonyms.ts";
import { isGivenName } from "./given-names.ts";
import { JOINING, ORGANISATION_HEADS, ORGANISATIONS, WEAK_HEADS } from "./organisation-words.ts";
import { FACILITY_HEADS, PEOPLES, PLACE_HEADS, PLACE_STARTS, PLACES } from "./place-words.ts";
import { mayBeCommon, NO_NAME, OPENERS, SAYING, THING_HEADS } from "./plain-words.ts";
import { isCapital, opens, type Survey } from "./survey.ts";
import { ADDRESS, OFFICE_WORDS, OFFICES } from "./title-words.ts";

export type NameLabel = "person" | "organization" | "place" | "nationality" | "facility";

/** A run of words that may be a name, with what speaks for each label where it stands. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  /** Lower-case words joined by blanks. */
  readonly key: string;
  readonly words: readonly string[];
  /** Begins where any word gets a capital, and nothing but the capital speaks for it. */
  readonly doubtful: boolean;
  readonly votes: Readonly<Record<NameLabel, number>>;
}

const PARTICLES: ReadonlySet<string> = new Set(
  "de del della di da das dos du van von der den ter ten bin ibn bint ben al el la las los le ul ur uz al- el- y af of"
    .split(" ")
    .filter((word) => word !== "of"),
);
const BEFORE_PLACE: ReadonlySet<string> = new Set(
  "in at near from to outside across around into through throughout towards toward inside within off".split(" "),
);
const OF_PLACE: ReadonlySet<string> = new Set(
  "city town village capital province region state district port island suburb county outskirts north south east west northeast northwest southeast southwest northern southern streets resort enclave republic peninsula neighbourhood neighborhood municipality".split(
    " ",
  ),
);

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

function starts(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isCapital(token) && (token.text === "US" || token.text === "WHO")) return true;
  if (isExempt(token.text)) return true;
  if (isCapital(token))
    return token.text.length > 1
      ? !NO_NAME.has(token.lower) || isArticleOfName(tokens, at) || keepsCapital(tokens, at)
      : isInitial(tokens, at);
  // "al-Assad", "bin Salman", "van der Bellen"
  if (
    token.lower === "al" ||
    token.lower === "el" ||
    token.lower === "bin" ||
    token.lower === "ibn" ||
    token.lower === "von" ||
    token.lower === "van"
  )
    return leadsToCapital(tokens, at) > at;
  return false;
}

/** Names that are function words but for their capitals. */
function isExempt(text: string): boolean {
  return text === "US" || text === "WHO";
}

/** "The Hague", "The Guardian". */
function isArticleOfName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.lower !== "the" || next === undefined) return false;
  const two = `the ${next.lower}`;
  return isCapital(next) && (PLACES.has(two) || ORGANISATIONS.has(two));
}

/** A word that mostly is none ("New", "National", "Security") before another capital. */
function keepsCapital(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || !isCapital(next) || next.text.length < 2) return false;
  return ADJECTIVAL.has(token.lower) && (!NO_NAME.has(next.lower) || keepsCapital(tokens, at + 1));
}

const ADJECTIVAL: ReadonlySet<string> = new Set(
  "new national international special central foreign public presidential parliamentary prime political electoral general military army war peace human health state security rights armed aid first second third supreme great good rescue local government opposition media operation world women students people".split(
    " ",
  ),
);

function isInitial(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const token = tokens[at];
  return (
    next !== undefined &&
    token !== undefined &&
    token.lower !== "i" &&
    token.lower !== "a" &&
    next.text.length > 1 &&
    isCapital(next) &&
    !NO_NAME.has(next.lower)
  );
}

/** Index of the capitalised word that a particle leads to; the particle's own when it leads to none. */
function leadsToCapital(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  for (let steps = 0; steps < 3; steps++, next++) {
    const token = tokens[next];
    if (token === undefined) return at;
    if (isCapital(token) && token.text.length > 1 && !NO_NAME.has(token.lower)) return next;
    if (token.text !== "-" && !PARTICLES.has(token.lower)) return at;
  }
  return at;
}

/** End of the run of words that may be one name or several side by side. */
function runEnd(tokens: readonly Token[], first: number, limit: number): number {
  let end = isCapital(tokens[first] as Token) ? first + 1 : leadsToCapital(tokens, first) + 1;
  while (end < limit) {
    const token = tokens[end];
    const before = tokens[end - 1];
    if (token === undefined || before === undefined) break;
    const adjacent = before.end === token.start;
    if (isCapital(token)) {
      if (
        token.text === "I" ||
        (NO_NAME.has(token.lower) && !isExempt(token.text) && !keepsCapital(tokens, end) && !behindCapital(tokens, first, end))
      )
        break;
      if (token.start - before.end > 1 && /[.!?]$/.test(before.text) && before.text.length > 4) break;
      end++;
      continue;
    }
    const next = tokens[end + 1];
    if (next === undefined || end + 1 >= limit) break;
    if (token.text === "-" && adjacent && token.end === next.start) {
      if (isCapital(next)) {
        end += 2;
        continue;
      }
      if (
        end - first > 1 &&
        /^(?:un|in|din|eun|hyun|ho|il|jin|jun|ji|jae|wen|woo|young|kyung|soo|min|ming|ping|ling|hui|hua)$/.test(next.lower)
      ) {
        end += 2;
        continue;
      }
      break;
    }
    if (/^['’]s$/.test(token.text) && isCapital(next) && COMMON_OWNERS.has(before.lower) && isCapital(before)) {
      end += 2;
      continue;
    }
    if (token.text === "&" && isCapital(next)) {
      end += 2;
      continue;
    }
    if (/^\d{1,2}$/.test(token.text) && /^(?:khabar|channel|france|russia|rossiya|m|g)$/.test(before.lower)) {
      end++;
      continue;
    }
    if (PARTICLES.has(token.lower)) {
      const to = leadsToCapital(tokens, end);
      if (to === end || to >= limit) break;
      end = to + 1;
      continue;
    }
    const joined = joins(tokens, first, end, limit);
    if (joined === end) break;
    end = joined;
  }
  return end;
}

/** "People's Party", "Women's League": common nouns whose possessive begins a name. */
const COMMON_OWNERS: ReadonlySet<string> = new Set(
  "people women men workers children farmers king queen prosecutor attorney nation citizens mothers writers teachers journalists soldiers veterans peasants students doctors miners".split(
    " ",
  ),
);

function behindCapital(tokens: readonly Token[], first: number, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return (
    ORGANISATION_HEADS.has(token.lower) ||
    FACILITY_HEADS.has(token.lower) ||
    (at > first && ADJECTIVAL.has(token.lower) && isCapital(tokens[at - 1] as Token))
  );
}

/** "Ministry of Health and Population", "Gulf of Aden", "Food and Drug Administration": end of the longer run, or `at` when nothing joins. */
function joins(tokens: readonly Token[], first: number, at: number, limit: number): number {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return at;
  let next = at + 1;
  if (tokens[next]?.lower === "the" && token.lower !== "and") next++;
  const after = tokens[next];
  if (after === undefined || next >= limit || !isCapital(after)) return at;
  const opened = NO_NAME.has(after.lower) && !ADJECTIVAL.has(after.lower);
  if (opened) return at;
  const head = lastHead(tokens, first, at);
  if (JOINING.has(token.lower) && head === at - 1)
    return token.lower === "of" || (ORGANISATION_HEADS.has(before.lower) && token.lower !== "to") ? next + 1 : at;
  if (JOINING.has(token.lower) && token.lower !== "to" && head > -1 && token.lower !== "on" && at - head < 4 && token.lower === "for")
    return next + 1;
  if (token.lower === "and" || token.lower === ",") {
    // Within "Ministry of …", or before a head that both words belong to.
    if (
      head > -1 &&
      head < at - 1 &&
      tokens[head + 1]?.lower !== undefined &&
      JOINING.has(tokens[head + 1]?.lower ?? "") &&
      token.lower === "and" &&
      !isPlaceOrPeople(after)
    )
      return next + 1;
    if (token.lower === "and" && head === -1) {
      let end = next;
      while (end < limit && end < next + 4 && tokens[end] !== undefined && isCapital(tokens[end] as Token)) end++;
      const last = tokens[end - 1];
      if (
        last !== undefined &&
        end - 1 > next - 1 &&
        ORGANISATION_HEADS.has(last.lower) &&
        !isPlaceOrPeople(before) &&
        !isGivenName(before.lower) &&
        end - next > 0 &&
        end - next < 4 &&
        (end - next > 1 || !WEAK_HEADS.has(last.lower))
      )
        return end;
    }
  }
  if (token.lower === "in" && head > -1 && head < at - 1 && (before.lower === "cooperation" || before.lower === "co-operation"))
    return next + 1;
  return at;
}

function isPlaceOrPeople(token: Token): boolean {
  return PLACES.has(token.lower) || DEMONYMS.has(token.lower) || PEOPLES.has(token.lower);
}

function lastHead(tokens: readonly Token[], first: number, end: number): number {
  for (let at = end - 1; at >= first; at--) {
    const word = tokens[at]?.lower ?? "";
    if (
      ORGANISATION_HEADS.has(word) ||
      PLACE_HEADS.has(word) ||
      word === "port" ||
      word === "representatives" ||
      word === "commons" ||
      word === "lords" ||
      word === "doctors"
    )
      return at;
  }
  return -1;
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

/** Names inside what precedes a holder of an office: "Russian", "UN", "Kazakhstan". */
function office(place: Place, start: number, end: number): void {
  const { tokens } = place;
  let at = start;
  while (at < end) {
    let to = end;
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

function isListed(key: string): boolean {
  return DEMONYMS.has(key) || PEOPLES.has(key) || PLACES.has(key) || ORGANISATIONS.has(key);
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

function keyOf(tokens: readonly Token[], first: number, last: number): string {
  let key = "";
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Token;
    if (at > first && (tokens[at - 1] as Token).end !== token.start) key += " ";
    key += token.lower;
  }
  return key;
}

function add(place: Place, first: number, last: number, titled: boolean): void {
  const { tokens, paragraph, surveyed, sentence, out } = place;
  const key = keyOf(tokens, first, last);
  const words: string[] = [];
  for (let at = first; at < last; at++) words.push((tokens[at] as Token).lower);
  const lead = tokens[first] as Token;
  const single = last - first === 1;
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
  out.push({ first, last, key, words, doubtful, votes: votes(place, first, last, key, titled) });
}

function votes(place: Place, first: number, last: number, key: string, titled: boolean): Readonly<Record<NameLabel, number>> {
  const { tokens, sentence } = place;
  const vote: Record<NameLabel, number> = { person: 0, organization: 0, place: 0, nationality: 0, facility: 0 };
  const lead = tokens[first] as Token;
  const tail = tokens[last - 1] as Token;
  const count = last - first;
  const before = first > sentence ? (tokens[first - 1]?.lower ?? "") : "";
  const before2 = first - 1 > sentence ? (tokens[first - 2]?.lower ?? "") : "";
  const next = tokens[last];
  const after = next?.lower ?? "";

  if (PLACES.has(key)) vote.place += key.length > 2 ? 8 : 6;
  if (ORGANISATIONS.has(key)) vote.organization += 9;
  if (DEMONYMS.has(key) || PEOPLES.has(key)) vote.nationality += 10;
  if (titled) vote.person += 6;
  if (vote.place + vote.organization + vote.nationality > 0) {
    if (after === "'s" || after === "’s") vote.place += 0.5;
    return vote;
  }
  const heads = count > 1 ? headVotes(tokens, first, last) : "none";
  if (heads !== "none") {
    vote[heads] += 6;
    return vote;
  }
  if (isAcronym(lead.text) && count === 1) {
    vote.organization += 3;
    if (BEFORE_PLACE.has(before)) vote.place += 1;
    return vote;
  }
  const given = isGivenName(lead.lower) || (lead.lower.includes("-") && isGivenName(lead.lower.split("-")[0] ?? ""));
  if (given) vote.person += count > 1 ? 4 : 2;
  if (count > 1 && (isGivenName(tokens[first + 1]?.lower ?? "") || PARTICLES.has(tokens[first + 1]?.lower ?? "") || isSuffix(tail.lower)))
    vote.person += 1.5;
  if (/^[A-Z]\.?$/.test(tokens[first + 1]?.text ?? "") && count > 2) vote.person += 3;
  if (/^(?:al|el|bin|ibn|van|von)$/.test(lead.lower) || /^(?:abu|umm|mc|mac|o')/.test(lead.lower)) vote.person += 1.5;
  // "Shanghai Pride": a place with something else behind it is seldom a person.
  if (count > 1 && !given && (PLACES.has(lead.lower) || DEMONYMS.has(lead.lower))) vote.organization += 2;
  // "Park Min-jun": a second part in small letters behind a hyphen is Korean or Chinese.
  if (count > 2 && tokens[last - 2]?.text === "-" && !isCapital(tail)) vote.person += 4;
  if (count === 2 || count === 3) vote.person += before === "the" ? 0 : 1;
  if (before === "the" && count > 1) vote.organization += 2;
  if (before === "the" && count === 1 && !ORGANISATION_HEADS.has(key)) vote.organization += 0.75;
  if (SAYING.has(after)) vote.person += 1.5;
  else if (next?.pos === "VERB" && count === 1 && before !== "the") vote.person += 0.75;
  if (/^(?:who|whose|whom)$/.test(after) || (after === "," && /^(?:who|whose)$/.test(tokens[last + 1]?.lower ?? ""))) vote.person += 3;
  if (after === "," && /^\d{1,2}$/.test(tokens[last + 1]?.text ?? "") && /^[,.;-]?$/.test(tokens[last + 2]?.text ?? ",")) vote.person += 4;
  if (after === "(" && /^\d{1,2}$/.test(tokens[last + 1]?.text ?? "") && tokens[last + 2]?.text === ")") vote.person += 3;
  if (OFFICES.has(before) || (before === "," && OFFICES.has(before2))) vote.person += 4;
  if (ADDRESS.has(before)) vote.person += 3;
  if (BEFORE_PLACE.has(before) && !given) vote.place += count === 1 ? 2.5 : 1.5;
  if (before === "of" && OF_PLACE.has(before2)) vote.place += 4;
  if (
    before === "of" &&
    /^(?:president|minister|mayor|governor|king|people|residents|government|republic|parts|most|coast|centre|center|outside|control)$/.test(
      before2,
    )
  )
    vote.place += 2;
  if (
    /^(?:province|district|region|city|town|village|county|state|airport|area|island|prefecture|governorate|municipality|neighbourhood|neighborhood|suburb|oblast|valley|river|peninsula|port|resort|border|camp|commune|coast|department)$/.test(
      after,
    ) &&
    !given
  )
    vote.place += 2.5;
  if (/^(?:province|district|region|city|town|village|suburb|neighbourhood|neighborhood|island|capital|port)$/.test(before) && !given)
    vote.place += 3;
  if (after === "," && next !== undefined && PLACES.has(tokens[last + 1]?.lower ?? "") && isCapital(tokens[last + 1] as Token))
    vote.place += given && count > 1 ? 0.5 : 3.5;
  if (before === "," && PLACES.has(before2) && !given && after === ",") vote.place += 0.5;
  if (
    /(?:stan|abad|grad|ville|burg|burgh|shire|pur|pora|polis|istan|land|akistan|oblast|sk|chi|zhou|jiang)$/.test(key) &&
    count === 1 &&
    key.length > 5
  )
    vote.place += 1;
  if (PLACE_STARTS.has(lead.lower) && count > 1) vote.place += 2.5;
  if (after === "-" && next?.start === tail.end && tokens[last + 1]?.lower === "based") vote.place += 4;
  if (after === "'s" || after === "’s") vote.person += 0.3;
  if (
    /^(?:party|group|militia|movement|newspaper|agency|network|channel|company|website|daily|magazine|rebels|fighters|militants|guerrillas|television|radio|news|foundation|bank)$/.test(
      after,
    ) &&
    !given
  )
    vote.organization += 2.5;
  if (
    /^(?:newspaper|agency|network|channel|company|website|daily|magazine|group|party|firm|charity|outlet|ngo|platform|giant|giants|broadcaster)$/.test(
      before,
    ) &&
    !given
  )
    vote.organization += 3;
  return vote;
}

function isSuffix(word: string): boolean {
  return /^(?:jr|sr|ii|iii|iv)\.?$/.test(word);
}

/** What the last word, or the head before "of", makes of several words. */
function headVotes(tokens: readonly Token[], first: number, last: number): NameLabel | "none" {
  let end = last;
  for (let at = first + 1; at < last; at++) {
    const word = tokens[at]?.lower ?? "";
    if (word === "of" || word === "for" || word === "on" || word === "against") {
      end = at;
      break;
    }
  }
  const tail = tokens[end - 1]?.lower ?? "";
  const lead = tokens[first]?.lower ?? "";
  if (/^(?:mount|mt\.|lake)$/.test(lead) && last - first > 1) return "place";
  if (tail === "representatives" || tail === "commons" || tail === "lords" || tail === "doctors") return "organization";
  if (tail === "general" && FACILITY_HEADS.has(tokens[first]?.lower ?? "")) return "facility";
  if (end < last && (tail === "port" || FACILITY_HEADS.has(tail))) return "facility";
  if (end === last && FACILITY_HEADS.has(tail) && tail !== "church" && tail !== "school") return "facility";
  if (ORGANISATION_HEADS.has(tail) && (end < last || !isGivenName(lead) || !WEAK_HEADS.has(tail))) return "organization";
  if (PLACE_HEADS.has(tail)) return "place";
  for (let at = first; at < end - 1; at++) if (STRONG_INSIDE.has(tokens[at]?.lower ?? "")) return "organization";
  return "none";
}

const STRONG_INSIDE: ReadonlySet<string> = new Set(
  "ministry committee commission council organization organisation university institute department association agency party bank federation union".split(
    " ",
  ),
);

/** Acronyms of things, not of bodies. Own compilation. */
const NO_BODIES: ReadonlySet<string> = new Set(
  "AC AD AI AIDS AM ATM BC BCE CCTV CD CE CEO CFO COO COP CO2 COVID CPI CV DC DIY DJ DNA DVD EST EV EVs FAQ FIR GDP GM GMT GNP GPS HD HIV HQ ICU ID IDP IDPs IED IEDs IP IPO IQ IST IT IVF LED LGBT LGBTI LGBTQ LNG LPG MP MPs MRI NFT NFTs NGO NGOs NO OK PCR PDF PHD PIN PM POW POWs PPE PR PS PTSD Q&A RIP RPG RPGs RSS RSVP SARS SIM SMS SOS SUV SUVs TB TNT TV UAV UAVs UFO UHF URL USB UTC UV VAT VC VHF VIP VIPs VPN WMD YES".split(
    " ",
  ),
);

/** "CSTO", "G7", "U.N.". */
export function isAcronym(text: string): boolean {
  return !NO_BODIES.has(text) && /^(?:[A-Z][A-Z0-9&-]{1,7}s?|(?:[A-Z]\.){2,}|[A-Z][a-z]?[A-Z]{2,5})$/.test(text) && !/^[IVX]+$/.test(text);
}
