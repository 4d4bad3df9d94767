import type { Actor } from "./actor.ts";
import type { Block } from "./block.ts";
import type { Figure } from "./figure.ts";
import type { Happening } from "./happening.ts";
import type { Naming } from "./naming.ts";
import type { Notice } from "./notice.ts";
import type { Place } from "./place.ts";
import type { Statement } from "./statement.ts";
import type { Time } from "./time.ts";
import type { Version } from "./version.ts";

/**
 * The record of one report, as `hearsay read --format json` prints it (one per line with `--format jsonl`).
 * The public contract: programs and measurements read it. Fields may be added; none may be renamed, dropped or change meaning without a new `format`.
 *
 * Offsets are half-open [start, end) UTF-16 code units into `text`: `text.slice(start, end)` gives the words.
 * "Not said" is null; an empty list means "looked for, none found".
 */
export interface ReportRecord {
  readonly format: "hearsay/1";
  /** The caller's own id for the input (the `id` of a JSONL line, else the file name); null for standard input. */
  readonly id: string | null;
  readonly version: Version;
  /** What every span points into. Plain text: the input, byte order mark removed, nothing else changed. A page, or JSON with a title that the text
   *  does not begin with: the title, a blank line, then the blocks joined by blank lines. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly times: readonly Time[];
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly happenings: readonly Happening[];
  readonly namings: readonly Naming[];
  /** What went wrong or looks odd in the input: data, not exceptions. */
  readonly notices: readonly Notice[];
  /** What read it: program version, reading model or null, runtime of the model. Same input and same `made`: same record, byte for byte. */
  readonly made: { readonly hearsay: string; readonly model: string | null; readonly runtime: string | null };
}
