import type { Maker } from "./maker.ts";
import type { Paragraph, TokenRange } from "./paragraph.ts";

/** Words that attribute: who, by which verb or phrase, what. */
export interface AttributionMark extends TokenRange {
  readonly label: "source" | "cue" | "content";
  /** Marks of one group belong to one statement, where the marker knows; null: the linking rules find out. */
  readonly group: number | null;
  readonly by: Maker;
}

/** A name. `nationality` is a people, religion or party as an adjective or noun ("Kazakh"). */
export interface NameMark extends TokenRange {
  readonly label: "person" | "organization" | "place" | "nationality" | "facility";
  readonly by: Maker;
}

/** What was marked in one paragraph, a layer each, in order of the text. */
export interface Marks {
  readonly attribution: readonly AttributionMark[];
  readonly names: readonly NameMark[];
}

/** Marks the words of paragraphs: rules and trained models alike. The marks of a paragraph depend on the paragraphs of its own report alone. */
export interface Tagger {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  /** What runs it ("onnxruntime-node 1.30"); null for rules. */
  readonly runtime: string | null;
  /** One `Marks` for each paragraph, in the same order. The paragraphs are those of one report, in order. */
  tag(paragraphs: readonly Paragraph[]): Promise<readonly Marks[]>;
}
