// Pictures of every screen of the workbench on the demo case: `npx tsx scripts/screenshots.ts FOLDER [PATH…]`, two sizes, two themes.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { newCase, open } from "../tests/workbench/open.ts";

const [folder = "screenshots", ...asked] = process.argv.slice(2);
const SCREENS = [
  "/",
  "/figures",
  "/claims",
  "/timeline",
  "/map",
  "/review",
  "/read/v-b68d1b30be245f7a?claim=f-e40nd5",
  "/tables?list=figures",
  "/reports",
  "/sources",
  "/compare",
  "/import",
  "/search?words=killed",
  "/log",
  "/export",
];
const SIZES = [
  { name: "wide", width: 1440, height: 900 },
  { name: "narrow", width: 390, height: 844 },
];

const paths = asked.length > 0 ? asked : SCREENS;
const work = mkdtempSync(join(tmpdir(), "hearsay-pictures-"));
mkdirSync(folder, { recursive: true });
const opened = await open(newCase(work));
try {
  const { page, origin } = opened;
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    for (const { name, width, height } of SIZES) {
      await page.setViewportSize({ width, height });
      for (const path of paths) {
        await page.goto(origin + path);
        await page.waitForSelector("main h1");
        await page.waitForSelector(".loading", { state: "detached" }).catch(() => {});
        await page.waitForTimeout(300);
        const file = `${path.replaceAll(/[^a-z0-9]+/gi, "-").replaceAll(/^-|-$/g, "") || "overview"}-${name}-${theme}.png`;
        await page.screenshot({ path: resolve(folder, file) });
      }
    }
  }
  for (const error of new Set(opened.errors)) console.error(`console: ${error}`);
  for (const address of new Set(opened.outside)) console.error(`outside: ${address}`);
} finally {
  await opened.close();
  rmSync(work, { recursive: true, force: true });
}
