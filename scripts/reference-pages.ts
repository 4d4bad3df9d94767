import { RECORD_SCHEMA } from "@hearsay/core";
import { commands } from "../packages/hearsay/src/cli/commands.ts";
import type { Io } from "../packages/hearsay/src/cli/io.ts";

const NOBODY: Io = {
  stdin: (async function* () {})(),
  terminal: false,
  width: 100,
  colour: false,
  out: async () => {},
  tell: () => {},
  progress: () => {},
};

/** The pages of docs/reference/, by file name: the command from its own help, the record from its schema. */
export function reference(): Readonly<Record<string, string>> {
  const program = commands(NOBODY).configureHelp({ helpWidth: 100 });
  const parts = [
    "# The command",
    "",
    "Made from the command's own help by `npm run docs`; a test compares the two.",
    "",
    "```text",
    fullHelp(program),
    "```",
  ];
  for (const verb of program.commands)
    parts.push("", `## hearsay ${verb.name()}`, "", "```text", fullHelp(verb.configureHelp({ helpWidth: 100 })), "```");
  return { "command.md": `${parts.join("\n")}\n`, "record.schema.json": `${JSON.stringify(RECORD_SCHEMA, null, 2)}\n` };
}

/** Help with its examples, which commander adds only when it prints. */
function fullHelp(command: ReturnType<typeof commands>): string {
  let words = "";
  command.configureOutput({ writeOut: (more) => (words += more) });
  command.outputHelp();
  return words.trimEnd();
}
