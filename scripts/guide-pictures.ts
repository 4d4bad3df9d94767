// The pictures of docs/guide/workbench.md, of the demo case: `npx tsx scripts/guide-pictures.ts`, after `npm run build`.
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { newCase, open } from "../tests/workbench/open.ts";

const FOLDER = resolve(import.meta.dirname, "../docs/guide/pictures");
const PICTURES = [
  { name: "overview", path: "/" },
  { name: "reader", path: null },
  { name: "review", path: "/review" },
  { name: "figures", path: "/figures" },
  { name: "claims", path: "/claims" },
] as const;
/** A repository is cloned by many: pictures stay small. */
const MOST_BYTES = 150_000;

const work = mkdtempSync(join(tmpdir(), "hearsay-pictures-"));
mkdirSync(FOLDER, { recursive: true });
const { page, origin, close } = await open(newCase(work), { width: 1120, height: 720 });
try {
  const found = (await (
    await page.request.get(`${origin}/api/search?q=killed`, { headers: { "Sec-Fetch-Site": "same-origin" } })
  ).json()) as {
    readonly hits: readonly { readonly version: string }[];
  };
  for (const { name, path } of PICTURES) {
    await page.goto(origin + (path ?? `/read/${found.hits[1]?.version}`));
    await page.locator("main h1").first().waitFor({ timeout: 60_000 });
    await page
      .locator(".loading")
      .first()
      .waitFor({ state: "detached", timeout: 60_000 })
      .catch(() => {});
    await page.waitForTimeout(800);
    const file = join(FOLDER, `${name}.jpg`);
    await page.screenshot({ path: file, type: "jpeg", quality: 76 });
    const { size } = statSync(file);
    if (size > MOST_BYTES) throw new Error(`${file} has ${size} bytes, more than ${MOST_BYTES}.`);
  }
} finally {
  await close();
  rmSync(work, { recursive: true, force: true });
}
