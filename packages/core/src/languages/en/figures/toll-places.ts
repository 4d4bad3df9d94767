import type { Findings, Reading } from "../../../types/language.ts";
import type { Place } from "../../../types/place.ts";
import type { Span } from "../../../types/span.ts";
import { DEMONYMS } from "../places/demonyms.ts";
import { REGION_ADJECTIVES } from "../places/region-adjectives.ts";
import { overlapping, sorted } from "./overlapping.ts";
import { isPersonNoun } from "./people.ts";
import { isDateline, isWhereSaid } from "./settings.ts";

/** `rank`: which of how many listed numbers this is, for "respectively". */
export type Rank = { readonly at: number; readonly of: number } | null;

/** Says where a figure is of: the id of a place, or null where its sentence names none. */
export type PlaceOf = (figure: Span, window: Span, rank: Rank) => string | null;

interface Mark extends Span {
  readonly id: string;
  readonly place: Place | null;
}

/** Indexes the places of one report once. A toll is where the event was: not the dateline's city, not where it was said, not where a war began. */
export function placesOf(reading: Reading, found: Findings): PlaceOf {
  const { text } = reading;
  const peoples = nationalities(reading);
  const mentions = sorted(
    found.places.flatMap((place) =>
      place.mentions.filter(({ start }) => !peoples.has(start)).map(({ start, end }): Mark => ({ id: place.id, place, start, end })),
    ),
  );
  const sources = sorted(
    found.statements.flatMap(({ id, source, cue }) => [...source, ...cue].map(({ start, end }): Mark => ({ id, place: null, start, end }))),
  );
  const amounts = found.amounts;
  const inSource = (words: Span) =>
    overlapping(sources, words, 400).some((source) => source.start <= words.start && words.end <= source.end);
  return (figure, window, rank) => {
    const seen = overlapping(mentions, window, 0).filter(
      (mark) => mark.start >= window.start && !isDateline(text, mark) && !isWhereSaid(text, mark, figure) && !isModifier(text, mark),
    );
    // "Spain counted 678 deaths, Portugal 1,063"
    const given = seen.find((mark) => inSource(mark) && /^\s$/.test(text.slice(mark.end, figure.start)));
    if (given !== undefined) return given.id;
    const free: Mark[] = withoutContainers(
      text,
      seen.filter(
        (mark) =>
          (!inSource(mark) || text[mark.end] === ":") &&
          !isWhenItBegan(text, mark) &&
          !isActor(text, mark) &&
          !isAnothers(text, figure, mark) &&
          !isPeople(text, mark),
      ),
    );
    const words = text.slice(window.start, window.end);
    for (const match of words.matchAll(NATIONAL))
      free.push({ id: "", place: null, start: window.start + match.index, end: window.start + match.index + match[0].length });
    if (rank !== null && free.length === rank.of && /\brespectively\b/.test(words)) return free[rank.at]?.id ?? null;
    const nearest = nearestPlace(free, figure, window, text, amounts);
    if (nearest !== null && nearest.id !== "") return (nearest.end <= figure.start ? firstOfPair(text, free, nearest) : nearest).id;
    if (nearest === null && free.length > 0) return null;
    return countersPlace(text, seen.filter(inSource), figure);
  };
}

/** "England and Wales registered 10,355 deaths": of places told together before a number, the first. */
function firstOfPair(text: string, marks: readonly Mark[], mark: Mark): Mark {
  const before = marks.find((other) => other.end < mark.start && /^(?:,\s|,?\sand\s)$/.test(text.slice(other.end, mark.start)));
  return before === undefined || before.place?.kind !== mark.place?.kind ? mark : before;
}

/** Starts of the names that are a people's, not a place's: "Turkish". */
function nationalities(reading: Reading): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const [index, { names }] of reading.marks.entries())
    for (const { label, first } of names) if (label === "nationality") starts.add(reading.paragraphs[index]?.tokens[first]?.start ?? -1);
  return starts;
}

/** "US troops", "UK nationals": whose they are, not where they were. */
function isModifier(text: string, { start, end }: Span): boolean {
  if (!/^(?:US|U\.S\.|UK|U\.K\.|EU|UN|UAE)$/.test(text.slice(start, end))) return false;
  const next = /^\s((?:\p{Ll}+[\s-])?(\p{Ll}+))/u.exec(text.slice(end, end + 40));
  return next !== null && (isPersonNoun(next[2] ?? "") || isPersonNoun((next[1] ?? "").split(/[\s-]/)[0] ?? ""));
}

const WIDER: Readonly<Record<Place["kind"], number>> = { facility: 0, feature: 1, settlement: 1, region: 2, country: 3 };

/** "Ambon in eastern Indonesia", "Bosnek, Bulgaria", "Yemen's Saada": of a place and what it lies in, the place. */
function withoutContainers(text: string, marks: readonly Mark[]): Mark[] {
  const dropped = new Set<Mark>();
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1];
    if (next === undefined || mark.place === null || next.place === null || mark.id === next.id) continue;
    const between = text.slice(mark.end, next.start);
    const [first, second] = [WIDER[mark.place.kind], WIDER[next.place.kind]];
    // "Wilson Square in Warsaw": a building or square lies in the town that is meant.
    if (mark.place.kind === "facility" && next.place.kind === "settlement" && CONTAINED.test(between)) dropped.add(mark);
    else if (CONTAINED.test(between) && (second > first || (!between.startsWith(",") && second >= first))) dropped.add(next);
    else if (CONTAINS.test(between) && first >= second) dropped.add(mark);
  }
  return marks.filter((mark) => !dropped.has(mark));
}

const CONTAINED =
  /^(?:\s(?:city|town|village|district|county|province|region|state|island|mountain|valley|camp|prison|airport))?(?:,\s|\s\(|,?\s(?:in|of|on|off|near|outside|inside|north of|south of|east of|west of)\s)(?:(?:the|a)\s)?(?:(?:(?:far|rural|remote|central|coastal|upper|lower)\s)?(?:(?:north|south|east|west|central)[\w-]*\s))?(?:(?:the\s)?(?:city|town|village|district|province|region|state|island|part|parts)\sof\s)?$/i;
const CONTAINS = /^['’]s?\s(?:\p{Ll}[\p{L}-]*\s){0,3}$/u;

/** "since the protests began in Baghdad", "before the war broke out in Tigray": where something began, no place of a toll. */
function isWhenItBegan(text: string, { start, end }: Span): boolean {
  if (
    /\bsince\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, start - 12), start)) &&
    /^['’]s?\s(?:[\p{L}-]+\s){1,3}(?:began|broke out|erupted|started)\b/u.test(text.slice(end, end + 60))
  )
    return true;
  return /\b(?:since|before|until|ahead of)\b[^,;.]{0,60}\b(?:began|beginning|begun|broke out|collapse|coup|erupted|invaded|invasion|onset|outbreak|overthrow|started|start)\b[^,;.]{0,30}$/i.test(
    text.slice(Math.max(0, start - 110), start),
  );
}

/** "Central American migrants": where they are from. */
function isPeople(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).toLowerCase();
  return DEMONYMS.has(words) || REGION_ADJECTIVES.has(words);
}

/** "Ukraine and Russia exchanged prisoners", "freed by Moscow": a state that acts is no place; one that has lost or counts its own is. */
function isActor(text: string, { start, end, place }: Mark): boolean {
  if (/\bby\s+$/.test(text.slice(Math.max(0, start - 4), start))) return true;
  if (place === null || place.kind !== "country") return false;
  const after = text.slice(end, end + 60);
  if (SUFFERS.test(after) || LOCATES.test(text.slice(Math.max(0, start - 60), start))) return false;
  return /^\s(?:and\s\p{Lu}\p{L}+\s)?(?:(?:has|have|had|will|is|was)\s)?(?:\p{Ll}{2,}(?:ed|ing)|sent|sends|says|said|put|puts|gave|gives|told|sold|shot|struck|offers|vows|wants)\b/u.test(
    after,
  );
}

const SUFFERS =
  /^\s(?:(?:has|have|had)\s)?(?:alone\s)?(?:arrested|beheaded|buried|confirmed|deported|detained|evacuated|executed|freed|hanged|jailed|released|counted|experienced|lost|mourned|recorded|registered|reported|suffered)\b/;

/** "killed 24 people after the vote, 17 of them in Nairobi": where the part was. */
function isAnothers(text: string, figure: Span, mark: Span): boolean {
  const lead = text.slice(Math.max(0, mark.start - 60), mark.start);
  const part = /[,(]\s(?:[\p{L}\d.,]+\s+){1,3}of (?:them|whom|which|these)\s+(?:[^,;.()]*\s)?$/iu.exec(lead);
  if (part === null) return false;
  const start = mark.start - lead.length + part.index;
  return !(start <= figure.start && figure.end <= mark.start);
}

/** Wordings that spread a number over the whole country: a city named farther off is not its place. */
const NATIONAL =
  /\b(?:(?:nation|country)[- ]?wide|(?:across|around|throughout|in) the (?:whole |entire )?(?:country|nation)|national (?:death )?toll)\b/gi;

const LOCATES =
  /\b(?:in|at|off|near|outside|across|around|from|of|through|hit|struck|over|into|on|inside|within|hits|rocked|for|to|fled|fleeing|left|leaving|along|north|south|east|west|between|amid|throughout|along|beneath|under|above|against|towards?|strikes?|shook|shakes?|rocks|jolts?|jolted|battered|lashed|lashes|devastated|swept|bombed|shelled|attacked|stormed)\s+(?:the\s+)?(?:(?:far|rural|remote|coastal)\s+)?(?:\p{L}+ern\s+|(?:north|south|east|west)[\p{L}-]*\s+|central\s+|neighbou?ring\s+|(?:city|town|village|district|province|region|state|island|port|capital)\s+(?:of\s+)?|\p{L}+'s\s+(?:\p{L}+\s+){0,3})?$/iu;

/** Nouns of events and sites that a place's name stands before: "the Amatrice earthquake", "Kabul airport". Own compilation. */
const SITE =
  /^\s(?:\p{Ll}+\s){0,2}(?:airport|ambush|attack|attacks|avalanche|bank|barracks|base|bazaar|blast|blasts|blaze|bombing|bombings|border|camp|camps|cathedral|church|clashes|coast|collapse|college|conflict|crash|cyclone|dam|derailment|disaster|district|docks|earthquake|eruption|explosion|explosions|factory|fighting|fire|fires|flood|flooding|floods|front|garrison|hospital|jail|landslide|market|massacre|mine|mosque|mosques|mudslide|outskirts|plant|port|prison|protest|protests|province|quake|raid|refinery|region|riots|school|seaside|shelling|shooting|siege|stadium|stampede|state|station|storm|strike|strikes|suburb|suburbs|temple|theatre|tower|tsunami|university|violence|war|wildfire|wildfires)\b/u;

/** "South Korea's Mers outbreak": what befell a place. */
const BEFALLS =
  /^['’]s?\s(?:[\p{L}-]+\s){0,2}(?:blaze|cases|cholera|crash|cyclone|deaths|disaster|drought|earthquake|epidemic|fire|fires|flood|flooding|floods|heatwave|hurricane|infections|landslide|outbreak|quake|storm|toll|tsunami|unrest|war|wildfires)\b/iu;

/** The place whose mention is nearest to a figure; a mention with no preposition and one behind the next number count as farther off. */
function nearestPlace(marks: readonly Mark[], figure: Span, window: Span, text: string, amounts: Findings["amounts"]): Mark | null {
  let best: Mark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const cost = distance(mark, figure, window, text, amounts);
    if (cost < least) {
      least = cost;
      best = mark;
    }
  }
  return best;
}

function distance(mark: Mark, figure: Span, window: Span, text: string, amounts: Findings["amounts"]): number {
  const behind = mark.start >= figure.end;
  const between = behind ? text.slice(figure.end, mark.start) : text.slice(mark.end, figure.start);
  const before = text.slice(Math.max(0, mark.start - 60), mark.start);
  const located = LOCATES.test(before);
  let cost = between.length + (behind ? 0 : 20);
  // "at least 21 have been killed: 11 at Zaventem": of a part.
  if (behind && /:\s(?:\p{L}+\s){0,3}\d/u.test(between)) return Number.POSITIVE_INFINITY;
  if (between.includes(";")) {
    if (
      behind ||
      (!located &&
        !SITE.test(text.slice(mark.end, mark.end + 40)) &&
        !BEFALLS.test(text.slice(mark.end, mark.end + 40)) &&
        text[mark.end] !== ":")
    )
      return Number.POSITIVE_INFINITY;
    cost += 400;
  }
  // "Delhi: 34 dead", "In Lytton, which hit 49.6C, …": what opens the sentence holds for all of it.
  const opening = mark.start - window.start < 14 && !behind;
  if (opening && (/^:/.test(text.slice(mark.end, mark.end + 1)) || (located && mark.start - window.start < 10))) cost = Math.min(cost, 60);
  else if (
    mark.id !== "" &&
    !located &&
    !/^['’]s?\s/.test(text.slice(mark.end, mark.end + 3)) &&
    !SITE.test(text.slice(mark.end, mark.end + 40))
  )
    cost += behind && between.includes(",") ? 100 : 60;
  // "Colombia hosts over one million": whose number it is.
  if (!behind && !located && /^\s(?:\p{L}+\s){1,3}$/u.test(between)) cost -= 60;
  if (
    /\d/.test(between) ||
    (amounts.length > 0 && crossesAmount(amounts, behind ? figure.end : mark.end, behind ? mark.start : figure.start))
  ) {
    if (behind) cost += /\b(?:to|into|for|from|towards)\s+(?:the\s+)?$/.test(before) ? 250 : 50;
  }
  if (!behind && /\b(?:while|whereas)\b/.test(between)) return Number.POSITIVE_INFINITY;
  if (/\b(?:while|whereas|but)\b/.test(between)) cost += behind ? 80 : 150;
  else if (behind && /[;:]|\b(?:of whom|who|which)\b/.test(between)) cost += 80;
  if (!behind && /\bto\s+$/.test(before)) cost += 20;
  return cost;
}

function crossesAmount(amounts: Findings["amounts"], from: number, to: number): boolean {
  let low = 0;
  let high = amounts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((amounts[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (amounts[low]?.start ?? Number.POSITIVE_INFINITY) < to;
}

/** Bodies of a place that count what befalls it; armies and foreign ministries count elsewhere. Own compilation. */
const HOME_BODY =
  /^['’]s?\s(?:\p{L}+[\s-]){0,4}?(?:agency|authorities|authority|brigade|chief|centre|center|council|commission|coroner|doctors|department|directorate|governor|health|home|hospital|hospitals|institute|interior|mayor|ministry|office|police|president|prosecutor|prosecutors|protection|rescue|service|services|union|unit)\b/iu;
const COUNTERS_IN =
  /\b(?:authorities|clinics|doctors|firefighters|government|hospital|hospitals|mayor|medics|ministry|morgue|officials|police|rescuers|residents|teams|villagers|workers)\s+in\s+$/i;
const ABROAD = /\b(?:army|armed|defen[cs]e|foreign|human rights|military|general staff|navy|air force|intelligence)\b/i;

/** "Uganda has recorded 55 deaths", "Belarus's interior ministry said": who counts at home says where, if nothing else does. */
function countersPlace(text: string, marks: readonly Mark[], figure: Span): string | null {
  for (const mark of marks) {
    if (mark.start > figure.end + 400) break;
    const after = text.slice(mark.end, mark.end + 60);
    if (
      mark.end <= figure.start &&
      /^\s(?:has\s|had\s|have\s)?(?:counted|counts|recorded|records|registered|registers|reported|reports)\s/.test(after)
    )
      return mark.id;
    if (COUNTERS_IN.test(text.slice(Math.max(0, mark.start - 40), mark.start))) return mark.id;
    if (/^\s(?:(?:city|county|provincial|regional|state)\s)?(?:council|fire|hospitals?|mayor|police|prosecutors?)\b/.test(after))
      return mark.id;
    if (HOME_BODY.test(after) && !ABROAD.test(after.split(/[,;]|\b(?:said|says|told)\b/)[0] ?? "")) return mark.id;
  }
  return null;
}
