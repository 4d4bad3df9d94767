import { parentPort, workerData } from "node:worker_threads";
import { HearsayError } from "@hearsay/core";
import type { Knowing } from "../shapes/knowing.ts";
import { type Answerer, answererOf } from "./answerer.ts";
import type { Question } from "./answers.ts";

/** A question on its way to the thread, and what comes back. */
export interface Asked {
  readonly number: number;
  readonly name: Question;
  readonly query: unknown;
}
export type Told =
  | { readonly knowing: Knowing | null }
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly failed: string; readonly code: string | null };

let answerer: Answerer | null = null;

parentPort?.on("message", ({ number, name, query }: Asked) => {
  try {
    answerer ??= answererOf(workerData as string, (knowing) => parentPort?.postMessage({ knowing } satisfies Told));
    const answer: unknown = answerer.answer(name, query as never);
    parentPort?.postMessage({ number, answer } satisfies Told);
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ number, failed, code: error instanceof HearsayError ? error.code : null } satisfies Told);
  }
});
