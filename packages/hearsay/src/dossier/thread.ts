import { parentPort, workerData } from "node:worker_threads";
import { HearsayError } from "@hearsay/core";
import { type DossierFindings, Finder, type Progress } from "./findings.ts";
import { type Head, headOf, type Piece, piecesOf } from "./pieces.ts";

/** What the thread is asked: what the case says now, and then for piece after piece of it. */
export type Asked = "find" | "more";

/** What the thread tells: how far it is; a piece of what it found, and that there are no more; that all but the states stands as it was told; or why it found nothing. */
export type Told =
  | { readonly progress: Progress }
  | { readonly piece: Piece }
  | { readonly head: Head }
  | { readonly states: DossierFindings["states"]; readonly ledger: string }
  | { readonly failed: string; readonly code: string | null };

const finder = new Finder(workerData as string);
let told: DossierFindings | null = null;
let pieces: Iterator<Piece> | null = null;

parentPort?.on("message", (asked: Asked) => {
  try {
    if (asked === "find") {
      const found = finder.find((progress) => tell({ progress }));
      const same = told !== null && pieces === null && found.origins === told.origins;
      told = found;
      if (same) {
        tell({ states: found.states, ledger: found.ledger });
        return;
      }
      pieces = piecesOf(found);
    }
    const next = pieces?.next();
    if (next?.done === false) tell({ piece: next.value });
    else if (told !== null) {
      pieces = null;
      tell({ head: headOf(told) });
    }
  } catch (error) {
    told = null;
    pieces = null;
    tell({
      failed: error instanceof Error ? error.message : String(error),
      code: error instanceof HearsayError ? error.code : null,
    });
  }
});

function tell(words: Told): void {
  parentPort?.postMessage(words);
}
