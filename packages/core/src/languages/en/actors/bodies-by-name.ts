import { abbreviates, addTo } from "../../../understand/actors.ts";
import { ACTOR_NOUNS } from "./actor-nouns.ts";
import { countryIn, countryOfBody } from "./countries.ts";
import type { Create, Known } from "./known.ts";
import type { Mention } from "./mentions.ts";
import { sectorsOfName } from "./name-sectors.ts";
import { SAME_NOUN } from "./offices.ts";

const SMALL: ReadonlySet<string> = new Set(["of", "for", "and", "the", "in", "on", "to", "de", "del", "la", "against"]);

/** Finds bodies by their names. */
export interface BodyBook {
  (mention: Mention): Known;
  at(paragraph: number, first: number): Known | null;
  /** The long form of an acronym, lower case; null when the report gives none. */
  long(acronym: string): string | null;
}

/** Common nouns that a body named before goes by, of its sector. Own compilation. */
const NOUNS_OF_SECTOR: Readonly<Record<string, readonly string[]>> = {
  MED: ["agency", "newspaper", "outlet", "broadcaster", "channel"],
  UAF: ["group", "militia", "movement"],
  REB: ["group", "movement"],
  NGO: ["group", "charity", "organization", "watchdog", "ngo"],
  IGO: ["organization", "body", "bloc", "agency", "alliance"],
  BUS: ["company", "firm", "bank", "operator", "utility", "retailer", "lender", "carrier", "manufacturer", "airline"],
  EDU: ["school", "university", "college"],
  HLH: ["hospital", "clinic"],
  PTY: ["party"],
};

/** Common nouns that a body whose name tells no sector may turn out to be: "the company", "the group". */
export const SECTOR_OF_BODY_NOUN: Readonly<Record<string, string>> = {
  group: "",
  company: "BUS",
  firm: "BUS",
  operator: "BUS",
  airline: "BUS",
  manufacturer: "BUS",
  charity: "NGO",
  watchdog: "NGO",
  ngo: "NGO",
  organization: "",
  agency: "",
  newspaper: "MED",
  outlet: "MED",
  broadcaster: "MED",
  channel: "MED",
  party: "PTY",
  movement: "",
  militia: "UAF",
  faction: "",
  alliance: "",
  union: "LAB",
  association: "",
  federation: "",
  foundation: "NGO",
  network: "",
  institute: "",
  body: "",
};

/** What an adjective before such a noun says of the body. */
export const SECTOR_OF_MODIFIER: Readonly<Record<string, string>> = {
  aid: "NGO",
  rights: "NGO",
  human: "NGO",
  relief: "NGO",
  humanitarian: "NGO",
  militant: "UAF",
  armed: "UAF",
  rebel: "UAF",
  jihadist: "UAF",
  insurgent: "UAF",
  extremist: "UAF",
  islamist: "UAF",
  news: "MED",
  oil: "BUS",
  gas: "BUS",
  mining: "BUS",
  energy: "BUS",
  power: "BUS",
  tech: "BUS",
  private: "BUS",
};

/** Head nouns that can take a named body up again: of its name and of its sector. */
export function nounsOfBody(words: readonly string[], sectors: readonly string[]): readonly string[] {
  const joint = words.findIndex((word, at) => at > 0 && (word === "of" || word === "for" || word === "on"));
  const head = ACTOR_NOUNS.get(words[(joint > 0 ? joint : words.length) - 1] ?? "");
  const nouns = sectors.flatMap((sector) => NOUNS_OF_SECTOR[sector] ?? []);
  return head === undefined || head.kind !== "organization" ? nouns : [...nouns, SAME_NOUN[head.lemma] ?? head.lemma];
}

/** Bodies by name, by acronym, and by a name that leaves out a first word that only says whose it is. */
export function bodiesByName(mentions: readonly Mention[], text: string, create: Create): BodyBook {
  const byKey = new Map<string, Known>();
  const byTail = new Map<string, Known[]>();
  const longs: { words: readonly string[]; known: Known }[] = [];
  const positions = new Map<string, Known>();
  const longOf = new Map<string, string>();
  const find = (mention: Mention): Known => {
    const words = mention.words[0] === "the" ? mention.words.slice(1) : mention.words;
    const key = words.join(" ").replace(/\./g, "");
    const exact = byKey.get(key);
    if (exact !== undefined) return exact;
    const name = text.slice(mention.start, mention.end);
    let known: Known | null = null;
    if (words.length === 1 && /^[A-Z][A-Z0-9.&-]+$/.test(name)) {
      known = longs.find((long) => abbreviates(name, long.words, SMALL))?.known ?? null;
    } else if (words.length > 1) {
      const tails = byTail.get(words.slice(-2).join(" ")) ?? byTail.get(words.slice(0, 2).join(" ")) ?? [];
      known =
        tails.find((other) => other.who.country === null || countryOfBody(name) === null || other.who.country === countryOfBody(name)) ??
        null;
      if (known !== null && words.length === 2 && /^(?:national|united|state|central)$/.test(words[0] ?? "") && !byKey.has(key))
        known = null;
    } else {
      const whole = (byTail.get(words[0] ?? "") ?? [])[0];
      known = whole ?? null;
    }
    const entered = known ?? create("organization", "body by name");
    byKey.set(key, entered);
    if (known === null) {
      entered.who.country = countryOfBody(name);
      addTo(entered.who.sectors, ...sectorsOfName(name));
    }
    if (words.length > 1) {
      longs.push({ words, known: entered });
      for (const word of words) entered.modifiers.add(word);
      push(byTail, words.slice(-2).join(" "), entered);
      if (words.length > 2 && countryIn(words[0] ?? "") !== null) push(byTail, words.slice(1).join(" "), entered);
      // "Amnesty" for Amnesty International.
      if (words.length === 2 && /^(?:international|group|party|movement|agency|news)$/.test(words[1] ?? ""))
        push(byTail, words[0] ?? "", entered);
    }
    return entered;
  };
  // The acronym in brackets behind the long form, or the other way round, binds them whatever their letters.
  mentions.forEach((mention, at) => {
    if (mention.type !== "body") return;
    const known = find(mention);
    positions.set(`${mention.paragraph} ${mention.first}`, known);
    const next = mentions[at + 1];
    if (next === undefined || next.type !== "body" || next.first !== mention.last + 1 || next.paragraph !== mention.paragraph) return;
    if (text.slice(mention.end, next.start).trim() !== "(") return;
    const key = next.words.join(" ").replace(/\./g, "");
    if (!byKey.has(key)) byKey.set(key, known);
    if (known.who.sectors.length === 0) addTo(known.who.sectors, ...sectorsOfName(text.slice(next.start, next.end)));
    if (next.words.length === 1) longOf.set(key, mention.words.join(" "));
  });
  const book = (mention: Mention): Known => find(mention);
  return Object.assign(book, {
    at: (paragraph: number, first: number) => positions.get(`${paragraph} ${first}`) ?? null,
    long: (acronym: string) => longOf.get(acronym) ?? null,
  });
}

function push(map: Map<string, Known[]>, key: string, known: Known): void {
  const list = map.get(key) ?? [];
  if (!list.includes(known)) list.push(known);
  map.set(key, list);
}
