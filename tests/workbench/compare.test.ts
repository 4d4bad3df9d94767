import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { axeFaults } from "./axe.ts";
import { newCase, type Opened, open } from "./open.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "hearsay-compare-"));
let opened: Opened;

beforeAll(async () => {
  opened = await open(newCase(folder));
  await opened.page.goto(`${opened.origin}/compare`);
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

test("pairs that are worth a look come first: versions of one report", async () => {
  const { page } = opened;
  const first = page.locator(".compare-pairs li").first();
  await first.waitFor();
  expect(await first.innerText()).toMatch(/two versions of one report/);
  expect(await axeFaults(page)).toEqual([]);
});

test("two versions: the claims that changed, then sentence by sentence with the words that differ", async () => {
  const { page } = opened;
  await page
    .getByRole("link", { name: /withdraws report of 164 deaths/ })
    .first()
    .click();
  await page.getByRole("heading", { name: "What changed, in claims" }).waitFor();
  const facts = await page.locator(".compare-facts").innerText();
  expect(facts).toMatch(/164/);
  const rows = page.locator(".compare-table tbody tr");
  const all = await rows.count();
  expect(all).toBeGreaterThan(2);
  await page.getByRole("button", { name: "Differences only" }).click();
  expect(await rows.count()).toBeLessThan(all);
  expect(await axeFaults(page)).toEqual([]);
});

test("any two reports can be chosen by keyboard; the address holds them", async () => {
  const { page } = opened;
  await page.goto(`${opened.origin}/compare`);
  for (const [label, words] of [
    ["One", "Northgate"],
    ["The other", "Saryarka, 15"],
  ] as const) {
    await page.getByRole("combobox", { name: label }).focus();
    await page.keyboard.type(words);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
  }
  await page.getByRole("heading", { name: "Sentence by sentence" }).waitFor();
  expect(new URL(page.url()).searchParams.get("a")).toMatch(/^v-/);
  const heads = await page.locator(".compare-table th").allInnerTexts();
  expect(heads[0]).toMatch(/Northgate/);
  expect(heads[1]).toMatch(/Saryarka/);
  expect(await axeFaults(page)).toEqual([]);
});

test("nothing went wrong, and nothing was asked of anybody else", () => {
  expect(opened.errors).toEqual([]);
  expect(opened.outside).toEqual([]);
});
