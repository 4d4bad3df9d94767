import { visible } from "@hearsay/core";
import { openCase } from "../store/open-case.ts";
import { faultsIn } from "../store/verify.ts";
import { counted, type Io } from "./io.ts";
import { formatFor } from "./options.ts";

/** `hearsay verify`. Exit code 1 when something is wrong. */
export async function verify(path: string, options: { readonly format?: string }, io: Io): Promise<number> {
  const format = formatFor(options.format, ["text", "jsonl"], "text", "jsonl", io);
  const file = openCase(path);
  try {
    let faults = 0;
    for (const fault of faultsIn(file)) {
      faults++;
      await io.out(format === "jsonl" ? JSON.stringify(fault) : `${visible(fault.where)}: ${visible(fault.what)}`);
    }
    const { seq, hash } = file.end();
    const versions = file.sql("SELECT count(*) FROM versions").pluck().get() as number;
    const checked = `${counted(versions, "version")} and ${counted(seq, "entry", "entries")} checked`;
    io.tell(
      faults === 0
        ? `${path} is sound: ${checked}${hash === null ? "" : `; newest entry ${hash}`}.`
        : `${counted(faults, "fault")} in ${path}; ${checked}.`,
    );
    return faults === 0 ? 0 : 1;
  } finally {
    file.close();
  }
}
