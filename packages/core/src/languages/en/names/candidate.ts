import type { Token } from "../../../types/paragraph.ts";
import { DEMONYMS } from "../places/demonyms.ts";
import { ORGANISATIONS } from "./organisation-words.ts";
import { PEOPLES, PLACES } from "./place-words.ts";

/** What a name names. */
export type NameLabel = "person" | "organization" | "place" | "nationality" | "facility";

/** A run of words that may be a name, with what speaks for each label where it stands. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  /** Lower-case words joined by blanks. */
  readonly key: string;
  readonly words: readonly string[];
  /** Begins where any word gets a capital, and nothing but the capital speaks for it. */
  readonly doubtful: boolean;
  readonly votes: Readonly<Record<NameLabel, number>>;
}

/** Lower-case words joined by blanks, parts of one written word without. */
export function keyOf(tokens: readonly Token[], first: number, last: number): string {
  let key = "";
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Token;
    if (at > first && (tokens[at - 1] as Token).end !== token.start) key += " ";
    key += token.lower;
  }
  return key;
}

/** Whether the lists hold it. */
export function isListed(key: string): boolean {
  return DEMONYMS.has(key) || PEOPLES.has(key) || PLACES.has(key) || ORGANISATIONS.has(key);
}

/** Whether a word is a place or a people by the lists. */
export function isPlaceOrPeople(token: Token): boolean {
  return PLACES.has(token.lower) || DEMONYMS.has(token.lower) || PEOPLES.has(token.lower);
}

/** Acronyms of things, not of bodies. Own compilation. */
const NO_BODIES: ReadonlySet<string> = new Set(
  "AC AD AI AIDS AM ATM BC BCE CCTV CD CE CEO CFO COO COP CO2 COVID CPI CV DC DIY DJ DNA DVD EST EV EVs FAQ FIR GDP GM GMT GNP GPS HD HIV HQ ICU ID IDP IDPs IED IEDs IP IPO IQ IST IT IVF LED LGBT LGBTI LGBTQ LNG LPG MP MPs MRI NFT NFTs NGO NGOs NO OK PCR PDF PHD PIN PM POW POWs PPE PR PS PTSD Q&A RIP RPG RPGs RSS RSVP SARS SIM SMS SOS SUV SUVs TB TNT TV UAV UAVs UFO UHF URL USB UTC UV VAT VC VHF VIP VIPs VPN WMD YES".split(
    " ",
  ),
);

/** "CSTO", "G7", "U.N.". */
export function isAcronym(text: string): boolean {
  return !NO_BODIES.has(text) && /^(?:[A-Z][A-Z0-9&-]{1,7}s?|(?:[A-Z]\.){2,}|[A-Z][a-z]?[A-Z]{2,5})$/.test(text) && !/^[IVX]+$/.test(text);
}
