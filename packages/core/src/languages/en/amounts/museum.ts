import type { Token } from "../../../types/paragraph.ts";
import { isPersonNoun } from "../figures/people.ts";
import { currencyOf, measureOf } from "../figures/units.ts";
import { isAge } from "./ages.ts";
import { SCALES } from "./numerals.ts";
import type { Numeral } from "./read-number.ts";

/** Nouns that number things instead of counting them: "Article 5", "Flight 370", "Room 12". Own compilation. */
const LABELS: ReadonlySet<string> = new Set(
  "act amendment apartment appendix apt article articles battalion block box brigade bus camp category channel chapter checkpoint class clause corridor day district division exit extension figure film flight floor form freeway gate grade group highway house interstate issue lane level line lot m mark model motorway no no. nos number number. order page pages paragraph part phase platform precinct regiment resolution road room route rule seat section sector series session stage state station step street suite table terminal tower track type unit version volume ward war week zone".split(
    " ",
  ),
);

const MONTHS: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.".split(
    " ",
  ),
);

const TIME_UNITS: ReadonlySet<string> = new Set(
  "century centuries day days decade decades fortnight hour hours hr hrs min mins minute minutes month months night nights second seconds sec secs week weeks weekend weekends year years yr yrs am pm a.m. p.m. a.m p.m gmt utc o'clock".split(
    " ",
  ),
);

const GAMES: ReadonlySet<string> = new Set(
  "beat beaten beating defeat defeated draw drew goal league lead led lose loss lost match score scored victory win winning won".split(" "),
);

const AFTER_ONE_NO_COUNT: ReadonlySet<string> = new Set(
  "another big day final good hand key last major more of point reason side single such that thing time way which who whom whose".split(
    " ",
  ),
);

/** Whether a number is no quantity: a date, an age, a model, a score, an address, a phone number, an item of a list. */
export function isNoQuantity(tokens: readonly Token[], numeral: Numeral, hedged: boolean): boolean {
  const token = tokens[numeral.first] as Token;
  const before = tokens[numeral.first - 1];
  const next = tokens[numeral.last];
  if (numeral.kind === "vague" || numeral.kind === "none" || numeral.kind === "fraction") return false;
  if (numeral.kind === "article")
    return (
      (/^(?:them|whom|as|such|what|be|become|became|is|was|[―—–])$/.test(before?.lower ?? "") &&
        !(before?.lower === "them" && tokens[numeral.first - 2]?.lower === "among")) ||
      (before?.text === "," && isApposition(tokens, numeral.first - 2)) ||
      !articleCounts(tokens, numeral.last)
    );
  if (next?.text === "°" || next?.text === "º") return !/^[CF]\.?$/.test(tokens[numeral.last + 1]?.text ?? "");
  if (before?.text === "#" || before?.text === "@" || isFrame(tokens, numeral, before)) return true;
  if (isAttribute(tokens, numeral) || isAddress(tokens, numeral)) return true;
  if (isTime(tokens, numeral) || isAge(tokens, numeral)) return true;
  if (numeral.kind === "words" && isNameOrPronoun(tokens, numeral, before, next)) return true;
  if (numeral.kind !== "digits") return false;
  if (/^\d{12,}$/.test(token.text)) return true;
  if (isYear(token, numeral, before, next, hedged) || isPhone(tokens, numeral)) return true;
  const counts =
    before?.lower === "number" &&
    /^(?:dead|detained|displaced|injured|missing|victims|wounded)$/.test(tokens[numeral.first - 2]?.lower ?? "");
  if (before !== undefined && !counts && isLabel(tokens, numeral, before, next)) return true;
  if (isScore(tokens, numeral)) return true;
  return numeral.first === 0 && (next?.text === "." || next?.text === ")") && tokens[numeral.last + 1] !== undefined;
}

/** "5.4 per 100,000 people", "6 litres/100 km": the number frames a rate and counts nothing. */
function isFrame(tokens: readonly Token[], { first, kind }: Numeral, before: Token | undefined): boolean {
  if (kind !== "digits") return false;
  return before?.lower === "per" || (before?.text === "/" && tokens[first - 2]?.pos === "NOUN");
}

/** "Crutcher, a father", "the driver, a man": what stands before the comma is a name or a definite noun. */
function isApposition(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at];
  if (noun === undefined || noun.pos === "PROPN") return true;
  return noun.pos === "NOUN" && /^(?:the|his|her|its|their)$/.test(tokens[at - 1]?.lower ?? "");
}

/** A bare article counts only before a word for a person, with at most an age and two modifiers between. */
function articleCounts(tokens: readonly Token[], from: number): boolean {
  let modifiers = 0;
  for (let at = from; at < tokens.length && modifiers < 9; at++, modifiers++) {
    const token = tokens[at] as Token;
    if (isPersonNoun(token.lower)) {
      const after = tokens[at + 1];
      // "a staff member", "a police officer"
      if (after !== undefined && after.pos === "NOUN" && isPersonNoun(after.lower)) continue;
      return after === undefined || (after.pos !== "NOUN" && after.pos !== "PROPN" && after.text !== "-" && after.text !== "'s");
    }
    if (token.pos !== "ADJ" && token.pos !== "NUM" && token.text !== "-" && token.pos !== "NOUN" && token.pos !== "PROPN") return false;
  }
  return false;
}

/** "three-bed", "six-speed", "two-state": a number in a compound says what kind, unless it measures. */
function isAttribute(tokens: readonly Token[], { last }: Numeral): boolean {
  const hyphen = tokens[last];
  const noun = tokens[last + 1];
  if (hyphen?.text !== "-" || noun === undefined || hyphen.start !== tokens[last - 1]?.end || noun.start !== hyphen.end) return false;
  return (
    measureOf(noun.lower) === null &&
    currencyOf(noun.lower) === null &&
    !/^(?:strong|magnitude|percent|per|odd|plus|a|an|member|man|person|vehicle)$|^\d|^an?-/.test(noun.lower)
  );
}

const STREETS = /^(?:st|street|road|rd|ave|avenue|lane|drive|boulevard|blvd|square|highway|terrace|way)$/;

/** "49 Zorro Ranch Road", "22 Ave Foch". */
function isAddress(tokens: readonly Token[], { last, kind }: Numeral): boolean {
  if (kind !== "digits") return false;
  for (let at = last; at < last + 4; at++) {
    const token = tokens[at];
    if (token === undefined || !/^[A-Z\d]/.test(token.text)) return false;
    if (STREETS.test(token.lower)) return true;
  }
  return false;
}

/** "half past five", "a quarter to six", "ten minutes past two". */
function isClock(tokens: readonly Token[], first: number): boolean {
  const joint = tokens[first - 1]?.lower;
  if (joint !== "past" && joint !== "to") return false;
  return /^(?:quarter|minutes?)$/.test(tokens[first - 2]?.lower ?? "") || (joint === "past" && tokens[first - 2]?.lower === "half");
}

/** "40 hours a week" tells a rate, and no length of time. */
function isRate(tokens: readonly Token[], at: number): boolean {
  return /^(?:an?|per)$/.test(tokens[at]?.lower ?? "") && TIME_UNITS.has(tokens[at + 1]?.lower ?? "");
}

function isTime(tokens: readonly Token[], { first, last }: Numeral): boolean {
  if (isClock(tokens, first)) return true;
  let at = last;
  if (tokens[at]?.text === "-") at++;
  if (TIME_UNITS.has(tokens[at]?.lower ?? "")) return !isRate(tokens, at + 1);
  if (
    /^(?:to|or|and|-|–)$/.test(tokens[last]?.text ?? "") &&
    tokens[last + 1]?.pos === "NUM" &&
    TIME_UNITS.has(tokens[last + 2]?.lower ?? "")
  )
    return !isRate(tokens, last + 3);
  if (MONTHS.has(tokens[last]?.lower ?? "") && tokens[last]?.lower !== "may") return true;
  const before = tokens[first - 1];
  if (
    before !== undefined &&
    MONTHS.has(before.lower) &&
    tokens[first - 2]?.pos !== "NUM" &&
    (before.lower !== "may" || /^[A-Z]/.test(before.text))
  )
    return true;
  return tokens[last]?.text === ":" && /^\d\d$/.test(tokens[last + 1]?.text ?? "") && tokens[last + 1]?.start === tokens[last]?.end;
}

function isNameOrPronoun(tokens: readonly Token[], { first, last }: Numeral, before: Token | undefined, next: Token | undefined): boolean {
  const token = tokens[first] as Token;
  if (token.lower === "one" && last === first + 1) {
    if (
      next?.lower === "of" &&
      /^(?:them|whom)$/.test(tokens[last + 1]?.lower ?? "") &&
      /^(?:a|an|only|just)$/.test(tokens[last + 2]?.lower ?? "")
    )
      return false;
    if (next !== undefined && AFTER_ONE_NO_COUNT.has(next.lower)) return true;
    if (next?.text === "-" || next?.lower === "'s" || next?.lower === "by") return true;
    if (
      before !== undefined &&
      (before.pos === "DET" ||
        /^(?:another|any|each|every|everyone|big|good|last|next|only|which|number|the|this|that|no)$/.test(before.lower))
    )
      return true;
    const counts =
      next !== undefined &&
      (next.pos === "NOUN" || next.pos === "ADJ" || next.pos === "PROPN" || next.pos === "VERB" || isPersonNoun(next.lower));
    const object = before?.pos === "VERB";
    const predicate = next !== undefined && /^(?:was|is|has|had|dead|in|died|from)$/.test(next.lower);
    return !counts && !object && !predicate;
  }
  const capital = /^[A-Z]/.test(token.text) && token.text !== token.text.toUpperCase();
  const named = before !== undefined && before.pos === "PROPN" && /^[A-Z]/.test(before.text);
  const noun = next?.pos === "NOUN" && (next.lower.endsWith("s") || /^[A-Z]/.test(next.text));
  if (capital && named && next !== undefined && !isPersonNoun(next.lower) && !noun && !SCALES.has(next.lower)) return true;
  if (
    capital &&
    before !== undefined &&
    !/^[.:;!?"“”'‘’()•*–—-]$/.test(before.text) &&
    next !== undefined &&
    /^[A-Z][a-z]/.test(next.text)
  ) {
    const title = tokens.slice(0, 12).filter((other) => /^[A-Z]/.test(other.text)).length > 6;
    return !title;
  }
  return false;
}

function isYear(
  token: Token,
  { first, last, measure }: Numeral,
  before: Token | undefined,
  next: Token | undefined,
  hedged: boolean,
): boolean {
  if (last !== first + 1 || !/^(?:1[6-9]|20)\d\d$/.test(token.text) || measure.value === null) return false;
  if (hedged) return /^(?:levels?|highs?|lows?|figures?)$/.test(next?.lower ?? "");
  if (currencyOf(before?.text ?? "") !== null) return false;
  if (next === undefined) return true;
  if (isPersonNoun(next.lower) || currencyOf(next.lower) !== null || measureOf(next.lower) !== null) return false;
  if (next.lower === "dead" || next.lower === "%" || next.lower === "homes" || next.lower === "houses" || next.lower === "families")
    return false;
  return !(next.pos === "NOUN" && next.lower.endsWith("s") && before?.pos === "VERB");
}

function isPhone(tokens: readonly Token[], { first, last }: Numeral): boolean {
  const before = tokens[first - 1];
  const token = tokens[first] as Token;
  if (before?.text === "+" && before.end === token.start) return true;
  const touches = (a: Token | undefined, b: Token | undefined) => a !== undefined && b !== undefined && b.start - a.end <= 1;
  const bare = (other: Token | undefined) => other !== undefined && /^\+?\d{2,}(?:-\d+)*$/.test(other.text);
  const isCalibre = (other: Token | undefined) => other?.lower === "mm";
  if (isCalibre(tokens[last]) || isCalibre(tokens[last + 1])) return false;
  if (touches(before, token) && bare(before) && bare(token)) return true;
  return last === first + 1 && touches(token, tokens[last]) && bare(tokens[last]) && bare(token);
}

function isLabel(tokens: readonly Token[], { first, last }: Numeral, before: Token, next: Token | undefined): boolean {
  const token = tokens[first] as Token;
  if (before.text === "-" && before.end === token.start && before.start === tokens[first - 2]?.end && tokens[first - 2]?.pos !== "NUM")
    return true;
  if (next !== undefined && /^[GgDd]$/.test(next.text) && next.start === tokens[last - 1]?.end) return true;
  if (/^7[0-8]7$/.test(token.text) && next?.pos === "PROPN") return true;
  if (/^(?:s&p|ftse|nasdaq|dax|cac|nikkei|topix|russell|stoxx|dow)$/.test(before.lower)) return true;
  if (before.end + 1 !== token.start || last !== first + 1) return false;
  if (before.lower === "of" && tokens[first - 2]?.text === "Group") return true;
  const heads =
    next !== undefined &&
    (isPersonNoun(next.lower) ||
      next.lower === "dead" ||
      next.lower === "injured" ||
      next.lower === "wounded" ||
      next.lower === "killed" ||
      next.text === "%" ||
      next.lower === "per" ||
      SCALES.has(next.lower) ||
      (next.pos === "NOUN" && next.lower.endsWith("s") && tokens[first - 2]?.pos === "ADP"));
  const capital = /^[A-Z]/.test(before.text) && before.text !== "A";
  const plainNumber = /^\d{1,4}[a-z]?$/i.test(token.text);
  if (LABELS.has(before.lower) && plainNumber && (capital || before.pos === "NOUN") && !(heads && !capital)) return true;
  if (!capital || before.pos !== "PROPN" || !plainNumber || heads) return false;
  const shouting =
    before.text.length > 4 &&
    before.text === before.text.toUpperCase() &&
    tokens.slice(0, 6).every((other) => other.text === other.text.toUpperCase());
  return !shouting && first - 1 > 0;
}

function isScore(tokens: readonly Token[], { first, last }: Numeral): boolean {
  const token = tokens[first] as Token;
  const joined = /^\d{1,2}[-–]\d{1,2}$/.test(token.text);
  const apart = /^[-–]$/.test(tokens[last]?.text ?? "") && /^\d{1,2}$/.test(tokens[last + 1]?.text ?? "");
  if (!joined && !apart) return false;
  for (let at = Math.max(0, first - 5); at < Math.min(tokens.length, last + 5); at++) if (GAMES.has(tokens[at]?.lower ?? "")) return true;
  return false;
}
