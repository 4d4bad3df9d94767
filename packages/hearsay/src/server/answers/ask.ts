import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { HearsayError } from "@hearsay/core";
import { answererOf } from "./answerer.ts";
import type { AnswerOf, QueryOf, Question } from "./answers.ts";
import type { Asked, Told } from "./thread.ts";

/** Asks a thread that knows the whole case, so that pages are served while it thinks. */
export interface Ask {
  ask<Name extends Question>(name: Name, query: QueryOf<Name>): Promise<AnswerOf<Name>>;
  close(): Promise<void>;
}

/** Threads cannot load TypeScript, so from source everything is answered in this one. */
const BUILT = !import.meta.url.endsWith(".ts");

/** Answers about the case at a path. A thread that dies fails what it was asked; the next question starts another. */
export function askOf(path: string): Ask {
  return BUILT ? askThread(path) : askHere(path);
}

function askHere(path: string): Ask {
  const answerer = answererOf(path);
  return { ask: async (name, query) => answerer.answer(name, query), close: async () => answerer.close() };
}

interface Waiting {
  readonly done: (answer: never) => void;
  readonly fail: (error: Error) => void;
}

function askThread(path: string): Ask {
  let worker: Worker | null = null;
  let number = 0;
  const waiting = new Map<number, Waiting>();
  const stopped = (error: Error): void => {
    worker = null;
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(fileURLToPath(new URL("./thread.js", import.meta.url).href), { workerData: path });
    started.on("message", (told: Told) => {
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
