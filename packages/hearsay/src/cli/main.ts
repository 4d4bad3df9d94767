#!/usr/bin/env node
import { processIo } from "./io.ts";
import { run } from "./run.ts";

const code = await run(process.argv.slice(2), processIo());
process.exitCode = code;
if (code === 2) {
  // What was given up must not keep the process alive: input that is still open, reports that are still being read.
  for (const stream of [process.stdout, process.stderr]) await new Promise((written) => stream.write("", written));
  process.exit(code);
}
