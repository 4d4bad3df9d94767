import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Dossier } from "@hearsay/core";
import { jsonLines } from "../json-lines.ts";

/** One line of reports.jsonl. */
export interface CaseReport {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  readonly owner?: string;
  readonly url?: string;
  readonly published: string;
  readonly updated?: string;
}

/** Words of one version, quoted letter by letter. */
export type Quoted = readonly [version: string, words: string];

/** What labels.json says; its README explains each part. */
export interface CaseLabels {
  readonly title: string;
  /** Rules must not be tuned on it: only its score is read. */
  readonly heldOut?: boolean;
  /** It was held out once, and has been looked at since: scored apart from those that the rules were begun with. */
  readonly lookedAt?: boolean;
  readonly origins: readonly {
    readonly name: string;
    readonly kind: "wire" | "speaker" | "press-statement" | "document" | "versions" | "agency";
    readonly why: string;
    readonly members: readonly string[];
  }[];
  readonly unsure: readonly { readonly pair: readonly [string, string]; readonly why: string }[];
  readonly incidents: readonly {
    readonly name: string;
    readonly kind: "event" | "history" | "drill" | "threat";
    readonly tells: readonly Quoted[];
  }[];
  readonly relations: readonly {
    readonly a: Quoted;
    readonly b: Quoted;
    readonly kind: "meets" | "supersedes" | "conflicts" | "differs" | "apart";
    readonly over?: NonNullable<Dossier["relations"][number]["over"]>;
    readonly why: string;
  }[];
  readonly revisions: readonly {
    readonly from: string;
    readonly to: string;
    readonly quiet: boolean;
    readonly changes: readonly {
      readonly kind: Dossier["revisions"][number]["changes"][number]["kind"];
      readonly before: string | null;
      readonly after: string | null;
    }[];
  }[];
}

/** A crisis with its labels. */
export interface LabelledCase {
  readonly name: string;
  readonly reports: readonly CaseReport[];
  readonly labels: CaseLabels;
}

/** Reads the case of one folder. Throws where labels name a version or words that are not there. */
export function loadCase(folder: string): LabelledCase {
  const reports = jsonLines<CaseReport>(join(folder, "reports.jsonl"));
  const labels = JSON.parse(readFileSync(join(folder, "labels.json"), "utf8")) as CaseLabels;
  const faults = faultsOf(reports, labels);
  if (faults.length > 0) throw new Error(`${join(folder, "labels.json")}:\n${faults.join("\n")}`);
  return { name: basename(folder), reports, labels };
}

/** What is wrong with labels, a line each: versions that are not there, words that their texts do not have. */
export function faultsOf(reports: readonly CaseReport[], labels: CaseLabels): readonly string[] {
  const texts = new Map(reports.map(({ id, text }) => [id, text]));
  const faults: string[] = [];
  const version = (id: string, where: string): void => {
    if (!texts.has(id)) faults.push(`${where}: there is no version "${id}"`);
  };
  const quoted = ([id, words]: Quoted, where: string): void => {
    version(id, where);
    const text = texts.get(id);
    if (text !== undefined && occurrences(text, words).length === 0) faults.push(`${where}: "${id}" does not have the words "${words}"`);
  };
  if (texts.size < reports.length) faults.push("reports: an id is there twice");
  for (const { name, members } of labels.origins) for (const id of members) version(id, `origin “${name}”`);
  for (const { pair } of labels.unsure) for (const id of pair) version(id, "unsure");
  for (const { name, tells } of labels.incidents) for (const each of tells) quoted(each, `incident “${name}”`);
  for (const { a, b, kind } of labels.relations) {
    quoted(a, `relation, ${kind}`);
    quoted(b, `relation, ${kind}`);
  }
  for (const { from, to, changes } of labels.revisions) {
    for (const { before, after } of changes) {
      if (before !== null) quoted([from, before], "revision");
      if (after !== null) quoted([to, after], "revision");
    }
  }
  return faults;
}

/** Where words stand in a text, as whole words: half-open. */
export function occurrences(text: string, words: string): readonly (readonly [number, number])[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu");
  return [...text.matchAll(pattern)].map(({ index }) => [index, index + words.length] as const);
}
