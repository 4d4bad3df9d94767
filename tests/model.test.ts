import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { HearsayError, read, type Tagger } from "@hearsay/core";
import { type ModelFiles, modelFiles, openModel } from "@hearsay/model-en";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { english } from "../packages/core/src/languages/en/index.ts";
import { sentences } from "./sentences.ts";

const file = (name: keyof typeof modelFiles): Uint8Array => new Uint8Array(readFileSync(fileURLToPath(modelFiles[name].href)));
const files: ModelFiles = { "model.json": file("model.json"), "model.onnx": file("model.onnx"), "vocab.txt": file("vocab.txt") };
const paragraph = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }).map((some) => some.join(" "));
let tagger: Tagger;

beforeAll(async () => {
  tagger = await openModel(files);
});

test("the record of a report is the same whether its paragraphs were marked alone or among others, first or again", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 2, maxLength: 4 }), async (texts) => {
      const fresh = await openModel(files);
      const together = await Promise.all(texts.map((text) => read({ text }, { tagger: fresh, language: "en" })));
      for (const [at, text] of texts.entries())
        expect(JSON.stringify(await read({ text }, { tagger, language: "en" }))).toBe(JSON.stringify(together[at]));
    }),
    { numRuns: 5 },
  );
});

test("marks who says what, and names, and says so", async () => {
  const text = "At least 12 people were killed in Maiduguri, Interior Minister Amina Yusuf said on Friday.";
  const record = await read({ text }, { tagger });
  expect(record.made.model).toBe(tagger.name);
  expect(record.made.runtime).toMatch(/^onnxruntime-(?:node|web) \d/);
  const [statement] = record.statements;
  expect(statement?.voice.name).toContain("Yusuf");
  expect(statement?.by.kind).toBe("model");
  expect(statement?.content.map(({ start, end }) => text.slice(start, end)).join("")).toContain("At least 12 people were killed");
});

test("a paragraph of any length, and of any characters, is marked", async () => {
  const long = `${sentences.join(" ")} `.repeat(12);
  for (const text of [long, "\ud800 ufeff \u0000", "🔥".repeat(300), `${"a".repeat(399)} said.`])
    await read({ text }, { tagger, language: "en" });
});

test("WebAssembly gives nearly the same marks", async () => {
  const web = await openModel(files, { runtime: "onnxruntime-web" });
  const text = sentences.join("\n\n");
  const blocks = [...text.matchAll(/\S.*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: "paragraph" as const,
  }));
  const paragraphs = english.tokenise(text, blocks);
  const tagsOf = async (by: Tagger): Promise<string[]> =>
    (await by.tag(paragraphs)).flatMap((marks, at) => {
      const tags = (paragraphs[at]?.tokens ?? []).map(() => "O");
      for (const mark of [...marks.attribution, ...marks.names])
        for (let word = mark.first; word < mark.last; word++) tags[word] += ` ${mark.label}`;
      return tags;
    });
  const [here, there] = [await tagsOf(tagger), await tagsOf(web)];
  const same = here.filter((tag, at) => tag === there[at]).length;
  expect(same / here.length).toBeGreaterThanOrEqual(0.995);
});

test("a damaged file is an error that says what to do, never rules in silence", async () => {
  const damaged = files["model.onnx"].slice();
  damaged[1000] = (damaged[1000] ?? 0) ^ 1;
  await expect(openModel({ ...files, "model.onnx": damaged })).rejects.toThrow(/damaged.*--model none/s);
  await expect(openModel({ ...files, "model.json": new Uint8Array(3) })).rejects.toBeInstanceOf(HearsayError);
});

const command = join(import.meta.dirname, "../packages/hearsay/dist/cli/main.js");
const unset: NodeJS.ProcessEnv = { ...process.env };
delete unset["HEARSAY_MODEL"];

/** The lines that the real command prints for reports in JSON Lines. */
function readAs(env: NodeJS.ProcessEnv, args: readonly string[], reports: readonly object[]): readonly string[] {
  const input = reports.map((report) => `${JSON.stringify(report)}\n`).join("");
  const ran = spawnSync(process.execPath, [command, "read", "-", "--from", "jsonl", "--format", "jsonl", ...args], {
    input,
    encoding: "utf8",
    env,
  });
  expect(ran.stderr).toBe("");
  return ran.stdout.trim().split("\n");
}

test("the command reads with the model unless it is told otherwise", () => {
  const report = [{ id: "a", text: sentences[0] }];
  const modelOf = (env: NodeJS.ProcessEnv, args: readonly string[]): string | null =>
    (JSON.parse(readAs(env, args, report)[0] ?? "") as { made: { model: string | null } }).made.model;
  expect(modelOf(unset, [])).toBe(tagger.name);
  expect(modelOf(unset, ["--model", "none"])).toBeNull();
  expect(modelOf({ ...unset, HEARSAY_MODEL: "none" }, [])).toBeNull();
});

test("the command gives a report one record: read alone, or by threads among others and their copies", () => {
  const reports = Array.from({ length: 24 }, (_, at) => {
    const own = sentences.slice(at % 9, (at % 9) + 5);
    return { id: `r${at}`, text: `${at % 2 === 0 ? "" : "(Agency) "}${own.join("\n\n")}`, published: "2024-03-06" };
  });
  const together = readAs(unset, [], reports);
  expect(together).toHaveLength(reports.length);
  for (const at of [0, 13, 23]) expect(readAs(unset, [], reports.slice(at, at + 1))).toEqual([together[at]]);
});
