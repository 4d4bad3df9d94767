/**
 * Words for persons and the population they name, normalised; null: persons, nothing more said. Own compilation, along the actor types of the PLOVER codebook and the
 * disaggregation that humanitarian reporting asks for (children, women, aid workers, journalists, displaced).
 */
const POPULATIONS: Record<string, string> = {
  activist: "activist activists campaigner campaigners",
  "aid-worker":
    "aid-worker aid-workers humanitarian humanitarians humanitarian-worker humanitarian-workers relief-worker relief-workers volunteer volunteers",
  attacker:
    "assailant assailants attacker attackers bandit bandits bomber bombers gangster gangsters gunman gunmen hijacker hijackers insurgent insurgents jihadi jihadis jihadist jihadists kidnapper kidnappers militant militants raider raiders robber robbers terrorist terrorists",
  child:
    "adolescent adolescents babies baby boy boys child children girl girls infant infants kid kids minor minors newborn newborns schoolboy schoolboys schoolchild schoolchildren schoolgirl schoolgirls teen teenager teenagers teens toddler toddlers",
  civilian: "bystander bystanders civilian civilians noncombatant noncombatants passer-by passers-by passersby pedestrian pedestrians",
  cleric: "bishop bishops cleric clerics imam imams monk monks nun nuns pastor pastors priest priests",
  crew: "crew crewman crewmen crewmember crewmembers sailor sailors seafarer seafarers",
  doctor: "doctor doctors medic medics nurse nurses paramedic paramedics physician physicians",
  employee: "employee employees labourer labourers laborer laborers staff staffer staffers worker workers workmen",
  farmer:
    "pastoralist pastoralists farmer farmers farmworker farmworkers herder herders herdsman herdsmen peasant peasants villager villagers",
  fighter:
    "mercenaries mercenary combatant combatants fighter fighters guerrilla guerrillas militiaman militiamen paramilitaries rebel rebels separatist separatists",
  firefighter: "firefighter firefighters fireman firemen rescuer rescuers",
  fisherman: "fisherman fishermen fisher fishers",
  foreigner: "alien aliens expatriate expatriates foreigner foreigners national nationals tourist tourists",
  journalist: "cameraman cameramen journalist journalists photographer photographers reporter reporters",
  man: "man men",
  migrant: "seeker seekers migrant migrants asylum-seeker asylum-seekers",
  miner: "miner miners",
  officer:
    "cop cops gendarme gendarmes officer officers policeman policemen policewoman policewomen constable constables guard guards police",
  official: "deputies deputy lawmaker lawmakers mayor mayors minister ministers official officials senator senators councillor councillors",
  passenger: "commuter commuters passenger passengers traveller travellers traveler travelers",
  patient: "patient patients",
  pilgrim:
    "churchgoer churchgoers congregant congregants devotee devotees parishioner parishioners pilgrim pilgrims worshipper worshippers",
  politician: "politician politicians",
  prisoner: "captive captives convict convicts detainee detainees inmate inmates prisoner prisoners",
  hostage: "hostage hostages abductee abductees",
  protester:
    "demonstrator demonstrators marcher marchers picketer picketers protester protesters protestor protestors rioter rioters striker strikers",
  refugee: "refugee refugees",
  displaced: "evacuee evacuees idp idps",
  resident: "dweller dwellers inhabitant inhabitants local locals neighbour neighbours resident residents townspeople homeowner homeowners",
  settler: "settler settlers",
  soldier:
    "airman airmen cadet cadets conscript conscripts general generals marine marines militaries paratrooper paratroopers peacekeeper peacekeepers reservist reservists serviceman servicemen soldier soldiers trooper troopers troops legionnaire legionnaires recruit recruits brigadier brigadiers captain captains colonel colonels commander commanders corporal corporals major majors sergeant sergeants lieutenant lieutenants",
  student: "pupil pupils student students",
  survivor: "survivor survivors",
  suspect: "suspect suspects",
  teacher: "teacher teachers",
  woman: "female females mother mothers woman women",
  elderly: "grandmother grandmothers grandfather grandfathers pensioner pensioners",
};

const PLAIN =
  "youth youths islander islanders newcomer newcomers returnee returnees deportee deportees missionary missionaries athlete athletes climber climbers hiker hikers trekker trekkers mountaineer mountaineers diver divers swimmer swimmers skier skiers trader traders vendor vendors hawker hawkers shopkeeper shopkeepers reveller revellers reveler revelers partygoer partygoers concertgoer concertgoers festivalgoer festivalgoers mourner mourners holidaymaker holidaymakers pilot pilots engineer engineers technician technicians contractor contractors builder builders sherpa sherpas guide guides orphan orphans widow widows parent parents grandparent grandparents delegate delegates envoy envoys academic academics professor professors singer singers musician musicians footballer footballers stowaway stowaways dissident dissidents blogger bloggers editor editors nomad nomads smuggler smugglers trafficker traffickers poacher poachers ranger rangers lifeguard lifeguards babysitter witness witnesses judge judges lawyer lawyers banker bankers diplomat diplomats expert experts analyst analysts observer observers player players respondent respondents scientist scientists artist artists businessman businessmen businesspeople colleague colleagues guest guests customer customers shopper shoppers donor donors candidate candidates adult adults ones arrivals attendee attendees body bodies casualties casualty citizen citizens corpse corpses driver drivers employer family-member father fathers fan fans folk folks human humans individual individuals life lives member members motorist motorists occupant occupants other others participant participants people peoples person personnel persons souls supporter supporters victim victims voter voters relative relatives brother brothers sister sisters son sons daughter daughters couple couples spectator spectators";

/**
 * Bodies whose members are one population: "members of the security forces" are officers, "army members" soldiers. The word "member" alone names none. Own compilation.
 */
const MEMBERS_OF: readonly (readonly [population: string, words: RegExp])[] = [
  ["fighter", /\b(?:rebel|insurgent|separatist|guerrilla|paramilitary|militias?)\b/],
  [
    "officer",
    /\b(?:police|gendarmerie|carabinieri|constabulary|security (?:forces?|services?|agencies)|law enforcement|(?:national|border|coast|republican) guard)\b/,
  ],
  [
    "soldier",
    /\b(?:army|armed forces|military(?! (?:council|court|government|junta|tribunal))|marine corps|navy|air force|special forces|defen[cs]e forces?|peacekeeping (?:force|mission))\b/,
  ],
];

/** The population that membership of a body makes ("security forces" → "officer"); null: none. `words`: the body's name in lower case. */
export function populationOfBody(words: string): string | null {
  return MEMBERS_OF.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const WORDS: ReadonlyMap<string, string | null> = new Map([
  ...PLAIN.split(" ").map((word): [string, null] => [word, null]),
  ...Object.entries(POPULATIONS).flatMap(([population, words]) => words.split(" ").map((word): [string, string] => [word, population])),
]);

/** Whether a word, in lower case, names persons. */
export function isPersonNoun(word: string): boolean {
  return WORDS.has(word);
}

/** The population a word for persons names ("girls" → "child"); null: none, or no word for persons. */
export function populationOf(word: string): string | null {
  return WORDS.get(word) ?? null;
}
