import type { JsonBytes } from "../reading/json-bytes.ts";

/** What a verb sees of the world it runs in: data goes out on one side, everything else on the other. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** True when a person reads what goes out; false: a program or file does. */
  readonly terminal: boolean;
  /** Characters across. */
  readonly width: number;
  readonly colour: boolean;
  /** Data, a line of it with what follows it on the line. Resolves when there is room for more. */
  out(line: string | JsonBytes, after?: string): Promise<void>;
  /** A line for people, whatever becomes of the data. */
  tell(line: string): void;
  /** How far it is, on a terminal only; the next one takes its place. */
  progress(words: string): void;
}

/** The real world. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  const watched = stderr.isTTY === true && env["TERM"] !== "dumb";
  let shown = false;
  let last = 0;
  const clear = (): void => {
    if (shown) stderr.write("\r\u001b[K");
    shown = false;
  };
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that has enough ("| head") is no mistake.
    if (error.code === "EPIPE") process.exit(0);
    stderr.write(`hearsay: The output could not be written: ${error.code === "ENOSPC" ? "no room is left" : error.message}.\n`);
    process.exit(2);
  });
  stderr.on("error", () => {});
  return {
    // Opened only when it is read.
    get stdin() {
      return process.stdin;
    },
    terminal: stdout.isTTY === true,
    width: stdout.isTTY === true ? stdout.columns || 80 : 100,
    colour: stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb",
    out: async (line, after = "") => {
      clear();
      for (const piece of typeof line === "string" ? [`${line}${after}\n`] : [...line, `${after}\n`])
        if (!stdout.write(piece)) await new Promise((room) => stdout.once("drain", room));
    },
    tell: (line) => {
      clear();
      stderr.write(`${line}\n`);
    },
    progress: (words) => {
      if (!watched || performance.now() - last < 100) return;
      last = performance.now();
      stderr.write(`\r\u001b[K${words}`);
      shown = true;
    },
  };
}

/** "1 report", "2 reports", "1,000 reports". */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${String(count).replaceAll(/\B(?=(\d{3})+$)/g, ",")} ${count === 1 ? one : many}`;
}
