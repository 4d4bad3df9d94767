import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** The command as it is built and shipped. */
export const COMMAND: string = join(import.meta.dirname, "../../packages/hearsay/dist/cli/main.js");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** `out` as JSON Lines. */
  readonly lines: readonly Record<string, unknown>[];
}

/** Runs the real command and waits for it. */
export function hearsay(
  args: readonly string[],
  options: { readonly input?: string | Uint8Array; readonly cwd?: string; readonly timeout?: number } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    input: options.input ?? "",
    cwd: options.cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: options.timeout ?? 50_000,
    env: { ...process.env, HEARSAY_USER: "Ana", NO_COLOR: "1" },
  });
  const lines = stdout.startsWith("{")
    ? stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Record<string, unknown>)
    : [];
  return { code: status, out: stdout, err: stderr, lines };
}

/** Starts the real command and leaves it running. */
export function started(args: readonly string[]): ReturnType<typeof spawn> {
  return spawn(process.execPath, [COMMAND, ...args], { stdio: "pipe" });
}

/** A folder that goes away after the tests of a file. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "hearsay-case-"));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Reports in JSON Lines. */
export function jsonLines(reports: readonly object[]): string {
  return reports.map((report) => `${JSON.stringify(report)}\n`).join("");
}

/** A short report of our own, another for each number. */
export function story(number: number): { readonly id: string; readonly text: string; readonly outlet: string; readonly published: string } {
  const text = `At least ${number + 2} people died when a bridge collapsed near Beira, police said on Tuesday. "We lost everything," a shopkeeper said.`;
  return { id: `story-${number}`, text, outlet: "Harbour Herald", published: "2024-03-06" };
}

/** Runs nothing that ends in a stack trace. */
export function isTidy(ran: Ran): boolean {
  return !/\n\s+at .*[:(]\d+/.test(ran.err) && !/node:internal|UnhandledPromise/.test(ran.err);
}
