import { visible } from "@hearsay/core";
import { acquire, type From } from "../acquire/acquire.ts";
import { saidOf } from "../acquire/said.ts";
import type { ModelName } from "../reading/reader.ts";
import { batches, type Kept, keepBatch } from "../store/add-all.ts";
import { openCaseToWrite } from "../store/open-case.ts";
import { counted, type Io } from "./io.ts";
import { formatFor } from "./options.ts";

export interface AddOptions {
  readonly format?: string;
  readonly from?: From;
  readonly published?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly model?: ModelName;
}

type Outcome = Kept["outcome"];

/** `hearsay add`. */
export async function add(path: string, files: readonly string[], options: AddOptions, io: Io): Promise<number> {
  const format = formatFor(options.format, ["table", "jsonl"], "table", "jsonl", io);
  const said = saidOf(options);
  const passed: string[] = [];
  const source = acquire(files, { said, from: options.from, stdin: io.stdin, passedOver: (name) => passed.push(name) });
  const file = await openCaseToWrite(path, "add");
  const counts: Record<Outcome, number> = { added: 0, "new version": 0, identical: 0, failed: 0 };
  try {
    for await (const batch of batches(source, { model: options.model })) {
      for (const line of keepBatch(file, batch, new Date().toISOString())) {
        counts[line.outcome]++;
        await io.out(format === "jsonl" ? JSON.stringify(line) : inWords(line));
      }
      io.progress(summaryOf(counts));
    }
  } finally {
    file.close();
    const names = passed.slice(0, 3).map(visible).join(", ");
    if (passed.length > 0)
      io.tell(`Passed over ${counted(passed.length, "file")} that no report ends in: ${names}${passed.length > 3 ? ", …" : ""}.`);
    io.tell(`${summaryOf(counts)}.`);
  }
  return counts.failed > 0 ? 1 : 0;
}

function inWords(line: Kept): string {
  const name = visible(line.id ?? "standard input");
  const rest = line.outcome === "failed" ? `${name}: ${visible(line.error ?? "")}` : `${name}  ${line.version}`;
  return `${line.outcome.padEnd(13)}${rest}`;
}

function summaryOf(counts: Readonly<Record<Outcome, number>>): string {
  const { added, identical, failed } = counts;
  return `${counted(added, "report")} added, ${counted(counts["new version"], "new version")}, ${identical} identical, ${failed} failed`;
}
