import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { english } from "../../packages/core/src/languages/en/index.ts";
import { parse } from "../../packages/core/src/parse/parse.ts";
import type { Findings, Reading } from "../../packages/core/src/types/language.ts";
import { loadGazetteer } from "../gazetteer.ts";
import { jsonLines } from "../json-lines.ts";
import type { Layer, Row } from "../layer.ts";

const COMMAND = resolve(import.meta.dirname, "../../packages/hearsay/dist/cli/main.js");
const STEPS = ["times", "amounts", "places", "actors", "statements", "happenings", "figures", "namings", "notices"] as const;
const BEST: Record<string, string> = {
  tokenise: "wink-nlp 350,000-480,000",
  times: "chrono 220,000; HeidelTime 600-1,200",
  all: "spaCy en_core_web_sm 3,100-4,000; CoreNLP 240-420",
};

/** Words per second of one core, stage by stage and in all; start-up, and memory for a text of 10 MB, of the real command. */
export const speed: Layer = {
  name: "speed",
  set: "polnear",
  async measure(folder) {
    const texts = jsonLines<{ text: string; written: string | null }>(join(folder, "dev.jsonl"));
    const rows = await stages(texts);
    rows.push(...command(texts.map(({ text }) => text)));
    return rows;
  },
};

async function stages(items: readonly { readonly text: string; readonly written: string | null }[]): Promise<Row[]> {
  const gazetteer = loadGazetteer();
  const spent = new Map<string, number>();
  /** Most resident memory at the end of a stage, in bytes: that of the whole process, which keeps what the stages before it took. */
  const peak = new Map<string, number>();
  const timed = async <T>(stage: string, work: () => T | Promise<T>): Promise<T> => {
    const start = cpu();
    const result = await work();
    spent.set(stage, (spent.get(stage) ?? 0) + cpu() - start);
    peak.set(stage, Math.max(peak.get(stage) ?? 0, process.memoryUsage.rss()));
    return result;
  };
  let words = 0;
  // The first round warms up; the second counts.
  for (const counted of [false, true]) {
    if (counted) spent.clear();
    for (const { text, written } of items) {
      if (counted) words += text.split(/\s+/).length;
      const parsed = await timed("parse", () => parse({ text }, { published: written ?? undefined }));
      const paragraphs = await timed("tokenise", () => english.tokenise(parsed.text, parsed.blocks));
      const marks = await timed("tag", () => english.tagger.tag(paragraphs));
      const reading: Reading = { ...parsed, paragraphs, marks, gazetteer };
      let found: Findings = {
        times: [],
        amounts: [],
        places: [],
        actors: [],
        statements: [],
        happenings: [],
        figures: [],
        namings: [],
        notices: [],
      };
      for (const step of STEPS) found = { ...found, [step]: await timed(step, () => english.steps[step](reading, found)) };
    }
  }
  spent.set(
    "all",
    [...spent.values()].reduce((sum, each) => sum + each, 0),
  );
  peak.set("all", Math.max(...peak.values()));
  const row = (measure: string, ours: number, best = ""): Row => ({
    layer: "speed",
    set: "polnear dev",
    measure,
    ours: Math.round(ours),
    best,
  });
  return [
    ...[...spent].map(([stage, milliseconds]) => row(`${stage}, 1,000 words/s`, words / milliseconds, BEST[stage])),
    ...[...peak].map(([stage, bytes]) => row(`${stage}, peak memory, MB`, bytes / 2 ** 20)),
  ];
}

/** Milliseconds that this process had a core to itself: a machine shared with others measures the same. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function command(texts: readonly string[]): Row[] {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-speed-"));
  try {
    const short = join(folder, "short.txt");
    const large = join(folder, "large.txt");
    const lines = join(folder, "all.jsonl");
    writeFileSync(short, (texts[0] ?? "").slice(0, 2_000));
    // On one line, for of blocks that come again only the first is read.
    let long = "";
    for (let at = 0; long.length < 10_000_000; at++) long += `${(texts[at % texts.length] ?? "").replaceAll("\n", " ")} `;
    writeFileSync(large, long.slice(0, 10_000_000));
    const many = [...texts, ...texts, ...texts];
    writeFileSync(lines, many.map((text, at) => JSON.stringify({ id: String(at), text })).join("\n"));
    const words = many.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
    const stream = seconds(["read", lines, "--format", "jsonl", "--model", "none"], 2);
    return [
      { layer: "speed", set: "start-up", measure: "hearsay --help, ms", ours: Math.round(seconds(["--help"], 5) * 1000), best: "aim 200" },
      {
        layer: "speed",
        set: "start-up",
        measure: "a short report, ms",
        ours: Math.round(seconds(["read", short, "--model", "none"], 5) * 1000),
        best: "aim 800",
      },
      {
        layer: "speed",
        set: "polnear dev x 3",
        measure: "read jsonl to jsonl, all cores, 1,000 words/s",
        ours: Math.round(words / stream / 1000),
        best: "",
      },
      {
        layer: "speed",
        set: "10 MB of text",
        measure: "peak memory, MB",
        ours: peakMemory(["read", large, "--format", "json", "--model", "none"]),
        best: "aim 500",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Median wall time of the command. */
function seconds(args: readonly string[], runs: number): number {
  const took = Array.from({ length: runs }, () => {
    const start = performance.now();
    const done = spawnSync(process.execPath, [COMMAND, ...args], { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
    if (done.status !== 0) throw new Error(`hearsay ${args.join(" ")} ended with ${done.status}: ${done.stderr}`);
    return (performance.now() - start) / 1000;
  }).sort((a, b) => a - b);
  return took[Math.floor(took.length / 2)] ?? 0;
}

/** Peak resident memory of the command in MB, as the process itself reports it at its end. */
function peakMemory(args: readonly string[]): number {
  const watch = "process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS));";
  const done = spawnSync(process.execPath, ["--import", `data:text/javascript,${encodeURIComponent(watch)}`, COMMAND, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  return Math.round(Number(/peak (\d+)/.exec(done.stderr)?.[1] ?? Number.NaN) / 1024);
}
