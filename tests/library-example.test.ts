import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** The code blocks of a page, by language, in order. */
function blocks(page: string, language: string): string[] {
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].filter((match) => match[1] === language).map((match) => match[2] ?? "");
}

test("the example of the library guide prints what the guide says", () => {
  const page = readFileSync(join(root, "docs/guide/library.md"), "utf8");
  const [code = ""] = blocks(page, "ts");
  const [output] = blocks(page, "text");
  // Inside the checkout, so that the packages are found by name, as a user's own project would.
  const folder = mkdtempSync(join(root, "tests", ".example-"));
  try {
    writeFileSync(join(folder, "example.mjs"), code);
    const ran = spawnSync(process.execPath, [join(folder, "example.mjs")], { encoding: "utf8" });
    expect(ran.stderr).toBe("");
    expect(ran.stdout).toBe(output);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
