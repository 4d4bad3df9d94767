import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { axeFaults } from "./axe.ts";
import { newCase, type Opened, open } from "./open.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const command = resolve(import.meta.dirname, "../../packages/hearsay/dist/cli/main.js");
const folder = mkdtempSync(join(tmpdir(), "hearsay-tables-"));
let opened: Opened;
let path = "";

beforeAll(async () => {
  path = newCase(folder);
  opened = await open(path);
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

function info(): { readonly accepted: number; readonly rejected: number; readonly figures: number; readonly entries: number } {
  return JSON.parse(spawnSync(process.execPath, [command, "info", path], { encoding: "utf8" }).stdout);
}

test("figures are sorted and narrowed, and the address keeps it", async () => {
  const { page, origin } = opened;
  await page.goto(`${origin}/tables?list=figures`);
  const table = page.getByRole("table", { name: "Figures" });
  await table.getByRole("link").first().waitFor();
  expect(await table.getAttribute("aria-rowcount")).toBe(String(info().figures + 1));
  await page.getByRole("button", { name: "Amount" }).click();
  await page.getByRole("button", { name: "Amount" }).click();
  await page.locator("th[aria-sort=descending]", { hasText: "Amount" }).waitFor();
  await table.locator("tbody tr[aria-rowindex='2']", { hasText: "20,000" }).waitFor();
  expect(page.url()).toContain("sort=amount&dir=down");
  const killed = page.getByRole("checkbox", { name: /^killed/ });
  const [, count = ""] = /(\d+)\s*$/.exec(await page.locator("label", { has: killed }).innerText()) ?? [];
  await killed.check();
  await page.getByText(`${count} of ${info().figures} figures`).waitFor();
  expect(await table.getAttribute("aria-rowcount")).toBe(String(Number(count) + 1));
  expect(page.url()).toContain("facet=of%3Akilled");
  expect(await axeFaults(page)).toEqual([]);
});

test("several are decided in one go after a look at them, as one entry, and taken back", async () => {
  const { page } = opened;
  const before = info();
  await page.getByRole("checkbox", { name: "Choose all that pass" }).click();
  await page.getByText(/, \d+ chosen/).waitFor();
  await page.keyboard.press("a");
  const dialog = page.getByRole("dialog");
  const [, count = "0"] = /Accept (\d+) claims/.exec(await dialog.getByRole("heading").innerText()) ?? [];
  expect(await dialog.locator("li").count()).toBe(Number(count));
  expect(await axeFaults(page)).toEqual([]);
  await dialog.getByRole("button", { name: `Accept ${count} claims` }).click();
  await page.locator("tr.line-accepted").first().waitFor();
  expect(info()).toMatchObject({ accepted: Number(count), entries: before.entries + 1 });
  await page.keyboard.press("u");
  await page.locator("tr.line-suggested").first().waitFor();
  expect(info().accepted).toBe(0);
});

test("lines are gone through by key, decided and opened in the reader", async () => {
  const { page } = opened;
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.locator("tr.current[aria-rowindex='3']").waitFor();
  await page.getByText(/^Line 2 of \d+: /).waitFor({ state: "attached" });
  await page.keyboard.press("x");
  await page.locator("tr.current.line-rejected").waitFor();
  await page.keyboard.press("o");
  await page.waitForURL(/\/read\/v-/);
  await page.locator(".claim.current .state-rejected").waitFor();
});

test("columns are chosen", async () => {
  const { page, origin } = opened;
  await page.goto(`${origin}/tables?list=events`);
  await page.getByRole("link").first().waitFor();
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Published" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("columnheader", { name: "Published" }).waitFor();
  expect(page.url()).toContain("cols=");
});

test("reports have a list, and a filter says what it hides", async () => {
  const { page, origin } = opened;
  await page.goto(`${origin}/reports?outlet=Northgate`);
  await page.getByText("The filter hides 15 versions.").waitFor();
  const link = page.getByRole("table").getByRole("link");
  expect(await link.count()).toBe(1);
  expect(await axeFaults(page)).toEqual([]);
  await link.click();
  await page.getByRole("heading", { level: 1, name: "Kazakhstan’s death toll put at 164" }).waitFor();
});

test("nothing is cut off on a narrow screen", async () => {
  const { page, origin } = opened;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${origin}/tables?list=statements`);
  const first = page.getByRole("table").getByRole("link").first();
  await first.waitFor();
  expect((await page.locator(".lines").boundingBox())?.height).toBeGreaterThan(300);
  expect(await axeFaults(page)).toEqual([]);
});

test("no error and no word to the outside", () => {
  expect(opened.errors).toEqual([]);
  expect(opened.outside).toEqual([]);
});
