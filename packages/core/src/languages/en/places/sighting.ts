import type { GazetteerEntry } from "../../../types/gazetteer.ts";

/** A name of a place where it stands in the text, before anybody knows which place is meant. */
export interface Sighting {
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What the gazetteer has under the name (of a building: under the name of the place that it is called after); may be empty. */
  readonly entries: readonly GazetteerEntry[];
  /** Kind that the words beside it say; null: none. */
  readonly kind: GazetteerEntry["kind"] | null;
  /** How it is known: by its own name, by an adjective or people ("Kazakh"), or as a building or water that the gazetteer does not have. */
  readonly form: "name" | "people" | "unlisted";
  /** Worth as evidence: 2 sure, 1 likely, 0 only if the name is sure elsewhere in the report. */
  readonly trust: number;
}
