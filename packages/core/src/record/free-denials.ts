import type { ClaimRef, Reason } from "../types/dossier.ts";
import type { ReportRecord } from "../types/report-record.ts";
import type { Statement } from "../types/statement.ts";
import { dayNumber } from "./days.ts";
import { namesFit, nameTokens } from "./voice-names.ts";

/** One thing somebody says, cut down to what can be set against another's word. */
interface Word {
  readonly ref: ClaimRef;
  readonly record: ReportRecord;
  readonly statement: Statement;
  readonly voice: string;
  /** True when the words say that it is not so: a denial, or "never", "no", "not" in them. */
  readonly negative: boolean;
  /** Stems of the words that carry it. */
  readonly stems: ReadonlySet<string>;
  /** All that the sentence names, numbers too. */
  readonly numbers: ReadonlySet<string>;
  /** The denial is of one's own part in something. */
  readonly ofPart: boolean;
  /** The words say who did it. */
  readonly blames: boolean;
  readonly day: number | null;
}

/** Words of denials that are set against others; a word that more statements have is no key. */
const COMMON = 40;
/** So many words of the shorter must be in the longer. */
const SHARE = 0.75;
/** And so many of all words must be in both. */
const LIKE = 0.2;
/** What goes on longer says more than one thing. */
const LONG = 14;
/** A denial is set against so many that say it most alike. */
const MOST = 3;
/** A denial answers what was said so many days before or after. */
const DAYS = 14;

const NEGATOR = /\b(?:cannot|didn['’]t|isn['’]t|neither|never|no|nobody|none|nor|not|wasn['’]t|weren['’]t|without)\b/gi;
/** "denied any part in the bombing", "had nothing to do with". English; own compilation. */
const PART = /\b(?:any |a |no )?(?:hand|involvement|link|part|responsibility|role)\b|\bbehind\b|\bnothing to do with\b|\bresponsible\b/i;
/** Who says that somebody did it. English; own compilation. */
const BLAME =
  /\b(?:accus(?:ed?|es|ing)|behind|blam(?:ed?|es|ing)|carried out|hand of|pointed to|points to|responsib(?:ility|le)|work of)\b/i;
/** Words that carry nothing of what is claimed. English; own compilation. */
const EMPTY: ReadonlySet<string> = new Set(
  "about accord accus after again against also among and another any are around because been before being between both but call can cannot claim could deni did does done during each either enough even ever every for from get give had has have her here him his how into its just know made make many may might more most much must never none nor not nothing now off only other our out over part report said same say says she should since some such take than that the their them then there these they thing this those through told too under until upon very was way were what when where which while who whom why will with would yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday people".split(
    " ",
  ),
);

/**
 * What one voice says and another says is not so, beyond numbers and events: "the sirens never sounded" against "its sirens had sounded", a denied part in an attack
 * against who is blamed for it. Both must carry the same words, of two voices, within days; what only shares a subject is left alone. Each pair of statements once.
 */
export function freeDenialsOf(
  records: readonly ReportRecord[],
): readonly { readonly a: ClaimRef; readonly b: ClaimRef; readonly because: Reason }[] {
  const words = records.flatMap(wordsIn);
  const byStem = new Map<string, number[]>();
  words.forEach(({ stems }, item) => {
    for (const stem of stems) {
      const known = byStem.get(stem);
      if (known === undefined) byStem.set(stem, [item]);
      else known.push(item);
    }
  });
  const found: { readonly a: ClaimRef; readonly b: ClaimRef; readonly because: Reason }[] = [];
  const seen = new Set<string>();
  for (const denial of words) {
    if (!denial.negative) continue;
    // Copies say the same once more.
    const key = `${denial.voice} ${[...denial.stems].sort().join(" ")}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const candidates = new Set<number>();
    for (const stem of denial.ofPart ? stemsIn(denial.voice) : denial.stems) {
      const items = byStem.get(stem) ?? [];
      if (items.length <= COMMON) for (const item of items) candidates.add(item);
    }
    const told = new Set<ClaimRef>();
    const answered = [...candidates]
      .flatMap((item) => {
        const other = words[item];
        return other === undefined || other.negative || !answers(denial, other) ? [] : [{ item, other, likeness: likeness(denial, other) }];
      })
      .sort((x, y) => y.likeness - x.likeness || x.item - y.item);
    for (const { other } of answered) {
      if (told.size >= MOST || told.has(other.ref)) continue;
      told.add(other.ref);
      found.push({ a: denial.ref, b: other.ref, because: { code: "denied", words: reasonOf(denial, other) } });
    }
  }
  return found;
}

/** The share of all words of two that both have. */
function likeness(a: Word, b: Word): number {
  let both = 0;
  for (const stem of a.stems) if (b.stems.has(stem)) both += 1;
  return both / (a.stems.size + b.stems.size - both);
}

function answers(denial: Word, other: Word): boolean {
  if (oneVoice(denial, other)) return false;
  if (denial.day !== null && other.day !== null && Math.abs(denial.day - other.day) > DAYS) return false;
  if (denial.ofPart) return other.blames && accuses(other, denial.voice) && shares(denial, other, 1);
  for (const number of denial.numbers) if (other.numbers.size > 0 && !other.numbers.has(number)) return false;
  const [few, many] = denial.stems.size <= other.stems.size ? [denial.stems, other.stems] : [other.stems, denial.stems];
  if (few.size < 2) return false;
  let both = 0;
  for (const stem of few) if (many.has(stem)) both += 1;
  return both >= 2 && both >= SHARE * few.size && likeness(denial, other) >= LIKE;
}

function shares(a: Word, b: Word, least: number): boolean {
  let both = 0;
  for (const stem of a.stems) if (b.stems.has(stem)) both += 1;
  return both >= least || Math.abs((a.day ?? 0) - (b.day ?? 0)) <= 3;
}

/** Whether words that blame name the one who denies. */
function accuses({ record, statement }: Word, voice: string): boolean {
  const named = nameTokens(voice);
  const text = contentOf(statement, record);
  return named.length > 0 && named.every((part) => nameTokens(text).includes(part));
}

function oneVoice(a: Word, b: Word): boolean {
  return a.voice === b.voice || namesFit(nameTokens(a.voice), nameTokens(b.voice));
}

function wordsIn(record: ReportRecord): readonly Word[] {
  const { text, version, statements } = record;
  const day = dayNumber(version.updated ?? version.published);
  return statements.flatMap((statement): readonly Word[] => {
    if (statement.voice.name === null || !TAKES.has(statement.stance)) return [];
    const blamesBy = BLAME.test(cueOf(statement, text));
    return sentencesOf(contentOf(statement, record)).flatMap((words): readonly Word[] => {
      const denies = statement.stance === "denies";
      const stems = stemsIn(words);
      const ofPart = denies && PART.test(words);
      if ((stems.size < 2 && !ofPart) || stems.size > LONG) return [];
      const negators = words.match(NEGATOR)?.length ?? 0;
      return [
        {
          ref: { version: version.id, claim: statement.id },
          record,
          statement,
          voice: statement.voice.name ?? "",
          negative: denies !== (negators % 2 === 1),
          stems,
          numbers: new Set(words.match(/\d[\d.,]*/g) ?? []),
          ofPart,
          blames: blamesBy || BLAME.test(words),
          day,
        },
      ];
    });
  });
}

const TAKES: ReadonlySet<Statement["stance"]> = new Set(["accuses", "asserts", "confirms", "denies"]);

function contentOf({ content }: Statement, { text }: ReportRecord): string {
  return content.map(({ start, end }) => text.slice(start, end)).join(" … ");
}

function cueOf({ cue }: Statement, text: string): string {
  return cue.map(({ start, end }) => text.slice(start, end)).join(" ");
}

/** Sentences, and what "and that" joins: each can be denied by itself. */
function sentencesOf(words: string): readonly string[] {
  return words.split(/[.!?;]["”’)]*\s|\s…\s|,? and (?:that|had|was|were)\s|\n/).filter((each) => each.trim() !== "");
}

function stemsIn(words: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of words.toLowerCase().match(/\p{L}{3,}/gu) ?? []) {
    if (EMPTY.has(word)) continue;
    const stem = stemOf(word);
    if (!EMPTY.has(stem)) stems.add(stem);
  }
  return stems;
}

/** Words come again and again. */
const STEMS = new Map<string, string>();
const MOST_KNOWN = 50_000;

function stemOf(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  const stem = word.replace(/(?<=\p{L}{3})(?:ings?|ied|ies|ed|es|s|e|y)$/u, "");
  if (STEMS.size < MOST_KNOWN) STEMS.set(word, stem);
  return stem;
}

function reasonOf(denial: Word, other: Word): string {
  return `${capital(denial.voice)} says that it is not so: “${shown(denial)}”; ${other.voice} says: “${shown(other)}”.`;
}

function shown({ statement, record }: Word): string {
  const words = contentOf(statement, record)
    .replaceAll(/[“”"\n]/g, "")
    .trim()
    .replace(/[,.]$/, "");
  return words.length <= 120 ? words : `${words.slice(0, 120).replace(/\s\S*$/, "")} …`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
