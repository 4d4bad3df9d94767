/** What sort of thing a noun names, as far as it decides who can do what to whom. */
export type NounClass =
  | "aid"
  | "armed"
  | "body"
  | "crime"
  | "deal"
  | "hazard"
  | "measure"
  | "penalty"
  | "people"
  | "place"
  | "post"
  | "proposal"
  | "protest"
  | "road"
  | "site"
  | "structure"
  | "talk"
  | "thing"
  | "ties"
  | "vehicle"
  | "weapon";

/**
 * Nouns (singular; plurals are looked up without their ending) by class. Own compilation: the agents and generic actors of the PLOVER and CAMEO codebooks,
 * widened by hand with words common in crisis news. Alphabetical within a class; a noun may stand in several.
 */
const WORDS: Readonly<Record<NounClass, string>> = {
  aid: "aid amnesty ambulance asylum assistance blanket cash clothing donation dose drug equipment food fuel fund funding goods grain grant help loan medicine money package parcel personnel ration relief shelter supply support team tent vaccine water wheat",
  armed:
    "aircraft airforce airman army assailant assassin attacker bandit battalion bomber brigade commando cop division drone extremist fighter fighters force gang gangster guard guerrilla gunboat gunman gunmen helicopter hijacker insurgent intruder jet jihadist kidnapper killer marine mercenary militant militia militiaman military mob navy officer paramilitary patrol plane police policeman policemen rebel rioter secret-service separatist servicemen sniper soldier squad suspect tank terrorist troop troops vigilante warplane warship",
  body: "administration agency alliance assembly association authority bank bloc board cabinet chancellery city club commission committee company congress consulate corporation council country court delegation department directorate embassy federation firm foundation front government group house institute institution judge junta league legislature leadership magistrate ministry mission mosque movement nation network office operator opposition organisation organization outlet panel parliament party presidency prosecution prosecutor radio regime regulator republic school senate service side society state station syndicate tribunal union university watchdog",
  crime:
    "abuse aggression assassination assault attack atrocity bloodshed bombing bribery conspiracy corruption coup crackdown crime espionage fraud genocide killing massacre murder offence offense rape repression terrorism torture treason unrest violation violence war",
  deal: "accord agreement armistice ceasefire charter compromise contract convention deal declaration memorandum pact protocol resolution settlement treaty truce understanding",
  hazard:
    "aftershock avalanche blizzard cloudburst cyclone deluge downpour drought earthquake eruption flood flooding floods hailstorm heatwave hurricane inferno landslide mudflow mudslide quake rain rainstorm rockfall sandstorm snowstorm storm thunderstorm tornado tremor tsunami twister typhoon volcano wildfire",
  measure:
    "ban blackout blockade censorship closure control curb curfew decree embargo emergency law-martial lockdown martial-law measure quarantine restriction rule sanction shutdown siege state-of-emergency suspension tariff",
  penalty: "fine jail penalty prison sanction sentence tariff",
  people:
    "activist actor adult adviser aide ally ambassador analyst apprentice assistant athlete aunt author baby bishop blogger body boss boy brother builder businessman bystander cadet campaigner candidate captain captive cardinal caretaker ceo chairman chairperson chairwoman charity chief child children citizen civilian clergyman cleric climber coach colleague columnist commander commissioner commuter conscript contractor convict cook counterpart couple cousin crewman critic customer cyclist dad daughter defector defendant delegate demonstrator deputy detainee diplomat director dissident docker doctor dozen driver editor elder employee engineer envoy ethnic evacuee executive exile expert family fan farmer father female firefighter fisher fisherman fishermen follower foreigner friend fugitive general girl governor granddaughter grandfather grandmother grandson guest herder herdsman herdsmen hiker holidaymaker homeowner hostage hundred hunter husband imam immigrant individual infant inhabitant inmate inspector interpreter investigator islamist jew jihadi journalist judge kid kin king labourer lawmaker lawyer leader legislator lieutenant local logger loyalist major male man mayor mediator medic member men migrant million miner minister minority missionary monk mother motorist mourner mp muslim national negotiator neighbor neighbour nephew niece nomad nurse observer offender official onlooker operative opponent organiser organizer orphan owner paramedic parent partner passenger passerby patient peacekeeper peasant pensioner people person pilgrim pilot politician pope porter pregnant premier president priest prince princess prisoner professor prosecutor protester protestor pupil queen reader recruit refugee relative reporter representative rescuer researcher resident rival sailor schoolboy schoolchildren schoolgirl scientist seaman secretary senator serviceman settler sheikh shepherd shopkeeper shopper sister skier spectator spokesman spokesperson spokeswoman squatter staff staffer statesman student suicide-bomber supporter survivor swimmer teacher teenager tenant thousand toddler tourist trader trainee traveller tribe tribesman trucker uncle vendor veteran victim villager visitor volunteer voter weaver widow wife witness woman women worker worshipper writer youngster youth",
  place:
    "area border camp capital city coast community corridor country county district enclave frontier hill island neighborhood neighbourhood outskirt peninsula port position province region settlement state stronghold suburb territory town valley village zone",
  post: "ceo chairman chief leader minister office officer post premier presidency president secretary",
  proposal:
    "accusation allegation appeal application assertion bid bill call charge claim complaint compromise condition criticism demand deal idea invitation motion notion offer overture petition plan plea proposal proposition referendum reform request resolution suggestion suit term terms ultimatum",
  protest: "blockade boycott demonstration march picket protest rally riot sit-in stoppage strike vigil walkout",
  road: "boulevard bridge crossing highway intersection junction motorway rail railway road route square street traffic track",
  site: "airbase airfield airport apartment bank bar barrack barracks base bazaar building bus-station bridge bungalow cafe camp cathedral centre center checkpoint church cinema clinic college complex compound consulate convoy court courthouse dam depot embassy facility factory farm field garrison gasworks headquarters home hospital hotel house hq installation jail kindergarten library mall mansion market mosque museum nightclub office outpost palace parliament pipeline plant plaza police-station post prison property pub quarter railway refinery residence restaurant ruin school seminary shelter shop shrine stadium station statue store substation supermarket synagogue temple terminal theatre tower university villa warehouse",
  structure:
    "awning balcony barn block boiler bridge building canopy causeway ceiling chimney crane cylinder dam dike dyke embankment flat flats flyover footbridge gallery gantry gasholder grandstand hall jetty levee lift mast mine mineshaft overpass pier pipe pipeline pit platform podium pylon quarry reservoir roof scaffold scaffolding shaft shed silo stand staircase stairway storey structure tailings tank terrace tower tower-block tunnel viaduct walkway wall well",
  talk: "consultation conversation conference dialogue discussion meeting negotiation session summit talk visit",
  thing:
    "account ammunition asset belonging belongings cargo cocaine computer contraband document drug explosive gold heroin ivory kilogram laptop narcotic newspaper oil passport phone pill possession power weapon website",
  ties: "contact cooperation link partnership relation relations relationship tie trade",
  vehicle:
    "aeroplane airliner aircraft airplane ambulance barge bicycle boat bus cab canoe car carriage coach convoy dinghy ferry flight freighter helicopter jeep jet jetliner liner locomotive lorry minibus minivan motorbike motorcycle plane ship submarine tanker taxi tractor trailer train tram trawler truck van vehicle vessel yacht",
  weapon:
    "artillery bomb bullet device explosive firearm grenade gun knife landmine machete mine missile molotov mortar pistol rifle rocket round shell shot tear-gas weapon",
};

const CLASSES: ReadonlyMap<string, ReadonlySet<NounClass>> = tableOf();

/** The classes of a noun given in lower case, singular or plural; empty when it is unknown. */
export function classesOf(noun: string): ReadonlySet<NounClass> {
  return CLASSES.get(noun) ?? CLASSES.get(singular(noun)) ?? NONE;
}

const NONE: ReadonlySet<NounClass> = new Set();

/** "countries" → "country", "bases" → "base", "policemen" → "policeman". A guess; nouns that end in s by nature are listed as they are. */
export function singular(noun: string): string {
  if (noun.endsWith("men")) return `${noun.slice(0, -3)}man`;
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(noun)) return noun.slice(0, -2);
  if (noun.endsWith("s") && !noun.endsWith("ss")) return noun.slice(0, -1);
  return noun;
}

function tableOf(): ReadonlyMap<string, ReadonlySet<NounClass>> {
  const table = new Map<string, Set<NounClass>>();
  for (const [kind, words] of Object.entries(WORDS) as [NounClass, string][]) {
    for (const word of words.split(" ")) {
      const known = table.get(word);
      if (known === undefined) table.set(word, new Set([kind]));
      else known.add(kind);
    }
  }
  return table;
}
