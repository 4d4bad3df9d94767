import type { Maker } from "../../../types/maker.ts";
import { addTo, type Somebody, somebody } from "../../../understand/actors.ts";
import { bodiesByName, nounsOfBody, SECTOR_OF_BODY_NOUN, SECTOR_OF_MODIFIER } from "./bodies-by-name.ts";
import { countryIn } from "./countries.ts";
import type { Known } from "./known.ts";
import type { Mention } from "./mentions.ts";
import { sectorsOfRole } from "./name-sectors.ts";
import { HEADS_OF_STATE, isGeneral, type Office, officeOf, SAME_NOUN } from "./offices.ts";
import { personsByName } from "./persons-by-name.ts";
import { type PronounReader, pronounReader } from "./pronouns.ts";
import { mostSalient } from "./salience.ts";
import { COUNTRY_OF_STATE } from "./states.ts";

/** Everybody in one report; mentions are taken in order of the text. `home` is the country that the report is about: its president needs no other word. */
export function castOf(mentions: readonly Mention[], text: string, home: string | null): readonly Somebody[] {
  const everybody: Known[] = [];
  const of = new Map<Somebody, Known>();
  const create = (kind: Somebody["kind"], rule: string): Known => {
    const known: Known = { who: somebody(kind, maker(rule)), offices: [], modifiers: new Set(), lastMention: -1, takesPart: false };
    everybody.push(known);
    of.set(known.who, known);
    return known;
  };
  const persons = personsByName(mentions, create);
  const bodies = bodiesByName(mentions, text, create);
  const states = new Map<string, Known>();
  /** Who goes by a noun, latest mention last. */
  const byNoun = new Map<string, Known[]>();
  const pronouns: PronounReader = pronounReader();
  const atToken = new Map<string, Known>();
  const personsHeard: { known: Known; sentence: number }[] = [];
  /** Bodies by name in order of the text. */
  const bodiesHeard: { known: Known; mention: Mention }[] = [];

  // Offices that names come with, over the whole report: "the president" of a headline is named below it.
  mentions.forEach((mention, index) => {
    if (mention.type === "person" && mention.role !== null) hold(persons.find(mention, index), mention.role);
    if (mention.type !== "noun" || mention.apposedTo < 0) return;
    const named = persons.at(mention.paragraph, mention.apposedTo);
    if (named !== null) hold(named, text.slice(mention.start, mention.end));
  });
  mentions.forEach((mention, index) => {
    const known = resolve(mention, index);
    if (known === null) return;
    const form = mention.type === "noun" ? "noun" : mention.type === "pronoun" ? "pronoun" : "name";
    // The office is a mention too, so that "State Department spokesman Ana Ruiz" is Ana Ruiz and not the department.
    if (mention.title !== null) known.who.mentions.push({ ...mention.title, form: "noun" });
    known.who.mentions.push({ start: mention.start, end: mention.end, form });
    known.lastMention = index;
    if (!mention.idle) known.takesPart = true;
    if (mention.gender !== null && mention.type !== "pronoun") known.who.gender ??= mention.gender;
    atToken.set(`${mention.paragraph} ${mention.first}`, known);
    if (mention.type !== "pronoun") pronouns.heard(mention, known.who);
  });
  return everybody.filter(({ takesPart }) => takesPart).map(({ who }) => who);

  function resolve(mention: Mention, index: number): Known | null {
    switch (mention.type) {
      case "person": {
        const known = persons.find(mention, index);
        for (const { lemma } of known.offices) remember(lemma, known);
        personsHeard.push({ known, sentence: mention.sentence });
        return known;
      }
      case "body": {
        const known = bodies(mention);
        for (const noun of nounsOfBody(mention.words, known.who.sectors)) remember(noun, known);
        bodiesHeard.push({ known, mention });
        return known;
      }
      case "state": {
        const code = mention.country ?? "";
        const known = states.get(code) ?? create("state", "state that acts");
        states.set(code, known);
        known.who.country = code;
        if (COUNTRY_OF_STATE.has(mention.words.join(" "))) known.who.name ??= text.slice(mention.start, mention.end);
        addTo(known.who.sectors, "GOV");
        return known;
      }
      case "noun":
        return describe(mention);
      case "pronoun": {
        const who = pronouns.meant(mention, () => personAhead(mention, index));
        return who === null ? null : (of.get(who) ?? null);
      }
    }
  }

  function personAhead(pronoun: Mention, index: number): { mention: Mention; who: Somebody } | null {
    for (let at = index + 1; at < mentions.length; at++) {
      const mention = mentions[at];
      if (mention === undefined || mention.sentence !== pronoun.sentence || mention.paragraph !== pronoun.paragraph) return null;
      if (mention.type === "person") return { mention, who: persons.find(mention, at).who };
      if (mention.type === "noun" && mention.phrase?.noun.kind === "person") return null;
    }
    return null;
  }

  /** Notes an office, as written, and what follows from it. */
  function hold(known: Known, role: string): void {
    const plainRole = role
      .replace(/^(?:(?:the|a|an|its|his|her|their)\s+)+/i, "")
      .replace(/\s+/g, " ")
      .replace(/^[a-z][a-z -]*['’]s? (?=\S)/, "");
    // "spokesman Colonel": an office, and a rank behind it.
    const ranked =
      /^([a-z].*?) ((?:Lt\.?|Lieutenant|Brig\.?|Brigadier|Maj\.?|Major|General|Gen\.?|Colonel|Col\.?|Captain|Capt\.?|Admiral|Sergeant|Sgt\.?|Dr\.?)(?: (?:General|Gen\.?|Colonel|Col\.?))?)$/.exec(
        plainRole,
      );
    if (ranked !== null && ranked[1] !== undefined && ranked[2] !== undefined) {
      hold(known, ranked[1]);
      hold(known, ranked[2]);
      return;
    }
    const office = officeOf(plainRole);
    if (/^(?:mr|mrs|ms|dr|miss|sir|lady|lord|madam|st|saint)\.?$/i.test(plainRole)) return;
    addTo(known.who.roles, plainRole);
    if (office === null) return;
    known.offices.push(office);
    if (known.who.country === null) known.who.country = office.country;
    addTo(known.who.sectors, ...sectorsOfRole(role));
    remember(office.lemma, known);
  }

  function remember(lemma: string, known: Known): void {
    const list = byNoun.get(lemma) ?? [];
    const at = list.indexOf(known);
    if (at >= 0) list.splice(at, 1);
    list.push(known);
    if (list.length > 24) list.shift();
    byNoun.set(lemma, list);
  }

  function describe(mention: Mention): Known | null {
    const { phrase } = mention;
    if (phrase === null) return null;
    const words = text.slice(mention.start, mention.end);
    const prime = phrase.noun.lemma === "minister" && phrase.modifiers[0] === "prime";
    const lemma = prime ? "prime-minister" : (SAME_NOUN[phrase.noun.lemma] ?? phrase.noun.lemma);
    const country = countryIn(words);
    const modifiers = phrase.modifiers.filter((word) => /\p{L}/u.test(word) && word !== "prime");
    if (mention.apposedTo >= 0) {
      const known = atToken.get(`${mention.paragraph} ${mention.apposedTo}`) ?? ahead(mention);
      if (known !== null && known !== undefined) {
        if (known.who.kind === "person") remember(lemma, known);
        else {
          known.who.country ??= country;
          if (known.who.sectors.length === 0) addTo(known.who.sectors, ...sectorsOfRole(words));
          for (const noun of nounsOfBody([], known.who.sectors)) remember(noun, known);
          remember(lemma, known);
        }
        return known;
      }
    }
    const found = phrase.article === "indefinite" ? null : takeUp(mention, phrase, lemma, { modifiers, country });
    // "the former first lady and senator": one person with two descriptions.
    if (found === null && mention.paired) return null;
    if (found !== null) {
      found.who.country ??= country;
      for (const word of modifiers) found.modifiers.add(word);
      remember(lemma, found);
      return found;
    }
    if (phrase.weak) return null;
    const known = create(phrase.noun.kind, phrase.noun.kind === "organization" ? "body by description" : "person or group by description");
    known.who.country = country;
    known.who.gender = phrase.noun.gender;
    addTo(known.who.sectors, ...sectorsOfRole(words));
    for (const word of modifiers) known.modifiers.add(word);
    known.offices.push({ lemma, modifiers, country, former: phrase.former });
    remember(lemma, known);
    return known;
  }

  /** Whom a description that is no news takes up: who goes by that noun, or the body by name that the report is about just here. */
  function takeUp(
    mention: Mention,
    phrase: NonNullable<Mention["phrase"]>,
    lemma: string,
    { modifiers, country }: { readonly modifiers: readonly string[]; readonly country: string | null },
  ): Known | null {
    const definite = phrase.article === "definite";
    const known = recall(lemma, { modifiers, country, former: phrase.former, plural: phrase.noun.plural, definite });
    const isBare = modifiers.every((word) => SECTOR_OF_MODIFIER[word] !== undefined) && phrase.last === phrase.head + 1;
    if (!definite || !isBare || phrase.noun.plural) return known;
    const named = takenUp(mention, lemma, modifiers);
    if (known === null) {
      if (named === null) return bySector(mention, lemma, modifiers);
    } else if (named === null || named.sentence <= (mentions[known.lastMention]?.sentence ?? -1)) return known;
    const sector = SECTOR_OF_MODIFIER[modifiers[0] ?? ""] ?? SECTOR_OF_BODY_NOUN[lemma] ?? "";
    if (sector !== "" && named.known.who.sectors.length === 0) addTo(named.known.who.sectors, sector);
    return named.known;
  }

  /** "The company": the body by name that the last sentences are about, of those whose name does not tell that it is something else; null where two are as near. */
  function takenUp(
    mention: Mention,
    lemma: string,
    modifiers: readonly string[],
  ): { readonly known: Known; readonly sentence: number } | null {
    const general = SECTOR_OF_BODY_NOUN[lemma];
    if (general === undefined) return null;
    const sector = SECTOR_OF_MODIFIER[modifiers[0] ?? ""] ?? general;
    return mostSalient(mention, sector, bodiesHeard.slice(-LOOK_BACK));
  }

  /** "The lawmaker": the one person named in the last sentences whose office is of that kind. */
  function bySector(mention: Mention, lemma: string, modifiers: readonly string[]): Known | null {
    const sectors = SECTORS_OF_KIND[lemma];
    if (sectors === undefined || modifiers.length > 0) return null;
    let only: Known | null = null;
    for (let at = personsHeard.length - 1; at >= Math.max(0, personsHeard.length - LOOK_BACK); at--) {
      const heard = personsHeard[at];
      if (heard === undefined || mention.sentence - heard.sentence > 2) break;
      if (heard.known === only || !heard.known.who.sectors.some((sector) => sectors.includes(sector))) continue;
      if (only !== null) return null;
      only = heard.known;
    }
    return only;
  }

  /** The person whose name comes after the phrase that explains it. */
  function ahead(mention: Mention): Known | null {
    return persons.at(mention.paragraph, mention.apposedTo) ?? bodies.at(mention.paragraph, mention.apposedTo);
  }

  function recall(
    lemma: string,
    asked: { modifiers: readonly string[]; country: string | null; former: boolean; plural: boolean; definite: boolean },
  ): Known | null {
    const leader = lemma === "leader";
    let best: Known | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const noun of leader && asked.country !== null ? HEADS_OF_STATE : [lemma]) {
      for (const known of byNoun.get(noun) ?? []) {
        if (asked.plural !== (known.who.kind === "group") && known.who.kind !== "organization") continue;
        const fit =
          known.offices.length === 0
            ? bodyFits(known, asked)
            : Math.max(...known.offices.map((office) => officeFits(office, known, noun, leader, asked)));
        if (
          fit < 0 ||
          (known.lastMention < 0 && !HEADS_OF_STATE.has(noun) && noun !== "minister" && noun !== "governor" && noun !== "mayor")
        )
          continue;
        const score = fit * 1e7 + known.lastMention;
        if (score > most) {
          most = score;
          best = known;
        }
      }
    }
    return best;
  }

  function bodyFits(known: Known, asked: { modifiers: readonly string[]; country: string | null; former: boolean }): number {
    if (asked.former) return -1;
    if (asked.country !== null && known.who.country !== null && asked.country !== known.who.country) return -1;
    return asked.modifiers.every(
      (word) => known.modifiers.has(word) || countryIn(word) !== null || isGeneral(word) || fitsSector(word, known),
    )
      ? 1
      : -1;
  }

  function officeFits(
    office: Office,
    known: Known,
    noun: string,
    leader: boolean,
    asked: { modifiers: readonly string[]; country: string | null; former: boolean },
  ): number {
    if (office.lemma !== noun || office.former !== asked.former) return -1;
    const country = office.country ?? known.who.country;
    if (asked.country !== null && country !== null && asked.country !== country) return -1;
    if (asked.country !== null && country === null && !(HEADS_OF_STATE.has(noun) && asked.country === home)) return -1;
    if (leader && noun !== "leader" && asked.country !== (country ?? home)) return -1;
    for (const word of asked.modifiers) {
      if (office.modifiers.includes(word) || known.modifiers.has(word) || isGeneral(word)) continue;
      if (countryIn(word) !== null) continue;
      const long = bodies.long(word);
      if (long !== null && known.who.roles.some((role) => role.toLowerCase().includes(long))) continue;
      return -1;
    }
    if (asked.country !== null) return asked.country === country ? 2 : 1;
    // "The president" without a country is the one of the country that the report is about, not a foreign one named in between.
    return HEADS_OF_STATE.has(noun) && (country === null || country === home) ? 2 : 1;
  }
}

/** "The rights group" for a body known to be one. */
function fitsSector(modifier: string, { who }: Known): boolean {
  const sector = SECTOR_OF_MODIFIER[modifier];
  return sector !== undefined && (who.sectors.includes(sector) || (sector === "UAF" && who.sectors.includes("REB")));
}

/** How many of the last names are looked at, however long a sentence is. */
const LOOK_BACK = 40;

/** Words for holders of many offices, by what sectors these are of. */
const SECTORS_OF_KIND: Readonly<Record<string, readonly string[]>> = {
  lawmaker: ["LEG"],
  politician: ["GOV", "LEG", "OPP"],
  official: ["GOV"],
  diplomat: ["GOV"],
  officer: ["MIL", "COP"],
  cleric: ["REL"],
  academic: ["EDU"],
  scholar: ["EDU"],
  businessman: ["BUS"],
  businesswoman: ["BUS"],
};

function maker(rule: string): Maker {
  return { kind: "rule", name: `en/actor: ${rule}`, score: null };
}
