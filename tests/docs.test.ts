import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { reference } from "../scripts/reference-pages.ts";

const root = resolve(import.meta.dirname, "..");
const hearsay = join(root, "packages/hearsay/dist/cli/main.js");
const guides = readdirSync(join(root, "docs/guide")).filter((page) => page.endsWith(".md"));
const pages = ["README.md", ...guides.map((page) => `docs/guide/${page}`)];

describe("docs/reference is what the command says of itself (npm run docs)", () => {
  test.each(Object.entries(reference()))("%s", (page, words) => {
    expect(readFileSync(join(root, "docs/reference", page), "utf8")).toBe(words);
  });
});

/** Readers of the pages have not chosen how the tests read. */
const asReaders = { ...process.env };
delete asReaders["HEARSAY_MODEL"];

interface Shown {
  readonly command: string;
  /** What the page shows; "…" alone on the last line stands for the rest. */
  readonly output: string;
}

/** The commands of the `console` blocks of a page, each with the output that is shown below it. */
function shownOn(page: string): Shown[] {
  const blocks = [...page.matchAll(/^```console\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? "");
  return blocks
    .flatMap((block) => block.split(/^\$ /m).slice(1))
    .map((part) => {
      const [command = "", ...output] = part.split("\n");
      return { command, output: output.join("\n") };
    });
}

describe.each(pages)("%s", (name) => {
  const page = readFileSync(join(root, name), "utf8");

  test("links lead somewhere", () => {
    const targets = [...page.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
      .map((match) => match[1] ?? "")
      .filter((target) => !/^https?:/.test(target));
    for (const target of targets) expect(existsSync(resolve(root, name, "..", target)), target).toBe(true);
  });

  test("commands print what the page shows", () => {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-docs-"));
    symlinkSync(join(root, "corpora"), join(folder, "corpora"));
    try {
      for (const { command, output } of shownOn(page)) {
        const [npx, hearsayWord, ...args] = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "");
        expect([npx, hearsayWord]).toEqual(["npx", "hearsay"]);
        const ran = spawnSync(process.execPath, [hearsay, ...args], { cwd: folder, encoding: "utf8", env: asReaders });
        expect(ran.stderr, command).toBe("");
        const rest = output.trimEnd();
        if (rest.endsWith("\n…")) expect(ran.stdout.startsWith(rest.slice(0, -1)), `${command}\n${ran.stdout}`).toBe(true);
        else expect(ran.stdout.trimEnd(), command).toBe(rest);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test("every notice that a report can get is explained", () => {
  const explained = readFileSync(join(root, "docs/reference/notices.md"), "utf8");
  const sources = readdirSync(join(root, "packages/core/src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/\.(test|corpus)\.ts$/.test(path))
    .map((path) => readFileSync(join(root, "packages/core/src", path), "utf8"));
  const mediaTypes = ["text/html", "text/plain"];
  const codes = new Set(
    sources.flatMap((code) =>
      [...code.matchAll(/["'`]((?:text|page|figure|language|input)\/[a-z-]+)["'`]/g)].map((match) => match[1] ?? ""),
    ),
  );
  expect(codes.size).toBeGreaterThan(3);
  for (const code of codes)
    if (!mediaTypes.includes(code)) expect(explained, `docs/reference/notices.md does not explain ${code}`).toContain(`\`${code}\``);
});
