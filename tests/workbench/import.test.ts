import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { axeFaults } from "./axe.ts";
import { demoReports, newCase, type Opened, open } from "./open.ts";

// Threads that read must load what they read with; a busy machine takes its time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 240_000 });

const folder = mkdtempSync(join(tmpdir(), "hearsay-import-"));
let opened: Opened;

beforeAll(async () => {
  opened = await open(newCase(folder, demoReports().slice(0, 3)));
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The newest import, when it has ended. */
async function ended(words: string): Promise<string> {
  const queue = opened.page.locator("article.queue").first();
  await queue.locator(".queue-words", { hasText: words }).waitFor({ timeout: 120_000 });
  return await queue.innerText();
}

test("files chosen by keyboard alone are read, and each says where it went", async () => {
  const { page } = opened;
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("i");
  await page.getByRole("heading", { level: 1, name: "Import" }).waitFor();
  const choose = page.getByRole("button", { name: "Choose files" });
  for (
    let presses = 0;
    presses < 60 && !(await choose.evaluate((each: { matches(words: string): boolean }) => each.matches(":focus")));
    presses++
  )
    await page.keyboard.press("Tab");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  const empty = join(folder, "empty.txt");
  writeFileSync(empty, "");
  const picture = join(folder, "picture.html");
  writeFileSync(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const reports = demoReports().slice(2, 6);
  await chooser.setFiles([...reports, empty, picture]);
  await page.locator(".queue-carried").first().waitFor({ timeout: 60_000 });
  const said = await ended("3 added, 1 identical, 2 failed");
  expect(said).toMatch(/carr(y|ies) another’s words/);
  for (const report of reports) expect(said).toContain(basename(report));
  expect(said).toContain("the input is empty");
  expect(said).toContain("a PNG picture");
  const link = page.locator(".queue-row.outcome-added a").first();
  expect(await link.getAttribute("href")).toMatch(/^\/read\/v-[0-9a-f]{16}$/);
  expect(await axeFaults(page)).toEqual([]);
});

test("what failed can be tried again", async () => {
  const { page } = opened;
  await page.getByRole("button", { name: /failed again/ }).click();
  await page.locator("article.queue").first().getByText("Another try").waitFor();
  expect(await ended("2 failed")).toContain("Another try");
});

test("pasted words are marked as having no capture", async () => {
  const { page } = opened;
  await page
    .getByLabel(/Or paste the words/)
    .fill("Rivertown. The mayor said on Monday that four people were killed when the bridge fell.");
  await page.getByRole("textbox", { name: "Outlet" }).fill("The Ferry Post");
  await page.getByRole("textbox", { name: "Published" }).fill("2022-01-10");
  await page.getByRole("textbox", { name: "Title" }).fill("Bridge falls in Rivertown");
  await page.getByRole("button", { name: "Import the text" }).click();
  expect(await ended("1 added")).toContain("Bridge falls in Rivertown");
  expect(await page.getByLabel(/Or paste the words/).inputValue()).toBe("");
});

test("pasted JSON Lines are read a report a line, and a broken line fails alone", async () => {
  const { page } = opened;
  const lines = [
    { id: "one", text: "Two people were hurt in Astana on Sunday." },
    { id: "two", outlet: "The Ferry Post" },
  ];
  await page.getByLabel(/Or paste the words/).fill(`${lines.map((line) => JSON.stringify(line)).join("\n")}\n{"id": broken`);
  await page.getByRole("button", { name: "Import the text" }).click();
  const said = await ended("1 added, 2 failed");
  expect(said).toContain("There is neither");
  expect(said).toContain("is not JSON");
});

test("a folder is passed through, and what is too big is refused at once", async () => {
  const { page } = opened;
  const reports = join(folder, "june");
  mkdirSync(join(reports, "deeper"), { recursive: true });
  writeFileSync(join(reports, "a.txt"), "Three people were injured in Taraz on Friday, police said.");
  writeFileSync(join(reports, "deeper", "b.txt"), "Five people were detained in Taraz on Saturday, police said.");
  writeFileSync(join(reports, "photo.jpg"), Buffer.from([0xff, 0xd8, 0xff]));
  writeFileSync(join(reports, "long.txt"), Buffer.alloc(33 * 1024 * 1024, "word "));
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Choose a folder" }).click()]);
  await chooser.setFiles(reports);
  const said = await ended("2 added, 1 passed over");
  expect(said).toContain("june/deeper/b.txt");
  await page.getByRole("alert").filter({ hasText: "too big for one report" }).waitFor({ timeout: 120_000 });
});

test("other screens answer while an import goes on, and it can be cancelled", async () => {
  const { page, origin } = opened;
  await page.goto(`${origin}/import`);
  await page.getByRole("heading", { level: 1, name: "Import" }).waitFor();
  const words = "The ministry said on Tuesday that 14 people were killed in Almaty and 30 were injured near the airport. ";
  const many = Array.from({ length: 1_500 }, (_, index) =>
    JSON.stringify({ id: `many-${index}`, text: `Report ${index}. ${words.repeat(40)}` }),
  );
  const path = join(folder, "many.jsonl");
  writeFileSync(path, many.join("\n"));
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Choose files" }).click()]);
  await chooser.setFiles([path]);
  const queue = page.locator("article.queue", { hasText: "many.jsonl" });
  await queue.getByRole("button", { name: "Cancel" }).waitFor();
  const begun = performance.now();
  const session = await page.request.get(`${origin}/api/session`, { headers: { "Sec-Fetch-Site": "same-origin" } });
  expect(session.status()).toBe(200);
  expect(performance.now() - begun).toBeLessThan(5_000);
  await queue.getByRole("button", { name: "Cancel" }).click();
  await queue.locator(".queue-words", { hasText: "Cancelled" }).waitFor({ timeout: 60_000 });
});

test("nothing went wrong in the page, and nothing was asked for elsewhere", () => {
  expect(opened.errors).toEqual([]);
  expect(opened.outside).toEqual([]);
});
