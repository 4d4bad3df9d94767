import { CommanderError } from "commander";
import { commands } from "./commands.ts";
import type { Io } from "./io.ts";

/** Runs a command line and gives its exit code: 0 done, 1 done but not all of it (or the answer is no), 2 could not be done. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code = 0;
  const program = commands(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    io.tell(`hearsay: ${messageOf(error)}`);
    return 2;
  }
}

/** What to tell people: a message, never a stack, unless HEARSAY_DEBUG asks for it. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (process.env["HEARSAY_DEBUG"] !== undefined) return error.stack ?? error.message;
  if (error.name === "HearsayError") return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  return `Something went wrong that should not have: ${error.message}${code === undefined ? "" : ` (${code})`}. Set HEARSAY_DEBUG=1 for where.`;
}
