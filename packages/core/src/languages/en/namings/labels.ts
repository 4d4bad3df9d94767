/**
 * Nouns that judge whom they name, in the singular, with why they are here. Own compilation, after what newsroom style guides (Reuters Handbook on "terrorist" and
 * "freedom fighter", BBC guidance on "terror", AP on "regime", "thug", "mob") warn of, and what parties to conflicts call one another. Alphabetical within a row;
 * several words with "_".
 */
const ROWS: readonly (readonly [why: string, words: string])[] = [
  [
    "makes an opponent a criminal",
    "bandit brigand butcher crook criminal gangster goon hoodlum hooligan looter marauder miscreant mobster murderer outlaw pirate scoundrel thug vandal war_criminal",
  ],
  [
    "makes an opponent a fighter against the order",
    "fanatic guerrilla insurgent jihadist jihadi militant mutineer paramilitary radical rebel secessionist separatist",
  ],
  ["makes an opponent a danger to all", "extremist fundamentalist subversive terrorist"],
  [
    "makes an opponent a tool of others",
    "collaborator fifth_column foreign_agent hireling infiltrator lackey mercenary pawn puppet stooge",
  ],
  [
    "makes an opponent a breaker of the peace",
    "agitator instigator mob provocateur rabble rabble-rouser ringleader rioter saboteur troublemaker",
  ],
  ["makes an opponent faithless", "apostate backstabber coward deserter enemy_of_the_people heathen heretic infidel traitor turncoat"],
  [
    "makes a government unlawful",
    "autocracy autocrat cabal clique despot dictator dictatorship junta kleptocracy oligarchy police_state puppet_government puppet_regime pseudo-state regime rogue_state strongman terrorist_state tyranny tyrant usurper",
  ],
  ["makes soldiers strangers", "aggressor coloniser colonizer conqueror crusader invader occupier oppressor"],
  ["likens people to the worst of history", "fascist nazi neo-nazi racist supremacist"],
  ["makes people less than human", "beast cockroach parasite savage scum snake vermin"],
  ["makes people unlawful by being there", "illegal illegal_alien illegal_immigrant illegal_migrant"],
  [
    "makes an act the gravest of crimes",
    "apartheid crime_against_humanity ethnic_cleansing genocide holocaust pogrom war_crime witch_hunt",
  ],
  ["makes a friend a hero", "freedom_fighter hero liberator martyr patriot resistance_fighter revolutionary"],
  ["makes a friend harmless or wronged", "dissident innocent political_prisoner prisoner_of_conscience"],
];

/** The labels, their words joined with "_". */
export const LABELS: ReadonlySet<string> = new Set(ROWS.flatMap(([, words]) => words.split(" ")));

/** Labels that the report's own voice may be said to choose: plain nouns of law and war ("criminal", "pirate", "radical") are too common to be shown as its word. */
export const OWN_VOICE_IGNORES: ReadonlySet<string> = new Set(
  "beast clique collaborator coward criminal crook deserter dissident hero illegal innocent looter mob murderer paramilitary patriot pawn pirate puppet racist radical revolutionary rioter savage snake vandal vermin war_crime".split(
    " ",
  ),
);

/** Words in front of "regime" that make it a set of rules. Alphabetical. */
export const RULES: ReadonlySet<string> = new Set(
  "benefits customs emergency exceptional exercise inspection inspections legal licensing patent pension regulatory safeguards sanction sanctions tax training visa".split(
    " ",
  ),
);

/** Adjectives that judge the people or protest behind them. Own compilation. Alphabetical. */
export const JUDGING: ReadonlySet<string> = new Set(
  "armed criminal foreign-backed illegitimate innocent peaceful puppet self-proclaimed self-styled so-called terrorist unarmed western-backed".split(
    " ",
  ),
);

/** Nouns behind a label that it goes on with: "terrorist organisation", "rebel fighters". Alphabetical. */
export const GOES_ON: ReadonlySet<string> = new Set(
  "band bands element elements fighter fighters formation formations gang gangs group groups network networks organisation organisations organization organizations outfit outfits state states".split(
    " ",
  ),
);

/** Verbs that give a name, whether they need "as". Alphabetical. */
export const CALLING: ReadonlyMap<string, "as" | "bare" | "either"> = new Map([
  ["brand", "either"],
  ["call", "bare"],
  ["characterise", "as"],
  ["characterize", "as"],
  ["condemn", "as"],
  ["consider", "either"],
  ["decry", "as"],
  ["deem", "either"],
  ["denounce", "as"],
  ["depict", "as"],
  ["describe", "as"],
  ["designate", "either"],
  ["dismiss", "as"],
  ["dub", "either"],
  ["label", "either"],
  ["portray", "as"],
  ["regard", "as"],
  ["slam", "as"],
  ["term", "either"],
  ["view", "as"],
]);
