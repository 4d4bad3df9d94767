import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { newCase, type Opened, open } from "./open.ts";

let work: string;
let opened: Opened;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), "hearsay-look-"));
  opened = await open(newCase(work));
}, 120_000);

afterAll(async () => {
  await opened?.close();
  rmSync(work, { recursive: true, force: true });
}, 30_000);

async function go(path: string): Promise<void> {
  await opened.page.goto(opened.origin + path);
  await opened.page.locator("main h1").waitFor();
  await opened.page.locator(".loading").waitFor({ state: "detached" });
}

function text(selector: string): Promise<string> {
  return opened.page.locator(selector).first().innerText();
}

describe("the overview", () => {
  test("shows the toll that is asked for first, with its origins, and what was withdrawn", async () => {
    await go("/");
    expect(await text(".lead-group .toll-value.stands")).toMatch(/^225/);
    expect(await text(".lead-group .toll-value.stands")).toMatch(/\d origins? known(?:, up to \d)?; 3 reports/);
    expect(await text(".lead-group .toll-value.withdrawn")).toMatch(/164\s*withdrawn/);
  });

  test("has both sides of a conflict, the quiet edit, the silent days and what waits", async () => {
    const { page } = opened;
    expect(await page.locator(".conflict").first().locator(".evidence").count()).toBe(2);
    expect(await text(".page-change")).toMatch(/without notice[\s\S]*7,900 → 9,900/);
    expect(await text(".silences")).toContain("No report on 13 to 14 Jan 2022");
    expect(await text(".waiting")).toMatch(/figures\s*(\d+) of \1\b/);
  });

  test("folds out the passages that an amount rests on", async () => {
    const { page } = opened;
    const value = page.locator(".lead-group .toll-value").first();
    await value.locator("summary").focus();
    await page.keyboard.press("Enter");
    await value.locator(".evidence").first().waitFor();
    expect(await value.locator(".evidence").count()).toBeGreaterThan(1);
    expect(await value.locator(".evidence mark").first().innerText()).toContain("225");
  });

  test("says what the filter hides, and remembers the last look", async () => {
    await go("/?outlet=Saryarka");
    expect(await text(".filter-note")).toMatch(/hides 12 reports, \d+ measures and 1 conflict/);
    expect(await text(".lead-group .toll-value.stands")).toMatch(/1 report/);
    expect(await text(".side-panel .quiet-line")).toMatch(/Nothing new since the last look/);
  });

  test("takes a conflict for none when a person says so, and gives it back", async () => {
    const { page } = opened;
    await go("/");
    await page.getByRole("button", { name: "Not a conflict" }).click();
    await page.getByText("No two passages conflict").waitFor();
    await page.keyboard.press("u");
    await page.locator(".conflict").waitFor();
  });

  test("has nothing that axe would object to", async () => {
    expect(await axeFaults(opened.page)).toEqual([]);
  });
});

describe("figures over time", () => {
  test("draws the measure that most is told of: copies hollow, what was withdrawn struck", async () => {
    const { page } = opened;
    await go("/figures");
    expect(await page.locator(".chart-mark").count()).toBeGreaterThan(8);
    expect(await page.locator(".chart-mark.copy").count()).toBeGreaterThan(0);
    expect(await page.locator(".chart-mark.withdrawn .strike").count()).toBeGreaterThan(2);
    expect(await text(".course-warnings")).toContain("population");
    expect(await page.locator(".course table").last().locator("tbody tr").count()).toBe(await page.locator(".chart-mark").count());
  });

  test("goes from mark to mark by key, shows the words, and opens them", async () => {
    const { page } = opened;
    await page.locator(".chart-mark").first().focus();
    expect(await text(".chart-told")).toContain("26");
    await page.keyboard.press("ArrowRight");
    expect(await text(".chart-told")).toContain("164");
    await page.keyboard.press("End");
    expect(await text(".chart-told")).toContain("225");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/read\/v-/);
  });

  test("says why a measure has no chart", async () => {
    const { page } = opened;
    await go("/figures");
    await page.locator(".measure-list a", { hasText: "injured: child" }).click();
    await page.getByText("No chart: It is told once").waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe("claims by origin", () => {
  test("is a table: who says, who gives another value, who takes it back", async () => {
    const { page } = opened;
    await go("/claims");
    const row = page.locator(".matrix tbody tr").first();
    expect(await row.locator("th").innerText()).toMatch(/killed: 225/i);
    expect(await row.locator(".stand-says").count()).toBeGreaterThan(1);
    expect(await row.locator(".stand-other").count()).toBeGreaterThan(1);
    expect(await page.locator(".matrix .stand-denies").count()).toBeGreaterThan(0);
    expect(await page.locator(".matrix .stand-removed").count()).toBeGreaterThan(0);
  });

  test("shows the passages of a cell beside each other, by key", async () => {
    const { page } = opened;
    await page.locator(".matrix tbody button").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.locator(".matrix-side.chosen .evidence").first().waitFor();
    expect(await page.locator(".matrix-side").count()).toBeGreaterThan(2);
    await page.locator(".matrix thead button").first().click();
    expect(await page.locator(".matrix-head.sub").count()).toBeGreaterThan(0);
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe("the timeline", () => {
  test("has two clocks, fading ends, and a tray for what has no time", async () => {
    const { page } = opened;
    await go("/timeline");
    await page.locator(".time-bar").first().waitFor();
    expect(await page.locator(".time-bar.incident").count()).toBeGreaterThan(5);
    expect(await page.locator(".time-body[style*=url]").count()).toBeGreaterThan(2);
    expect(await page.locator(".time-reported").count()).toBe(9);
    expect(await text(".tray summary")).toMatch(/\d+ items without a time/);
    expect(await page.locator(".timeline-screen table").last().locator("tbody tr").count()).toBeGreaterThan(20);
  });

  test("ties what is chosen by key to the days of its reports", async () => {
    const { page } = opened;
    await page.locator(".time-bar").first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator(".time-tie").count()).toBeGreaterThan(0);
    await page.keyboard.press("Enter");
    expect(await text(".time-chosen")).toContain("reported in");
    expect(await axeFaults(page)).toEqual([]);
  });

  test("narrows every screen to the days that are brushed, by pointer and by key", async () => {
    const { page } = opened;
    const brush = await page.locator(".time-brush").boundingBox();
    if (brush === null) throw new Error("no brush");
    await page.mouse.move(brush.x + brush.width * 0.3, brush.y + 30);
    await page.mouse.down();
    await page.mouse.move(brush.x + brush.width * 0.5, brush.y + 30, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/since=2022-01-\d\d&until=2022-01-\d\d/);
    await page.getByRole("button", { name: "All days" }).click();
    await page.waitForURL((url) => !url.search.includes("since"));
    await page.locator(".day-window input").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/since=/);
    await page.locator(".filter-note").waitFor();
  });
});

describe("the map", () => {
  test("draws places from this server alone, and lists what is in view", async () => {
    const { page } = opened;
    await go("/map");
    await page.locator(".map-mark").first().waitFor();
    expect(await page.locator(".map-land").count()).toBeGreaterThan(10);
    expect(await page.locator(".map-land.told").count()).toBe(1);
    expect(await page.locator(".map-list").innerText()).toMatch(/Almaty\s*a settlement\s*\d reports|Almaty\s*\d reports\s*a settlement/);
    expect(await text(".map-screen .tray summary")).toMatch(/Unlocated: \d+ incidents? and \d+ claims/);
  });

  test("is steered by keys and buttons, and shows the words of a place", async () => {
    const { page } = opened;
    await page.locator(".world-frame").focus();
    for (let at = 0; at < 7; at++) await page.keyboard.press("+");
    await page.getByText("out of view").waitFor();
    await page.keyboard.press("0");
    await page.getByText("out of view").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Farther" }).click();
    await page.locator(".map-list button").first().click();
    expect(await page.locator(".map-place .evidence").count()).toBeGreaterThan(2);
    expect(await axeFaults(page)).toEqual([]);
  });
});

test("asks nobody outside, and complains of nothing", () => {
  expect(opened.outside).toEqual([]);
  expect(opened.errors).toEqual([]);
});
