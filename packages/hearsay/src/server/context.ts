import type { CaseFile } from "../store/case-file.ts";
import type { Ask } from "./answers/ask.ts";
import type { Jobs } from "./jobs.ts";
import type { Job } from "./shapes/job.ts";
import type { Knowing } from "./shapes/knowing.ts";

/** What happened that open pages want to hear of: a job went on, the case changed (by a page or by another command), or how far the case is known. */
export type Happened =
  | { readonly kind: "job"; readonly job: Job }
  | { readonly kind: "ledger"; readonly ledger: string | null }
  | { readonly kind: "knowing"; readonly knowing: Knowing | null };

/** What routes work with. */
export interface Context {
  /** The case file. */
  readonly path: string;
  /** Who decides, as the ledger names them. */
  readonly by: string;
  readonly readOnly: boolean;
  readonly jobs: Jobs;
  /** Questions that need the whole case go to its thread. */
  readonly ask: Ask["ask"];
  /** What answers from the whole case wait for; null: nothing. */
  knowing(): Knowing | null;
  /** Looks something up in the case file: for what is found in milliseconds. */
  read<T>(work: (file: CaseFile) => T): T;
  /** Opens the case to write and closes it again, so that others may write too; tells open pages when it is done. Throws "case/read-only" on a server that only shows. */
  write<T>(command: string, work: (file: CaseFile) => T | Promise<T>): Promise<T>;
  /** Hears of what happens until the returned function is called. */
  listen(hear: (happened: Happened) => void): () => void;
}
