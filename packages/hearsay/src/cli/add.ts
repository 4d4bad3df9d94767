import { setTimeout as wait } from "node:timers/promises";
import { visible } from "@hearsay/core";
import { acquire, type From } from "../acquire/acquire.ts";
import { type Acquired, type FailedItem, isFailed } from "../acquire/item.ts";
import { saidOf } from "../acquire/said.ts";
import { sizeOf, stringOf } from "../reading/json-bytes.ts";
import { readAll } from "../reading/read-all.ts";
import type { ModelName } from "../reading/reader.ts";
import type { Added, CaseFile, NewReading } from "../store/case-file.ts";
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

/** Reports are kept in one go with those that came in this long before, so that each need not wait for the disk alone. */
const GATHER_MS = 250;
const MOST_AT_ONCE = 200;
const MOST_BYTES_AT_ONCE = 32 * 1024 * 1024;

type Outcome = Added["outcome"] | "failed";

/** `hearsay add`. */
export async function add(path: string, files: readonly string[], options: AddOptions, io: Io): Promise<number> {
  const format = formatFor(options.format, ["table", "jsonl"], "table", "jsonl", io);
  const said = saidOf(options);
  const passed: string[] = [];
  const source = acquire(files, { said, from: options.from, stdin: io.stdin, passedOver: (name) => passed.push(name) });
  const file = await openCaseToWrite(path, "add");
  const counts: Record<Outcome, number> = { added: 0, "new version": 0, identical: 0, failed: 0 };
  try {
    for await (const batch of batches(source, options.model)) {
      for (const line of keep(file, batch)) {
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

type Step = FailedItem | NewReading;

interface Line {
  readonly id: string | null;
  readonly version: string | null;
  readonly outcome: Outcome;
  readonly error?: string;
}

/** Puts a batch on the disk; what comes back is safe there. */
function keep(file: CaseFile, batch: readonly Step[]): readonly Line[] {
  const readings = batch.filter((step): step is NewReading => !("error" in step));
  const kept = file.add(readings, new Date().toISOString())[Symbol.iterator]();
  return batch.map((step): Line => {
    if ("error" in step) return { id: step.id, version: null, outcome: "failed", error: step.error };
    const { version, outcome } = kept.next().value as Added;
    return { id: step.item.id, version, outcome };
  });
}

/** Reads reports and gathers them for the disk, in the order in which they came in. A report never waits long for others. */
async function* batches(source: AsyncIterable<Acquired>, model: ModelName | undefined): AsyncGenerator<readonly Step[]> {
  const under: Acquired[] = [];
  const outcomes = readAll(remembered(source, under), { marks: true, model })[Symbol.asyncIterator]();
  let batch: Step[] = [];
  let bytes = 0;
  let next = outcomes.next();
  let time: Promise<"time"> | null = null;
  for (;;) {
    const first = await (time === null ? next : Promise.race([next, time]));
    if (first === "time" || batch.length >= MOST_AT_ONCE || bytes > MOST_BYTES_AT_ONCE) {
      yield batch;
      batch = [];
      bytes = 0;
      time = null;
    }
    if (first === "time") continue;
    if (first.done === true) break;
    const acquired = under.shift();
    if ("error" in first.value || acquired === undefined || isFailed(acquired)) batch.push(first.value as FailedItem);
    else {
      const { record, marks } = first.value;
      batch.push({ item: acquired, record: stringOf(record), marks: stringOf(marks ?? []) });
      bytes += sizeOf(record);
    }
    time ??= wait(GATHER_MS, "time" as const, { ref: false });
    next = outcomes.next();
  }
  if (batch.length > 0) yield batch;
}

/** Remembers what is being read, so that the original can be kept beside its record. */
async function* remembered(source: AsyncIterable<Acquired>, under: Acquired[]): AsyncGenerator<Acquired> {
  for await (const acquired of source) {
    under.push(acquired);
    yield acquired;
  }
}

function inWords(line: Line): string {
  const name = visible(line.id ?? "standard input");
  const rest = line.outcome === "failed" ? `${name}: ${visible(line.error ?? "")}` : `${name}  ${line.version}`;
  return `${line.outcome.padEnd(13)}${rest}`;
}

function summaryOf(counts: Readonly<Record<Outcome, number>>): string {
  const { added, identical, failed } = counts;
  return `${counted(added, "report")} added, ${counted(counts["new version"], "new version")}, ${identical} identical, ${failed} failed`;
}
