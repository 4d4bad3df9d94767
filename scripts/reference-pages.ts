import { RECORD_SCHEMA } from "@hearsay/core";
import { commands } from "../packages/hearsay/src/cli/commands.ts";
import type { Io } from "../packages/hearsay/src/cli/io.ts";
import { apiDocument } from "../packages/hearsay/src/server/document.ts";

const NOBODY: Io = {
  stdin: (async function* () {})(),
  terminal: false,
  width: 100,
  colour: false,
  out: async () => {},
  tell: () => {},
  progress: () => {},
};

/** The pages of docs/reference/, by file name: the command from its own help, the API from what its routes say, the record from its schema. */
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
  return {
    "api.md": apiPage(),
    "command.md": `${parts.join("\n")}\n`,
    "record.schema.json": `${JSON.stringify(RECORD_SCHEMA, null, 2)}\n`,
  };
}

/** Help with its examples, which commander adds only when it prints. */
function fullHelp(command: ReturnType<typeof commands>): string {
  let words = "";
  command.configureOutput({ writeOut: (more) => (words += more) });
  command.outputHelp();
  return words.trimEnd();
}

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}

/** What the workbench's server answers to, a route a line. */
function apiPage(): string {
  const { paths } = apiDocument() as { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };
  const lines = Object.entries(paths)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { summary = "", parameters = [] }]) => {
        const asked = parameters.filter((each) => each.in === "query").map(({ name }) => `\`${name}\``);
        return `| \`${method.toUpperCase()} ${path}\` | ${summary} | ${asked.join(" ")} |`;
      }),
    );
  return `${[
    "# The API of the workbench",
    "",
    "Made from what the routes say of themselves by `npm run docs`; a test compares the two. `hearsay serve CASE` serves it on this computer; the full description, with",
    "the shape of every answer, is at `/api/openapi.json` (OpenAPI 3.1). Each route is a thin skin over what the command calls too.",
    "",
    "A program gets in as a page does: it opens the one-time link, keeps the cookie, and sends it along. What changes something also needs the header `X-Hearsay`:",
    "",
    "```sh",
    "curl -c jar -o /dev/null LINK",
    "curl -b jar http://127.0.0.1:PORT/api/session",
    "curl -b jar -H 'X-Hearsay: 1' -F files=@report.html http://127.0.0.1:PORT/api/imports",
    "```",
    "",
    'What goes wrong is told as `{"error": {"code": "case/held", "message": "…"}}`: the code is fixed, the words are for people.',
    "",
    "| route | what it does | what may be asked |",
    "|---|---|---|",
    ...lines,
  ].join("\n")}\n`;
}
