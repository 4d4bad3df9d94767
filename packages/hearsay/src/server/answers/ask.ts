import { totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { HearsayError } from "@hearsay/core";
import type { Knowing } from "../shapes/knowing.ts";
import { answererOf } from "./answerer.ts";
import { type AnswerOf, isOfLines, type QueryOf, type Question } from "./answers.ts";
import type { Asked, Told } from "./thread.ts";

/** Asks threads that know the case, so that pages are served while they think. */
export interface Ask {
  ask<Name extends Question>(name: Name, query: QueryOf<Name>): Promise<AnswerOf<Name>>;
  close(): Promise<void>;
}

/** Hears what an answer waits for; null: nothing any more. */
type Tell = (knowing: Knowing | null) => void;

/** Threads cannot load TypeScript, so from source everything is answered in this one. */
const BUILT = !import.meta.url.endsWith(".ts");

/** Much is made and thrown away while reports are grouped: with more room for what is new, half the time goes. */
const YOUNG_HEAP_MB = 128;

/**
 * Answers about the case at a path. What records and their lines answer has a thread of its own: it need not wait until the whole case is grouped. A thread that
 * dies fails what it was asked; the next question starts another.
 */
export function askOf(path: string, tell: Tell): Ask {
  if (!BUILT) return askHere(path, tell);
  const whole = askThread(path, tell);
  const lines = askThread(path, () => {});
  return {
    ask: (name, query) => (isOfLines(name, query) ? lines : whole).ask(name, query),
    close: async () => {
      await Promise.all([whole.close(), lines.close()]);
    },
  };
}

function askHere(path: string, tell: Tell): Ask {
  const answerer = answererOf(path, tell);
  return { ask: async (name, query) => answerer.answer(name, query), close: async () => answerer.close() };
}

interface Waiting {
  readonly done: (answer: never) => void;
  readonly fail: (error: Error) => void;
}

function askThread(path: string, tell: Tell): Ask {
  let worker: Worker | null = null;
  let number = 0;
  const waiting = new Map<number, Waiting>();
  const stopped = (error: Error): void => {
    worker = null;
    tell(null);
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(fileURLToPath(new URL("./thread.js", import.meta.url).href), {
      workerData: path,
      resourceLimits: { maxOldGenerationSizeMb: Math.round(totalmem() / 2 ** 21), maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
    });
    started.on("message", (told: Told) => {
      if ("knowing" in told) {
        tell(told.knowing);
        return;
      }
      const who = waiting.get(told.number);
      waiting.delete(told.number);
      if ("answer" in told) who?.done(told.answer as never);
      else who?.fail(told.code === null ? new Error(told.failed) : new HearsayError(told.code, told.failed));
    });
    started.on("error", stopped);
    started.on("exit", () =>
      stopped(new HearsayError("server/stopped", "What was asked took more memory than there is, or was stopped. Ask again.")),
    );
    return started;
  };
  return {
    ask: (name, query) =>
      new Promise((done, fail) => {
        worker ??= start();
        number++;
        waiting.set(number, { done: done as Waiting["done"], fail });
        worker.postMessage({ number, name, query } satisfies Asked);
      }),
    close: async () => {
      await worker?.terminate();
    },
  };
}
