import type { Block } from "../../types/block.ts";
import type { Span } from "../../types/span.ts";

/** Words that show that a machine translated a text. */
export interface Slip extends Span {
  /** What is wrong with them: slips of one kind count for less than slips of several. */
  readonly kind: string;
  readonly weight: number;
}

/** Peoples as English adjectives, as the usual order puts them before the noun. Own compilation. Sorted. */
const PEOPLES =
  "Afghan|Albanian|Algerian|American|Angolan|Argentine|Armenian|Australian|Austrian|Azerbaijani|Bangladeshi|Belarusian|Belgian|Bolivian|Bosnian|Brazilian|British|Bulgarian|Burmese|" +
  "Cambodian|Cameroonian|Canadian|Catalan|Chadian|Chilean|Chinese|Colombian|Congolese|Croatian|Cuban|Czech|Danish|Dutch|Ecuadorian|Egyptian|Estonian|Ethiopian|European|Finnish|French|" +
  "Georgian|German|Ghanaian|Greek|Guatemalan|Haitian|Honduran|Hungarian|Indian|Indonesian|Iranian|Iraqi|Irish|Israeli|Italian|Ivorian|Japanese|Jordanian|Kazakh|Kenyan|Korean|Kurdish|Kuwaiti|" +
  "Kyrgyz|Latvian|Lebanese|Libyan|Lithuanian|Malaysian|Malian|Mexican|Moldovan|Mongolian|Moroccan|Nepalese|Nicaraguan|Nigerian|Norwegian|Pakistani|Palestinian|Peruvian|Philippine|Polish|" +
  "Portuguese|Romanian|Russian|Rwandan|Saudi|Senegalese|Serbian|Slovak|Somali|Spanish|Sudanese|Swedish|Swiss|Syrian|Taiwanese|Tajik|Thai|Tunisian|Turkish|Turkmen|Ukrainian|Uruguayan|Uzbek|" +
  "Venezuelan|Vietnamese|Yemeni";

/** Verbs that cannot be nouns, in the plain form that English never puts behind a preposition. */
const PLAIN_VERBS =
  "accept|achieve|allow|arrive|ask|avoid|become|begin|bring|carry|choose|create|defend|deny|destroy|eat|enjoy|ensure|enter|explain|find|forget|get|give|go|happen|have|hear|improve|keep|kill|know|learn|leave|lose|maintain|obtain|pay|prevent|protect|provide|receive|recover|reduce|remain|remember|say|see|seek|send|solve|speak|tell|throw|understand|write";

const GERUNDS =
  "According|Adding|Allowing|Asking|Being|Calling|Causing|Confirming|Creating|Demanding|Destroying|Explaining|Following|Forcing|Giving|Having|Including|Injuring|Killing|Leaving|Making|Putting|Reaching|Saying|Showing|Taking|Telling|Trying|Using|Warning|Wounding";

const CUES =
  "Added|Affirmed|Announced|Asked|Assured|Concluded|Cried|Declared|Exclaimed|Explained|Insisted|Pointed|Replied|Said|Shouted|Stated|Told|Warned|Wrote";

const MEASURES =
  "acres|ages|billions|blocks|bottles|days|decades|dozens|eons|generations|hours|hundreds|layers|levels|loads|lots|miles|millions|minutes|months|pages|piles|rows|seconds|thousands|times|tons|waves|weeks|years";

interface Pattern {
  readonly kind: string;
  readonly weight: number;
  readonly pattern: RegExp;
}

/** What fluent English of any newsroom does not write, and translations into English do (own observations; calques of word order, case and punctuation). */
const PATTERNS: readonly Pattern[] = [
  {
    kind: "says so",
    weight: 9,
    pattern:
      /\bmachine[- ]translated\b|\b(?:automatically|machine) translated (?:from|by|version|text|article)|\b[Tt]ranslated (?:from [A-Z]\w+ )?(?:into English )?(?:automatically|(?:by|with|using|via) (?:a machine|AI|artificial intelligence|Google|DeepL|Yandex|(?:neural|translation) software))|\b(?:This|[Aa]) (?:article |text |page |is a )*(?:machine|automatic|AI|Google|DeepL) translation (?:of|from)\b/g,
  },
  // "said that On the side of", "in politics From the country"
  {
    kind: "capital inside a sentence",
    weight: 2,
    pattern:
      /(?<=[a-z] )(?:Although|And|At|Because|But|By|During|For|From|In|On|Since|Which|While|Who|With) (?:the|a|an|of|his|her|its|their|this|that|these|those|which|whom) [a-z]+/g,
  },
  { kind: "capital inside a sentence", weight: 2, pattern: new RegExp(`(?<=[a-z]["”’]?, )(?:${GERUNDS}) [a-z]+`, "g") },
  // '"It is over!", Cried the president'
  {
    kind: "capital inside a sentence",
    weight: 2,
    pattern: new RegExp(`(?<=["”’],? )(?:${CUES}) (?:the|a|an|his|her|their) [A-Za-z]+`, "g"),
  },
  { kind: "comma after a quoted mark", weight: 1, pattern: /[!?]["”] ?,(?= [A-Za-z])/g },
  // "President Kazakh says", "the Government Russian has"
  {
    kind: "adjective behind its noun",
    weight: 2,
    pattern: new RegExp(
      `\\b(?:President|(?:Prime |Foreign |Defen[cs]e |Interior |Health )?Minister|Government|Parliament|Army|Ministry|Congress|Senate|Police|Embassy|Chamber of [A-Z][a-z]+|(?:[Tt]he|[Aa]) (?:government|army|president|people|police|economy|authorities|parliament|capital|territory|embassy|troops|soldiers)) (?:${PEOPLES})(?= (?:\\(|[a-z]))(?! (?:of|and|or|descent|origin|nationals?|citizens?|officials?|diplomats?|community|minority|language|forces?|troops?|soldiers?|people|side|counterparts?|leaders?|government|authorities|president))`,
      "g",
    ),
  },
  { kind: "word said twice", weight: 1, pattern: new RegExp(`\\b(?!(?:${MEASURES})\\b)([a-z]{4,}s) and \\1\\b(?! (?:of|more))`, "g") },
  {
    kind: "word said twice",
    weight: 2,
    pattern: /\b(?:the the|of of|in in|to to the|a an|an a|the a|a the|is are|was were|his the|the his|their the|the their) [a-z]+/g,
  },
  {
    kind: "plain verb behind a preposition",
    weight: 2,
    pattern: new RegExp(`\\b(?:by|without|of|before|after|from) (?:${PLAIN_VERBS}) (?:the|a|an|his|her|their|its|them|him)\\b`, "g"),
  },
  // "Who does not give up, will be punished"
  {
    kind: "clause as a translation orders it",
    weight: 2,
    pattern: /(?<=^|[.!?]["”]? |["“])Who (?:does|do|did) not [a-z]+(?: [a-z]+){0,4}, (?:will|shall|must|is|are|can)\b/gm,
  },
  {
    kind: "clause as a translation orders it",
    weight: 2,
    pattern:
      /\bestimat(?:es|ed) (?:at|in) (?:(?:more|less) than |about |over |around )?[€$£]?[\d.,]+ (?:(?:million|billion|thousand) )?(?:[a-z]+ )?the [a-z]+/g,
  },
  {
    kind: "clause as a translation orders it",
    weight: 1,
    pattern:
      /\b(?:gave|made|took|sent|held|opened|signed) (?:yesterday|today|this (?:morning|week)) (?:to|the|a|an|his|her|their|its) [a-z]+/g,
  },
  {
    kind: "phrase of another language",
    weight: 1,
    pattern:
      /\b(?:in|during|of|for) these last (?:days|hours|weeks|months|years|times)\b|\bthese last days\b|\bin (?:what|that) refers to\b|\bthe day of (?:today|yesterday)\b|\bit is (?:about|treated of) that\b/g,
  },
  {
    kind: "noun that is not counted",
    weight: 1,
    pattern:
      /\b[Aa]n? (?:advice|equipment|furniture|information|luggage|stupidity|vandalism)(?=[.,!?;]| (?:about|on|that|was|is)\b)|\b(?:advices|equipments|furnitures|informations|luggages)\b/g,
  },
  {
    kind: "sentence without its subject",
    weight: 1,
    pattern: /(?<=[.!?]["”]? )(?:Is|Are|Has|Have) (?:the|a|been|also|not|already|necessary|important) [a-z]+[^?\n]{0,120}?\.(?=\s|$)/g,
  },
];

/** Least weight of slips that make a suspicion, and least number of kinds: one odd phrase is a misprint. */
const LEAST_WEIGHT = 4;
const LEAST_KINDS = 2;
/** A slip in so many words is a slip; long texts may have a few. */
const WORDS_PER_SLIP = 400;

/** The words that show a machine translation, in order; empty when there are too few to say so. */
export function machineTranslation(text: string, blocks: readonly Block[]): readonly Slip[] {
  const slips: Slip[] = [];
  let length = 0;
  for (const { start, end, kind } of blocks) {
    if (kind === "repeated" || end - start > 50_000) continue;
    const words = text.slice(start, end);
    if (kind !== "furniture") length += words.length;
    for (const { kind: what, weight, pattern } of PATTERNS) {
      if (kind === "furniture" && what !== "says so") continue;
      for (const match of words.matchAll(pattern))
        slips.push({ start: start + match.index, end: start + match.index + match[0].length, kind: what, weight });
    }
  }
  const weight = slips.reduce((sum, slip) => sum + slip.weight, 0);
  const kinds = new Set(slips.map((slip) => slip.kind));
  if (!kinds.has("says so") && (weight < Math.max(LEAST_WEIGHT, length / 6 / WORDS_PER_SLIP) || kinds.size < LEAST_KINDS)) return [];
  return slips.sort((one, other) => one.start - other.start || one.end - other.end);
}
