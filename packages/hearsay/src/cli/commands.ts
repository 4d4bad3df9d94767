import { Command, Option } from "commander";
import type { Io } from "./io.ts";
import { VERSION } from "./version.ts";

/** Told of the exit code of the verb that ran. */
type Done = (code: number) => void;

/** All verbs, with their help. A verb's code is loaded when it runs, so that help comes at once. */
export function commands(io: Io, done: Done = () => {}): Command {
  const program = new Command("hearsay")
    .description(
      "Reads reports of a crisis and keeps an evidence-linked record: who said what, how many, what is said to have happened, when and where.\nIt reads English, offline, and never says that something is true.",
    )
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help; also: hearsay VERB --help")
    .helpCommand(false)
    .showSuggestionAfterError()
    .configureHelp({ sortSubcommands: false })
    .addHelpText(
      "after",
      examples([
        "hearsay read story.html",
        "hearsay new floods.hearsay",
        "hearsay add floods.hearsay reports/",
        "hearsay figures floods.hearsay --of killed",
      ]),
    );
  const verb = (name: string, summary: string, ...shown: readonly string[]): Command =>
    program
      .command(name)
      .description(summary)
      .helpOption("-h, --help", "print help")
      .showSuggestionAfterError()
      .addHelpText("after", examples(shown));

  input(
    verb(
      "read",
      "Read reports and print what is found in them; nothing is kept.",
      "hearsay read story.txt",
      "hearsay read page.html --explain",
      "cat lines.jsonl | hearsay read - --from jsonl --format jsonl | jq .figures",
    ),
  )
    .argument("<files...>", 'files or folders; "-" is standard input')
    .addOption(new Option("--format <format>", "brief on a terminal, json in a pipe").choices(["brief", "markdown", "json", "jsonl"]))
    .option("--explain", "say which rule or model made each finding, and from what")
    .action(async (files: string[], options) => done(await (await import("./read.ts")).read(files, options, io)));

  verb(
    "new",
    "Make an empty case: one file that keeps reports, findings and decisions.",
    "hearsay new floods.hearsay",
    'hearsay new floods.hearsay --title "Floods in the north"',
  )
    .argument("<case>", "the file to make")
    .option("--title <title>", "what the case is about; the name of the file when not said")
    .action(async (path: string, options) => done(await (await import("./new.ts")).newCase(path, options, io)));

  input(
    verb(
      "add",
      "Read reports and keep them in a case. What is in already changes nothing.",
      "hearsay add floods.hearsay reports/",
      "hearsay add floods.hearsay story.html --outlet Herald --published 2024-05-01",
      "cat lines.jsonl | hearsay add floods.hearsay - --from jsonl --format jsonl",
    ),
  )
    .argument("<case>", "the case")
    .argument("<files...>", 'files or folders; "-" is standard input')
    .addOption(
      new Option("--format <format>", "table, or one JSON line per report, printed once it is safely on the disk").choices([
        "table",
        "jsonl",
      ]),
    )
    .action(async (path: string, files: string[], options) => done(await (await import("./add.ts")).add(path, files, options, io)));

  for (const [listing, summary] of LISTS) {
    const list = verb(
      listing,
      summary,
      `hearsay ${listing} floods.hearsay`,
      ...(EXAMPLES[listing] ?? []),
      `hearsay ${listing} floods.hearsay --format csv > ${listing}.csv`,
    )
      .argument("<case>", "the case")
      .addOption(new Option("--format <format>", "table on a terminal, jsonl in a pipe").choices(["table", "jsonl", "csv"]))
      .option("--outlet <name>", "reports of this outlet only")
      .option("--since <date>", "published on this day or later (2024, 2024-05, 2024-05-01)")
      .option("--until <date>", "published on this day or earlier")
      .option("--raw", "CSV: leave cells that a spreadsheet would run as formulas unguarded");
    if (listing !== "reports")
      list.option("--of <kind>", "this kind only: of a figure, type or mode of an event, stance, kind of actor or place");
    if (listing !== "reports" && listing !== "places") list.option("--by <name>", "on this voice's word only; part of the name is enough");
    if (listing !== "reports" && listing !== "places" && listing !== "actors")
      list.addOption(new Option("--state <state>", "in this state only").choices(["suggested", "accepted", "rejected", "edited"]));
    list.action(async (path: string, options) => done(await (await import("./list.ts")).list(listing, path, options, io)));
  }

  verb(
    "show",
    "Show one finding: every passage in its context, what made it, what was decided about it.",
    "hearsay show floods.hearsay f-4k7q2m",
    "hearsay show floods.hearsay v-0123456789abcdef/f-4k7q2m",
  )
    .argument("<case>", "the case")
    .argument("<claim>", "its id, or VERSION/ID where several versions have it")
    .addOption(new Option("--format <format>", "text on a terminal, json in a pipe").choices(["text", "json"]))
    .action(async (path: string, claim: string, options) => done(await (await import("./show.ts")).show(path, claim, options, io)));

  verb(
    "search",
    "Find reports by their words.",
    "hearsay search floods.hearsay bridge collapse",
    `hearsay search floods.hearsay '"red cross" evacu*'`,
  )
    .argument("<case>", "the case")
    .argument("<words...>", 'all of these words; "in quotes" together; with * at the end, words that begin so')
    .addOption(new Option("--format <format>", "table on a terminal, jsonl in a pipe").choices(["table", "jsonl"]))
    .addOption(new Option("--limit <number>", "how many at most").default("100"))
    .action(async (path: string, words: string[], options) => done(await (await import("./search.ts")).search(path, words, options, io)));

  for (const [name, summary] of [
    ["accept", "Take claims into the record."],
    ["reject", "Keep claims out of the record; they stay in the case."],
  ] as const) {
    decision(
      verb(
        name,
        summary,
        `hearsay ${name} floods.hearsay f-4k7q2m s-9b2c4d`,
        `hearsay ${name} floods.hearsay f-4k7q2m --by "Ana Ruiz" --why "checked with the hospital"`,
      ),
    )
      .argument("<case>", "the case")
      .argument("<claims...>", "ids, or VERSION/ID where several versions have one")
      .action(async (path: string, claims: string[], options) =>
        done(await (await import("./decide.ts")).judge(name, path, claims, options, io)),
      );
  }

  decision(
    verb(
      "edit",
      "Correct a claim, and so take it into the record. What the machine said is kept.",
      "hearsay edit floods.hearsay f-4k7q2m --set amount.value=164 --set of=killed",
      "hearsay edit floods.hearsay s-9b2c4d --set stance=denies --by Ana",
    ),
  )
    .argument("<case>", "the case")
    .argument("<claim>", "its id, or VERSION/ID")
    .requiredOption("--set <field=value>", "a field and its value; may be given several times", (value: string, before: string[] = []) => [
      ...before,
      value,
    ])
    .action(async (path: string, claim: string, options) => done(await (await import("./decide.ts")).edit(path, claim, options, io)));

  for (const [name, summary] of [
    ["undo", "Take the newest decision back."],
    ["redo", "Take the decision undone last again."],
  ] as const) {
    verb(name, summary, `hearsay ${name} floods.hearsay`)
      .argument("<case>", "the case")
      .option("--by <person>", "who does it; your user name when not said")
      .action(async (path: string, options) => done(await (await import("./decide.ts")).step(name, path, options, io)));
  }

  verb(
    "export",
    "Write out a whole case.",
    "hearsay export floods.hearsay jsonl > claims.jsonl",
    "hearsay export floods.hearsay csv --what figures > figures.csv",
    "hearsay export floods.hearsay jsonl --what ledger",
  )
    .argument("<case>", "the case")
    .argument("<format>", "jsonl or csv")
    .addOption(
      new Option("--what <what>", "claims: statements, figures, events and namings together")
        .choices(["claims", "records", "ledger", ...LISTS.map(([name]) => name)])
        .default("claims"),
    )
    .option("--raw", "CSV: leave cells that a spreadsheet would run as formulas unguarded")
    .action(async (path: string, format: string, options) =>
      done(await (await import("./export.ts")).exportCase(path, format, options, io)),
    );

  verb("verify", "Check a case: originals, texts, quoted words, and the chain of the ledger.", "hearsay verify floods.hearsay")
    .argument("<case>", "the case")
    .addOption(new Option("--format <format>", "text on a terminal, jsonl in a pipe").choices(["text", "jsonl"]))
    .action(async (path: string, options) => done(await (await import("./verify.ts")).verify(path, options, io)));

  verb("info", "Say what is in a case.", "hearsay info floods.hearsay")
    .argument("<case>", "the case")
    .addOption(new Option("--format <format>", "text on a terminal, json in a pipe").choices(["text", "json"]))
    .action(async (path: string, options) => done(await (await import("./info.ts")).info(path, options, io)));

  verb("doctor", "Check that this computer has what Hearsay needs.", "hearsay doctor")
    .addOption(new Option("--format <format>", "text on a terminal, json in a pipe").choices(["text", "json"]))
    .action(async (options) => done(await (await import("./doctor.ts")).doctor(options, io)));

  for (const each of [program, ...program.commands]) each.exitOverride();
  return program;
}

const LISTS = [
  ["reports", "List the reports of a case."],
  ["statements", "List who said what."],
  ["figures", "List how many, with bounds and who gave the number."],
  ["events", "List what is said to have happened, with its status."],
  ["namings", "List who calls whom what."],
  ["places", "List the places that reports name."],
  ["actors", "List the people, bodies and groups that reports name."],
] as const;

const EXAMPLES: Readonly<Partial<Record<(typeof LISTS)[number][0], readonly string[]>>> = {
  reports: ["hearsay reports floods.hearsay --outlet Herald"],
  statements: ['hearsay statements floods.hearsay --by "health ministry" --of denies'],
  figures: ["hearsay figures floods.hearsay --of killed --since 2024-05-01"],
  events: ["hearsay events floods.hearsay --of ASSAULT --state accepted"],
  namings: ["hearsay namings floods.hearsay --by president"],
  places: ["hearsay places floods.hearsay --of settlement"],
  actors: ["hearsay actors floods.hearsay --of organization"],
};

function input(command: Command): Command {
  return command
    .addOption(
      new Option("--from <format>", "what the input is written in; told by its ending and bytes when not said").choices([
        "text",
        "html",
        "jsonl",
      ]),
    )
    .option("--published <date>", "when the reports were published (2024-05-01, 2024-05-01T14:52Z), where they do not say")
    .option("--outlet <name>", "who published them")
    .option("--language <code>", "what they are written in (en)");
}

function decision(command: Command): Command {
  return command
    .option("--by <person>", "who decides; HEARSAY_USER or your user name when not said")
    .option("--why <reason>", "why, for the ledger");
}

function examples(lines: readonly string[]): string {
  return `\nExample${lines.length === 1 ? "" : "s"}:\n${lines.map((line) => `  ${line}`).join("\n")}\n`;
}
