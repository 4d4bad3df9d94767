import type { ReportRecord, Tagger } from "@hearsay/core";

/** One line of the table: what was measured on which set, ours, and the best known with where that figure is from. */
export interface Row {
  readonly layer: string;
  readonly set: string;
  readonly measure: string;
  /** Scores in percent; speeds in the unit that `measure` names. */
  readonly ours: number;
  /** "HeidelTime 81.3"; "" when nobody has measured it. */
  readonly best: string;
}

/** Reads one text with all that the program has (gazetteer included). */
export type Read = (item: {
  readonly id: string;
  readonly text: string;
  readonly written?: string | null;
  readonly title?: string | null;
}) => Promise<ReportRecord>;

/** A layer that can be scored on a data set. */
export interface Layer {
  readonly name: string;
  /** Folder below the data folder; when it is absent the layer is skipped, and the table says so. */
  readonly set: string;
  /** Takes minutes, or a machine to itself: measured only when it is named. */
  readonly byNameOnly?: true;
  /** `tagger`: the trained model that `read` reads with; none when it reads by rules. */
  measure(folder: string, read: Read, tagger?: Tagger): Promise<readonly Row[]>;
}
