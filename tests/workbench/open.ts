import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";

const root = resolve(import.meta.dirname, "../..");
/** The command under test: the built one, or a copy of it that nobody builds anew meanwhile. */
export const command: string = process.env["HEARSAY_COMMAND"] ?? join(root, "packages/hearsay/dist/cli/main.js");

/** A workbench as a person has it: the real command serves a real case, a real browser shows it. */
export interface Opened {
  readonly page: Page;
  readonly browser: BrowserContext;
  readonly path: string;
  /** "http://127.0.0.1:PORT". */
  readonly origin: string;
  /** What the page wrote to its console as errors, threw, or was refused by its content policy. */
  readonly errors: string[];
  /** Every address that was asked for outside of the origin. */
  readonly outside: string[];
  /** A link that works once. */
  link(): Promise<string>;
  close(): Promise<void>;
}

/** Makes a case of files; the demo's reports when none are given. */
export function newCase(folder: string, files: readonly string[] = demoReports(), title = "Kazakhstan, January 2022"): string {
  const path = join(folder, "case.hearsay");
  const run = (...args: readonly string[]): void => {
    const { status, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  };
  run("new", path, "--title", title);
  if (files.length > 0) run("add", path, ...files, "--model", "none");
  return path;
}

export function demoReports(): readonly string[] {
  const demo = join(root, "corpora/demo");
  return readdirSync(demo)
    .filter((name) => name.startsWith("2022-"))
    .sort()
    .map((name) => join(demo, name));
}

/** Serves a case with the built command and opens it in Debian's Chromium. */
export async function open(
  path: string,
  options: { readonly args?: readonly string[]; readonly width?: number; readonly height?: number; readonly dark?: boolean } = {},
): Promise<Opened> {
  const child = spawn(process.execPath, [command, "serve", path, "--by", "Ana", ...(options.args ?? [])], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  const lines = linesOf(child);
  const link = await lines();
  const origin = new URL(link).origin;
  const profile = mkdtempSync(join(tmpdir(), "hearsay-browser-"));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env["HEARSAY_CHROMIUM"] ?? "/usr/bin/chromium",
    headless: true,
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    colorScheme: options.dark === true ? "dark" : "light",
    reducedMotion: "reduce",
    acceptDownloads: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const page = browser.pages()[0] ?? (await browser.newPage());
  const errors: string[] = [];
  const outside: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:") && !url.startsWith("blob:")) outside.push(url);
  });
  page.setDefaultTimeout(20_000);
  await page.goto(link);
  return {
    page,
    browser,
    path,
    origin,
    errors,
    outside,
    link: async () => {
      child.stdin?.write("\n");
      return await lines();
    },
    close: async () => {
      await browser.close();
      child.kill("SIGINT");
      const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
      await new Promise((ended) => (child.exitCode === null && child.signalCode === null ? child.once("exit", ended) : ended(null)));
      clearTimeout(timer);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Lines of a process's output, one at a time; what it says to people is given where it ends instead. */
function linesOf(child: ChildProcess): () => Promise<string> {
  const ready: string[] = [];
  const waiting: { done: (line: string) => void; fail: (error: Error) => void }[] = [];
  let rest = "";
  let told = "";
  child.stderr?.setEncoding("utf8").on("data", (words: string) => {
    told += words;
  });
  child.stdout?.setEncoding("utf8").on("data", (words: string) => {
    const parts = (rest + words).split("\n");
    rest = parts.pop() ?? "";
    for (const line of parts) {
      const next = waiting.shift();
      if (next === undefined) ready.push(line);
      else next.done(line);
    }
  });
  child.once("exit", () => {
    for (const { fail } of waiting) fail(new Error(`hearsay serve ended: ${told}`));
  });
  return () =>
    new Promise((done, fail) => {
      const line = ready.shift();
      if (line !== undefined) done(line);
      else waiting.push({ done, fail });
    });
}
