import type { Amount, Happening, Span } from "@hearsay/core";
import { between, type Chance, pick } from "./chance.ts";
import type { Named, Page, Speech } from "./page.ts";
import { quoteFrom, thingFrom } from "./quotes.ts";
import { type Incident, isoDay, type Kind, weekday } from "./world.ts";

/** What a paragraph is written from. */
export interface Told {
  readonly incident: Incident;
  /** Hours since it happened. */
  readonly hours: number;
  readonly outlet: string;
  readonly chance: Chance;
}

/** The paragraphs a report can have, each with its words and what is found in them. */
export type ParagraphKind = "lead" | "quote" | "police" | "toll" | "label" | "witness" | "denial" | "past" | "relief" | "doctor";

/** How an event of a kind is told: what, what it did, its type. */
const DEEDS: Readonly<
  Record<
    Kind,
    { readonly type: Happening["type"]; readonly mode: string | null; readonly tells: readonly (readonly [string, string, string])[] }
  >
> = {
  crash: {
    type: "ACCIDENT",
    mode: null,
    tells: [
      ["a bus", "overturned", "bus crash"],
      ["a passenger train", "derailed", "train accident"],
      ["a ferry", "capsized", "ferry accident"],
      ["two lorries", "collided", "road crash"],
      ["a minibus", "plunged into a ravine", "minibus crash"],
    ],
  },
  flood: {
    type: "HAZARD",
    mode: null,
    tells: [
      ["a swollen river", "burst its banks", "flood"],
      ["floodwater", "swept away houses", "flash flood"],
      ["days of rain", "flooded the low quarters", "flooding"],
      ["a hillside", "slid onto a road", "landslide"],
    ],
  },
  quake: {
    type: "HAZARD",
    mode: null,
    tells: [
      ["an earthquake", "struck", "earthquake"],
      ["a strong tremor", "shook the valley", "tremor"],
      ["a shallow quake", "brought down walls", "quake"],
    ],
  },
  bombing: {
    type: "ASSAULT",
    mode: "aerial",
    tells: [
      ["a bomb", "exploded at a market", "market bombing"],
      ["a car bomb", "went off", "car bombing"],
      ["gunmen", "opened fire on a checkpoint", "checkpoint attack"],
      ["an explosion", "tore through a bus station", "station blast"],
    ],
  },
  protest: {
    type: "PROTEST",
    mode: "riot",
    tells: [
      ["demonstrators", "clashed with the police", "clashes"],
      ["a march over fuel prices", "turned violent", "fuel protest"],
      ["striking miners", "blocked the main square", "miners’ protest"],
      ["students", "rallied outside the city hall", "student rally"],
    ],
  },
  raid: {
    type: "COERCE",
    mode: "arrest",
    tells: [
      ["police", "raided a trade union office", "union raid"],
      ["security forces", "sealed off a quarter", "security sweep"],
      ["special forces", "stormed a compound", "raid"],
    ],
  },
};

const BODIES: Readonly<Record<Kind, readonly string[]>> = {
  crash: ["the transport ministry", "the traffic police", "the interior ministry"],
  flood: ["the emergencies ministry", "the disaster agency", "the provincial government"],
  quake: ["the disaster agency", "the geological survey", "the emergencies ministry"],
  bombing: ["the interior ministry", "the security council", "the prosecutor’s office"],
  protest: ["the interior ministry", "the health ministry", "the prosecutor’s office"],
  raid: ["the interior ministry", "the state security committee", "the prosecutor’s office"],
};

const GROUPS: Readonly<Record<Kind, readonly string[]>> = {
  crash: ["passengers", "the drivers", "travellers"],
  flood: ["residents", "villagers", "farmers"],
  quake: ["residents", "survivors", "families"],
  bombing: ["the attackers", "the gunmen", "the group"],
  protest: ["the protesters", "the strikers", "the students"],
  raid: ["the detainees", "the organisers", "the unionists"],
};

const LABELS: Readonly<Record<Kind, readonly string[]>> = {
  crash: ["reckless", "heroes", "martyrs of the road"],
  flood: ["the forgotten", "squatters", "climate victims"],
  quake: ["heroes", "the forgotten", "looters"],
  bombing: ["terrorists", "bandits", "cowards", "mercenaries"],
  protest: ["bandits", "hooligans", "terrorists", "patriots", "provocateurs"],
  raid: ["extremists", "prisoners of conscience", "saboteurs", "hostages"],
};

/** Writes the headline: the toll, and what happened. */
export function headline(page: Page, { incident, hours, chance }: Told): void {
  const { kind, town } = incident;
  const deed = deedOf(incident);
  const { type, mode } = DEEDS[kind];
  const vary = varying(page, chance);
  const amount = (first = false) => amountOf(deadBy(incident, hours), chance, first);
  switch (between(0, 3, chance)) {
    case 0:
      page.figure(amount(true), "killed");
      vary(" {killed|dead|lose their lives} in ");
      page.place(town);
      page.say(" ");
      page.happening(deed[2], type, { mode });
      break;
    case 1:
      page.place(town);
      page.say(" ");
      page.happening(deed[2], type, { mode });
      vary(" {leaves|kills|claims}{| the lives of} ");
      page.figure(amount(), "killed");
      break;
    case 2:
      page.happening(capital(deed[2]), type, { mode });
      vary(" {in|near|shakes} ");
      page.place(town);
      vary(", {death toll|dead now|dead reach} ");
      page.figure(amount(), "killed");
      break;
    default:
      vary("{What we know of the|Questions after the|Anger grows over the|How the city lived through the} ");
      page.place(town);
      page.say(" ");
      page.happening(deed[2], type, { mode });
  }
}

/** Writes a paragraph. */
export function paragraph(page: Page, kind: ParagraphKind, told: Told): void {
  WRITE[kind](page, told, varying(page, told.chance));
}

type Vary = (words: string) => Span;

/** Says words, of "{one|another}" one, for ~ something or somebody of any kind. */
function varying(page: Page, chance: Chance): Vary {
  return (words) =>
    page.say(
      words
        .replace(/\{([^}]*)\}/g, (_, all: string) => pick(all.split("|"), chance))
        .replace(/~/g, () => thingFrom(chance))
        .replace(/ ([,;])/g, "$1"),
    );
}

const WRITE: Readonly<Record<ParagraphKind, (page: Page, told: Told, vary: Vary) => void>> = {
  lead(page, { incident, hours, chance }, vary) {
    const { kind, town, day } = incident;
    const [what, did] = deedOf(incident);
    const body = pick(BODIES[kind], chance);
    const speech = page.speech();
    const tolls = (first: boolean, happening: string | null, place: string | null) => {
      page.figure(amountOf(deadBy(incident, hours), chance, first), "killed", { statement: speech.id, happening, place });
      vary(
        " {people were killed|people died|lives were lost|people lost their lives|deaths had been counted} {and|while|, and another|, while} ",
      );
      page.figure(amountOf(hurtBy(incident, hours), chance), "injured", { statement: speech.id, happening, place });
      vary(" {were injured|were hurt|were wounded|needed treatment|were taken to hospital|were being cared for}");
    };
    const event = () => {
      vary(`${what}{| beside the ~| seen by the ~| that no ~ had feared| again| once more| within sight of the ~} `);
      return page.happening(did, DEEDS[kind].type, { mode: DEEDS[kind].mode, statement: speech.id });
    };
    const when = () => {
      vary(" {on|early on|late on|shortly before dawn on|around noon on|in heavy rain on|during the rush hour on} ");
      page.time(weekday(day), isoDay(day));
    };
    if (chance() < 0.5) {
      tolls(true, null, null);
      vary(" {when|after|as|in the minutes after} ");
      event();
      vary(" {in|near|by the ~ in|behind the ~ of|north of|past the ~ of} ");
      page.place(town);
      when();
    } else {
      vary("{After|When|Hours after|A day after|Soon after} ");
      const happening = event();
      vary(" {in|outside|by the ~ in|south of|under the ~ of} ");
      const place = page.place(town);
      when();
      page.say(", ");
      tolls(false, happening, place);
    }
    page.close(speech);
    page.say(", ");
    const voice = page.actor(body, { kind: "organization", sectors: ["GOV"] });
    page.say(" ");
    const cue = vary("{said|reported|announced|confirmed}");
    page.attribute(speech, voice, cue);
    vary("{| in a statement| beside the ~| after hearing the ~| online}.");
  },

  quote(page, { incident, chance }, vary) {
    const speech = page.speech();
    page.say(`“${quoteFrom(chance)},”`);
    page.close(speech);
    page.say(" ");
    const cue = vary("{said|added|warned|complained}");
    page.say(" ");
    const role = `governor of ${incident.town.region}`;
    const voice = page.actor(incident.governor, {
      kind: "person",
      named: true,
      sectors: ["GOV"],
      country: incident.country.code,
      roles: [role],
    });
    page.say(`, the ${role}.`);
    page.attribute(speech, voice, cue, { manner: "quoted" });
  },

  police(page, { incident, chance, hours }, vary) {
    const { town, day, kind } = incident;
    const speech = page.speech();
    const force = page.actor(pick(["Police", "Troops", "Security forces", "Officers"], chance), { kind: "organization", sectors: ["COP"] });
    page.say(" ");
    const happening = page.happening(pick(["detained", "arrested", "held", "locked up"], chance), "COERCE", {
      mode: "arrest",
      statement: speech.id,
      who: [{ ...force.span, actor: force.id }],
    });
    page.say(" ");
    const count = known(incident.held, hours);
    page.figure(amountOf(count, chance), "detained", { statement: speech.id, happening });
    vary(
      kind === "protest" || kind === "raid"
        ? " {people|demonstrators|men with a ~|suspects near a ~|workers} {in|around|outside|near} "
        : " {people for looting|people beside the ~|scrap dealers|drivers with a ~|men with a ~} {in|around|near|outside} ",
    );
    page.place(town);
    const later = day + (hours > 20 ? 1 : 0);
    vary(" {on|in the night to|by the afternoon of|before noon on} ");
    page.time(weekday(later), isoDay(later));
    page.close(speech);
    vary(", {police |chief |regional |}spokesperson ");
    const voice = page.actor(incident.spokesperson, { kind: "person", named: true, sectors: ["COP"], roles: ["spokesperson"] });
    page.say(" ");
    const cue = vary("{said|told journalists|wrote on Telegram|informed the press}");
    page.say(".");
    page.attribute(speech, voice, cue);
  },

  toll(page, { incident, chance, hours }, vary) {
    const bodies = [
      "The Red Crescent",
      "A rescue service",
      "The provincial hospital",
      "The city council",
      "A relief group",
      "An insurers’ union",
    ];
    const voice = page.actor(pick(bodies, chance), { kind: "organization", sectors: ["NGO"] });
    page.say(" ");
    const cue = vary("{said|reported|estimated|reckoned}");
    vary(" {that|beside the ~ that|after finding a ~ that|online that} ");
    const speech = page.speech();
    const place = page.placeOf(incident.town);
    page.figure(amountOf(incident.homes, chance), "destroyed", { unit: "home", statement: speech.id, place });
    vary(" {homes had been|houses were|dwellings had been|family homes lay} ");
    page.happening(pick(["destroyed", "burnt down", "wrecked", "damaged beyond repair"], chance), "OTHER", { statement: speech.id });
    vary(" {and that|, and|while|; it added that} ");
    const missing = Math.max(2, Math.round((incident.dead * 1.4 - deadBy(incident, hours)) / 2));
    page.figure(amountOf(missing, chance), "missing", { statement: speech.id, place });
    vary(" {were missing|people near the ~ were missing|were unaccounted for|with their ~ were not found}");
    vary(hours > 24 ? " {two days on|a day later|by the second evening}" : " {at nightfall|by the evening|at the latest count|for now}");
    page.close(speech);
    vary("{|, the ~ among them|, though lists differ|, asking after a ~}.");
    page.attribute(speech, voice, cue);
  },

  label(page, { incident, chance }, vary) {
    const president = page.actor(`President ${incident.country.president}`, {
      kind: "person",
      name: incident.country.president,
      named: true,
      sectors: ["GOV"],
      country: incident.country.code,
      roles: ["president"],
    });
    vary("{, on television,|, beside a ~,|, visiting a ~,|, holding a ~,|}{| late| again| under a ~} ");
    const cue = vary("{called|branded|labelled}");
    page.say(" ");
    const speech = page.speech();
    const group = page.actor(pick(GROUPS[incident.kind], chance), { kind: "group", sectors: ["CVL"] });
    page.say(" “");
    page.naming(pick(LABELS[incident.kind], chance), group.id, speech, president.id);
    page.say("”");
    page.close(speech);
    vary(" {and|before he|and near the ~|, then} ");
    page.happening(pick(["ordered", "decreed", "announced"], chance), "SANCTION", {
      status: "ordered",
      who: [{ ...president.span, actor: president.id }],
    });
    vary(" {a curfew|an inquiry|mourning|an emergency|a fund for the ~} {in|for|across} ");
    page.place({ ...incident.town, kind: "region", name: incident.town.region, geonames: null }, incident.town.region);
    page.say(".");
    page.attribute(speech, president, cue, { manner: "mixed" });
  },

  witness(page, { chance, outlet }, vary) {
    const speech = page.speech();
    page.say(`“${quoteFrom(chance)},”`);
    page.close(speech);
    page.say(" ");
    const people = ["a shopkeeper", "a resident", "a taxi driver", "a nurse", "a teacher", "a street vendor", "a retired engineer"];
    const voice = page.actor(pick(people, chance), { kind: "person", sectors: ["CVL"] });
    vary(" {nearby|beside a ~|holding a ~|at the ~} ");
    const cue = page.say("told");
    page.say(` ${outlet}.`);
    page.attribute(speech, voice, cue, { manner: "quoted" });
  },

  denial(page, { incident, chance, hours }, vary) {
    const groups = ["Opposition groups", "Relatives of the victims", "A rights group", "Local journalists", "A lawyers’ union"];
    const voice = page.actor(pick(groups, chance), { kind: "group", sectors: ["OPP"] });
    page.say(" ");
    const cue = vary("{disputed|rejected|doubted|laughed at}");
    vary(" {the count|that count|the ~|the story of a ~}{ and counted| and spoke of| and found|, listing} ");
    const speech: Speech = page.speech();
    const count = deadBy(incident, hours) + 2 + (incident.number % 11);
    page.figure(amountOf(count, chance), "killed", { statement: speech.id, place: page.placeOf(incident.town) });
    vary(" {dead|killed|victims}");
    page.close(speech);
    vary("{; they said no ~ had been|, insisting that the ~ had not been|; no ~, they said, was|, and said the ~ was not} ");
    page.happening(pick(["given", "fired", "sent"], chance), "AID", { status: "denied", statement: speech.id });
    vary(" {that night|near the ~|for hours|by a ~|until late}.");
    page.attribute(speech, voice, cue, { stance: "doubts" });
  },

  past(page, { incident, chance }, vary) {
    const other = pick(incident.country.towns, chance);
    const year = String(between(2009, 2024, chance));
    page.say("In ");
    const time = page.time(year, year);
    vary("{, in spring|, in the dry season|, on a holiday|}, ");
    page.figure(amountOf(between(3, 90, chance), chance), "killed", { asOf: time });
    vary(" {people were killed in|people died during|deaths were blamed on} ");
    page.happening(`${pick(["a similar", "another", "an earlier"], chance)} ${deedOf(incident)[2]}`, DEEDS[incident.kind].type, {
      status: "historical",
      time,
    });
    page.say(" in ");
    page.place(other);
    vary("{, near a ~|, the worst yet|; nobody was tried|, beside the ~}{ with a ~| for which a ~ was blamed| and a ~ rebuilt it|}.");
  },

  relief(page, { incident, chance, hours }, vary) {
    const speech = page.speech();
    const bodies = ["The army", "Volunteers", "The government", "Rescue crews", "The United Nations", "Boatmen"];
    const body = page.actor(pick(bodies, chance), { kind: "organization", sectors: ["GOV"] });
    page.say(" ");
    const happening = page.happening(pick(["evacuated", "moved", "brought out", "led away"], chance), "AID", {
      who: [{ ...body.span, actor: body.id }],
      statement: speech.id,
    });
    page.say(" ");
    page.figure(amountOf(known(Math.round(incident.homes * 3.5), hours), chance), "evacuated", {
      happening,
      statement: speech.id,
      place: page.placeOf(incident.town),
    });
    vary(" {people from|residents of|people around|families from the ~ of} ");
    page.place(incident.town);
    vary(" {to tents|in boats|to a ~|past the ~}{ overnight| within a day| with a ~|}, ");
    vary(
      "{with water for four days|where a ~ met them|though the ~ went back|with one ~ for ten}{ and fuel for a ~| by noon| for their ~| and a ~|}",
    );
    page.close(speech);
    page.say(", ");
    const voice = page.actor(pick(["the emergencies ministry", "the Red Crescent"], chance), {
      kind: "organization",
      sectors: ["GOV"],
    });
    page.say(" ");
    const cue = vary("{said|explained|told a briefing}");
    page.say(".");
    page.attribute(speech, voice, cue);
  },

  doctor(page, { incident, chance, hours }, vary) {
    const voice: Named = page.actor(incident.doctor, {
      kind: "person",
      named: true,
      roles: ["chief surgeon"],
      country: incident.country.code,
    });
    vary(", chief surgeon at {the|a|one} ~ hospital {in|of} ");
    const place = page.place(incident.town);
    page.say(", ");
    const cue = vary("{said|counted|confirmed}");
    page.say(" ");
    const speech = page.speech();
    page.figure(amountOf(hurtBy(incident, hours), chance), "injured", { statement: speech.id, place });
    vary(" {wounded|patients with injuries|people in the wards|cases since the morning}, ");
    const children = Math.max(1, Math.round(incident.hurt / 6));
    page.figure(amountOf(children, chance), "injured", { statement: speech.id, population: "child", place });
    vary(" of {them children|them under twelve|whom were children|them pupils of a ~}");
    page.close(speech);
    vary("{, asking for a ~|, before the ~ failed|, the ~ among them|, and more came}.");
    page.attribute(speech, voice, cue);
  },
};

function deedOf({ kind, number }: Incident): readonly [string, string, string] {
  const { tells } = DEEDS[kind];
  const found = tells[number % tells.length];
  if (found === undefined) throw new RangeError(kind);
  return found;
}

/** A count is told anew a few times a day, and then less: the share of all that is known, by the hours since. */
const STEPS: readonly (readonly [number, number])[] = [
  [3, 0.4],
  [8, 0.6],
  [20, 0.75],
  [44, 0.9],
  [Number.POSITIVE_INFINITY, 1],
];

function known(all: number, hours: number): number {
  const share = STEPS.find(([until]) => hours < until)?.[1] ?? 1;
  return Math.max(2, Math.round(all * share));
}

function deadBy({ dead }: Incident, hours: number): number {
  return known(dead, hours);
}

function hurtBy({ hurt }: Incident, hours: number): number {
  return known(hurt, hours);
}

/** A number as somebody gives it: exact, or with a hedge. Most give it as those do who count, the same for the same number. */
export function amountOf(count: number, chance: Chance, first = false): Amount {
  const none = { value: null, low: null, high: null, open: null, approximate: false } as const;
  const word = (words: string) => (first ? capital(words) : words);
  const own = between(0, 9, chance);
  switch (chance() < 0.1 ? own : (count * 7) % 10) {
    case 0:
    case 1:
      return { ...none, low: count, words: `${word("at least")} ${count}` };
    case 2:
      return { ...none, low: count - 1, open: "low", words: `${word("more than")} ${count - 1}` };
    case 3:
      return { ...none, value: count, approximate: true, words: `${word("about")} ${count}` };
    case 4:
      return { ...none, high: count + 1, words: `${word("up to")} ${count + 1}` };
    default:
      return { ...none, value: count, low: count, high: count, words: String(count) };
  }
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
