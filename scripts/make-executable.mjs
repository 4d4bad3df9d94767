// The compiler writes no executable bit; `npx hearsay` needs one on the command.
import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";

const command = join(import.meta.dirname, "..", "packages", "hearsay", "dist", "cli", "main.js");
if (existsSync(command)) chmodSync(command, 0o755);
