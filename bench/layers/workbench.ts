import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { type Opened, open } from "../../tests/workbench/open.ts";
import type { Layer, Row } from "../layer.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const PAGES = join(ROOT, "packages/hearsay/dist/workbench");
/** A case of this size takes minutes to make: asked for by name, in figures that nobody waits for each day. */
const REPORTS = Number(process.env["HEARSAY_BENCH_REPORTS"] ?? 10_000);
const LAYER = "workbench";
const TIMES = 9;

/** What the page weighs before it shows anything: cheap enough to be held to its ceiling each time. */
export const page: Layer = {
  name: "page",
  set: "corpora/demo",
  async measure(): Promise<readonly Row[]> {
    return [{ layer: "page", set: "as built", measure: "initial JavaScript, kB gzipped", ours: initialKb(), best: "aim 300" }];
  },
};

/** A made case of many reports as a person has it: the real command serves it, a real browser shows it. */
export const workbench: Layer = {
  name: LAYER,
  byNameOnly: true,
  set: "corpora/demo",
  async measure(): Promise<readonly Row[]> {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-workbench-"));
    const path = join(folder, "made.hearsay");
    // A case that was made before (bench/made-case.ts), with as many reports, spares the making.
    const ready = process.env["HEARSAY_BENCH_CASE"];
    if (ready !== undefined) copyFileSync(ready, path);
    else makeCase(path);
    const opened = await open(path);
    try {
      return await looked(opened);
    } finally {
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function makeCase(path: string): void {
  const made = spawnSync(
    process.execPath,
    ["--import", "tsx", "--conditions=hearsay-source", "bench/made-case.ts", path, "--reports", String(REPORTS)],
    { cwd: ROOT, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`The case could not be made: ${made.stderr}`);
}

async function looked(opened: Opened): Promise<readonly Row[]> {
  const { page: tab, origin } = opened;
  tab.setDefaultTimeout(600_000);
  const row = (measure: string, ours: number, best = ""): Row => ({
    layer: LAYER,
    set: `made, ${REPORTS} reports`,
    measure,
    ours: Math.round(ours * 100) / 100,
    best,
  });
  const cold = await firstScreen(tab);
  // What needs no grouping is asked for while the case is being grouped.
  const early = performance.now();
  const lines = await tab.request.get(`${origin}/api/tables/figures?limit=100`, { headers: { "x-hearsay": "bench" } });
  if (!lines.ok()) throw new Error(`A table answered ${lines.status()}`);
  const table = (performance.now() - early) / 1000;
  const wholeCold = await cold.whole();
  // Again, with the case known: what a person sees who opens the page.
  await tab.goto(`${origin}/`);
  const warm = await firstScreen(tab);
  const wholeWarm = await warm.whole();
  const timed = async (paths: readonly string[]): Promise<number> => {
    const spent: number[] = [];
    for (let at = 0; at < TIMES; at++) {
      const address = origin + (paths[at % paths.length] ?? "");
      const start = performance.now();
      const response = await tab.request.get(address, { headers: { "x-hearsay": "bench" } });
      if (!response.ok()) throw new Error(`${address} answered ${response.status()}`);
      await response.body();
      spent.push(performance.now() - start);
    }
    return spent.sort((a, b) => a - b)[TIMES >> 1] as number;
  };
  await timed(["/api/tables/figures?limit=100"]);
  const filter = await timed(
    ["killed", "injured", "missing", "police", "ministry", "river", "north", "said", "hospital"].map(
      (q) => `/api/tables/figures?limit=100&q=${q}`,
    ),
  );
  const search = await timed(
    ["police", "ministry", "river", "hospital", "killed", "people missing", "north", "flood*", "minist*"].map(
      (q) => `/api/search?limit=20&q=${encodeURIComponent(q)}`,
    ),
  );
  return [
    row("first screen with its counts, case not known yet, s", cold.usable, "aim 1"),
    row("first lines of a table, case not known yet, s", table),
    row("first screen whole, case not known yet, s", wholeCold),
    row("first screen with its counts, case known, s", warm.usable, "aim 1"),
    row("first screen whole, case known, s", wholeWarm, "aim 1"),
    row("filter of a table, ms (median of 9)", filter, "aim 100"),
    row("search, ms (median of 9)", search, "aim 50"),
    row("longest task while a table is scrolled, ms", await longestTask(opened), "aim 50"),
  ];
}

/** Seconds since the page was gone to, as the page itself counts them, until its heading and counts stand there; and until nothing is waited for any more. */
async function firstScreen(tab: Page): Promise<{ readonly usable: number; whole(): Promise<number> }> {
  const now = (): Promise<number> =>
    tab.evaluate(() => (globalThis as unknown as { performance: { now(): number } }).performance.now() / 1000);
  await tab.locator("main h1").waitFor();
  await tab.locator("main .lead", { hasText: /\d reports?\b/ }).waitFor();
  const usable = await now();
  return {
    usable,
    whole: async () => {
      await tab.locator("main .panel").first().waitFor();
      await tab.locator("main .loading").waitFor({ state: "detached" });
      return await now();
    },
  };
}

/** Scrolls through a long table and gives the longest time that the page could not answer. */
async function longestTask({ page: tab, origin }: Opened): Promise<number> {
  await tab.goto(`${origin}/tables?list=figures`);
  await tab.locator(".lines tbody tr:not(.waiting):not(.gap)").first().waitFor();
  return await tab.evaluate(async () => {
    interface Entries {
      getEntries(): readonly { readonly duration: number }[];
    }
    const web = globalThis as unknown as {
      PerformanceObserver: new (hear: (entries: Entries) => void) => { observe(options: object): void };
      document: { querySelector(words: string): { scrollTop: number } | null };
      requestAnimationFrame(done: () => void): void;
    };
    let longest = 0;
    new web.PerformanceObserver((entries) => {
      for (const { duration } of entries.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: "longtask" });
    const lines = web.document.querySelector(".lines");
    for (let step = 0; step < 240 && lines !== null; step++) {
      lines.scrollTop += step < 120 ? 80 : 4_000;
      await new Promise<void>((next) => web.requestAnimationFrame(() => next()));
    }
    await new Promise((rest) => setTimeout(rest, 500));
    return longest;
  });
}

/** Kilobytes of script that the page asks for before it shows its first screen, gzipped. */
function initialKb(): number {
  if (!existsSync(join(PAGES, "index.html"))) throw new Error("The workbench is not built: npm run build");
  const html = readFileSync(join(PAGES, "index.html"), "utf8");
  const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1] as string);
  const files =
    named.length > 0
      ? named
      : readdirSync(join(PAGES, "assets"))
          .filter((name) => /^index-.*\.js$/.test(name))
          .map((name) => `assets/${name}`);
  const bytes = files.reduce((sum, name) => sum + gzipSync(readFileSync(join(PAGES, name))).length, 0);
  return Math.round(bytes / 100) / 10;
}
