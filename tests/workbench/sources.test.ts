import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { axeFaults } from "./axe.ts";
import { newCase, type Opened, open } from "./open.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "hearsay-sources-"));
let opened: Opened;

beforeAll(async () => {
  opened = await open(newCase(folder));
  await opened.page.goto(`${opened.origin}/sources`);
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

test("outlets tell whose words they carry, in a picture and in words", async () => {
  const { page } = opened;
  const row = page.locator(".sources-outlets tr", { hasText: "Harbour Courier" });
  await row.waitFor();
  expect(await row.innerText()).toMatch(/Saryarka in 2 reports/);
  expect(await page.locator(".sources-picture text", { hasText: "Northgate" }).count()).toBeGreaterThan(0);
  expect(await axeFaults(page)).toEqual([]);
});

test("an owner is written down, counts for the origins, and can be taken back", async () => {
  const { page } = opened;
  const row = page.locator(".sources-outlets tr", { has: page.getByRole("rowheader", { name: "Northgate" }) });
  await row.getByText("Say who").click();
  await row.getByRole("textbox").fill("Quay Media");
  await page.keyboard.press("Enter");
  await row.getByText("said by a person").waitFor();
  expect(await row.innerText()).toMatch(/Quay Media/);
  await page.locator("h1").click();
  await page.keyboard.press("u");
  await row.getByText("not known").waitFor();
});

test("an origin opens to its carriers with the reason of each tie", async () => {
  const { page } = opened;
  const origin = page.locator(".sources-origin", { hasText: "wire" }).first();
  await origin.locator("summary").click();
  expect(await origin.innerText()).toMatch(/Credits|sentences, from/);
  await origin.getByRole("button", { name: "Not from here" }).last().click();
  await page.locator(".toast", { hasText: "split" }).waitFor();
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await page.locator(".toast", { hasText: "Taken back" }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

test("nothing went wrong, and nothing was asked of anybody else", () => {
  expect(opened.errors).toEqual([]);
  expect(opened.outside).toEqual([]);
});
