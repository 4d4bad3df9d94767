import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { axeFaults } from "./axe.ts";
import { command, demoReports, newCase, type Opened, open } from "./open.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const folder = mkdtempSync(join(tmpdir(), "hearsay-log-"));
let opened: Opened;

function hearsay(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

beforeAll(async () => {
  const path = newCase(folder, demoReports().slice(0, 6));
  const figures = hearsay("figures", path, "--of", "killed", "--format", "jsonl").trim().split("\n");
  const [first, second, third] = figures.map((line) => {
    const { version, claim } = JSON.parse(line) as { version: string; claim: string };
    return `${version}/${claim}`;
  });
  hearsay("accept", path, first ?? "", second ?? "", "--by", "Ana", "--why", "checked with the hospital");
  hearsay("reject", path, third ?? "", "--by", "Ben");
  hearsay("edit", path, first ?? "", "--set", "amount.value=13", "--by", "Ben");
  opened = await open(path);
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the ledger says who did what, when, why and from what to what, newest first", async () => {
  const { page, origin } = opened;
  await page.goto(`${origin}/log`);
  const entries = page.locator(".log-entry");
  await entries.first().waitFor();
  expect(await entries.first().innerText()).toMatch(/Ben edited a claim[\s\S]*amount\.value[\s\S]*→ ?13/);
  expect(await entries.nth(2).innerText()).toContain("Ana accepted 2 claims");
  expect(await entries.nth(2).innerText()).toContain("checked with the hospital");
  expect(await entries.nth(2).locator("a").first().getAttribute("href")).toMatch(/^\/read\/v-.*\?claim=f-/);
  expect(await axeFaults(page)).toEqual([]);
});

test("it is narrowed by kind and by person, and the address keeps that", async () => {
  const { page } = opened;
  await page.getByRole("combobox", { name: "Who" }).selectOption("Ana");
  await expect.poll(() => page.locator(".log-entry").count(), { timeout: 20_000 }).toBe(1);
  expect(new URL(page.url()).searchParams.get("by")).toBe("Ana");
  await page.getByRole("combobox", { name: "Who" }).selectOption("");
  await page.getByRole("combobox", { name: "What" }).selectOption("rejected");
  await page.locator(".log-entry", { hasText: "Ben rejected a claim" }).waitFor();
  await page.getByRole("combobox", { name: "What" }).selectOption("");
});

test("undo and redo by key are entries of their own", async () => {
  const { page } = opened;
  await page.locator("main h1").click();
  await page.keyboard.press("u");
  await page.locator(".log-entry", { hasText: /took entry \d+ back/ }).waitFor();
  await page.locator(".log-entry", { hasText: "taken back" }).first().waitFor();
  await page.keyboard.press("Shift+U");
  await page.locator(".log-entry", { hasText: /took entry \d+ again/ }).waitFor();
});

test("verifying is a job with a result, which the server remembers", async () => {
  const { page, origin } = opened;
  await page.getByRole("button", { name: /^Verify/ }).click();
  await page.locator(".verify.sound").waitFor({ timeout: 60_000 });
  const integrity = (await (
    await page.request.get(`${origin}/api/integrity`, { headers: { "Sec-Fetch-Site": "same-origin" } })
  ).json()) as {
    readonly last: { readonly faults: readonly object[]; readonly head: string };
    readonly head: string;
  };
  expect(integrity.last.faults).toEqual([]);
  expect(integrity.last.head).toBe(integrity.head);
  expect(await page.locator(".verify-head code").innerText()).toBe(integrity.head);
  expect(await axeFaults(page)).toEqual([]);
});

/** What the download button gives. */
async function downloaded(): Promise<{ readonly name: string; readonly words: string }> {
  const [download] = await Promise.all([
    opened.page.waitForEvent("download"),
    opened.page.getByRole("link", { name: "Download" }).press("Enter"),
  ]);
  return { name: download.suggestedFilename(), words: readFileSync(await download.path(), "utf8") };
}

test("only accepted claims are exported unless all are asked for, the same as by the command", async () => {
  const { page, path } = opened;
  await page.keyboard.press("g");
  await page.keyboard.press("x");
  await page.getByRole("radio", { name: /Page/ }).waitFor();
  await page.locator(".export-go").waitFor();
  expect(await page.locator(".export-go").innerText()).toMatch(
    /Leaves out \d+ claims that nobody decided on and 1 rejected; 2 claims are in/,
  );
  expect(await axeFaults(page)).toEqual([]);
  // By keyboard alone: arrows choose among the formats.
  await page.getByRole("radio", { name: /Page/ }).focus();
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press("ArrowRight");
  await page.locator(".export-go", { hasText: "kazakhstan-january-2022-figures.csv" }).waitFor();
  const some = await downloaded();
  expect(some.name).toBe("kazakhstan-january-2022-figures.csv");
  const [head, ...lines] = some.words.trim().split("\n");
  expect(head).toContain("claim");
  expect(lines).toHaveLength(2);
  expect(some.words).toBe(hearsay("export", path, "csv", "--what", "figures", "--accepted"));
  await page.getByText("Everything, each claim").click();
  await page.locator(".export-go", { hasText: "figures-all.csv" }).waitFor();
  expect((await downloaded()).words).toBe(hearsay("export", path, "csv", "--what", "figures"));
});

test("pages and dossiers are those of the command too", async () => {
  const { page, path } = opened;
  for (const [name, format] of [
    ["Page", "html"],
    ["Markdown", "md"],
    ["JSON", "json"],
  ] as const) {
    await page.locator(".format", { has: page.getByText(name, { exact: true }) }).click();
    await page.locator(".export-go", { hasText: `-all.${format}` }).waitFor();
    expect((await downloaded()).words).toBe(hearsay("export", path, format));
  }
});

test("nothing went wrong in the page, and nothing was asked for elsewhere", () => {
  expect(opened.errors).toEqual([]);
  expect(opened.outside).toEqual([]);
});
