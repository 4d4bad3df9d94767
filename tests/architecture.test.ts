import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
/** The data's way. A stage imports only from stages before it. */
const STAGES: Record<string, readonly string[]> = {
  "packages/core/src": ["types", "parse", "understand", "languages", "record", "show"],
  "packages/hearsay/src": ["acquire", "reading", "store", "dossier", "server", "cli"],
};

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.endsWith(".corpus.ts") && !path.endsWith(".d.ts"))
    .map((path) => join(folder, path));
}

function imports(path: string): string[] {
  const code = readFileSync(join(root, path), "utf8");
  return [...code.matchAll(/^(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)"|\bimport\("([^"]+)"\)|^import\s+"([^"]+)"/gm)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? "",
  );
}

describe.each(Object.entries(STAGES))("%s", (folder, stages) => {
  const files = sources(folder);

  test("has files to look at", () => expect(files.length).toBeGreaterThan(10));

  test("imports only from stages before", () => {
    const wrong: string[] = [];
    for (const file of files) {
      const own = stages.indexOf(relative(folder, file).split("/")[0] ?? "");
      if (own < 0) continue;
      for (const imported of imports(file)) {
        if (!imported.startsWith(".")) continue;
        const target = relative(join(root, folder), resolve(root, dirname(file), imported));
        const stage = stages.indexOf(target.split("/")[0] ?? "");
        const helper = !target.includes("/");
        if (helper ? !["version.ts"].includes(target) && folder.includes("core") : stage > own) wrong.push(`${file} imports ${imported}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

test("core knows no host: nothing of Node, no package that is not declared", () => {
  const declared = Object.keys(
    (JSON.parse(readFileSync(join(root, "packages/core/package.json"), "utf8")) as { dependencies: object }).dependencies,
  );
  const wrong: string[] = [];
  for (const file of sources("packages/core/src"))
    for (const imported of imports(file)) {
      if (imported.startsWith(".")) continue;
      const name = imported.startsWith("@") ? imported.split("/").slice(0, 2).join("/") : (imported.split("/")[0] ?? "");
      if (!declared.includes(name)) wrong.push(`${file} imports ${imported}`);
    }
  expect(wrong).toEqual([]);
});

test("no source file imports a test or its examples", () => {
  const wrong = ["packages/core/src", "packages/gazetteer/src", "packages/model-en/src", "packages/hearsay/src"]
    .flatMap((folder) => sources(folder))
    .filter((file) => imports(file).some((imported) => /\.(test|corpus)\.ts$/.test(imported) || imported.includes("../test/")));
  expect(wrong).toEqual([]);
});

test("all packages carry one version, and the record states it", async () => {
  const { VERSION } = await import("../packages/core/src/version.ts");
  for (const name of ["core", "gazetteer", "model-en", "hearsay"]) {
    const manifest = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")) as {
      version: string;
      dependencies?: Record<string, string>;
    };
    expect(manifest.version).toBe(VERSION);
    for (const [dependency, version] of Object.entries(manifest.dependencies ?? {}))
      if (dependency.startsWith("@hearsay/")) expect(version).toBe(VERSION);
  }
});
