import type { AddressInfo } from "node:net";
import { HearsayError } from "@hearsay/core";
import { serve as listen } from "@hono/node-server";
import { openCase, openCaseToWrite } from "../store/open-case.ts";
import { askOf } from "./answers/ask.ts";
import { appOf } from "./app.ts";
import type { Context, Happened } from "./context.ts";
import { guardOf } from "./guard.ts";
import { jobsOf } from "./jobs.ts";
import type { Knowing } from "./shapes/knowing.ts";

export interface ServeOptions {
  /** Who decides. */
  readonly by: string;
  /** 0: any that is free. */
  readonly port?: number;
  readonly readOnly?: boolean;
}

/** A workbench that is being served on this computer. */
export interface Served {
  /** Without the key. */
  readonly address: string;
  /** A link that works once. */
  link(): string;
  close(): Promise<void>;
}

/** Looks this often whether another command changed the case. */
const LOOK_MS = 1_000;

/** Serves the workbench of a case at 127.0.0.1. Throws what `openCase` throws, and "server/port" where the port is taken. */
export async function serveCase(path: string, options: ServeOptions): Promise<Served> {
  const file = openCase(path);
  const hearing = new Set<(happened: Happened) => void>();
  const tell = (happened: Happened): void => {
    for (const hear of hearing) hear(happened);
  };
  let ledger = file.end().hash;
  const look = (): void => {
    const { hash } = file.end();
    if (hash === ledger) return;
    ledger = hash;
    tell({ kind: "ledger", ledger });
  };
  const jobs = jobsOf((job) => tell({ kind: "job", job }));
  let knowing: Knowing | null = null;
  const thread = askOf(path, (now) => {
    knowing = now;
    tell({ kind: "knowing", knowing });
  });
  const readOnly = options.readOnly === true;
  const context: Context = {
    path,
    by: options.by,
    readOnly,
    jobs,
    ask: thread.ask,
    knowing: () => knowing,
    read: (work) => work(file),
    write: async (command, work) => {
      if (readOnly) throw new HearsayError("case/read-only", "This workbench was opened with --read-only: nothing can be changed in it.");
      const writing = await openCaseToWrite(path, command);
      try {
        return await work(writing);
      } finally {
        writing.close();
        look();
      }
    },
    listen: (hear) => {
      hearing.add(hear);
      return () => hearing.delete(hear);
    },
  };
  let port = 0;
  const guard = guardOf(() => port);
  const server = listen({ fetch: appOf(context, guard).fetch, hostname: "127.0.0.1", port: options.port ?? 0 });
  await new Promise<void>((ready, fail) => {
    server.once("listening", () => ready());
    server.once("error", (error: NodeJS.ErrnoException) => {
      const message =
        error.code === "EADDRINUSE"
          ? `Port ${options.port} is taken. Choose another with --port, or none: a free one is found.`
          : `The workbench could not be served: ${error.message}`;
      fail(new HearsayError("server/port", message, error));
    });
  });
  port = (server.address() as AddressInfo).port;
  const timer = setInterval(look, LOOK_MS);
  return {
    address: `http://127.0.0.1:${port}`,
    link: () => guard.link(),
    close: async () => {
      clearInterval(timer);
      jobs.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await thread.close();
      file.close();
    },
  };
}
