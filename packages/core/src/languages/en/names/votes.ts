import type { Token, TokenRange } from "../../../types/paragraph.ts";
import { DEMONYMS } from "../places/demonyms.ts";
import { isAcronym, type NameLabel } from "./candidate.ts";
import { isGivenName } from "./given-names.ts";
import { ORGANISATION_HEADS, ORGANISATIONS, WEAK_HEADS } from "./organisation-words.ts";
import { FACILITY_HEADS, PEOPLES, PLACE_HEADS, PLACE_STARTS, PLACES } from "./place-words.ts";
import { SAYING } from "./plain-words.ts";
import { isInnerPreposition, PARTICLES, PEOPLE_WITH_A_CAUSE } from "./runs.ts";
import { isCapital } from "./survey.ts";
import { ADDRESS, OFFICES } from "./title-words.ts";

/** What speaks for each label of some words where they stand: lists, heads, neighbours. `titled`: an office or address stands before. */
export function votes(
  { tokens, sentence }: { readonly tokens: readonly Token[]; readonly sentence: number },
  { first, last }: TokenRange,
  key: string,
  titled: boolean,
): Readonly<Record<NameLabel, number>> {
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
  if (count > 2 && hasInner(tokens, first, last)) {
    vote.organization += 6;
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
  const itself = SAYING.has(after) && !given ? itsOrHis(tokens, last + 1) : 0;
  if (itself > 0) vote.organization += 3;
  else if (SAYING.has(after)) vote.person += itself < 0 ? 3 : 1.5;
  else if (next?.pos === "VERB" && count === 1 && before !== "the") vote.person += 0.75;
  else if (next?.pos === "AUX" && count === 1 && before !== "the") vote.person += 0.6;
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
  // "Al Nao hospital": a site's common noun right behind; bearers of given names have sites named after them.
  if (next !== undefined && next.text === after && SITE.has(after)) vote.facility += given ? 1 : 3.5;
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

/** "Norvik said its plant": 1 when what is said speaks of the speaker as a thing, -1 when as a person, 0 when it does not. */
function itsOrHis(tokens: readonly Token[], first: number): number {
  for (let at = first; at < first + 4; at++) {
    const word = tokens[at]?.lower ?? "";
    if (word === "it" || word === "its") return tokens[at + 1]?.lower === "is" || tokens[at + 1]?.lower === "was" ? 0 : 1;
    if (/^(?:he|she|his|her|i|my)$/.test(word)) return -1;
    if (!/^(?:that|on|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|,)$/.test(word)) return 0;
  }
  return 0;
}

function hasInner(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first + 1; at < last - 1; at++) if (isInnerPreposition(tokens, at, last)) return true;
  return PEOPLE_WITH_A_CAUSE.has(tokens[first]?.lower ?? "") && /^(?:for|against|without)$/.test(tokens[first + 1]?.lower ?? "");
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

const SITE: ReadonlySet<string> = new Set(
  "hospital clinic market prison jail mosque cathedral shrine temple stadium bridge dam mine refinery airbase airfield barracks square neighbourhood checkpoint crossing base terminal station plant university".split(
    " ",
  ),
);

const BEFORE_PLACE: ReadonlySet<string> = new Set(
  "in at near from to outside across around into through throughout towards toward inside within off".split(" "),
);

const OF_PLACE: ReadonlySet<string> = new Set(
  "city town village capital province region state district port island suburb county outskirts north south east west northeast northwest southeast southwest northern southern streets resort enclave republic peninsula neighbourhood neighborhood municipality".split(
    " ",
  ),
);
