import type { Token } from "../../../types/paragraph.ts";
import type { Of } from "./effects.ts";

/** What a wording of several words says of persons and of things; null: it says nothing of that kind. */
interface Idiom {
  readonly words: readonly string[];
  readonly persons: Of | null;
  readonly things: Of | null;
}

/** Wordings behind a number or its noun: "12 people were swept away". Own compilation. */
const BEHIND: readonly Idiom[] = [
  ...of("killed", null, "put to death"),
  ...of("injured", null, "in a critical", "in critical", "left with burns", "left with injuries", "left with wounds"),
  ...of(
    "injured",
    null,
    "needs hospital",
    "on life support",
    "received injuries",
    "received wounds",
    "with burns",
    "with gunshot",
    "with injuries",
    "with minor",
    "with serious",
    "with severe",
    "with wounds",
  ),
  ...of(null, "affected", "lost electricity", "lost power", "lost water", "without internet"),
  ...of("affected", "affected", "acutely malnourished", "food insecure", "go hungry", "going hungry", "went hungry"),
  ...of(null, "destroyed", "beneath the", "burnt out", "burned out", "gone", "lay in", "put out of action"),
  ...of("missing", null, "being sought", "still sought"),
  ...of("detained", null, "taken away"),
  ...of("displaced", null, "lost their homes", "lost their houses"),
  ...of("evacuated", null, "led out", "led to safety"),
  ...of("released", null, "handed over", "exchanged", "swapped"),
  ...of(null, "damaged", "suffered damage"),
  ...of(
    "participants",
    null,
    "joined the demonstration",
    "joined the demonstrations",
    "joined the march",
    "joined the protest",
    "joined the protests",
    "joined the rally",
    "joined the strike",
  ),
  ...of(
    "killed",
    "killed",
    "beaten to death",
    "bled to death",
    "burned alive",
    "burned to death",
    "burnt to death",
    "crushed to death",
    "did not survive",
    "found dead",
    "froze to death",
    "frozen to death",
    "hacked to death",
    "pronounced dead",
    "shot dead",
    "shot to death",
    "stabbed to death",
    "starved to death",
    "trampled to death",
    "wiped out",
  ),
  ...of("killed", null, "asphyxiated", "hanged", "suffocated", "poisoned to death"),
  ...of(
    "injured",
    null,
    "admitted to hospital",
    "fighting for their lives",
    "fighting for life",
    "flown to hospital",
    "in a coma",
    "in critical",
    "in hospital",
    "in intensive care",
    "needed hospital",
    "needed medical",
    "needed treatment",
    "rushed to hospital",
    "suffered burns",
    "suffered cuts",
    "suffered fractures",
    "suffered injuries",
    "suffered wounds",
    "sustained injuries",
    "taken to a",
    "taken to hospital",
    "taken to hospitals",
    "taken to the",
  ),
  ...of("missing", null, "gone missing", "not been found", "not been heard", "unaccounted for", "went missing"),
  ...of("missing", "destroyed", "swept away", "washed away", "carried away"),
  ...of(
    "detained",
    null,
    "behind bars",
    "in custody",
    "in detention",
    "in jail",
    "in prison",
    "rounded up",
    "taken into custody",
    "under arrest",
    "under house arrest",
  ),
  ...of("released", null, "let go", "set free", "walked free"),
  ...of("abducted", null, "held captive", "held hostage", "held for ransom", "taken captive", "taken hostage", "marched off"),
  ...of(
    "displaced",
    null,
    "driven from",
    "driven out",
    "forced from",
    "forced out",
    "left their homes",
    "left their houses",
    "left their villages",
    "sought refuge",
    "sought shelter",
    "living in camps",
    "living in schools",
    "living in tents",
    "sheltering in",
    "sleeping in schools",
    "take refuge",
    "took refuge",
    "without a home",
    "without a roof",
  ),
  ...of("evacuated", null, "flown home", "flown out", "moved out", "moved to safety", "moved to safer"),
  ...of(
    "rescued",
    null,
    "brought ashore",
    "brought to safety",
    "dug out",
    "flown to safety",
    "lifted to safety",
    "picked up",
    "pulled alive",
    "pulled from",
    "pulled out",
    "pulled to safety",
    "taken off",
  ),
  ...of(
    "infected",
    null,
    "came down with",
    "caught covid",
    "caught the",
    "contracted cholera",
    "contracted the",
    "fallen ill",
    "fallen sick",
    "fell ill",
    "fell sick",
    "tested positive",
  ),
  ...of(
    "affected",
    "affected",
    "cut off",
    "in crisis",
    "in dire need",
    "in need",
    "at risk",
    "on the brink",
    "without electricity",
    "without food",
    "without gas",
    "without heating",
    "without power",
    "without shelter",
    "without water",
    "need aid",
    "need assistance",
    "need food",
    "need help",
    "need humanitarian",
    "need shelter",
    "need urgent",
    "needs help",
    "face acute",
    "face death",
    "face famine",
    "face hunger",
    "face severe",
    "face starvation",
    "facing famine",
    "facing hunger",
    "facing starvation",
  ),
  ...of("injured", "destroyed", "blown up", "burned down", "burnt down", "knocked out"),
  ...of(null, "destroyed", "caved in", "gave way", "in ruins", "reduced to", "torn down", "went up in"),
  ...of("affected", "damaged", "under water"),
  ...of(
    "missing",
    "destroyed",
    "under debris",
    "under rubble",
    "under the debris",
    "under the rubble",
    "under the ruins",
    "under the wreckage",
    "beneath the rubble",
    "below ground",
    "under ground",
  ),
  ...of(
    "participants",
    null,
    "blocked",
    "downed tools",
    "filled the",
    "formed a human",
    "lined the",
    "on strike",
    "poured into",
    "stopped work",
    "take part",
    "taken part",
    "taking part",
    "took part",
    "took to the",
    "turned out",
    "walked out",
  ),
  ...of("assailants", null, "blew themselves", "blew himself", "broke into", "burst into", "opened fire", "set fire"),
  ...of("troops", null, "under arms", "stand by", "on standby"),
  ...of("injured", null, "critical condition", "serious condition", "grave condition", "stable condition"),
  ...of(
    "displaced",
    null,
    "in camps",
    "in evacuation centres",
    "in evacuation centers",
    "in makeshift camps",
    "in shelters",
    "in tents",
    "in temporary shelters",
  ),
];

/** Wordings before a number, with the words that must follow its noun where there are any: "lifted <94 people> to safety". Own compilation. */
const BEFORE: readonly (Idiom & { readonly then: RegExp | null })[] = [
  ...before("killed", null, null, "fatal for", "fatal to", "put to death"),
  ...before("displaced", null, /\bfleeing\b/, "sent", "sending"),
  ...before("released", null, null, "handed over", "exchanged", "swapped"),
  ...before("injured", null, null, "operated on", "operating on"),
  ...before("affected", null, null, "carrying", "carried"),
  ...before("killed", null, null, "cut down", "mowed down", "gunned down", "mow down"),
  ...before("killed", null, /\blives\b|\blife\b/, "cost", "costs", "costing", "robbed"),
  ...before("killed", "destroyed", null, "blew up", "blowing up", "wiped out"),
  ...before(
    null,
    "destroyed",
    null,
    "knocked out",
    "knocking out",
    "burned down",
    "burnt down",
    "took out",
    "tore down",
    "washed away",
    "swept away",
  ),
  ...before(null, "damaged", null, "roofs off", "roof off", "windows of", "windows in"),
  ...before("missing", null, null, "search for", "searching for", "looking for", "look for", "hunt for", "trace of", "contact with"),
  ...before("detained", null, null, "rounded up", "rounding up", "round up", "locked up"),
  ...before("detained", null, /\bcustody\b/, "took", "take", "taken", "taking"),
  ...before("released", null, /\bfree\b|\bgo\b/, "set", "let", "setting", "letting"),
  ...before("abducted", null, /\b(?:hostage|captive)\b/, "took", "take", "taken", "taking", "hold", "held", "holding"),
  ...before("displaced", null, /\b(?:from|out of)\b|\btheir homes\b/, "drove", "driven", "driving", "forced", "forcing", "chased"),
  ...before("evacuated", null, null, "flew out", "flying out", "fly out", "moved out", "flew home"),
  ...before("evacuated", null, /\bevacuate\b/, "ordered", "told", "urged", "forced", "prompted"),
  ...before(
    "rescued",
    null,
    /\b(?:to safety|ashore|from the (?:sea|water|rubble|wreck\w*))\b/,
    "lifted",
    "brought",
    "carried",
    "took",
    "winched",
    "pulled",
    "plucked",
  ),
  ...before("rescued", null, null, "picked up", "picking up", "pulled out", "dug out", "saved"),
  ...before("affected", "affected", null, "hit", "hits", "hitting", "struck", "cut off", "cutting off"),
  ...before("participants", null, null, "drew", "draws", "drawing", "attracted", "brought together"),
  ...before("aid", null, null, "fed", "feeds", "feeding", "feed", "helped", "helping", "assisted", "assisting"),
  ...before("aid", "aid", null, "food for", "shelter for", "relief for", "aid for", "aid to", "supplies for"),
  ...before("killed", null, null, "lives of", "deaths of"),
];

function of(persons: Of | null, things: Of | null, ...phrases: readonly string[]): readonly Idiom[] {
  return phrases.map((phrase) => ({ words: phrase.split(" "), persons, things }));
}

function before(persons: Of | null, things: Of | null, then: RegExp | null, ...phrases: readonly string[]) {
  return of(persons, things, ...phrases).map((idiom) => ({ ...idiom, then }));
}

const BEHIND_BY_FIRST = group(BEHIND, (words) => words[0] ?? "");
const BEFORE_BY_LAST = group(BEFORE, (words) => words.at(-1) ?? "");

function group<T extends Idiom>(idioms: readonly T[], key: (words: readonly string[]) => string): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const idiom of idioms) map.set(key(idiom.words), [...(map.get(key(idiom.words)) ?? []), idiom]);
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

/** What the wording that begins at a token says of the persons or things before it; null: no such wording. */
export function idiomAt(tokens: readonly Token[], at: number, things: boolean): Of | null {
  for (const { words, persons, things: ofThings } of BEHIND_BY_FIRST.get(tokens[at]?.lower ?? "") ?? []) {
    const said = things ? ofThings : persons;
    if (said !== null && words.every((word, index) => tokens[at + index]?.lower === word)) return said;
  }
  return null;
}

/** What the wording that ends at a token says of the persons or things after it; `behind` is what follows them. */
export function idiomBefore(tokens: readonly Token[], at: number, things: boolean, behind: string): Of | null {
  for (const { words, persons, things: ofThings, then } of BEFORE_BY_LAST.get(tokens[at]?.lower ?? "") ?? []) {
    const said = things ? ofThings : persons;
    const first = at - words.length + 1;
    if (said === null || first < 0 || (then !== null && !then.test(behind))) continue;
    if (words.every((word, index) => tokens[first + index]?.lower === word)) return said;
  }
  return null;
}
