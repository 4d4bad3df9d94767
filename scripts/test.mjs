// `npm test`: sets up what is missing, then runs every test. Arguments go to the test runner: `npm test -- times`.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { browser, root, setUp } from "./set-up.mjs";

setUp();
const chromium = browser();
if (chromium === null) {
  process.stderr.write(
    "No Chromium was found and none could be installed: set HEARSAY_CHROMIUM to the path of one. The browser tests will fail.\n",
  );
}
const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const done = spawnSync(process.execPath, [vitest, "run", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, ...(chromium === null ? {} : { HEARSAY_CHROMIUM: chromium }) },
});
process.exit(done.status ?? 1);
