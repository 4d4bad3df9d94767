import { DEMONYMS } from "../places/demonyms.ts";
import { COUNTRY_OF_SEAT, COUNTRY_OF_STATE } from "./states.ts";

/** Bodies that are one state's, without its name. Own compilation. */
const BODIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    RU: "kremlin, duma, state duma, roscosmos, rosatom, gazprom, rosneft, lukoil, fsb, gru, svr, tass, itar-tass, interfax, ria novosti, ria, sputnik, rt, wagner, wagner group, kommersant, izvestia, novaya gazeta",
    US: "white house, pentagon, state department, cia, fbi, nasa, usgs, usaid, fema, centcom, nypd, cnn, nbc, cbs, new york times, washington post, wall street journal, fox news",
    GB: "downing street, bbc, mi5, mi6, house of commons, house of lords, sky news, itv, nhs",
    FR: "elysee, élysée, le monde, le figaro, afp, agence france-presse",
    DE: "bundestag, bundeswehr, bundesrat, dpa, deutsche welle, der spiegel",
    IL: "knesset, mossad, shin bet, shabak, idf, likud, haaretz",
    UA: "verkhovna rada, sbu, ukrinform, unian, ukrenergo, naftogaz",
    CN: "xinhua, cctv, pla, kuomintang, sinopec",
    IR: "irgc, irna, isna, mehr, fars, revolutionary guards, revolutionary guard, quds force, majlis",
    TR: "anadolu, anadolu agency, hurriyet, hürriyet, trt, afad",
    KP: "kcna",
    KR: "yonhap",
    JP: "kyodo, nhk, yomiuri, tepco, asahi shimbun",
    IN: "bjp, lok sabha, rajya sabha, press trust of india, times of india, ndma",
    KZ: "khabar 24, atameken",
    PL: "sejm",
    CO: "farc, eln",
    PE: "shining path",
    SV: "fmln",
    PK: "dawn",
    VA: "vatican",
  }).flatMap(([code, names]) => names.split(", ").map((name) => [name, code] as const)),
);

/** Country of a body known by name; null when the name says none. */
export function countryOfBody(name: string): string | null {
  const lower = name.toLowerCase().replace(/^the /, "");
  return BODIES.get(lower) ?? countryIn(name);
}

/** The first country that some words name, as a state, a people or a body of one ("Kremlin spokesman"); the seats of governments count only when nothing else does. */
export function countryIn(words: string): string | null {
  const list = words.toLowerCase().match(/[\p{L}.'’-]+/gu) ?? [];
  let seat: string | null = null;
  for (let at = 0; at < list.length; at++) {
    for (let length = Math.min(4, list.length - at); length > 0; length--) {
      const key = list.slice(at, at + length).join(" ");
      if (length === 1 && (key === "us" || key === "uk") && !words.includes(key.toUpperCase())) continue;
      const found =
        COUNTRY_OF_STATE.get(key) ??
        DEMONYMS.get(key) ??
        DEMONYMS.get(key.replace(/['’]s$/, "")) ??
        COUNTRY_OF_STATE.get(key.replace(/['’]s$/, "")) ??
        BODIES.get(key);
      if (found !== undefined) return found;
      seat ??= COUNTRY_OF_SEAT.get(key) ?? null;
    }
  }
  return seat;
}
