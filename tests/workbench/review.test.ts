import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { axeFaults } from "./axe.ts";
import { newCase, type Opened, open } from "./open.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const command = resolve(import.meta.dirname, "../../packages/hearsay/dist/cli/main.js");
const folder = mkdtempSync(join(tmpdir(), "hearsay-review-"));
let opened: Opened;
let path = "";

beforeAll(async () => {
  path = newCase(folder);
  opened = await open(path);
  await opened.page.goto(`${opened.origin}/review`);
  await opened.page.locator(".review-card").waitFor();
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

function decided(): { readonly accepted: number; readonly rejected: number; readonly edited: number; readonly entries: number } {
  return JSON.parse(spawnSync(process.execPath, [command, "info", path], { encoding: "utf8" }).stdout);
}

test("what is contested comes first, and what says the same is one step", async () => {
  const { page } = opened;
  expect(await page.locator(".waiting-why").first().innerText()).toContain("toll, conflicts over amount");
  const words = await page.locator(".review-progress").innerText();
  const [, claims = "0", steps = "0"] = /0 of (\d+) claims decided · (\d+) steps left/.exec(words) ?? [];
  expect(Number(claims)).toBeGreaterThan(200);
  expect(Number(steps)).toBeLessThan(Number(claims) * 0.8);
  expect(await axeFaults(page)).toEqual([]);
});

test("claims are accepted, rejected and skipped by key, and every step can be taken back", async () => {
  const { page } = opened;
  const head = page.locator(".review-words");
  const first = await head.innerText();
  await page.keyboard.press("a");
  await page.locator(".review-progress", { hasText: "1 of" }).waitFor();
  const second = await head.innerText();
  expect(second).not.toBe(first);
  await page.keyboard.press("x");
  await page.locator(".review-progress", { hasText: "2 of" }).waitFor();
  const third = await head.innerText();
  await page.keyboard.press("s");
  expect(await head.innerText()).not.toBe(third);
  expect(decided()).toMatchObject({ accepted: 1, rejected: 1, edited: 0 });
  await page.keyboard.press("u");
  await page.locator(".review-progress", { hasText: "1 of" }).waitFor();
  await page.keyboard.press("u");
  await page.locator(".review-progress", { hasText: "0 of" }).waitFor();
  expect(decided()).toMatchObject({ accepted: 0, rejected: 0 });
  await page.keyboard.press("Shift+U");
  await page.locator(".review-progress", { hasText: "1 of" }).waitFor();
  expect(decided()).toMatchObject({ accepted: 1 });
});

test("an edit is made by keyboard alone and keeps what the machine said", async () => {
  const { page } = opened;
  const link = page.locator(".review-words footer a");
  const href = await link.getAttribute("href");
  await page.keyboard.press("e");
  const number = page.getByLabel("Number", { exact: true });
  await number.waitFor();
  await number.fill("5");
  await page.keyboard.press("Enter");
  await page.locator(".review-progress", { hasText: "2 of" }).waitFor();
  expect(decided()).toMatchObject({ accepted: 1, edited: 1 });
  await page.goto(`${opened.origin}${href}`);
  await page.locator(".claim.current .claim-corrected", { hasText: "Number: 5; the machine said" }).waitFor();
  await page.goto(`${opened.origin}/review`);
  await page.locator(".review-card").waitFor();
});

test("all that say the same are accepted after a look at them, as one entry", async () => {
  const { page } = opened;
  const before = decided();
  const many = page.locator(".waiting-item", { has: page.locator(".waiting-count", { hasText: /×[3-9]/ }) }).first();
  const [, count = "0"] = /×(\d+)/.exec(await many.innerText()) ?? [];
  await many.click();
  await page.getByRole("button", { name: `Accept all ${count}` }).waitFor();
  await page.keyboard.press("Shift+A");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("heading", { name: `Accept ${count} claims that say the same` }).waitFor();
  await dialog.locator(".evidence").first().waitFor();
  expect(await dialog.locator(".evidence").count()).toBe(Number(count));
  expect(await axeFaults(page)).toEqual([]);
  await dialog.getByRole("button", { name: `Accept ${count} claims` }).click();
  await page.getByText(`${count} claims accepted`).waitFor();
  const after = decided();
  expect(after.accepted).toBe(before.accepted + Number(count));
  expect(after.entries).toBe(before.entries + 1);
  await page.keyboard.press("u");
  await page
    .getByText(/Taken back/)
    .first()
    .waitFor();
  expect(decided().accepted).toBe(before.accepted);
});

test("no error and no word to the outside", () => {
  expect(opened.errors).toEqual([]);
  expect(opened.outside).toEqual([]);
});
