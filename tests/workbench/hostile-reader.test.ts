import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newCase, type Opened, open } from "./open.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

const command = resolve(import.meta.dirname, "../../packages/hearsay/dist/cli/main.js");
const folder = mkdtempSync(join(tmpdir(), "hearsay-hostile-"));
let opened: Opened;
let path = "";

const PAGE = `<!doctype html><html lang="en"><head><title>Flood <img src=x onerror="document.title='owned'"> kills four</title>
<link rel="canonical" href="javascript:document.title='owned'"><script>document.title = "owned";</script></head>
<body onload="document.title='owned'"><article><h1>Flood kills four &lt;img src=x onerror=alert(1)&gt; in Port Ellery</h1>
<p>The river rose on Monday. The mayor said four people had died &lt;script&gt;document.title="owned"&lt;/script&gt; in the lower town, and she asked everybody to leave it before dark.</p>
<p>A doctor, \u202Enosreprehtona\u202C, said on Tuesday that =cmd|' /C calc'!A0 nine people were missing\u200B after the water came over the quay and into the market halls.</p>
<p onclick="document.title='owned'"><a href="javascript:document.title='owned'">The governor</a> denied that more than 20 homes were lost, and told reporters that the count would take days.</p></article></body></html>`;

beforeAll(async () => {
  const page = join(folder, "page.html");
  writeFileSync(page, PAGE);
  const long = join(folder, "long.txt");
  const filler = "The road along the river stayed closed, and the shops near the bridge kept their shutters down. ".repeat(20);
  let words = "";
  for (let many = 12; words.length < 1_000_000; many++)
    words += `${filler}The ministry said ${many} people were killed in Almaty on Monday. `;
  writeFileSync(long, `A paragraph without an end\n\n${words}\n`);
  path = newCase(folder, [page, long]);
  opened = await open(path);
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

function versions(): readonly { readonly id: string; readonly version: string }[] {
  return spawnSync(process.execPath, [command, "reports", path], { encoding: "utf8" })
    .stdout.trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; version: string });
}

function versionOf(file: string): string {
  return versions().find(({ id }) => id.endsWith(file))?.version ?? "";
}

test("nothing of a hostile page runs, and what hides in it is shown", async () => {
  const { page, origin } = opened;
  await page.goto(`${origin}/read/${versionOf("page.html")}?layers=1234567`);
  await page.locator("mark").first().waitFor();
  expect(await page.title()).not.toBe("owned");
  expect(await page.locator(".page-text img, .page-text script, .page-text a, .reader a[href^='javascript:']").count()).toBe(0);
  const text = await page.locator(".page-text").innerText();
  expect(text).toContain("U+202E");
  expect(text).toContain("U+200B");
  for (const name of ["review", "tables?list=figures", "reports"]) {
    await page.goto(`${origin}/${name}`);
    await page.locator(".review-card, .lines a").first().waitFor();
    expect(await page.title()).not.toBe("owned");
    expect(await page.locator("main img, main script, main a[href^='javascript:']").count()).toBe(0);
  }
});

test("a paragraph of a megabyte is read without the page standing still", async () => {
  const { page, origin } = opened;
  const begun = Date.now();
  await page.goto(`${origin}/read/${versionOf("long.txt")}`);
  await page.locator("mark.mark-figure").first().waitFor({ timeout: 60_000 });
  const shown = Date.now() - begun;
  // Most of it waits without its marks until it is come to.
  const drawn = await page.locator(".page-text mark").count();
  const chunks = await page.locator(".chunk").count();
  expect(chunks).toBeGreaterThan(100);
  expect(drawn).toBeLessThan(chunks * 200);
  await page.keyboard.press("n");
  await page.locator(".reader-at", { hasText: /1 of/ }).waitFor();
  await page.evaluate("scrollTo(0, document.documentElement.scrollHeight / 2)");
  await page.waitForTimeout(500);
  await page.keyboard.press("j");
  await page.locator(".claim.current").waitFor();
  expect(shown).toBeLessThan(60_000);
});

test("no error and no word to the outside", () => {
  expect(opened.errors).toEqual([]);
  expect(opened.outside).toEqual([]);
});
