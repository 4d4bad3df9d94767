import type { Maker } from "../../../types/maker.ts";
import { abbreviates, addTo, type Somebody, samePerson, somebody } from "../../../understand/actors.ts";
import { ACTOR_NOUNS } from "./actor-nouns.ts";
import { countryIn, countryOfBody } from "./countries.ts";
import type { Mention } from "./mentions.ts";
import { sectorsOfName, sectorsOfRole } from "./name-sectors.ts";
import { type PronounReader, pronounReader } from "./pronouns.ts";
import { COUNTRY_OF_STATE } from "./states.ts";

const SMALL: ReadonlySet<string> = new Set(["of", "for", "and", "the", "in", "on", "to", "de", "del", "la", "against"]);
/** Offices whose holder "the leader" can mean. */
const HEADS_OF_STATE: ReadonlySet<string> = new Set([
  "president",
  "premier",
  "prime-minister",
  "king",
  "queen",
  "emir",
  "sultan",
  "chancellor",
  "leader",
  "ruler",
  "dictator",
  "monarch",
]);
/** Other words for the same people. */
const SAME_NOUN: Readonly<Record<string, string>> = {
  protestor: "protester",
  demonstrator: "protester",
  neighbor: "neighbour",
  laborer: "labourer",
  organisation: "organization",
  mp: "lawmaker",
  parliamentarian: "lawmaker",
  legislator: "lawmaker",
  premier: "prime-minister",
  eyewitness: "witness",
  inhabitant: "resident",
};

/** An office somebody is said to hold, taken apart. */
interface Office {
  readonly lemma: string;
  readonly modifiers: readonly string[];
  readonly country: string | null;
  readonly former: boolean;
}

/** Somebody with what is needed to know them again. */
interface Known {
  readonly who: Somebody;
  readonly offices: Office[];
  readonly modifiers: Set<string>;
  lastMention: number;
}

/** Everybody in one report; mentions are taken in order of the text. `home` is the country that the report is about: its president needs no other word. */
export function castOf(mentions: readonly Mention[], text: string, home: string | null): readonly Somebody[] {
  const everybody: Known[] = [];
  const of = new Map<Somebody, Known>();
  const create = (kind: Somebody["kind"], rule: string): Known => {
    const known: Known = { who: somebody(kind, maker(rule)), offices: [], modifiers: new Set(), lastMention: -1 };
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
    known.who.mentions.push({ start: mention.start, end: mention.end, form });
    known.lastMention = index;
    if (mention.gender !== null && mention.type !== "pronoun") known.who.gender ??= mention.gender;
    atToken.set(`${mention.paragraph} ${mention.first}`, known);
    if (mention.type !== "pronoun") pronouns.heard(mention, known.who);
  });
  return everybody.map(({ who }) => who);

  function resolve(mention: Mention, index: number): Known | null {
    switch (mention.type) {
      case "person": {
        const known = persons.find(mention, index);
        for (const { lemma } of known.offices) remember(lemma, known);
        return known;
      }
      case "body": {
        const known = bodies(mention);
        for (const noun of nounsOfBody(mention.words, known.who.sectors)) remember(noun, known);
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
    const plainRole = role.replace(/^(?:(?:the|a|an|its|his|her|their)\s+)+/i, "").replace(/\s+/g, " ");
    const office = officeOf(plainRole);
    if (/^(?:mr|mrs|ms|dr|miss|sir|lady|lord|madam|st|saint)\.?$/i.test(plainRole)) return;
    addTo(known.who.roles, plainRole);
    if (office === null) return;
    known.offices.push(office);
    if (known.who.country === null) known.who.country = office.country;
    addTo(known.who.sectors, ...sectorsOfRole(plainRole));
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
          remember(lemma, known);
        }
        return known;
      }
    }
    const found =
      phrase.article === "indefinite"
        ? null
        : recall(lemma, { modifiers, country, former: phrase.former, plural: phrase.noun.plural, definite: phrase.article === "definite" });
    if (found !== null) {
      found.who.country ??= country;
      for (const word of modifiers) found.modifiers.add(word);
      remember(lemma, found);
      return found;
    }
    const known = create(phrase.noun.kind, phrase.noun.kind === "organization" ? "body by description" : "person or group by description");
    known.who.country = country;
    known.who.gender = phrase.noun.gender;
    addTo(known.who.sectors, ...sectorsOfRole(words));
    for (const word of modifiers) known.modifiers.add(word);
    known.offices.push({ lemma, modifiers, country, former: phrase.former });
    remember(lemma, known);
    return known;
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
        if (fit < 0) continue;
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
    return asked.modifiers.every((word) => known.modifiers.has(word) || countryIn(word) !== null || isGeneral(word)) ? 1 : -1;
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
    return asked.country !== null && asked.country === country ? 2 : 1;
  }
}

/** An adjective that describes without telling apart: "embattled", "81-year-old". */
function isGeneral(word: string): boolean {
  return (
    /^(?:embattled|new|current|incumbent|long-time|veteran|powerful|outspoken|popular|authoritarian|strongman|old|year|elderly|own|whole|entire|said|same|local|armed|angry)$/.test(
      word,
    ) || /^\d/.test(word)
  );
}

function maker(rule: string): Maker {
  return { kind: "rule", name: `en/actor: ${rule}`, score: null };
}

/** Head noun, modifiers and country of an office as written. */
function officeOf(role: string): Office | null {
  const words = role.toLowerCase().match(/[\p{L}\d.'’-]+/gu) ?? [];
  let head = -1;
  for (let at = 0; at < words.length; at++) {
    if (/^(?:of|for|in|at|from|on|with|to)$/.test(words[at] ?? "") && head >= 0) break;
    const noun = ACTOR_NOUNS.get(words[at] ?? "");
    if (noun !== undefined && noun.kind !== "organization") head = at;
    else if (/^(?:gen|col|lt|maj|capt|sgt|adm|brig|sen|gov|rep|cmdr)\.$/.test(words[at] ?? "") && head < 0) head = at;
  }
  if (head < 0) return null;
  const word = words[head] ?? "";
  const lemma =
    word === "minister" && words[head - 1] === "prime" ? "prime-minister" : (ABBREVIATED[word] ?? ACTOR_NOUNS.get(word)?.lemma ?? word);
  const former = words.slice(0, head).some((before) => /^(?:former|ex|ex-|late|then|ousted|deposed)$/.test(before));
  return {
    lemma: SAME_NOUN[lemma] ?? lemma,
    modifiers: words.slice(0, head).filter((before) => before !== "prime" && before !== "former"),
    country: countryIn(role),
    former,
  };
}

const ABBREVIATED: Readonly<Record<string, string>> = {
  "gen.": "general",
  "col.": "colonel",
  "lt.": "lieutenant",
  "maj.": "major",
  "capt.": "captain",
  "sgt.": "sergeant",
  "adm.": "admiral",
  "brig.": "brigadier",
  "sen.": "senator",
  "gov.": "governor",
  "rep.": "representative",
  "cmdr.": "commander",
};

interface PersonBook {
  find(mention: Mention, index: number): Known;
  at(paragraph: number, first: number): Known | null;
}

/** Persons by name. Full names first, over the whole report, so that a bare surname in the headline finds its bearer. */
function personsByName(mentions: readonly Mention[], create: (kind: Somebody["kind"], rule: string) => Known): PersonBook {
  interface Bearer {
    words: readonly string[];
    readonly known: Known;
    gender: "female" | "male" | null;
    readonly first: number;
  }
  const byWord = new Map<string, Bearer[]>();
  const byName = new Map<string, Bearer>();
  const positions = new Map<string, readonly string[]>();
  const enter = (bearer: Bearer, words: readonly string[]): void => {
    byName.set(words.join(" "), bearer);
    for (const word of indexWords(words)) {
      const list = byWord.get(word) ?? [];
      if (!list.includes(bearer)) list.push(bearer);
      byWord.set(word, list);
    }
  };
  mentions.forEach((mention, index) => {
    if (mention.type !== "person") return;
    positions.set(`${mention.paragraph} ${mention.first}`, mention.words);
    if (mention.words.length < 2 || byName.has(mention.words.join(" "))) return;
    const same = (byWord.get(mention.words.at(-1) ?? "") ?? []).find(
      (bearer) =>
        samePerson(bearer.words, mention.words) && (bearer.gender === null || mention.gender === null || bearer.gender === mention.gender),
    );
    const bearer = same ?? { words: mention.words, known: create("person", "person by name"), gender: mention.gender, first: index };
    if (mention.words.length > bearer.words.length) bearer.words = mention.words;
    enter(bearer, mention.words);
  });
  const pick = (words: readonly string[], gender: "female" | "male" | null, index: number): Bearer | null => {
    const exact = words.length > 1 ? byName.get(words.join(" ")) : undefined;
    if (exact !== undefined) return exact;
    const candidates = (byWord.get(words[0] ?? "") ?? []).filter(
      (bearer) => gender === null || bearer.gender === null || bearer.gender === gender,
    );
    const surname = candidates.filter(
      (bearer) => bearer.words.at(-1) === words[0] || withoutParticle(bearer.words.at(-1) ?? "") === words[0],
    );
    const pool = surname.length > 0 ? surname : candidates;
    const before = pool.filter((bearer) => bearer.first < index);
    if (before.length === 0) return pool[0] ?? null;
    return before.reduce((best, bearer) => (bearer.known.lastMention > best.known.lastMention ? bearer : best));
  };
  return {
    find(mention, index) {
      const found = pick(mention.words, mention.role === null ? null : mention.gender, index);
      if (found !== null) return found.known;
      const bearer: Bearer = { words: mention.words, known: create("person", "person by name"), gender: mention.gender, first: index };
      enter(bearer, mention.words);
      return bearer.known;
    },
    at(paragraph, first) {
      const words = positions.get(`${paragraph} ${first}`);
      return words === undefined ? null : (pick(words, null, Number.POSITIVE_INFINITY)?.known ?? null);
    },
  };
}

const PARTICLES: ReadonlySet<string> = new Set(
  "de del della di da dos das du van von der den ter bin ibn bint ben al el la las los le ul ur y abu abd abdel abdul".split(" "),
);

function indexWords(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? "";
  const main = /^(?:jr|sr|ii|iii|iv)\.?$/.test(last) ? (words.at(-2) ?? last) : last;
  return [
    words[0] ?? "",
    main,
    withoutParticle(main),
    ...words.slice(1, -1).filter((word) => word.length > 1 && !PARTICLES.has(word) && !word.endsWith(".")),
  ];
}

function withoutParticle(word: string): string {
  return word.replace(/^(?:al|el|ad|an|ar|as|at|az)-/, "");
}

interface BodyBook {
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
  BUS: ["company", "firm", "bank", "operator"],
  PTY: ["party"],
};

/** Head nouns that can take a named body up again: of its name and of its sector. */
function nounsOfBody(words: readonly string[], sectors: readonly string[]): readonly string[] {
  const joint = words.findIndex((word, at) => at > 0 && (word === "of" || word === "for" || word === "on"));
  const head = ACTOR_NOUNS.get(words[(joint > 0 ? joint : words.length) - 1] ?? "");
  const nouns = sectors.flatMap((sector) => NOUNS_OF_SECTOR[sector] ?? []);
  return head === undefined || head.kind !== "organization" ? nouns : [...nouns, SAME_NOUN[head.lemma] ?? head.lemma];
}

/** Bodies by name, by acronym, and by a name that leaves out a first word that only says whose it is. */
function bodiesByName(mentions: readonly Mention[], text: string, create: (kind: Somebody["kind"], rule: string) => Known): BodyBook {
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
