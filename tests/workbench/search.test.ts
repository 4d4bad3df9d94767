import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { axeFaults } from "./axe.ts";
import { newCase, type Opened, open } from "./open.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const folder = mkdtempSync(join(tmpdir(), "hearsay-search-"));
let opened: Opened;

beforeAll(async () => {
  opened = await open(newCase(folder));
  await opened.page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the slash key opens search; reports, claims and names come up, and Enter leads to the first", async () => {
  const { page } = opened;
  await page.keyboard.press("/");
  await page.getByRole("searchbox", { name: "Search the case" }).fill("Tokay");
  const dialog = page.getByRole("dialog");
  for (const section of ["Reports", "Claims", "Names"]) await dialog.getByText(section, { exact: true }).waitFor();
  expect(await dialog.locator(".snippet mark").first().innerText()).toMatch(/^Tokay/);
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/read\/v-/);
});

test("the search page shows all that was found, with counts", async () => {
  const { page } = opened;
  await page.keyboard.press("/");
  await page.getByRole("searchbox", { name: "Search the case" }).fill("killed");
  await page.getByRole("menuitem", { name: /See all/ }).click();
  await page.waitForURL(/\/search\?words=killed/);
  await page.getByRole("heading", { level: 2, name: "Reports" }).waitFor();
  await page.locator(".evidence").first().waitFor();
  expect(await page.locator(".search-reports li").count()).toBeGreaterThan(5);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole("searchbox", { name: "Words to look for" }).fill("zebra unicorn");
  await page.keyboard.press("Enter");
  await page.getByText("Nothing in the case has").waitFor();
});

test("the palette knows every screen, command and report", async () => {
  const { page } = opened;
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  const box = page.getByRole("searchbox", { name: "Command" });
  await box.fill("prosecutor");
  await page
    .getByRole("menuitem", { name: /prosecutor/ })
    .first()
    .waitFor();
  await box.fill("log");
  await page.getByRole("menuitem", { name: "Go to Log" }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/log/);
});

test("the filter is set by keyboard alone, suggests what there is, and says how much it hides", async () => {
  const { page, origin } = opened;
  await page.goto(`${origin}/search?words=killed`);
  await page.locator(".search-reports li").first().waitFor();
  await page.keyboard.press("f");
  const outlet = page.getByRole("combobox", { name: "Outlet" });
  await page.locator("#filter-outlet option").first().waitFor({ state: "attached" });
  const suggested = await page
    .locator("#filter-outlet option")
    .evaluateAll((all: { readonly value: string }[]) => all.map(({ value }) => value));
  expect(suggested).toContain("Saryarka");
  expect(await page.locator("select[name=incident] option").count()).toBeGreaterThan(1);
  await outlet.focus();
  await page.keyboard.type("Saryarka");
  await page.keyboard.press("Enter");
  const hides = page.locator(".filter-hides");
  await hides.waitFor();
  expect(await hides.innerText()).toMatch(/^Hides \d+ of \d+ claims, and 14 of 16 versions/);
  expect(new URL(page.url()).searchParams.getAll("outlet")).toEqual(["Saryarka"]);
  expect(await axeFaults(page)).toEqual([]);
  const remove = page.getByRole("button", { name: "Remove outlet: Saryarka" });
  await remove.focus();
  await page.keyboard.press("Enter");
  await hides.waitFor({ state: "detached" });
});

test("the help lists every key, and Escape gives the focus back", async () => {
  const { page } = opened;
  await page.getByRole("button", { name: "Keys and help" }).focus();
  await page.keyboard.press("Shift+?");
  await page.getByRole("heading", { name: "Keys and help" }).waitFor();
  expect(await page.getByRole("dialog").innerText()).toContain("Accept all that say the same");
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
});

test("nothing went wrong in the page, and nothing was asked for elsewhere", () => {
  expect(opened.errors).toEqual([]);
  expect(opened.outside).toEqual([]);
});
