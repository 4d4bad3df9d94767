import { parentPort, workerData } from "node:worker_threads";
import { HearsayError } from "@hearsay/core";
import { type DossierFindings, Finder, type Progress } from "./findings.ts";

/** What the thread tells: how far it is, what it found, or why it found nothing. */
export type Told =
  | { readonly progress: Progress }
  | { readonly findings: DossierFindings }
  | { readonly failed: string; readonly code: string | null };

const finder = new Finder(workerData as string);

/** A thread that is asked, by any message, what the case of its path says now. */
parentPort?.on("message", () => {
  const tell = (told: Told) => parentPort?.postMessage(told);
  try {
    tell({ findings: finder.find((progress) => tell({ progress })) });
  } catch (error) {
    tell({
      failed: error instanceof Error ? error.message : String(error),
      code: error instanceof HearsayError ? error.code : null,
    });
  }
});
