import type { ReportRecord, Span } from "@hearsay/core";
import type { Layer, Read, Row } from "../layer.ts";
import { type ChallengeStatement, type ChallengeText, readChallenge } from "./challenge-corpus.ts";
import { alike } from "./tolls.ts";

/** Our own hard passages: statements found with the right voice, kind by kind; stance, bounds of the content and who passed it on over all. */
export const challenge: Layer = {
  name: "challenge",
  set: "corpora/challenge",
  async measure(folder: string, read: Read): Promise<readonly Row[]> {
    const texts = readChallenge(folder);
    const rows: Row[] = [];
    for (const heldout of [false, true]) {
      const set = heldout ? "challenge, held out" : "challenge, dev";
      const scored = await scoreChallenge(
        texts.filter((text) => text.heldout === heldout),
        read,
      );
      const row = (measure: string, ours: number): number => rows.push({ layer: "challenge", set, measure, ours, best: "" });
      for (const field of FIELDS)
        row(
          `all: ${NAMES[field]}`,
          share(scored, (one) => one.right[field]),
        );
      for (const kind of new Set(texts.map((text) => text.kind))) {
        const part = scored.filter((one) => one.text.kind === kind);
        const silent = part.every((one) => one.gold === null && one.text.statements.length === 0);
        row(kind, silent ? silence(texts, part, kind, heldout) : share(part, (one) => one.right.voice));
      }
    }
    return rows;
  },
};

const FIELDS = ["found", "voice", "stance", "content", "via", "whole"] as const;
type Field = (typeof FIELDS)[number];
const NAMES: Readonly<Record<Field, string>> = {
  found: "statement",
  voice: "with its voice",
  stance: "with its stance",
  content: "with exact content",
  via: "with voice and via",
  whole: "all of it",
};

type Found = ReportRecord["statements"][number];

/** A labelled or found statement beside its partner. */
export interface ChallengePair {
  readonly text: ChallengeText;
  readonly gold: ChallengeStatement | null;
  readonly found: Found | null;
  readonly right: Readonly<Record<Field, boolean>>;
}

/** Pairs what `read` finds with the labels, by the words that their contents share. */
export async function scoreChallenge(texts: readonly ChallengeText[], read: Read): Promise<readonly ChallengePair[]> {
  const pairs: ChallengePair[] = [];
  for (const text of texts) {
    const record = await read({ id: text.id, text: text.text });
    const free = new Set(record.statements);
    for (const gold of text.statements) {
      let found: Found | null = null;
      let best = 0.5;
      for (const one of free) {
        const likeness = jaccard(words(text.text, gold.content), words(text.text, ranges(one.content)));
        const cued = gold.cue !== null && one.cue.some((cue) => record.text.slice(cue.start, cue.end).includes(gold.cue ?? "")) ? 0.1 : 0;
        if (likeness < 0.5 || likeness + cued <= best) continue;
        best = likeness + cued;
        found = one;
      }
      if (found !== null) free.delete(found);
      pairs.push({ text, gold, found, right: compare(text.text, gold, found) });
    }
    for (const found of free) pairs.push({ text, gold: null, found, right: compare(text.text, null, found) });
  }
  return pairs;
}

function compare(text: string, gold: ChallengeStatement | null, found: Found | null): Readonly<Record<Field, boolean>> {
  if (gold === null || found === null) return { found: false, voice: false, stance: false, content: false, via: false, whole: false };
  const said = found.voice.name;
  const voice = gold.voice === null ? said === null : said !== null && alike(gold.voice, said);
  const passed = found.voice.via.map(({ name }) => name);
  const via = voice && (gold.via === null ? passed.length === 0 : passed.some((name) => alike(gold.via ?? "", name)));
  const stance = gold.stance === found.stance;
  const content = bare(text, gold.content) === bare(text, ranges(found.content));
  return { found: true, voice, stance, content, via, whole: via && stance && content };
}

function share(pairs: readonly ChallengePair[], right: (pair: ChallengePair) => boolean): number {
  const hits = pairs.filter(right).length;
  const sides = pairs.reduce((sum, { gold, found }) => sum + (gold === null ? 0 : 1) + (found === null ? 0 : 1), 0);
  return sides === 0 ? 0 : Math.round((2000 * hits) / sides) / 10;
}

/** Passages that say nothing: how many of them are left alone. */
function silence(texts: readonly ChallengeText[], pairs: readonly ChallengePair[], kind: string, heldout: boolean): number {
  const all = texts.filter((text) => text.kind === kind && text.heldout === heldout).length;
  const noisy = new Set(pairs.map((pair) => pair.text)).size;
  return all === 0 ? 0 : Math.round((1000 * (all - noisy)) / all) / 10;
}

type Range = readonly [start: number, end: number];

function ranges(spans: readonly Span[]): Range[] {
  return spans.map(({ start, end }) => [start, end]);
}

/** Where the words of the stretches begin: two of the same spelling are two words. */
function words(text: string, list: readonly Range[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [start, end] of list) for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) found.add(start + match.index);
  return found;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

function bare(text: string, list: readonly Range[]): string {
  const joined = list.map(([start, end]) => text.slice(start, end)).join(" ");
  return (joined.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ").replace(/^that /, "");
}
