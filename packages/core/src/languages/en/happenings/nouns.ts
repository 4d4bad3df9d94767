import type { NounSense, Party } from "./sense.ts";

type Row = readonly [type: NounSense["type"], mode: string | null, needs: NounSense["needs"], words: string, violent?: boolean];

/**
 * Nouns that name events (singular; plurals are looked up without their ending), several words with "_". Own compilation after the PLOVER codebook; hazards and
 * accidents after the hazard terms of UNDRR (2020). `needs`: what must stand beside the noun before it counts. Alphabetical within a row.
 */
const ROWS: readonly Row[] = [
  [
    "ACCIDENT",
    null,
    "free",
    "bus_crash car_crash cave-in derailment gas_explosion gas_leak helicopter_crash oil_spill pile-up plane_crash road_accident shipwreck stampede train_crash",
  ],
  ["ACCIDENT", null, "sign", "blast explosion"],
  ["ACCIDENT", null, "verb", "accident blaze collision crash fire inferno"],
  ["ACCUSE", "allege", "verb", "lawsuit"],
  ["ACCUSE", "investigate", "verb", "inquiry investigation probe"],
  ["AID", null, "verb", "airlift asylum evacuation food_aid humanitarian_aid rescue_operation"],
  ["ASSAULT", "abduct", "sign", "abduction hijacking hostage-taking kidnapping"],
  ["ASSAULT", "aerial", "free", "air_raid air_strike airstrike drone_strike"],
  ["ASSAULT", "explosives", "free", "bomb_attack bomb_blast bombing car_bombing grenade_attack"],
  ["ASSAULT", "firearms", "free", "drive-by_shooting gun_battle gunbattle gunfight shoot-out shootout"],
  ["ASSAULT", "firearms", "sign", "ambush", false],
  ["ASSAULT", "firearms", "verb", "shooting"],
  ["ASSAULT", "heavy-weapons", "free", "artillery_fire missile_attack missile_strike mortar_attack rocket_attack shelling"],
  ["ASSAULT", "heavy-weapons", "sign", "bombardment"],
  ["ASSAULT", "primitive", "sign", "beheading knife_attack stabbing"],
  ["ASSAULT", "sexual", "sign", "gang_rape"],
  ["ASSAULT", "suicide-attack", "free", "suicide_attack suicide_bombing"],
  ["ASSAULT", "targeted", "sign", "assassination"],
  ["ASSAULT", null, "sign", "clash fighting massacre siege terror_attack terrorist_attack", false],
  ["ASSAULT", null, "sign", "attack invasion killing murder offensive", true],
  ["COERCE", "cyber", "free", "cyber-attack cyberattack"],
  ["COERCE", "arrest", "verb", "arrest arrest_warrant detention"],
  ["COERCE", null, "sign", "crackdown"],
  ["COERCE", "curfew", "verb", "curfew"],
  ["COERCE", "martial-law", "verb", "martial_law state_of_emergency state_of_siege"],
  ["COERCE", "restrict", "verb", "lockdown"],
  ["COERCE", "seize", "sign", "coup coup_attempt military_coup"],
  ["CONCEDE", null, "verb", "cease-fire ceasefire truce"],
  ["CONSULT", null, "verb", "mediation negotiation peace_talks official_visit state_visit summit talks"],
  ["COOPERATE", null, "verb", "joint_exercise joint_exercises joint_military_exercise military_exercise war_games"],
  [
    "HAZARD",
    null,
    "sign",
    "aftershock avalanche blizzard bushfire earthquake flash_flood forest_fire heat_wave landslide mudflow mudslide rockfall rockslide sandstorm snowstorm storm_surge tidal_wave tremor tsunami volcanic_eruption wildfire",
  ],
  ["HAZARD", null, "sign", "cyclone drought epidemic flood flooding heatwave hurricane quake storm tornado typhoon"],
  ["HAZARD", null, "verb", "outbreak torrential_rain"],
  ["MOBILIZE", "troops", "sign", "deployment mobilisation mobilization"],
  ["PROTEST", "boycott", "verb", "boycott"],
  ["PROTEST", "demo", "sign", "demonstration protest protest_march sit-in street_protest"],
  ["PROTEST", "demo", "verb", "march rally"],
  ["PROTEST", "hunger", "free", "hunger_strike"],
  ["PROTEST", "riot", "sign", "looting riot rioting uprising"],
  ["PROTEST", "strike", "free", "general_strike"],
  ["PROTEST", "strike", "verb", "strike walkout work_stoppage"],
  ["RETREAT", null, "sign", "resignation"],
  ["RETREAT", null, "verb", "withdrawal"],
  ["SANCTION", null, "verb", "embargo sanctions"],
  ["THREATEN", null, "verb", "ultimatum"],
];

const FAILING: readonly Party[] = ["structure", "site", "road", "=ground", "=hillside", "=slope"];

/** Nouns that tell an event only of what they are of: governments and hopes collapse too. */
const OF_WHAT: readonly (readonly [words: string, of: readonly Party[]])[] = [
  ["breach burst bursting failure rupture", ["=bund", "=dam", "=dike", "=dyke", "=embankment", "=levee", "=pipe", "=pipeline"]],
  ["collapse", FAILING],
  ["capsize capsizing foundering sinking", ["vehicle"]],
];

/** What each noun tells of, by its words in the singular, joined with "_". */
export const NOUNS: ReadonlyMap<string, NounSense> = new Map([
  ...ROWS.flatMap(([type, mode, needs, words, violent]) =>
    words.split(" ").map((word): [string, NounSense] => [word, violent === true ? { type, mode, needs, violent } : { type, mode, needs }]),
  ),
  ...OF_WHAT.flatMap(([words, of]) =>
    words.split(" ").map((word): [string, NounSense] => [word, { type: "ACCIDENT", mode: null, needs: "free", of }]),
  ),
]);

/** Longest entry, in words. */
export const LONGEST_NOUN = 3;

/**
 * Verbs that events take, by what they make of it: `asks`, `does` (the subject does it: "staged a protest"), `ends` ("called off the strike"), `plans`,
 * `happens` (the event is the subject: "clashes erupted"), `stops` ("prevented an attack"). Own compilation. Base forms, alphabetical.
 */
export const EVENT_VERBS: Readonly<Record<"asks" | "does" | "ends" | "happens" | "plans" | "stops" | "suffers", ReadonlySet<string>>> = {
  does: new Set(
    "announce begin carry commit conduct declare decree enter extend file finish hold host hurl impose introduce issue join launch lead lodge make mount open orchestrate organise organize pay perpetrate proclaim reimpose renew resume sign slap stage start suppress sustain undertake unleash wage".split(
      " ",
    ),
  ),
  asks: new Set("demand order request seek urge".split(" ")),
  ends: new Set("cancel ease end lift revoke suspend".split(" ")),
  happens: new Set(
    "batter begin break burn bury claim continue damage destroy devastate displace engulf erupt flatten follow force gut happen hit injure intensify jolt kill lash last leave occur pound rage ravage raze resume rip rock shake shatter slam spark spread start strike sweep take tear topple trap trigger wound wreck".split(
      " ",
    ),
  ),
  plans: new Set("consider contemplate plan prepare propose schedule".split(" ")),
  stops: new Set("avert avoid foil forestall prevent rule thwart".split(" ")),
  suffers: new Set(
    "cause damage destroy die escape flee follow hear hold injure kill leave report spark survive suspend trigger witness wound".split(" "),
  ),
};

/** Modifiers that make an "attack" or "killing" one of blood. Own compilation. Alphabetical. */
export const BLOODY: ReadonlySet<string> = new Set(
  "arson armed axe bloody bomb bombing brutal coordinated cross-border deadly drone extrajudicial fatal grenade gun gunfire gas guerrilla insurgent knife machete mass mercenary militant mob mortar rebel rocket sniper suicide terror terrorist".split(
    " ",
  ),
);

/** Words in front of an event noun that make it something else ("heart attack"), and words behind it ("strike price", "protest song"). Own compilation. */
export const NOT_AFTER: ReadonlySet<string> = new Set(
  "ad anxiety asthma bank ego first-ever frontal heart lightning hunger-free media panic personal pep pitch pre-emptive price rain sales snack stock twitter verbal videotaped wage witty".split(
    " ",
  ),
);
export const NOT_BEFORE: ReadonlySet<string> = new Set(
  "ad album anniversary attorney aid bill book campaign camera charge chief coach comments compensation court death deaths defence defense drama drill expert film force fund game gear group house insurance law lawyer leader line list literature lyric movement music novel organiser organizer organizers party plan plane police policy prevention price program programme proof rate record report response risk room season script scene series sign song squad star stage suit suspect system team threat ticket unit victim victims warning watch weapon wing zone".split(
    " ",
  ),
);
