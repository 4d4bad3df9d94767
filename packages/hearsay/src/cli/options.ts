import { HearsayError } from "@hearsay/core";
import type { Io } from "./io.ts";

/** The format that was asked for; when none was: one for people on a terminal, one for programs in a pipe. */
export function formatFor<Format extends string>(
  asked: string | undefined,
  choices: readonly Format[],
  people: Format,
  programs: Format,
  io: Io,
): Format {
  if (asked === undefined) return io.terminal ? people : programs;
  const choice = choices.find((each) => each === asked);
  if (choice === undefined) throw new HearsayError("usage", `--format is one of ${choices.join(", ")}; it was "${asked}".`);
  return choice;
}

/** The person who decides, as the ledger names them. */
export async function personFor(asked: string | undefined): Promise<string> {
  const named = asked ?? process.env["HEARSAY_USER"];
  if (named !== undefined && named.trim() !== "") return named.trim();
  try {
    return (await import("node:os")).userInfo().username;
  } catch {
    throw new HearsayError("usage", "Nobody is named. Say who decides with --by NAME, or set HEARSAY_USER.");
  }
}
