import { brief, explained } from "@hearsay/core";
import { acquire, type From } from "../acquire/acquire.ts";
import { isFailed } from "../acquire/item.ts";
import { saidOf } from "../acquire/said.ts";
import { readAll } from "../reading/read-all.ts";
import { recordOf } from "../reading/read-item.ts";

export type ReadFormat = "brief" | "json" | "jsonl";

export interface ReadOptions {
  readonly from?: From;
  readonly published?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly format?: ReadFormat;
  readonly explain?: boolean;
  readonly threads?: number;
}

/** `hearsay read`: reads reports and prints their records in the order they came. Gives the exit code: 1 when one or more could not be read. */
export async function readReports(paths: readonly string[], options: ReadOptions): Promise<number> {
  const { stdout, stderr } = process;
  const format = options.format ?? (stdout.isTTY ? "brief" : "json");
  const source = acquire(paths, {
    said: saidOf(options),
    from: options.from,
    stdin: process.stdin,
    passedOver: (name) => stderr.write(`${name}: passed over, it does not end like a report (.txt, .html, .jsonl)\n`),
  });
  const out = output(format, paths.length > 1 || paths.some((path) => /\.(jsonl|ndjson)$/i.test(path)) || options.from === "jsonl");
  const progress = progressLine();
  let read = 0;
  let failed = 0;
  for await (const outcome of readAll(source, { threads: options.threads })) {
    if (isFailed(outcome)) failed++;
    else read++;
    progress.show(`${read + failed} read${failed > 0 ? `, ${failed} failed` : ""}`);
    if (isFailed(outcome)) {
      if (format === "brief" || !out.many) stderr.write(`${progress.clear()}${outcome.id ?? "standard input"}: ${outcome.error}\n`);
      if (format !== "brief") await out.write(JSON.stringify(outcome));
    } else if (format === "brief")
      await out.write(brief(recordOf(outcome), { width: stdout.columns, colour: colourful(), explain: options.explain === true }));
    else await out.write(options.explain === true ? withExplanations(outcome.record) : outcome.record);
  }
  await out.end();
  stderr.write(progress.clear());
  if (read + failed > 1 || (failed > 0 && out.many)) stderr.write(`${read} read, ${failed} failed\n`);
  if (read + failed === 0) stderr.write("Nothing to read: no report was found in what was named.\n");
  return failed > 0 || read === 0 ? 1 : 0;
}

function withExplanations(json: string): string {
  const record = JSON.parse(json) as Parameters<typeof explained>[0];
  return JSON.stringify({ ...record, explanations: explained(record) });
}

/** Colour on a terminal only, and not where NO_COLOR is set (https://no-color.org). */
function colourful(): boolean {
  return process.stdout.isTTY === true && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb";
}

interface Output {
  readonly many: boolean;
  write(item: string): Promise<void>;
  end(): Promise<void>;
}

/** One JSON object for one report, an array for several, a line each for jsonl, a page each for briefs. */
function output(format: ReadFormat, many: boolean): Output {
  let count = 0;
  const put = (words: string): Promise<void> =>
    new Promise((done) => {
      if (process.stdout.write(words)) done();
      else process.stdout.once("drain", () => done());
    });
  const array = format === "json" && many;
  return {
    many,
    async write(item) {
      const first = count++ === 0;
      if (format === "brief") await put(first ? item : `\n${"─".repeat(Math.min(process.stdout.columns ?? 80, 80))}\n\n${item}`);
      else if (array) await put(`${first ? "[\n" : ",\n"}${item}`);
      else await put(`${item}\n`);
    },
    async end() {
      if (array) await put(count === 0 ? "[]\n" : "\n]\n");
    },
  };
}

/** One line on a terminal's standard error that is written over, ten times a second at most; nothing elsewhere. */
function progressLine(): { show(words: string): void; clear(): string } {
  if (process.stderr.isTTY !== true) return { show: () => undefined, clear: () => "" };
  const begun = Date.now();
  let last = 0;
  let shown = false;
  return {
    show(words) {
      const now = Date.now();
      if (now - begun < 500 || now - last < 100) return;
      last = now;
      shown = true;
      process.stderr.write(`\r\u001b[2K${words} …`);
    },
    clear() {
      if (!shown) return "";
      shown = false;
      return "\r\u001b[2K";
    },
  };
}
