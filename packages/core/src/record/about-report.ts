import type { Actor } from "../types/actor.ts";
import type { Happening } from "../types/happening.ts";
import type { ReportRecord } from "../types/report-record.ts";
import type { Span } from "../types/span.ts";
import { within } from "./claim-place.ts";
import { dayNumber } from "./days.ts";
import { type Family, familyOf } from "./families.ts";
import { type Indexed, indexed } from "./lookup.ts";
import { plain, soundsOf } from "./name-keys.ts";
import { ofPlace, type Where } from "./where.ts";

/** What holds for a whole report, and so for what it tells without saying it again. */
export interface About {
  readonly from: Indexed;
  readonly published: number | null;
  /** The country most of its places lie in; null: none stands out. */
  readonly country: string | null;
  /** People, bodies and places that it names, most named first. */
  readonly names: ReadonlySet<string>;
  /** The one town that the headline or the first paragraph names; null: none, or several. */
  readonly topic: Where | null;
  /** Longer words of the opening, their endings cut: what the report is about. */
  readonly opening: ReadonlySet<string>;
  /** What hurt people in it, when it tells of one kind only. */
  readonly hurt: Family | null;
  /** True when it tells of no attack; nor of arrests and protests, unless they come of an accident or a disaster. */
  readonly calm: boolean;
  /** True when it tells of abductions and of no arrests: who is held is held by those who took them. */
  readonly captives: boolean;
  /** True when its headline says that nothing was real. */
  readonly drill: boolean;
}

/** So many names of a report take part in comparing it. */
const NAMES = 16;
/** So far into a text, what it is about has been said. */
const OPENING = 800;

/** Words for what people do to hurt people. English; own compilation. */
const VIOLENT =
  /\b(?:air ?strikes?|ambush(?:ed)?|assassinat\w+|attack(?:ed|ers?|s)?|bomb(?:ed|er|ers|ing|ings|s)?|clash(?:es|ed)?|drone|fighters|fighting|gunfire|gunm[ae]n|insurgents?|militants?|militia|missiles?|opened fire|rebels|riot(?:s|ers?)?|rockets?|shell(?:ed|ing)|shot dead|shooting|stabb\w+|terrorists?|war)\b/i;
/** Words for what else people do to each other. English; own compilation. */
const BY_HAND = /\b(?:arrest(?:ed|s)?|coup|protest(?:s|ers?)?|unrest)\b/i;
/** Words for what is done to be ready. English; own compilation. */
const DRILL = /\b(?:drills?|mock|practi[sc](?:e|es|ed|ing)|rehears(?:al|als|e|ed|es)|simulat(?:ed|es|ion|ions))\b/i;

/** What holds for a report as a whole. */
export function aboutReport(record: ReportRecord): About {
  const from = indexed(record);
  const families = new Set(record.happenings.filter(({ status }) => REAL.has(status)).map((happening) => toldFamily(happening, record)));
  const hurts = [...families].filter((family) => HURTS.has(family));
  const headline = record.blocks.find(({ kind }) => kind === "headline");
  return {
    from,
    published: dayNumber(record.version.published ?? record.version.updated),
    country: countryOf(record),
    names: namesOf(from),
    topic: topicOf(from),
    opening: openingOf(record.text),
    hurt: hurts.length === 1 ? (hurts[0] ?? null) : null,
    calm: isCalm(families, record.text.slice(0, OPENING)),
    captives: !families.has("custody") && record.happenings.some(({ mode, status }) => mode === "abduct" && REAL.has(status)),
    drill: headline !== undefined && DRILL.test(record.text.slice(headline.start, headline.end)),
  };
}

/** A captain may be arrested over a ship that sank, and relatives block a road: what hurt people was still no human hand. */
function isCalm(families: ReadonlySet<Family>, opening: string): boolean {
  if (families.has("assault")) return false;
  if (families.has("accident") || families.has("hazard")) return !VIOLENT.test(opening);
  return !families.has("custody") && !families.has("protest") && !VIOLENT.test(opening) && !BY_HAND.test(opening);
}

function openingOf(text: string): ReadonlySet<string> {
  const words =
    text
      .slice(0, OPENING)
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? [];
  return new Set(words.filter((word) => !EVERYWHERE.has(word)).map((word) => word.replace(/(?:ings?|ed|es|s|e)$/, "")));
}

/** Words of any report. English; own compilation. */
const EVERYWHERE: ReadonlySet<string> = new Set([
  "about",
  "according",
  "after",
  "being",
  "before",
  "could",
  "first",
  "other",
  "people",
  "report",
  "reported",
  "still",
  "their",
  "there",
  "these",
  "those",
  "under",
  "until",
  "where",
  "which",
  "while",
  "would",
]);

const REAL: ReadonlySet<Happening["status"]> = new Set(["happened", "ongoing"]);
const HURTS: ReadonlySet<Family> = new Set(["accident", "assault", "hazard"]);

/** Words that say what became of people, and nothing of who did it. */
const EFFECT = /^(?:casualt|claim|dead|death|die|drown|dy|hurt|injur|kill|loss|lost|toll|victim|wound)/i;
/** A gas main, or a bomb: not said. */
const BLAST = /\b(?:blasts?|explo\w+)\b/i;
const WEAPON =
  /\b(?:air ?strikes?|artillery|attack\w*|blasts?|bomb\w*|bullets?|drones?|explosi\w+|fire|grenades?|gun\w*|knife|mines?|missiles?|rockets?|shell\w*|shots?)\b/i;

/** The family of a happening as a report tells it. "Killing 11" says nothing of who did it, unless somebody did: a ferry may have sunk. */
export function toldFamily(happening: Happening, { text }: ReportRecord): Family {
  const family = familyOf(happening);
  if (family === "accident" && BLAST.test(text.slice(happening.start, happening.end))) return "blast";
  if (family !== "assault" || happening.mode !== null || !EFFECT.test(text.slice(happening.start, happening.end))) return family;
  return happening.who.some(({ actor, start, end }) => actor !== null || WEAPON.test(text.slice(start, end))) ? family : "harm";
}

function countryOf({ places }: ReportRecord): string | null {
  const times = new Map<string, number>();
  let all = 0;
  for (const { country, mentions } of places) {
    if (country === null) continue;
    times.set(country, (times.get(country) ?? 0) + mentions.length);
    all += mentions.length;
  }
  for (const [country, count] of times) if (2 * count > all) return country;
  return null;
}

function namesOf({ record, datelines }: Indexed): ReadonlySet<string> {
  const counted = new Map<string, number>();
  const count = (key: string, mentions: number) => counted.set(key, (counted.get(key) ?? 0) + mentions);
  const outlet = plain(record.version.outlet ?? "");
  for (const actor of record.actors) {
    if (!actor.named) continue;
    if (actor.kind === "person") count(personKey(actor), actor.mentions.length);
    else if (actor.kind === "organization" && isOwnName(actor, outlet))
      count(`of ${soundsOf(actor.name).join(" ")}`, actor.mentions.length);
  }
  for (const { kind, name, mentions } of record.places) {
    const said = mentions.filter((mention) => !within(mention, datelines)).length;
    if (kind !== "country" && said > 0) count(`at ${plain(name)}`, said);
  }
  return new Set(
    [...counted]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, NAMES)
      .map(([key]) => key),
  );
}

/** A name of more than one word that is no office, no world body and not the outlet: a company, a ship, a movement. */
function isOwnName({ name, sectors }: Actor, outlet: string): boolean {
  return (
    name.includes(" ") && plain(name) !== outlet && !sectors.some((sector) => sector === "IGO" || sector === "GOV" || sector === "MED")
  );
}

/** How a person is known again: the sound of the last word of the name. */
export function personKey({ name }: Actor): string {
  return soundsOf(name).at(-1) ?? name;
}

function topicOf({ record, datelines }: Indexed): Where | null {
  const towns = record.places.filter(({ kind }) => kind === "settlement");
  for (const kind of ["headline", "paragraph"] as const) {
    const block = record.blocks.find((each) => each.kind === kind);
    if (block === undefined) continue;
    const inBlock = (mention: Span) => block.start <= mention.start && mention.start < block.end && !within(mention, datelines);
    const [first, second] = towns.filter(({ mentions }) => mentions.some(inBlock));
    if (first !== undefined) return second === undefined ? ofPlace(first) : null;
  }
  return null;
}
