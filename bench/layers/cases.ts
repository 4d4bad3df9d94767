import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Dossier, type ReportRecord, read } from "@hearsay/core";
import { type CaseLabels, type CaseReport, loadCase } from "../cases/labels.ts";
import { type CaseScore, pairsOf, scoreCase } from "../cases/score.ts";
import { type Syndicated, sourcesOf, syndicated } from "../cases/syndication.ts";
import { loadGazetteer } from "../gazetteer.ts";
import type { Layer, Row } from "../layer.ts";
import { f1, sum, type Tally } from "./attribution-score.ts";
import { readTolls } from "./toll-corpus.ts";

/** What a case of these records says, with no decisions by people. */
export type DossierOf = (records: readonly ReportRecord[]) => Dossier;

const COPIES = 5;

/** Our own labelled crises: origin ties, incident links, relations, revisions; and groups of copies that we make of their texts. */
export function cases(dossierOf: DossierOf): Layer {
  return {
    name: "cases",
    set: "corpora/cases",
    async measure(folder: string): Promise<readonly Row[]> {
      const labelled = readdirSync(folder)
        .sort()
        .filter((name) => existsSync(join(folder, name, "labels.json")))
        .map((name) => loadCase(join(folder, name)));
      const rows: Row[] = [];
      for (const part of PARTS) {
        const scores: [string, CaseScore][] = [];
        for (const each of labelled.filter(({ labels }) => partOf(labels) === part))
          scores.push([each.name, scoreCase(each, dossierOf(await readReports(each.reports)))]);
        rows.push(...rowsOf(scores, part));
      }
      const local = readTolls(join(folder, "../tolls")).map(({ text }) => text.replaceAll("\n", " "));
      const sources = labelled.filter(({ labels }) => partOf(labels) === "dev").flatMap(sourcesOf);
      const copies = syndicated(sources, COPIES, local);
      return [...rows, ...groupRows(copies, dossierOf(await readReports(copies)))];
    },
  };
}

/** Cases by how far the rules could be fitted to them. */
const PARTS = ["dev", "looked at", "held out"] as const;

function partOf({ heldOut, lookedAt }: CaseLabels): (typeof PARTS)[number] {
  return heldOut ? "held out" : lookedAt ? "looked at" : "dev";
}

/** The records of reports, each with its own id, as `hearsay add` would read them. */
export async function readReports(reports: readonly CaseReport[]): Promise<readonly ReportRecord[]> {
  const gazetteer = loadGazetteer();
  const records: ReportRecord[] = [];
  for (const { id, text, title, outlet, owner, url, published, updated } of reports)
    records.push(await read({ text }, { id, title, outlet, owner, url, published, updated, language: "en", gazetteer }));
  return records;
}

const MEASURES: readonly (readonly [string, (score: CaseScore) => Tally])[] = [
  ["origin ties", ({ ties }) => ties],
  ["origin ties of one house", ({ house }) => house],
  ["incident links", ({ links }) => links],
  ["conflicts against look-alikes", ({ conflicts }) => conflicts],
  ["revision facts", ({ revisions }) => revisions],
];

/** The rows of labelled cases: F1 of each, and precision and recall over all of them, under the name `all`. */
export function rowsOf(scores: readonly (readonly [string, CaseScore])[], all: string): readonly Row[] {
  const rows: Row[] = [];
  const row = (set: string, measure: string, ours: number): number =>
    rows.push({ layer: "cases", set, measure, ours: round(ours), best: "" });
  for (const [measure, tallyOf] of MEASURES) {
    const tally = sum(scores.map(([, score]) => tallyOf(score)));
    if (scores.length > 1) for (const [name, score] of scores) row(name, `${measure}, F1`, f1(tallyOf(score)));
    row(all, `${measure}, precision`, share(tally.right, tally.found));
    row(all, `${measure}, recall`, share(tally.right, tally.expected));
    row(all, `${measure}, F1`, f1(tally));
  }
  const total = (of: (score: CaseScore) => number): number => scores.reduce((before, [, score]) => before + of(score), 0);
  row(
    all,
    "merges of distinct events, count",
    total(({ merges }) => merges),
  );
  row(
    all,
    "relation kinds right",
    share(
      total(({ kinds }) => kinds.right),
      total(({ kinds }) => kinds.of),
    ),
  );
  row(
    all,
    "quiet or open right",
    share(
      total(({ quiet }) => quiet.right),
      total(({ quiet }) => quiet.of),
    ),
  );
  return rows;
}

/** Its MinHash of 128 on the same texts without headlines, five-word shingles, groups closed over pairs. */
const DATASKETCH = "datasketch 2.0.0: 69.3 at Jaccard .5, 93.0 at .3, 99.3 at .2";

/** Pairs of versions that carry the same text, against those that a dossier ties by their text. */
export function groupRows(versions: readonly Syndicated[], dossier: Dossier): readonly Row[] {
  const tally = groupTally(versions, dossier);
  const row = (measure: string, ours: number, best = ""): Row => ({ layer: "cases", set: "syndication", measure, ours: round(ours), best });
  return [
    row("groups, precision", share(tally.right, tally.found)),
    row("groups, recall", share(tally.right, tally.expected)),
    row("groups, F1", f1(tally), DATASKETCH),
    row("false merges, count", tally.found - tally.right),
  ];
}

/** Two people quoting one speaker carry no text of each other: such origins do not count here. */
const BY_WORDS: ReadonlySet<string> = new Set(["speaker", "press-statement", "document"]);

export function groupTally(versions: readonly Syndicated[], dossier: Dossier): Tally {
  const idOf = new Map(dossier.records.map(({ id, version }) => [version.id, id ?? ""]));
  const tied = new Set<string>();
  for (const { kind, members } of dossier.origins) {
    if (BY_WORDS.has(kind)) continue;
    for (const [a, b] of pairsOf([...new Set(members.map(({ version }) => idOf.get(version) ?? version))])) {
      tied.add(`${a} ${b}`);
      tied.add(`${b} ${a}`);
    }
  }
  let [right, found, expected] = [0, 0, 0];
  for (const [a, b] of pairsOf(versions)) {
    const together = tied.has(`${a.id} ${b.id}`);
    if (together) found++;
    if (a.source === b.source) expected++;
    if (together && a.source === b.source) right++;
  }
  return { right, found, expected };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
