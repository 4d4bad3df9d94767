import type { Token } from "../../../types/paragraph.ts";
import { isPlaceOrPeople } from "./candidate.ts";
import { isGivenName } from "./given-names.ts";
import { JOINING, ORGANISATION_HEADS, ORGANISATIONS, WEAK_HEADS } from "./organisation-words.ts";
import { FACILITY_HEADS, PLACE_HEADS, PLACES } from "./place-words.ts";
import { NO_NAME } from "./plain-words.ts";
import { isCapital } from "./survey.ts";

/** Whether a name may start at a token. */
export function starts(tokens: readonly Token[], at: number): boolean {
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
export function isArticleOfName(tokens: readonly Token[], at: number): boolean {
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

/** Words that are mostly no name, and one before another capital. Own compilation. */
export const ADJECTIVAL: ReadonlySet<string> = new Set(
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

/** Small words inside names of persons. Own compilation. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "de del della di da das dos du van von der den ter ten bin ibn bint ben al el la las los le ul ur uz al- el- y af of"
    .split(" ")
    .filter((word) => word !== "of"),
);

/** End of the run of words that may be one name or several side by side. */
export function runEnd(tokens: readonly Token[], first: number, limit: number): number {
  let end = isCapital(tokens[first] as Token) ? first + 1 : leadsToCapital(tokens, first) + 1;
  while (end < limit) {
    const token = tokens[end];
    const before = tokens[end - 1];
    if (token === undefined || before === undefined) break;
    const adjacent = before.end === token.start;
    if (isCapital(token)) {
      if (isInnerPreposition(tokens, end, limit)) {
        end += 2;
        continue;
      }
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

/** "Doctors Without Borders", "Mothers Against Violence": a preposition with a capital between two words with one belongs to a name. */
export function isInnerPreposition(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  return (
    INNER.has(tokens[at]?.text ?? "") &&
    before !== undefined &&
    isCapital(before) &&
    !NO_NAME.has(before.lower) &&
    next !== undefined &&
    at + 1 < limit &&
    isCapital(next) &&
    next.text !== next.text.toUpperCase() &&
    !NO_NAME.has(next.lower)
  );
}

const INNER: ReadonlySet<string> = new Set(["Without", "Against", "For", "Of", "Beyond", "Across"]);

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
  // "Physicians for Human Rights", "Mothers against Violence": people with a capital though no sentence opens there.
  if (
    (token.lower === "for" || token.lower === "against" || token.lower === "without") &&
    first === at - 1 &&
    PEOPLE_WITH_A_CAUSE.has(before.lower)
  )
    return token.lower !== "against" || !isPlaceOrPeople(after) ? next + 1 : at;
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

/** People who name their league after what they are for or against. Own compilation. */
export const PEOPLE_WITH_A_CAUSE: ReadonlySet<string> = new Set(
  "doctors physicians lawyers reporters journalists mothers parents women engineers scientists teachers nurses artists writers farmers students citizens families veterans voices friends businessmen judges medics architects economists jurists rabbis pharmacists youth neighbors neighbours americans africans".split(
    " ",
  ),
);

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
