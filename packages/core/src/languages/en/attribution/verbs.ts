import type { Statement } from "../../../types/statement.ts";

/** How a verb takes what it attributes. */
export interface CueVerb {
  readonly lemma: string;
  readonly stance: Statement["stance"];
  /** "that the dam broke", "the dam broke", "whether", "how". */
  readonly clause: boolean;
  /** A quotation, before or after. */
  readonly quote: boolean;
  /** "told reporters that". */
  readonly hearer: boolean;
  /** "to leave", "the troops to leave". */
  readonly infinitive: boolean;
  /** "the attack". */
  readonly object: boolean;
  /** A plain object counts only where some of it is quoted: 'defended the raid as "necessary"'. */
  readonly marked: boolean;
  /** How a number is given: "the toll at 41" (`set`), "41 dead" (`count`), "its figure of 60" (`withdraw`); null: it gives none. */
  readonly figure: "count" | "set" | "withdraw" | null;
  /** "them as bandits", "him a liar". */
  readonly naming: boolean;
  /** Preposition or adverb that belongs to the verb: "for" of "call for". */
  readonly particle: string | null;
}

/** A form of a cue verb: its readings, those with a particle first. */
export type CueForms = ReadonlyMap<string, readonly CueVerb[]>;

type Group = readonly [frames: string, stance: Statement["stance"], words: string];

/**
 * Verbs that attribute, by what they take after them and by what the speaker does. Open lists, sorted; own compilation along VerbNet's classes say-37.7,
 * tell-37.2, manner_speaking-37.3, conjecture-29.5, promise-37.13, order-60.1, judgment-33, characterize-29.2 and want-32.1. `_` joins verb and particle.
 */
const GROUPS: readonly Group[] = [
  [
    "clause quote",
    "asserts",
    `add affirm announce argue assert comment conclude contend continue declare detail emphasize emphasise explain go_on insist joke lament maintain mention note observe opine
    point_out posit post proclaim quip reason recall recount reckon reiterate relate remark repeat report say state stress suggest summarize summarise surmise testify tweet underline underscore write`,
  ],
  [
    "clause",
    "asserts",
    "allege believe claim disclose express figure find imply indicate learn manifest precise ratify realize realise recognize recognise reveal show signal think",
  ],
  ["clause quote object", "confirms", "acknowledge admit concede confess confirm verify"],
  ["clause quote object", "denies", "deny dispute refute"],
  ["clause", "accuses", "denounce lament"],
  ["clause object", "doubts", "doubt"],
  ["clause", "doubts", "wonder"],
  ["clause object", "doubts", "question"],
  ["clause quote", "expects", "caution estimate forecast predict speculate warn"],
  ["clause infinitive", "expects", "anticipate expect fear hope worry"],
  ["clause quote hearer", "asserts", "assure inform notify remind tell advise"],
  ["clause quote hearer", "asks", "ask inquire"],
  ["infinitive hearer", "orders", "tell"],
  ["infinitive hearer", "asks", "advise warn"],
  ["infinitive hearer", "asks", "ask beg beseech call_on call_upon encourage exhort implore invite press urge"],
  ["clause quote", "asks", "plead urge"],
  ["object", "asks", "advocate appeal_for ask_for beg_for call_for demand push_for recommend request"],
  ["clause infinitive quote", "orders", "command decree demand instruct order rule"],
  ["object", "orders", "order decree"],
  ["infinitive clause", "threatens", "threaten"],
  ["clause infinitive quote", "promises", "guarantee pledge promise swear vow"],
  ["object", "promises", "pledge promise"],
  [
    "object naming",
    "accuses",
    "accuse assail berate blame blast censure chide condemn criticize criticise decry denounce deplore deride excoriate lambast mock rail_against rebuke reprimand ridicule scold slam trash vilify",
  ],
  ["object naming", "praises", "applaud commend congratulate extol hail laud praise salute thank tout welcome"],
  [
    "naming",
    "asserts",
    "brand call characterize characterise consider deem describe depict dub label liken perceive portray qualify refer_to regard view compare dismiss",
  ],
  [
    "object",
    "asserts",
    "announce cite disavow dismiss echo emphasize emphasise estimate explain express highlight mention note outline point_to propose protest question quote reaffirm recall refer_to reiterate reject repeat report reveal speak_about speak_of stress talk_of tout underscore voice warn_of warn_against warn_about complain_about complain_of comment_on hint_at allude_to boast_of boast_about apologize_for apologise_for qualify_of",
  ],
  ["infinitive", "asserts", "claim want prefer propose offer"],
  ["object marked", "accuses", "attack charge_against launch_against"],
  ["object marked", "praises", "celebrate support"],
  ["object marked", "asserts", "back champion defend endorse favor favour oppose talk_about"],
  ["set", "asserts", "give lower place put raise revise"],
  ["count", "asserts", "count document list log record register report tally"],
  ["count", "confirms", "confirm verify"],
  ["withdraw", "retracts", "retract withdraw"],
  ["clause quote", "asserts", "agree boast complain worry decide hint feel predict propose recommend request concur suspect"],
  [
    "quote",
    "asserts",
    "answer beam begin bellow chant counter cry declare exclaim fume growl interject laugh mutter murmur reply respond retort roar scream shout snap sneer sigh tease whisper yell ask read",
  ],
  ["clause", "asserts", "answer counter reply respond retort"],
  ["object", "asserts", "tweet post_about"],
];

/** Past tenses and participles that are not made with -ed, and third persons that are not made with -s. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  begin: ["began", "begun"],
  feel: ["felt"],
  find: ["found"],
  forecast: ["forecast"],
  give: ["gave", "given"],
  go: ["goes", "went", "gone"],
  learn: ["learnt"],
  put: ["put"],
  read: ["read"],
  say: ["said"],
  see: ["saw", "seen"],
  show: ["shown"],
  speak: ["spoke", "spoken"],
  swear: ["swore", "sworn"],
  tell: ["told"],
  think: ["thought"],
  understand: ["understood"],
  withdraw: ["withdrew", "withdrawn"],
  write: ["wrote", "written"],
};
/** Verbs that double their last letter before -ed and -ing. */
const DOUBLING: ReadonlySet<string> = new Set([
  "begin",
  "beg",
  "concur",
  "dub",
  "quip",
  "log",
  "put",
  "refer",
  "snap",
  "slam",
  "submit",
  "admit",
  "label",
  "plan",
  "signal",
  "rebut",
]);

/** Every form of every cue verb, in lower case. */
export const CUE_FORMS: CueForms = cueForms();

function cueForms(): CueForms {
  const forms = new Map<string, CueVerb[]>();
  for (const [frames, stance, words] of GROUPS) {
    const has = new Set(frames.split(" "));
    for (const word of words.split(/\s+/)) {
      const [lemma = word, particle] = word.split("_");
      if (lemma === "") continue;
      const verb: CueVerb = {
        lemma,
        stance,
        clause: has.has("clause"),
        quote: has.has("quote"),
        hearer: has.has("hearer"),
        infinitive: has.has("infinitive"),
        object: has.has("object"),
        naming: has.has("naming"),
        marked: has.has("marked"),
        figure: has.has("set") ? "set" : has.has("count") ? "count" : has.has("withdraw") ? "withdraw" : null,
        particle: particle ?? null,
      };
      for (const form of formsOf(lemma)) {
        const list = forms.get(form) ?? [];
        if (verb.particle === null) list.push(verb);
        else list.unshift(verb);
        forms.set(form, list);
      }
    }
  }
  return forms;
}

function formsOf(lemma: string): ReadonlySet<string> {
  const stem = DOUBLING.has(lemma) ? lemma + (lemma.at(-1) ?? "") : lemma;
  const withoutE = lemma.endsWith("e") ? lemma.slice(0, -1) : stem;
  const y = /[^aeiou]y$/.test(lemma);
  const third = y ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const forms = new Set([lemma, third, `${withoutE}ing`, `${lemma.endsWith("e") && !lemma.endsWith("ee") ? withoutE : stem}ing`]);
  const irregular = IRREGULAR[lemma];
  if (irregular !== undefined) for (const form of irregular) forms.add(form);
  if (irregular === undefined || lemma === "learn" || lemma === "show" || lemma === "forecast")
    forms.add(y ? `${lemma.slice(0, -1)}ied` : `${withoutE}ed`);
  return forms;
}
