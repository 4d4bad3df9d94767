import type { NameGender } from "./given-names.ts";

/** Splits a list of words at white space. */
export function listed(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

/** Forms of address before a name; those that tell the gender. Source: own compilation. */
export const ADDRESS: ReadonlyMap<string, NameGender> = new Map<string, NameGender>([
  ...listed(
    "mr mr. sir lord imam ayatollah hojatoleslam mullah mawlana maulana molvi maulvi rabbi pope patriarch king prince emir sultan baron count duke señor senor monsieur herr don shri sri tengku datuk tun fr fr. father brother grandfather",
  ).map((word) => [word, "male"] as const),
  ...listed("mrs mrs. ms ms. miss madam madame lady queen princess sister dame señora senora empress duchess daw smt nun").map(
    (word) => [word, "female"] as const,
  ),
  ...listed("dr dr. sheikh sheik shaikh prof prof. rev rev. hon hon. st. hajji haji saint comrade").map((word) => [word, null] as const),
]);

/** Ranks and offices that stand before a name. Source: own compilation, ranks after NATO STANAG 2116 in English. */
export const OFFICES: ReadonlySet<string> = new Set(
  listed(`
  academic activist actor adm. administrator admiral advisor adviser aide ambassador analyst archbishop artist attorney author bishop blogger brig. brigadier
  businessman candidate capt. captain cardinal chair chairman chairperson chairwoman chancellor chaplain chief cmdr. co-chair co-founder coach col. colonel columnist commander
  commandant commissioner comptroller congressman congresswoman congressperson assemblyman assemblywoman assemblymember constable consul coordinator coroner corporal councillor councilman councilwoman counsel counselor cpl. deacon dean
  defender delegate deputy detective diplomat director doctor driver economist editor engineer envoy epidemiologist expert farmer fighter founder gen. gen col lt maj sgt capt general
  gov. governor head historian inspector instructor journalist judge justice lawmaker lawyer leader lecturer legislator lieutenant liutenant lt. magistrate maj. major manager
  marshal mayor mep minister mp negotiator nurse officer official ombudsman oligarch organizer organiser owner parliamentarian partner pastor photographer physician pilot
  player politician premier president presenter president-elect pres. priest principal prof. professor prosecutor provost pvt. rapporteur rector rep. reporter representative
  researcher resident reverend scientist scholar sec. secretary secretary-general sen. senator sergeant sgt. sheriff shopkeeper singer soldier
  speaker specialist spokesman spokesperson spokeswoman strategist student superintendent supervisor surgeon taoiseach teacher technician
  treasurer trustee undersecretary under-secretary vice-chairman vice-president vice-premier vice-admiral virologist volunteer warden warlord witness worker writer militant commissar
  resident survivor neighbour neighbor prisoner refugee protester protestor demonstrator geologist seismologist meteorologist firefighter paramedic rescuer headmaster
  ataman emeritus generalissimo caliph chieftain hetman akim premier-designate secretary-designate
`),
);

/** Words that come before an office and belong to it: "deputy", "former", "foreign". Source: own compilation. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  listed(`
  acting agriculture armed army assistant associate attorney aviation brigadier budget cabinet caretaker chief commerce communications constitutional crown culture defence defense
  deputy development district economy education emergency emergencies energy environment environmental europe executive exiled ex ex- external federal field finance first foreign former
  general grand group health high home house housing human incumbent industry information infrastructure interim interior international investment joint junior justice labor labour
  lead lieutenant local major majority managing media military minority municipal national naval navy new opposition outgoing parliamentary party permanent police political press prime principal
  provincial public regional resident science security senior social special staff state supreme the tourism town trade transport transportation transitional treasury under veteran vice
  village war water then then- shadow self-proclaimed founding longtime cultural ministry
`),
);
