import { join } from "node:path";
import type { ReportRecord, Span } from "@hearsay/core";
import { jsonLines } from "../json-lines.ts";
import type { Layer, Read, Row } from "../layer.ts";
import {
  type Attribution,
  doubleQuoted,
  exact,
  f1,
  isDirect,
  linked,
  overlapTally,
  type Range,
  sum,
  type Tally,
  taggedSpans,
  textOfTokens,
  tokensWithin,
} from "./attribution-score.ts";

interface Tagged {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly labels: readonly string[];
}

interface Article {
  readonly id: string;
  readonly text: string;
  readonly written: string | null;
  readonly attributions: readonly Attribution[];
}

const ROLES = ["source", "cue", "content"] as const;
type Role = (typeof ROLES)[number];

/** Who says what on PolNeAR: exactly, on CofeNet's own tokens and paragraphs; linked, end to end from raw text. */
export const attribution: Layer = {
  name: "attribution",
  set: "polnear",
  async measure(folder, read): Promise<readonly Row[]> {
    const exactly = await exactScores(jsonLines<Tagged>(join(folder, "cofenet-dev.jsonl")), read);
    const ends = await endToEnd(jsonLines<Article>(join(folder, "dev.jsonl")), read);
    const row = (measure: string, tally: Tally, best: string): Row => ({
      layer: "attribution",
      set: "polnear",
      measure,
      ours: Math.round(f1(tally) * 10) / 10,
      best,
    });
    return [
      row("linked F1, all", ends.all, "textacy 25.2, CoreNLP 21.0"),
      row("linked F1, direct", ends.direct, "textacy 65.1, CoreNLP 58.8"),
      row("overlap F1, source", ends.source, ""),
      row("overlap F1, content", ends.content, ""),
      row("exact F1, source", exactly.source, "CofeNet 83.2 (test), its rules 10.7"),
      row("exact F1, cue", exactly.cue, "CofeNet 75.3 (test), its rules 22.8"),
      row("exact F1, content", exactly.content, "CofeNet 72.9 (test), its rules 5.6"),
    ];
  },
};

async function exactScores(paragraphs: readonly Tagged[], read: Read): Promise<Record<Role, Tally>> {
  const tallies: Record<Role, Tally[]> = { source: [], cue: [], content: [] };
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text, ranges } = textOfTokens(paragraph.tokens);
    const found = text.trim() === "" ? [] : attributionsOf(await read({ id: `${paragraph.id}-${index}`, text }));
    for (const role of ROLES) {
      const gold = taggedSpans(paragraph.labels, role);
      const ours = new Set<string>();
      for (const one of found) {
        for (const range of one[role]) {
          const tokens = tokensWithin(ranges, range);
          if (tokens !== null) ours.add(tokens);
        }
      }
      tallies[role].push(exact(gold, ours));
    }
  }
  return { source: sum(tallies.source), cue: sum(tallies.cue), content: sum(tallies.content) };
}

async function endToEnd(articles: readonly Article[], read: Read): Promise<Record<"all" | "direct" | "source" | "content", Tally>> {
  const all: Tally[] = [];
  const direct: Tally[] = [];
  const source: Tally[] = [];
  const content: Tally[] = [];
  for (const { id, text, written, attributions } of articles) {
    const found = attributionsOf(await read({ id, text, written }));
    const quoted = doubleQuoted(text);
    const directOf = (list: readonly Attribution[]): Attribution[] => list.filter((one) => isDirect(text, one, quoted));
    all.push(linked(text, attributions, found));
    direct.push(linked(text, directOf(attributions), directOf(found)));
    const spans = (list: readonly Attribution[], role: Role): Range[] => list.flatMap((one) => [...one[role]]);
    source.push(overlapTally(spans(attributions, "source"), spans(found, "source")));
    content.push(overlapTally(spans(attributions, "content"), spans(found, "content")));
  }
  return { all: sum(all), direct: sum(direct), source: sum(source), content: sum(content) };
}

/** The statements of a record as the corpus has them: those inside another's content left out, since the corpus has none. */
function attributionsOf(record: ReportRecord): Attribution[] {
  const ranges = (spans: readonly Span[]): Range[] => spans.map(({ start, end }) => [start, end]);
  return record.statements
    .filter((one) => one.within === null)
    .map((one) => ({ source: ranges(one.source), cue: ranges(one.cue), content: ranges(one.content) }));
}
