import { brief, explained, markdown, type ReportRecord } from "@hearsay/core";
import { acquire, type From } from "../acquire/acquire.ts";
import { isFailed } from "../acquire/item.ts";
import { saidOf } from "../acquire/said.ts";
import type { JsonBytes } from "../reading/json-bytes.ts";
import { readAll } from "../reading/read-all.ts";
import { type ReadItem, recordOf } from "../reading/read-item.ts";
import type { ModelName } from "../reading/reader.ts";
import { counted, type Io } from "./io.ts";
import { formatFor } from "./options.ts";

const FORMATS = ["brief", "markdown", "json", "jsonl"] as const;

export interface ReadOptions {
  readonly from?: From;
  readonly published?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly format?: string;
  readonly explain?: boolean;
  readonly model?: ModelName;
}

/** `hearsay read`: prints the records of reports in the order they came; one that could not be read is an error in its place and stops nothing. */
export async function read(files: readonly string[], options: ReadOptions, io: Io): Promise<number> {
  const format = formatFor(options.format, FORMATS, "brief", "json", io);
  const programs = format === "json" || format === "jsonl";
  // One file gives one object; whatever may hold several reports gives an array, unless each is to have its own line.
  const several = files.length > 1 || options.from === "jsonl" || files.some((file) => /\.(?:jsonl|ndjson)$/i.test(file));
  const array = format === "json" && several;
  const source = acquire(files, {
    said: saidOf(options),
    from: options.from,
    stdin: io.stdin,
    passedOver: (name) => io.tell(`${name}: passed over; its name does not end like a report's (.txt, .html, .jsonl).`),
  });
  let read = 0;
  let failed = 0;
  // In an array a comma follows each item but the last, so that one is held back.
  let held: string | JsonBytes | null = array ? "[" : null;
  const put = async (item: string | JsonBytes): Promise<void> => {
    if (held === null) return io.out(item);
    await io.out(held, held === "[" ? "" : ",");
    held = item;
  };
  for await (const outcome of readAll(source, { model: options.model })) {
    if (isFailed(outcome)) {
      failed++;
      if (programs) await put(JSON.stringify(outcome));
      if (!programs || !several) io.tell(`${outcome.id ?? "standard input"}: ${outcome.error}`);
    } else {
      read++;
      if (!programs && read > 1) await io.out("─".repeat(Math.min(io.width, 100)));
      await put(shown(outcome, format, options.explain === true, io));
    }
    io.progress(`${counted(read, "report")} read${failed === 0 ? "" : `, ${failed} failed`} …`);
  }
  if (array) {
    await io.out(held ?? "");
    await io.out("]");
  }
  if (read + failed === 0) io.tell("Nothing was read: no report was found there.");
  else if (failed > 0 || (read > 1 && io.terminal)) io.tell(`${counted(read, "report")} read, ${failed} failed.`);
  return failed > 0 || read === 0 ? 1 : 0;
}

function shown(item: ReadItem, format: (typeof FORMATS)[number], explain: boolean, io: Io): string | JsonBytes {
  switch (format) {
    case "brief":
      return brief(recordOf(item), { width: io.width, colour: io.colour, explain });
    case "markdown":
      return markdown(recordOf(item));
    case "json":
    case "jsonl":
      return explain ? withExplanations(recordOf(item)) : item.record;
    default:
      return format satisfies never;
  }
}

function withExplanations(record: ReportRecord): string {
  return JSON.stringify({ ...record, explanations: explained(record) });
}
