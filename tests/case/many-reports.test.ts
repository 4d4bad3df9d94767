import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { folder, hearsay } from "./hearsay.ts";

const DEMO = join(import.meta.dirname, "../../corpora/demo");
const dir = folder();
const file = join(dir, "kazakhstan.hearsay");

beforeAll(() => {
  const reports = readdirSync(DEMO)
    .filter((name) => name.startsWith("2022-"))
    .map((name) => join(DEMO, name));
  expect(hearsay(["new", file, "--title", "Kazakhstan, January 2022"]).code).toBe(0);
  expect(hearsay(["add", file, ...reports]).code).toBe(0);
}, 60_000);

/** The report that came from the file of this name, whatever its ending. */
function report(name: string): string {
  return readdirSync(DEMO).find((each) => each.startsWith(`${name}.`)) ?? name;
}

/** The dossier, without the hash that names the state of its ledger. */
function dossier(): Record<string, unknown> {
  const { ledger, ...rest } = JSON.parse(hearsay(["export", file, "json"]).out) as Record<string, unknown>;
  expect(ledger).toMatch(/^[0-9a-f]{64}$/);
  return rest;
}

describe("the demo case", () => {
  test("toll: what stands, what was withdrawn, and how many independent origins", () => {
    const { out, code } = hearsay(["toll", file, "--of", "killed", "--format", "text"]);
    expect(code).toBe(0);
    expect(out).toMatch(/\b225 {3}\d known origin/);
    expect(out).toMatch(/\b164 {3}WITHDRAWN, /);
    expect(out).toMatch(/\b26 {3}1 known origin/);
    expect(out.replaceAll("\n", " ")).toContain("never says that something is true");
    const values = hearsay(["toll", file, "--of", "killed"]).lines;
    expect(values.every(({ of }) => of === "killed")).toBe(true);
    expect(values.some(({ words, fate }) => words === "164" && fate === "withdrawn")).toBe(true);
  });

  test("toll of nothing: exit code 1", () => {
    expect(hearsay(["toll", file, "--of", "rescued", "--format", "text"])).toMatchObject({ code: 1 });
  });

  test("brief: what was quietly changed, and the days that nobody covers", () => {
    const { out } = hearsay(["brief", file, "--format", "text"]);
    expect(out).toMatch(/Evening Strand, 11 Jan 2022: changed without notice\n {4}figure changed: “7,900” became “9,900”/);
    expect(out).toMatch(/Days without a report: .*13 to 14 Jan 2022/);
    expect(hearsay(["brief", file]).out).toMatch(/^# Kazakhstan, January 2022\n/);
  });

  test("conflicts: 11 and 4 on Republic Square, with the reason", () => {
    const { out } = hearsay(["conflicts", file, "--format", "csv"]);
    expect(out).toMatch(/^relation,kind,over,a,said_by_a,/);
    expect(out).toMatch(/\b11\b.*\b[Ff]our\b|\b[Ff]our\b.*\b11\b/);
  });

  test.each(["incidents", "origins", "tracks", "revisions"])("%s: a line each, as table, JSON Lines and CSV", (listing) => {
    const { lines } = hearsay([listing, file]);
    expect(lines.length).toBeGreaterThan(1);
    for (const format of ["table", "csv"]) {
      const { out, code } = hearsay([listing, file, "--format", format]);
      expect(code).toBe(0);
      expect(out.trimEnd().split("\n").length).toBeGreaterThan(lines.length);
    }
  });

  test("compare: the wire story and its copy", () => {
    const { lines } = hearsay(["compare", file, report("2022-01-07-1-saryarka"), report("2022-01-07-harbour-courier")]);
    const { shared, onlyA, onlyB, origins } = lines[0] as Record<string, readonly unknown[]>;
    expect(shared?.length).toBeGreaterThanOrEqual(4);
    expect(onlyA?.length).toBeGreaterThan(onlyB?.length ?? 0);
    expect(origins?.length).toBeGreaterThan(0);
    expect(hearsay(["compare", file, "nosuch.txt", report("2022-01-07-1-saryarka")])).toMatchObject({ code: 2 });
  });

  test("diff: changed claims, and whether readers were told", () => {
    const quiet = hearsay(["diff", file, report("2022-01-11-2-evening-strand"), "--facts", "--format", "text"]);
    expect(quiet.out).toContain("Changed without notice to readers.");
    expect(hearsay(["diff", file, report("2022-01-10-1-lakeside-times"), "--format", "text"]).out).toContain("with a notice to readers");
    expect(hearsay(["diff", file, report("2022-01-05-steppe-dispatch")]).code).toBe(1);
  });

  test("why: every judgement has reasons, and the passages", () => {
    for (const [listing, key] of [
      ["incidents", "id"],
      ["conflicts", "id"],
      ["tracks", "track"],
    ] as const) {
      const id = String(hearsay([listing, file]).lines[0]?.[key]);
      const [found] = hearsay(["why", file, id]).lines;
      expect(found).toMatchObject({ id, passages: expect.arrayContaining([expect.objectContaining({ version: expect.any(String) })]) });
    }
    expect(hearsay(["why", file, "i-00000000"])).toMatchObject({ code: 2, err: expect.stringContaining("hearsay incidents") });
  });

  test("export html: one page, nothing fetched, no script; md and json", () => {
    const page = hearsay(["export", file, "html"]).out;
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(/);
    expect(page.match(/<svg/g)?.length).toBeGreaterThan(4);
    expect(hearsay(["export", file, "md"]).out).toMatch(/^# Kazakhstan, January 2022/);
    expect(dossier()).toMatchObject({ format: "hearsay-case/1", title: "Kazakhstan, January 2022" });
  });
});

describe("deciding on what reports come to together", () => {
  test("merge and split incidents; undo gives the dossier back", () => {
    const before = dossier();
    const incidents = before["incidents"] as { id: string; claims: { version: string; claim: string }[] }[];
    const largest = [...incidents].sort((a, b) => b.claims.length - a.claims.length);
    const [one, two] = largest;
    const leaving = one?.claims.at(-1);
    expect(hearsay(["merge", file, String(one?.id), String(two?.id), "--why", "one unrest"]).code).toBe(0);
    expect((dossier()["incidents"] as unknown[]).length).toBeLessThan(incidents.length);
    expect(hearsay(["undo", file]).code).toBe(0);
    expect(dossier()).toEqual(before);

    expect(hearsay(["split", file, String(one?.id), `${leaving?.version}/${leaving?.claim}`]).code).toBe(0);
    const after = dossier()["incidents"] as typeof incidents;
    const holders = after.filter(({ claims }) =>
      claims.some(({ claim, version }) => claim === leaving?.claim && version === leaving.version),
    );
    expect(holders.length).toBe(1);
    expect(holders[0]?.claims.length).toBeLessThan(one?.claims.length ?? 0);
    expect(hearsay(["undo", file]).err).toContain("split by Ana");
    expect(dossier()).toEqual(before);
  });

  test("reject a conflict, and take that back", () => {
    const [conflict] = hearsay(["conflicts", file]).lines;
    const id = String(conflict?.["id"]);
    expect(hearsay(["reject", file, id, "--why", "two squares"]).code).toBe(0);
    expect(hearsay(["conflicts", file]).lines.map((line) => line["id"])).not.toContain(id);
    expect(hearsay(["undo", file]).code).toBe(0);
    expect(hearsay(["conflicts", file]).lines.map((line) => line["id"])).toContain(id);
    expect(hearsay(["accept", file, "r-0123456789"])).toMatchObject({ code: 2, err: expect.stringContaining("hearsay conflicts") });
  });

  test("owners and agencies are decisions like any other", () => {
    expect(hearsay(["owner", file, "meridian post", "Corvane"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("The Meridian Post"),
    });
    expect(hearsay(["owner", file, "the meridian post", "Corvane Media Group"]).code).toBe(0);
    const reports = dossier()["reports"] as { outlet: string | null; owner: string | null }[];
    expect(reports.find(({ outlet }) => outlet === "The Meridian Post")?.owner).toBe("Corvane Media Group");
    expect(hearsay(["agency", file, "Steppe Wire"]).code).toBe(0);
    expect(hearsay(["undo", file]).err).toContain("Steppe Wire is an agency");
    expect(hearsay(["undo", file]).err).toContain("The Meridian Post belongs to Corvane Media Group");
    expect(hearsay(["verify", file]).code).toBe(0);
  });

  test("what is not of one kind cannot be merged", () => {
    const incident = String(hearsay(["incidents", file]).lines[0]?.["id"]);
    const origin = String(hearsay(["origins", file]).lines[0]?.["id"]);
    expect(hearsay(["merge", file, incident, origin])).toMatchObject({ code: 2, err: expect.stringContaining("all of one kind") });
    expect(hearsay(["merge", file, incident])).toMatchObject({ code: 2 });
  });
});
