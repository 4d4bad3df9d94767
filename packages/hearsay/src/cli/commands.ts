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
    "toll",
    "Say how many: each value, who gives it, since when, from how many origins, what took its place.",
    "hearsay toll floods.hearsay",
    "hearsay toll floods.hearsay --of killed",
    "hearsay toll floods.hearsay --of killed --format jsonl | jq '{words, count, fate}'",
  )
    .argument("<case>", "the case")
    .option("--of <measure>", 'this measure only (killed, injured, detained, …); "all": also what counts no people')
    .addOption(new Option("--format <format>", "text on a terminal, jsonl in a pipe").choices(["text", "jsonl"]))
    .action(async (path: string, options) => done(await (await import("./toll.ts")).toll(path, options, io)));

  verb(
    "brief",
    "Tell the case incident by incident: said, contested, denied, withdrawn, changed, and not covered.",
    "hearsay brief floods.hearsay",
    "hearsay brief floods.hearsay --format markdown > floods.md",
  )
    .argument("<case>", "the case")
    .addOption(new Option("--format <format>", "text on a terminal, markdown in a pipe").choices(["text", "markdown"]))
    .action(async (path: string, options) => done(await (await import("./toll.ts")).brief(path, options, io)));

  for (const [listing, summary, kinds, example] of GATHERED) {
    verb(listing, summary, `hearsay ${listing} floods.hearsay`, `hearsay ${listing} floods.hearsay ${example}`)
      .argument("<case>", "the case")
      .addOption(new Option("--format <format>", "table on a terminal, jsonl in a pipe").choices(["table", "jsonl", "csv"]))
      .option("--of <kind>", kinds)
      .option("--raw", "CSV: leave cells that a spreadsheet would run as formulas unguarded")
      .action(async (path: string, options) => done(await (await import("./gathered.ts")).gathered(listing, path, options, io)));
  }

  verb(
    "compare",
    "Compare two reports: passages of both, passages of one only, and how their claims stand to each other.",
    "hearsay compare floods.hearsay herald.html gazette.html",
    "hearsay compare floods.hearsay v-0123456789abcdef v-fedcba9876543210 --format json",
  )
    .argument("<case>", "the case")
    .argument("<a>", "a report: its id, address or file name (its newest version), or a version")
    .argument("<b>", "the other one")
    .addOption(new Option("--format <format>", "text on a terminal, json in a pipe").choices(["text", "json"]))
    .action(async (path: string, a: string, b: string, options) =>
      done(await (await import("./compare.ts")).compare(path, a, b, options, io)),
    );

  verb(
    "diff",
    "Say what changed between the versions of one report, told in claims.",
    "hearsay diff floods.hearsay https://herald.example/bridge",
    "hearsay diff floods.hearsay herald.html --facts",
  )
    .argument("<case>", "the case")
    .argument("<report>", "its id, address or file name, or one of its versions")
    .option("--facts", "changed claims only, not changes of wording")
    .addOption(new Option("--format <format>", "text on a terminal, json in a pipe").choices(["text", "json"]))
    .action(async (path: string, report: string, options) => done(await (await import("./compare.ts")).diff(path, report, options, io)));

  verb(
    "why",
    "Say why: the reasons of an incident, origin, relation or track, with the passages.",
    "hearsay why floods.hearsay i-4f2a91c0",
    "hearsay why floods.hearsay r-0a1b2c3d4e",
  )
    .argument("<case>", "the case")
    .argument("<id>", "its id")
    .addOption(new Option("--format <format>", "text on a terminal, json in a pipe").choices(["text", "json"]))
    .action(async (path: string, id: string, options) => done(await (await import("./why.ts")).why(path, id, options, io)));

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
    ["accept", "Take claims, or relations, into the record."],
    ["reject", "Keep claims, or relations, out of the record; they stay in the case."],
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
      .argument("<claims...>", "ids of claims (VERSION/ID where several versions have one) or of relations")
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

  decision(
    verb(
      "merge",
      "Say that incidents, origins, actors or places are one.",
      "hearsay merge floods.hearsay i-4f2a91c0 i-77aa01be",
      'hearsay merge floods.hearsay a-9b2c4d a-1x7m2p --why "two spellings of one name"',
    ),
  )
    .argument("<case>", "the case")
    .argument("<ids...>", "two or more of one kind; actors and places: VERSION/ID where several versions have one")
    .action(async (path: string, ids: string[], options) => done(await (await import("./join.ts")).merge(path, ids, options, io)));

  decision(
    verb(
      "split",
      "Say that claims do not belong to an incident or origin, or that actors or places are not one.",
      "hearsay split floods.hearsay i-4f2a91c0 f-4k7q2m h-2q8w1z",
      "hearsay split floods.hearsay a-9b2c4d a-1x7m2p",
    ),
  )
    .argument("<case>", "the case")
    .argument("<ids...>", "an incident or origin and the claims to take out of it; or actors, or places, that are not one")
    .action(async (path: string, ids: string[], options) => done(await (await import("./join.ts")).split(path, ids, options, io)));

  decision(
    verb(
      "owner",
      "Say who owns an outlet: outlets of one owner are not independent of each other.",
      'hearsay owner floods.hearsay "Harbour Herald" "Quay Media"',
    ),
  )
    .argument("<case>", "the case")
    .argument("<outlet>", "as its reports name it")
    .argument("<owner>", "who owns it")
    .action(async (path: string, outlet: string, name: string, options) =>
      done(await (await import("./owner.ts")).owner(path, outlet, name, options, io)),
    );

  decision(
    verb(
      "agency",
      "Name a wire agency that the program does not know, as its credit lines write it.",
      'hearsay agency floods.hearsay "Tidewater News"',
    ),
  )
    .argument("<case>", "the case")
    .argument("<name>", "its name")
    .action(async (path: string, name: string, options) => done(await (await import("./owner.ts")).agency(path, name, options, io)));

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
    "hearsay export floods.hearsay html > floods.html",
    "hearsay export floods.hearsay json | jq .tracks",
    "hearsay export floods.hearsay jsonl > claims.jsonl",
    "hearsay export floods.hearsay csv --what figures > figures.csv",
    "hearsay export floods.hearsay jsonl --what ledger",
  )
    .argument("<case>", "the case")
    .argument("<format>", "html (a page that prints well), md or json: what the reports come to together; jsonl or csv: lists")
    .addOption(
      new Option("--what <what>", "of jsonl and csv; claims: statements, figures, events and namings together")
        .choices(["claims", "records", "ledger", ...LISTS.map(([name]) => name)])
        .default("claims"),
    )
    .option("--accepted", "only claims that were accepted or edited; records and the ledger are never cut down")
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

  for (const [name, summary, starts] of [
    ["serve", "Serve the workbench of a case on this computer, and print a link to it.", "nothing"],
    ["open", "Serve the workbench of a case on this computer, and open it in the browser.", "browser"],
  ] as const) {
    verb(name, summary, `hearsay ${name} floods.hearsay`, `hearsay ${name} floods.hearsay --read-only`)
      .argument("<case>", "the case")
      .option("--port <number>", "where to serve it; any port that is free when not said")
      .option("--read-only", "show the case, change nothing in it")
      .option("--by <person>", "who decides; HEARSAY_USER or your user name when not said")
      .action(async (path: string, options) => done(await (await import("./serve.ts")).serve(path, options, starts, io)));
  }

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

/** What the reports of a case come to together: name, summary, what --of takes, an example. */
const GATHERED = [
  ["incidents", "List what happened, as several reports tell it.", "this type only: ASSAULT, HAZARD, …", "--of ASSAULT"],
  ["origins", "List where claims first came from, and who carries them.", "this kind only: wire, speaker, outlet, …", "--of wire"],
  [
    "conflicts",
    "List where reports conflict, and why.",
    "another relation: differs, supersedes, corroborates, repeats, all",
    "--of differs",
  ],
  ["tracks", "List every measure of every incident, an amount a line.", "this measure only: killed, …", "--of killed --format csv"],
  [
    "revisions",
    "List what was changed after publication, and whether readers were told.",
    "this kind of change only: figure-changed, …; all: also changes of wording",
    "--of figure-changed",
  ],
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
    .addOption(
      new Option("--model <name>", "what marks who says what in English: the trained model with the rules, or rules alone")
        .choices(["en", "none"])
        .env("HEARSAY_MODEL")
        .default("en"),
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
