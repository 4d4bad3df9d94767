import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { axeFaults } from "./axe.ts";
import { newCase, type Opened, open } from "./open.ts";
import { styleOf } from "./style-of.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const command = resolve(import.meta.dirname, "../../packages/hearsay/dist/cli/main.js");
const folder = mkdtempSync(join(tmpdir(), "hearsay-reader-"));
let opened: Opened;
let path = "";

interface Listed {
  readonly id: string;
  readonly version: string;
  readonly claim: string;
  readonly words: string;
}

function listed(what: "reports" | "figures"): readonly Listed[] {
  return spawnSync(process.execPath, [command, what, path], { encoding: "utf8" })
    .stdout.trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Listed);
}

function versionOf(file: string): string {
  return listed("reports").find(({ id }) => id.includes(file))?.version ?? "";
}

beforeAll(async () => {
  path = newCase(folder);
  opened = await open(path);
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a claim that the address names is opened at its words", async () => {
  const { page, origin } = opened;
  const version = versionOf("10-1-lakeside");
  const figure = listed("figures")
    .filter((each) => each.version === version)
    .at(-1) as Listed;
  await page.goto(`${origin}/read/${version}?claim=${figure.claim}`);
  await page.getByRole("heading", { level: 1, name: "Kazakhstan withdraws report of 164 deaths" }).waitFor();
  const current = page.locator(".claim.current");
  await current.waitFor();
  expect(await current.innerText()).toContain("Figure");
  const mark = page.locator(`mark[data-ids~="${figure.claim}"]`).first();
  expect((await mark.innerText()).startsWith(figure.words)).toBe(true);
  expect(await mark.isVisible()).toBe(true);
  expect(await styleOf(mark, "outlineStyle")).toBe("solid");
});

test("layers, highlights and claims are gone through by key", async () => {
  const { page, origin } = opened;
  await page.goto(`${origin}/read/${versionOf("01-07-lakeside")}`);
  await page.locator("mark.mark-figure").first().waitFor();
  // Who says it, how, and what: apart by more than colour.
  const source = page.locator("mark.mark-source").first();
  expect(await styleOf(source, "textDecorationLine")).toBe("underline");
  expect(await styleOf(page.locator("mark.mark-cue").first(), "fontStyle")).toBe("italic");
  expect(await page.locator("mark.mark-place").count()).toBe(0);
  await page.keyboard.press("5");
  await page.locator("mark.mark-place").first().waitFor();
  expect(await page.getByRole("button", { name: /Places/ }).getAttribute("aria-pressed")).toBe("true");
  expect(page.url()).toContain("layers=1235");
  for (const key of ["1", "2", "3"]) await page.keyboard.press(key);
  await page.keyboard.press("n");
  await page.locator(".reader-at", { hasText: /^Place 1 of \d+: / }).waitFor();
  await page.keyboard.press("n");
  await page.locator(".reader-at", { hasText: /^Place 2 of \d+: / }).waitFor();
  await page.keyboard.press("p");
  await page.locator(".reader-at", { hasText: /^Place 1 of \d+: / }).waitFor();
  await page.keyboard.press("2");
  await page.keyboard.press("j");
  await page.locator(".claim.current").waitFor();
  expect(page.url()).toMatch(/claim=f-/);
});

test("of overlapping highlights the shortest is opened", async () => {
  const { page, origin } = opened;
  await page.goto(`${origin}/read/${versionOf("10-1-lakeside")}`);
  const both = page.locator("mark.mark-figure.mark-content").first();
  await both.click();
  await page.locator(".claim.current", { hasText: "Figure" }).waitFor();
});

test("a claim is accepted, rejected, edited and taken back by key; what the machine said stays", async () => {
  const { page, origin } = opened;
  await page.goto(`${origin}/read/${versionOf("01-07-lakeside")}?layers=2`);
  await page.locator("mark.mark-figure").first().waitFor();
  await page.keyboard.press("j");
  const current = page.locator(".claim.current");
  await current.waitFor();
  await page.keyboard.press("a");
  await page.locator(".claim.current .state-accepted").waitFor();
  await page.keyboard.press("x");
  await page.locator(".claim.current .state-rejected").waitFor();
  await page.keyboard.press("u");
  await page.locator(".claim.current .state-accepted").waitFor();
  await page.keyboard.press("e");
  const number = page.getByRole("dialog").getByLabel("Number");
  await number.fill("27");
  await page.keyboard.press("Enter");
  await page.locator(".claim.current .state-edited").waitFor();
  expect(await current.innerText()).toMatch(/Number: 27; the machine said/);
  await page.keyboard.press("u");
  await page.locator(".claim.current .state-accepted").waitFor();
  expect(await current.innerText()).not.toContain("the machine said");
});

test("versions, their changes, and whose words it carries", async () => {
  const { page, origin } = opened;
  const newer = versionOf("10-1-lakeside");
  const older = versionOf("09-2-lakeside");
  await page.goto(`${origin}/read/${newer}`);
  const about = page.getByRole("complementary", { name: "About this report" });
  await about.getByText("changed with a notice").waitFor();
  expect(await about.innerText()).toMatch(/headline changed/);
  expect(await about.innerText()).toMatch(/carries \d+ % of/);
  await page.keyboard.press("[");
  await page.waitForURL(`**/read/${older}`);
  await page.getByRole("heading", { level: 1, name: "164 killed in Kazakhstan unrest" }).waitFor();
  await page.keyboard.press("]");
  await page.waitForURL(`**/read/${newer}`);
});

test("a citation is copied with all that finds the words again", async () => {
  const { page, origin, browser } = opened;
  await browser.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
  const version = versionOf("10-1-lakeside");
  await page.goto(`${origin}/read/${version}`);
  await page.locator("mark.mark-figure").first().waitFor();
  await page.keyboard.press("j");
  await page.locator(".claim.current").waitFor();
  await page.keyboard.press("y");
  await page.getByText("Citation copied.").waitFor();
  const citation = await page.evaluate("navigator.clipboard.readText()");
  expect(citation).toMatch(/^“.+” — The Lakeside Times, “Kazakhstan withdraws report of 164 deaths”, /);
  expect(citation).toContain("https://lakeside-times.example/");
  expect(citation).toMatch(new RegExp(`version ${version}, characters \\d+–\\d+`));
});

test("nothing is wrong with the page for those who cannot see it, wide or narrow", async () => {
  const { page, origin } = opened;
  await page.goto(`${origin}/read/${versionOf("10-1-lakeside")}?layers=1234567`);
  await page.locator("mark.mark-figure").first().waitFor();
  await page.locator(".loading").first().waitFor({ state: "detached" });
  expect(await axeFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  await page.setViewportSize({ width: 1280, height: 900 });
});

test("no error and no word to the outside", () => {
  expect(opened.errors).toEqual([]);
  expect(opened.outside).toEqual([]);
});
