import { parentPort, workerData } from "node:worker_threads";
import { HearsayError } from "@hearsay/core";
import { type VerifyTold, verifyHere } from "./verifying.ts";

/** Steps are told of this often at most. */
const TELL_MS = 100;

const tell = (told: VerifyTold): void => parentPort?.postMessage(told);
let last = 0;

try {
  const verified = verifyHere(workerData as string, (done, total) => {
    const now = performance.now();
    if (now - last < TELL_MS) return;
    last = now;
    tell({ done, total });
  });
  tell({ verified });
} catch (error) {
  tell({ failed: error instanceof Error ? error.message : String(error), code: error instanceof HearsayError ? error.code : null });
}
