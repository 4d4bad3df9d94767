import { HearsayError } from "@hearsay/core";
import type { Io } from "./io.ts";
import { personFor } from "./options.ts";

export interface ServeVerbOptions {
  readonly port?: string;
  readonly readOnly?: boolean;
  readonly by?: string;
}

/** `hearsay serve`, and `open`, which also starts the browser. Runs until it is stopped. */
export async function serve(path: string, options: ServeVerbOptions, starts: "browser" | "nothing", io: Io): Promise<number> {
  const port = options.port === undefined ? 0 : Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new HearsayError("usage", `--port is a number from 1 to 65535; it was "${options.port}".`);
  const by = await personFor(options.by);
  const { serveCase } = await import("../server/serve.ts");
  const served = await serveCase(path, { by, port, readOnly: options.readOnly === true });
  const link = served.link();
  io.tell(`The workbench of ${path} is on this computer only. Open this link; it works once:`);
  await io.out(link);
  io.tell("Press Enter for another link, Ctrl+C to stop.");
  if (starts === "browser") await browse(link, io);
  const stopped = new Promise<void>((stop) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop());
  });
  const { stdin } = process;
  stdin.on("data", () => void io.out(served.link()));
  await stopped;
  // An input that stays open would keep the process alive.
  stdin.destroy();
  await served.close();
  io.tell("Stopped.");
  return 0;
}

async function browse(link: string, io: Io): Promise<void> {
  const { default: start } = await import("open");
  try {
    const child = await start(link);
    child.once("error", () => io.tell("No browser could be started; open the link yourself."));
  } catch {
    io.tell("No browser could be started; open the link yourself.");
  }
}
