import type { Gazetteer, GazetteerEntry } from "../../../types/gazetteer.ts";
import type { Reading } from "../../../types/language.ts";
import type { Marks, NameMark } from "../../../types/marks.ts";
import type { Paragraph, Token } from "../../../types/paragraph.ts";
import { isGivenName } from "../names/given-names.ts";
import { isCapitalised, isTitleOfPlace, joins, kindBeside, listEnd, spanOf, wordsOf } from "./beside.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { DEMONYMS } from "./demonyms.ts";
import { REGION_ADJECTIVES } from "./region-adjectives.ts";
import type { Sighting } from "./sighting.ts";
import { siteOf, unlisted, WITHIN } from "./unlisted.ts";
import {
  CONNECTORS,
  DIRECTIONS,
  LOCAL_BODIES,
  LOCAL_NOUNS,
  LOCATIVES,
  NEVER_ALONE,
  OWNED,
  PERSON_TITLES,
  SETTLEMENT_WORDS,
  STREET_HEADS,
} from "./words.ts";

/** Most words of a name. */
const LONGEST = 7;

/** Finds names of places paragraph by paragraph: what the marks call a place, and what the gazetteer knows and no mark claims for somebody else. */
export function sightings(reading: Reading): readonly Sighting[] {
  const finder = new Finder(reading);
  return reading.paragraphs.flatMap((paragraph, index) => finder.paragraph(paragraph, reading.marks[index] ?? NO_MARKS, index));
}

/** Words behind which a whole name stands: "in Ponce Enríquez". Own compilation. */
const CUT_AFTER: ReadonlySet<string> = new Set(["from", "in", "near", "outside", "to"]);

const NO_MARKS: Marks = { attribution: [], names: [] };

/** What is learnt once for a report: names of persons in it, and what the gazetteer said. */
class Finder {
  private readonly gazetteer: Gazetteer;
  private readonly known = new Map<string, readonly GazetteerEntry[]>();
  /** Single words of the persons that the report names. */
  private readonly surnames = new Set<string>();
  /** Names of places that no gazetteer has, though it has one of their first words. */
  private readonly longer = new Set<string>();

  constructor(reading: Reading) {
    this.gazetteer = reading.gazetteer;
    reading.paragraphs.forEach((paragraph, index) => {
      for (const mark of reading.marks[index]?.names ?? []) {
        if (mark.label === "person" && mark.last - mark.first > 1)
          this.surnames.add(paragraph.tokens[mark.last - 1]?.lower.replace(/['’]s?$/, "") ?? "");
      }
    });
  }

  paragraph(paragraph: Paragraph, marks: Marks, index: number): readonly Sighting[] {
    const { tokens } = paragraph;
    const markAt: (NameMark | undefined)[] = [];
    for (const mark of marks.names) for (let at = mark.first; at < mark.last; at++) markAt[at] ??= mark;
    const starts = new Set(paragraph.sentences.map(({ first }) => first));
    const found: Sighting[] = [];
    let at = 0;
    while (at < tokens.length) {
      const token = tokens[at];
      if (token === undefined || !isCapitalised(token)) {
        at++;
        continue;
      }
      const sighting = this.at(paragraph, index, at, markAt, starts);
      if (sighting === null) {
        at++;
        continue;
      }
      found.push(sighting);
      at = sighting.last;
    }
    return found;
  }

  private at(
    paragraph: Paragraph,
    index: number,
    first: number,
    markAt: readonly (NameMark | undefined)[],
    starts: ReadonlySet<number>,
  ): Sighting | null {
    const { tokens } = paragraph;
    const mark = markAt[first];
    const village = this.titled(paragraph, index, first);
    if (village !== null) return village;
    if (mark?.label === "person") return this.inPerson(paragraph, index, first, mark);
    if (mark?.label === "organization") return this.inBody(paragraph, index, first, mark);
    const name = this.longest(paragraph, first, markAt);
    const people = this.people(paragraph, index, first, name?.last ?? 0);
    if (people !== null) return people;
    const marked = mark?.label === "place" || mark?.label === "facility";
    if (marked && mark.first === first && mark.last > (name?.last ?? first)) {
      if (STREET_HEADS.has(tokens[mark.last - 1]?.lower ?? "")) return null;
      if (name === null) return unlisted(paragraph, index, mark);
      if (mark.label === "facility") return siteOf(unlisted(paragraph, index, mark), name);
      if (this.isCutShort(paragraph, first, name, mark.last)) return unlisted(paragraph, index, mark);
    }
    if (name === null) return null;
    if (mark?.label === "facility" && mark.first !== first) return null;
    const { last, words } = name;
    const kind = kindBeside(tokens, first, last);
    const entries = this.asDivision(tokens, name, kind);
    const sighting = (trust: number): Sighting => ({
      ...spanOf(tokens, first, last, words),
      paragraph: index,
      first,
      last,
      words,
      entries,
      kind,
      form: "name",
      trust,
    });
    const before = tokens[first - 1];
    const after = tokens[last];
    const locative = before !== undefined && (LOCATIVES.has(before.lower) || isTitleOfPlace(tokens, first));
    // "Bucha's mayor", "Derna's hospitals"
    const owns = after !== undefined && /^['’]s$/.test(after.text) && OWNED.has(tokens[last + 1]?.lower ?? "");
    // "Soma: 238 miners dead"
    const heads = starts.has(first) && after?.text === ":" && /^\d|^(?:at|least|more|some|up|\p{Ll}+)$/u.test(tokens[last + 1]?.text ?? "");
    const local = owns || heads || (after !== undefined && LOCAL_NOUNS.has(after.lower));
    const qualified = after?.text === "," && tokens[last + 1] !== undefined && isCapitalised(tokens[last + 1] as Token);
    if (STREET_HEADS.has(after?.lower ?? "") && isCapitalised(after as Token)) return null;
    if (before !== undefined && PERSON_TITLES.has(before.lower) && !locative) return null;
    const single = last - first === 1;
    const lower = words.toLowerCase();
    const bare = lower.replace(/^the /, "");
    if (NEVER_ALONE.has(bare) || (bare !== lower && COMMON_WORDS.has(bare))) return null;
    if (/^[A-Z]{2}$/.test(words) && before?.text !== "," && !marked && !entries.some((entry) => entry.kind === "country")) return null;
    if (single && (COMMON_WORDS.has(lower) || words.length < 2) && !/^[A-Z.]{2,}$/.test(words))
      return marked && mark.last === last && (locative || qualified) ? sighting(1) : null;
    const great = entries.some(
      (entry) =>
        entry.kind === "country" || (entry.population >= 100_000 && entry.main) || (entry.population === 0 && entry.kind !== "settlement"),
    );
    if (single && !marked && kind === null && this.surnames.has(lower)) return locative && (great || qualified) ? sighting(1) : null;
    if (marked) return sighting(2);
    if (
      tokens[last] !== undefined &&
      joins(tokens[last - 1], tokens[last]) &&
      isCapitalised(tokens[last] as Token) &&
      !LOCAL_BODIES.has(after?.lower ?? "")
    )
      return locative && great ? sighting(1) : null;
    if (
      before !== undefined &&
      isCapitalised(before) &&
      !starts.has(first - 1) &&
      !LOCATIVES.has(before.lower) &&
      joins(before, tokens[first])
    )
      return null;
    const ofPerson = before?.lower === "of" && tokens[first - 2] !== undefined && isCapitalised(tokens[first - 2] as Token);
    if (kind === "region" || ofPerson) return sighting(1);
    if (starts.has(first) && !great && single) return qualified || local ? sighting(1) : sighting(0);
    if (locative || qualified || great || local) return sighting(locative || great ? 2 : 1);
    return sighting(single ? 0 : 1);
  }

  /** "Ponce" of "in Ponce Enríquez": the town of a longer name that no gazetteer has is not the town of its first words. */
  private isCutShort(
    paragraph: Paragraph,
    first: number,
    name: { readonly last: number; readonly entries: readonly GazetteerEntry[] },
    end: number,
  ): boolean {
    const { tokens } = paragraph;
    let next = name.last;
    while (next < end && CONNECTORS.has(tokens[next]?.lower ?? "")) next++;
    const token = tokens[next];
    if (token === undefined || next !== end - 1 || !isCapitalised(token) || token.text === token.text.toUpperCase()) return false;
    const whole = wordsOf(tokens, first, end).toLowerCase();
    if (this.longer.has(whole)) return true;
    if (!CUT_AFTER.has(tokens[first - 1]?.lower ?? "")) return false;
    if (!name.entries.some(({ kind }) => kind === "settlement")) return false;
    // "in Los Angeles Trapani produced": a great city hardly begins the name of a small one.
    if (name.entries.some(({ kind, population }) => kind === "country" || population >= 1_000_000)) return false;
    if (!joins(tokens[name.last - 1], tokens[name.last]) || /[.!?]$/.test(tokens[name.last - 1]?.text ?? "")) return false;
    const { lower } = token;
    if ([NEVER_ALONE, LOCAL_BODIES, PERSON_TITLES, COMMON_WORDS, STREET_HEADS].some((words) => words.has(lower))) return false;
    if (DEMONYMS.has(lower) || isGivenName(lower)) return false;
    // "Paris France", "Austin Texas": the wider place without its comma.
    if (next === name.last && this.isWide(paragraph, next)) return false;
    this.longer.add(whole);
    return true;
  }

  /** "the village of Vargem Funda", which no gazetteer has. */
  private titled(paragraph: Paragraph, index: number, first: number): Sighting | null {
    const { tokens } = paragraph;
    if (tokens[first - 1]?.lower !== "of" || !SETTLEMENT_WORDS.has(tokens[first - 2]?.lower ?? "")) return null;
    let last = first + 1;
    while (
      last - first < LONGEST &&
      tokens[last] !== undefined &&
      isCapitalised(tokens[last] as Token) &&
      joins(tokens[last - 1], tokens[last])
    )
      last++;
    const name = this.longest(paragraph, first, []);
    if (name !== null && name.last >= last) return null;
    const mark: NameMark = { first, last, label: "place", by: { kind: "rule", name: "en/place: <village> of <name>", score: null } };
    const found = unlisted(paragraph, index, mark);
    return found === null || PERSON_TITLES.has(tokens[first]?.lower ?? "") ? null : { ...found, kind: "settlement", trust: 1 };
  }

  /** What was taken for a person but is a town by the words before it: "in Grand Prairie". */
  private inPerson(paragraph: Paragraph, index: number, first: number, mark: NameMark): Sighting | null {
    const { tokens } = paragraph;
    const opener = tokens[first]?.lower ?? "";
    const rest = DIRECTIONS.has(opener) && mark.first === first && mark.last - first > 1 ? { ...mark, first: first + 1 } : mark;
    if (mark.first !== first) return null;
    if (opener.endsWith(".") && tokens[first - 1]?.text === ",") return this.abbreviated(paragraph, index, first);
    const beside = kindBeside(tokens, rest.first, rest.last);
    if (WITHIN.has(tokens[first - 1]?.lower ?? "")) return this.whole(paragraph, index, rest, false);
    if (beside !== "region" && (isGivenName(opener) || (mark.last - first === 1 && this.surnames.has(opener)))) return null;
    return this.whole(paragraph, index, rest, mark.last - first > 1);
  }

  /** "Ky." behind a comma, though the next sentence begins right behind it. */
  private abbreviated(paragraph: Paragraph, index: number, first: number): Sighting | null {
    const { tokens } = paragraph;
    const words = wordsOf(tokens, first, first + 1);
    const entries = this.lookUp(words).filter(({ kind }) => kind === "region");
    if (entries.length === 0) return null;
    return {
      ...spanOf(tokens, first, first + 1, words),
      paragraph: index,
      first,
      last: first + 1,
      words,
      entries,
      kind: null,
      form: "name",
      trust: 1,
    };
  }

  /** A mark whose words are those of a town, where the words beside it are those beside a place; in doubt it needs a sure sighting elsewhere, if it may be one at all. */
  private whole(paragraph: Paragraph, index: number, mark: NameMark, doubtful: boolean): Sighting | null {
    const { tokens } = paragraph;
    const name = this.longest(paragraph, mark.first, []);
    if (name === null || name.last !== mark.last || NEVER_ALONE.has(name.words.toLowerCase()) || COMMON_WORDS.has(name.words.toLowerCase()))
      return null;
    const before = tokens[mark.first - 1]?.lower ?? "";
    const kind = kindBeside(tokens, mark.first, mark.last);
    const sure =
      (LOCATIVES.has(before) && before !== "to") ||
      LOCAL_NOUNS.has(tokens[mark.last]?.lower ?? "") ||
      kind !== null ||
      (tokens[mark.last]?.text === "," && this.isWide(paragraph, mark.last + 1));
    if (!sure && (!doubtful || !name.entries.some(({ main, population }) => main && population > 1000))) return null;
    return {
      ...spanOf(tokens, mark.first, mark.last, name.words),
      paragraph: index,
      first: mark.first,
      last: mark.last,
      words: name.words,
      entries: this.asDivision(tokens, name, kind),
      kind,
      form: "name",
      trust: sure ? 1 : 0,
    };
  }

  /** "Jackson" before "counties" is a Jackson County. */
  private asDivision(
    tokens: readonly Token[],
    name: { readonly last: number; readonly words: string; readonly entries: readonly GazetteerEntry[] },
    kind: GazetteerEntry["kind"] | null,
  ): readonly GazetteerEntry[] {
    if (kind !== "region") return name.entries;
    const word = tokens[listEnd(tokens, name.last, 1)]?.lower ?? "";
    const full = word === "counties" || word === "county" ? this.lookUp(`${name.words} County`) : [];
    return full.length > 0 ? full : name.entries;
  }

  /** Whether a country or division is named here. */
  private isWide(paragraph: Paragraph, first: number): boolean {
    const token = paragraph.tokens[first];
    if (token === undefined || !isCapitalised(token)) return false;
    return (this.longest(paragraph, first, [])?.entries ?? []).some(
      ({ kind, population }) => kind === "country" || (kind === "region" && population > 100_000),
    );
  }

  /** The place that a local body is called after: "Ohio" in "Ohio State Police". */
  private inBody(paragraph: Paragraph, index: number, first: number, mark: NameMark): Sighting | null {
    if (mark.first !== first) return null;
    const { tokens } = paragraph;
    const whole = this.whole(paragraph, index, mark, true);
    if (whole !== null) return whole;
    const name = this.longest(paragraph, first, []);
    if (name === null || name.last >= mark.last || NEVER_ALONE.has(name.words.toLowerCase())) return null;
    if (!tokens.slice(name.last, mark.last).some(({ lower }) => LOCAL_BODIES.has(lower))) return null;
    return {
      ...spanOf(tokens, first, name.last, name.words),
      paragraph: index,
      first,
      last: name.last,
      words: name.words,
      entries: name.entries,
      kind: null,
      form: "name",
      trust: 1,
    };
  }

  /** The longest run of words from here that the gazetteer has. */
  private longest(
    paragraph: Paragraph,
    first: number,
    markAt: readonly (NameMark | undefined)[],
  ): { last: number; words: string; entries: readonly GazetteerEntry[] } | null {
    const { tokens } = paragraph;
    let end = first + 1;
    for (let at = first + 1; at < tokens.length && at - first < LONGEST; at++) {
      const token = tokens[at];
      if (
        token === undefined ||
        markAt[at]?.label === "person" ||
        (markAt[at]?.label === "organization" && markAt[first]?.label !== "organization")
      )
        break;
      if (isCapitalised(token)) end = at + 1;
      else if (!CONNECTORS.has(token.lower)) break;
      if (/['’]s$/.test(token.text)) break;
    }
    for (let last = end; last > first; last--) {
      const final = tokens[last - 1];
      if (final === undefined || (last > first + 1 && !isCapitalised(final))) continue;
      const words = wordsOf(tokens, first, last);
      const entries = this.lookUp(words);
      if (entries.length > 0) return { last, words, entries };
    }
    return null;
  }

  /** "Kazakh", "South Koreans", "European": the country or region of a people. */
  private people(paragraph: Paragraph, index: number, first: number, nameEnd: number): Sighting | null {
    const { tokens } = paragraph;
    for (const length of [2, 1]) {
      const last = first + length;
      if (last < nameEnd || tokens[last - 1] === undefined) continue;
      const words = wordsOf(tokens, first, last);
      const lower = words.toLowerCase();
      const code = DEMONYMS.get(lower);
      const region = REGION_ADJECTIVES.get(lower);
      const name = code !== undefined ? this.gazetteer.countryName(code) : region;
      if (name === undefined || name === null || lower === "english") continue;
      const entries = this.lookUp(name).filter((entry) =>
        code !== undefined ? entry.kind === "country" && entry.country === code : entry.main || entry.kind !== "settlement",
      );
      if (entries.length === 0) continue;
      return {
        ...spanOf(tokens, first, last, words),
        paragraph: index,
        first,
        last,
        words: name,
        entries,
        kind: null,
        form: "people",
        trust: 2,
      };
    }
    return null;
  }

  private lookUp(words: string): readonly GazetteerEntry[] {
    let entries = this.known.get(words);
    if (entries === undefined) {
      // Acronyms stand for countries and divisions ("US", "BC"), other words of two letters for nothing.
      const found = words.length < 3 && words !== words.toUpperCase() ? [] : this.gazetteer.lookUp(words);
      entries = /^[A-Z]{2,3}$/.test(words) ? found.filter(({ kind }) => kind === "country" || kind === "region") : found;
      this.known.set(words, entries);
    }
    return entries;
  }
}
