// `npm run demo`: sets up what is missing, reads the demo's reports into a case of their own, prints what they come to, and says what to try next.
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, run, setUp } from "./set-up.mjs";

setUp();
const hearsay = join(root, "packages", "hearsay", "dist", "cli", "main.js");
const folder = join("corpora", "demo");
const reports = readdirSync(join(root, folder))
  .filter((name) => name.startsWith("2022-"))
  .sort()
  .map((name) => join(folder, name));
const first = join(folder, "2022-01-07-meridian-post.html");

for (const file of ["demo.hearsay", "demo.hearsay-wal", "demo.hearsay-shm"]) rmSync(join(root, file), { force: true });
const command = (args, shown = args) => {
  process.stdout.write(`\n$ npx hearsay ${shown.join(" ")}\n`);
  run(process.execPath, [hearsay, ...args]);
};
command(["new", "demo.hearsay", "--title", "Kazakhstan, January 2022"]);
command(["add", "demo.hearsay", ...reports, "--format", "table"], ["add", "demo.hearsay", join(folder, "2022-*")]);
command(["read", first, "--format", "brief"]);
command(["toll", "demo.hearsay", "--of", "killed", "--format", "text"], ["toll", "demo.hearsay", "--of", "killed"]);
command(["revisions", "demo.hearsay", "--format", "table"], ["revisions", "demo.hearsay"]);
process.stdout.write(`
The reports, their outlets and agencies are invented; corpora/demo/README.md says which figures are public.

Try next:
  npx hearsay open demo.hearsay                     look at it in the browser: the workbench
  npx hearsay brief demo.hearsay                    incident by incident, and what nobody covers
  npx hearsay conflicts demo.hearsay                which figures do not meet, and why
  npx hearsay origins demo.hearsay                  who carries whom
  npx hearsay export demo.hearsay html > demo.html  all of it on one page, with pictures
  npx hearsay statements demo.hearsay --by Tokayev  what one voice said
  npx hearsay search demo.hearsay airport           find words
  npx hearsay verify demo.hearsay                   check originals, quotes and the ledger
  npx hearsay read your-own-report.html             read a report of your own
  npx hearsay --help                                everything else
`);
