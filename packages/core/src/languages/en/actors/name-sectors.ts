import { ACTOR_NOUNS } from "./actor-nouns.ts";

/** Sectors of bodies known by name, folded to lower case. Own compilation, November 2026, in the sector codes of PLOVER. */
const KNOWN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    IGO: "un, u.n., united nations, eu, european union, nato, osce, csto, otsc, cis, au, african union, ecowas, arab league, asean, oas, opec, imf, world bank, wto, who, world health organization, unicef, unhcr, undp, ocha, ohchr, unesco, wfp, fao, iaea, icao, iom, unrwa, unifil, unama, monusco, minusma, international criminal court, icc, international court of justice, security council, un security council, european commission, european council, council of europe, mercosur, interpol, europol, g7, g20, sco, igad, brics, collective security treaty organization, collective security treaty organisation, frontex, world food programme",
    NGO: "amnesty, amnesty international, human rights watch, hrw, red cross, red crescent, icrc, ifrc, msf, médecins sans frontières, medecins sans frontieres, doctors without borders, oxfam, save the children, greenpeace, caritas, transparency international, white helmets, mercy corps, cpj, memorial, freedom house",
    MED: "afp, agence france-presse, ap, associated press, reuters, bbc, cnn, tass, itar-tass, interfax, ria, ria novosti, sputnik, xinhua, anadolu, anadolu agency, efe, dpa, ansa, ips, kyodo, yonhap, al jazeera, al arabiya, al-jazeera, al-manar, bloomberg, new york times, washington post, guardian, the guardian, wall street journal, financial times, le monde, el pais, el país, nhk, rt, russia today, khabar 24, telegram, press association, upi, euronews, france 24, deutsche welle, voice of america, meduza, kcna, irna, isna, mehr, fars, sana, bernama, antara, ukrinform, unian, cnbc, nbc, cbs, abc, fox news, sky news, itv, twitter, facebook, folha, haaretz, dawn, rappler, kommersant, izvestia, pravda, novaya gazeta",
    GOV: "kremlin, white house, downing street, elysee, élysée, state department, cabinet, pentagon, usgs, fema, cdc, ndma, afad, emercom, usaid, nhs",
    MIL: "idf, centcom, irgc, revolutionary guards, revolutionary guard, quds force, pla, people's liberation army, national guard",
    UAF: "al qaeda, al-qaeda, isis, isil, is, islamic state, taliban, boko haram, al shabaab, al-shabaab, hezbollah, hizbollah, hamas, wagner, wagner group, islamic jihad, lashkar-e-taiba, jaish-e-mohammed, ansar allah, hayat tahrir al-sham, al-nusra",
    REB: "farc, eln, pkk, ypg, m23, fmln, shining path, tamil tigers, eta, ira, plo, naxalites, renamo, unita",
    LEG: "parliament, congress, senate, duma, state duma, bundestag, knesset, house of commons, house of lords, house of representatives, verkhovna rada, lok sabha, rajya sabha, majlis, sejm, european parliament, national assembly, general assembly",
    SPY: "cia, fsb, kgb, mi5, mi6, mossad, shin bet, gru, svr, nsa, sbu",
    COP: "fbi, nypd",
    PTY: "bjp, fatah, likud, anc, kuomintang, sinn fein, zanu-pf, syriza, swapo, frelimo",
    BUS: "gazprom, rosneft, lukoil, google, microsoft, apple, amazon, meta, boeing, airbus, aramco, saudi aramco, tepco, pdvsa, pemex, petrobras, naftogaz, ukrenergo",
    JUD: "supreme court",
  }).flatMap(([sector, names]) => names.split(", ").map((name) => [name, sector] as const)),
);

const HEADS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    GOV: "ministry department directorate secretariat embassy consulate cabinet authority commissariat government prefecture treasury municipality chancellery",
    IGO: "nations",
    MIL: "army navy forces force corps brigade battalion regiment command",
    UAF: "militia militias cell",
    COP: "police gendarmerie constabulary",
    JUD: "court courts tribunal prosecutor's",
    LEG: "parliament assembly senate congress duma legislature council",
    PTY: "party",
    MED: "news times post herald tribune gazette journal daily television tv radio press mail telegraph broadcasting newspaper",
    EDU: "university college school academy",
    HLH: "hospital clinic",
    BUS: "company corporation corp co ltd inc plc bank airlines airways holdings industries energy petroleum llc chamber",
    LAB: "union unions",
    REL: "church mosque",
    NGO: "foundation watch charity",
    OPP: "opposition",
    SPY: "intelligence",
  }).flatMap(([sector, words]) => words.split(" ").map((word) => [word, sector] as const)),
);

/** Sectors of a named body, by the list of known names, else by the head of its name. */
export function sectorsOfName(name: string): readonly string[] {
  const lower = name.toLowerCase().replace(/^the /, "");
  const known = KNOWN.get(lower);
  if (known !== undefined) return [known];
  const words = lower.split(/[\s]+/);
  const joint = words.findIndex((word, at) => at > 0 && (word === "of" || word === "for" || word === "on"));
  const head = words[(joint > 0 ? joint : words.length) - 1] ?? "";
  const sector = HEADS.get(head);
  return sector === undefined ? [] : [sector];
}

/** Sectors of somebody, by the words of an office or a description. */
export function sectorsOfRole(role: string): readonly string[] {
  const lower = role
    .toLowerCase()
    .replace(/\b(secretary|director|inspector|attorney|governor|consul|prosecutor|solicitor) general\b/g, "$1-general");
  const words: readonly string[] = lower.match(/[\p{L}.'’-]+/gu) ?? [];
  if (words.includes("opposition")) return ["OPP"];
  if (words.includes("police")) return ["COP"];
  if (words.includes("army") || words.includes("military")) return ["MIL"];
  if (/\b(?:armed|masked) (?:men|man|people|individuals|youths|assailants)\b/.test(lower)) return ["UAF"];
  if (/\b(?:warring|both|opposing|rival) (?:parties|sides)\b|\bparties to\b/.test(lower)) return [];
  const sectors: string[] = [];
  for (const [at, word] of words.entries()) {
    const two = `${word} ${words[at + 1]}`;
    if (sectors.length === 0 && KNOWN.has(two)) sectors.push(KNOWN.get(two) ?? "");
    if ((word === "for" || word === "in" || word === "at") && sectors.length > 0) break;
    if (sectors.length > 0 && (word === "official" || word === "officials")) continue;
    for (const sector of ACTOR_NOUNS.get(word)?.sectors ?? []) if (!sectors.includes(sector)) sectors.push(sector);
    if (KNOWN.has(word) && word !== "is" && word !== "who" && word !== "ap" && sectors.length === 0) sectors.push(KNOWN.get(word) ?? "");
  }
  return sectors.slice(0, 2);
}
