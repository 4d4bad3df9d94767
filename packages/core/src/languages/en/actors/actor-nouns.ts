import type { Actor } from "../../../types/actor.ts";

/** What a common noun says of the actor that it names. */
export interface ActorNoun {
  /** Singular form; the offices and bodies that go by it. */
  readonly lemma: string;
  readonly kind: Actor["kind"];
  readonly plural: boolean;
  /** Sector codes of PLOVER, after its actor list of 2016 and that of CAMEO 1.1b3 (2012) for agents; own compilation of head words, November 2026. */
  readonly sectors: readonly string[];
  readonly gender: "female" | "male" | null;
  /** Too general to be an actor alone ("people"), but for a modifier ("armed men"). */
  readonly vague: boolean;
  /** An office that one person holds at a time: "the president" means the one last named. */
  readonly office: boolean;
}

/** Offices, by sector: words for one person that also stand before a name. */
const OFFICE_NOUNS = `
GOV: president premier prime-minister minister vice-president chancellor governor mayor ambassador envoy king queen emir sultan monarch prince princess secretary undersecretary commissioner prefect akim taoiseach caliph administrator president-elect ruler dictator deputy-minister consul vice-premier
MIL: general colonel admiral commander captain lieutenant major marshal sergeant brigadier commandant
COP: sheriff superintendent inspector detective constable
JUD: judge justice prosecutor magistrate attorney
LEG: speaker senator congressman congresswoman assemblyman assemblywoman
REL: pope imam bishop archbishop patriarch cardinal ayatollah rabbi priest pastor cleric monk lama
BUS: ceo executive owner
-: founder chairman chairwoman chairperson
JUD: attorney-general prosecutor-general solicitor-general
GOV: governor-general consul-general
COP: inspector-general
-: director-general
-: leader spokesman spokeswoman spokesperson director head chief deputy secretary-general representative coordinator adviser advisor aide boss successor predecessor counterpart candidate nominee rival presenter coach manager negotiator mediator ombudsman rapporteur principal dean rector editor
`;

/** Persons, by sector; the plural is a group. */
const PERSON_NOUNS = `
GOV: official diplomat bureaucrat politician statesman minister governor councillor civil-servant
MIL: soldier paratrooper marine peacekeeper conscript reservist sniper airman sailor pilot serviceman servicewoman commando
COP: policeman policewoman gendarme investigator
OPP: dissident oppositionist opponent
REB: rebel insurgent guerrilla separatist mutineer coup-leader putschist
UAF: militant gunman fighter jihadist jihadi terrorist extremist attacker assailant bandit militiaman bomber hijacker kidnapper shooter hostage-taker islamist mercenary looter rioter vigilante raider perpetrator abductor captor
CRM: criminal trafficker smuggler gangster pirate thief robber poacher killer murderer
CVL: resident villager civilian witness survivor victim neighbour neighbor protester protestor demonstrator activist citizen inhabitant bystander passenger passerby onlooker local driver tourist tribesman campaigner striker marcher shopkeeper pedestrian commuter evacuee voter volunteer eyewitness bystander townspeople islander mourner crowd dweller householder detainee prisoner inmate hostage suspect defendant
CVL: relative mother father wife husband widow brother sister daughter son uncle aunt cousin nephew niece grandmother grandfather parent child girl boy teenager teen man woman
EDU: student teacher professor lecturer academic schoolchild schoolgirl schoolboy pupil headteacher researcher scholar scientist historian
HLH: doctor nurse medic paramedic surgeon physician epidemiologist virologist patient midwife health-worker
MED: journalist reporter correspondent photographer blogger commentator columnist broadcaster editor cameraman presenter
JUD: lawyer barrister juror
LEG: lawmaker legislator parliamentarian mp mep deputy councilor councilman congressperson
SPY: spy
LAB: worker miner labourer laborer trade-unionist unionist employee steelworker
BUS: businessman businesswoman trader banker shopper shopkeeper investor industrialist oligarch entrepreneur employer
AGR: farmer herder herdsman fisherman peasant rancher pastoralist
REF: refugee migrant asylum-seeker returnee deportee
-: expert analyst advocate interviewee respondent economist observer critic supporter source insider eyewitness author writer rescuer firefighter seismologist meteorologist forecaster geologist hydrologist engineer monitor inspector delegate envoy member colleague friend ally supporter follower loyalist specialist organiser organizer leader mediator person people individual youth elder chief whistleblower cleric negotiator staffer officer responder aid-worker responder contractor captain pilot veteran candidate figure participant
`;

/** Bodies, by sector. */
const BODY_NOUNS = `
GOV: government ministry authority administration cabinet presidency regime state municipality embassy consulate department secretariat junta council chancellery premiership palace agency directorate bureau commission court-house city-hall kremlin delegation
MIL: army military navy force airforce battalion brigade regiment garrison contingent platoon patrol troop squadron peacekeeping coast-guard coastguard command guard
COP: police gendarmerie constabulary riot-police sheriff's-office
OPP: opposition
REB: insurgency rebellion resistance
UAF: militia paramilitary
CRM: gang cartel mafia
JUD: court tribunal prosecution judiciary
LEG: parliament senate congress legislature assembly parliament
SPY: intelligence
PTY: party coalition
MED: newspaper media press television outlet broadcaster channel daily tabloid magazine newsroom
EDU: university school college academy
HLH: hospital clinic
IGO: bloc
NGO: charity ngo nonprofit watchdog monitor aid-group
BUS: company firm bank corporation business airline operator manufacturer refinery enterprise utility contractor bank
LAB: union
REL: church diocese
CVL: family community crowd public population mob tribe household
-: group organisation organization movement alliance committee team crew foundation institute association federation network centre center office unit service body panel faction front league fund forum board chamber confederation affiliate offshoot subsidiary
`;

const GENDER: ReadonlyMap<string, "female" | "male"> = new Map([
  ..."king emir sultan prince pope imam bishop archbishop patriarch cardinal ayatollah rabbi priest spokesman chairman congressman statesman policeman gunman militiaman serviceman airman businessman cameraman fisherman herdsman tribesman councilman father husband brother son uncle nephew grandfather boy man schoolboy ombudsman"
    .split(" ")
    .map((noun) => [noun, "male"] as const),
  ..."queen princess spokeswoman chairwoman congresswoman policewoman servicewoman businesswoman mother wife widow sister daughter aunt niece grandmother girl woman schoolgirl midwife"
    .split(" ")
    .map((noun) => [noun, "female"] as const),
]);

const VAGUE: ReadonlySet<string> = new Set(
  "person people individual man woman child girl boy youth teenager teen member figure friend ally supporter follower colleague state public population service body unit team office centre center network council force court school college university church hospital business bank agency state palace patient participant contingent command alliance family front league fund forum board chamber confederation".split(
    " ",
  ),
);

/** Nouns that are only written in the plural, or are plural without an "s". */
const IRREGULAR: Readonly<Record<string, string>> = {
  person: "persons",
  child: "children",
  wife: "wives",
  thief: "thieves",
  schoolchild: "schoolchildren",
  passerby: "passersby",
  "secretary-general": "secretaries-general",
  police: "police",
  media: "media",
  troop: "troops",
};

/** Every noun that names an actor, by each of its written forms in lower case ("spokesman", "spokesmen"). */
export const ACTOR_NOUNS: ReadonlyMap<string, ActorNoun> = build();

function build(): ReadonlyMap<string, ActorNoun> {
  const nouns = new Map<string, ActorNoun>();
  const add = (list: string, kind: "person" | "organization", office: boolean): void => {
    for (const line of list.trim().split("\n")) {
      const [code = "-", words = ""] = line.split(": ");
      for (const lemma of words.split(" ")) {
        const sectors = code === "-" ? [] : [code];
        const known = nouns.get(lemma);
        if (known !== undefined) continue;
        const shared = { lemma, sectors, gender: GENDER.get(lemma) ?? null, vague: VAGUE.has(lemma), office };
        nouns.set(lemma, { ...shared, kind, plural: lemma === "people" || lemma === "townspeople" });
        const plural = pluralOf(lemma);
        if (plural !== lemma && lemma !== "people" && lemma !== "townspeople")
          nouns.set(plural, { ...shared, kind: kind === "person" ? "group" : kind, plural: true });
      }
    }
  };
  add(OFFICE_NOUNS, "person", true);
  add(BODY_NOUNS, "organization", false);
  add(PERSON_NOUNS, "person", false);
  for (const lemma of ["people", "townspeople"]) {
    const noun = nouns.get(lemma);
    if (noun !== undefined) nouns.set(lemma, { ...noun, kind: "group" });
  }
  // Of a party's people only the plural is a noun for sure: "Democrats said", but "a Democrat senator".
  for (const plural of ["communists", "democrats", "republicans", "socialists"])
    nouns.set(plural, {
      lemma: plural.slice(0, -1),
      kind: "group",
      plural: true,
      sectors: ["PTY"],
      gender: null,
      vague: false,
      office: false,
    });
  for (const plural of ["guards", "monitors"]) {
    const noun = nouns.get(plural);
    if (noun !== undefined) nouns.set(plural, { ...noun, kind: "group" });
  }
  return nouns;
}

function pluralOf(lemma: string): string {
  const irregular = IRREGULAR[lemma];
  if (irregular !== undefined) return irregular;
  if (/man$/.test(lemma) && lemma !== "ombudsman") return lemma.replace(/man$/, "men");
  if (/(?:[^aeiou]y)$/.test(lemma)) return lemma.replace(/y$/, "ies");
  if (/(?:s|sh|ch|x)$/.test(lemma)) return `${lemma}es`;
  return `${lemma}s`;
}
