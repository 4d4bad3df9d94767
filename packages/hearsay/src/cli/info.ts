import { statSync } from "node:fs";
import { visible } from "@hearsay/core";
import { holderInWords } from "../store/holder.ts";
import { openCase } from "../store/open-case.ts";
import { orphansIn } from "../store/orphans.ts";
import { counted, type Io } from "./io.ts";
import { formatFor } from "./options.ts";

/** `hearsay info`. */
export async function info(path: string, options: { readonly format?: string }, io: Io): Promise<number> {
  const format = formatFor(options.format, ["text", "json"], "text", "json", io);
  const file = openCase(path);
  try {
    const count = (sql: string): number => file.sql(sql).pluck().get() as number;
    const kinds = Object.fromEntries(
      file.sql("SELECT kind, count(*) FROM found GROUP BY kind ORDER BY kind").raw().all() as [string, number][],
    );
    const states: Record<string, number> = { accepted: 0, rejected: 0, edited: 0 };
    const { standings } = file.decisions();
    for (const { state } of standings.values()) states[state] = (states[state] ?? 0) + 1;
    const { seq, hash } = file.end();
    const said = {
      case: path,
      title: file.title,
      bytes: statSync(path).size,
      reports: count("SELECT count(DISTINCT report) FROM versions"),
      versions: count("SELECT count(*) FROM versions"),
      statements: kinds["statement"] ?? 0,
      figures: kinds["figure"] ?? 0,
      events: kinds["happening"] ?? 0,
      namings: kinds["naming"] ?? 0,
      ...states,
      orphans: orphansIn(file, standings.values()).map(({ claim }) => claim),
      entries: seq,
      head: hash,
      writing: holderInWords(file.db),
    };
    if (format === "json") {
      await io.out(JSON.stringify(said));
      return 0;
    }
    await io.out(`${visible(said.title)}  (${path}, ${Math.ceil(said.bytes / 1024)} kB)`);
    await io.out(`${counted(said.reports, "report")} in ${counted(said.versions, "version")}`);
    await io.out(
      `${counted(said.statements, "statement")}, ${counted(said.figures, "figure")}, ${counted(said.events, "event")}, ${counted(said.namings, "naming")}`,
    );
    await io.out(`${states["accepted"]} accepted, ${states["rejected"]} rejected, ${states["edited"]} edited; the rest is suggested`);
    if (said.orphans.length > 0) {
      await io.out(`${counted(said.orphans.length, "decision")} on what the newest reading no longer finds:`);
      for (const { version, claim } of said.orphans) await io.out(`  ${version}/${claim}`);
    }
    await io.out(`ledger: ${counted(seq, "entry", "entries")}${hash === null ? "" : `, newest ${hash}`}`);
    if (said.writing !== null) await io.out(`being written by ${said.writing}`);
    return 0;
  } finally {
    file.close();
  }
}
