import type { ReportRecord } from "@hearsay/core";
import type { Layer, Read, Row } from "../layer.ts";
import { readTolls, type TollFigure, type TollText } from "./toll-corpus.ts";

/** Our own labelled paragraphs: number with bound, what and unit, who gave it, place and as-of, all of it. Matched by amount, then by where the words stand. */
export const tolls: Layer = {
  name: "tolls",
  set: "corpora/tolls",
  async measure(folder: string, read: Read): Promise<readonly Row[]> {
    const texts = readTolls(folder);
    const rows: Row[] = [];
    for (const heldout of [false, true]) {
      const part = texts.filter((text) => text.heldout === heldout);
      const score = await scoreTolls(part, read);
      for (const [measure, ours] of Object.entries(score))
        rows.push({ layer: "tolls", set: heldout ? "tolls, held out" : "tolls, dev", measure, ours, best: "" });
    }
    return rows;
  },
};

type Found = ReportRecord["figures"][number];

/** The measures of one set of paragraphs, F1 in percent. */
export type TollScore = Readonly<
  Record<"number with bound" | "what and unit" | "voice" | "place and as-of" | "population and role" | "whole tuple", number>
>;

/** One labelled or found figure beside its partner, for looking at what went wrong. */
export interface Pair {
  readonly text: TollText;
  readonly gold: TollFigure | null;
  readonly found: Found | null;
  readonly record: ReportRecord;
}

/** Scores what `read` finds in the paragraphs. `look` sees every pair. */
export async function scoreTolls(
  texts: readonly TollText[],
  read: Read,
  look?: (pair: Pair, right: TupleRight) => void,
): Promise<TollScore> {
  const hits = { number: 0, what: 0, voice: 0, where: 0, role: 0, whole: 0 };
  let gold = 0;
  let found = 0;
  for (const text of texts) {
    const record = await read({ id: text.id, text: text.text, written: text.written });
    for (const pair of pairs(text, record)) {
      if (pair.gold !== null) gold++;
      if (pair.found !== null) found++;
      const right = compare(pair);
      look?.(pair, right);
      for (const key of Object.keys(hits) as (keyof typeof hits)[]) if (right[key]) hits[key]++;
    }
  }
  const f1 = (hit: number) => (gold + found === 0 ? 0 : Math.round((2000 * hit) / (gold + found)) / 10);
  return {
    "number with bound": f1(hits.number),
    "what and unit": f1(hits.what),
    voice: f1(hits.voice),
    "place and as-of": f1(hits.where),
    "population and role": f1(hits.role),
    "whole tuple": f1(hits.whole),
  };
}

/** Which fields of a pair are right. A field counts only where the number is right. */
export interface TupleRight {
  readonly number: boolean;
  readonly what: boolean;
  readonly voice: boolean;
  readonly where: boolean;
  readonly role: boolean;
  readonly whole: boolean;
}

function pairs(text: TollText, record: ReportRecord): readonly Pair[] {
  const free = new Set(record.figures);
  const out: Pair[] = [];
  let from = 0;
  for (const gold of text.figures) {
    const at = position(record.text, gold.words, from);
    from = at + 1;
    const end = at + gold.words.length;
    const partner = [...free].find((figure) => figure.start < end && at < figure.end) ?? null;
    if (partner !== null) free.delete(partner);
    out.push({ text, gold, found: partner, record });
  }
  for (const figure of free) out.push({ text, gold: null, found: figure, record });
  return out;
}

/** Where the words stand as whole words, from an offset on, else anywhere. */
function position(text: string, words: string, from: number): number {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "giu");
  pattern.lastIndex = from;
  const match = pattern.exec(text) ?? pattern.exec(text);
  return match?.index ?? text.toLowerCase().indexOf(words.toLowerCase());
}

function compare({ gold, found, record }: Pair): TupleRight {
  if (gold === null || found === null) return { number: false, what: false, voice: false, where: false, role: false, whole: false };
  const number = gold.amount === amountCode(found.amount);
  const what = number && gold.of === found.of && gold.unit === found.unit;
  const statement = record.statements.find(({ id }) => id === found.statement);
  const said =
    statement === undefined
      ? null
      : (statement.voice.name ?? statement.source.map((span) => record.text.slice(span.start, span.end)).join(" "));
  const sourceWords = statement?.source.map((span) => record.text.slice(span.start, span.end)).join(" ") ?? "";
  const voice =
    number && (gold.voice === null ? said === null : said !== null && (alike(gold.voice, said) || alike(gold.voice, sourceWords)));
  const place = record.places.find(({ id }) => id === found.place);
  const placeWords = place === undefined ? [] : [place.name, ...place.mentions.map((span) => record.text.slice(span.start, span.end))];
  const time = record.times.find(({ id }) => id === found.asOf);
  const placeRight = gold.place === null ? place === undefined : placeWords.some((words) => alike(gold.place ?? "", words));
  const timeRight =
    gold.asOf === null ? time === undefined : time !== undefined && alike(gold.asOf, record.text.slice(time.start, time.end));
  const where = number && placeRight && timeRight;
  const role = number && gold.as === found.as && gold.population === found.population;
  return { number, what, voice, where, role, whole: what && voice && where && role };
}

/** An amount in the notation of the labels. */
export function amountCode(amount: Found["amount"]): string {
  const { value, low, high, open, approximate } = amount;
  if (value !== null) return !approximate ? String(value) : `~${open === "high" ? "<" : open === "low" ? ">" : ""}${value}`;
  const loose = approximate ? "~" : "";
  if (low !== null && high !== null) return `${loose}${low}..${high}`;
  if (low !== null) return `${loose}${open === "low" ? ">" : ">="}${low}`;
  if (high !== null) return `${loose}${open === "high" ? "<" : "<="}${high}`;
  return "?";
}

/** Whether two names share their words: one holds all words of the other, articles and possessives apart. */
export function alike(a: string, b: string): boolean {
  const words = (text: string) =>
    new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:the|a|an|s|of|in|on|by|late|early)$/.test(word)));
  const first = words(a);
  const second = words(b);
  if (first.size === 0 || second.size === 0) return false;
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  return [...small].every((word) => large.has(word));
}
