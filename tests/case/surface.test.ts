import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { VERSION as CORE_VERSION } from "../../packages/core/src/version.ts";
import { VERSION } from "../../packages/hearsay/src/cli/version.ts";
import { hearsay } from "./hearsay.ts";

const VERBS = [
  "read",
  "new",
  "add",
  "reports",
  "statements",
  "figures",
  "events",
  "namings",
  "places",
  "actors",
  "toll",
  "brief",
  "incidents",
  "origins",
  "conflicts",
  "tracks",
  "revisions",
  "compare",
  "diff",
  "why",
  "show",
  "search",
  "accept",
  "reject",
  "edit",
  "merge",
  "split",
  "owner",
  "agency",
  "undo",
  "redo",
  "export",
  "verify",
  "info",
  "doctor",
];

test("help lists every verb, and comes at once", () => {
  const times = [1, 2, 3, 4, 5].map(() => {
    const begun = performance.now();
    const { out, code } = hearsay(["--help"]);
    expect(code).toBe(0);
    for (const verb of VERBS) expect(out).toMatch(new RegExp(`^ {2}${verb} `, "m"));
    return performance.now() - begun;
  });
  // The aim is 0.2 s on a free machine; tests share theirs.
  expect(Math.min(...times)).toBeLessThan(1_000);
});

test.each(VERBS)("%s has help with examples", (verb) => {
  const { out, code } = hearsay([verb, "--help"]);
  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`Examples?:\n.*hearsay ${verb} ?`));
});

test("one version everywhere", () => {
  const packageFile = readFileSync(join(import.meta.dirname, "../../packages/hearsay/package.json"), "utf8");
  expect(VERSION).toBe(CORE_VERSION);
  expect((JSON.parse(packageFile) as { version: string }).version).toBe(VERSION);
  expect(hearsay(["--version"]).out.trim()).toBe(VERSION);
});

test("no arguments: help, and exit code 2", () => {
  const { code, err } = hearsay([]);
  expect(code).toBe(2);
  expect(err).toContain("Usage: hearsay");
});
