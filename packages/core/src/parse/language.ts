/** What a report is written in, and whether what was declared could not be. */
export interface Told {
  /** BCP 47; "und" when there are no letters to tell it from. */
  readonly language: string;
  /** The language that the words show, where the declared one is another. */
  readonly against: string | null;
}

/** Words that make up a third of any English text: the most frequent function words (own count over news). Sorted. */
const ENGLISH: ReadonlySet<string> = new Set(
  (
    "a about after all also an and are as at be been before but by can could for from had has have he her his how if in into is it its " +
    "more most no not of on one or our out over people said says she so some than that the their them there they this to two up was we were " +
    "what when where which who will with would you"
  ).split(" "),
);

/** Of these, words that are written so in English alone. Sorted. */
const ONLY_ENGLISH: ReadonlySet<string> = new Set(
  "about after and because been before could from people said than that the their they this were what when which with would".split(" "),
);

/** ISO 639-1 codes among which the detector chooses: languages with news of their own that it knows well. Sorted. */
const CHOICE: readonly string[] = [
  "am",
  "ar",
  "az",
  "be",
  "bg",
  "bn",
  "ca",
  "cs",
  "da",
  "de",
  "el",
  "en",
  "es",
  "et",
  "fa",
  "fi",
  "fr",
  "he",
  "hi",
  "hr",
  "hu",
  "hy",
  "id",
  "it",
  "ja",
  "ka",
  "kk",
  "km",
  "ko",
  "ky",
  "lt",
  "lv",
  "mk",
  "my",
  "nl",
  "no",
  "pl",
  "pt",
  "ro",
  "ru",
  "sk",
  "so",
  "sr",
  "sv",
  "sw",
  "ta",
  "te",
  "th",
  "tk",
  "tl",
  "tr",
  "uk",
  "ur",
  "vi",
  "zh",
];

const SAMPLE = 2_000;

/** The language of a text. What the caller says holds; what a page declares holds unless the words clearly show another. */
export async function tellLanguage(text: string, said: string | null, declared: string | null): Promise<Told> {
  const sample = sampleOf(text);
  const share = englishShare(sample);
  const claim = said ?? declared;
  if (claim !== null) {
    const primary = claim.split("-")[0] ?? claim;
    if (agrees(primary, sample, share)) return { language: claim, against: null };
    const shown = share.words >= 30 && share.share >= 0.25 ? "en" : await detect(sample, "");
    if (shown === "" || shown === primary) return { language: claim, against: null };
    return said === null ? { language: shown, against: null } : { language: said, against: shown };
  }
  if (share.share >= 0.22 && (share.the || share.only >= 2)) return { language: "en", against: null };
  return { language: await detect(sample, "und"), against: null };
}

/** Latin letters, and the script that a declared language is written in. */
const SCRIPTS: readonly { readonly of: RegExp; readonly languages: string }[] = [
  { of: /\p{Script=Cyrillic}/gu, languages: "ab av az ba be bg bs ce cv kk ky mk mn os ru sr tg tk tt uk uz" },
  { of: /\p{Script=Arabic}/gu, languages: "ar az ckb fa ku ks ps sd ug ur" },
  { of: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: "ja ko yue zh" },
  { of: /\p{Script=Hangul}/gu, languages: "ko" },
  { of: /\p{Script=Greek}/gu, languages: "el" },
  { of: /\p{Script=Hebrew}/gu, languages: "he yi" },
  { of: /\p{Script=Devanagari}/gu, languages: "hi mr ne sa" },
];
const OTHER = "am bn gu hy ka km kn lo ml my or pa si ta te th ti";

/** Whether words could be of a language: their script is one of its own, and English words are not absent from, or frequent in, what they should not be. */
function agrees(primary: string, sample: string, english: Share): boolean {
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return true;
  for (const { of, languages } of SCRIPTS) {
    if ((sample.match(of)?.length ?? 0) > letters * 0.6) return languages.split(" ").includes(primary);
  }
  if (latin < letters * 0.6) return OTHER.split(" ").includes(primary);
  if (primary === "en") return english.words < 40 || english.share >= 0.12;
  return english.words < 40 || english.share < 0.28 || !english.the;
}

interface Share {
  readonly words: number;
  readonly share: number;
  readonly the: boolean;
  /** Different words that no other language of the list writes so. */
  readonly only: number;
}

function englishShare(sample: string): Share {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  let english = 0;
  let the = false;
  const only = new Set<string>();
  for (const word of words) {
    if (word === "the") the = true;
    if (ONLY_ENGLISH.has(word)) only.add(word);
    if (ENGLISH.has(word)) english += 1;
  }
  return { words: words.length, share: words.length === 0 ? 0 : english / words.length, the, only: only.size };
}

/** From the middle of a long text too: its head may be a menu. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE * 2) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)}`;
}

async function detect(sample: string, unknown: string): Promise<string> {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return unknown;
  const { detectAll } = await import("tinyld/heavy");
  const [best] = detectAll(sample, { only: [...CHOICE] });
  // A few words in plain letters fit many languages by chance.
  if (best === undefined || (letters < 60 && /^[\0-\x7f“”‘’–—…]*$/.test(sample) && best.accuracy < 0.9))
    return /^[\0-\x7f“”‘’–—…]*$/.test(sample) ? "en" : unknown;
  // Headlines of Japanese papers hold kana; without any, the characters are Chinese.
  return best.lang === "ja" && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample) ? "zh" : best.lang;
}
