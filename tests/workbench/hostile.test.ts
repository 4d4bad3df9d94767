import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { command, newCase, type Opened, open } from "./open.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const folder = mkdtempSync(join(tmpdir(), "hearsay-hostile-"));
const HARM = "window.harmed=1";

/** A page that tries all that pages try. */
const PAGE = `<!doctype html><html lang="en"><head>
<title>&lt;script&gt;${HARM}&lt;/script&gt; &lt;img src=x onerror=${HARM}&gt; 9 killed</title>
<meta property="og:site_name" content='"><img src=x onerror="${HARM}"><svg onload=${HARM}>'>
<meta property="article:published_time" content="2022-01-07T10:00:00Z">
<meta name="author" content="<b onmouseover=${HARM}>Ann</b>">
<link rel="canonical" href="javascript:${HARM}">
<script>${HARM}</script>
<script type="application/ld+json">{"@type":"NewsArticle","url":"javascript:${HARM}","headline":"</script><script>${HARM}</script>"}</script>
</head><body onload="${HARM}"><article><h1>Nine killed</h1>
<p>The <img src="http://evil.example/x.png" onerror="${HARM}">ministry of health said on Friday that nine people were killed in Almaty.</p>
<p>“&lt;script&gt;${HARM}&lt;/script&gt; twenty people were injured,” &lt;a href=&quot;javascript:${HARM}&quot;&gt;Mayor&lt;/a&gt; Ann Bell said.</p>
<iframe src="http://evil.example/"></iframe><a href="javascript:${HARM}">more</a>
<form action="http://evil.example/"><input name="x"></form></article></body></html>`;

const BIDI = "The mayor of \u202egro.live\u202c said that\u200b four\u2066 people\u2069 were killed in Al\u00admaty\ufeff on Monday.";

const LINES = [
  {
    id: '=HYPERLINK("http://evil.example","x")',
    title: "=cmd|'/c calc'!A1",
    outlet: "@SUM(1+1)*cmd|' /C calc'!A0",
    url: `javascript:${HARM}`,
    published: "2022-01-08",
    text: "=1+1 said on Monday that 12 people were killed.\n\n+2+3 people were injured, the -Ministry said.",
  },
  {
    id: `"><script>${HARM}</script>`,
    title: `</title><script>${HARM}</script>`,
    outlet: `<iframe srcdoc="<script>parent.${HARM}</script>">`,
    owner: `<svg/onload=${HARM}>`,
    url: `data:text/html,<script>${HARM}</script>`,
    published: "2022-01-08",
    text: `<script>${HARM}</script> President {{constructor.constructor('${HARM}')()}} said that 13 people were killed in Almaty.`,
  },
];

let opened: Opened;

beforeAll(async () => {
  const files = ["page.html", "bidi.txt", "lines.jsonl", "long.txt"].map((name) => join(folder, name));
  const [page = "", bidi = "", lines = "", long = ""] = files;
  writeFileSync(page, PAGE);
  writeFileSync(bidi, BIDI);
  writeFileSync(lines, LINES.map((line) => JSON.stringify(line)).join("\n"));
  const filler = "the river and the road and the hill and the field lay quiet under the snow ";
  writeFileSync(long, `Police said on Friday that 31 people were injured, ${filler.repeat(14_000)} and 32 people were killed.`);
  const title = `<script>${HARM}</script>\u202eesac`;
  opened = await open(newCase(folder, files, title));
});
afterAll(async () => {
  await opened?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Nothing of what reports brought has become part of the page. */
async function isUnharmed(): Promise<void> {
  const { page } = opened;
  const found = (await page.evaluate(`({
    harmed: window.harmed ?? null,
    scripts: [...document.scripts].filter((each) => !each.src.startsWith(location.origin + "/assets/")).length,
    frames: document.querySelectorAll("iframe, object, embed").length,
    links: [...document.querySelectorAll("a[href], area[href], form[action]")].map((each) => each.getAttribute("href") ?? each.getAttribute("action")).filter((to) => !/^(\\/|#|https?:)/.test(to)),
    handlers: [...document.querySelectorAll("*")].filter((each) => [...each.attributes].some(({ name }) => name.startsWith("on"))).length,
    pictures: [...document.images].filter((each) => !each.src.startsWith(location.origin)).length,
  })`)) as object;
  expect(found).toEqual({ harmed: null, scripts: 0, frames: 0, links: [], handlers: 0, pictures: 0 });
}

test("every screen shows what hostile reports say, and runs none of it", async () => {
  const { page, origin } = opened;
  await page.getByRole("heading", { level: 1 }).waitFor();
  const screens = (await page
    .locator(".rail-link")
    .evaluateAll((links: { getAttribute(name: string): string }[]) => links.map((link) => link.getAttribute("href")))) as string[];
  expect(screens.length).toBeGreaterThan(10);
  for (const screen of [...screens, "/search?words=killed"]) {
    await page.goto(origin + screen);
    await page.locator("main h1").first().waitFor();
    await page
      .locator(".loading")
      .first()
      .waitFor({ state: "detached", timeout: 60_000 })
      .catch(() => {});
    await isUnharmed();
  }
});

test("each report opens in the reader, hidden characters shown as what they are", async () => {
  const { page, origin, path } = opened;
  const { stdout } = spawnSync(process.execPath, [command, "reports", path, "--format", "jsonl"], { encoding: "utf8" });
  const reports = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly version: string; readonly id: string });
  expect(reports).toHaveLength(5);
  for (const { version, id } of reports) {
    await page.goto(`${origin}/read/${version}`);
    await page.locator("main h1").first().waitFor({ timeout: 60_000 });
    await isUnharmed();
    if (id === "bidi.txt") {
      await page.locator("main .hidden-character", { hasText: "U+202E" }).first().waitFor();
      await page.locator("main .hidden-character", { hasText: "U+200B" }).first().waitFor();
    }
  }
});

test("search, palette and filter show them as words", async () => {
  const { page, origin } = opened;
  await page.goto(`${origin}/import`);
  await page.locator("main h1").first().waitFor();
  await page.keyboard.press("/");
  await page.getByRole("searchbox", { name: "Search the case" }).fill("script");
  await page.getByRole("menuitem").first().waitFor();
  await isUnharmed();
  // The first takes the words away, the second the dialog.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.keyboard.press("f");
  await page.locator("#filter-outlet option").first().waitFor({ state: "attached" });
  await isUnharmed();
});

test("exports run in no spreadsheet and no browser", async () => {
  const { page, origin } = opened;
  const headers = { "Sec-Fetch-Site": "same-origin" };
  for (const what of ["reports", "figures", "statements", "actors"]) {
    const csv = await (await page.request.get(`${origin}/api/export?format=csv&scope=all&what=${what}`, { headers })).text();
    for (const line of csv.trim().split("\n")) expect(line).not.toMatch(/(?:^|,)"?[=@]|(?:^|,)"?[+-](?!\d+(?:\.\d+)?(?:,|$))/);
  }
  const reply = await page.request.get(`${origin}/api/export?format=html&scope=all`, { headers });
  expect(reply.headers()["content-disposition"]).toMatch(/^attachment; filename="[a-z0-9.-]+"$/);
  const html = await reply.text();
  expect(html).not.toMatch(/<script|<iframe|<img|href="javascript:|<[^>]+\son\w+=/i);
});

test("nothing went wrong in the page, and nothing was asked for elsewhere", () => {
  expect(opened.errors).toEqual([]);
  expect(opened.outside).toEqual([]);
});
