import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { HearsayError } from "@hearsay/core";
import { openCase } from "../../store/open-case.ts";
import { type Fault, faultsIn, type Tell } from "../../store/verify.ts";

/** What a check of a case came to. */
export interface Verified {
  readonly faults: readonly Fault[];
  readonly versions: number;
  readonly entries: number;
  /** Hash of the newest entry; null: the ledger is empty. */
  readonly head: string | null;
}

/** What the thread that checks tells. */
export type VerifyTold =
  | { readonly done: number; readonly total: number }
  | { readonly verified: Verified }
  | { readonly failed: string; readonly code: string | null };

/** Threads cannot load TypeScript, so from source the case is checked in this one. */
const BUILT = !import.meta.url.endsWith(".ts");

/** Faults shown at most; a case with more is wrong enough. */
const MOST_FAULTS = 1_000;

/** Checks a case, here and now. */
export function verifyHere(path: string, tell: Tell): Verified {
  const file = openCase(path);
  try {
    const faults: Fault[] = [];
    for (const fault of faultsIn(file, tell)) {
      faults.push(fault);
      if (faults.length >= MOST_FAULTS) break;
    }
    const { seq, hash } = file.end();
    return { faults, versions: file.sql("SELECT count(*) FROM versions").pluck().get() as number, entries: seq, head: hash };
  } finally {
    file.close();
  }
}

/** Checks a case in a thread of its own, so that pages are served meanwhile. */
export async function verifyApart(path: string, tell: Tell, signal: AbortSignal): Promise<Verified> {
  if (!BUILT) return verifyHere(path, tell);
  const worker = new Worker(fileURLToPath(new URL("./thread.js", import.meta.url).href), { workerData: path });
  try {
    return await new Promise<Verified>((done, fail) => {
      signal.addEventListener("abort", () => fail(new Error("Cancelled.")), { once: true });
      worker.on("message", (told: VerifyTold) => {
        if ("verified" in told) done(told.verified);
        else if ("failed" in told) fail(told.code === null ? new Error(told.failed) : new HearsayError(told.code, told.failed));
        else tell(told.done, told.total);
      });
      worker.on("error", fail);
      worker.on("exit", () => fail(new Error("The thread that checks was ended.")));
    });
  } finally {
    await worker.terminate();
  }
}
