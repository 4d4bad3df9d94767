import type { Figure } from "../../../types/figure.ts";

/** What a number can be of. */
export type Of = Figure["of"];

/** Verbs whose object befell it ("killed 12"), and in the passive their subject ("12 were killed"). Forms as written. Own compilation. */
const DONE_TO: Partial<Record<Of, string>> = {
  killed:
    "assassinate assassinated assassinates assassinating behead beheaded beheading bury buried crushed drowned electrocuted eliminate eliminated eliminating neutralise neutralised neutralising neutralize neutralized neutralizing liquidated execute executed executes executing gunned kill killed killing kills lynch lynched lynching massacre massacred massacring drowning murder murdered murdering murders slain slaughtered slaughtering slay slew",
  injured:
    "beaten bit bitten burnt cut gassed gored mauled scalded stung harm harmed hospitalise hospitalised hospitalize hospitalized hurt hurting hurts injure injured injures injuring maimed maiming shot stabbed treated treating wound wounded wounding wounds",
  missing: "disappeared entombed missing trap trapped trapping traps",
  detained:
    "apprehend apprehended held holding arrest arrested arresting arrests capture captured captures capturing caught recaptured rearrested detain detained detaining detains imprison imprisoned imprisoning intern interned jail jailed jailing jails remanded retained sentenced",
  released:
    "acquitted acquitting bailed discharged free freed freeing frees liberate liberated liberating pardon pardoned pardoning release released releases releasing",
  abducted: "abduct abducted abducting abducts kidnap kidnapped kidnapping kidnaps seize seized seizes seizing snatch snatched",
  displaced: "displace displaced displaces displacing expel expelled expelling uproot uprooted uprooting homeless",
  evacuated: "airlifted evacuate evacuated evacuates evacuating relocated",
  rescued: "plucked pulled rescue rescued rescues rescuing retrieve save saved saves saving",
  infected: "contaminate contaminated infect infected infecting infects sicken sickened sickening sickens",
  affected: "affect affected affecting affects cut-off marooned marooning isolated isolating poisoned stranded stranding strands",
  destroyed:
    "burned collapse collapsed demolish demolished demolishing demolishes destroy destroyed destroying destroys flatten flattened flattening gutted gutting leveled levelled burning charred charring consumed consuming downed downing engulfed engulfing incinerated obliterated raze razed razing ruined sank sink sunk swallowed swallowing torched torching wrecked wrecking",
  damaged:
    "batter battered dented damage damaged damages damaging inundate inundated loot looted looting ransacked submerged vandalised vandalized flooded flooding",
  troops:
    "deploy deployed deploying deploys dispatch dispatched dispatching garrisoned mobilise mobilised mobilising mobilize mobilized mobilizing stationed stationing",
};

/** Verbs whose subject it befell or who did it ("12 died", "20,000 marched"). */
const DOES: Partial<Record<Of, string>> = {
  killed: "die died dies dying starved perish perished perishing succumb succumbed",
  missing: "disappear vanish vanished",
  displaced: "flee fled fleeing flees",
  released: "",
  rescued: "survive survived surviving",
  participants:
    "assemble assembled attend attended attending chanted demonstrate demonstrated demonstrating gather gathered gathering march marched marches marching participate participated picketed protest protested protesting protests rallied rally rallying rioted",
  assailants: "ambushed attack attacked raided stormed",
};

/** Adjectives and participles behind a number or its noun: "12 dead", "30 others wounded", "thousands homeless". */
const STATES: Partial<Record<Of, string>> = {
  killed: "dead deceased fatally killed slain murdered drowned",
  injured: "injured wounded hurt hospitalised hospitalized ill-treated",
  missing: "missing unaccounted trapped",
  detained: "arrested detained held imprisoned jailed",
  released: "freed released",
  abducted: "abducted kidnapped",
  displaced: "displaced homeless",
  evacuated: "evacuated",
  rescued: "rescued",
  infected: "infected sick ill",
  affected: "stranded affected hungry malnourished powerless starving",
  destroyed: "destroyed gutted ruined wrecked",
  damaged: "damaged",
};

/** Nouns that say by themselves what the number is of: "12 deaths", "2,500 troops". */
const HEADS: Partial<Record<Of, string>> = {
  killed: "bodies body coffins corpse corpses dead death deaths executions fatalities fatality killings kills martyrs murders remains",
  injured: "hurt injuries injured wounded",
  missing: "disappearances missing",
  detained: "arrestees arrests detainees detentions",
  released: "",
  abducted: "abductees abductions captives hostage hostages kidnappings",
  displaced: "displaced idps refugees homeless",
  evacuated: "evacuations evacuees",
  rescued: "survivor survivors",
  infected: "infected infections",
  affected: "casualties casualty victims",
  troops:
    "combatants commandos conscripts fighters forces marine marines militaries paratrooper paratroopers peacekeeper peacekeepers reservist reservists serviceman servicemen soldier soldiers trooper troopers troops",
  participants:
    "demonstrator demonstrators marcher marchers picketers protester protesters protestor protestors rioter rioters striker strikers attendees worshippers supporters",
  assailants:
    "assailant assailants attacker attackers bandit bandits bomber bombers guerrillas gunman gunmen hijackers insurgent insurgents jihadis jihadists kidnappers militant militants raiders rebels terrorist terrorists",
  votes: "ballots vote votes",
};

function lookup(table: Partial<Record<Of, string>>): ReadonlyMap<string, Of> {
  const map = new Map<string, Of>();
  for (const [of, words] of Object.entries(table) as [Of, string][])
    for (const word of words.split(" ")) if (word !== "" && !map.has(word)) map.set(word, of);
  return map;
}

/** What befalls the object of a verb, by the verb's form. */
export const DONE_TO_OF: ReadonlyMap<string, Of> = lookup(DONE_TO);
/** What the subject of a verb does or suffers, by the verb's form. */
export const DOES_OF: ReadonlyMap<string, Of> = lookup(DOES);
/** What a state behind a number says. */
export const STATE_OF: ReadonlyMap<string, Of> = lookup(STATES);
/** What a noun says of its number. */
export const HEAD_OF: ReadonlyMap<string, Of> = lookup(HEADS);

/** Nouns of action or harm with the victim behind "of": "the deaths of 12". */
export const ACTION_OF: ReadonlyMap<string, Of> = lookup({
  killed:
    "bodies body corpses remains lives assassination assassinations slaughter slaying slayings lynching lynchings death deaths execution executions killing killings loss massacre murder murders drowning",
  injured: "injury injuries wounding",
  missing: "disappearance disappearances",
  detained: "arrest arrests detention imprisonment jailing",
  released: "release liberation",
  abducted: "abduction abductions kidnapping kidnappings seizure",
  displaced: "displacement exodus expulsion",
  evacuated: "evacuation",
  rescued: "rescue",
  destroyed: "destruction demolition",
  troops: "deployment force contingent army garrison reinforcement reinforcements",
  participants: "crowd crowds rally march turnout demonstration attendance gathering protest",
  assailants: "gang gangs mob band group-of-attackers",
});

/** Words of a toll: a bare number near them is of this. "Toll" alone is of the dead. */
export const TOLL_OF: ReadonlyMap<string, Of> = lookup({
  killed: "dead death deaths fatalities killed died toll fatality deceased drowned",
  injured: "injured injuries wounded hurt hospitalised hospitalized",
  missing: "missing unaccounted",
  detained: "arrested arrests detained detainees detentions",
  displaced: "displaced refugees",
  infected: "cases infected infections infection",
  evacuated: "evacuees evacuated",
  participants: "crowd participants protesters turnout demonstrators attendance marchers",
  troops: "troops soldiers force contingent",
  assailants: "attackers assailants gunmen militants rebels",
  cost: "bill cost costs damage damages losses",
});

/** Effects that only persons (and animals) suffer or do. */
export const OF_PERSONS: ReadonlySet<Of> = new Set<Of>([
  "killed",
  "injured",
  "missing",
  "detained",
  "released",
  "abducted",
  "displaced",
  "evacuated",
  "rescued",
  "infected",
  "troops",
  "participants",
  "assailants",
]);
