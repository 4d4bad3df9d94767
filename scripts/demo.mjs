// `npm run demo`: sets up what is missing, reads the demo report into a case of its own, prints what was found, and says what to try next.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { root, run, setUp } from "./set-up.mjs";

setUp();
const hearsay = join(root, "packages", "hearsay", "dist", "cli", "main.js");
const report = join("corpora", "demo", "2022-01-07-meridian-post.html");

for (const file of ["demo.hearsay", "demo.hearsay-wal", "demo.hearsay-shm"]) rmSync(join(root, file), { force: true });
const command = (...args) => {
  process.stdout.write(`\n$ npx hearsay ${args.join(" ")}\n`);
  run(process.execPath, [hearsay, ...args]);
};
command("new", "demo.hearsay", "--title", "Kazakhstan, January 2022");
command("add", "demo.hearsay", report, "--format", "table");
command("read", report, "--format", "brief");
process.stdout.write(`
The report and its outlet are invented; corpora/demo/README.md says which figures are public.

Try next:
  npx hearsay figures demo.hearsay --of killed     who gave which number
  npx hearsay statements demo.hearsay --by Tokayev  what one voice said
  npx hearsay search demo.hearsay airport           find words
  npx hearsay verify demo.hearsay                   check originals, quotes and the ledger
  npx hearsay read your-own-report.html             read a report of your own
  npx hearsay --help                                everything else
`);
